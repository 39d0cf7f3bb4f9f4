package io.partnercenter;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A file as far as it has come.
 *
 * @param name a name that is safe in every file system: the service's, else one of our own
 * @param contentType {@code Content-Type}
 * @param received bytes that were received
 * @param total bytes in all, where the service announced it
 * @param path where it is saved
 */
public record FileFacts(
    String name,
    Optional<String> contentType,
    long received,
    OptionalLong total,
    Optional<Path> path) {
  static FileFacts of(JsonNode told) {
    return new FileFacts(
        told.path("name").asText(),
        Optional.ofNullable(told.path("contentType").textValue()),
        told.path("received").asLong(),
        number(told.path("total")),
        Optional.ofNullable(told.path("path").textValue()).map(Path::of));
  }

  static OptionalLong number(JsonNode told) {
    return told.isNumber() ? OptionalLong.of(told.longValue()) : OptionalLong.empty();
  }
}
