// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * A qualification of a customer, and how far it is checked.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param qualification {@code qualification}
 * @param vettingStatus How far vetting is.
 * @param vettingReason {@code vettingReason}
 * @param vettingCreateDate ISO 8601. JSON's null, which can be sent as an unknown member, is not
 *     absence.
 * @param vettingCreatedDate ISO 8601.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/update-customer-qualification-asynchronous">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CustomerQualificationV2(
    String qualification,
    String vettingStatus,
    String vettingReason,
    String vettingCreateDate,
    String vettingCreatedDate,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public CustomerQualificationV2 {
    unknownMembers = Members.of(unknownMembers);
  }
}
