//! What can go wrong with the store, in a partner's words.

use std::{io, path::Path};

use super::format::Damage;
use crate::{Error, store::RecordKey};

/// A file operation that failed. `doing` is a verb: `write`.
pub(super) fn failed(doing: &str, path: &Path, error: &io::Error) -> Error {
    use io::ErrorKind::{
        PermissionDenied, QuotaExceeded, ReadOnlyFilesystem, StaleNetworkFileHandle, StorageFull,
    };
    let hint = match error.kind() {
        StorageFull => "Make room on that disk; what was stored before is untouched.",
        QuotaExceeded => {
            "This user's disk quota is used up: make room; what was stored before is untouched."
        }
        ReadOnlyFilesystem => "That file system is read-only: choose another path for the store.",
        PermissionDenied => {
            "Run as the user whose store it is, or choose another path for the store."
        }
        StaleNetworkFileHandle => "The network drive was mounted anew: try again.",
        _ => "See whether that disk is well; what was stored before is kept.",
    };
    Error::store(format!("could not {doing} {}: {error}", path.display())).with_hint(hint)
}

/// Something that must not be used as it is.
pub(super) fn refused(path: &Path, why: &str, hint: impl Into<String>) -> Error {
    Error::store(format!("{} is not used: it {why}", path.display())).with_hint(hint)
}

/// Something that a newer version wrote.
pub(super) fn newer(path: &Path, format: u8) -> Error {
    Error::store(format!("{} {}", path.display(), Damage::Newer(format).describe()))
        .with_hint("Update this program, or choose another path for the store.")
}

/// The folder, or what was in it, is no longer what was opened.
pub(super) fn gone(path: &Path) -> Error {
    Error::store(format!("the store {} is gone, or another one is in its place", path.display()))
        .with_hint("Start this program again: it opens what is there now.")
}

/// A record that only another sign-in can replace.
pub(super) fn lost(key: &RecordKey, path: &Path, damage: Damage) -> Error {
    Error::sign_in_required(format!(
        "the stored refresh token of partner {} is lost: {} {}",
        key.partner,
        path.display(),
        damage.describe()
    ))
    .with_tenant(key.partner)
    .with_hint(
        "Sign in once with MFA: partnercenter login. The file is kept. If you put an earlier copy \
         back yourself, delete the file index beside it: then the store takes its entries as they are.",
    )
}
