// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * What came with an entitlement; `artifactType` says what it is.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * <p>By {@code artifactType} it is one of {@link VirtualMachineReservedInstanceArtifact}
 * (virtual_machine_reserved_instance), {@link ReservedInstanceArtifact} (reserved_instance); {@link
 * #as} gives it.
 *
 * @param links Read only.
 * @param attributes {@code attributes}
 * @param artifactType What it is; chooses the members beside these.
 * @param dynamicAttributes Further facts, by name.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/entitlement-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Artifact(
    StandardResourceLinks links,
    ResourceAttributes attributes,
    String artifactType,
    Map<String, JsonNode> dynamicAttributes,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public Artifact {
    unknownMembers = Members.of(unknownMembers);
  }

  /** The same with the members of a variant. */
  public <V> V as(Class<V> variant) {
    return Members.as(this, variant);
  }
}
