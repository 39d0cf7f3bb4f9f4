// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.internal;

/** What the native library must have been built from. */
final class Table {
  static final int ABI_VERSION = 1;
  static final String HASH = "b0f55743b71be0ca545e2d6ff87af29d";
  static final String VERSION = "0.1.0";

  private Table() {}
}
