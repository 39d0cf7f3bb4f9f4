// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.RestOptions;
import io.partnercenter.Tenant;
import io.partnercenter.model.Customer;
import java.util.concurrent.CompletableFuture;

/** The methods of a customer. */
public abstract class CustomerMethods extends Tenant {
  /** Takes who calls. */
  protected CustomerMethods(Caller caller) {
    super(caller);
  }

  /** Methods under {@code customer.agreements}. */
  public CustomerAgreements agreements() {
    return new CustomerAgreements(caller());
  }

  /** Methods under {@code customer.analytics}. */
  public CustomerAnalytics analytics() {
    return new CustomerAnalytics(caller());
  }

  /** Methods under {@code customer.applicationConsents}. */
  public CustomerApplicationConsents applicationConsents() {
    return new CustomerApplicationConsents(caller());
  }

  /** Methods under {@code customer.arm}. */
  public CustomerArm arm() {
    return new CustomerArm(caller());
  }

  /** Methods under {@code customer.batchJobStatus}. */
  public CustomerBatchJobStatus batchJobStatus() {
    return new CustomerBatchJobStatus(caller());
  }

  /** Methods under {@code customer.carts}. */
  public CustomerCarts carts() {
    return new CustomerCarts(caller());
  }

  /** Methods under {@code customer.configurationPolicies}. */
  public CustomerConfigurationPolicies configurationPolicies() {
    return new CustomerConfigurationPolicies(caller());
  }

  /** Methods under {@code customer.customDomains}. */
  public CustomerCustomDomains customDomains() {
    return new CustomerCustomDomains(caller());
  }

  /** Methods under {@code customer.deviceBatches}. */
  public CustomerDeviceBatches deviceBatches() {
    return new CustomerDeviceBatches(caller());
  }

  /** Methods under {@code customer.devicePolicyUpdates}. */
  public CustomerDevicePolicyUpdates devicePolicyUpdates() {
    return new CustomerDevicePolicyUpdates(caller());
  }

  /** Methods under {@code customer.directoryRoles}. */
  public CustomerDirectoryRoles directoryRoles() {
    return new CustomerDirectoryRoles(caller());
  }

  /** Methods under {@code customer.entitlements}. */
  public CustomerEntitlements entitlements() {
    return new CustomerEntitlements(caller());
  }

  /** Methods under {@code customer.graph}. */
  public CustomerGraph graph() {
    return new CustomerGraph(caller());
  }

  /** Methods under {@code customer.managedServices}. */
  public CustomerManagedServices managedServices() {
    return new CustomerManagedServices(caller());
  }

  /** Methods under {@code customer.newCommerceMigrationSchedules}. */
  public CustomerNewCommerceMigrationSchedules newCommerceMigrationSchedules() {
    return new CustomerNewCommerceMigrationSchedules(caller());
  }

  /** Methods under {@code customer.newCommerceMigrations}. */
  public CustomerNewCommerceMigrations newCommerceMigrations() {
    return new CustomerNewCommerceMigrations(caller());
  }

  /** Methods under {@code customer.offerCategories}. */
  public CustomerOfferCategories offerCategories() {
    return new CustomerOfferCategories(caller());
  }

  /** Methods under {@code customer.offers}. */
  public CustomerOffers offers() {
    return new CustomerOffers(caller());
  }

  /** Methods under {@code customer.orders}. */
  public CustomerOrders orders() {
    return new CustomerOrders(caller());
  }

  /** Methods under {@code customer.organization}. */
  public CustomerOrganization organization() {
    return new CustomerOrganization(caller());
  }

  /** Methods under {@code customer.products}. */
  public CustomerProducts products() {
    return new CustomerProducts(caller());
  }

  /** Methods under {@code customer.profiles}. */
  public CustomerProfiles profiles() {
    return new CustomerProfiles(caller());
  }

  /** Methods under {@code customer.promotionEligibilities}. */
  public CustomerPromotionEligibilities promotionEligibilities() {
    return new CustomerPromotionEligibilities(caller());
  }

  /** Methods under {@code customer.qualification}. */
  public CustomerQualification qualification() {
    return new CustomerQualification(caller());
  }

  /** Methods under {@code customer.qualifications}. */
  public CustomerQualifications qualifications() {
    return new CustomerQualifications(caller());
  }

  /** Methods under {@code customer.relationships}. */
  public CustomerRelationships relationships() {
    return new CustomerRelationships(caller());
  }

