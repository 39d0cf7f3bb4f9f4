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
 * What became of an upgrade.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param attributes {@code attributes}
 * @param sourceSubscriptionId {@code sourceSubscriptionId}
 * @param targetSubscriptionId {@code targetSubscriptionId}
 * @param upgradeType {@code upgradeType}
 * @param upgradeErrors {@code upgradeErrors}
 * @param licenseErrors {@code licenseErrors}
 * @param totalCount {@code totalCount}
 * @param items {@code items}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/upgrade-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UpgradeResult(
    ResourceAttributes attributes,
    String sourceSubscriptionId,
    String targetSubscriptionId,
    UpgradeType upgradeType,
    List<UpgradeError> upgradeErrors,
    List<UserLicenseError> licenseErrors,
    Long totalCount,
    List<JsonNode> items,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public UpgradeResult {
    unknownMembers = Members.of(unknownMembers);
  }
}
