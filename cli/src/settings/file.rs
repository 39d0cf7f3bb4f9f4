//! `partnercenter.toml`: settings, named profiles and custom clouds.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use partnercenter::{Cloud, Error, Result, cloud::CloudRecord, diagnosis::nearest};
use serde::Deserialize;
use toml::de::{DeTable, DeValue};

use super::table::{ALL, Kind, Setting};

/// The file's name, wherever it lies.
pub const NAME: &str = "partnercenter.toml";

/// A file that was read.
#[derive(Debug)]
pub struct File {
    /// Where it lies.
    pub path: PathBuf,
    /// The profile that it names as its default.
    pub default_profile: Option<String>,
    /// Keys outside any profile: they hold for all.
    pub common: Keys,
    /// The keys of each profile.
    pub profiles: BTreeMap<String, Keys>,
    /// Clouds that it defines.
    pub clouds: BTreeMap<String, Cloud>,
}

/// Values by the setting's name, with the line that each stands in.
pub type Keys = BTreeMap<&'static str, (String, usize)>;

/// Where a file is looked for when none is named: the working folder, then the user's.
pub fn places() -> Vec<PathBuf> {
    let folders = directories::ProjectDirs::from("", "", "partnercenter");
    let user = folders.map(|folders| folders.config_dir().join(NAME));
    std::env::current_dir().ok().map(|folder| folder.join(NAME)).into_iter().chain(user).collect()
}

/// The file to use: the one that is named, or the first that is there.
///
/// # Errors
/// `configuration` when the named one is not there.
pub fn find(named: Option<&Path>) -> Result<Option<PathBuf>> {
    match named {
        Some(path) if path.is_file() => Ok(Some(path.to_owned())),
        Some(path) => {
            Err(Error::configuration(format!("there is no settings file {}", path.display()))
                .with_hint("--config and PARTNERCENTER_CONFIG name an existing file."))
        }
        None => Ok(places().into_iter().find(|path| path.is_file())),
    }
}

impl File {
    /// Reads a file.
    ///
    /// # Errors
    /// `configuration`, with the line, for what cannot be read or is not known.
    pub fn read(path: &Path) -> Result<Self> {
        refuse_foreign(path)?;
        let text = fs::read_to_string(path).map_err(|error| {
            Error::configuration(format!("{} cannot be read: {error}", path.display()))
        })?;
        Self::parse(path, &text)
    }

    /// Reads a file's text.
    pub fn parse(path: &Path, text: &str) -> Result<Self> {
        let reader = Reader { path, text };
        // The error's own display quotes the line, which may hold a secret that is out of place.
        let table = DeTable::parse(text).map_err(|error| {
            let at = error.span().map_or(0, |span| span.start);
            reader.wrong(at, error.message())
        })?;
        let mut file = Self {
            path: path.to_owned(),
            default_profile: None,
            common: Keys::new(),
            profiles: BTreeMap::new(),
            clouds: BTreeMap::new(),
        };
        for (key, value) in table.get_ref() {
            let at = key.span().start;
            match (key.get_ref().as_ref(), value.get_ref()) {
                ("profiles", DeValue::Table(profiles)) => {
                    for (name, keys) in profiles {
                        let keys = reader.table(name.span().start, keys.get_ref())?;
                        file.profiles.insert(name.get_ref().to_string(), reader.keys(keys, &[])?);
                    }
                }
                ("clouds", DeValue::Table(clouds)) => {
                    let mut records = reader.clouds()?;
                    for name in clouds.keys() {
                        let (at, name) = (name.span().start, name.get_ref().as_ref());
                        let record = records.remove(name).unwrap_or_default();
                        file.clouds.insert(name.to_owned(), reader.cloud(name, at, record)?);
                    }
                }
                ("profile", DeValue::String(name)) => {
                    file.default_profile = Some(name.to_string());
                }
                ("profiles" | "clouds", _) => {
                    return Err(reader
                        .wrong(at, "profiles and clouds are tables")
                        .with_hint("They look like [profiles.production] and [clouds.emulator]."));
                }
                (name, _) => {
                    let (setting, given) = reader.key(
                        name,
                        at,
                        value.get_ref(),
                        &["profile", "profiles", "clouds"],
                    )?;
                    file.common.insert(setting.name, (given, reader.line(at)));
                }
            }
        }
        Ok(file)
    }

    /// The keys of a profile.
    ///
    /// # Errors
    /// `configuration` when there is no such profile; the near miss is named.
    pub fn profile(&self, name: &str) -> Result<&Keys> {
        self.profiles.get(name).ok_or_else(|| {
            let names: Vec<_> = self.profiles.keys().map(String::as_str).collect();
            let error =
                Error::configuration(format!("{} has no profile \"{name}\"", self.path.display()));
            match (nearest(name, &names), names.is_empty()) {
                (Some(near), _) => error.with_hint(format!("Did you mean {near}?")),
                (None, true) => error.with_hint("It has no profiles: [profiles.NAME] makes one."),
                (None, false) => error.with_hint(format!("Its profiles: {}.", names.join(", "))),
            }
        })
    }
}

/// What is needed to say where something is wrong.
struct Reader<'a> {
    path: &'a Path,
    text: &'a str,
}

