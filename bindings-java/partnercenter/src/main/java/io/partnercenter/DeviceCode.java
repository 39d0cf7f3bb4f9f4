package io.partnercenter;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * A code that is entered on another device.
 *
 * @param userCode the code
 * @param verificationUri where it is entered
 * @param message a sentence that says both
 * @param warning what the person should know beforehand; may be null
 * @param expiresOn until when it can be entered, in seconds since 1970
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record DeviceCode(
    String userCode, String verificationUri, String message, String warning, long expiresOn) {}
