//! What the command line names instead of holding it: files, and standard input.

use std::{
    fs, io,
    io::Read as _,
    path::Path,
    sync::atomic::{AtomicBool, Ordering},
};

use partnercenter::{Error, Result};

/// Standard input is there once.
static IS_READ: AtomicBool = AtomicBool::new(false);

/// Reads a file, or standard input where it is `-`. `what` is named in errors: "the body".
///
/// # Errors
/// `configuration` when it cannot be read, and when standard input was read already.
pub fn read(what: &str, file: &Path) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let read = if file.as_os_str() != "-" {
        fs::read(file).map(|read| bytes = read)
    } else if IS_READ.swap(true, Ordering::Relaxed) {
        return Err(Error::configuration(format!("{what}: standard input was read already"))
            .with_hint("Only one of them can be -; give files for the others."));
    } else {
        io::stdin().lock().read_to_end(&mut bytes).map(drop)
    };
    read.map_err(|error| {
        Error::configuration(format!("{what} {} cannot be read: {error}", file.display()))
    })?;
    Ok(bytes)
}

/// The same, as text without its byte order mark.
///
/// # Errors
/// As of [`read`]; `configuration` for what is not UTF-8.
pub fn read_text(what: &str, file: &Path) -> Result<String> {
    let text = String::from_utf8(read(what, file)?).map_err(|_| {
        Error::configuration(format!("{what} {} is not text in UTF-8", file.display()))
    })?;
    Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
}
