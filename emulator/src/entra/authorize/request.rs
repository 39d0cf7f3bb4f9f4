//! What an authorization request must be.

use partnercenter::ClientId;
use serde::{Deserialize, Serialize};
use url::Url;

use super::{
    super::{
        asked::{Asked, Fields, Version, cloud_of},
        client,
        error::{EntraError, Result},
        issue::WantedClaims,
        scope::{Wish, shown},
    },
    answer::{Mode, Redirect, refused},
};
use crate::{
    role::Place,
    state::State,
    world::{App, Platform},
};

/// An authorization request that is in order.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Request {
    pub(super) version: Version,
    pub(super) asked: Asked,
    pub(super) client: ClientId,
    pub(super) redirect_uri: String,
    pub(super) platform: Platform,
    pub(super) mode: Mode,
    pub(super) id_token: bool,
    pub(super) state: Option<String>,
    pub(super) nonce: Option<String>,
    pub(super) challenge: Option<String>,
    pub(super) wish: Wish,
    pub(super) contexts: Vec<String>,
    pub(super) prompt: Option<String>,
    pub(super) login_hint: Option<String>,
    pub(super) client_info: bool,
    /// The path's tenant, for the form.
    pub(super) segment: String,
}

/// Why a request is not in order.
pub(crate) enum Disorder {
    /// The client may not be told: a page says it.
    Page(EntraError),
    /// The client is told.
    Redirect(Redirect),
}

impl From<EntraError> for Disorder {
    fn from(refusal: EntraError) -> Self {
        Self::Page(refusal)
    }
}

impl Request {
    /// Reads and checks a request.
    pub fn read(
        state: &State,
        place: &Place,
        segment: &str,
        fields: &Fields,
        version: Version,
    ) -> std::result::Result<Self, Disorder> {
        let world = state.snapshot();
        let cloud = cloud_of(place)?;
        let asked = Asked::read(&world, place, segment)?;
        let app = client::identify(&world, place, fields)?;
        client::allow(&world, app, asked)?;
        let redirect_uri = fields.required("redirect_uri")?.to_owned();
        let platform = registered(app, &redirect_uri)?;
        let state_value = fields.first("state").map(str::to_owned);
        let response_type = fields.get("response_type")?.unwrap_or_default();
        let id_token = response_type.split(' ').any(|kind| kind == "id_token");
        let asked_mode = fields.get("response_mode")?;
        let mode = match asked_mode {
            Some("form_post") => Mode::FormPost,
            _ => Mode::Query,
        };
        // From here on the client is told what is wrong.
        let tell = |refusal: EntraError| {
            Disorder::Redirect(refused(
                state,
                &redirect_uri,
                mode,
                state_value.as_deref(),
                &refusal,
            ))
        };
        let read = || -> Result<Self> {
            if !matches!(response_type, "code" | "code id_token" | "id_token code") {
                let detail = "The emulator knows code, and code id_token.";
                return Err(if response_type.is_empty() {
                    EntraError::new(900_144, "The parameter is \"response_type\".")
                } else {
                    EntraError::new(70_005, detail)
                });
            }
            match asked_mode {
                Some("query") | None if id_token => {
                    return Err(EntraError::new(
                        90_023,
                        "An id_token travels by form_post; fragments are not supported here.",
                    ));
                }
                None | Some("query" | "form_post") => {}
                Some(_) => {
                    return Err(EntraError::new(90_023, "response_mode is query or form_post."));
                }
            }
            if id_token && !app.id_token_issuance {
                return Err(EntraError::of_code(700_054));
            }
            let nonce = fields.get("nonce")?.map(str::to_owned);
            if id_token && nonce.is_none() {
                return Err(EntraError::new(900_144, "The parameter is \"nonce\"."));
            }
            let prompt = fields.get("prompt")?.map(str::to_owned);
            if let Some(prompt) = &prompt
                && !matches!(
                    prompt.as_str(),
                    "login" | "none" | "consent" | "select_account" | "admin_consent"
                )
            {
                return Err(EntraError::new(90_023, "prompt has no such value."));
            }
            let wish = Wish::read(state, &world, cloud, fields, version)?;
            if version == Version::V1
                && fields.get("resource")?.is_some()
                && let Some(target) = &wish.target
                && !app.required_access.iter().any(|access| access.resource == target.resource)
            {
                return Err(EntraError::new(650_057, format!("It is {}.", target.audience)));
            }
            Ok(Self {
                version,
                asked,
                client: app.id,
                redirect_uri: redirect_uri.clone(),
                platform,
                mode,
                id_token,
                state: state_value.clone(),
                nonce,
                challenge: challenge(fields, platform)?,
                wish,
                contexts: WantedClaims::read(fields.get("claims")?).contexts,
                prompt,
                login_hint: fields.get("login_hint")?.map(str::to_owned),
                client_info: fields.get("client_info")? == Some("1"),
                segment: segment.to_owned(),
            })
        };
        read().map_err(tell)
    }
}

/// The platform under which a redirect URI is registered.
pub(crate) fn registered(app: &App, asked: &str) -> Result<Platform> {
    app.redirect_uris
        .iter()
        .find(|registered| matches(&registered.uri, asked))
        .map(|registered| registered.platform)
        .ok_or_else(|| {
            let detail = format!("It is \"{}\", for {}.", shown(asked), app.id);
            EntraError::new(50_011, detail)
        })
}

/// Redirect URIs are the same text; on loopback any port will do (RFC 8252, 7.3).
fn matches(registered: &str, asked: &str) -> bool {
    if registered == asked {
        return true;
    }
    let (Ok(registered), Ok(asked)) = (Url::parse(registered), Url::parse(asked)) else {
        return false;
    };
    let is_loopback =
        |url: &Url| matches!(url.host_str(), Some("localhost" | "127.0.0.1" | "[::1]"));
    registered.scheme() == "http"
        && asked.scheme() == "http"
        && is_loopback(&registered)
        && registered.host_str() == asked.host_str()
        && registered.path() == asked.path()
        && registered.query() == asked.query()
        && asked.fragment().is_none()
        && asked.username().is_empty()
        && asked.password().is_none()
}

/// The code challenge, if there is a good one.
fn challenge(fields: &Fields, platform: Platform) -> Result<Option<String>> {
    let method = fields.get("code_challenge_method")?;
    let Some(challenge) = fields.get("code_challenge")? else {
        if platform == Platform::Spa {
            return Err(EntraError::of_code(9_002_325));
        }
        return match method {
            Some(_) => Err(EntraError::new(50_147, "There is a method and no challenge.")),
            None => Ok(None),
        };
    };
    // The default of RFC 7636 is `plain`, which protects nothing.
    if method != Some("S256") {
        return Err(EntraError::of_code(50_147));
    }
    let is_digest = challenge.len() == 43
        && challenge.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'));
    if !is_digest {
        return Err(EntraError::new(50_147, "It is no SHA-256 digest in base64url."));
    }
    Ok(Some(challenge.to_owned()))
}
