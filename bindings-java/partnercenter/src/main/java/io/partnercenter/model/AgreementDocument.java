// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * Where the text of an agreement is.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param displayUri Address.
 * @param downloadUri Address.
 * @param language Such as en-US.
 * @param country ISO country code of two letters.
 * @param versionRank The higher, the newer.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/agreement-document-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AgreementDocument(
    String displayUri,
    String downloadUri,
    String language,
    String country,
    Long versionRank,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public AgreementDocument {
    unknownMembers = Members.of(unknownMembers);
  }
}
