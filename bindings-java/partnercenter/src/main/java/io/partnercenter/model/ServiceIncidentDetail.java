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
 * One incident or message of a service.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param id {@code id}
 * @param messageType {@code messageType}
 * @param startTime ISO 8601.
 * @param endTime ISO 8601.
 * @param status {@code status}
 * @param messages {@code messages}
 * @param workload {@code workload}
 * @param affectedWorkloadNames {@code affectedWorkloadNames}
 * @param impactedArea {@code impactedArea}
 * @param resolved {@code resolved}
 * @param impactedCustomers {@code impactedCustomers}
 * @param requiredBy Until when the customer has to act. ISO 8601.
 * @param category {@code category}
 * @param actionType What happens.
 * @param severity {@code severity}
 * @param unknownMembers members that are not among these, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ServiceIncidentDetail(
    String id,
    MessageType messageType,
    String startTime,
    String endTime,
    ServiceIncidentStatus status,
    List<ServiceIncidentHistory> messages,
    String workload,
    List<String> affectedWorkloadNames,
    String impactedArea,
    Boolean resolved,
    Long impactedCustomers,
    String requiredBy,
    String category,
    String actionType,
    ServiceIncidentStatus severity,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public ServiceIncidentDetail {
    unknownMembers = Members.of(unknownMembers);
  }
}
