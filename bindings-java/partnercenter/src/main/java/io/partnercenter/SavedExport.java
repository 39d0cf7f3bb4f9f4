package io.partnercenter;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.OptionalLong;

/**
 * An export as far as it is saved.
 *
 * @param path the folder
 * @param files files that are whole, those of an earlier run included
 * @param count files that there will be
 * @param received compressed bytes that were received in this run
 * @param total compressed bytes of all files, where the manifest tells
 * @param records records of the files that were received in this run
 */
public record SavedExport(
    Path path, int files, int count, long received, OptionalLong total, long records) {
  static SavedExport of(JsonNode told) {
    return new SavedExport(
        Path.of(told.path("path").asText()),
        told.path("files").asInt(),
        told.path("count").asInt(),
        told.path("received").asLong(),
        FileFacts.number(told.path("total")),
        told.path("records").asLong());
  }
}
