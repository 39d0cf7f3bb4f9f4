// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * Why a subscription cannot take what another gives up.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param code {@code code}
 * @param description {@code description}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/transition-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TargetSubscriptionErrors(
    JsonNode code,
    String description,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public TargetSubscriptionErrors {
    unknownMembers = Members.of(unknownMembers);
  }
}
