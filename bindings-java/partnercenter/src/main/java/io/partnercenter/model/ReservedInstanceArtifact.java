// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * Where the reservations of an entitlement are.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param links Read only.
 * @param attributes {@code attributes}
 * @param artifactType {@code artifactType}
 * @param dynamicAttributes {@code dynamicAttributes}
 * @param link {@code link}
 * @param resourceId Id of the resource.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/entitlement-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReservedInstanceArtifact(
    StandardResourceLinks links,
    ResourceAttributes attributes,
    String artifactType,
    Map<String, JsonNode> dynamicAttributes,
    Link link,
    String resourceId,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public ReservedInstanceArtifact {
    unknownMembers = Members.of(unknownMembers);
  }
}
