// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * Whether a reseller may be named as partner of record.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param partnerId {@code partnerId}
 * @param isValidPartnerIdOnRecord Whether an order may name it.
 * @param errorCode JSON's null, which can be sent as an unknown member, is not absence.
 * @param errorDescription JSON's null, which can be sent as an unknown member, is not absence.
 * @param unknownMembers members that are not among these, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ResellerValidationResult(
    String partnerId,
    Boolean isValidPartnerIdOnRecord,
    Long errorCode,
    String errorDescription,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public ResellerValidationResult {
    unknownMembers = Members.of(unknownMembers);
  }
}
