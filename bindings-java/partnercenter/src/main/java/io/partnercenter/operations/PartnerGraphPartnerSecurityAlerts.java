// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.Pages;
import io.partnercenter.RestOptions;
import io.partnercenter.model.PartnerSecurityAlert;
import io.partnercenter.options.GraphPartnerSecurityAlertsListOptions;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code partner.graph.partnerSecurity.alerts}. */
public final class PartnerGraphPartnerSecurityAlerts extends Namespace {
  /** Takes who calls. */
  PartnerGraphPartnerSecurityAlerts(Caller caller) {
    super(caller);
  }

  /** Get a security alert of the partner. Without options. */
  public PartnerSecurityAlert get(String alertId) {
    return get(alertId, null);
  }

  /**
   * Get a security alert of the partner.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * <p>The service calls it a preview.
   *
   * @param alertId The alert.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/graph/api/partner-security-partnersecurityalert-get">Documentation</a>
   */
  public PartnerSecurityAlert get(String alertId, RestOptions options) {
    return value(
        "graph.partner_security.alerts.get",
        PartnerSecurityAlert.class,
        options,
        "alert_id",
        alertId);
  }

  /** Get a security alert of the partner. Without waiting. */
  public CompletableFuture<PartnerSecurityAlert> getAsync(String alertId) {
    return getAsync(alertId, null);
  }

  /** As {@link #get(String, RestOptions)}, without waiting. */
  public CompletableFuture<PartnerSecurityAlert> getAsync(String alertId, RestOptions options) {
    return valueAsync(
        "graph.partner_security.alerts.get",
        PartnerSecurityAlert.class,
        options,
        "alert_id",
        alertId);
  }

  /** List the security alerts of the partner. Without options. */
  public Pages<PartnerSecurityAlert> list() {
    return list(null);
  }

  /**
   * List the security alerts of the partner.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * <p>The service calls it a preview.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/graph/api/partner-security-partnersecurityalert-list">Documentation</a>
   */
  public Pages<PartnerSecurityAlert> list(GraphPartnerSecurityAlertsListOptions options) {
    return paged("graph.partner_security.alerts.list", PartnerSecurityAlert.class, options);
  }

  /** Set the state of a security alert, and why. Without options. */
  public PartnerSecurityAlert update(String alertId, PartnerSecurityAlert body) {
    return update(alertId, body, null);
  }

  /**
   * Set the state of a security alert, and why.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * <p>The service calls it a preview.
   *
   * @param alertId The alert.
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/graph/api/partner-security-partnersecurityalert-update">Documentation</a>
   */
  public PartnerSecurityAlert update(
      String alertId, PartnerSecurityAlert body, RestOptions options) {
    return value(
        "graph.partner_security.alerts.update",
        PartnerSecurityAlert.class,
        options,
        "alert_id",
        alertId,
        "body",
        body);
  }

  /** Set the state of a security alert, and why. Without waiting. */
  public CompletableFuture<PartnerSecurityAlert> updateAsync(
      String alertId, PartnerSecurityAlert body) {
    return updateAsync(alertId, body, null);
  }

  /** As {@link #update(String, PartnerSecurityAlert, RestOptions)}, without waiting. */
  public CompletableFuture<PartnerSecurityAlert> updateAsync(
      String alertId, PartnerSecurityAlert body, RestOptions options) {
    return valueAsync(
        "graph.partner_security.alerts.update",
        PartnerSecurityAlert.class,
        options,
        "alert_id",
        alertId,
        "body",
        body);
  }
}
