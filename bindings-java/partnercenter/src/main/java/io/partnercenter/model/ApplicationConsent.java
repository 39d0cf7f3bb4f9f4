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
 * What an application may do in a customer's tenant.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param applicationId The application that is consented to. Required in a request.
 * @param applicationGrants What it is granted. Required in a request.
 * @param displayName Name of the application.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/create-application-consent">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ApplicationConsent(
    String applicationId,
    List<ApplicationGrant> applicationGrants,
    String displayName,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public ApplicationConsent {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.applicationId = applicationId;
    builder.applicationGrants = applicationGrants;
    builder.displayName = displayName;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link ApplicationConsent}; what is not said stays absent. */
  public static final class Builder {
    private String applicationId;
    private List<ApplicationGrant> applicationGrants;
    private String displayName;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** The application that is consented to. Required in a request. */
    public Builder applicationId(String applicationId) {
      this.applicationId = applicationId;
      return this;
    }

    /** What it is granted. Required in a request. */
    public Builder applicationGrants(List<ApplicationGrant> applicationGrants) {
      this.applicationGrants = applicationGrants;
      return this;
    }

    /** Name of the application. */
    public Builder displayName(String displayName) {
      this.displayName = displayName;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public ApplicationConsent build() {
      return new ApplicationConsent(applicationId, applicationGrants, displayName, unknownMembers);
    }
  }
}
