// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

/** The number of the library's boundary. */
export const ABI_VERSION = 1;

/** The fingerprint of the operation table. */
export const TABLE_HASH = "f2c85642ff4d48d0a3f7ed35a0fa463f";

/** The version of this package. */
export const VERSION = "0.1.0";
