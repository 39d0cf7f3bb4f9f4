// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.Pages;
import io.partnercenter.RestOptions;
import io.partnercenter.model.GraphUser;
import io.partnercenter.options.GraphUsersGetOptions;
import io.partnercenter.options.GraphUsersListOptions;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code partner.graph.users}. */
public final class PartnerGraphUsers extends Namespace {
  /** Takes who calls. */
  PartnerGraphUsers(Caller caller) {
    super(caller);
  }

  /** Methods under {@code partner.graph.users.deleted}. */
  public PartnerGraphUsersDeleted deleted() {
    return new PartnerGraphUsersDeleted(caller());
  }

  /** Methods under {@code partner.graph.users.licenseDetails}. */
  public PartnerGraphUsersLicenseDetails licenseDetails() {
    return new PartnerGraphUsersLicenseDetails(caller());
  }

  /** Methods under {@code partner.graph.users.licenses}. */
  public PartnerGraphUsersLicenses licenses() {
    return new PartnerGraphUsersLicenses(caller());
  }

  /** Create a user. Without options. */
  public GraphUser create(GraphUser body) {
    return create(body, null);
  }

  /**
   * Create a user.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a href="https://learn.microsoft.com/graph/api/user-post-users">Documentation</a>
   */
  public GraphUser create(GraphUser body, RestOptions options) {
    return value("graph.users.create", GraphUser.class, options, "body", body);
  }

  /** Create a user. Without waiting. */
  public CompletableFuture<GraphUser> createAsync(GraphUser body) {
    return createAsync(body, null);
  }

  /** As {@link #create(GraphUser, RestOptions)}, without waiting. */
  public CompletableFuture<GraphUser> createAsync(GraphUser body, RestOptions options) {
    return valueAsync("graph.users.create", GraphUser.class, options, "body", body);
  }

  /** Delete a user. Without options. */
  public void delete(String userId) {
    delete(userId, null);
  }

  /**
   * Delete a user.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param userId Object id or principal name of the user.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a href="https://learn.microsoft.com/graph/api/user-delete">Documentation</a>
   */
  public void delete(String userId, RestOptions options) {
    nothing("graph.users.delete", options, "user_id", userId);
  }

  /** Delete a user. Without waiting. */
  public CompletableFuture<Void> deleteAsync(String userId) {
    return deleteAsync(userId, null);
  }

  /** As {@link #delete(String, RestOptions)}, without waiting. */
  public CompletableFuture<Void> deleteAsync(String userId, RestOptions options) {
    return nothingAsync("graph.users.delete", options, "user_id", userId);
  }

  /** Get a user. Without options. */
  public GraphUser get(String userId) {
    return get(userId, null);
  }

  /**
   * Get a user.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param userId Object id or principal name of the user.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a href="https://learn.microsoft.com/graph/api/user-get">Documentation</a>
   */
  public GraphUser get(String userId, GraphUsersGetOptions options) {
    return value("graph.users.get", GraphUser.class, options, "user_id", userId);
  }

  /** Get a user. Without waiting. */
  public CompletableFuture<GraphUser> getAsync(String userId) {
    return getAsync(userId, null);
  }

  /** As {@link #get(String, GraphUsersGetOptions)}, without waiting. */
  public CompletableFuture<GraphUser> getAsync(String userId, GraphUsersGetOptions options) {
    return valueAsync("graph.users.get", GraphUser.class, options, "user_id", userId);
  }

  /** List the users of a tenant. Without options. */
  public Pages<GraphUser> list() {
    return list(null);
  }

  /**
   * List the users of a tenant.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a href="https://learn.microsoft.com/graph/api/user-list">Documentation</a>
   */
  public Pages<GraphUser> list(GraphUsersListOptions options) {
    return paged("graph.users.list", GraphUser.class, options);
  }

  /** Change a user. Without options. */
  public void update(String userId, GraphUser body) {
    update(userId, body, null);
  }

  /**
   * Change a user.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param userId Object id or principal name of the user.
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a href="https://learn.microsoft.com/graph/api/user-update">Documentation</a>
   */
  public void update(String userId, GraphUser body, RestOptions options) {
    nothing("graph.users.update", options, "user_id", userId, "body", body);
  }

  /** Change a user. Without waiting. */
  public CompletableFuture<Void> updateAsync(String userId, GraphUser body) {
    return updateAsync(userId, body, null);
  }

  /** As {@link #update(String, GraphUser, RestOptions)}, without waiting. */
  public CompletableFuture<Void> updateAsync(String userId, GraphUser body, RestOptions options) {
    return nothingAsync("graph.users.update", options, "user_id", userId, "body", body);
  }
}
