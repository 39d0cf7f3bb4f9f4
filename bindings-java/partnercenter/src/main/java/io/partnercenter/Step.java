package io.partnercenter;

import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.internal.Json;
import io.partnercenter.internal.Outcome;
import java.util.Optional;

/** What a call about work tells, or a step of a stream: its body, and what is known beside it. */
record Step(byte[] body, JsonNode facts) {
  static Step of(Outcome outcome) {
    return new Step(outcome.body(), Json.tree(outcome.facts()));
  }

  /** A step of a stream; null at the end. */
  static Step inStream(Outcome outcome) {
    Step step = of(outcome);
    boolean isStep =
        step.facts.hasNonNull("work")
            || step.facts.hasNonNull("file")
            || step.facts.hasNonNull("saved")
            || step.facts.hasNonNull("records");
    return isStep ? step : null;
  }

  Progress work() {
    return facts.hasNonNull("work") ? Progress.of(facts.get("work")) : null;
  }

  FileFacts file() {
    return facts.hasNonNull("file") ? FileFacts.of(facts.get("file")) : null;
  }

  SavedExport saved() {
    return facts.hasNonNull("saved") ? SavedExport.of(facts.get("saved")) : null;
  }

  JsonNode blob() {
    return facts.path("records").path("blob");
  }

  Optional<String> continuation() {
    return facts.hasNonNull("continuation")
        ? Optional.of(facts.get("continuation").toString())
        : Optional.empty();
  }
}
