// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * What a tenant's metadata says about it.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param tenant The tenant's id.
 * @param cloud Name of the cloud that it belongs to.
 * @param issuer Who issues its tokens.
 * @param region Such as EU, NA or USGov.
 * @param subRegion Such as GCC, DODCON or DOD.
 * @param graphHost The host of its Microsoft Graph.
 * @param unknownMembers members that are not among these, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TenantFacts(
    String tenant,
    String cloud,
    String issuer,
    String region,
    String subRegion,
    String graphHost,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public TenantFacts {
    unknownMembers = Members.of(unknownMembers);
  }
}
