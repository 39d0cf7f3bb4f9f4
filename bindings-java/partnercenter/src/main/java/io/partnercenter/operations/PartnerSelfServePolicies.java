// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.PageOptions;
import io.partnercenter.Pages;
import io.partnercenter.RestOptions;
import io.partnercenter.model.SelfServePolicy;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code partner.selfServePolicies}. */
public final class PartnerSelfServePolicies extends Namespace {
  /** Takes who calls. */
  PartnerSelfServePolicies(Caller caller) {
    super(caller);
  }

  /** Create a self-serve policy. Without options. */
  public SelfServePolicy create(SelfServePolicy body) {
    return create(body, null);
  }

  /**
   * Create a self-serve policy.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/create-a-self-serve-policy">Documentation</a>
   */
  public SelfServePolicy create(SelfServePolicy body, RestOptions options) {
    return value("self_serve_policies.create", SelfServePolicy.class, options, "body", body);
  }

  /** Create a self-serve policy. Without waiting. */
  public CompletableFuture<SelfServePolicy> createAsync(SelfServePolicy body) {
    return createAsync(body, null);
  }

  /** As {@link #create(SelfServePolicy, RestOptions)}, without waiting. */
  public CompletableFuture<SelfServePolicy> createAsync(SelfServePolicy body, RestOptions options) {
    return valueAsync("self_serve_policies.create", SelfServePolicy.class, options, "body", body);
  }

  /** Delete a self-serve policy. Without options. */
  public void delete(String policyId) {
    delete(policyId, null);
  }

  /**
   * Delete a self-serve policy.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param policyId The policy.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/delete-a-self-serve-policy">Documentation</a>
   */
  public void delete(String policyId, RestOptions options) {
    nothing("self_serve_policies.delete", options, "policy_id", policyId);
  }

  /** Delete a self-serve policy. Without waiting. */
  public CompletableFuture<Void> deleteAsync(String policyId) {
    return deleteAsync(policyId, null);
  }

  /** As {@link #delete(String, RestOptions)}, without waiting. */
  public CompletableFuture<Void> deleteAsync(String policyId, RestOptions options) {
    return nothingAsync("self_serve_policies.delete", options, "policy_id", policyId);
  }

  /** Get a self-serve policy. Without options. */
  public SelfServePolicy get(String policyId) {
    return get(policyId, null);
  }

  /**
   * Get a self-serve policy.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param policyId The policy.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-a-self-serve-policy-by-id">Documentation</a>
   */
  public SelfServePolicy get(String policyId, RestOptions options) {
    return value("self_serve_policies.get", SelfServePolicy.class, options, "policy_id", policyId);
  }

  /** Get a self-serve policy. Without waiting. */
  public CompletableFuture<SelfServePolicy> getAsync(String policyId) {
    return getAsync(policyId, null);
  }

  /** As {@link #get(String, RestOptions)}, without waiting. */
  public CompletableFuture<SelfServePolicy> getAsync(String policyId, RestOptions options) {
    return valueAsync(
        "self_serve_policies.get", SelfServePolicy.class, options, "policy_id", policyId);
  }

  /** List the self-serve policies of a customer. Without options. */
  public Pages<SelfServePolicy> list(String entityId) {
    return list(entityId, null);
  }

  /**
   * List the self-serve policies of a customer.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param entityId Tenant id of the customer.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-a-list-of-self-serve-policies">Documentation</a>
   */
  public Pages<SelfServePolicy> list(String entityId, PageOptions options) {
    return paged("self_serve_policies.list", SelfServePolicy.class, options, "entity_id", entityId);
  }

  /** Replace a self-serve policy. Without options. */
  public SelfServePolicy update(String policyId, SelfServePolicy body) {
    return update(policyId, body, null);
  }

  /**
   * Replace a self-serve policy.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * <p>The article's table leaves the id out of the path; the SDK and the Swagger file have it. The
   * SDK sends the ETag in attributes of the body.
   *
   * @param policyId The policy.
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/update-a-self-serve-policy">Documentation</a>
   */
  public SelfServePolicy update(String policyId, SelfServePolicy body, RestOptions options) {
    return value(
        "self_serve_policies.update",
        SelfServePolicy.class,
        options,
        "policy_id",
        policyId,
        "body",
        body);
  }

  /** Replace a self-serve policy. Without waiting. */
  public CompletableFuture<SelfServePolicy> updateAsync(String policyId, SelfServePolicy body) {
    return updateAsync(policyId, body, null);
  }

  /** As {@link #update(String, SelfServePolicy, RestOptions)}, without waiting. */
  public CompletableFuture<SelfServePolicy> updateAsync(
      String policyId, SelfServePolicy body, RestOptions options) {
    return valueAsync(
        "self_serve_policies.update",
        SelfServePolicy.class,
        options,
        "policy_id",
        policyId,
        "body",
        body);
  }
}
