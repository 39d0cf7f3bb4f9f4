// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

/** The number of the library's boundary. */
export const ABI_VERSION = 1;

/** The fingerprint of the operation table. */
export const TABLE_HASH = "b0f55743b71be0ca545e2d6ff87af29d";

/** The version of this package. */
export const VERSION = "0.1.0";
