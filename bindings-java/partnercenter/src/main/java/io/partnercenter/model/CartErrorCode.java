// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Why an item of a cart cannot be ordered.
 *
 * <p>These values and whatever else a service may know.
 *
 * @param value as it is sent
 */
public record CartErrorCode(@JsonValue String value) {
  /** unknown. */
  public static final CartErrorCode UNKNOWN = new CartErrorCode("unknown");

  /** currency_is_not_supported. */
  public static final CartErrorCode CURRENCY_IS_NOT_SUPPORTED =
      new CartErrorCode("currency_is_not_supported");

  /** catalog_item_id_is_not_valid. */
  public static final CartErrorCode CATALOG_ITEM_ID_IS_NOT_VALID =
      new CartErrorCode("catalog_item_id_is_not_valid");

  /** quota_not_available. */
  public static final CartErrorCode QUOTA_NOT_AVAILABLE = new CartErrorCode("quota_not_available");

  /** inventory_not_available. */
  public static final CartErrorCode INVENTORY_NOT_AVAILABLE =
      new CartErrorCode("inventory_not_available");

  /** participants_is_not_supported_for_partner. */
  public static final CartErrorCode PARTICIPANTS_IS_NOT_SUPPORTED_FOR_PARTNER =
      new CartErrorCode("participants_is_not_supported_for_partner");

  /** unable_to_process_cart_line_item. */
  public static final CartErrorCode UNABLE_TO_PROCESS_CART_LINE_ITEM =
      new CartErrorCode("unable_to_process_cart_line_item");

  /** subscription_is_not_valid. */
  public static final CartErrorCode SUBSCRIPTION_IS_NOT_VALID =
      new CartErrorCode("subscription_is_not_valid");

  /** subscription_is_not_enabled_for_r_i. */
  public static final CartErrorCode SUBSCRIPTION_IS_NOT_ENABLED_FOR_R_I =
      new CartErrorCode("subscription_is_not_enabled_for_r_i");

  /** sandbox_limit_exceeded. */
  public static final CartErrorCode SANDBOX_LIMIT_EXCEEDED =
      new CartErrorCode("sandbox_limit_exceeded");

  /** invalid_input. */
  public static final CartErrorCode INVALID_INPUT = new CartErrorCode("invalid_input");

  /** subscription_not_registered. */
  public static final CartErrorCode SUBSCRIPTION_NOT_REGISTERED =
      new CartErrorCode("subscription_not_registered");

  /** attestation_not_accepted. */
  public static final CartErrorCode ATTESTATION_NOT_ACCEPTED =
      new CartErrorCode("attestation_not_accepted");

  /** billing_plan_not_supported. */
  public static final CartErrorCode BILLING_PLAN_NOT_SUPPORTED =
      new CartErrorCode("billing_plan_not_supported");

  /** invalid_promotion_id. */
  public static final CartErrorCode INVALID_PROMOTION_ID =
      new CartErrorCode("invalid_promotion_id");

  /** max_allowed_seats_per_subscription_exceeded. */
  public static final CartErrorCode MAX_ALLOWED_SEATS_PER_SUBSCRIPTION_EXCEEDED =
      new CartErrorCode("max_allowed_seats_per_subscription_exceeded");

  /** invalid_custom_term_end_date_product. */
  public static final CartErrorCode INVALID_CUSTOM_TERM_END_DATE_PRODUCT =
      new CartErrorCode("invalid_custom_term_end_date_product");

  /** invalid_custom_term_end_date. */
  public static final CartErrorCode INVALID_CUSTOM_TERM_END_DATE =
      new CartErrorCode("invalid_custom_term_end_date");

  /** base_offer_seat_quantity_not_met. */
  public static final CartErrorCode BASE_OFFER_SEAT_QUANTITY_NOT_MET =
      new CartErrorCode("base_offer_seat_quantity_not_met");

  /** minimum_add_on_seats_not_met. */
  public static final CartErrorCode MINIMUM_ADD_ON_SEATS_NOT_MET =
      new CartErrorCode("minimum_add_on_seats_not_met");

  /** legacy_offer_not_eligible_for_purchase. */
  public static final CartErrorCode LEGACY_OFFER_NOT_ELIGIBLE_FOR_PURCHASE =
      new CartErrorCode("legacy_offer_not_eligible_for_purchase");

  /** Takes any value. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public CartErrorCode {}

  @Override
  public String toString() {
    return value;
  }
}
