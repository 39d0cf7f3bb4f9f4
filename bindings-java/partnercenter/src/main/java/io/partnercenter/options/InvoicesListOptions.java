// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.Filter;
import io.partnercenter.PagedCallOptions;

/** What may be said about {@code invoices.list}. */
public final class InvoicesListOptions extends PagedCallOptions<InvoicesListOptions> {
  /** Says nothing yet. */
  public InvoicesListOptions() {}

  /** Items per page; the service's default where it is left out. */
  public InvoicesListOptions size(Long size) {
    return parameter("size", size);
  }

  /** Index of the first item, from 0. */
  public InvoicesListOptions offset(Long offset) {
    return parameter("offset", offset);
  }

  /** Filter on InvoiceDate. */
  public InvoicesListOptions filter(Filter filter) {
    return parameter("filter", filter);
  }
}
