// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.List;
import java.util.Map;

/**
 * A tenant as an organization.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param id Tenant id. Read only.
 * @param displayName {@code displayName}
 * @param tenantType Such as AAD. Read only.
 * @param countryLetterCode ISO country code of two letters. Read only.
 * @param verifiedDomains Read only.
 * @param assignedPlans Read only.
 * @param technicalNotificationMails {@code technicalNotificationMails}
 * @param unknownMembers members that are not among these, by name
 * @see <a href="https://learn.microsoft.com/graph/api/resources/organization">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GraphOrganization(
    String id,
    String displayName,
    String tenantType,
    String countryLetterCode,
    List<GraphVerifiedDomain> verifiedDomains,
    List<JsonNode> assignedPlans,
    List<String> technicalNotificationMails,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public GraphOrganization {
    unknownMembers = Members.of(unknownMembers);
  }
}
