// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * A new customer, to be validated.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param customer {@code customer}
 * @param customerQualification {@code customerQualification}
 * @param indirectResellerName {@code indirectResellerName}
 * @param validationCode Code for the government community cloud.
 * @param sessionId {@code sessionId}
 * @param unknownMembers members that are not among these, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CustomerCreationScenario(
    Customer customer,
    String customerQualification,
    String indirectResellerName,
    String validationCode,
    String sessionId,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public CustomerCreationScenario {
    unknownMembers = Members.of(unknownMembers);
  }
}
