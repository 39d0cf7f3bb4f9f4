// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.Pages;
import io.partnercenter.model.GraphSubscribedSku;
import io.partnercenter.options.GraphSubscribedSkusListOptions;

/** Methods under {@code partner.graph.subscribedSkus}. */
public final class PartnerGraphSubscribedSkus extends Namespace {
  /** Takes who calls. */
  PartnerGraphSubscribedSkus(Caller caller) {
    super(caller);
  }

  /** List the licences that a tenant has. Without options. */
  public Pages<GraphSubscribedSku> list() {
    return list(null);
  }

  /**
   * List the licences that a tenant has.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a href="https://learn.microsoft.com/graph/api/subscribedsku-list">Documentation</a>
   */
  public Pages<GraphSubscribedSku> list(GraphSubscribedSkusListOptions options) {
    return paged("graph.subscribed_skus.list", GraphSubscribedSku.class, options);
  }
}
