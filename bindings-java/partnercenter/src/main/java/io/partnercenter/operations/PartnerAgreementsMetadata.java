// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.Pages;
import io.partnercenter.model.AgreementMetaData;
import io.partnercenter.options.AgreementsMetadataListOptions;

/** Methods under {@code partner.agreements.metadata}. */
public final class PartnerAgreementsMetadata extends Namespace {
  /** Takes who calls. */
  PartnerAgreementsMetadata(Caller caller) {
    super(caller);
  }

  /** List the templates of agreements, with their ids. Without options. */
  public Pages<AgreementMetaData> list() {
    return list(null);
  }

  /**
   * List the templates of agreements, with their ids.
   *
   * <p>Of the app with a user. Clouds: global.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-customer-agreement-metadata">Documentation</a>
   */
  public Pages<AgreementMetaData> list(AgreementsMetadataListOptions options) {
    return paged("agreements.metadata.list", AgreementMetaData.class, options);
  }
}