impl Reader<'_> {
    fn line(&self, at: usize) -> usize {
        self.text.as_bytes()[..at.min(self.text.len())]
            .iter()
            .filter(|byte| **byte == b'\n')
            .count()
            + 1
    }

    fn wrong(&self, at: usize, what: &str) -> Error {
        let what = what.lines().next().unwrap_or_default();
        Error::configuration(format!("{}:{}: {what}", self.path.display(), self.line(at)))
    }

    fn table<'t, 'i>(&self, at: usize, value: &'t DeValue<'i>) -> Result<&'t DeTable<'i>> {
        value.as_table().ok_or_else(|| self.wrong(at, "this is a table, such as [profiles.NAME]"))
    }

    fn keys(&self, table: &DeTable<'_>, others: &[&'static str]) -> Result<Keys> {
        let mut keys = Keys::new();
        for (key, value) in table {
            let at = key.span().start;
            let (setting, given) = self.key(key.get_ref(), at, value.get_ref(), others)?;
            keys.insert(setting.name, (given, self.line(at)));
        }
        Ok(keys)
    }

    fn key(
        &self,
        key: &str,
        at: usize,
        value: &DeValue<'_>,
        others: &[&'static str],
    ) -> Result<(&'static Setting, String)> {
        let named = key.replace('_', "-");
        let Some(setting) = ALL.iter().find(|setting| setting.name == named) else {
            return Err(self.unknown(key, at, others));
        };
        if setting.kind == Kind::Secret {
            return Err(self
                .wrong(at, &format!("{key} is a secret and does not belong in this file"))
                .with_hint(format!(
                    "Put it into a file that only you can read and name that as {key}_file, or set {}.",
                    setting.variable()
                )));
        }
        let given = match value {
            DeValue::String(text) => text.to_string(),
            DeValue::Integer(number) => number.to_string(),
            DeValue::Boolean(flag) => flag.to_string(),
            _ => return Err(self.wrong(at, &format!("{key} is a text, number or boolean"))),
        };
        Ok((setting, given))
    }

    fn unknown(&self, key: &str, at: usize, others: &[&'static str]) -> Error {
        let known: Vec<String> = ALL.iter().filter_map(|setting| setting.key()).collect();
        let names: Vec<&str> =
            known.iter().map(String::as_str).chain(others.iter().copied()).collect();
        let error = self.wrong(at, &format!("there is no setting \"{key}\""));
        match nearest(key, &names) {
            Some(near) => error.with_hint(format!("Did you mean {near}?")),
            None => error.with_hint(format!("The settings are {}.", names.join(", "))),
        }
    }

    fn clouds(&self) -> Result<BTreeMap<String, toml::Table>> {
        #[derive(Deserialize)]
        struct Clouds {
            clouds: BTreeMap<String, toml::Table>,
        }
        let read: Clouds = toml::from_str(self.text)
            .map_err(|_| self.wrong(0, "a cloud is a table, such as [clouds.emulator]"))?;
        Ok(read.clouds)
    }

    /// A custom cloud: the table's name is the cloud's.
    fn cloud(&self, name: &str, at: usize, mut record: toml::Table) -> Result<Cloud> {
        if Cloud::built_in().iter().any(|cloud| cloud.name == name) {
            return Err(self
                .wrong(at, &format!("the cloud \"{name}\" is built in"))
                .with_hint("Give your own cloud another name."));
        }
        record.insert("name".into(), name.into());
        let record: CloudRecord = record.try_into().map_err(|error: toml::de::Error| {
            self.wrong(at, &format!("the cloud \"{name}\": {}", error.message()))
        })?;
        Cloud::custom(record).map_err(|error| {
            let message = format!("{}:{}: {}", self.path.display(), self.line(at), error.message);
            error.amend(|envelope| envelope.message = message)
        })
    }
}

/// Refuses a file that another user could have put in our way: it says where secrets are sent.
#[cfg(unix)]
fn refuse_foreign(path: &Path) -> Result<()> {
    use std::os::unix::fs::MetadataExt;

    let Ok(metadata) = fs::metadata(path) else { return Ok(()) };
    let me = rustix::process::geteuid().as_raw();
    let is_mine = metadata.uid() == me || metadata.uid() == 0;
    if is_mine && metadata.mode() & 0o002 == 0 {
        return Ok(());
    }
    Err(Error::configuration(format!(
        "{} belongs to another user or can be written by everybody; it was not read",
        path.display()
    ))
    .with_hint("It says where secrets are sent: own it yourself, and chmod o-w it."))
}

#[cfg(not(unix))]
fn refuse_foreign(_path: &Path) -> Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Lines of which files are made, whole and broken ones.
    const LINES: [&str; 16] = [
        "cloud = \"usgov\"",
        "profile = \"a\"",
        "profile = 7",
        "timeout = 30",
        "send_certificate_chain = true",
        "client_secret = \"hunter2\"",
        "[profiles.a]",
        "[profiles]",
        "[[profiles]]",
        "profiles = 1",
        "[clouds.mine]",
        "authority = \"https://localhost:1\"",
        "clouds.mine = \"x\"",
        "vault = [1, {a = 1}]",
        "\"\" = \"\"",
        "ca_file = \"\u{fffd}\u{202e}\"",
    ];

    proptest! {
        #[test]
        fn no_file_makes_it_panic(text in any::<String>()) {
            let _ = File::parse(Path::new("partnercenter.toml"), &text);
        }

        #[test]
        fn no_order_of_lines_makes_it_panic(
            lines in prop::collection::vec(prop::sample::select(&LINES[..]), 0..12),
            cut in any::<prop::sample::Index>(),
        ) {
            let text = lines.join("\n");
            let cut: String = text.chars().take(cut.index(text.chars().count() + 1)).collect();
            for text in [&text, &cut] {
                if let Err(error) = File::parse(Path::new("partnercenter.toml"), text) {
                    prop_assert!(error.message.starts_with("partnercenter.toml:"), "{}", error.message);
                    prop_assert!(!error.message.contains("hunter2"), "{}", error.message);
                }
            }
        }
    }
}
