// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * What became of the conversion of a trial.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param subscriptionId {@code subscriptionId}
 * @param offerId {@code offerId}
 * @param targetOfferId {@code targetOfferId}
 * @param error {@code error}
 * @param attributes {@code attributes}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/conversions-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConversionResult(
    String subscriptionId,
    String offerId,
    String targetOfferId,
    ConversionError error,
    JsonNode attributes,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public ConversionResult {
    unknownMembers = Members.of(unknownMembers);
  }
}
