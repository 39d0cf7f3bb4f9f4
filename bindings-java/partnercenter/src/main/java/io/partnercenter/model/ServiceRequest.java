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
 * A request to Microsoft's support.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param attributes {@code attributes}
 * @param id {@code id}
 * @param title {@code title}
 * @param description {@code description}
 * @param severity {@code severity}
 * @param supportTopicId {@code supportTopicId}
 * @param supportTopicName {@code supportTopicName}
 * @param status {@code status}
 * @param organization {@code organization}
 * @param primaryContact {@code primaryContact}
 * @param lastUpdatedBy {@code lastUpdatedBy}
 * @param productName {@code productName}
 * @param productId {@code productId}
 * @param createdDate ISO 8601.
 * @param lastModifiedDate ISO 8601.
 * @param lastClosedDate ISO 8601.
 * @param newNote {@code newNote}
 * @param notes {@code notes}
 * @param countryCode ISO country code of two letters.
 * @param fileLinks {@code fileLinks}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/service-request-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ServiceRequest(
    ResourceAttributes attributes,
    String id,
    String title,
    String description,
    ServiceRequestSeverity severity,
    String supportTopicId,
    String supportTopicName,
    ServiceRequestStatus status,
    ServiceRequestOrganization organization,
    ServiceRequestContact primaryContact,
    ServiceRequestContact lastUpdatedBy,
    String productName,
    String productId,
    String createdDate,
    String lastModifiedDate,
    String lastClosedDate,
    ServiceRequestNote newNote,
    List<ServiceRequestNote> notes,
    String countryCode,
    List<FileInfo> fileLinks,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public ServiceRequest {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.attributes = attributes;
    builder.id = id;
    builder.title = title;
    builder.description = description;
    builder.severity = severity;
    builder.supportTopicId = supportTopicId;
    builder.supportTopicName = supportTopicName;
    builder.status = status;
    builder.organization = organization;
    builder.primaryContact = primaryContact;
    builder.lastUpdatedBy = lastUpdatedBy;
    builder.productName = productName;
    builder.productId = productId;
    builder.createdDate = createdDate;
    builder.lastModifiedDate = lastModifiedDate;
    builder.lastClosedDate = lastClosedDate;
    builder.newNote = newNote;
    builder.notes = notes;
    builder.countryCode = countryCode;
    builder.fileLinks = fileLinks;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link ServiceRequest}; what is not said stays absent. */
  public static final class Builder {
    private ResourceAttributes attributes;
    private String id;
    private String title;
    private String description;
    private ServiceRequestSeverity severity;
    private String supportTopicId;
    private String supportTopicName;
    private ServiceRequestStatus status;
    private ServiceRequestOrganization organization;
    private ServiceRequestContact primaryContact;
    private ServiceRequestContact lastUpdatedBy;
    private String productName;
    private String productId;
    private String createdDate;
    private String lastModifiedDate;
    private String lastClosedDate;
    private ServiceRequestNote newNote;
    private List<ServiceRequestNote> notes;
    private String countryCode;
    private List<FileInfo> fileLinks;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** {@code attributes} */
    public Builder attributes(ResourceAttributes attributes) {
      this.attributes = attributes;
      return this;
    }

    /** {@code id} */
    public Builder id(String id) {
      this.id = id;
      return this;
    }

    /** {@code title} */
    public Builder title(String title) {
      this.title = title;
      return this;
    }

    /** {@code description} */
    public Builder description(String description) {
      this.description = description;
      return this;
    }

    /** {@code severity} */
    public Builder severity(ServiceRequestSeverity severity) {
      this.severity = severity;
      return this;
    }

    /** {@code supportTopicId} */
    public Builder supportTopicId(String supportTopicId) {
      this.supportTopicId = supportTopicId;
      return this;
    }

    /** {@code supportTopicName} */
    public Builder supportTopicName(String supportTopicName) {
      this.supportTopicName = supportTopicName;
      return this;
    }

    /** {@code status} */
    public Builder status(ServiceRequestStatus status) {
      this.status = status;
      return this;
    }

    /** {@code organization} */
    public Builder organization(ServiceRequestOrganization organization) {
      this.organization = organization;
      return this;
    }

    /** {@code primaryContact} */
    public Builder primaryContact(ServiceRequestContact primaryContact) {
      this.primaryContact = primaryContact;
      return this;
    }

    /** {@code lastUpdatedBy} */
    public Builder lastUpdatedBy(ServiceRequestContact lastUpdatedBy) {
      this.lastUpdatedBy = lastUpdatedBy;
      return this;
    }

    /** {@code productName} */
    public Builder productName(String productName) {
      this.productName = productName;
      return this;
    }

    /** {@code productId} */
    public Builder productId(String productId) {
      this.productId = productId;
      return this;
    }

    /** ISO 8601. */
    public Builder createdDate(String createdDate) {
      this.createdDate = createdDate;
      return this;
    }

    /** ISO 8601. */
    public Builder lastModifiedDate(String lastModifiedDate) {
      this.lastModifiedDate = lastModifiedDate;
      return this;
    }

    /** ISO 8601. */
    public Builder lastClosedDate(String lastClosedDate) {
      this.lastClosedDate = lastClosedDate;
      return this;
    }

    /** {@code newNote} */
    public Builder newNote(ServiceRequestNote newNote) {
      this.newNote = newNote;
      return this;
    }

    /** {@code notes} */
    public Builder notes(List<ServiceRequestNote> notes) {
      this.notes = notes;
      return this;
    }

    /** ISO country code of two letters. */
    public Builder countryCode(String countryCode) {
      this.countryCode = countryCode;
      return this;
    }

    /** {@code fileLinks} */
    public Builder fileLinks(List<FileInfo> fileLinks) {
      this.fileLinks = fileLinks;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public ServiceRequest build() {
      return new ServiceRequest(
          attributes,
          id,
          title,
          description,
          severity,
          supportTopicId,
          supportTopicName,
          status,
          organization,
          primaryContact,
          lastUpdatedBy,
          productName,
          productId,
          createdDate,
          lastModifiedDate,
          lastClosedDate,
          newNote,
          notes,
          countryCode,
          fileLinks,
          unknownMembers);
    }
  }
}
