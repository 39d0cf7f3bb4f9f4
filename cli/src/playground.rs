//! A folder with everything that is needed to play on with a running emulator: its certificate
//! authority, settings with a profile for each app, and the apps' secrets.

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
};

use partnercenter::{Cloud, Error, Result};
use partnercenter_emulator::{
    Emulator, Role, World,
    world::{App, TenantKind, VaultPrincipal},
};
use toml::Table;

use crate::settings::file;

/// The certificate authority's file.
const CA_FILE: &str = "ca.pem";

/// The files of a running emulator. Those of a folder that was made for it go away with it.
pub struct Playground {
    folder: PathBuf,
    profiles: Vec<String>,
    _temporary: Option<tempfile::TempDir>,
}

impl Playground {
    /// Writes the files, into `folder` or into a new one.
    ///
    /// # Errors
    /// `store` when they cannot be written.
    pub fn make(folder: Option<&Path>, emulator: &Emulator) -> Result<Self> {
        let (folder, temporary) = match folder {
            Some(folder) => {
                fs::create_dir_all(folder).map_err(|error| unwritable(folder, &error))?;
                (folder.to_owned(), None)
            }
            None => {
                let made = tempfile::Builder::new().prefix("partnercenter-").tempdir();
                let made = made.map_err(|error| unwritable(&std::env::temp_dir(), &error))?;
                (made.path().to_owned(), Some(made))
            }
        };
        let mut playground = Self { folder, profiles: Vec::new(), _temporary: temporary };
        playground.write(CA_FILE, emulator.ca_pem())?;
        let settings = playground.settings(emulator)?;
        playground.write(file::NAME, &settings)?;
        Ok(playground)
    }

    /// The certificate authority's file.
    pub fn ca_file(&self) -> PathBuf {
        self.folder.join(CA_FILE)
    }

    /// The settings file.
    pub fn settings_file(&self) -> PathBuf {
        self.folder.join(file::NAME)
    }

    /// Variables for other programs, for a shell to read: of the first profile.
    pub fn variables_file(&self) -> Option<PathBuf> {
        self.profiles.first().map(|profile| self.folder.join(format!("{profile}.env")))
    }

    /// The profiles of the settings file.
    pub fn profiles(&self) -> &[String] {
        &self.profiles
    }

    /// The text of the settings file. Writes the apps' secrets, which it names.
    fn settings(&mut self, emulator: &Emulator) -> Result<String> {
        let world = emulator.world();
        let (mut profiles, mut clouds) = (Table::new(), Table::new());
        for cloud in &world.clouds {
            let name = format!("emulated-{}", cloud.name);
            for app in world.apps.iter().filter(|app| is_in(&world, cloud, app)) {
                for (profile, keys) in self.profiles_of(emulator, cloud, app)? {
                    self.profiles.push(profile.clone());
                    profiles.insert(profile, keys.into());
                }
            }
            let mut record = Table::try_from(&*emulator.cloud(cloud))
                .map_err(|error| Error::internal(format!("a cloud does not serialise: {error}")))?;
            record.remove("name");
            clouds.insert(name, record.into());
        }
        let mut common = Table::new();
        common.insert("ca_file".into(), CA_FILE.into());
        common.insert("proxy".into(), "none".into());
        common.insert("store_path".into(), "refresh-tokens".into());
        common.insert("store_key_file".into(), "refresh-tokens-key".into());
        if let Some(first) = self.profiles.first() {
            common.insert("profile".into(), first.clone().into());
        }
        let mut text = "# For a running emulator. Each profile is one of its apps.\n".to_owned();
        let tables = Table::from_iter([
            ("profiles".to_owned(), profiles.into()),
            ("clouds".to_owned(), clouds.into()),
        ]);
        for part in [common, tables] {
            text += &toml::to_string(&part)
                .map_err(|error| Error::internal(format!("settings do not serialise: {error}")))?;
            text.push('\n');
        }
        Ok(text)
    }

