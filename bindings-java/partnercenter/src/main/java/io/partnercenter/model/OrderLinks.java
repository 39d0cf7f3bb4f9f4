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
 * Links of an order.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param self {@code self}
 * @param provisioningStatus {@code provisioningStatus}
 * @param patchOperation {@code patchOperation}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/order-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OrderLinks(
    Link self,
    Link provisioningStatus,
    Link patchOperation,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public OrderLinks {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.self = self;
    builder.provisioningStatus = provisioningStatus;
    builder.patchOperation = patchOperation;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link OrderLinks}; what is not said stays absent. */
  public static final class Builder {
    private Link self;
    private Link provisioningStatus;
    private Link patchOperation;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** {@code self} */
    public Builder self(Link self) {
      this.self = self;
      return this;
    }

    /** {@code provisioningStatus} */
    public Builder provisioningStatus(Link provisioningStatus) {
      this.provisioningStatus = provisioningStatus;
      return this;
    }

    /** {@code patchOperation} */
    public Builder patchOperation(Link patchOperation) {
      this.patchOperation = patchOperation;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public OrderLinks build() {
      return new OrderLinks(self, provisioningStatus, patchOperation, unknownMembers);
    }
  }
}
