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
 * For how long something can be bought, and how it is billed.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param id {@code id}
 * @param duration ISO 8601 duration.
 * @param description {@code description}
 * @param billingCycle How often it is billed.
 * @param renewalOptions {@code renewalOptions}
 * @param cancellationPolicies {@code cancellationPolicies}
 * @param unknownMembers members that are not among these, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AvailabilityTerm(
    String id,
    String duration,
    String description,
    String billingCycle,
    List<RenewalOption> renewalOptions,
    List<CancellationPolicy> cancellationPolicies,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public AvailabilityTerm {
    unknownMembers = Members.of(unknownMembers);
  }
}
