//! Which app asks, and whether it is who it says.

use partnercenter::ClientId;
use time::OffsetDateTime;
use uuid::Uuid;

use super::{
    asked::{Asked, Fields, cloud_of},
    assertion::{self, ASSERTION_TYPE},
    error::{EntraError, Result},
    scope::shown,
};
use crate::{
    role::Place,
    state::State,
    world::{App, Platform, World},
};

/// How an app proved itself, as tokens say it (`appidacr`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Proof {
    /// Not at all: a public client.
    None,
    /// By a secret.
    Secret,
    /// By an assertion.
    Assertion,
}

impl Proof {
    pub const fn acr(self) -> &'static str {
        match self {
            Self::None => "0",
            Self::Secret => "1",
            Self::Assertion => "2",
        }
    }
}

/// Finds the app that a request names.
///
/// # Errors
/// 900144 without `client_id`, 700016 for an app that the cloud does not have.
pub(crate) fn identify<'w>(world: &'w World, place: &Place, fields: &Fields) -> Result<&'w App> {
    let id = fields.required("client_id")?;
    let unknown = || EntraError::new(700_016, format!("It is \"{}\".", shown(id)));
    let guid = Uuid::try_parse(id).map_err(|_| unknown())?;
    let app = world.app(ClientId::from_uuid(guid)).ok_or_else(unknown)?;
    let home = world.tenant(app.tenant).ok_or_else(unknown)?;
    if home.cloud != cloud_of(place)?.name {
        return Err(unknown());
    }
    Ok(app)
}

/// Whether an app may be asked for at an endpoint.
///
/// # Errors
/// 50194, 700016, 7000112.
pub(crate) fn allow(world: &World, app: &App, asked: Asked) -> Result<()> {
    let tenant = match asked {
        Asked::Tenant(tenant) => tenant,
        _ if app.multi_tenant => return Ok(()),
        _ => return Err(EntraError::new(50_194, format!("It is {}.", app.id))),
    };
    let detail = || format!("It is {} in {tenant}.", app.id);
    if tenant != app.tenant && !app.multi_tenant {
        return Err(EntraError::new(700_016, detail()));
    }
    if world.tenant(tenant).is_some_and(|tenant| tenant.disabled_apps.contains(&app.id)) {
        return Err(EntraError::new(7_000_112, detail()));
    }
    Ok(())
}

/// What the kind of client demands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Demand {
    /// A credential must be sent.
    Confidential,
    /// None may be sent.
    Public,
}

impl Demand {
    /// What a platform demands.
    pub const fn of_platform(platform: Platform) -> Self {
        match platform {
            Platform::Web => Self::Confidential,
            Platform::Spa | Platform::Public => Self::Public,
        }
    }

    /// What a flow without redirect URI demands of an app.
    pub const fn of_app(app: &App) -> Self {
        if app.public_client { Self::Public } else { Self::Confidential }
    }
}

/// Everything that authenticating a client looks at.
pub(crate) struct Attempt<'a> {
    pub state: &'a State,
    pub world: &'a World,
    pub place: &'a Place,
    pub asked: Asked,
    pub app: &'a App,
    pub fields: &'a Fields,
    pub now: OffsetDateTime,
}

impl Attempt<'_> {
    /// Authenticates the app.
    ///
    /// # Errors
    /// 7000218 and 700025 when credential and kind of client do not fit; 7000215, 7000222, and those of
    /// assertions when the credential is refused.
    pub fn authenticate(&self, demand: Demand) -> Result<Proof> {
        let secret = self.fields.get("client_secret")?;
        let assertion = self.fields.get("client_assertion")?;
        let sends = secret.is_some() || assertion.is_some();
        match demand {
            Demand::Public if sends => return Err(EntraError::of_code(700_025)),
            Demand::Public => return Ok(Proof::None),
            Demand::Confidential if !sends => return Err(EntraError::of_code(7_000_218)),
            Demand::Confidential => {}
        }
        match (secret, assertion) {
            (Some(_), Some(_)) => {
                Err(EntraError::new(90_100, "Send a secret or an assertion, not both."))
            }
            (Some(secret), None) => self.secret(secret),
            (None, Some(assertion)) => {
                let kind = self.fields.required("client_assertion_type")?;
                if kind != ASSERTION_TYPE {
                    let detail = format!("client_assertion_type must be {ASSERTION_TYPE}.");
                    return Err(EntraError::new(90_100, detail));
                }
                assertion::verify(self, assertion)
            }
            (None, None) => Err(EntraError::of_code(7_000_218)),
        }
    }

    fn secret(&self, sent: &str) -> Result<Proof> {
        let Some(secret) = self.app.secrets.iter().find(|known| known.value.expose() == sent)
        else {
            let is_id = |id: Uuid| self.app.secrets.iter().any(|known| known.id == id);
            let detail = match Uuid::try_parse(sent) {
                Ok(id) if is_id(id) => "This is the id of one of its secrets.",
                _ => "",
            };
            return Err(EntraError::new(7_000_215, detail));
        };
        if secret.expires.time() <= self.now {
            return Err(EntraError::new(7_000_222, format!("Its id is {}.", secret.id)));
        }
        Ok(Proof::Secret)
    }
}
