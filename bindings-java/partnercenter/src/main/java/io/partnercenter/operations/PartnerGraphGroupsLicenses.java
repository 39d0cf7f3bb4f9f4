// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.RestOptions;
import io.partnercenter.model.AssignLicenseRequest;
import io.partnercenter.model.GraphGroup;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code partner.graph.groups.licenses}. */
public final class PartnerGraphGroupsLicenses extends Namespace {
  /** Takes who calls. */
  PartnerGraphGroupsLicenses(Caller caller) {
    super(caller);
  }

  /** Assign licences to a group. Without options. */
  public GraphGroup assign(String groupId, AssignLicenseRequest body) {
    return assign(groupId, body, null);
  }

  /**
   * Assign licences to a group.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param groupId The group.
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a href="https://learn.microsoft.com/graph/api/group-assignlicense">Documentation</a>
   */
  public GraphGroup assign(String groupId, AssignLicenseRequest body, RestOptions options) {
    return value(
        "graph.groups.licenses.assign",
        GraphGroup.class,
        options,
        "group_id",
        groupId,
        "body",
        body);
  }

  /** Assign licences to a group. Without waiting. */
  public CompletableFuture<GraphGroup> assignAsync(String groupId, AssignLicenseRequest body) {
    return assignAsync(groupId, body, null);
  }

  /** As {@link #assign(String, AssignLicenseRequest, RestOptions)}, without waiting. */
  public CompletableFuture<GraphGroup> assignAsync(
      String groupId, AssignLicenseRequest body, RestOptions options) {
    return valueAsync(
        "graph.groups.licenses.assign",
        GraphGroup.class,
        options,
        "group_id",
        groupId,
        "body",
        body);
  }
}
