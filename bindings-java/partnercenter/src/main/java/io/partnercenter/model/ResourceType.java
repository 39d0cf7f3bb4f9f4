// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What was changed.
 *
 * <p>These values and whatever else a service may know.
 *
 * @param value as it is sent
 */
public record ResourceType(@JsonValue String value) {
  /** undefined. */
  public static final ResourceType UNDEFINED = new ResourceType("undefined");

  /** customer. */
  public static final ResourceType CUSTOMER = new ResourceType("customer");

  /** customer_user. */
  public static final ResourceType CUSTOMER_USER = new ResourceType("customer_user");

  /** order. */
  public static final ResourceType ORDER = new ResourceType("order");

  /** subscription. */
  public static final ResourceType SUBSCRIPTION = new ResourceType("subscription");

  /** license. */
  public static final ResourceType LICENSE = new ResourceType("license");

  /** third_party_add_on. */
  public static final ResourceType THIRD_PARTY_ADD_ON = new ResourceType("third_party_add_on");

  /** mpn_association. */
  public static final ResourceType MPN_ASSOCIATION = new ResourceType("mpn_association");

  /** transfer. */
  public static final ResourceType TRANSFER = new ResourceType("transfer");

  /** application. */
  public static final ResourceType APPLICATION = new ResourceType("application");

  /** application_credential. */
  public static final ResourceType APPLICATION_CREDENTIAL =
      new ResourceType("application_credential");

  /** partner_user. */
  public static final ResourceType PARTNER_USER = new ResourceType("partner_user");

  /** partner_relationship. */
  public static final ResourceType PARTNER_RELATIONSHIP = new ResourceType("partner_relationship");

  /** referral. */
  public static final ResourceType REFERRAL = new ResourceType("referral");

  /** software_key. */
  public static final ResourceType SOFTWARE_KEY = new ResourceType("software_key");

  /** software_download_link. */
  public static final ResourceType SOFTWARE_DOWNLOAD_LINK =
      new ResourceType("software_download_link");

  /** spending_limit. */
  public static final ResourceType SPENDING_LIMIT = new ResourceType("spending_limit");

  /** invoice. */
  public static final ResourceType INVOICE = new ResourceType("invoice");

  /** agreement. */
  public static final ResourceType AGREEMENT = new ResourceType("agreement");

  /** partner_customer_relationship. */
  public static final ResourceType PARTNER_CUSTOMER_RELATIONSHIP =
      new ResourceType("partner_customer_relationship");

  /** self_serve_policy. */
  public static final ResourceType SELF_SERVE_POLICY = new ResourceType("self_serve_policy");

  /** granular_admin_relationship. */
  public static final ResourceType GRANULAR_ADMIN_RELATIONSHIP =
      new ResourceType("granular_admin_relationship");

  /** granular_admin_access_assignment. */
  public static final ResourceType GRANULAR_ADMIN_ACCESS_ASSIGNMENT =
      new ResourceType("granular_admin_access_assignment");

  /** partner_customer_dap. */
  public static final ResourceType PARTNER_CUSTOMER_DAP = new ResourceType("partner_customer_dap");

  /** credit. */
  public static final ResourceType CREDIT = new ResourceType("credit");

  /** customer_directory_role. */
  public static final ResourceType CUSTOMER_DIRECTORY_ROLE =
      new ResourceType("customer_directory_role");

  /** software_page. */
  public static final ResourceType SOFTWARE_PAGE = new ResourceType("software_page");

  /** device. */
  public static final ResourceType DEVICE = new ResourceType("device");

  /** policy. */
  public static final ResourceType POLICY = new ResourceType("policy");

  /** overage. */
  public static final ResourceType OVERAGE = new ResourceType("overage");

  /** new_commerce_migration. */
  public static final ResourceType NEW_COMMERCE_MIGRATION =
      new ResourceType("new_commerce_migration");

  /** azure_entitlement. */
  public static final ResourceType AZURE_ENTITLEMENT = new ResourceType("azure_entitlement");

  /** indirect_provider_indirect_reseller_dap. */
  public static final ResourceType INDIRECT_PROVIDER_INDIRECT_RESELLER_DAP =
      new ResourceType("indirect_provider_indirect_reseller_dap");

  /** Takes any value. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ResourceType {}

  @Override
  public String toString() {
    return value;
  }
}
