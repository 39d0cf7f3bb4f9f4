// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.PageOptions;
import io.partnercenter.Pages;
import io.partnercenter.RestOptions;
import io.partnercenter.model.TransferEntity;
import io.partnercenter.model.TransferSubmitResult;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code customer.transfers}. */
public final class CustomerTransfers extends Namespace {
  /** Takes who calls. */
  CustomerTransfers(Caller caller) {
    super(caller);
  }

  /** Accept a transfer. Without options. */
  public TransferSubmitResult accept(String transferId) {
    return accept(transferId, null);
  }

  /**
   * Accept a transfer.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param transferId The transfer.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/accept-a-transfer">Documentation</a>
   */
  public TransferSubmitResult accept(String transferId, RestOptions options) {
    return value(
        "customers.transfers.accept",
        TransferSubmitResult.class,
        options,
        "transfer_id",
        transferId);
  }

  /** Accept a transfer. Without waiting. */
  public CompletableFuture<TransferSubmitResult> acceptAsync(String transferId) {
    return acceptAsync(transferId, null);
  }

  /** As {@link #accept(String, RestOptions)}, without waiting. */
  public CompletableFuture<TransferSubmitResult> acceptAsync(
      String transferId, RestOptions options) {
    return valueAsync(
        "customers.transfers.accept",
        TransferSubmitResult.class,
        options,
        "transfer_id",
        transferId);
  }

  /** Propose a transfer of subscriptions to this partner. Without options. */
  public TransferEntity create(TransferEntity body) {
    return create(body, null);
  }

  /**
   * Propose a transfer of subscriptions to this partner.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/create-a-transfer">Documentation</a>
   */
  public TransferEntity create(TransferEntity body, RestOptions options) {
    return value("customers.transfers.create", TransferEntity.class, options, "body", body);
  }

  /** Propose a transfer of subscriptions to this partner. Without waiting. */
  public CompletableFuture<TransferEntity> createAsync(TransferEntity body) {
    return createAsync(body, null);
  }

  /** As {@link #create(TransferEntity, RestOptions)}, without waiting. */
  public CompletableFuture<TransferEntity> createAsync(TransferEntity body, RestOptions options) {
    return valueAsync("customers.transfers.create", TransferEntity.class, options, "body", body);
  }

  /** Get a transfer. Without options. */
  public TransferEntity get(String transferId) {
    return get(transferId, null);
  }

  /**
   * Get a transfer.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param transferId The transfer.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-transfer-by-id">Documentation</a>
   */
  public TransferEntity get(String transferId, RestOptions options) {
    return value(
        "customers.transfers.get", TransferEntity.class, options, "transfer_id", transferId);
  }

  /** Get a transfer. Without waiting. */
  public CompletableFuture<TransferEntity> getAsync(String transferId) {
    return getAsync(transferId, null);
  }

  /** As {@link #get(String, RestOptions)}, without waiting. */
  public CompletableFuture<TransferEntity> getAsync(String transferId, RestOptions options) {
    return valueAsync(
        "customers.transfers.get", TransferEntity.class, options, "transfer_id", transferId);
  }

  /** List the transfers of a customer. Without options. */
  public Pages<TransferEntity> list() {
    return list(null);
  }

  /**
   * List the transfers of a customer.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-all-of-a-customer-s-transfers">Documentation</a>
   */
  public Pages<TransferEntity> list(PageOptions options) {
    return paged("customers.transfers.list", TransferEntity.class, options);
  }

  /** Reject a transfer, or change one that this partner created. Without options. */
  public TransferEntity reject(String transferId, TransferEntity body) {
    return reject(transferId, body, null);
  }

  /**
   * Reject a transfer, or change one that this partner created.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * <p>The partner who has the subscriptions rejects with it, or adds the line items of a new
   * commerce transfer; the one who created it changes it.
   *
   * @param transferId The transfer.
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/reject-a-transfer">Documentation</a>
   */
  public TransferEntity reject(String transferId, TransferEntity body, RestOptions options) {
    return value(
        "customers.transfers.reject",
        TransferEntity.class,
        options,
        "transfer_id",
        transferId,
        "body",
        body);
  }

  /** Reject a transfer, or change one that this partner created. Without waiting. */
  public CompletableFuture<TransferEntity> rejectAsync(String transferId, TransferEntity body) {
    return rejectAsync(transferId, body, null);
  }

  /** As {@link #reject(String, TransferEntity, RestOptions)}, without waiting. */
  public CompletableFuture<TransferEntity> rejectAsync(
      String transferId, TransferEntity body, RestOptions options) {
    return valueAsync(
        "customers.transfers.reject",
        TransferEntity.class,
        options,
        "transfer_id",
        transferId,
        "body",
        body);
  }

  /** Withdraw a transfer. Without options. */
  public void withdraw(String transferId) {
    withdraw(transferId, null);
  }

  /**
   * Withdraw a transfer.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param transferId The transfer.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/withdraw-a-transfer">Documentation</a>
   */
  public void withdraw(String transferId, RestOptions options) {
    nothing("customers.transfers.withdraw", options, "transfer_id", transferId);
  }

  /** Withdraw a transfer. Without waiting. */
  public CompletableFuture<Void> withdrawAsync(String transferId) {
    return withdrawAsync(transferId, null);
  }

  /** As {@link #withdraw(String, RestOptions)}, without waiting. */
  public CompletableFuture<Void> withdrawAsync(String transferId, RestOptions options) {
    return nothingAsync("customers.transfers.withdraw", options, "transfer_id", transferId);
  }
}
