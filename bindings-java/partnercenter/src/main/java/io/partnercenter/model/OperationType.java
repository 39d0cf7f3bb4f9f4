// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What was done.
 *
 * <p>These values and whatever else a service may know.
 *
 * @param value as it is sent
 */
public record OperationType(@JsonValue String value) {
  /** undefined. */
  public static final OperationType UNDEFINED = new OperationType("undefined");

  /** update_customer_qualification. */
  public static final OperationType UPDATE_CUSTOMER_QUALIFICATION =
      new OperationType("update_customer_qualification");

  /** update_subscription. */
  public static final OperationType UPDATE_SUBSCRIPTION = new OperationType("update_subscription");

  /** upgrade_subscription. */
  public static final OperationType UPGRADE_SUBSCRIPTION =
      new OperationType("upgrade_subscription");

  /** convert_trial_subscription. */
  public static final OperationType CONVERT_TRIAL_SUBSCRIPTION =
      new OperationType("convert_trial_subscription");

  /** add_customer. */
  public static final OperationType ADD_CUSTOMER = new OperationType("add_customer");

  /** update_customer_billing_profile. */
  public static final OperationType UPDATE_CUSTOMER_BILLING_PROFILE =
      new OperationType("update_customer_billing_profile");

  /** update_customer_partner_contract_company_name. */
  public static final OperationType UPDATE_CUSTOMER_PARTNER_CONTRACT_COMPANY_NAME =
      new OperationType("update_customer_partner_contract_company_name");

  /** update_customer_spending_budget. */
  public static final OperationType UPDATE_CUSTOMER_SPENDING_BUDGET =
      new OperationType("update_customer_spending_budget");

  /** delete_customer. */
  public static final OperationType DELETE_CUSTOMER = new OperationType("delete_customer");

  /** remove_partner_customer_relationship. */
  public static final OperationType REMOVE_PARTNER_CUSTOMER_RELATIONSHIP =
      new OperationType("remove_partner_customer_relationship");

  /** create_order. */
  public static final OperationType CREATE_ORDER = new OperationType("create_order");

  /** update_order. */
  public static final OperationType UPDATE_ORDER = new OperationType("update_order");

  /** create_customer_user. */
  public static final OperationType CREATE_CUSTOMER_USER =
      new OperationType("create_customer_user");

  /** delete_customer_user. */
  public static final OperationType DELETE_CUSTOMER_USER =
      new OperationType("delete_customer_user");

  /** update_customer_user. */
  public static final OperationType UPDATE_CUSTOMER_USER =
      new OperationType("update_customer_user");

  /** update_customer_user_licenses. */
  public static final OperationType UPDATE_CUSTOMER_USER_LICENSES =
      new OperationType("update_customer_user_licenses");

  /** reset_customer_user_password. */
  public static final OperationType RESET_CUSTOMER_USER_PASSWORD =
      new OperationType("reset_customer_user_password");

  /** update_customer_user_principal_name. */
  public static final OperationType UPDATE_CUSTOMER_USER_PRINCIPAL_NAME =
      new OperationType("update_customer_user_principal_name");

  /** restore_customer_user. */
  public static final OperationType RESTORE_CUSTOMER_USER =
      new OperationType("restore_customer_user");

  /** create_mpn_association. */
  public static final OperationType CREATE_MPN_ASSOCIATION =
      new OperationType("create_mpn_association");

  /** update_mpn_association. */
  public static final OperationType UPDATE_MPN_ASSOCIATION =
      new OperationType("update_mpn_association");

  /** update_sfb_customer_user_licenses. */
  public static final OperationType UPDATE_SFB_CUSTOMER_USER_LICENSES =
      new OperationType("update_sfb_customer_user_licenses");

  /** update_transfer. */
  public static final OperationType UPDATE_TRANSFER = new OperationType("update_transfer");

  /** create_partner_relationship. */
  public static final OperationType CREATE_PARTNER_RELATIONSHIP =
      new OperationType("create_partner_relationship");

  /** register_application. */
  public static final OperationType REGISTER_APPLICATION =
      new OperationType("register_application");

