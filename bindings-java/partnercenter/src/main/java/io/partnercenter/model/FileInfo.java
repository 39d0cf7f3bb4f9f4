// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A file of a service request.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param comment {@code comment}
 * @param fileExtension {@code fileExtension}
 * @param fileNameWithoutExtension {@code fileNameWithoutExtension}
 * @param fileSize Bytes.
 * @param id {@code id}
 * @param location {@code location}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/utility-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FileInfo(
    String comment,
    String fileExtension,
    String fileNameWithoutExtension,
    Long fileSize,
    String id,
    String location,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public FileInfo {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.comment = comment;
    builder.fileExtension = fileExtension;
    builder.fileNameWithoutExtension = fileNameWithoutExtension;
    builder.fileSize = fileSize;
    builder.id = id;
    builder.location = location;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link FileInfo}; what is not said stays absent. */
  public static final class Builder {
    private String comment;
    private String fileExtension;
    private String fileNameWithoutExtension;
    private Long fileSize;
    private String id;
    private String location;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** {@code comment} */
    public Builder comment(String comment) {
      this.comment = comment;
      return this;
    }

    /** {@code fileExtension} */
    public Builder fileExtension(String fileExtension) {
      this.fileExtension = fileExtension;
      return this;
    }

    /** {@code fileNameWithoutExtension} */
    public Builder fileNameWithoutExtension(String fileNameWithoutExtension) {
      this.fileNameWithoutExtension = fileNameWithoutExtension;
      return this;
    }

    /** Bytes. */
    public Builder fileSize(Long fileSize) {
      this.fileSize = fileSize;
      return this;
    }

    /** {@code id} */
    public Builder id(String id) {
      this.id = id;
      return this;
    }

    /** {@code location} */
    public Builder location(String location) {
      this.location = location;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public FileInfo build() {
      return new FileInfo(
          comment, fileExtension, fileNameWithoutExtension, fileSize, id, location, unknownMembers);
    }
  }
}
