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
 * Items to be ordered together.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param links Read only.
 * @param attributes {@code attributes}
 * @param id Read only.
 * @param creationTimestamp In UTC. ISO 8601. Read only. JSON's null, which can be sent as an
 *     unknown member, is not absence.
 * @param lastModifiedTimestamp In UTC. ISO 8601. Read only. JSON's null, which can be sent as an
 *     unknown member, is not absence.
 * @param expirationTimestamp Until when the cart can be ordered. ISO 8601. Read only.
 * @param lastModifiedUser Read only.
 * @param lineItems Required in a request.
 * @param status {@code status}
 * @param partnerOnRecordAttestationAccepted Whether an indirect provider confirms that the reseller
 *     is the customer's. JSON's null, which can be sent as an unknown member, is not absence.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/cart-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Cart(
    StandardResourceLinks links,
    ResourceAttributes attributes,
    String id,
    String creationTimestamp,
    String lastModifiedTimestamp,
    String expirationTimestamp,
    String lastModifiedUser,
    List<CartLineItem> lineItems,
    String status,
    Boolean partnerOnRecordAttestationAccepted,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public Cart {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.links = links;
    builder.attributes = attributes;
    builder.id = id;
    builder.creationTimestamp = creationTimestamp;
    builder.lastModifiedTimestamp = lastModifiedTimestamp;
    builder.expirationTimestamp = expirationTimestamp;
    builder.lastModifiedUser = lastModifiedUser;
    builder.lineItems = lineItems;
    builder.status = status;
    builder.partnerOnRecordAttestationAccepted = partnerOnRecordAttestationAccepted;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link Cart}; what is not said stays absent. */
  public static final class Builder {
    private StandardResourceLinks links;
    private ResourceAttributes attributes;
    private String id;
    private String creationTimestamp;
    private String lastModifiedTimestamp;
    private String expirationTimestamp;
    private String lastModifiedUser;
    private List<CartLineItem> lineItems;
    private String status;
    private Boolean partnerOnRecordAttestationAccepted;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** Read only. */
    public Builder links(StandardResourceLinks links) {
      this.links = links;
      return this;
    }

    /** {@code attributes} */
    public Builder attributes(ResourceAttributes attributes) {
      this.attributes = attributes;
      return this;
    }

    /** Read only. */
    public Builder id(String id) {
      this.id = id;
      return this;
    }

    /**
     * In UTC. ISO 8601. Read only. JSON's null, which can be sent as an unknown member, is not
     * absence.
     */
    public Builder creationTimestamp(String creationTimestamp) {
      this.creationTimestamp = creationTimestamp;
      return this;
    }

    /**
     * In UTC. ISO 8601. Read only. JSON's null, which can be sent as an unknown member, is not
     * absence.
     */
    public Builder lastModifiedTimestamp(String lastModifiedTimestamp) {
      this.lastModifiedTimestamp = lastModifiedTimestamp;
      return this;
    }

    /** Until when the cart can be ordered. ISO 8601. Read only. */
    public Builder expirationTimestamp(String expirationTimestamp) {
      this.expirationTimestamp = expirationTimestamp;
      return this;
    }

    /** Read only. */
    public Builder lastModifiedUser(String lastModifiedUser) {
      this.lastModifiedUser = lastModifiedUser;
      return this;
    }

    /** Required in a request. */
    public Builder lineItems(List<CartLineItem> lineItems) {
      this.lineItems = lineItems;
      return this;
    }

    /** {@code status} */
    public Builder status(String status) {
      this.status = status;
      return this;
    }

    /**
     * Whether an indirect provider confirms that the reseller is the customer's. JSON's null, which
     * can be sent as an unknown member, is not absence.
     */
    public Builder partnerOnRecordAttestationAccepted(Boolean partnerOnRecordAttestationAccepted) {
      this.partnerOnRecordAttestationAccepted = partnerOnRecordAttestationAccepted;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public Cart build() {
      return new Cart(
          links,
          attributes,
          id,
          creationTimestamp,
          lastModifiedTimestamp,
          expirationTimestamp,
          lastModifiedUser,
          lineItems,
          status,
          partnerOnRecordAttestationAccepted,
          unknownMembers);
    }
  }
}
