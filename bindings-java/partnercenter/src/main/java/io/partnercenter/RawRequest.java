package io.partnercenter;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A request that is no row of the table. Token, retries, errors and pages are those of any call;
 * every status from 200 to 299 is a success.
 */
public final class RawRequest {
  private final Map<String, Object> parameters = new LinkedHashMap<>();
  private final Map<String, Object> query = new LinkedHashMap<>();
  private final Map<String, Object> headers = new LinkedHashMap<>();

  /**
   * Takes what is asked.
   *
   * @param method {@code GET}, {@code HEAD}, {@code POST}, {@code PUT}, {@code PATCH} or {@code
   *     DELETE}
   * @param path on the service's host, with the version in front, and with a query if you like:
   *     {@code /v1/customers?size=10}; sent as it is
   */
  public RawRequest(String method, String path) {
    parameters.put("method", Settings.required("the method", method));
    parameters.put("path", Settings.required("the path", path));
  }

  /**
   * Whose host it is: {@code partner_center} (default), {@code partner_api}, {@code graph} or
   * {@code arm}. The last two are asked in the customer's tenant, of a customer.
   */
  public RawRequest service(String name) {
    parameters.put("service", name);
    return this;
  }

  /** A field of the query, which is encoded: text, a number, a boolean, or a list of these. */
  public RawRequest query(String name, Object value) {
    query.put(name, value);
    return this;
  }

  /** A header; those of the connection, the token and the body are refused. */
  public RawRequest header(String name, String value) {
    headers.put(name, value);
    return this;
  }

  /** A body that is sent as JSON. */
  public RawRequest json(Object body) {
    parameters.put("body", body);
    return this;
  }

  /** A body of bytes, and their kind, such as {@code text/csv}. */
  public RawRequest content(byte[] bytes, String contentType) {
    parameters.put("content", Base64.getEncoder().encodeToString(bytes));
    parameters.put("content_type", contentType);
    return this;
  }

  Map<String, Object> parameters() {
    Map<String, Object> all = new LinkedHashMap<>(parameters);
    if (!query.isEmpty()) {
      all.put("query", query);
    }
    if (!headers.isEmpty()) {
      all.put("headers", headers);
    }
    return all;
  }

  @Override
  public String toString() {
    return "RawRequest[" + parameters.get("method") + "]";
  }
}
