//! From settings to an app.

use std::time::Duration;

use partnercenter::{
    App, AppBuilder, ClientId, Error, Result, TenantId,
    auth::Protocol,
    transport::{Proxy, TransportOptions},
};
use url::Url;

use crate::{
    credential, secrets,
    settings::{Settings, table},
    store,
};

/// An app, and what is known about its store beside what the store says of itself.
pub struct Built {
    /// The app.
    pub app: App,
    /// Where the store's key is, or who opens it.
    pub store_detail: Option<String>,
}

/// The app that the settings describe.
///
/// # Errors
/// `configuration` for a setting that is missing or cannot be used, naming it and where it came from;
/// the kinds of [`store::open`] and [`partnercenter::AppBuilder::build`].
pub fn build(settings: &Settings) -> Result<Built> {
    let builder = builder(settings)?;
    let opened = store::open(settings, &settings.cloud()?, &transport(settings)?)?;
    Ok(Built { app: builder.store(opened.store).build()?, store_detail: opened.detail })
}

/// The same app for what it does alone: no store is opened or made.
///
/// # Errors
/// As of [`build`].
pub fn build_without_store(settings: &Settings) -> Result<App> {
    builder(settings)?.build()
}

fn builder(settings: &Settings) -> Result<AppBuilder> {
    Ok(App::builder(client(settings)?)
        .credential(credential::read(settings)?.credential)
        .cloud(settings.cloud()?)
        .transport(transport(settings)?)
        .protocol(protocol(settings))
        .timeout(timeout(settings)?))
}

/// The client id that the settings name.
///
/// # Errors
/// `configuration` when none is named, or when it is not an application id.
pub fn client(settings: &Settings) -> Result<ClientId> {
    let given = settings.need(&table::CLIENT_ID)?;
    given.text().parse().map_err(|error| given.blame(error))
}

/// The partner that the settings name.
///
/// # Errors
/// `configuration` when none is named, or when it is not a tenant id.
pub fn partner(settings: &Settings) -> Result<TenantId> {
    let given = settings.need(&table::PARTNER)?;
    given.text().parse().map_err(|error| given.blame(error))
}

fn protocol(settings: &Settings) -> Protocol {
    match settings.text(&table::PROTOCOL) {
        Some("v1") => Protocol::V1,
        _ => Protocol::V2,
    }
}

/// How long a call may take.
///
/// # Errors
/// `configuration` when it is no number of seconds.
pub fn timeout(settings: &Settings) -> Result<Duration> {
    let Some(given) = settings.get(&table::TIMEOUT) else {
        return Ok(partnercenter::time::Deadline::DEFAULT);
    };
    match given.text().trim().parse() {
        Ok(seconds @ 1..=86_400) => Ok(Duration::from_secs(seconds)),
        _ => Err(given
            .wrong(format!("\"{}\" is not a number of seconds between 1 and 86400", given.text()))),
    }
}

/// How connections are made.
///
/// # Errors
/// `configuration` for a file that cannot be read and a proxy that cannot be used.
pub fn transport(settings: &Settings) -> Result<TransportOptions> {
    let mut options = TransportOptions::default();
    options.application = Some(concat!("partnercenter-cli/", env!("CARGO_PKG_VERSION")).into());
    options.proxy = proxy(settings)?;
    if let Some(given) = settings.get(&table::CA_FILE) {
        let path = given.path();
        let pem = std::fs::read_to_string(&path)
            .map_err(|error| given.wrong(format!("{} cannot be read: {error}", path.display())))?;
        options.extra_roots.push(pem);
    }
    Ok(options)
}

fn proxy(settings: &Settings) -> Result<Proxy> {
    let Some(given) = settings.get(&table::PROXY) else { return Ok(Proxy::Environment) };
    if given.text() == "none" {
        return Ok(Proxy::None);
    }
    let hint = "It looks like http://proxy.contoso.com:8080";
    let url = Url::parse(given.text())
        .map_err(|_| given.wrong("this is not an address").with_hint(hint))?;
    if !matches!(url.scheme(), "http" | "https") || url.host().is_none() {
        return Err(given.wrong("this is not the address of a proxy").with_hint(hint));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(given
            .wrong("the address contains a user name or password")
            .with_hint("Give them as proxy-user and PARTNERCENTER_PROXY_PASSWORD."));
    }
    let password = secrets::read(settings, &table::PROXY_PASSWORD, &table::PROXY_PASSWORD_FILE)?;
    let credentials = match (settings.text(&table::PROXY_USER), password) {
        (Some(user), Some(password)) => Some((user.to_owned(), password)),
        (None, None) => None,
        _ => {
            return Err(Error::configuration(
                "a user name and a password at the proxy go together; one of them is missing",
            ));
        }
    };
    let bypass = settings.text(&table::PROXY_BYPASS).map(str::to_owned);
    Ok(Proxy::Url { url, credentials, bypass })
}
