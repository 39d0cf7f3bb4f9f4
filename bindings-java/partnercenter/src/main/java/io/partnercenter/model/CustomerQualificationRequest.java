// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A qualification that a customer is said to have.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param qualification Education, GovernmentCommunityCloud or StateOwnedEntity. Required in a
 *     request.
 * @param educationSegment K12 or HigherEducation; only of education.
 * @param validationCode Code for the government community cloud.
 * @param website {@code website}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/update-customer-qualification-asynchronous">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CustomerQualificationRequest(
    String qualification,
    String educationSegment,
    String validationCode,
    String website,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public CustomerQualificationRequest {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.qualification = qualification;
    builder.educationSegment = educationSegment;
    builder.validationCode = validationCode;
    builder.website = website;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link CustomerQualificationRequest}; what is not said stays absent. */
  public static final class Builder {
    private String qualification;
    private String educationSegment;
    private String validationCode;
    private String website;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** Education, GovernmentCommunityCloud or StateOwnedEntity. Required in a request. */
    public Builder qualification(String qualification) {
      this.qualification = qualification;
      return this;
    }

    /** K12 or HigherEducation; only of education. */
    public Builder educationSegment(String educationSegment) {
      this.educationSegment = educationSegment;
      return this;
    }

    /** Code for the government community cloud. */
    public Builder validationCode(String validationCode) {
      this.validationCode = validationCode;
      return this;
    }

    /** {@code website} */
    public Builder website(String website) {
      this.website = website;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public CustomerQualificationRequest build() {
      return new CustomerQualificationRequest(
          qualification, educationSegment, validationCode, website, unknownMembers);
    }
  }
}
