//! What comes in from C: checked before it is looked at.

use std::{slice, str};

use partnercenter::{Error, Result};

/// The longest input that is taken, in bytes: more is a length that lies.
const LONGEST: usize = 256 << 20;

/// The bytes of an argument.
///
/// # Safety
/// `data` is NULL, or `length` bytes can be read there until this ends.
pub(crate) unsafe fn bytes<'a>(what: &str, data: *const u8, length: usize) -> Result<&'a [u8]> {
    if length == 0 {
        return Ok(&[]);
    }
    if data.is_null() {
        return Err(Error::configuration(format!("the {what} is NULL and has a length")));
    }
    if length > LONGEST {
        return Err(Error::configuration(format!("the {what} is longer than {LONGEST} bytes")));
    }
    // SAFETY: not NULL, not longer than a slice can be; readable as the caller promises.
    Ok(unsafe { slice::from_raw_parts(data, length) })
}

/// The same as text.
///
/// # Safety
/// As of [`bytes`].
pub(crate) unsafe fn text<'a>(what: &str, data: *const u8, length: usize) -> Result<&'a str> {
    // SAFETY: the caller promises what `bytes` asks for.
    let bytes = unsafe { bytes(what, data, length) }?;
    str::from_utf8(bytes)
        .map_err(|_| Error::configuration(format!("the {what} is not valid UTF-8")))
}

/// Checks that there is a place for an output.
pub(crate) fn output<T>(what: &str, place: *const T) -> Result<()> {
    if place.is_null() {
        return Err(Error::configuration(format!("the place for the {what} is NULL")));
    }
    Ok(())
}
