// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Files that are uploaded to an order, with what is said about them.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param isPartofTender {@code isPartofTender}
 * @param customerPrice Required in a request.
 * @param currency ISO 4217 code, such as EUR. Required in a request.
 * @param fxRate Units of the pricing currency for one of the customer's.
 * @param tenderLink {@code tenderLink}
 * @param pOfiles Required in a request.
 * @param tenderFiles {@code TenderFiles}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/attaching-purchase-order-and-completing-po-details">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OrderAttachmentUpload(
    Boolean isPartofTender,
    BigDecimal customerPrice,
    String currency,
    BigDecimal fxRate,
    String tenderLink,
    @JsonProperty("POfiles") List<JsonNode> pOfiles,
    @JsonProperty("TenderFiles") List<JsonNode> tenderFiles,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public OrderAttachmentUpload {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.isPartofTender = isPartofTender;
    builder.customerPrice = customerPrice;
    builder.currency = currency;
    builder.fxRate = fxRate;
    builder.tenderLink = tenderLink;
    builder.pOfiles = pOfiles;
    builder.tenderFiles = tenderFiles;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link OrderAttachmentUpload}; what is not said stays absent. */
  public static final class Builder {
    private Boolean isPartofTender;
    private BigDecimal customerPrice;
    private String currency;
    private BigDecimal fxRate;
    private String tenderLink;
    private List<JsonNode> pOfiles;
    private List<JsonNode> tenderFiles;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** {@code isPartofTender} */
    public Builder isPartofTender(Boolean isPartofTender) {
      this.isPartofTender = isPartofTender;
      return this;
    }

    /** Required in a request. */
    public Builder customerPrice(BigDecimal customerPrice) {
      this.customerPrice = customerPrice;
      return this;
    }

    /** ISO 4217 code, such as EUR. Required in a request. */
    public Builder currency(String currency) {
      this.currency = currency;
      return this;
    }

    /** Units of the pricing currency for one of the customer's. */
    public Builder fxRate(BigDecimal fxRate) {
      this.fxRate = fxRate;
      return this;
    }

    /** {@code tenderLink} */
    public Builder tenderLink(String tenderLink) {
      this.tenderLink = tenderLink;
      return this;
    }

    /** Required in a request. */
    public Builder pOfiles(List<JsonNode> pOfiles) {
      this.pOfiles = pOfiles;
      return this;
    }

    /** {@code TenderFiles} */
    public Builder tenderFiles(List<JsonNode> tenderFiles) {
      this.tenderFiles = tenderFiles;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public OrderAttachmentUpload build() {
      return new OrderAttachmentUpload(
          isPartofTender,
          customerPrice,
          currency,
          fxRate,
          tenderLink,
          pOfiles,
          tenderFiles,
          unknownMembers);
    }
  }
}
