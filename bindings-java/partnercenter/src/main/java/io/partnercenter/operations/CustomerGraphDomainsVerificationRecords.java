// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.PageOptions;
import io.partnercenter.Pages;
import io.partnercenter.model.DomainDnsRecord;

/** Methods under {@code customer.graph.domains.verificationRecords}. */
public final class CustomerGraphDomainsVerificationRecords extends Namespace {
  /** Takes who calls. */
  CustomerGraphDomainsVerificationRecords(Caller caller) {
    super(caller);
  }

  /** List the DNS records that prove who owns a domain. Without options. */
  public Pages<DomainDnsRecord> list(String domainId) {
    return list(domainId, null);
  }

  /**
   * List the DNS records that prove who owns a domain.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param domainId The domain's name.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/graph/api/domain-list-verificationdnsrecords">Documentation</a>
   */
  public Pages<DomainDnsRecord> list(String domainId, PageOptions options) {
    return paged(
        "graph.domains.verification_records.list",
        DomainDnsRecord.class,
        options,
        "domain_id",
        domainId);
  }
}
