// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * A SKU that licences are of.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param id {@code id}
 * @param name {@code name}
 * @param skuPartNumber Name of the SKU in short, such as ENTERPRISEPACK.
 * @param targetType Whom it is for, such as User or Tenant.
 * @param licenseGroupId Who manages the licences.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/license-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProductSku(
    String id,
    String name,
    String skuPartNumber,
    String targetType,
    LicenseGroupId licenseGroupId,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public ProductSku {
    unknownMembers = Members.of(unknownMembers);
  }
}
