// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * What anybody may know about a tenant.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param tenantId Read only.
 * @param defaultDomainName Read only.
 * @param displayName Read only.
 * @param federationBrandName Read only.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/graph/api/tenantrelationship-findtenantinformationbydomainname">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TenantInformation(
    String tenantId,
    String defaultDomainName,
    String displayName,
    String federationBrandName,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public TenantInformation {
    unknownMembers = Members.of(unknownMembers);
  }
}
