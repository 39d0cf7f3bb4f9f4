// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * How far a customer's account is validated.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param type {@code type}
 * @param status {@code status}
 * @param lastUpdateDateTime {@code lastUpdateDateTime}
 * @param code {@code code}
 * @param message {@code message}
 * @param description {@code description}
 * @param errorName {@code errorName}
 * @param isRetryable Whether the same request may succeed later.
 * @param errorMessageExtended {@code errorMessageExtended}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/retrieve-validation-status">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ValidationStatus(
    ValidationType type,
    String status,
    String lastUpdateDateTime,
    Long code,
    String message,
    String description,
    String errorName,
    Boolean isRetryable,
    String errorMessageExtended,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public ValidationStatus {
    unknownMembers = Members.of(unknownMembers);
  }
}
