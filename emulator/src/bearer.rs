//! Who calls a service: the bearer token, verified.

use http::{HeaderMap, header::AUTHORIZATION};
use partnercenter::{ClientId, Cloud, TenantId};
use uuid::Uuid;

use crate::{entra::claims::AccessClaims, resources, state::State};

/// The caller that a valid token names.
#[derive(Clone, Debug)]
pub(crate) struct Caller {
    /// The cloud whose Entra signed the token.
    pub cloud: Cloud,
    /// The tenant that the token is for.
    pub tenant: TenantId,
    /// On whose behalf.
    pub subject: Subject,
    /// The app.
    pub app: ClientId,
    /// The audience, as written in the token.
    pub audience: String,
    /// How the user authenticated.
    pub amr: Vec<String>,
    /// Delegated scopes.
    pub scopes: Vec<String>,
    /// Application permissions.
    pub roles: Vec<String>,
}

/// On whose behalf a call is made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Subject {
    /// A person's.
    User {
        /// Object id in the home tenant.
        id: Uuid,
        /// User principal name.
        upn: String,
        /// The home tenant.
        home: TenantId,
    },
    /// The app's own, or a managed identity's.
    App {
        /// Object id of the service principal.
        id: Uuid,
    },
}

impl Caller {
    /// Whether the user's sign-in had multi-factor authentication.
    pub fn has_mfa(&self) -> bool {
        self.amr.iter().any(|method| method == "mfa")
    }

    /// Whether the app calls for itself.
    pub fn is_app_only(&self) -> bool {
        matches!(self.subject, Subject::App { .. })
    }
}

/// Why there is no caller.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// No `Authorization: Bearer`.
    Missing,
    /// It is no token of any cloud here, or its signature is wrong.
    Invalid(&'static str),
    /// Its time is over.
    Expired,
    /// Its time has not come.
    NotYetValid,
    /// It is for another resource.
    Audience {
        /// The one that it is for.
        found: String,
    },
}

impl Refusal {
    /// What is wrong, in words that hold nothing secret.
    pub fn message(&self) -> String {
        match self {
            Self::Missing => "there is no bearer token".into(),
            Self::Invalid(why) => format!("the bearer token is invalid: {why}"),
            Self::Expired => "the bearer token has expired".into(),
            Self::NotYetValid => "the bearer token is not valid yet".into(),
            Self::Audience { found } => format!("the bearer token is for {found}"),
        }
    }
}

impl State {
    /// The caller, if the bearer token is valid and for this resource (an application id of
    /// [`resources`]).
    ///
    /// # Errors
    /// Why the token is refused; the answer's form is the service's.
    pub fn authorize(&self, headers: &HeaderMap, resource: Uuid) -> Result<Caller, Refusal> {
        let caller = self.caller(headers)?;
        let fits = self
            .resources(&caller.cloud)
            .iter()
            .any(|known| known.id == resource && known.is(&caller.audience));
        if fits { Ok(caller) } else { Err(Refusal::Audience { found: caller.audience }) }
    }

    /// The caller, if the bearer token is valid, whatever it is for.
    ///
    /// # Errors
    /// As of [`State::authorize`], but for the audience.
    pub fn caller(&self, headers: &HeaderMap) -> Result<Caller, Refusal> {
        let token = bearer(headers).ok_or(Refusal::Missing)?;
        let header = jsonwebtoken::decode_header(token)
            .map_err(|_| Refusal::Invalid("it is no signed token"))?;
        let kid = header.kid.ok_or(Refusal::Invalid("it names no key"))?;
        let (cloud, key) =
            self.keys().find(&kid).ok_or(Refusal::Invalid("its key is not known"))?;
        let claims: AccessClaims =
            key.verify(token).ok_or(Refusal::Invalid("its signature is wrong"))?;
        let now = self.now().unix_timestamp();
        if now >= claims.exp {
            return Err(Refusal::Expired);
        }
        if now + 300 < claims.nbf {
            return Err(Refusal::NotYetValid);
        }
        self.read(|world| {
            let cloud = world.cloud(&cloud).ok_or(Refusal::Invalid("its cloud is not here"))?;
            let v2 = format!("/{}/v2.0", claims.tid);
            if claims.iss != resources::issuer_v1(cloud, claims.tid) && !claims.iss.ends_with(&v2) {
                return Err(Refusal::Invalid("its issuer is not its tenant"));
            }
            let app = claims.appid.or(claims.azp).ok_or(Refusal::Invalid("it names no app"))?;
            let subject = match world.user(claims.oid) {
                Some(user) => {
                    Subject::User { id: user.id, upn: user.upn.clone(), home: user.tenant }
                }
                None => Subject::App { id: claims.oid },
            };
            let scopes = claims.scp.as_deref().unwrap_or_default();
            Ok(Caller {
                cloud: cloud.clone(),
                tenant: claims.tid,
                subject,
                app,
                audience: claims.aud,
                amr: claims.amr.unwrap_or_default(),
                scopes: scopes.split_ascii_whitespace().map(str::to_owned).collect(),
                roles: claims.roles.unwrap_or_default(),
            })
        })
    }
}

fn bearer(headers: &HeaderMap) -> Option<&str> {
    let value = headers.get(AUTHORIZATION)?.to_str().ok()?;
    let (scheme, token) = value.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim()).filter(|token| !token.is_empty())
}
