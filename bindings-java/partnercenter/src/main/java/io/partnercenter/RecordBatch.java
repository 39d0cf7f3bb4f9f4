package io.partnercenter;

import com.fasterxml.jackson.databind.JavaType;
import io.partnercenter.internal.Json;
import java.util.List;
import java.util.Optional;

/**
 * Records that came together.
 *
 * @param <T> as what each is read
 * @param records as they stand in the blob
 * @param blob the name of the blob that they come from
 * @param index the place of the blob, from 0; as many have been read whole
 * @param blobs how many blobs there are
 * @param continuation from where another process can go on: the beginning of this blob
 */
public record RecordBatch<T>(
    List<T> records, String blob, int index, int blobs, Optional<String> continuation) {
  /** Of a step; one without records where it tells something else. */
  static <T> RecordBatch<T> of(Step step, JavaType list) {
    List<T> read = step.facts().hasNonNull("records") ? Json.read(step.body(), list) : null;
    var blob = step.blob();
    return new RecordBatch<>(
        read == null ? List.of() : read,
        blob.path("name").asText(),
        blob.path("index").asInt(),
        blob.path("count").asInt(),
        step.continuation());
  }

  @Override
  public String toString() {
    return "RecordBatch[" + records.size() + " records of " + blob + "]";
  }
}
