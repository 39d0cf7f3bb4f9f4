package io.partnercenter;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How far work has come.
 *
 * @param isDone whether it has ended; work that failed throws instead
 * @param id the service's id of the work; empty where it has none
 * @param state the service's own word for its state
 * @param percent how much is done, of a hundred, where the service says so
 * @param pause how long to wait before the next question, as the service suggests; absent once it
 *     is done
 */
public record Progress(
    boolean isDone,
    String id,
    Optional<String> state,
    OptionalDouble percent,
    Optional<Duration> pause) {
  static final Progress BEGUN =
      new Progress(false, "", Optional.empty(), OptionalDouble.empty(), Optional.empty());

  static Progress of(JsonNode told) {
    JsonNode percent = told.path("percent");
    JsonNode pause = told.path("waitMs");
    return new Progress(
        told.path("done").asBoolean(),
        told.path("id").asText(),
        Optional.ofNullable(told.path("state").textValue()),
        percent.isNumber() ? OptionalDouble.of(percent.doubleValue()) : OptionalDouble.empty(),
        pause.isNumber() ? Optional.of(Duration.ofMillis(pause.longValue())) : Optional.empty());
  }
}