    /// The profiles of an app: with a store on this machine, and with each vault that it may use.
    fn profiles_of(
        &self,
        emulator: &Emulator,
        cloud: &Cloud,
        app: &App,
    ) -> Result<Vec<(String, Table)>> {
        let world = emulator.world();
        let is_first = world.clouds.first().is_some_and(|first| first == cloud);
        let profile =
            if is_first { app.name.clone() } else { format!("{}-{}", app.name, cloud.name) };
        let mut keys = Table::new();
        keys.insert("cloud".into(), format!("emulated-{}", cloud.name).into());
        keys.insert("client_id".into(), app.id.to_string().into());
        if let Some(partner) = partner_of(&world, cloud, app) {
            keys.insert("partner".into(), partner.into());
        }
        if let Some(secret) = app.secrets.first() {
            let file = format!("{profile}-secret.txt");
            self.write(&file, secret.value.expose())?;
            keys.insert("client_secret_file".into(), file.into());
        }
        self.write_variables(emulator, cloud, app, &profile)?;
        let of_vault = emulator.origins().iter().filter(|origin| {
            let vault = origin.vault.as_ref().filter(|_| origin.cloud == cloud.name);
            let vault = vault.and_then(|name| world.vault_named(&cloud.name, name));
            origin.role == Role::Vault
                && vault.is_some_and(|vault| {
                    let mut access = vault.access.iter();
                    access.any(|access| access.principal == VaultPrincipal::App(app.id))
                })
        });
        let mut made = Vec::new();
        for (index, origin) in of_vault.enumerate() {
            let number = if index == 0 { String::new() } else { format!("-{}", index + 1) };
            let mut keys = keys.clone();
            keys.insert("vault".into(), origin.url.as_str().into());
            keys.insert("vault_access".into(), "secret".into());
            made.push((format!("{profile}-vault{number}"), keys));
        }
        made.insert(0, (profile, keys));
        Ok(made)
    }

    /// Writes the variables by which any program reaches the emulator under the real host names.
    fn write_variables(
        &self,
        emulator: &Emulator,
        cloud: &Cloud,
        app: &App,
        profile: &str,
    ) -> Result<()> {
        let mut text = String::new();
        let mut export = |name: &str, value: &str| {
            text += &format!("export {name}={}\n", quoted(value));
        };
        export("HTTPS_PROXY", &emulator.proxy().origin().ascii_serialization());
        export("PARTNERCENTER_CA_FILE", &self.ca_file().display().to_string());
        export("PARTNERCENTER_CLOUD", &cloud.name);
        export("PARTNERCENTER_CLIENT_ID", &app.id.to_string());
        if let Some(secret) = app.secrets.first() {
            export("PARTNERCENTER_CLIENT_SECRET", secret.value.expose());
        }
        if let Some(partner) = partner_of(&emulator.world(), cloud, app) {
            export("PARTNERCENTER_PARTNER", &partner);
        }
        let store = self.folder.join("refresh-tokens");
        export("PARTNERCENTER_STORE_PATH", &store.display().to_string());
        self.write(&format!("{profile}.env"), &text)
    }

    /// Writes a file that only this user can read.
    fn write(&self, name: &str, text: &str) -> Result<()> {
        let path = self.folder.join(name);
        let mut options = fs::OpenOptions::new();
        options.write(true).create(true).truncate(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        options
            .open(&path)
            .and_then(|mut file| file.write_all(text.as_bytes()))
            .map_err(|error| unwritable(&path, &error))
    }
}

/// A text as a shell takes it.
pub fn quoted(text: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "/._-+:".contains(c);
    if text.chars().all(is_plain) {
        text.to_owned()
    } else {
        format!("'{}'", text.replace('\'', "'\\''"))
    }
}

fn unwritable(path: &Path, error: &std::io::Error) -> Error {
    Error::store(format!("{} cannot be written: {error}", path.display()))
}

fn is_in(world: &World, cloud: &Cloud, app: &App) -> bool {
    world.tenant(app.tenant).is_some_and(|tenant| tenant.cloud == cloud.name)
}

/// The partner that an app works for: its own tenant where that is one, else the cloud's first.
fn partner_of(world: &World, cloud: &Cloud, app: &App) -> Option<String> {
    let mut partners = world
        .tenants
        .iter()
        .filter(|tenant| tenant.kind == TenantKind::Partner && tenant.cloud == cloud.name);
    let first = partners.clone().next();
    let partner = partners.find(|tenant| tenant.id == app.tenant).or(first)?;
    Some(partner.id.to_string())
}
