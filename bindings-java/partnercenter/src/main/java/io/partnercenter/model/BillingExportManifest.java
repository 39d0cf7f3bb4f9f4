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
 * What a finished export consists of.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param id Read only.
 * @param schemaVersion Version of the columns. Read only.
 * @param dataFormat compressedJSON: gzip, one JSON object a line. Read only.
 * @param createdDateTime ISO 8601. Read only.
 * @param eTag Version, for a later update. Read only.
 * @param partnerTenantId Tenant id of the partner. Read only.
 * @param rootDirectory Address of the folder of the files; a file's address is this and its name.
 *     Read only.
 * @param sasToken Secret: gives access to the files for a while. Read only.
 * @param partitionType By what the lines are divided into files. Read only.
 * @param blobCount How many files there are. Read only.
 * @param blobs The files. Read only.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/graph/api/partners-billing-manifest-get">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BillingExportManifest(
    String id,
    String schemaVersion,
    String dataFormat,
    String createdDateTime,
    String eTag,
    String partnerTenantId,
    String rootDirectory,
    String sasToken,
    String partitionType,
    Long blobCount,
    List<BillingExportBlob> blobs,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public BillingExportManifest {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Without what is secret. */
  @Override
  public String toString() {
    return "BillingExportManifest["
        + "id="
        + id
        + ", schemaVersion="
        + schemaVersion
        + ", dataFormat="
        + dataFormat
        + ", createdDateTime="
        + createdDateTime
        + ", eTag="
        + eTag
        + ", partnerTenantId="
        + partnerTenantId
        + ", rootDirectory="
        + rootDirectory
        + ", partitionType="
        + partitionType
        + ", blobCount="
        + blobCount
        + ", blobs="
        + blobs
        + "]";
  }
}
