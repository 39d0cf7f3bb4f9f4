// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.RestCallOptions;

/** What may be said about {@code agreements.templates.document.get}. */
public final class AgreementsTemplatesDocumentGetOptions
    extends RestCallOptions<AgreementsTemplatesDocumentGetOptions> {
  /** Says nothing yet. */
  public AgreementsTemplatesDocumentGetOptions() {}

  /** Locale of the text; en-US by default. */
  public AgreementsTemplatesDocumentGetOptions language(String language) {
    return parameter("language", language);
  }

  /** Code of the country, of which case matters; US by default. */
  public AgreementsTemplatesDocumentGetOptions country(String country) {
    return parameter("country", country);
  }
}
