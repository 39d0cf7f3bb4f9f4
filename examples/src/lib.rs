//! What the examples have in common: settings from the environment.

use std::env;

use partnercenter::{
    App, AppBuilder, Cloud, Error, Result, TenantId,
    auth::Credential,
    store::{FileStore, FileStoreOptions, KeySource},
    transport::TransportOptions,
};

/// The examples of the README, so that they are compiled.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;

/// A variable that must be set.
///
/// # Errors
/// `configuration` when it is not.
pub fn variable(name: &str) -> Result<String> {
    env::var(name).map_err(|_| {
        Error::configuration(format!("{name} is not set"))
            .with_hint("examples/README.md lists the variables.")
    })
}

/// The partner's tenant.
///
/// # Errors
/// `configuration` when it is not set or not a tenant id.
pub fn partner() -> Result<TenantId> {
    variable("PARTNERCENTER_PARTNER")?.parse()
}

/// The cloud.
///
/// # Errors
/// `configuration` when there is none of that name.
pub fn cloud() -> Result<Cloud> {
    env::var("PARTNERCENTER_CLOUD").map_or_else(|_| Ok(Cloud::global()), |name| name.parse())
}

/// How connections are made: the proxy is what `HTTPS_PROXY` says.
///
/// # Errors
/// `configuration` when `PARTNERCENTER_CA_FILE` cannot be read.
pub fn transport() -> Result<TransportOptions> {
    let mut options = TransportOptions::default();
    if let Ok(file) = env::var("PARTNERCENTER_CA_FILE") {
        let pem = std::fs::read_to_string(&file)
            .map_err(|error| Error::configuration(format!("{file} cannot be read: {error}")))?;
        options.extra_roots.push(pem);
    }
    Ok(options)
}

/// An app by its client id and secret, without a store: choose one.
///
/// # Errors
/// `configuration` for a setting that is missing or cannot be used.
pub fn app() -> Result<AppBuilder> {
    let client = variable("PARTNERCENTER_CLIENT_ID")?.parse()?;
    let credential = match env::var("PARTNERCENTER_CLIENT_SECRET") {
        Ok(secret) => Credential::secret(&secret)?,
        Err(_) => Credential::None,
    };
    Ok(App::builder(client).cloud(cloud()?).credential(credential).transport(transport()?))
}

/// The encrypted store on this machine. With a folder of its own, its key lies beside it.
///
/// # Errors
/// `store` when it cannot be opened.
pub fn file_store() -> Result<FileStore> {
    let mut options = FileStoreOptions::default();
    if let Ok(folder) = env::var("PARTNERCENTER_STORE_PATH") {
        options =
            FileStoreOptions::at(&folder).key(KeySource::File(format!("{folder}.key").into()));
    }
    FileStore::open(options)
}
