// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.Pages;
import io.partnercenter.RestOptions;
import io.partnercenter.model.GraphUser;
import io.partnercenter.options.GraphUsersDeletedListOptions;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code partner.graph.users.deleted}. */
public final class PartnerGraphUsersDeleted extends Namespace {
  /** Takes who calls. */
  PartnerGraphUsersDeleted(Caller caller) {
    super(caller);
  }

  /** List the deleted users of a tenant. Without options. */
  public Pages<GraphUser> list() {
    return list(null);
  }

  /**
   * List the deleted users of a tenant.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/graph/api/directory-deleteditems-list">Documentation</a>
   */
  public Pages<GraphUser> list(GraphUsersDeletedListOptions options) {
    return paged("graph.users.deleted.list", GraphUser.class, options);
  }

  /** Restore a deleted user. Without options. */
  public GraphUser restore(String objectId) {
    return restore(objectId, null);
  }

  /**
   * Restore a deleted user.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param objectId Object id of the deleted user.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/graph/api/directory-deleteditems-restore">Documentation</a>
   */
  public GraphUser restore(String objectId, RestOptions options) {
    return value("graph.users.deleted.restore", GraphUser.class, options, "object_id", objectId);
  }

  /** Restore a deleted user. Without waiting. */
  public CompletableFuture<GraphUser> restoreAsync(String objectId) {
    return restoreAsync(objectId, null);
  }

  /** As {@link #restore(String, RestOptions)}, without waiting. */
  public CompletableFuture<GraphUser> restoreAsync(String objectId, RestOptions options) {
    return valueAsync(
        "graph.users.deleted.restore", GraphUser.class, options, "object_id", objectId);
  }
}
