// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * Which validation made a customer one of the government community cloud.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param partnerId {@code partnerId}
 * @param customerId {@code customerId}
 * @param validationId {@code validationId}
 * @param organizationName {@code organizationName}
 * @param eTag Version, for a later update.
 * @param unknownMembers members that are not among these, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GccValidationRelationship(
    String partnerId,
    String customerId,
    String validationId,
    String organizationName,
    String eTag,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public GccValidationRelationship {
    unknownMembers = Members.of(unknownMembers);
  }
}
