// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * A domain that a tenant has proved to own.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param name {@code name}
 * @param type Managed or Federated.
 * @param capabilities {@code capabilities}
 * @param isDefault {@code isDefault}
 * @param isInitial {@code isInitial}
 * @param unknownMembers members that are not among these, by name
 * @see <a href="https://learn.microsoft.com/graph/api/resources/verifieddomain">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GraphVerifiedDomain(
    String name,
    String type,
    String capabilities,
    Boolean isDefault,
    Boolean isInitial,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public GraphVerifiedDomain {
    unknownMembers = Members.of(unknownMembers);
  }
}