  /** unregister_application. */
  public static final OperationType UNREGISTER_APPLICATION =
      new OperationType("unregister_application");

  /** add_application_credential. */
  public static final OperationType ADD_APPLICATION_CREDENTIAL =
      new OperationType("add_application_credential");

  /** remove_application_credential. */
  public static final OperationType REMOVE_APPLICATION_CREDENTIAL =
      new OperationType("remove_application_credential");

  /** create_partner_user. */
  public static final OperationType CREATE_PARTNER_USER = new OperationType("create_partner_user");

  /** update_partner_user. */
  public static final OperationType UPDATE_PARTNER_USER = new OperationType("update_partner_user");

  /** remove_partner_user. */
  public static final OperationType REMOVE_PARTNER_USER = new OperationType("remove_partner_user");

  /** create_referral. */
  public static final OperationType CREATE_REFERRAL = new OperationType("create_referral");

  /** update_referral. */
  public static final OperationType UPDATE_REFERRAL = new OperationType("update_referral");

  /** get_software_key. */
  public static final OperationType GET_SOFTWARE_KEY = new OperationType("get_software_key");

  /** get_software_download_link. */
  public static final OperationType GET_SOFTWARE_DOWNLOAD_LINK =
      new OperationType("get_software_download_link");

  /** increase_spending_limit. */
  public static final OperationType INCREASE_SPENDING_LIMIT =
      new OperationType("increase_spending_limit");

  /** ready_invoice. */
  public static final OperationType READY_INVOICE = new OperationType("ready_invoice");

  /** create_agreement. */
  public static final OperationType CREATE_AGREEMENT = new OperationType("create_agreement");

  /** extend_relationship. */
  public static final OperationType EXTEND_RELATIONSHIP = new OperationType("extend_relationship");

  /** create_transfer. */
  public static final OperationType CREATE_TRANSFER = new OperationType("create_transfer");

  /** create_self_serve_policy. */
  public static final OperationType CREATE_SELF_SERVE_POLICY =
      new OperationType("create_self_serve_policy");

  /** update_self_serve_policy. */
  public static final OperationType UPDATE_SELF_SERVE_POLICY =
      new OperationType("update_self_serve_policy");

  /** delete_self_serve_policy. */
  public static final OperationType DELETE_SELF_SERVE_POLICY =
      new OperationType("delete_self_serve_policy");

  /** remove_partner_relationship. */
  public static final OperationType REMOVE_PARTNER_RELATIONSHIP =
      new OperationType("remove_partner_relationship");

  /** delete_tip_customer. */
  public static final OperationType DELETE_TIP_CUSTOMER = new OperationType("delete_tip_customer");

  /** create_related_referral. */
  public static final OperationType CREATE_RELATED_REFERRAL =
      new OperationType("create_related_referral");

  /** update_related_referral. */
  public static final OperationType UPDATE_RELATED_REFERRAL =
      new OperationType("update_related_referral");

  /** granular_admin_relationship_approved. */
  public static final OperationType GRANULAR_ADMIN_RELATIONSHIP_APPROVED =
      new OperationType("granular_admin_relationship_approved");

  /** granular_admin_relationship_activated. */
  public static final OperationType GRANULAR_ADMIN_RELATIONSHIP_ACTIVATED =
      new OperationType("granular_admin_relationship_activated");

  /** granular_admin_relationship_termination_requested. */
  public static final OperationType GRANULAR_ADMIN_RELATIONSHIP_TERMINATION_REQUESTED =
      new OperationType("granular_admin_relationship_termination_requested");

  /** granular_admin_relationship_terminated. */
  public static final OperationType GRANULAR_ADMIN_RELATIONSHIP_TERMINATED =
      new OperationType("granular_admin_relationship_terminated");

  /** granular_admin_relationship_expired. */
  public static final OperationType GRANULAR_ADMIN_RELATIONSHIP_EXPIRED =
      new OperationType("granular_admin_relationship_expired");

  /** granular_admin_access_assignment_created. */
  public static final OperationType GRANULAR_ADMIN_ACCESS_ASSIGNMENT_CREATED =
      new OperationType("granular_admin_access_assignment_created");

