// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

/** The number of the library's boundary. */
export const ABI_VERSION = 1;

/** The fingerprint of the operation table. */
export const TABLE_HASH = "0ffc257caf6d842b7691cefa58e6b424";

/** The version of this package. */
export const VERSION = "0.1.0";
