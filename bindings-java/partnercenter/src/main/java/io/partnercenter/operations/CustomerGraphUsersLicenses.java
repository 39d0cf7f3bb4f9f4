// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.RestOptions;
import io.partnercenter.model.AssignLicenseRequest;
import io.partnercenter.model.GraphUser;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code customer.graph.users.licenses}. */
public final class CustomerGraphUsersLicenses extends Namespace {
  /** Takes who calls. */
  CustomerGraphUsersLicenses(Caller caller) {
    super(caller);
  }

  /** Assign licences to a user and remove them. Without options. */
  public GraphUser assign(String userId, AssignLicenseRequest body) {
    return assign(userId, body, null);
  }

  /**
   * Assign licences to a user and remove them.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param userId Object id or principal name of the user.
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a href="https://learn.microsoft.com/graph/api/user-assignlicense">Documentation</a>
   */
  public GraphUser assign(String userId, AssignLicenseRequest body, RestOptions options) {
    return value(
        "graph.users.licenses.assign", GraphUser.class, options, "user_id", userId, "body", body);
  }

  /** Assign licences to a user and remove them. Without waiting. */
  public CompletableFuture<GraphUser> assignAsync(String userId, AssignLicenseRequest body) {
    return assignAsync(userId, body, null);
  }

  /** As {@link #assign(String, AssignLicenseRequest, RestOptions)}, without waiting. */
  public CompletableFuture<GraphUser> assignAsync(
      String userId, AssignLicenseRequest body, RestOptions options) {
    return valueAsync(
        "graph.users.licenses.assign", GraphUser.class, options, "user_id", userId, "body", body);
  }
}
