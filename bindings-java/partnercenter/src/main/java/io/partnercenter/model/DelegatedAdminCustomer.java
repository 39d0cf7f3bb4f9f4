// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * A customer with an active GDAP relationship.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param odataEtag Version, for a later update. Read only.
 * @param id Read only.
 * @param tenantId Read only.
 * @param displayName Read only.
 * @param unknownMembers members that are not among these, by name
 * @see <a href="https://learn.microsoft.com/graph/api/delegatedadmincustomer-get">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DelegatedAdminCustomer(
    @JsonProperty("@odata.etag") String odataEtag,
    String id,
    String tenantId,
    String displayName,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public DelegatedAdminCustomer {
    unknownMembers = Members.of(unknownMembers);
  }
}
