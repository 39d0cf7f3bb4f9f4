package io.partnercenter;

/** What may be said about a collection that has no options of its own. */
public final class PageOptions extends PagedCallOptions<PageOptions> {
  /** Says nothing yet. */
  public PageOptions() {}
}
