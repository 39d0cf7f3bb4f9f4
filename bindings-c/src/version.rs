use std::ffi::{CStr, c_char};

use partnercenter::boundary;

/// The version of the library, such as `0.1.0`: text with a zero at its end, never freed.
#[unsafe(no_mangle)]
pub extern "C" fn pc_version() -> *const c_char {
    const TEXT: &str = concat!(env!("CARGO_PKG_VERSION"), "\0");
    terminated(TEXT)
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
    static TEXT: std::sync::LazyLock<String> =
        std::sync::LazyLock::new(|| format!("{}\0", boundary::TABLE_HASH));
    terminated(&TEXT)
}

fn terminated(text: &'static str) -> *const c_char {
    CStr::from_bytes_with_nul(text.as_bytes()).unwrap_or(c"").as_ptr()
}
