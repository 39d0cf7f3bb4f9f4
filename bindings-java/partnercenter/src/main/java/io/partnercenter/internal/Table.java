// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.internal;

/** What the native library must have been built from. */
final class Table {
  static final int ABI_VERSION = 1;
  static final String HASH = "9af211775abf9eb681449a0608a52ba3";
  static final String VERSION = "0.1.0";

  private Table() {}
}
