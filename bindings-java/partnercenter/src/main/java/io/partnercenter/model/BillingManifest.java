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
 * What a finished billing export of the beta consists of.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param version {@code version}
 * @param dataFormat compressedJSON: gzip, one JSON object a line.
 * @param utcCretedDateTime When it was made, in UTC; the service's own spelling. ISO 8601.
 * @param eTag Version, for a later update.
 * @param partnerTenantId Tenant id of the partner.
 * @param rootFolder Address of the folder of the files; a file's address is this and its name.
 * @param rootFolderSAS Secret: gives access to the files for a while.
 * @param partitionType By what the lines are divided into files.
 * @param blobCount How many files there are.
 * @param sizeInBytes Bytes, compressed.
 * @param blobs The files.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/get-invoice-billed-unbilled-consumption">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BillingManifest(
    String version,
    String dataFormat,
    String utcCretedDateTime,
    String eTag,
    String partnerTenantId,
    String rootFolder,
    String rootFolderSAS,
    String partitionType,
    Long blobCount,
    Long sizeInBytes,
    List<BillingBlob> blobs,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public BillingManifest {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Without what is secret. */
  @Override
  public String toString() {
    return "BillingManifest["
        + "version="
        + version
        + ", dataFormat="
        + dataFormat
        + ", utcCretedDateTime="
        + utcCretedDateTime
        + ", eTag="
        + eTag
        + ", partnerTenantId="
        + partnerTenantId
        + ", rootFolder="
        + rootFolder
        + ", partitionType="
        + partitionType
        + ", blobCount="
        + blobCount
        + ", sizeInBytes="
        + sizeInBytes
        + ", blobs="
        + blobs
        + "]";
  }
}
