// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * The partner's membership in the partner programme.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param links Read only.
 * @param attributes {@code attributes}
 * @param partnerName {@code partnerName}
 * @param mpnId Location id of the partner in the partner programme (PartnerID, once MPN id).
 * @param partnerId {@code partnerId}
 * @param profileType {@code profileType}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/profile-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MpnProfile(
    StandardResourceLinks links,
    ResourceAttributes attributes,
    String partnerName,
    String mpnId,
    String partnerId,
    String profileType,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public MpnProfile {
    unknownMembers = Members.of(unknownMembers);
  }
}
