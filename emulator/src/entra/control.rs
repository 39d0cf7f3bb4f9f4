//! Signing in without a browser: for scripts in any language over `/_emulator/`, and for Rust.

use axum::{
    Extension, Json, Router,
    extract::{Path, State as Shared, rejection::JsonRejection},
    response::{IntoResponse as _, Response},
    routing::post,
};
use http::StatusCode;
use partnercenter::Cloud;
use serde::{Deserialize, Serialize};
use serde_json::json;
use url::Url;

use super::{
    asked::{Fields, Version},
    authorize::{Disorder, Mode, Redirect, Request},
    device,
    error::EntraError,
    sign_in::Person,
};
use crate::{
    control::Unclear,
    role::{Place, Role},
    state::State,
    world::{Moment, World},
};

/// What the browser would carry to the client after a sign-in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Answer {
    /// The redirect URI as the client gave it.
    pub redirect_uri: String,
    /// `GET` with the fields in the query, or `POST` with the fields as a form.
    pub method: &'static str,
    /// Where the browser goes: the fields are in its query when the method is `GET`.
    pub location: String,
    /// `code`, `state` and the like; or `error` and `error_description`.
    pub fields: Vec<(String, String)>,
}

impl Answer {
    /// A field.
    pub fn field(&self, name: &str) -> Option<&str> {
        self.fields.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}

impl From<Redirect> for Answer {
    fn from(redirect: Redirect) -> Self {
        let method = if redirect.mode == Mode::Query { "GET" } else { "POST" };
        let location = match redirect.mode {
            Mode::Query => redirect.location().map(String::from),
            Mode::FormPost => None,
        };
        Self {
            location: location.unwrap_or_else(|| redirect.uri.clone()),
            redirect_uri: redirect.uri,
            method,
            fields: redirect.fields,
        }
    }
}

/// What a page would show instead: nothing goes back to the client.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct Refused {
    /// The AADSTS number.
    pub code: u32,
    /// `AADSTS50126: …`.
    pub message: String,
}

impl From<EntraError> for Refused {
    fn from(refusal: EntraError) -> Self {
        Self { code: refusal.code, message: refusal.message() }
    }
}

/// A person opens an authorization address and does what the page asks.
pub(crate) fn sign_in(
    state: &State,
    place: &Place,
    url: &Url,
    person: &Person,
) -> Result<Answer, Refused> {
    let path: Vec<_> = url.path().trim_start_matches('/').split('/').collect();
    let (tenant, version) = match path.as_slice() {
        [tenant, "oauth2", "v2.0", "authorize"] => (*tenant, Version::V2),
        [tenant, "oauth2", "authorize"] => (*tenant, Version::V1),
        _ => return Err(EntraError::new(90_023, "It is no authorization address.").into()),
    };
    let fields = Fields::of_query(url.query());
    let request = match Request::read(state, place, tenant, &fields, version) {
        Ok(request) => request,
        Err(Disorder::Redirect(redirect)) => return Ok(redirect.into()),
        Err(Disorder::Page(refusal)) => return Err(refusal.into()),
    };
    let (redirect, _) = request.finish(state, place, person)?;
    Ok(redirect.into())
}

/// A person enters a device code.
pub(crate) fn enter_device_code(
    state: &State,
    cloud: &Cloud,
    user_code: &str,
    person: &Person,
) -> Result<(), Refused> {
    let place = Place {
        role: Role::Entra,
        cloud: Some(cloud.clone()),
        origin: cloud.authority.origin().ascii_serialization(),
        vault: None,
        real_name: true,
    };
    Ok(device::enter(state, &place, user_code, person)?)
}

pub(crate) fn routes() -> Router<State> {
    Router::new()
        .route("/_emulator/sign-in", post(sign_in_over_http))
        .route("/_emulator/device", post(device_over_http))
        .route("/_emulator/users/{user}/{action}", post(change_user))
        .route("/_emulator/workload-token", post(workload_token))
}

#[derive(Deserialize)]
struct Choice {
    user: String,
    #[serde(default)]
    password: Option<String>,
    #[serde(default = "yes")]
    mfa: bool,
    #[serde(default = "yes")]
    accept: bool,
}

const fn yes() -> bool {
    true
}

