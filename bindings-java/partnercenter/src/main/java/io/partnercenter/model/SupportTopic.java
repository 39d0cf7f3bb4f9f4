// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * What a service request can be about.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param name {@code name}
 * @param description {@code description}
 * @param id {@code id}
 * @param attributes {@code attributes}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/service-request-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SupportTopic(
    String name,
    String description,
    String id,
    ResourceAttributes attributes,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public SupportTopic {
    unknownMembers = Members.of(unknownMembers);
  }
}
