// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * The metered resource of a utilization record.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param id {@code id}
 * @param name {@code name}
 * @param category {@code category}
 * @param subcategory {@code subcategory}
 * @param region {@code region}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/azure-utilization-record-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AzureResource(
    String id,
    String name,
    String category,
    String subcategory,
    String region,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public AzureResource {
    unknownMembers = Members.of(unknownMembers);
  }
}
