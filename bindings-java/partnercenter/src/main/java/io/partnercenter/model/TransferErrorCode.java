// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Why a part of a transfer failed.
 *
 * <p>These values and whatever else a service may know.
 *
 * @param value as it is sent
 */
public record TransferErrorCode(@JsonValue String value) {
  /** PartnerTokenMissing. */
  public static final TransferErrorCode PARTNER_TOKEN_MISSING =
      new TransferErrorCode("PartnerTokenMissing");

  /** InvalidInput. */
  public static final TransferErrorCode INVALID_INPUT = new TransferErrorCode("InvalidInput");

  /** ServiceException. */
  public static final TransferErrorCode SERVICE_EXCEPTION =
      new TransferErrorCode("ServiceException");

  /** InvalidOfferId. */
  public static final TransferErrorCode INVALID_OFFER_ID = new TransferErrorCode("InvalidOfferId");

  /** CreateOrderError. */
  public static final TransferErrorCode CREATE_ORDER_ERROR =
      new TransferErrorCode("CreateOrderError");

  /** MpnIdNotFound. */
  public static final TransferErrorCode MPN_ID_NOT_FOUND = new TransferErrorCode("MpnIdNotFound");

  /** NotValidIndirectResellerMpnId. */
  public static final TransferErrorCode NOT_VALID_INDIRECT_RESELLER_MPN_ID =
      new TransferErrorCode("NotValidIndirectResellerMpnId");

  /** TransferIdNotFound. */
  public static final TransferErrorCode TRANSFER_ID_NOT_FOUND =
      new TransferErrorCode("TransferIdNotFound");

  /** TransferNotAllowedIfStatusIsInProgress. */
  public static final TransferErrorCode TRANSFER_NOT_ALLOWED_IF_STATUS_IS_IN_PROGRESS =
      new TransferErrorCode("TransferNotAllowedIfStatusIsInProgress");

  /** TransferNotAllowedIfStatusIsCompleted. */
  public static final TransferErrorCode TRANSFER_NOT_ALLOWED_IF_STATUS_IS_COMPLETED =
      new TransferErrorCode("TransferNotAllowedIfStatusIsCompleted");

  /** TransferCreateOrderError. */
  public static final TransferErrorCode TRANSFER_CREATE_ORDER_ERROR =
      new TransferErrorCode("TransferCreateOrderError");

  /** TransferProcessedByAnotherRequest. */
  public static final TransferErrorCode TRANSFER_PROCESSED_BY_ANOTHER_REQUEST =
      new TransferErrorCode("TransferProcessedByAnotherRequest");

  /** Takes any value. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public TransferErrorCode {}

  @Override
  public String toString() {
    return value;
  }
}
