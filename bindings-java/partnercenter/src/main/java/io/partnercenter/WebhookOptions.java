package io.partnercenter;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How {@code app.webhooks().verify} judges a delivery. The defaults are for Microsoft's own
 * services.
 */
public final class WebhookOptions {
  private final Map<String, Object> config = new LinkedHashMap<>();

  /** Says nothing yet. */
  public WebhookOptions() {}

  /** Hosts from which the certificate of a signature may be fetched. */
  public WebhookOptions certificateHosts(List<String> hosts) {
    return set("certificateHosts", hosts);
  }

  /** Hosts from which certificates of its issuers may be fetched. */
  public WebhookOptions issuerHosts(List<String> hosts) {
    return set("issuerHosts", hosts);
  }

  /** PEM texts of the roots to which it must lead, instead of Mozilla's list. */
  public WebhookOptions roots(List<String> pems) {
    return set("roots", pems);
  }

  /** How long after a change its event is taken; three days by default. */
  public WebhookOptions maxAge(Duration age) {
    return set("maxAgeMs", Settings.milliseconds("maxAge", age));
  }

  /** How many events of that time are remembered, to be taken once; 100,000 by default. */
  public WebhookOptions remembered(long events) {
    return set("remembered", events);
  }

  private WebhookOptions set(String name, Object value) {
    if (value != null) {
      config.put(name, value);
    }
    return this;
  }

  Map<String, Object> config() {
    return Map.copyOf(config);
  }
}
