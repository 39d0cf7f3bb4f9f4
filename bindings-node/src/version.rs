//! The handshake.

use napi_derive::napi;
use partnercenter::boundary;

/// What the TypeScript part compares itself with.
#[napi(object, object_from_js = false)]
#[derive(Debug)]
pub struct Handshake {
    /// The number of the boundary.
    pub abi_version: u32,
    /// The version of the library.
    pub version: &'static str,
    /// The fingerprint of the operation table.
    pub table_hash: &'static str,
}

/// Tells which library this is.
#[napi(catch_unwind)]
pub fn handshake() -> Handshake {
    Handshake {
        abi_version: boundary::ABI_VERSION,
        version: boundary::VERSION,
        table_hash: boundary::TABLE_HASH,
    }
}
