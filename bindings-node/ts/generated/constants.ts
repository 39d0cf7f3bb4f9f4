// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

/** The number of the library's boundary. */
export const ABI_VERSION = 1;

/** The fingerprint of the operation table. */
export const TABLE_HASH = "cedb67495c8c9d88a8fb63b158bc6db3";

/** The version of this package. */
export const VERSION = "0.1.0";
