use std::ffi::{CStr, c_char};

use partnercenter::boundary;

use crate::constants::PC_TABLE_HASH;

/// The version of the library, such as `0.1.0`: text with a zero at its end, never freed.
#[unsafe(no_mangle)]
pub extern "C" fn pc_version() -> *const c_char {
    const TEXT: &[u8] = concat!(env!("CARGO_PKG_VERSION"), "\0").as_bytes();
    CStr::from_bytes_with_nul(TEXT).unwrap_or(c"").as_ptr()
}

/// The number of this interface. A program compares it with `PC_ABI_VERSION` of the header that it
/// was compiled with.
#[unsafe(no_mangle)]
pub extern "C" fn pc_abi_version() -> u32 {
    boundary::ABI_VERSION
}

/// The fingerprint of the operation table: text with a zero at its end, never freed.
#[unsafe(no_mangle)]
pub extern "C" fn pc_table_hash() -> *const c_char {
    PC_TABLE_HASH.as_ptr()
}

#[cfg(test)]
mod tests {
    use partnercenter::ErrorKind;

    use super::*;
    use crate::{constants::*, outcome::status_of};

    #[test]
    fn the_generated_constants_are_those_of_the_core() {
        assert_eq!(PC_ABI_VERSION, pc_abi_version());
        assert_eq!(PC_TABLE_HASH.to_str(), Ok(boundary::TABLE_HASH));
        assert_eq!(PC_ERROR_CONFIGURATION, status_of(ErrorKind::Configuration));
        assert_eq!(PC_ERROR_STORE, status_of(ErrorKind::Store));
        assert_eq!(PC_ERROR_INTERNAL, status_of(ErrorKind::Internal));
    }
}
