// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.PageOptions;
import io.partnercenter.Pages;
import io.partnercenter.model.SupportTopic;

/** Methods under {@code partner.serviceRequests.supportTopics}. */
public final class PartnerServiceRequestsSupportTopics extends Namespace {
  /** Takes who calls. */
  PartnerServiceRequestsSupportTopics(Caller caller) {
    super(caller);
  }

  /**
   * List the topics of service requests. Without options.
   *
   * @deprecated retired since 2023-06: File requests in Partner Center itself;
   *     service_requests.list shows them.
   */
  @Deprecated
  public Pages<SupportTopic> list() {
    return list(null);
  }

  /**
   * List the topics of service requests.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * <p>The last SDK, of June 2023, knows the path and has no method for it; no article since 2021
   * has it.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @deprecated retired since 2023-06: File requests in Partner Center itself;
   *     service_requests.list shows them.
   */
  @Deprecated
  public Pages<SupportTopic> list(PageOptions options) {
    return paged("service_requests.support_topics.list", SupportTopic.class, options);
  }
}
