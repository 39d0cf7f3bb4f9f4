// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

//! The numbers and texts that the header has as constants.

/// The number of this interface, to be compared with `pc_abi_version()`.
pub const PC_ABI_VERSION: u32 = 1;

/// The fingerprint of the operation table, to be compared with `pc_table_hash()`.
pub const PC_TABLE_HASH: &core::ffi::CStr = c"b49bd2929096b55a8c7ad138d14891e8";

/// Success.
pub const PC_OK: i32 = 0;

/// Kind `configuration`. Refused before anything was sent.
pub const PC_ERROR_CONFIGURATION: i32 = 1;

/// Kind `credential`. The app's secret, certificate or assertion was refused.
pub const PC_ERROR_CREDENTIAL: i32 = 2;

/// Kind `sign_in_required`. The refresh token is dead or missing: a person must consent again.
pub const PC_ERROR_SIGN_IN_REQUIRED: i32 = 3;

/// Kind `mfa_required`. The token carries no MFA and the service wants it.
pub const PC_ERROR_MFA_REQUIRED: i32 = 4;

/// Kind `consent_required`. The app is not consented in that customer's tenant.
pub const PC_ERROR_CONSENT_REQUIRED: i32 = 5;

/// Kind `relationship_required`. The delegated admin relationship or the AdminAgents membership is missing.
pub const PC_ERROR_RELATIONSHIP_REQUIRED: i32 = 6;

/// Kind `policy_blocked`. A Conditional Access or cross-tenant policy of some admin forbids it.
pub const PC_ERROR_POLICY_BLOCKED: i32 = 7;

/// Kind `wrong_cloud`. The tenant or the token belongs to another cloud.
pub const PC_ERROR_WRONG_CLOUD: i32 = 8;

/// Kind `access_denied`. Any other 401 or 403.
pub const PC_ERROR_ACCESS_DENIED: i32 = 9;

/// Kind `not_found`. 404.
pub const PC_ERROR_NOT_FOUND: i32 = 10;

/// Kind `conflict`. 409 or 412.
pub const PC_ERROR_CONFLICT: i32 = 11;

/// Kind `invalid_request`. 400 or 422.
pub const PC_ERROR_INVALID_REQUEST: i32 = 12;

/// Kind `throttled`. 429, after the library's retries.
pub const PC_ERROR_THROTTLED: i32 = 13;

/// Kind `service`. 5xx or an answer that cannot be understood, after the library's retries.
pub const PC_ERROR_SERVICE: i32 = 14;

/// Kind `network`. Never sent, or the connection broke.
pub const PC_ERROR_NETWORK: i32 = 15;

/// Kind `timeout`. The deadline passed.
pub const PC_ERROR_TIMEOUT: i32 = 16;

/// Kind `cancelled`. The caller cancelled.
pub const PC_ERROR_CANCELLED: i32 = 17;

/// Kind `store`. The refresh-token store failed.
pub const PC_ERROR_STORE: i32 = 18;

/// Kind `unsupported`. Not in this cloud, or not in this auth mode.
pub const PC_ERROR_UNSUPPORTED: i32 = 19;

/// Kind `internal`. A defect of the library.
pub const PC_ERROR_INTERNAL: i32 = 20;
