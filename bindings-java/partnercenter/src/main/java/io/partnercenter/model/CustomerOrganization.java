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
 * A customer's company, as its directory has it.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param street {@code street}
 * @param countryLetterCode ISO country code of two letters.
 * @param postalCode {@code postalCode}
 * @param city {@code city}
 * @param state {@code state}
 * @param displayName {@code displayName}
 * @param technicalNotificationMails {@code technicalNotificationMails}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/get-customer-organization">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CustomerOrganization(
    String street,
    String countryLetterCode,
    String postalCode,
    String city,
    String state,
    String displayName,
    List<String> technicalNotificationMails,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public CustomerOrganization {
    unknownMembers = Members.of(unknownMembers);
  }
}
