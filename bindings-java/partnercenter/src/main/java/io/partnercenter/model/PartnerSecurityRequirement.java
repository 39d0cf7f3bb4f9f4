// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * One requirement of the security score.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param odataType Name of the object's type.
 * @param id {@code id}
 * @param requirementType One of mfaEnforcedForAdmins, mfaEnforcedForAdminsOfCustomers,
 *     securityAlertsPromptlyResolved, securityContactProvided,
 *     spendingBudgetSetForCustomerAzureSubscriptions, unknownFutureValue.
 * @param complianceStatus One of compliant, noncomplaint, unknownFutureValue.
 * @param state One of active, preview, unknownFutureValue.
 * @param score Points.
 * @param maxScore Points that can be reached.
 * @param actionUrl {@code actionUrl}
 * @param helpUrl {@code helpUrl}
 * @param updatedDateTime ISO 8601.
 * @param totalCustomersCount {@code totalCustomersCount}
 * @param customersWithSpendBudgetCount {@code customersWithSpendBudgetCount}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/graph/api/partner-security-securityrequirement-get">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PartnerSecurityRequirement(
    @JsonProperty("@odata.type") String odataType,
    String id,
    RequirementType requirementType,
    ComplianceStatus complianceStatus,
    State state,
    Long score,
    Long maxScore,
    String actionUrl,
    String helpUrl,
    String updatedDateTime,
    Long totalCustomersCount,
    Long customersWithSpendBudgetCount,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public PartnerSecurityRequirement {
    unknownMembers = Members.of(unknownMembers);
  }

  /**
   * Values of {@code requirementType}: these and whatever else a service may know.
   *
   * @param value as it is sent
   */
  public record RequirementType(@JsonValue String value) {
    /** mfaEnforcedForAdmins. */
    public static final RequirementType MFA_ENFORCED_FOR_ADMINS =
        new RequirementType("mfaEnforcedForAdmins");

    /** mfaEnforcedForAdminsOfCustomers. */
    public static final RequirementType MFA_ENFORCED_FOR_ADMINS_OF_CUSTOMERS =
        new RequirementType("mfaEnforcedForAdminsOfCustomers");

    /** securityAlertsPromptlyResolved. */
    public static final RequirementType SECURITY_ALERTS_PROMPTLY_RESOLVED =
        new RequirementType("securityAlertsPromptlyResolved");

    /** securityContactProvided. */
    public static final RequirementType SECURITY_CONTACT_PROVIDED =
        new RequirementType("securityContactProvided");

    /** spendingBudgetSetForCustomerAzureSubscriptions. */
    public static final RequirementType SPENDING_BUDGET_SET_FOR_CUSTOMER_AZURE_SUBSCRIPTIONS =
        new RequirementType("spendingBudgetSetForCustomerAzureSubscriptions");

    /** unknownFutureValue. */
    public static final RequirementType UNKNOWN_FUTURE_VALUE =
        new RequirementType("unknownFutureValue");

    /** Takes any value. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RequirementType {}

    @Override
    public String toString() {
      return value;
    }
  }

  /**
   * Values of {@code complianceStatus}: these and whatever else a service may know.
   *
   * @param value as it is sent
   */
  public record ComplianceStatus(@JsonValue String value) {
    /** compliant. */
    public static final ComplianceStatus COMPLIANT = new ComplianceStatus("compliant");

    /** noncomplaint. */
    public static final ComplianceStatus NONCOMPLAINT = new ComplianceStatus("noncomplaint");

    /** unknownFutureValue. */
    public static final ComplianceStatus UNKNOWN_FUTURE_VALUE =
        new ComplianceStatus("unknownFutureValue");

    /** Takes any value. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ComplianceStatus {}

    @Override
    public String toString() {
      return value;
    }
  }

  /**
   * Values of {@code state}: these and whatever else a service may know.
   *
   * @param value as it is sent
   */
  public record State(@JsonValue String value) {
    /** active. */
    public static final State ACTIVE = new State("active");

    /** preview. */
    public static final State PREVIEW = new State("preview");

    /** unknownFutureValue. */
    public static final State UNKNOWN_FUTURE_VALUE = new State("unknownFutureValue");

    /** Takes any value. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public State {}

    @Override
    public String toString() {
      return value;
    }
  }
}
