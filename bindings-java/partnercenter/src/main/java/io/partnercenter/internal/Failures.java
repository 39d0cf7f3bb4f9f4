package io.partnercenter.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.ErrorEnvelope;
import io.partnercenter.PartnerCenterException;
import io.partnercenter.errors.InternalException;
import io.partnercenter.errors.Kinds;
import java.io.IOException;

/** Makes exceptions of envelopes. */
public final class Failures {
  private Failures() {}

  /** The exception of an envelope, with what the program's own code threw as its cause. */
  static PartnerCenterException of(byte[] envelope) {
    ErrorEnvelope told;
    try {
      told = Json.MAPPER.readValue(envelope, ErrorEnvelope.class);
    } catch (IOException error) {
      return new InternalException("an error that cannot be read", error);
    }
    PartnerCenterException made = Kinds.exception(told);
    Throwable cause = Hosts.thrown(told);
    if (cause != null) {
      made.initCause(cause);
    }
    return made;
  }

  /** Where in JSON something was wrong; never what stood there. */
  static String place(JsonProcessingException error) {
    if (!(error instanceof com.fasterxml.jackson.databind.JsonMappingException mapping)) {
      return "";
    }
    StringBuilder place = new StringBuilder();
    for (var step : mapping.getPath()) {
      if (step.getFieldName() == null) {
        place.append('[').append(step.getIndex()).append(']');
      } else {
        place.append(place.isEmpty() ? "" : ".").append(step.getFieldName());
      }
    }
    return place.isEmpty() ? "" : " at " + place;
  }

  /** Whether there is nothing. */
  static boolean isAbsent(JsonNode node) {
    return node == null || node.isNull() || node.isMissingNode();
  }
}
