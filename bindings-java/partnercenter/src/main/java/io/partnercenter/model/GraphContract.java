// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * A customer whom the partner administers, as the partner's directory has it.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param id Read only.
 * @param contractType Read only.
 * @param customerId Read only.
 * @param defaultDomainName Read only.
 * @param displayName Read only.
 * @param unknownMembers members that are not among these, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GraphContract(
    String id,
    String contractType,
    String customerId,
    String defaultDomainName,
    String displayName,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public GraphContract {
    unknownMembers = Members.of(unknownMembers);
  }
}
