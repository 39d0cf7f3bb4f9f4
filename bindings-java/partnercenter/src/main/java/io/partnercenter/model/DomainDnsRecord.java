// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * A DNS record that a domain needs.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param id Read only.
 * @param isOptional Whether the domain works without it.
 * @param label Name of the record.
 * @param recordType {@code recordType}
 * @param supportedService {@code supportedService}
 * @param ttl Seconds.
 * @param text {@code text}
 * @param mailExchange {@code mailExchange}
 * @param preference Priority of a mail exchange: the lower, the sooner.
 * @param canonicalName {@code canonicalName}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/graph/api/domain-list-serviceconfigurationrecords">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DomainDnsRecord(
    String id,
    Boolean isOptional,
    String label,
    String recordType,
    String supportedService,
    Long ttl,
    String text,
    String mailExchange,
    Long preference,
    String canonicalName,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public DomainDnsRecord {
    unknownMembers = Members.of(unknownMembers);
  }
}
