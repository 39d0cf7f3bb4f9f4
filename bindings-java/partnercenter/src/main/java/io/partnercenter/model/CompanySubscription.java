// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.List;
import java.util.Map;

/**
 * A commercial subscription of a tenant, as its directory knows it.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param id {@code id}
 * @param commerceSubscriptionId {@code commerceSubscriptionId}
 * @param createdDateTime ISO 8601.
 * @param isTrial Whether it is a trial.
 * @param nextLifecycleDateTime ISO 8601.
 * @param ownerId {@code ownerId}
 * @param ownerTenantId {@code ownerTenantId}
 * @param ownerType {@code ownerType}
 * @param serviceStatus {@code serviceStatus}
 * @param skuId {@code skuId}
 * @param skuPartNumber Name of the SKU in short, such as ENTERPRISEPACK.
 * @param status {@code status}
 * @param totalLicenses {@code totalLicenses}
 * @param unknownMembers members that are not among these, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CompanySubscription(
    String id,
    String commerceSubscriptionId,
    String createdDateTime,
    Boolean isTrial,
    String nextLifecycleDateTime,
    String ownerId,
    String ownerTenantId,
    String ownerType,
    List<ServicePlanInfo> serviceStatus,
    String skuId,
    String skuPartNumber,
    String status,
    Long totalLicenses,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public CompanySubscription {
    unknownMembers = Members.of(unknownMembers);
  }
}
