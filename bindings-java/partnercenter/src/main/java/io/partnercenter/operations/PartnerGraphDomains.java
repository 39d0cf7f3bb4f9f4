// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.Pages;
import io.partnercenter.RestOptions;
import io.partnercenter.model.GraphDomain;
import io.partnercenter.options.GraphDomainsListOptions;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code partner.graph.domains}. */
public final class PartnerGraphDomains extends Namespace {
  /** Takes who calls. */
  PartnerGraphDomains(Caller caller) {
    super(caller);
  }

  /** Methods under {@code partner.graph.domains.serviceRecords}. */
  public PartnerGraphDomainsServiceRecords serviceRecords() {
    return new PartnerGraphDomainsServiceRecords(caller());
  }

  /** Methods under {@code partner.graph.domains.verificationRecords}. */
  public PartnerGraphDomainsVerificationRecords verificationRecords() {
    return new PartnerGraphDomainsVerificationRecords(caller());
  }

  /** Add a domain to a tenant. Without options. */
  public GraphDomain create(GraphDomain body) {
    return create(body, null);
  }

  /**
   * Add a domain to a tenant.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a href="https://learn.microsoft.com/graph/api/domain-post-domains">Documentation</a>
   */
  public GraphDomain create(GraphDomain body, RestOptions options) {
    return value("graph.domains.create", GraphDomain.class, options, "body", body);
  }

  /** Add a domain to a tenant. Without waiting. */
  public CompletableFuture<GraphDomain> createAsync(GraphDomain body) {
    return createAsync(body, null);
  }

  /** As {@link #create(GraphDomain, RestOptions)}, without waiting. */
  public CompletableFuture<GraphDomain> createAsync(GraphDomain body, RestOptions options) {
    return valueAsync("graph.domains.create", GraphDomain.class, options, "body", body);
  }

  /** Delete a domain of a tenant. Without options. */
  public void delete(String domainId) {
    delete(domainId, null);
  }

  /**
   * Delete a domain of a tenant.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param domainId The domain's name.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a href="https://learn.microsoft.com/graph/api/domain-delete">Documentation</a>
   */
  public void delete(String domainId, RestOptions options) {
    nothing("graph.domains.delete", options, "domain_id", domainId);
  }

  /** Delete a domain of a tenant. Without waiting. */
  public CompletableFuture<Void> deleteAsync(String domainId) {
    return deleteAsync(domainId, null);
  }

  /** As {@link #delete(String, RestOptions)}, without waiting. */
  public CompletableFuture<Void> deleteAsync(String domainId, RestOptions options) {
    return nothingAsync("graph.domains.delete", options, "domain_id", domainId);
  }

  /** Get a domain of a tenant. Without options. */
  public GraphDomain get(String domainId) {
    return get(domainId, null);
  }

  /**
   * Get a domain of a tenant.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param domainId The domain's name.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a href="https://learn.microsoft.com/graph/api/domain-get">Documentation</a>
   */
  public GraphDomain get(String domainId, RestOptions options) {
    return value("graph.domains.get", GraphDomain.class, options, "domain_id", domainId);
  }

  /** Get a domain of a tenant. Without waiting. */
  public CompletableFuture<GraphDomain> getAsync(String domainId) {
    return getAsync(domainId, null);
  }

  /** As {@link #get(String, RestOptions)}, without waiting. */
  public CompletableFuture<GraphDomain> getAsync(String domainId, RestOptions options) {
    return valueAsync("graph.domains.get", GraphDomain.class, options, "domain_id", domainId);
  }

  /** List the domains of a tenant. Without options. */
  public Pages<GraphDomain> list() {
    return list(null);
  }

  /**
   * List the domains of a tenant.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a href="https://learn.microsoft.com/graph/api/domain-list">Documentation</a>
   */
  public Pages<GraphDomain> list(GraphDomainsListOptions options) {
    return paged("graph.domains.list", GraphDomain.class, options);
  }

  /** Change a domain of a tenant. Without options. */
  public void update(String domainId, GraphDomain body) {
    update(domainId, body, null);
  }

  /**
   * Change a domain of a tenant.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param domainId The domain's name.
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a href="https://learn.microsoft.com/graph/api/domain-update">Documentation</a>
   */
  public void update(String domainId, GraphDomain body, RestOptions options) {
    nothing("graph.domains.update", options, "domain_id", domainId, "body", body);
  }

  /** Change a domain of a tenant. Without waiting. */
  public CompletableFuture<Void> updateAsync(String domainId, GraphDomain body) {
    return updateAsync(domainId, body, null);
  }

  /** As {@link #update(String, GraphDomain, RestOptions)}, without waiting. */
  public CompletableFuture<Void> updateAsync(
      String domainId, GraphDomain body, RestOptions options) {
    return nothingAsync("graph.domains.update", options, "domain_id", domainId, "body", body);
  }

  /** Verify a domain of a tenant. Without options. */
  public GraphDomain verify(String domainId) {
    return verify(domainId, null);
  }

  /**
   * Verify a domain of a tenant.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param domainId The domain's name.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a href="https://learn.microsoft.com/graph/api/domain-verify">Documentation</a>
   */
  public GraphDomain verify(String domainId, RestOptions options) {
    return value("graph.domains.verify", GraphDomain.class, options, "domain_id", domainId);
  }

  /** Verify a domain of a tenant. Without waiting. */
  public CompletableFuture<GraphDomain> verifyAsync(String domainId) {
    return verifyAsync(domainId, null);
  }

  /** As {@link #verify(String, RestOptions)}, without waiting. */
  public CompletableFuture<GraphDomain> verifyAsync(String domainId, RestOptions options) {
    return valueAsync("graph.domains.verify", GraphDomain.class, options, "domain_id", domainId);
  }
}
