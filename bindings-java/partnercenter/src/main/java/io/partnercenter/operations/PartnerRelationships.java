// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.Pages;
import io.partnercenter.model.PartnerRelationship;
import io.partnercenter.options.RelationshipsListOptions;

/** Methods under {@code partner.relationships}. */
public final class PartnerRelationships extends Namespace {
  /** Takes who calls. */
  PartnerRelationships(Caller caller) {
    super(caller);
  }

  /** List the indirect resellers or providers of the partner. Without options. */
  public Pages<PartnerRelationship> list(String relationshipType) {
    return list(relationshipType, null);
  }

  /**
   * List the indirect resellers or providers of the partner.
   *
   * <p>Of the app with a user. Clouds: global.
   *
   * @param relationshipType Which way the relationship goes. One of
   *     IsIndirectCloudSolutionProviderOf, IsIndirectResellerOf.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/retrieve-a-list-of-indirect-resellers">Documentation</a>
   */
  public Pages<PartnerRelationship> list(
      String relationshipType, RelationshipsListOptions options) {
    return paged(
        "relationships.list",
        PartnerRelationship.class,
        options,
        "relationship_type",
        relationshipType);
  }
}
