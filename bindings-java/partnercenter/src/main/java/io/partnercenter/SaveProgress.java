package io.partnercenter;

import java.util.Optional;

/**
 * What is told while something is saved: one of the three.
 *
 * @param work how far the work itself is, before there is anything to save
 * @param export how far an export is saved
 * @param file how far a file is saved
 */
public record SaveProgress(
    Optional<Progress> work, Optional<SavedExport> export, Optional<FileFacts> file) {
  static SaveProgress of(Step step) {
    return new SaveProgress(
        Optional.ofNullable(step.work()),
        Optional.ofNullable(step.saved()),
        Optional.ofNullable(step.file()));
  }
}
