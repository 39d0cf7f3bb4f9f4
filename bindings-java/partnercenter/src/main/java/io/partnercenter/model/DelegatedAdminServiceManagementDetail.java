// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * Where a customer's service is administered.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param id Read only.
 * @param serviceName Read only.
 * @param serviceManagementUrl Read only.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/graph/api/delegatedadmincustomer-list-servicemanagementdetails">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DelegatedAdminServiceManagementDetail(
    String id,
    String serviceName,
    String serviceManagementUrl,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public DelegatedAdminServiceManagementDetail {
    unknownMembers = Members.of(unknownMembers);
  }
}
