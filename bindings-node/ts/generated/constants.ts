// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

/** The number of the library's boundary. */
export const ABI_VERSION = 1;

/** The fingerprint of the operation table. */
export const TABLE_HASH = "b49bd2929096b55a8c7ad138d14891e8";

/** The version of this package. */
export const VERSION = "0.1.0";
