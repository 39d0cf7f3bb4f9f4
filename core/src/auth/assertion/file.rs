//! Reading a certificate file, and telling its form.

use std::{fs::File, io::Read as _, path::Path};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use zeroize::Zeroizing;

use crate::{Error, Result};

/// The largest file that is read, in bytes: room for text around the sections of a PEM file.
pub(super) const LARGEST: usize = 256 << 10;
/// The largest PFX. A key with a long chain takes about 20 KiB; each part of it costs work, and the
/// parts that are encrypted cannot be counted before.
pub(super) const LARGEST_PFX: usize = 64 << 10;

/// What every section of a PEM text begins with.
pub(super) const BEGIN: &[u8] = b"-----BEGIN ";

/// What a file is.
pub(super) enum Form {
    Pem,
    Pfx,
    /// PFX as base64 text; decoded here.
    Base64Pfx(Zeroizing<Vec<u8>>),
}

/// Reads the whole file into memory that is zeroed.
pub(super) fn read(path: &Path) -> Result<Zeroizing<Vec<u8>>> {
    let unreadable =
        |error: std::io::Error| Error::configuration(format!("it cannot be read: {error}"));
    // Opening a pipe would wait for its other end.
    let about = std::fs::metadata(path).map_err(unreadable)?;
    if !about.is_file() {
        return Err(Error::configuration("it is not a regular file"));
    }
    let mut bytes = Zeroizing::new(Vec::with_capacity(LARGEST + 1));
    let file = File::open(path).map_err(unreadable)?;
    file.take(LARGEST as u64 + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    Ok(bytes)
}

/// Tells the form of a file by its first bytes.
pub(super) fn recognise(bytes: &[u8]) -> Result<Form> {
    check_size(bytes, LARGEST)?;
    if bytes.trim_ascii().is_empty() {
        return Err(Error::configuration("it is empty"));
    }
    if bytes.starts_with(b"\xFF\xFE") || bytes.starts_with(b"\xFE\xFF") {
        return Err(Error::configuration("it is UTF-16 text")
            .with_hint("Save it as UTF-8 or ASCII: in PowerShell with Out-File -Encoding ascii."));
    }
    if bytes.windows(BEGIN.len()).any(|window| window == BEGIN) {
        return Ok(Form::Pem);
    }
    if bytes[0] == 0x30 {
        return Ok(Form::Pfx);
    }
    let text: Zeroizing<Vec<u8>> =
        Zeroizing::new(bytes.iter().copied().filter(|byte| !byte.is_ascii_whitespace()).collect());
    match STANDARD.decode(&*text).map(Zeroizing::new) {
        Ok(der) if der.first() == Some(&0x30) => Ok(Form::Base64Pfx(der)),
        _ => Err(Error::configuration("it is neither PEM nor PFX")
            .with_hint("Export the certificate together with its private key, as .pfx or PEM.")),
    }
}

pub(super) fn check_size(bytes: &[u8], limit: usize) -> Result<()> {
    if bytes.len() <= limit {
        return Ok(());
    }
    Err(Error::configuration(format!("it is larger than {} KiB", limit >> 10)))
}
