// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.PageOptions;
import io.partnercenter.Pages;
import io.partnercenter.RestOptions;
import io.partnercenter.model.DirectoryObject;
import io.partnercenter.model.ODataReference;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code partner.graph.directoryRoles.members}. */
public final class PartnerGraphDirectoryRolesMembers extends Namespace {
  /** Takes who calls. */
  PartnerGraphDirectoryRolesMembers(Caller caller) {
    super(caller);
  }

  /** Add a member to a directory role. Without options. */
  public void add(String roleId, ODataReference body) {
    add(roleId, body, null);
  }

  /**
   * Add a member to a directory role.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param roleId The directory role.
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/graph/api/directoryrole-post-members">Documentation</a>
   */
  public void add(String roleId, ODataReference body, RestOptions options) {
    nothing("graph.directory_roles.members.add", options, "role_id", roleId, "body", body);
  }

  /** Add a member to a directory role. Without waiting. */
  public CompletableFuture<Void> addAsync(String roleId, ODataReference body) {
    return addAsync(roleId, body, null);
  }

  /** As {@link #add(String, ODataReference, RestOptions)}, without waiting. */
  public CompletableFuture<Void> addAsync(String roleId, ODataReference body, RestOptions options) {
    return nothingAsync(
        "graph.directory_roles.members.add", options, "role_id", roleId, "body", body);
  }

  /** List the members of a directory role. Without options. */
  public Pages<DirectoryObject> list(String roleId) {
    return list(roleId, null);
  }

  /**
   * List the members of a directory role.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param roleId The directory role.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/graph/api/directoryrole-list-members">Documentation</a>
   */
  public Pages<DirectoryObject> list(String roleId, PageOptions options) {
    return paged(
        "graph.directory_roles.members.list", DirectoryObject.class, options, "role_id", roleId);
  }

  /** Remove a member from a directory role. Without options. */
  public void remove(String roleId, String memberId) {
    remove(roleId, memberId, null);
  }

  /**
   * Remove a member from a directory role.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param roleId The directory role.
   * @param memberId Object id of the member.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/graph/api/directoryrole-delete-member">Documentation</a>
   */
  public void remove(String roleId, String memberId, RestOptions options) {
    nothing(
        "graph.directory_roles.members.remove", options, "role_id", roleId, "member_id", memberId);
  }

  /** Remove a member from a directory role. Without waiting. */
  public CompletableFuture<Void> removeAsync(String roleId, String memberId) {
    return removeAsync(roleId, memberId, null);
  }

  /** As {@link #remove(String, String, RestOptions)}, without waiting. */
  public CompletableFuture<Void> removeAsync(String roleId, String memberId, RestOptions options) {
    return nothingAsync(
        "graph.directory_roles.members.remove", options, "role_id", roleId, "member_id", memberId);
  }
}
