// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

/** The number of the library's boundary. */
export const ABI_VERSION = 1;

/** The fingerprint of the operation table. */
export const TABLE_HASH = "6d5fe61f3c395ae5832889c06eac4157";

/** The version of this package. */
export const VERSION = "0.1.0";
