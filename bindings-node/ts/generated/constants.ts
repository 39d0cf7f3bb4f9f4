// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

/** The number of the library's boundary. */
export const ABI_VERSION = 1;

/** The fingerprint of the operation table. */
export const TABLE_HASH = "181c3b836c28fe0ff91c58c43acbc919";

/** The version of this package. */
export const VERSION = "0.1.0";
