//! Secrets from outside: variables, files, standard input, a terminal. Never from arguments.

use std::{
    fs,
    io::{self, IsTerminal, Read},
    sync::atomic::{AtomicBool, Ordering},
};

use partnercenter::{Error, Result, Secret};

use crate::settings::{Given, Settings, table::Setting};

/// The most that is read where a secret is expected: no refresh token or password is longer.
const LIMIT: u64 = 1 << 16;

/// Which of two settings gives a secret: it itself or a file that holds it. The one from the place
/// that outranks the other.
pub fn given<'a>(settings: &'a Settings, itself: &Setting, file: &Setting) -> Option<&'a Given> {
    match (settings.get(itself), settings.get(file)) {
        (Some(itself), Some(file)) if file.source.layer() < itself.source.layer() => Some(file),
        (itself, file) => itself.or(file),
    }
}

/// The secret that one of two settings gives.
///
/// # Errors
/// `configuration` when the file cannot be read or holds nothing that can be a secret.
pub fn read(
    settings: &Settings,
    itself: &'static Setting,
    file: &Setting,
) -> Result<Option<Secret>> {
    let what = itself.name.replace('-', " ");
    let Some(given) = given(settings, itself, file) else { return Ok(None) };
    let secret = if given.setting.name == itself.name {
        Secret::supplied(&what, given.text())
    } else if given.text() == "-" {
        from_standard_input(&what)
    } else {
        from_file(&what, given)
    };
    secret.map(Some).map_err(|error| given.blame(error))
}

fn from_file(what: &str, given: &Given) -> Result<Secret> {
    let path = given.path();
    let unreadable = |error: io::Error| {
        Error::configuration(format!("{} cannot be read: {error}", path.display()))
    };
    let file = fs::File::open(&path).map_err(unreadable)?;
    Secret::supplied(what, text(what, file)?.expose())
}

/// Reads a secret from standard input; asks for it when that is a terminal, without showing it.
///
/// # Errors
/// `configuration` when it cannot be a secret, or when standard input has been read already.
pub fn from_standard_input(what: &str) -> Result<Secret> {
    static TAKEN: AtomicBool = AtomicBool::new(false);
    if io::stdin().is_terminal() {
        let typed = rpassword::prompt_password(format!("{what}: "))
            .map(Secret::new)
            .map_err(|error| Error::configuration(format!("the {what} was not typed: {error}")))?;
        return Secret::supplied(what, typed.expose());
    }
    if TAKEN.swap(true, Ordering::Relaxed) {
        return Err(Error::configuration(format!(
            "the {what} is to come from standard input, which another secret came from"
        )));
    }
    Secret::supplied(what, text(what, io::stdin().lock())?.expose())
}

fn text(what: &str, from: impl Read) -> Result<Secret> {
    let mut text = String::new();
    let read = from.take(LIMIT + 1).read_to_string(&mut text);
    let text = Secret::new(text);
    match read {
        Ok(read) if read as u64 <= LIMIT => Ok(text),
        Ok(_) => Err(Error::configuration(format!("the {what} is longer than {LIMIT} bytes"))),
        Err(error) => Err(Error::configuration(format!("the {what} cannot be read: {error}"))),
    }
}
