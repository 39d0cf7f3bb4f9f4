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
 * What was left out when a licence was assigned.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param code {@code code}
 * @param message {@code message}
 * @param servicePlans {@code servicePlans}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/license-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LicenseWarning(
    String code,
    String message,
    List<String> servicePlans,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public LicenseWarning {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.code = code;
    builder.message = message;
    builder.servicePlans = servicePlans;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link LicenseWarning}; what is not said stays absent. */
  public static final class Builder {
    private String code;
    private String message;
    private List<String> servicePlans;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** {@code code} */
    public Builder code(String code) {
      this.code = code;
      return this;
    }

    /** {@code message} */
    public Builder message(String message) {
      this.message = message;
      return this;
    }

    /** {@code servicePlans} */
    public Builder servicePlans(List<String> servicePlans) {
      this.servicePlans = servicePlans;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public LicenseWarning build() {
      return new LicenseWarning(code, message, servicePlans, unknownMembers);
    }
  }
}