impl Choice {
    fn person(self) -> Person {
        Person { user: self.user, password: self.password, mfa: self.mfa, accepts: self.accept }
    }
}

#[derive(Deserialize)]
struct SignInOrder {
    authorize_url: String,
    #[serde(flatten)]
    choice: Choice,
}

impl Refused {
    fn into_response(self) -> Response {
        let body = json!({ "code": self.code, "error": self.message });
        (StatusCode::CONFLICT, Json(body)).into_response()
    }
}

/// Takes an authorization address and a choice; gives what the browser would carry to the client.
async fn sign_in_over_http(
    Shared(state): Shared<State>,
    order: Result<Json<SignInOrder>, JsonRejection>,
) -> Result<Response, Unclear> {
    let Json(order) = order?;
    let url = Url::parse(&order.authorize_url)
        .map_err(|why| Unclear(format!("authorize_url cannot be read: {why}")))?;
    let place = state
        .place_of(&url)
        .filter(|place| place.role == Role::Entra)
        .ok_or_else(|| Unclear("authorize_url is not at an Entra of this emulator".into()))?;
    Ok(match sign_in(&state, &place, &url, &order.choice.person()) {
        Ok(answer) => {
            let fields: serde_json::Map<_, _> =
                answer.fields.iter().map(|(k, v)| (k.clone(), v.clone().into())).collect();
            Json(json!({
                "redirect_uri": answer.redirect_uri,
                "method": answer.method,
                "location": answer.location,
                "fields": fields,
            }))
            .into_response()
        }
        Err(refused) => refused.into_response(),
    })
}

#[derive(Deserialize)]
struct DeviceOrder {
    user_code: String,
    /// The cloud's name; that of the listener by default.
    #[serde(default)]
    cloud: Option<String>,
    #[serde(flatten)]
    choice: Choice,
}

async fn device_over_http(
    Shared(state): Shared<State>,
    Extension(place): Extension<Place>,
    order: Result<Json<DeviceOrder>, JsonRejection>,
) -> Result<Response, Unclear> {
    let Json(order) = order?;
    let cloud = match &order.cloud {
        Some(name) => state.read(|world| world.cloud(name).cloned()),
        None => place.cloud,
    };
    let cloud = cloud.ok_or_else(|| Unclear("name one of the world's clouds".into()))?;
    Ok(match enter_device_code(&state, &cloud, &order.user_code, &order.choice.person()) {
        Ok(()) => StatusCode::NO_CONTENT.into_response(),
        Err(refused) => refused.into_response(),
    })
}

/// `POST /_emulator/users/{upn or id}/{revoke-sessions | reset-password | change-password | disable | enable | delete}`
async fn change_user(
    Shared(state): Shared<State>,
    Path((user, action)): Path<(String, String)>,
) -> Result<StatusCode, Unclear> {
    let now = Moment::from(state.now());
    state.change(|world: &mut World| {
        let unknown = || Unclear(format!("there is no user \"{user}\""));
        let found = world.user_mut(&user).ok_or_else(unknown)?;
        match action.as_str() {
            "revoke-sessions" | "reset-password" => found.revoked = Some(now),
            "change-password" => found.password_changed = Some(now),
            "disable" => found.disabled = true,
            "enable" => found.disabled = false,
            "delete" => {
                let id = found.id;
                world.delete_user(id, now);
            }
            other => return Err(Unclear(format!("a user cannot be made to \"{other}\""))),
        }
        Ok(StatusCode::NO_CONTENT)
    })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WorkloadOrder {
    issuer: String,
    subject: String,
    audience: String,
    /// In seconds; negative for a token that has expired.
    #[serde(default = "ten_minutes")]
    lifetime: i64,
}

const fn ten_minutes() -> i64 {
    600
}

/// A token of a workload issuer, as a CI system would give it.
async fn workload_token(
    Shared(state): Shared<State>,
    order: Result<Json<WorkloadOrder>, JsonRejection>,
) -> Result<String, Unclear> {
    let Json(WorkloadOrder { issuer, subject, audience, lifetime }) = order?;
    state.workload_token(&issuer, &subject, &audience, lifetime).ok_or_else(|| {
        Unclear(format!("the world has no issuer \"{issuer}\" with a key of its own"))
    })
}
