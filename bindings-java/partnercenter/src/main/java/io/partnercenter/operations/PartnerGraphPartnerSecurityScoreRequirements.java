// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.PageOptions;
import io.partnercenter.Pages;
import io.partnercenter.RestOptions;
import io.partnercenter.model.PartnerSecurityRequirement;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code partner.graph.partnerSecurity.score.requirements}. */
public final class PartnerGraphPartnerSecurityScoreRequirements extends Namespace {
  /** Takes who calls. */
  PartnerGraphPartnerSecurityScoreRequirements(Caller caller) {
    super(caller);
  }

  /** Get one requirement of the security score. Without options. */
  public PartnerSecurityRequirement get(String requirementId) {
    return get(requirementId, null);
  }

  /**
   * Get one requirement of the security score.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * <p>The service calls it a preview.
   *
   * @param requirementId The requirement, such as securityContactProvided.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/graph/api/partner-security-securityrequirement-get">Documentation</a>
   */
  public PartnerSecurityRequirement get(String requirementId, RestOptions options) {
    return value(
        "graph.partner_security.score.requirements.get",
        PartnerSecurityRequirement.class,
        options,
        "requirement_id",
        requirementId);
  }

  /** Get one requirement of the security score. Without waiting. */
  public CompletableFuture<PartnerSecurityRequirement> getAsync(String requirementId) {
    return getAsync(requirementId, null);
  }

  /** As {@link #get(String, RestOptions)}, without waiting. */
  public CompletableFuture<PartnerSecurityRequirement> getAsync(
      String requirementId, RestOptions options) {
    return valueAsync(
        "graph.partner_security.score.requirements.get",
        PartnerSecurityRequirement.class,
        options,
        "requirement_id",
        requirementId);
  }

  /** List the requirements of which the security score is made. Without options. */
  public Pages<PartnerSecurityRequirement> list() {
    return list(null);
  }

  /**
   * List the requirements of which the security score is made.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * <p>The service calls it a preview.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/graph/api/partner-security-partnersecurityscore-list-requirements">Documentation</a>
   */
  public Pages<PartnerSecurityRequirement> list(PageOptions options) {
    return paged(
        "graph.partner_security.score.requirements.list",
        PartnerSecurityRequirement.class,
        options);
  }
}
