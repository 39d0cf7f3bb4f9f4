// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.Filter;
import io.partnercenter.PagedCallOptions;

/** What may be said about {@code relationships.list}. */
public final class RelationshipsListOptions extends PagedCallOptions<RelationshipsListOptions> {
  /** Says nothing yet. */
  public RelationshipsListOptions() {}

  /** Filter on Name. */
  public RelationshipsListOptions filter(Filter filter) {
    return parameter("filter", filter);
  }
}
