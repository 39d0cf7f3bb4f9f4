// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.List;
import java.util.Map;

/**
 * A reservation of Azure capacity.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param links Read only.
 * @param attributes {@code attributes}
 * @param displayName {@code displayName}
 * @param reservationId {@code reservationId}
 * @param appliedScopes {@code appliedScopes}
 * @param scopeType {@code scopeType}
 * @param quantity {@code quantity}
 * @param expiryDateTime ISO 8601.
 * @param effectiveDateTime ISO 8601.
 * @param provisioningState {@code provisioningState}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/entitlement-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Reservation(
    StandardResourceLinks links,
    ResourceAttributes attributes,
    String displayName,
    String reservationId,
    List<String> appliedScopes,
    String scopeType,
    Long quantity,
    String expiryDateTime,
    String effectiveDateTime,
    String provisioningState,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public Reservation {
    unknownMembers = Members.of(unknownMembers);
  }
}
