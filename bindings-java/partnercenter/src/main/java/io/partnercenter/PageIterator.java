package io.partnercenter;

import com.fasterxml.jackson.databind.JavaType;
import io.partnercenter.internal.NativeStream;
import io.partnercenter.internal.Outcome;
import java.util.function.Function;

/**
 * The pages of a collection, fetched one by one. After an error the same page can be asked for
 * again. To be used by one thread at a time.
 *
 * @param <T> what is on the pages
 */
public final class PageIterator<T> extends StepIterator<Page<T>> {
  PageIterator(
      NativeStream stream,
      JavaType type,
      Function<PartnerCenterException, PartnerCenterException> words) {
    super(stream, outcome -> page(outcome, type), page -> true, words);
  }

  private static <T> Page<T> page(Outcome outcome, JavaType type) {
    Answer answer = new Answer(outcome);
    return answer.status().isEmpty() ? null : new Page<>(answer, type);
  }
}
