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
 * A customer's acceptance of an agreement, as the partner attests it.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param userId {@code userId}
 * @param primaryContact {@code primaryContact}
 * @param templateId Id of the agreement; case matters.
 * @param dateAgreed When the customer agreed. ISO 8601.
 * @param type {@code type}
 * @param agreementLink Address.
 * @param code {@code code}
 * @param message {@code message}
 * @param description {@code description}
 * @param errorName {@code errorName}
 * @param isRetryable Whether the same request may succeed later.
 * @param parameters {@code parameters}
 * @param errorMessageExtended {@code errorMessageExtended}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/agreement-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Agreement(
    String userId,
    Contact primaryContact,
    String templateId,
    String dateAgreed,
    String type,
    String agreementLink,
    Long code,
    String message,
    String description,
    String errorName,
    Boolean isRetryable,
    JsonNode parameters,
    String errorMessageExtended,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public Agreement {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.userId = userId;
    builder.primaryContact = primaryContact;
    builder.templateId = templateId;
    builder.dateAgreed = dateAgreed;
    builder.type = type;
    builder.agreementLink = agreementLink;
    builder.code = code;
    builder.message = message;
    builder.description = description;
    builder.errorName = errorName;
    builder.isRetryable = isRetryable;
    builder.parameters = parameters;
    builder.errorMessageExtended = errorMessageExtended;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link Agreement}; what is not said stays absent. */
  public static final class Builder {
    private String userId;
    private Contact primaryContact;
    private String templateId;
    private String dateAgreed;
    private String type;
    private String agreementLink;
    private Long code;
    private String message;
    private String description;
    private String errorName;
    private Boolean isRetryable;
    private JsonNode parameters;
    private String errorMessageExtended;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** {@code userId} */
    public Builder userId(String userId) {
      this.userId = userId;
      return this;
    }

    /** {@code primaryContact} */
    public Builder primaryContact(Contact primaryContact) {
      this.primaryContact = primaryContact;
      return this;
    }

    /** Id of the agreement; case matters. */
    public Builder templateId(String templateId) {
      this.templateId = templateId;
      return this;
    }

    /** When the customer agreed. ISO 8601. */
    public Builder dateAgreed(String dateAgreed) {
      this.dateAgreed = dateAgreed;
      return this;
    }

    /** {@code type} */
    public Builder type(String type) {
      this.type = type;
      return this;
    }

    /** Address. */
    public Builder agreementLink(String agreementLink) {
      this.agreementLink = agreementLink;
      return this;
    }

    /** {@code code} */
    public Builder code(Long code) {
      this.code = code;
      return this;
    }

    /** {@code message} */
    public Builder message(String message) {
      this.message = message;
      return this;
    }

    /** {@code description} */
    public Builder description(String description) {
      this.description = description;
      return this;
    }

    /** {@code errorName} */
    public Builder errorName(String errorName) {
      this.errorName = errorName;
      return this;
    }

    /** Whether the same request may succeed later. */
    public Builder isRetryable(Boolean isRetryable) {
      this.isRetryable = isRetryable;
      return this;
    }

    /** {@code parameters} */
    public Builder parameters(JsonNode parameters) {
      this.parameters = parameters;
      return this;
    }

    /** {@code errorMessageExtended} */
    public Builder errorMessageExtended(String errorMessageExtended) {
      this.errorMessageExtended = errorMessageExtended;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public Agreement build() {
      return new Agreement(
          userId,
          primaryContact,
          templateId,
          dateAgreed,
          type,
          agreementLink,
          code,
          message,
          description,
          errorName,
          isRetryable,
          parameters,
          errorMessageExtended,
          unknownMembers);
    }
  }
}
