// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Resellers to be checked before an order names them.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param partnerIds Required in a request.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/validate-reseller-partner-of-record">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ResellerValidationRequest(
    List<String> partnerIds, @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public ResellerValidationRequest {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.partnerIds = partnerIds;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link ResellerValidationRequest}; what is not said stays absent. */
  public static final class Builder {
    private List<String> partnerIds;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** Required in a request. */
    public Builder partnerIds(List<String> partnerIds) {
      this.partnerIds = partnerIds;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public ResellerValidationRequest build() {
      return new ResellerValidationRequest(partnerIds, unknownMembers);
    }
  }
}
