//! Settings: from flags, then variables, then `partnercenter.toml`, with where each came from.

pub mod file;
mod flags;
mod given;
pub mod table;

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::Arc,
};

use partnercenter::{Cloud, Error, Result};

use self::{
    file::File,
    table::{ALL, Setting},
};
pub use self::{
    flags::Flags,
    given::{Given, Source},
};

/// Reads a variable of the environment. A parameter, so that tests need not change their own.
pub type Environment<'a> = &'a dyn Fn(&str) -> Option<String>;

/// The variables of this process, without empty ones.
pub fn environment(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// All settings that were given, each from the place that outranks the others.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    given: BTreeMap<&'static str, Given>,
    /// The file that was read.
    pub file: Option<PathBuf>,
    /// The profile in use.
    pub profile: Option<String>,
    clouds: BTreeMap<String, Cloud>,
}

impl Settings {
    /// Reads the settings of this process. `config` and `profile` are what flags or variables name.
    ///
    /// # Errors
    /// `configuration` for a file that cannot be used and for a profile that does not exist.
    pub fn load(
        flags: &Flags,
        config: Option<&Path>,
        profile: Option<&str>,
        environment: Environment<'_>,
    ) -> Result<Self> {
        let file = file::find(config)?.map(|path| File::read(&path)).transpose()?;
        Self::resolve(flags, file, profile, environment)
    }

    fn resolve(
        flags: &Flags,
        file: Option<File>,
        profile: Option<&str>,
        environment: Environment<'_>,
    ) -> Result<Self> {
        let mut settings = Self::default();
        if let (None, Some(name)) = (&file, profile) {
            return Err(Error::configuration(format!(
                "the profile \"{name}\" was asked for, and there is no {}",
                file::NAME
            ))
            .with_hint("`partnercenter config path` shows where it is looked for."));
        }
        let profile = profile
            .map(str::to_owned)
            .or_else(|| file.as_ref().and_then(|file| file.default_profile.clone()));
        let of_profile = match (&file, &profile) {
            (Some(file), Some(name)) => Some(file.profile(name)?),
            _ => None,
        };
        for setting in ALL {
            let from_file = || {
                let file = file.as_ref()?;
                let of_profile = of_profile.and_then(|keys| keys.get(setting.name));
                let profile = profile.clone().filter(|_| of_profile.is_some());
                let (text, line) = of_profile.or_else(|| file.common.get(setting.name))?;
                let path = Arc::from(&*file.path);
                Some((text.clone(), Source::File { path, line: *line, profile }))
            };
            let given = flags
                .get(setting)
                .map(|text| (text.to_owned(), Source::Flag))
                .or_else(|| from_variables(setting, environment))
                .or_else(from_file);
            if let Some((text, source)) = given {
                let given = Given::new(setting, text, source).checked()?;
                settings.given.insert(setting.name, given);
            }
        }
        if let Some(file) = file {
            settings.file = Some(file.path);
            settings.clouds = file.clouds;
        }
        settings.profile = profile;
        Ok(settings)
    }

    /// A setting, if it was given.
    pub fn get(&self, setting: &Setting) -> Option<&Given> {
        self.given.get(setting.name)
    }

    /// The text of a setting, if it was given.
    pub fn text(&self, setting: &Setting) -> Option<&str> {
        self.get(setting).map(Given::text)
    }

    /// Whether a switch is on.
    pub fn is_on(&self, setting: &Setting) -> bool {
        self.text(setting) == Some("true")
    }

    /// All that were given, in the order of the table.
    pub fn all(&self) -> impl Iterator<Item = &Given> {
        ALL.iter().filter_map(|setting| self.get(setting))
    }

    /// The cloud: of the file, or built in.
    ///
    /// # Errors
    /// `configuration` when there is none of that name.
    pub fn cloud(&self) -> Result<Cloud> {
        let Some(given) = self.get(&table::CLOUD) else { return Ok(Cloud::global()) };
        if let Some(cloud) = self.clouds.get(given.text()) {
            return Ok(cloud.clone());
        }
        given.text().parse().map_err(|error| {
            let error = given.blame(error);
            let own: Vec<_> = self.clouds.keys().map(String::as_str).collect();
            if own.is_empty() {
                return error;
            }
            error.with_hint(format!(
                "The clouds are global, usgov, china, and {} of the file.",
                own.join(", ")
            ))
        })
    }

    /// A setting that must be there.
    ///
    /// # Errors
    /// `configuration`, saying all the places where it can be given.
    pub fn need(&self, setting: &'static Setting) -> Result<&Given> {
        self.get(setting).ok_or_else(|| self.missing(setting))
    }

    /// The error of a setting that is not there.
    pub fn missing(&self, setting: &'static Setting) -> Error {
        let mut ways = vec![format!("--{}", setting.name), setting.variable()];
        ways.extend(setting.variables.iter().map(|&name| name.to_owned()));
        let key = setting.key().unwrap_or_default();
        Error::configuration(format!("{} is not set", setting.name)).with_hint(format!(
            "{}: give it as {}, or as {key} in {}.",
            setting.about,
            ways.join(", "),
            file::NAME
        ))
    }

    /// A setting as what it stands for, if it was given.
    ///
    /// # Errors
    /// `configuration`, naming the setting and where it came from.
    pub fn parsed<T>(&self, setting: &Setting) -> Result<Option<T>>
    where
        T: std::str::FromStr<Err = Error>,
    {
        let parse = |given: &Given| given.text().parse().map_err(|error| given.blame(error));
        self.get(setting).map(parse).transpose()
    }
}

