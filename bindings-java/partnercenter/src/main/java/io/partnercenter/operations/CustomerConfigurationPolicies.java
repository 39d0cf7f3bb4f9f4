// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.PageOptions;
import io.partnercenter.Pages;
import io.partnercenter.RestOptions;
import io.partnercenter.model.ConfigurationPolicy;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code customer.configurationPolicies}. */
public final class CustomerConfigurationPolicies extends Namespace {
  /** Takes who calls. */
  CustomerConfigurationPolicies(Caller caller) {
    super(caller);
  }

  /** Create a configuration policy for devices. Without options. */
  public ConfigurationPolicy create(ConfigurationPolicy body) {
    return create(body, null);
  }

  /**
   * Create a configuration policy for devices.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/create-a-new-configuration-policy-for-the-specified-customer">Documentation</a>
   */
  public ConfigurationPolicy create(ConfigurationPolicy body, RestOptions options) {
    return value(
        "customers.configuration_policies.create",
        ConfigurationPolicy.class,
        options,
        "body",
        body);
  }

  /** Create a configuration policy for devices. Without waiting. */
  public CompletableFuture<ConfigurationPolicy> createAsync(ConfigurationPolicy body) {
    return createAsync(body, null);
  }

  /** As {@link #create(ConfigurationPolicy, RestOptions)}, without waiting. */
  public CompletableFuture<ConfigurationPolicy> createAsync(
      ConfigurationPolicy body, RestOptions options) {
    return valueAsync(
        "customers.configuration_policies.create",
        ConfigurationPolicy.class,
        options,
        "body",
        body);
  }

  /** Delete a configuration policy. Without options. */
  public void delete(String policyId) {
    delete(policyId, null);
  }

  /**
   * Delete a configuration policy.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param policyId The policy.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/delete-a-configuration-policy-for-the-specified-customer">Documentation</a>
   */
  public void delete(String policyId, RestOptions options) {
    nothing("customers.configuration_policies.delete", options, "policy_id", policyId);
  }

  /** Delete a configuration policy. Without waiting. */
  public CompletableFuture<Void> deleteAsync(String policyId) {
    return deleteAsync(policyId, null);
  }

  /** As {@link #delete(String, RestOptions)}, without waiting. */
  public CompletableFuture<Void> deleteAsync(String policyId, RestOptions options) {
    return nothingAsync("customers.configuration_policies.delete", options, "policy_id", policyId);
  }

  /** Get a configuration policy. Without options. */
  public ConfigurationPolicy get(String policyId) {
    return get(policyId, null);
  }

  /**
   * Get a configuration policy.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param policyId The policy.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/retrieve-a-customer-s-configuration-policy">Documentation</a>
   */
  public ConfigurationPolicy get(String policyId, RestOptions options) {
    return value(
        "customers.configuration_policies.get",
        ConfigurationPolicy.class,
        options,
        "policy_id",
        policyId);
  }

  /** Get a configuration policy. Without waiting. */
  public CompletableFuture<ConfigurationPolicy> getAsync(String policyId) {
    return getAsync(policyId, null);
  }

  /** As {@link #get(String, RestOptions)}, without waiting. */
  public CompletableFuture<ConfigurationPolicy> getAsync(String policyId, RestOptions options) {
    return valueAsync(
        "customers.configuration_policies.get",
        ConfigurationPolicy.class,
        options,
        "policy_id",
        policyId);
  }

  /** List the configuration policies of a customer. Without options. */
  public Pages<ConfigurationPolicy> list() {
    return list(null);
  }

  /**
   * List the configuration policies of a customer.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-a-list-of-a-customer-s-policies">Documentation</a>
   */
  public Pages<ConfigurationPolicy> list(PageOptions options) {
    return paged("customers.configuration_policies.list", ConfigurationPolicy.class, options);
  }

  /** Replace a configuration policy. Without options. */
  public ConfigurationPolicy update(String policyId, ConfigurationPolicy body) {
    return update(policyId, body, null);
  }

  /**
   * Replace a configuration policy.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param policyId The policy.
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/update-a-configuration-policy-for-the-specified-customer">Documentation</a>
   */
  public ConfigurationPolicy update(
      String policyId, ConfigurationPolicy body, RestOptions options) {
    return value(
        "customers.configuration_policies.update",
        ConfigurationPolicy.class,
        options,
        "policy_id",
        policyId,
        "body",
        body);
  }

  /** Replace a configuration policy. Without waiting. */
  public CompletableFuture<ConfigurationPolicy> updateAsync(
      String policyId, ConfigurationPolicy body) {
    return updateAsync(policyId, body, null);
  }

  /** As {@link #update(String, ConfigurationPolicy, RestOptions)}, without waiting. */
  public CompletableFuture<ConfigurationPolicy> updateAsync(
      String policyId, ConfigurationPolicy body, RestOptions options) {
    return valueAsync(
        "customers.configuration_policies.update",
        ConfigurationPolicy.class,
        options,
        "policy_id",
        policyId,
        "body",
        body);
  }
}
