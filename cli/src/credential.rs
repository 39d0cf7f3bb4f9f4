//! Which credential the settings mean.

use partnercenter::{Error, Result};

use crate::{
    secrets,
    settings::{Given, Settings, table},
};

/// How an app authenticates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Secret,
    None,
}

impl Kind {
    fn named(name: &str) -> Self {
        match name {
            "secret" => Self::Secret,
            _ => Self::None,
        }
    }
}

/// Chooses by what is given: the place that outranks the others decides, and `authentication`
/// decides where one place gives several.
///
/// # Errors
/// `configuration` when nothing decides between two.
pub fn kind(settings: &Settings) -> Result<Kind> {
    let given = [(
        Kind::Secret,
        secrets::given(settings, &table::CLIENT_SECRET, &table::CLIENT_SECRET_FILE),
    )];
    let decided = settings.get(&table::AUTHENTICATION);
    choose(given, decided.map(|decided| (Kind::named(decided.text()), decided)))
}

fn choose<const N: usize>(
    given: [(Kind, Option<&Given>); N],
    decided: Option<(Kind, &Given)>,
) -> Result<Kind> {
    let candidates = || given.iter().filter_map(|(kind, given)| Some((*kind, (*given)?)));
    let Some(first) = candidates().map(|(_, given)| given.source.layer()).min() else {
        return Ok(decided.map_or(Kind::None, |(kind, _)| kind));
    };
    if let Some((kind, decided)) = decided
        && decided.source.layer() <= first
    {
        return Ok(kind);
    }
    let mut of_first = candidates().filter(|(_, given)| given.source.layer() == first);
    match (of_first.next(), of_first.next()) {
        (Some((_, one)), Some((_, other))) => Err(Error::configuration(format!(
            "both {} ({}) and {} ({}) are given",
            one.setting.name, one.source, other.setting.name, other.source
        ))
        .with_hint(format!(
            "{} says which to use: --authentication, {}, or authentication in the file.",
            table::AUTHENTICATION.name,
            table::AUTHENTICATION.variable()
        ))),
        (Some((kind, _)), None) => Ok(kind),
        (None, _) => Ok(Kind::None),
    }
}
