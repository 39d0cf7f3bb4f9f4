// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.internal;

/** What the native library must have been built from. */
final class Table {
  static final int ABI_VERSION = 1;
  static final String HASH = "6d5fe61f3c395ae5832889c06eac4157";
  static final String VERSION = "0.1.0";

  private Table() {}
}
