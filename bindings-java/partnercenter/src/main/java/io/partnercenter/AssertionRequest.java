package io.partnercenter;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * For what a client assertion is wanted.
 *
 * @param client client id: the assertion's {@code iss} and {@code sub}
 * @param tenant the tenant that is asked
 * @param endpoint the token endpoint: its {@code aud}
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record AssertionRequest(String client, String tenant, String endpoint) {}
