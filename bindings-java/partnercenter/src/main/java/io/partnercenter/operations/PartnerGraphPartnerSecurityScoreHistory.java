// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.PageOptions;
import io.partnercenter.Pages;
import io.partnercenter.RestOptions;
import io.partnercenter.model.PartnerSecurityScoreHistory;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code partner.graph.partnerSecurity.score.history}. */
public final class PartnerGraphPartnerSecurityScoreHistory extends Namespace {
  /** Takes who calls. */
  PartnerGraphPartnerSecurityScoreHistory(Caller caller) {
    super(caller);
  }

  /** Get one change of the security score. Without options. */
  public PartnerSecurityScoreHistory get(String historyId) {
    return get(historyId, null);
  }

  /**
   * Get one change of the security score.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * <p>The service calls it a preview.
   *
   * @param historyId The entry of the history.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/graph/api/partner-security-securityscorehistory-get">Documentation</a>
   */
  public PartnerSecurityScoreHistory get(String historyId, RestOptions options) {
    return value(
        "graph.partner_security.score.history.get",
        PartnerSecurityScoreHistory.class,
        options,
        "history_id",
        historyId);
  }

  /** Get one change of the security score. Without waiting. */
  public CompletableFuture<PartnerSecurityScoreHistory> getAsync(String historyId) {
    return getAsync(historyId, null);
  }

  /** As {@link #get(String, RestOptions)}, without waiting. */
  public CompletableFuture<PartnerSecurityScoreHistory> getAsync(
      String historyId, RestOptions options) {
    return valueAsync(
        "graph.partner_security.score.history.get",
        PartnerSecurityScoreHistory.class,
        options,
        "history_id",
        historyId);
  }

  /** List the changes of the security score. Without options. */
  public Pages<PartnerSecurityScoreHistory> list() {
    return list(null);
  }

  /**
   * List the changes of the security score.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * <p>The service calls it a preview.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/graph/api/partner-security-partnersecurityscore-list-history">Documentation</a>
   */
  public Pages<PartnerSecurityScoreHistory> list(PageOptions options) {
    return paged(
        "graph.partner_security.score.history.list", PartnerSecurityScoreHistory.class, options);
  }
}
