use std::{fmt, str::FromStr, sync::Arc};

use serde::{Deserialize, Deserializer};
use zeroize::{Zeroize as _, Zeroizing};

use crate::{Error, Result};

/// A text that must not be seen: a token, client secret, password, assertion or code.
///
/// Prints as `***`, is zeroed when the last copy is dropped, is compared in constant time, and has
/// no `Serialize`. Cloning shares the same memory.
#[derive(Clone)]
pub struct Secret(Arc<Zeroizing<Box<str>>>);

impl Secret {
    /// Takes the text into custody.
    pub fn new(text: impl Into<String>) -> Self {
        let mut text = text.into();
        let exact = match text.capacity() == text.len() {
            true => text.into_boxed_str(),
            // Shrinking might move the text and leave the old one behind.
            false => {
                let exact = text.as_str().into();
                text.zeroize();
                exact
            }
        };
        Self(Arc::new(Zeroizing::new(exact)))
    }

    /// Takes a secret that a person supplied: surrounding white space is dropped; an empty text, or
    /// one with a control character inside, is refused.
    ///
    /// A line break in the middle of a token is what a copy from a terminal leaves behind; Entra
    /// would answer AADSTS9002313 to it.
    ///
    /// # Errors
    /// `configuration`, naming `what`.
    pub fn supplied(what: &str, text: &str) -> Result<Self> {
        let trimmed = text.trim();
        if trimmed.is_empty() {
            return Err(Error::configuration(format!("the {what} is empty")));
        }
        if trimmed.chars().any(char::is_control) {
            return Err(Error::configuration(format!(
                "the {what} contains a line break or another control character"
            ))
            .with_hint(
                "It was probably cut by a terminal or an editor: copy it again as one line.",
            ));
        }
        Ok(Self::new(trimmed))
    }

    /// The text itself, for the one place that sends or stores it.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl PartialEq for Secret {
    fn eq(&self, other: &Self) -> bool {
        aws_lc_rs::constant_time::verify_slices_are_equal(
            self.expose().as_bytes(),
            other.expose().as_bytes(),
        )
        .is_ok()
    }
}

impl Eq for Secret {}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

impl fmt::Display for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

impl FromStr for Secret {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        Self::supplied("secret", text)
    }
}

impl<'de> Deserialize<'de> for Secret {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::new)
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn prints_as_stars() {
        let secret = Secret::new("hunter2");
        assert_eq!(format!("{secret} {secret:?} {:?}", Some(&secret)), "*** *** Some(***)");
    }

    #[test]
    fn supplied_secrets_are_one_line() {
        assert_eq!(Secret::supplied("secret", " abc\n").unwrap().expose(), "abc");
        for bad in ["", " \n", "ab\ncd", "ab\0cd"] {
            let error = Secret::supplied("refresh token", bad).unwrap_err();
            assert_eq!(error.kind, crate::ErrorKind::Configuration);
            assert!(error.message.contains("refresh token"));
        }
    }
}