  /** granular_admin_access_assignment_updated. */
  public static final OperationType GRANULAR_ADMIN_ACCESS_ASSIGNMENT_UPDATED =
      new OperationType("granular_admin_access_assignment_updated");

  /** granular_admin_access_assignment_deleted. */
  public static final OperationType GRANULAR_ADMIN_ACCESS_ASSIGNMENT_DELETED =
      new OperationType("granular_admin_access_assignment_deleted");

  /** dap_admin_relationship_approved. */
  public static final OperationType DAP_ADMIN_RELATIONSHIP_APPROVED =
      new OperationType("dap_admin_relationship_approved");

  /** dap_admin_relationship_terminated. */
  public static final OperationType DAP_ADMIN_RELATIONSHIP_TERMINATED =
      new OperationType("dap_admin_relationship_terminated");

  /** create_credit. */
  public static final OperationType CREATE_CREDIT = new OperationType("create_credit");

  /** update_credit. */
  public static final OperationType UPDATE_CREDIT = new OperationType("update_credit");

  /** cancel_credit. */
  public static final OperationType CANCEL_CREDIT = new OperationType("cancel_credit");

  /** add_user_member. */
  public static final OperationType ADD_USER_MEMBER = new OperationType("add_user_member");

  /** remove_user_member. */
  public static final OperationType REMOVE_USER_MEMBER = new OperationType("remove_user_member");

  /** granular_admin_access_assignment_activated. */
  public static final OperationType GRANULAR_ADMIN_ACCESS_ASSIGNMENT_ACTIVATED =
      new OperationType("granular_admin_access_assignment_activated");

  /** software_attestation. */
  public static final OperationType SOFTWARE_ATTESTATION =
      new OperationType("software_attestation");

  /** granular_admin_relationship_cleaned_up. */
  public static final OperationType GRANULAR_ADMIN_RELATIONSHIP_CLEANED_UP =
      new OperationType("granular_admin_relationship_cleaned_up");

  /** update_company_info. */
  public static final OperationType UPDATE_COMPANY_INFO = new OperationType("update_company_info");

  /** policy_created. */
  public static final OperationType POLICY_CREATED = new OperationType("policy_created");

  /** policy_updated. */
  public static final OperationType POLICY_UPDATED = new OperationType("policy_updated");

  /** policy_deleted. */
  public static final OperationType POLICY_DELETED = new OperationType("policy_deleted");

  /** device_updated. */
  public static final OperationType DEVICE_UPDATED = new OperationType("device_updated");

  /** devices_update_attempted. */
  public static final OperationType DEVICES_UPDATE_ATTEMPTED =
      new OperationType("devices_update_attempted");

  /** device_deleted. */
  public static final OperationType DEVICE_DELETED = new OperationType("device_deleted");

  /** devices_upload_to_new_batch_attempted. */
  public static final OperationType DEVICES_UPLOAD_TO_NEW_BATCH_ATTEMPTED =
      new OperationType("devices_upload_to_new_batch_attempted");

  /** devices_upload_to_existing_batch_attempted. */
  public static final OperationType DEVICES_UPLOAD_TO_EXISTING_BATCH_ATTEMPTED =
      new OperationType("devices_upload_to_existing_batch_attempted");

  /** manage_overage. */
  public static final OperationType MANAGE_OVERAGE = new OperationType("manage_overage");

  /** dap_admin_relationship_terminated_by_microsoft. */
  public static final OperationType DAP_ADMIN_RELATIONSHIP_TERMINATED_BY_MICROSOFT =
      new OperationType("dap_admin_relationship_terminated_by_microsoft");

  /** azure_fraud_event_detected. */
  public static final OperationType AZURE_FRAUD_EVENT_DETECTED =
      new OperationType("azure_fraud_event_detected");

  /** create_new_commerce_migration. */
  public static final OperationType CREATE_NEW_COMMERCE_MIGRATION =
      new OperationType("create_new_commerce_migration");

  /** Takes any value. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public OperationType {}

  @Override
  public String toString() {
    return value;
  }
}
