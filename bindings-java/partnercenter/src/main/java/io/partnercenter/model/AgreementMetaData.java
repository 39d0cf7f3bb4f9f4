// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * An agreement that customers can accept.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param templateId Id of the agreement; case matters.
 * @param agreementType {@code agreementType}
 * @param agreementLink Address.
 * @param versionRank The higher, the newer.
 * @param type {@code type}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/agreement-metadata-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AgreementMetaData(
    String templateId,
    String agreementType,
    String agreementLink,
    Long versionRank,
    String type,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public AgreementMetaData {
    unknownMembers = Members.of(unknownMembers);
  }
}
