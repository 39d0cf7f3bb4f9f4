package io.partnercenter;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * Under which a record is found.
 *
 * @param partner the partner's tenant id
 * @param client the app's client id
 * @param account which of several accounts; null for the usual one
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record StoreKey(String partner, String client, String account) {}
