// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.internal;

/** What the native library must have been built from. */
final class Table {
  static final int ABI_VERSION = 1;
  static final String HASH = "181c3b836c28fe0ff91c58c43acbc919";
  static final String VERSION = "0.1.0";

  private Table() {}
}
