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
 * The state of a service, with its incidents.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param workload {@code workload}
 * @param incidents {@code incidents}
 * @param status {@code status}
 * @param messageCenterMessages {@code messageCenterMessages}
 * @param unknownMembers members that are not among these, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ServiceIncidents(
    String workload,
    List<ServiceIncidentDetail> incidents,
    ServiceIncidentStatus status,
    List<ServiceIncidentDetail> messageCenterMessages,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public ServiceIncidents {
    unknownMembers = Members.of(unknownMembers);
  }
}
