// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.Pages;
import io.partnercenter.model.GraphGroup;
import io.partnercenter.options.GraphGroupsListOptions;

/** Methods under {@code partner.graph.groups}. */
public final class PartnerGraphGroups extends Namespace {
  /** Takes who calls. */
  PartnerGraphGroups(Caller caller) {
    super(caller);
  }

  /** Methods under {@code partner.graph.groups.licenses}. */
  public PartnerGraphGroupsLicenses licenses() {
    return new PartnerGraphGroupsLicenses(caller());
  }

  /** List the groups of a tenant, such as those for access assignments. Without options. */
  public Pages<GraphGroup> list() {
    return list(null);
  }

  /**
   * List the groups of a tenant, such as those for access assignments.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a href="https://learn.microsoft.com/graph/api/group-list">Documentation</a>
   */
  public Pages<GraphGroup> list(GraphGroupsListOptions options) {
    return paged("graph.groups.list", GraphGroup.class, options);
  }
}
