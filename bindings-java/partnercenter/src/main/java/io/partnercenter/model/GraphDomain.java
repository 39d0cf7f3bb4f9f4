// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A domain of a tenant.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param id The domain's name. Read only.
 * @param authenticationType One of Managed, Federated. Read only.
 * @param isAdminManaged Read only.
 * @param isDefault Whether new users are in it.
 * @param isInitial Whether it is the tenant's onmicrosoft.com domain. Read only.
 * @param isRoot Read only.
 * @param isVerified Read only.
 * @param supportedServices Such as Email.
 * @param unknownMembers members that are not among these, by name
 * @see <a href="https://learn.microsoft.com/graph/api/resources/domain">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GraphDomain(
    String id,
    AuthenticationType authenticationType,
    Boolean isAdminManaged,
    Boolean isDefault,
    Boolean isInitial,
    Boolean isRoot,
    Boolean isVerified,
    List<String> supportedServices,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public GraphDomain {
    unknownMembers = Members.of(unknownMembers);
  }

  /**
   * Values of {@code authenticationType}: these and whatever else a service may know.
   *
   * @param value as it is sent
   */
  public record AuthenticationType(@JsonValue String value) {
    /** Managed. */
    public static final AuthenticationType MANAGED = new AuthenticationType("Managed");

    /** Federated. */
    public static final AuthenticationType FEDERATED = new AuthenticationType("Federated");

    /** Takes any value. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AuthenticationType {}

    @Override
    public String toString() {
      return value;
    }
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = id;
    builder.authenticationType = authenticationType;
    builder.isAdminManaged = isAdminManaged;
    builder.isDefault = isDefault;
    builder.isInitial = isInitial;
    builder.isRoot = isRoot;
    builder.isVerified = isVerified;
    builder.supportedServices = supportedServices;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link GraphDomain}; what is not said stays absent. */
  public static final class Builder {
    private String id;
    private AuthenticationType authenticationType;
    private Boolean isAdminManaged;
    private Boolean isDefault;
    private Boolean isInitial;
    private Boolean isRoot;
    private Boolean isVerified;
    private List<String> supportedServices;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** The domain's name. Read only. */
    public Builder id(String id) {
      this.id = id;
      return this;
    }

    /** One of Managed, Federated. Read only. */
    public Builder authenticationType(AuthenticationType authenticationType) {
      this.authenticationType = authenticationType;
      return this;
    }

    /** Read only. */
    public Builder isAdminManaged(Boolean isAdminManaged) {
      this.isAdminManaged = isAdminManaged;
      return this;
    }

    /** Whether new users are in it. */
    public Builder isDefault(Boolean isDefault) {
      this.isDefault = isDefault;
      return this;
    }

    /** Whether it is the tenant's onmicrosoft.com domain. Read only. */
    public Builder isInitial(Boolean isInitial) {
      this.isInitial = isInitial;
      return this;
    }

    /** Read only. */
    public Builder isRoot(Boolean isRoot) {
      this.isRoot = isRoot;
      return this;
    }

    /** Read only. */
    public Builder isVerified(Boolean isVerified) {
      this.isVerified = isVerified;
      return this;
    }

    /** Such as Email. */
    public Builder supportedServices(List<String> supportedServices) {
      this.supportedServices = supportedServices;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public GraphDomain build() {
      return new GraphDomain(
          id,
          authenticationType,
          isAdminManaged,
          isDefault,
          isInitial,
          isRoot,
          isVerified,
          supportedServices,
          unknownMembers);
    }
  }
}
