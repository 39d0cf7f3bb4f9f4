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
 * A licence that a user has, with its plans.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param id Read only.
 * @param skuId Read only.
 * @param skuPartNumber Name of the SKU in short, such as ENTERPRISEPACK. Read only.
 * @param servicePlans Read only.
 * @param unknownMembers members that are not among these, by name
 * @see <a href="https://learn.microsoft.com/graph/api/user-list-licensedetails">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LicenseDetails(
    String id,
    String skuId,
    String skuPartNumber,
    List<JsonNode> servicePlans,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public LicenseDetails {
    unknownMembers = Members.of(unknownMembers);
  }
}
