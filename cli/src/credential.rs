//! Which credential the settings mean.

use std::time::SystemTime;

use partnercenter::{
    Error, Result, Secret,
    auth::{Certificate, Credential, ManagedIdentity, assertion::Algorithm},
};

use crate::{
    secrets,
    settings::{
        Given, Settings,
        table::{self, Setting},
    },
};

/// How an app authenticates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Secret,
    Certificate,
    WorkloadIdentity,
    ManagedIdentity,
    None,
}

impl Kind {
    fn named(name: &str) -> Self {
        match name {
            "secret" => Self::Secret,
            "certificate" => Self::Certificate,
            "workload-identity" => Self::WorkloadIdentity,
            "managed-identity" => Self::ManagedIdentity,
            _ => Self::None,
        }
    }
}

/// A credential that was read.
pub struct Found {
    /// The credential.
    pub credential: Credential,
    /// When it ends, of a certificate.
    pub expires: Option<SystemTime>,
}

/// The credential that the settings mean.
///
/// # Errors
/// `configuration` for one that is missing, cannot be read or cannot be used; `credential` for a
/// certificate that has expired.
pub fn read(settings: &Settings) -> Result<Found> {
    let mut expires = None;
    let credential = match kind(settings)? {
        Kind::Secret => {
            let secret = secret(settings, &table::CLIENT_SECRET, &table::CLIENT_SECRET_FILE)?;
            Credential::Secret(secret)
        }
        Kind::Certificate => {
            let algorithm = match settings.text(&table::CERTIFICATE_ALGORITHM) {
                Some("rs256") => Algorithm::Rs256,
                _ => Algorithm::Ps256,
            };
            let certificate = own_certificate(settings)?
                .algorithm(algorithm)
                .send_chain(settings.is_on(&table::SEND_CERTIFICATE_CHAIN));
            expires = Some(certificate.not_after());
            Credential::certificate(certificate)
        }
        Kind::WorkloadIdentity => {
            let file = settings.need(&table::FEDERATED_TOKEN_FILE)?;
            Credential::workload_identity(file.path())
        }
        Kind::ManagedIdentity => {
            let identity = managed_identity(settings, &table::MANAGED_IDENTITY)?;
            Credential::managed_identity(&identity, &settings.cloud()?)?
        }
        Kind::None => Credential::None,
    };
    Ok(Found { credential, expires })
}

/// The managed identity with the client id that a setting gives, else the system-assigned one.
pub fn managed_identity(settings: &Settings, client: &Setting) -> Result<ManagedIdentity> {
    Ok(match settings.parsed(client)? {
        Some(client) => ManagedIdentity::user_assigned(client),
        None => ManagedIdentity::system_assigned(),
    })
}

/// A client secret, by two settings: it itself or its file.
pub fn secret(
    settings: &Settings,
    itself: &'static Setting,
    file: &'static Setting,
) -> Result<Secret> {
    let missing = || settings.missing(file);
    let given = secrets::given(settings, itself, file).ok_or_else(missing)?;
    let secret = secrets::read(settings, itself, file)?.ok_or_else(missing)?;
    // Refuses what cannot be one.
    Credential::secret(secret.expose()).map_err(|error| given.blame(error))?;
    Ok(secret)
}

/// The app's own certificate.
pub fn own_certificate(settings: &Settings) -> Result<Certificate> {
    let password = (&table::CERTIFICATE_PASSWORD, &table::CERTIFICATE_PASSWORD_FILE);
    certificate(settings, &table::CERTIFICATE, password)
}

/// A certificate that is valid now, by its file and the two settings of its password.
pub fn certificate(
    settings: &Settings,
    file: &'static Setting,
    (password, password_file): (&'static Setting, &'static Setting),
) -> Result<Certificate> {
    let given = settings.need(file)?;
    let password = secrets::read(settings, password, password_file)?;
    let certificate = Certificate::from_file(&given.path(), password.as_ref())
        .map_err(|error| given.blame(error))?;
    certificate.check_validity(SystemTime::now()).map_err(|error| given.blame(error))?;
    Ok(certificate)
}

/// Chooses by what is given: the place that outranks the others decides, and `authentication`
/// decides where one place gives several.
///
/// # Errors
/// `configuration` when nothing decides between two.
fn kind(settings: &Settings) -> Result<Kind> {
    let secret = secrets::given(settings, &table::CLIENT_SECRET, &table::CLIENT_SECRET_FILE);
    let given = [
        (Kind::Secret, secret),
        (Kind::Certificate, settings.get(&table::CERTIFICATE)),
        (Kind::WorkloadIdentity, settings.get(&table::FEDERATED_TOKEN_FILE)),
        (Kind::ManagedIdentity, settings.get(&table::MANAGED_IDENTITY)),
    ];
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
