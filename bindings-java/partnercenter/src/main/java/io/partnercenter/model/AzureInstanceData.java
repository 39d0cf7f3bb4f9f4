// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * The instance of an Azure resource that was used.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param resourceUri Where the resource is.
 * @param location {@code location}
 * @param partNumber {@code partNumber}
 * @param orderNumber {@code orderNumber}
 * @param tags Tags of the Azure resource. Sources do not agree on its shape.
 * @param additionalInfo Further facts about the use. Sources do not agree on its shape.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/azure-utilization-record-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AzureInstanceData(
    String resourceUri,
    String location,
    String partNumber,
    String orderNumber,
    JsonNode tags,
    JsonNode additionalInfo,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public AzureInstanceData {
    unknownMembers = Members.of(unknownMembers);
  }
}
