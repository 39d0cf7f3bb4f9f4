//! A value as it was given, and where it came from.

use std::{
    fmt,
    path::{Path, PathBuf},
    sync::Arc,
};

use partnercenter::{Error, Result, Secret, diagnosis::nearest};

use super::table::{Kind, Setting};

/// Where a value came from. Earlier ones win over later ones.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Source {
    /// A flag of the command line.
    Flag,
    /// A variable of the environment, by its name.
    Variable(String),
    /// A line of `partnercenter.toml`.
    File {
        /// The file.
        path: Arc<Path>,
        /// The line, from 1.
        line: usize,
        /// The profile whose key it is, if it is one's.
        profile: Option<String>,
    },
}

impl Source {
    /// 0 for flags, 1 for variables, 2 for the file: values of the same layer do not outrank each
    /// other.
    pub fn layer(&self) -> u8 {
        match self {
            Self::Flag => 0,
            Self::Variable(_) => 1,
            Self::File { .. } => 2,
        }
    }
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Flag => f.write_str("flag"),
            Self::Variable(name) => write!(f, "variable {name}"),
            Self::File { path, line, profile } => {
                write!(f, "{}:{line}", path.display())?;
                profile.as_ref().map_or(Ok(()), |profile| write!(f, " (profile {profile})"))
            }
        }
    }
}

/// A value as it was given.
#[derive(Clone)]
pub struct Given {
    /// The setting.
    pub setting: &'static Setting,
    /// The value: it may be a secret.
    value: Secret,
    /// Where it came from.
    pub source: Source,
}

impl Given {
    /// A value as it was found.
    pub fn new(setting: &'static Setting, text: String, source: Source) -> Self {
        Self { setting, value: Secret::new(text), source }
    }

    /// The value itself.
    pub fn text(&self) -> &str {
        self.value.expose()
    }

    /// How the value is shown.
    pub fn shown(&self) -> &str {
        if self.setting.kind == Kind::Secret { "***" } else { self.text() }
    }

    /// Says in an error which setting it is about, and where that came from.
    pub fn blame(&self, error: Error) -> Error {
        let message = format!("{} ({}): {}", self.setting.name, self.source, error.message);
        error.amend(|envelope| envelope.message = message)
    }

    /// An error of kind `configuration` about this value.
    pub fn wrong(&self, what: impl fmt::Display) -> Error {
        self.blame(Error::configuration(what.to_string()))
    }

    /// The file that the value names.
    pub fn path(&self) -> PathBuf {
        let path = PathBuf::from(self.text());
        match &self.source {
            Source::File { path: file, .. } => {
                file.parent().map_or(path.clone(), |folder| folder.join(&path))
            }
            _ => path,
        }
    }

    /// The value in the form that the program expects: one of a choice is written with hyphens.
    ///
    /// # Errors
    /// `configuration` when it is none of the choice.
    pub fn checked(self) -> Result<Self> {
        let normal = self.text().trim().to_ascii_lowercase().replace('_', "-");
        match self.setting.kind {
            Kind::OneOf(values) if !values.contains(&normal.as_str()) => {
                let error =
                    self.wrong(format!("\"{}\" is none of {}", self.shown(), values.join(", ")));
                Err(match nearest(&normal, values) {
                    Some(near) => error.with_hint(format!("Did you mean {near}?")),
                    None => error,
                })
            }
            Kind::OneOf(_) => Ok(Self { value: Secret::new(normal), ..self }),
            Kind::Switch => match normal.as_str() {
                "true" | "1" | "yes" => Ok(Self { value: Secret::new("true"), ..self }),
                "false" | "0" | "no" => Ok(Self { value: Secret::new("false"), ..self }),
                _ => Err(self.wrong(format!("\"{}\" is neither true nor false", self.shown()))),
            },
            _ => Ok(self),
        }
    }
}

impl fmt::Debug for Given {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}={} ({})", self.setting.name, self.shown(), self.source)
    }
}