  /** Methods under {@code customer.serviceCosts}. */
  public CustomerServiceCosts serviceCosts() {
    return new CustomerServiceCosts(caller());
  }

  /** Methods under {@code customer.serviceIncidents}. */
  public CustomerServiceIncidents serviceIncidents() {
    return new CustomerServiceIncidents(caller());
  }

  /** Methods under {@code customer.serviceRequests}. */
  public CustomerServiceRequests serviceRequests() {
    return new CustomerServiceRequests(caller());
  }

  /** Methods under {@code customer.subscribedSkus}. */
  public CustomerSubscribedSkus subscribedSkus() {
    return new CustomerSubscribedSkus(caller());
  }

  /** Methods under {@code customer.subscriptions}. */
  public CustomerSubscriptions subscriptions() {
    return new CustomerSubscriptions(caller());
  }

  /** Methods under {@code customer.transferEligibility}. */
  public CustomerTransferEligibility transferEligibility() {
    return new CustomerTransferEligibility(caller());
  }

  /** Methods under {@code customer.transfers}. */
  public CustomerTransfers transfers() {
    return new CustomerTransfers(caller());
  }

  /** Methods under {@code customer.usageBudget}. */
  public CustomerUsageBudget usageBudget() {
    return new CustomerUsageBudget(caller());
  }

  /** Methods under {@code customer.usageSummary}. */
  public CustomerUsageSummary usageSummary() {
    return new CustomerUsageSummary(caller());
  }

  /** Methods under {@code customer.users}. */
  public CustomerUsers users() {
    return new CustomerUsers(caller());
  }

  /** Methods under {@code customer.validationStatus}. */
  public CustomerValidationStatus validationStatus() {
    return new CustomerValidationStatus(caller());
  }

  /** Methods under {@code customer.validations}. */
  public CustomerValidations validations() {
    return new CustomerValidations(caller());
  }

  /** Methods under {@code customer.verifiedDomains}. */
  public CustomerVerifiedDomains verifiedDomains() {
    return new CustomerVerifiedDomains(caller());
  }

  /** Delete a customer of the sandbox. Without options. */
  public void delete() {
    delete(null);
  }

  /**
   * Delete a customer of the sandbox.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * <p>In the sandbox only.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/delete-a-customer-account-from-the-integration-sandbox">Documentation</a>
   */
  public void delete(RestOptions options) {
    nothing("customers.delete", options);
  }

  /** Delete a customer of the sandbox. Without waiting. */
  public CompletableFuture<Void> deleteAsync() {
    return deleteAsync(null);
  }

  /** As {@link #delete(RestOptions)}, without waiting. */
  public CompletableFuture<Void> deleteAsync(RestOptions options) {
    return nothingAsync("customers.delete", options);
  }

  /** Get one customer. Without options. */
  public Customer get() {
    return get(null);
  }

  /**
   * Get one customer.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-a-customer-by-id">Documentation</a>
   */
  public Customer get(RestOptions options) {
    return value("customers.get", Customer.class, options);
  }

  /** Get one customer. Without waiting. */
  public CompletableFuture<Customer> getAsync() {
    return getAsync(null);
  }

  /** As {@link #get(RestOptions)}, without waiting. */
  public CompletableFuture<Customer> getAsync(RestOptions options) {
    return valueAsync("customers.get", Customer.class, options);
  }

  /**
   * End the reseller relationship with a customer, or the partner's DAP rights. Without options.
   */
  public Customer update(Customer body) {
    return update(body, null);
  }

  /**
   * End the reseller relationship with a customer, or the partner's DAP rights.
   *
   * <p>Of the app with a user. Clouds: global.
   *
   * <p>To end the reseller relationship, set relationshipToPartner to none; to end DAP,
   * allowDelegatedAccess to false.
   *
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/remove-a-reseller-relationship-with-a-customer">Documentation</a>
   */
  public Customer update(Customer body, RestOptions options) {
    return value("customers.update", Customer.class, options, "body", body);
  }

  /**
   * End the reseller relationship with a customer, or the partner's DAP rights. Without waiting.
   */
  public CompletableFuture<Customer> updateAsync(Customer body) {
    return updateAsync(body, null);
  }

  /** As {@link #update(Customer, RestOptions)}, without waiting. */
  public CompletableFuture<Customer> updateAsync(Customer body, RestOptions options) {
    return valueAsync("customers.update", Customer.class, options, "body", body);
  }
}
