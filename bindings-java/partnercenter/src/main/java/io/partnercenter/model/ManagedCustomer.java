// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * A customer in a list of those whom the partner administers.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param customerId {@code customerId}
 * @param companyProfile {@code companyProfile}
 * @param isDelegatedAccessEnabled {@code isDelegatedAccessEnabled}
 * @param links {@code links}
 * @param attributes Read only.
 * @param unknownMembers members that are not among these, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ManagedCustomer(
    String customerId,
    CustomerCompanyProfile companyProfile,
    Boolean isDelegatedAccessEnabled,
    ResourceLinks links,
    ResourceAttributes attributes,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public ManagedCustomer {
    unknownMembers = Members.of(unknownMembers);
  }
}
