//! Which store is in a folder, and the key that opens it.

use super::{
    engine::LARGEST_INDEX,
    entry::EntryName,
    errors::{newer, refused},
    format::{Damage, Identity, Kind},
    index::Index,
    key::{Keys, Unlocked},
    platform::{Files, KEY, LOCK, Owner},
    write::{INDEX, NEW_INDEX, replace_index},
};
use crate::{Error, Result};

/// How many entries are looked at to learn which store it is, when the index does not tell.
const HEADS: usize = 16;

/// Finds out which store is in the folder, and opens its key; nothing when there is no store.
pub(super) fn identify(keys: &Keys<'_>) -> Result<Option<Unlocked>> {
    let files = keys.files;
    let read = |name: &str, kind| match files.read(name, Owner::Ours, LARGEST_INDEX) {
        Ok(Some(bytes)) => Ok(Some(Identity::read(kind, &bytes))),
        Ok(None) => Ok(None),
        Err(error) => Err(error),
    };
    let find = |head: std::result::Result<Identity, Damage>| match head {
        Ok(identity) => Some(keys.find(identity)),
        Err(Damage::Newer(format)) => Some(Err(newer(files.path(), format))),
        Err(_) => None,
    };
    // The index says it; each entry repeats it, in case the index is damaged.
    let first = read(INDEX, Kind::Index)?.and_then(find);
    if let Some(Ok(unlocked)) = first {
        return Ok(Some(unlocked));
    }
    let mut tried = Vec::new();
    let mut refusal = first.and_then(Result::err);
    for name in files.names()?.iter().filter(|name| EntryName::of_file(name).is_some()).take(HEADS)
    {
        let Some(head) = read(name, Kind::Entry)?.filter(|head| !tried.contains(head)) else {
            continue;
        };
        tried.push(head);
        match find(head) {
            Some(Ok(unlocked)) => return Ok(Some(unlocked)),
            Some(Err(error)) => drop(refusal.get_or_insert(error)),
            None => {}
        }
    }
    match refusal {
        Some(error) => Err(error),
        None if tried.is_empty() => Ok(None),
        None => Err(Error::store(format!(
            "no file of the store {} tells which store it is",
            files.path().display()
        ))
        .with_hint(
            "Put the file index back from a backup, or move the folder away and sign in again.",
        )),
    }
}

/// Refuses to make a store in a folder that is used for something else.
pub(super) fn check_empty(files: &dyn Files) -> Result<()> {
    let ours = [INDEX, NEW_INDEX, LOCK, KEY];
    let is_ours = |name: &String| {
        ours.iter()
            .any(|of| name == of || name.strip_prefix(of).is_some_and(|rest| rest.starts_with('.')))
    };
    match files.names()?.into_iter().find(|name| !is_ours(name)) {
        None => files.close_to_others(),
        Some(name) => Err(refused(
            files.path(),
            &format!("is no store and holds other files, such as {name}"),
            "Give the store a folder of its own.",
        )),
    }
}

/// Makes a new store. It exists from the moment its index does.
pub(super) fn make(keys: &Keys<'_>) -> Result<Unlocked> {
    let unlocked = keys.make()?;
    let index = Index::default().write(&unlocked.identity, &unlocked.sealer)?;
    keys.files.remove(NEW_INDEX)?;
    replace_index(keys.files, &index)?;
    Ok(unlocked)
}
