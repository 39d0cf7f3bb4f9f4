// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * An indirect reseller of the partner, or its provider.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param attributes Read only.
 * @param id {@code id}
 * @param name {@code name}
 * @param relationshipType How the other partner stands to the partner.
 * @param mpnId Location id of the partner in the partner programme (PartnerID, once MPN id).
 * @param location {@code location}
 * @param state {@code state}
 * @param partnerId {@code partnerId}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/relationships-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PartnerRelationship(
    ResourceAttributes attributes,
    String id,
    String name,
    PartnerRelationshipType relationshipType,
    String mpnId,
    String location,
    String state,
    String partnerId,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public PartnerRelationship {
    unknownMembers = Members.of(unknownMembers);
  }
}
