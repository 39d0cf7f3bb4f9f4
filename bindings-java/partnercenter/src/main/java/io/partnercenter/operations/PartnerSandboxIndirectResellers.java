// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.RestOptions;
import io.partnercenter.model.SandboxIndirectReseller;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code partner.sandboxIndirectResellers}. */
public final class PartnerSandboxIndirectResellers extends Namespace {
  /** Takes who calls. */
  PartnerSandboxIndirectResellers(Caller caller) {
    super(caller);
  }

  /** Create an indirect reseller in the sandbox. Without options. */
  public SandboxIndirectReseller create(SandboxIndirectReseller body) {
    return create(body, null);
  }

  /**
   * Create an indirect reseller in the sandbox.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global, china.
   *
   * <p>In the sandbox only. At most five of a provider. The article shows no status: 200 and 201
   * are taken.
   *
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/create-indirect-reseller-in-sandbox">Documentation</a>
   */
  public SandboxIndirectReseller create(SandboxIndirectReseller body, RestOptions options) {
    return value(
        "sandbox_indirect_resellers.create", SandboxIndirectReseller.class, options, "body", body);
  }

  /** Create an indirect reseller in the sandbox. Without waiting. */
  public CompletableFuture<SandboxIndirectReseller> createAsync(SandboxIndirectReseller body) {
    return createAsync(body, null);
  }

  /** As {@link #create(SandboxIndirectReseller, RestOptions)}, without waiting. */
  public CompletableFuture<SandboxIndirectReseller> createAsync(
      SandboxIndirectReseller body, RestOptions options) {
    return valueAsync(
        "sandbox_indirect_resellers.create", SandboxIndirectReseller.class, options, "body", body);
  }

  /** Delete an indirect reseller in the sandbox. Without options. */
  public void delete(String resellerId) {
    delete(resellerId, null);
  }

  /**
   * Delete an indirect reseller in the sandbox.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global, china.
   *
   * <p>In the sandbox only.
   *
   * @param resellerId Tenant id of the indirect reseller.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/delete-indirect-reseller-in-sandbox">Documentation</a>
   */
  public void delete(String resellerId, RestOptions options) {
    nothing("sandbox_indirect_resellers.delete", options, "reseller_id", resellerId);
  }

  /** Delete an indirect reseller in the sandbox. Without waiting. */
  public CompletableFuture<Void> deleteAsync(String resellerId) {
    return deleteAsync(resellerId, null);
  }

  /** As {@link #delete(String, RestOptions)}, without waiting. */
  public CompletableFuture<Void> deleteAsync(String resellerId, RestOptions options) {
    return nothingAsync("sandbox_indirect_resellers.delete", options, "reseller_id", resellerId);
  }
}
