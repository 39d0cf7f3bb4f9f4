// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * A part of a SKU that can be switched on by itself.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param displayName {@code displayName}
 * @param serviceName {@code serviceName}
 * @param id {@code id}
 * @param capabilityStatus Such as Enabled, Warning, Suspended or Deleted.
 * @param targetType Whom it is for, such as User or Tenant.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/license-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ServicePlan(
    String displayName,
    String serviceName,
    String id,
    String capabilityStatus,
    String targetType,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public ServicePlan {
    unknownMembers = Members.of(unknownMembers);
  }
}
