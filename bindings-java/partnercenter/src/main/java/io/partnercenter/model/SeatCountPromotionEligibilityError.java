// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * The number of seats is outside of the promotion's.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param type {@code type}
 * @param description {@code description}
 * @param minimumRequiredSeats JSON's null, which can be sent as an unknown member, is not absence.
 * @param maximumRequiredSeats JSON's null, which can be sent as an unknown member, is not absence.
 * @param availableSeats JSON's null, which can be sent as an unknown member, is not absence.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/promotion-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SeatCountPromotionEligibilityError(
    String type,
    String description,
    Long minimumRequiredSeats,
    Long maximumRequiredSeats,
    Long availableSeats,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public SeatCountPromotionEligibilityError {
    unknownMembers = Members.of(unknownMembers);
  }
}
