// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

/** The number of the library's boundary. */
export const ABI_VERSION = 1;

/** The fingerprint of the operation table. */
export const TABLE_HASH = "8b991073180912e73bf43a58c0062ceb";

/** The version of this package. */
export const VERSION = "0.1.0";