fn from_variables(
    setting: &'static Setting,
    environment: Environment<'_>,
) -> Option<(String, Source)> {
    let own = setting.variable();
    std::iter::once(own.as_str())
        .chain(setting.variables.iter().copied())
        .find_map(|name| Some((environment(name)?, Source::Variable(name.to_owned()))))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const FILE: &str = r#"
cloud = "usgov"
client_id = "of the file"
protocol = "V1"

[profiles.production]
client_id = "of the profile"
ca_file = "roots.pem"
"#;

    fn file() -> Option<File> {
        Some(File::parse(Path::new("/etc/contoso/partnercenter.toml"), FILE).unwrap())
    }

    fn nothing(_: &str) -> Option<String> {
        None
    }

    fn environment(name: &str) -> Option<String> {
        match name {
            "AZURE_CLIENT_ID" => Some("of Azure".into()),
            "PARTNERCENTER_CLIENT_SECRET" => Some("hunter2".into()),
            _ => None,
        }
    }

    fn client(flags: &Flags, profile: Option<&str>, environment: Environment<'_>) -> Given {
        let settings = Settings::resolve(flags, file(), profile, environment).unwrap();
        settings.get(&table::CLIENT_ID).unwrap().clone()
    }

    #[test]
    fn flags_outrank_variables_outrank_the_profile_outranks_the_file() {
        let flags = Flags::of(&[(&table::CLIENT_ID, "of the flag")]);
        let none = Flags::default();
        for (given, text, source) in [
            (client(&flags, Some("production"), &environment), "of the flag", "flag"),
            (
                client(&none, Some("production"), &environment),
                "of Azure",
                "variable AZURE_CLIENT_ID",
            ),
            (
                client(&none, Some("production"), &nothing),
                "of the profile",
                "/etc/contoso/partnercenter.toml:7 (profile production)",
            ),
            (client(&none, None, &nothing), "of the file", "/etc/contoso/partnercenter.toml:3"),
        ] {
            assert_eq!((given.text(), given.source.to_string().as_str()), (text, source));
        }
    }

    #[test]
    fn our_own_variable_outranks_azures() {
        let both = |name: &str| match name {
            "PARTNERCENTER_CLIENT_ID" => Some("ours".into()),
            other => environment(other),
        };
        assert_eq!(client(&Flags::default(), None, &both).text(), "ours");
    }

    #[test]
    fn secrets_are_not_shown() {
        let settings = Settings::resolve(&Flags::default(), file(), None, &environment).unwrap();
        assert!(format!("{settings:?}").contains("client-secret=***"));
        assert!(!format!("{settings:?}").contains("hunter2"));
    }

    #[test]
    fn files_of_the_file_lie_beside_it_and_choices_are_normal() {
        let settings =
            Settings::resolve(&Flags::default(), file(), Some("production"), &nothing).unwrap();
        let roots = settings.get(&table::CA_FILE).unwrap().path();
        assert_eq!(roots, Path::new("/etc/contoso/roots.pem"));
        assert_eq!(settings.text(&table::PROTOCOL), Some("v1"));
    }

    #[test]
    fn what_is_wrong_is_named_with_its_line_and_the_near_miss() {
        for (text, message, hint) in [
            ("clientid = \"a\"", ":1: there is no setting \"clientid\"", "client_id"),
            (
                "\nwhatever = 1\n[profiles.a]\ncloud = 1",
                ":2: there is no setting",
                "The settings are",
            ),
            ("[profiles.a]\nporxy = \"a\"", ":2: there is no setting \"porxy\"", "proxy"),
            ("client_secret = \"hunter2\"", ":1: client_secret is a secret", "client_secret_file"),
            ("[profile.a]\ncloud = \"usgov\"", ":1: there is no setting \"profile\"", "profile"),
            ("cloud = [1]", ":1: cloud is a text", ""),
            ("cloud = ", ":1: ", ""),
            ("profiles = 1", ":1: profiles and clouds are tables", ""),
            ("[clouds.usgov]\n", ":1: the cloud \"usgov\" is built in", ""),
            ("[clouds.mine]\nautority = \"a\"", "unknown field `autority`", ""),
        ] {
            let error = File::parse(Path::new("partnercenter.toml"), text).unwrap_err();
            assert!(error.message.contains(message), "{text}: {}", error.message);
            assert!(error.hint.as_deref().unwrap_or_default().contains(hint), "{text}: {error:?}");
            assert!(!error.message.contains("hunter2"));
        }
        let error = Settings::resolve(&Flags::default(), file(), Some("prodution"), &nothing);
        assert_eq!(error.unwrap_err().hint.as_deref(), Some("Did you mean production?"));
        let flags = Flags::of(&[(&table::CLOUD, "china2")]);
        let settings = Settings::resolve(&flags, None, None, &nothing).unwrap();
        assert!(settings.cloud().unwrap_err().message.contains("cloud (flag)"));
        let bad = |name: &str| (name == "PARTNERCENTER_PROTOCOL").then(|| "v11".to_owned());
        let error = Settings::resolve(&Flags::default(), None, None, &bad).unwrap_err();
        assert_eq!(error.hint.as_deref(), Some("Did you mean v1?"));
        assert!(error.message.contains("variable PARTNERCENTER_PROTOCOL"), "{}", error.message);
    }

    #[test]
    fn the_examples_of_the_documentation_are_read() {
        let page = |name: &str| {
            std::fs::read_to_string(format!("{}/../{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
        };
        let pages = page("docs/cli.md") + &page("README.md");
        let examples: Vec<_> = pages.split("```toml\n").skip(1).collect();
        assert!(examples.len() >= 3);
        for example in examples {
            let text = example.split("```").next().unwrap();
            let file = File::parse(Path::new("partnercenter.toml"), text).unwrap();
            Settings::resolve(&Flags::default(), Some(file), None, &nothing).unwrap();
        }
    }
}
