//! JSON that a binding sent: read, or refused by the name of the member that is wrong. Never with the
//! member's value, which may be a secret.

use std::{fmt, marker::PhantomData, str::FromStr};

use serde::{
    Deserialize, Deserializer,
    de::{DeserializeOwned, MapAccess, Visitor, value::MapAccessDeserializer},
};
use url::Url;
use uuid::Uuid;

use crate::{
    Error, Result,
    diagnosis::{nearest, readable},
};

/// Reads the JSON of a `what`, such as "configuration".
///
/// # Errors
/// `configuration` for what is no JSON, and for a member that is unknown, missing or cannot be used, by
/// name; the near miss of an unknown one is its hint.
pub(super) fn read<T: DeserializeOwned>(what: &str, json: &[u8]) -> Result<T> {
    let mut reader = serde_json::Deserializer::from_slice(json);
    let value = read_from(what, &mut reader)?;
    reader.end().map_err(|error| no_json(what, &error))?;
    Ok(value)
}

/// Reads what was JSON and is parsed already, or is being parsed.
///
/// # Errors
/// As [`read`].
pub(super) fn read_from<'de, T: Deserialize<'de>>(
    what: &str,
    from: impl Deserializer<'de, Error = serde_json::Error>,
) -> Result<T> {
    serde_path_to_error::deserialize(from).map_err(|error| {
        let place = Place { member: error.path().to_string(), what };
        place.refusal(error.inner())
    })
}

/// A name, or an object that says more.
pub(super) enum NameOr<T> {
    Name(String),
    Object(T),
}

// By hand, because what serde derives for it tells nobody what is wrong with the object.
impl<'de, T: Deserialize<'de>> Deserialize<'de> for NameOr<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> std::result::Result<Self, D::Error> {
        from.deserialize_any(Either(PhantomData))
    }
}

struct Either<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for Either<T> {
    type Value = NameOr<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name or an object")
    }

    fn visit_str<E>(self, name: &str) -> std::result::Result<NameOr<T>, E> {
        Ok(NameOr::Name(name.to_owned()))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> std::result::Result<NameOr<T>, A::Error> {
        T::deserialize(MapAccessDeserializer::new(map)).map(NameOr::Object)
    }
}

/// Reads a text that stands for something else; `member` is its name.
pub(super) fn parsed<T: FromStr<Err = Error>>(member: &str, text: &str) -> Result<T> {
    text.parse().map_err(|error: Error| {
        error.amend(|envelope| envelope.message = format!("\"{member}\": {}", envelope.message))
    })
}

/// Reads an address; `member` is its name.
pub(super) fn address(member: &str, text: &str) -> Result<Url> {
    Url::parse(text).map_err(|reason| {
        Error::configuration(format!("\"{member}\" is no address: {reason}"))
            .with_hint("Give it whole, beginning with https://.")
    })
}

/// Reads a GUID of the caller's, the `member` of a `what`.
pub(super) fn guid(what: &str, member: &str, text: Option<&str>) -> Result<Option<Uuid>> {
    text.map(Uuid::try_parse).transpose().map_err(|_| {
        Error::configuration(format!("\"{member}\" of the {what} is not a GUID")).with_hint(
            "It looks like 8f0c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a; a new one is made where it is absent.",
        )
    })
}

/// The refusal of a name that is none of those that `member` of the configuration may have.
pub(super) fn no_such_name(member: &str, name: &str, known: &[&str]) -> Error {
    Place { member: member.into(), what: "configuration" }.unknown(name, known, true)
}

/// Where something is wrong.
struct Place<'a> {
    /// Its path, such as `store.access`.
    member: String,
    what: &'a str,
}

impl fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.member.as_str() {
            "" | "." | "?" => write!(f, "the {}", self.what),
            member => write!(f, "\"{}\" of the {}", readable(member), self.what),
        }
    }
}

impl Place<'_> {
    /// What serde says, in our words.
    fn refusal(&self, error: &serde_json::Error) -> Error {
        let text = error.to_string();
        let quoted: Vec<&str> = text.split('`').skip(1).step_by(2).collect();
        let first = quoted.first().copied().unwrap_or_default();
        let is_value = text.starts_with("unknown variant");
        if is_value || text.starts_with("unknown field") {
            return self.unknown(first, quoted.get(1..).unwrap_or_default(), is_value);
        }
        if text.starts_with("missing field") {
            return Error::configuration(format!("{self} lacks \"{first}\""));
        }
        if text.starts_with("duplicate field") {
            return Error::configuration(format!("{self} has \"{first}\" twice"));
        }
        if let Some((_, expected)) = text.rsplit_once(", expected ") {
            let expected = expected.split(" at line ").next().unwrap_or_default();
            return Error::configuration(format!(
                "{self} is of the wrong type: expected {}",
                in_words(expected)
            ));
        }
        if error.is_data() && !self.member.is_empty() {
            return Error::configuration(format!("{self} cannot be used"));
        }
        no_json(self.what, error)
    }

    /// Of a member, or of a value where `is_value`.
    fn unknown(&self, name: &str, known: &[&str], is_value: bool) -> Error {
        let name = readable(name);
        let near = nearest(&name, known);
        // A password may stand where a name should: only what looks like a name is repeated.
        let is_word = name.len() <= 20 && name.chars().all(|c| c.is_ascii_alphabetic());
        let error = Error::configuration(if is_value && near.is_none() && !is_word {
            format!("{self} is none of those that may stand there")
        } else {
            // The path of an unknown member may end with the member itself.
            let path = self.member.rsplit_once('.').unwrap_or(("", &self.member));
            let outer = if !is_value && path.1 == name { path.0 } else { &self.member };
            let place = Place { member: outer.into(), what: self.what };
            format!("{place} has no \"{name}\"")
        });
        error.with_hint(match near {
            Some(near) => format!("Did you mean {near}?"),
            None => format!("It may be one of {}.", known.join(", ")),
        })
    }
}

fn no_json(what: &str, error: &serde_json::Error) -> Error {
    let (line, column) = (error.line(), error.column());
    let place = format!("line {line}, column {column}");
    Error::configuration(format!("the {what} is not the JSON that was expected ({place})"))
}

/// A type as people call it.
fn in_words(expected: &str) -> String {
    match expected {
        "u64" => "a whole number that is not negative".into(),
        "a sequence" => "a list".into(),
        _ if expected.starts_with("struct ") => "an object".into(),
        _ if expected.contains("tagged enum ") => "an object with a kind".into(),
        _ => readable(expected),
    }
}
