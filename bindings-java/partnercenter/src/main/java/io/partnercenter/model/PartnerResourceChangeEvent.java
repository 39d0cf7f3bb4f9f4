// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * A change of a resource, with the partner whom it concerns.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param partnerId {@code partnerId}
 * @param eventName {@code eventName}
 * @param resourceUri Where the resource is.
 * @param resourceName {@code resourceName}
 * @param auditUri {@code auditUri}
 * @param resourceChangeUtcDate ISO 8601.
 * @param unknownMembers members that are not among these, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PartnerResourceChangeEvent(
    String partnerId,
    String eventName,
    String resourceUri,
    String resourceName,
    String auditUri,
    String resourceChangeUtcDate,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public PartnerResourceChangeEvent {
    unknownMembers = Members.of(unknownMembers);
  }
}
