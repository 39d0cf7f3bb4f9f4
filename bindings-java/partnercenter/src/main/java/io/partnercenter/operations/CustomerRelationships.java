// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.PageOptions;
import io.partnercenter.Pages;
import io.partnercenter.model.PartnerRelationship;

/** Methods under {@code customer.relationships}. */
public final class CustomerRelationships extends Namespace {
  /** Takes who calls. */
  CustomerRelationships(Caller caller) {
    super(caller);
  }

  /** List the indirect resellers of a customer. Without options. */
  public Pages<PartnerRelationship> list() {
    return list(null);
  }

  /**
   * List the indirect resellers of a customer.
   *
   * <p>Of the app with a user. Clouds: global.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-indirect-resellers-of-a-customer">Documentation</a>
   */
  public Pages<PartnerRelationship> list(PageOptions options) {
    return paged("customers.relationships.list", PartnerRelationship.class, options);
  }
}
