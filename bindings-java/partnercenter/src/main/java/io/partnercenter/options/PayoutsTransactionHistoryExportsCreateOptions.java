// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.Filter;
import io.partnercenter.RestCallOptions;

/** What may be said about {@code payouts.transaction_history.exports.create}. */
public final class PayoutsTransactionHistoryExportsCreateOptions
    extends RestCallOptions<PayoutsTransactionHistoryExportsCreateOptions> {
  /** Says nothing yet. */
  public PayoutsTransactionHistoryExportsCreateOptions() {}

  /** Filter of OData. */
  public PayoutsTransactionHistoryExportsCreateOptions filter(Filter filter) {
    return parameter("filter", filter);
  }

  /** A value of {@link #fileFormat}. */
  public static final String FILE_FORMAT_CSV = "csv";

  /** A value of {@link #fileFormat}. */
  public static final String FILE_FORMAT_TSV = "tsv";

  /** Form of the file; csv by default. One of csv, tsv. */
  public PayoutsTransactionHistoryExportsCreateOptions fileFormat(String fileFormat) {
    return parameter("file_format", fileFormat);
  }
}
