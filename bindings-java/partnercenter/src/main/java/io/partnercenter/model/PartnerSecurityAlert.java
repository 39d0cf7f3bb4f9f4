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
 * An alert about a customer's Azure resources.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param id Read only.
 * @param displayName Read only.
 * @param description Read only.
 * @param alertType Read only.
 * @param status One of active, resolved, investigating, unknownFutureValue. Required in a request.
 * @param severity Read only.
 * @param confidenceLevel Read only.
 * @param customerTenantId Tenant id of the customer. Read only.
 * @param subscriptionId Read only.
 * @param valueAddedResellerTenantId Read only.
 * @param catalogOfferId Read only.
 * @param detectedDateTime ISO 8601. Read only.
 * @param firstObservedDateTime ISO 8601. Read only.
 * @param lastObservedDateTime ISO 8601. Read only.
 * @param resolvedReason Fraud or Ignore. One of legitimate, ignore, fraud, unknownFutureValue.
 * @param resolvedOnDateTime ISO 8601. Read only.
 * @param resolvedBy Read only.
 * @param isTest Read only.
 * @param affectedResources Read only.
 * @param activityLogs Read only.
 * @param additionalDetails Read only.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/graph/api/partner-security-partnersecurityalert-get">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PartnerSecurityAlert(
    String id,
    String displayName,
    String description,
    String alertType,
    Status status,
    String severity,
    String confidenceLevel,
    String customerTenantId,
    String subscriptionId,
    String valueAddedResellerTenantId,
    String catalogOfferId,
    String detectedDateTime,
    String firstObservedDateTime,
    String lastObservedDateTime,
    ResolvedReason resolvedReason,
    String resolvedOnDateTime,
    String resolvedBy,
    Boolean isTest,
    List<JsonNode> affectedResources,
    List<JsonNode> activityLogs,
    JsonNode additionalDetails,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public PartnerSecurityAlert {
    unknownMembers = Members.of(unknownMembers);
  }

  /**
   * Values of {@code status}: these and whatever else a service may know.
   *
   * @param value as it is sent
   */
  public record Status(@JsonValue String value) {
    /** active. */
    public static final Status ACTIVE = new Status("active");

    /** resolved. */
    public static final Status RESOLVED = new Status("resolved");

    /** investigating. */
    public static final Status INVESTIGATING = new Status("investigating");

    /** unknownFutureValue. */
    public static final Status UNKNOWN_FUTURE_VALUE = new Status("unknownFutureValue");

    /** Takes any value. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Status {}

    @Override
    public String toString() {
      return value;
    }
  }

  /**
   * Values of {@code resolvedReason}: these and whatever else a service may know.
   *
   * @param value as it is sent
   */
  public record ResolvedReason(@JsonValue String value) {
    /** legitimate. */
    public static final ResolvedReason LEGITIMATE = new ResolvedReason("legitimate");

    /** ignore. */
    public static final ResolvedReason IGNORE = new ResolvedReason("ignore");

    /** fraud. */
    public static final ResolvedReason FRAUD = new ResolvedReason("fraud");

    /** unknownFutureValue. */
    public static final ResolvedReason UNKNOWN_FUTURE_VALUE =
        new ResolvedReason("unknownFutureValue");

    /** Takes any value. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ResolvedReason {}

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
    builder.displayName = displayName;
    builder.description = description;
    builder.alertType = alertType;
    builder.status = status;
    builder.severity = severity;
    builder.confidenceLevel = confidenceLevel;
    builder.customerTenantId = customerTenantId;
    builder.subscriptionId = subscriptionId;
    builder.valueAddedResellerTenantId = valueAddedResellerTenantId;
    builder.catalogOfferId = catalogOfferId;
    builder.detectedDateTime = detectedDateTime;
    builder.firstObservedDateTime = firstObservedDateTime;
    builder.lastObservedDateTime = lastObservedDateTime;
    builder.resolvedReason = resolvedReason;
    builder.resolvedOnDateTime = resolvedOnDateTime;
    builder.resolvedBy = resolvedBy;
    builder.isTest = isTest;
    builder.affectedResources = affectedResources;
    builder.activityLogs = activityLogs;
    builder.additionalDetails = additionalDetails;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link PartnerSecurityAlert}; what is not said stays absent. */
  public static final class Builder {
    private String id;
    private String displayName;
    private String description;
    private String alertType;
    private Status status;
    private String severity;
    private String confidenceLevel;
    private String customerTenantId;
    private String subscriptionId;
    private String valueAddedResellerTenantId;
    private String catalogOfferId;
    private String detectedDateTime;
    private String firstObservedDateTime;
    private String lastObservedDateTime;
    private ResolvedReason resolvedReason;
    private String resolvedOnDateTime;
    private String resolvedBy;
    private Boolean isTest;
    private List<JsonNode> affectedResources;
    private List<JsonNode> activityLogs;
    private JsonNode additionalDetails;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** Read only. */
    public Builder id(String id) {
      this.id = id;
      return this;
    }

    /** Read only. */
    public Builder displayName(String displayName) {
      this.displayName = displayName;
      return this;
    }

    /** Read only. */
    public Builder description(String description) {
      this.description = description;
      return this;
    }

    /** Read only. */
    public Builder alertType(String alertType) {
      this.alertType = alertType;
      return this;
    }

    /** One of active, resolved, investigating, unknownFutureValue. Required in a request. */
    public Builder status(Status status) {
      this.status = status;
      return this;
    }

    /** Read only. */
    public Builder severity(String severity) {
      this.severity = severity;
      return this;
    }

    /** Read only. */
    public Builder confidenceLevel(String confidenceLevel) {
      this.confidenceLevel = confidenceLevel;
      return this;
    }

    /** Tenant id of the customer. Read only. */
    public Builder customerTenantId(String customerTenantId) {
      this.customerTenantId = customerTenantId;
      return this;
    }

    /** Read only. */
    public Builder subscriptionId(String subscriptionId) {
      this.subscriptionId = subscriptionId;
      return this;
    }

    /** Read only. */
    public Builder valueAddedResellerTenantId(String valueAddedResellerTenantId) {
      this.valueAddedResellerTenantId = valueAddedResellerTenantId;
      return this;
    }

    /** Read only. */
    public Builder catalogOfferId(String catalogOfferId) {
      this.catalogOfferId = catalogOfferId;
      return this;
    }

    /** ISO 8601. Read only. */
    public Builder detectedDateTime(String detectedDateTime) {
      this.detectedDateTime = detectedDateTime;
      return this;
    }

    /** ISO 8601. Read only. */
    public Builder firstObservedDateTime(String firstObservedDateTime) {
      this.firstObservedDateTime = firstObservedDateTime;
      return this;
    }

    /** ISO 8601. Read only. */
    public Builder lastObservedDateTime(String lastObservedDateTime) {
      this.lastObservedDateTime = lastObservedDateTime;
      return this;
    }

    /** Fraud or Ignore. One of legitimate, ignore, fraud, unknownFutureValue. */
    public Builder resolvedReason(ResolvedReason resolvedReason) {
      this.resolvedReason = resolvedReason;
      return this;
    }

    /** ISO 8601. Read only. */
    public Builder resolvedOnDateTime(String resolvedOnDateTime) {
      this.resolvedOnDateTime = resolvedOnDateTime;
      return this;
    }

    /** Read only. */
    public Builder resolvedBy(String resolvedBy) {
      this.resolvedBy = resolvedBy;
      return this;
    }

    /** Read only. */
    public Builder isTest(Boolean isTest) {
      this.isTest = isTest;
      return this;
    }

    /** Read only. */
    public Builder affectedResources(List<JsonNode> affectedResources) {
      this.affectedResources = affectedResources;
      return this;
    }

    /** Read only. */
    public Builder activityLogs(List<JsonNode> activityLogs) {
      this.activityLogs = activityLogs;
      return this;
    }

    /** Read only. */
    public Builder additionalDetails(JsonNode additionalDetails) {
      this.additionalDetails = additionalDetails;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public PartnerSecurityAlert build() {
      return new PartnerSecurityAlert(
          id,
          displayName,
          description,
          alertType,
          status,
          severity,
          confidenceLevel,
          customerTenantId,
          subscriptionId,
          valueAddedResellerTenantId,
          catalogOfferId,
          detectedDateTime,
          firstObservedDateTime,
          lastObservedDateTime,
          resolvedReason,
          resolvedOnDateTime,
          resolvedBy,
          isTest,
          affectedResources,
          activityLogs,
          additionalDetails,
          unknownMembers);
    }
  }
}
