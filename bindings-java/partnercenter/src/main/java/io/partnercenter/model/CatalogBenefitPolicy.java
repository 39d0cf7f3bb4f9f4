// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * A rule of a benefit: its id, and data by kind of rule.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param policyId {@code policyId}
 * @param policyData Members by kind of rule.
 * @param unknownMembers members that are not among these, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CatalogBenefitPolicy(
    String policyId,
    JsonNode policyData,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public CatalogBenefitPolicy {
    unknownMembers = Members.of(unknownMembers);
  }
}
