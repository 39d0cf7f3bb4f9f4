// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.model.AgreementDocument;
import io.partnercenter.options.AgreementsTemplatesDocumentGetOptions;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code partner.agreements.templates.document}. */
public final class PartnerAgreementsTemplatesDocument extends Namespace {
  /** Takes who calls. */
  PartnerAgreementsTemplatesDocument(Caller caller) {
    super(caller);
  }

  /** Get short-lived links to the text of an agreement. Without options. */
  public AgreementDocument get(String templateId) {
    return get(templateId, null);
  }

  /**
   * Get short-lived links to the text of an agreement.
   *
   * <p>Of the app with a user. Clouds: global.
   *
   * <p>The links end after five minutes.
   *
   * @param templateId The template, of which case matters.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/download-customer-agreement-template">Documentation</a>
   */
  public AgreementDocument get(String templateId, AgreementsTemplatesDocumentGetOptions options) {
    return value(
        "agreements.templates.document.get",
        AgreementDocument.class,
        options,
        "template_id",
        templateId);
  }

  /** Get short-lived links to the text of an agreement. Without waiting. */
  public CompletableFuture<AgreementDocument> getAsync(String templateId) {
    return getAsync(templateId, null);
  }

  /** As {@link #get(String, AgreementsTemplatesDocumentGetOptions)}, without waiting. */
  public CompletableFuture<AgreementDocument> getAsync(
      String templateId, AgreementsTemplatesDocumentGetOptions options) {
    return valueAsync(
        "agreements.templates.document.get",
        AgreementDocument.class,
        options,
        "template_id",
        templateId);
  }
}
