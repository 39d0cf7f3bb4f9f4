// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * A customer's relationship, to be extended to an indirect reseller.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param customerId {@code customerId}
 * @param directPartnerId {@code directPartnerId}
 * @param indirectProviderId {@code indirectProviderId}
 * @param unknownMembers members that are not among these, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RelationshipExtensionRequest(
    String customerId,
    String directPartnerId,
    String indirectProviderId,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public RelationshipExtensionRequest {
    unknownMembers = Members.of(unknownMembers);
  }
}
