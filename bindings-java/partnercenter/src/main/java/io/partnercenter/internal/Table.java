// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.internal;

/** What the native library must have been built from. */
final class Table {
  static final int ABI_VERSION = 1;
  static final String HASH = "b49bd2929096b55a8c7ad138d14891e8";
  static final String VERSION = "0.1.0";

  private Table() {}
}
