//! The control routes, `/_emulator/…` on every listener and on the proxy's port.

use std::time::Duration;

use axum::{
    Json, Router,
    body::Bytes,
    extract::{Path, State as Shared, rejection::JsonRejection},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use http::{StatusCode, header};
use partnercenter::TenantId;
use serde::Deserialize;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::{
    dispatch::{CERTIFICATE_HOST, Delivery, Event, Try},
    faults::Fault,
    partner_center::deliver,
    state::State,
    world::Exports,
};

/// What the paths of control routes begin with.
pub(crate) const PREFIX: &str = "/_emulator/";

pub(crate) fn routes() -> Router<State> {
    Router::new()
        .route("/_emulator/health", get(health))
        .route("/_emulator/ca", get(ca))
        .route("/_emulator/origins", get(origins))
        .route("/_emulator/world", get(world))
        .route("/_emulator/clock", get(clock).post(advance))
        .route("/_emulator/faults", get(faults).post(inject).delete(clear_faults))
        .route("/_emulator/requests", get(requests).delete(clear_requests))
        .route("/_emulator/exports", get(exports).put(change_exports))
        .route("/_emulator/relationships/{id}/{action}", post(change_relationship))
        .route("/_emulator/keys/rotate", post(rotate))
        .route("/_emulator/webhooks/signed", post(signed))
        .route("/_emulator/webhooks/events", post(happened))
}

/// A control request that cannot be understood.
pub(crate) struct Unclear(pub String);

impl IntoResponse for Unclear {
    fn into_response(self) -> Response {
        (StatusCode::BAD_REQUEST, Json(json!({ "error": self.0 }))).into_response()
    }
}

impl From<JsonRejection> for Unclear {
    fn from(why: JsonRejection) -> Self {
        Self(why.body_text())
    }
}

async fn health(Shared(state): Shared<State>) -> Json<Value> {
    let world = state.snapshot();
    Json(json!({ "status": "ok", "version": env!("CARGO_PKG_VERSION"), "world": world.name }))
}

async fn ca(Shared(state): Shared<State>) -> Response {
    let kind = "application/x-pem-file";
    ([(header::CONTENT_TYPE, kind)], state.ca_pem().to_owned()).into_response()
}

async fn origins(Shared(state): Shared<State>) -> Response {
    Json(state.origins()).into_response()
}

async fn world(Shared(state): Shared<State>) -> Response {
    match state.snapshot().to_toml() {
        Ok(text) => ([(header::CONTENT_TYPE, "application/toml")], text).into_response(),
        Err(why) => (StatusCode::INTERNAL_SERVER_ERROR, why).into_response(),
    }
}

fn time_of(state: &State) -> Value {
    let now = state.now();
    let text = now.format(&time::format_description::well_known::Rfc3339).unwrap_or_default();
    json!({ "now": text, "unix": now.unix_timestamp() })
}

async fn clock(Shared(state): Shared<State>) -> Json<Value> {
    Json(time_of(&state))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Advance {
    /// Negative moves the clock back.
    advance_seconds: i64,
}

async fn advance(
    Shared(state): Shared<State>,
    by: Result<Json<Advance>, JsonRejection>,
) -> Result<Json<Value>, Unclear> {
    let Json(Advance { advance_seconds }) = by?;
    let span = Duration::from_secs(advance_seconds.unsigned_abs());
    if span > Duration::from_secs(100 * 365 * 86_400) {
        return Err(Unclear("advance_seconds is more than a century".into()));
    }
    if advance_seconds < 0 {
        state.clock().set_back(span);
    } else {
        state.clock().advance(span);
    }
    Ok(Json(time_of(&state)))
}

#[derive(Deserialize)]
struct Order {
    /// Tenant id of the partner whose registration counts.
    partner: TenantId,
    #[serde(flatten)]
    event: Event,
}

#[derive(Deserialize)]
struct Signing {
    /// The origin at which the certificate is said to be; its real one by default.
    #[serde(default)]
    certificates: Option<String>,
    #[serde(flatten)]
    event: Event,
}

/// What would be delivered, for those who have no web server.
async fn signed(
    Shared(state): Shared<State>,
    signing: Result<Json<Signing>, JsonRejection>,
) -> Result<Json<Delivery>, Unclear> {
    let Json(Signing { certificates, event }) = signing?;
    let origin = certificates.unwrap_or_else(|| format!("https://{CERTIFICATE_HOST}"));
    Ok(Json(state.settings().dispatcher.deliver(&event, &origin, false, state.now())))
}

/// Lets something happen: it is delivered to where the partner registered for it, and what came of that is told.
async fn happened(
    Shared(state): Shared<State>,
    order: Result<Json<Order>, JsonRejection>,
) -> Result<Json<Vec<Try>>, Unclear> {
    let Json(Order { partner, event }) = order?;
    let registration = state
        .webhooks()
        .registration(partner)
        .filter(|it| it.events.contains(&event.event_name))
        .ok_or_else(|| Unclear(format!("nothing is registered for {}", event.event_name)))?;
    Ok(Json(deliver(&state, &registration, &event).await))
}

async fn faults(Shared(state): Shared<State>) -> Json<Vec<Fault>> {
    Json(state.faults().waiting())
}

async fn inject(
    Shared(state): Shared<State>,
    fault: Result<Json<Fault>, JsonRejection>,
) -> Result<StatusCode, Unclear> {
    let Json(fault) = fault?;
    state.faults().add(fault);
    Ok(StatusCode::NO_CONTENT)
}

async fn clear_faults(Shared(state): Shared<State>) -> StatusCode {
    state.faults().clear();
    StatusCode::NO_CONTENT
}

async fn requests(Shared(state): Shared<State>) -> Response {
    Json(state.recorder().all()).into_response()
}

async fn clear_requests(Shared(state): Shared<State>) -> StatusCode {
    state.recorder().clear();
    StatusCode::NO_CONTENT
}

async fn exports(Shared(state): Shared<State>) -> Response {
    Json(&state.snapshot().exports).into_response()
}

async fn change_exports(
    Shared(state): Shared<State>,
    exports: Result<Json<Exports>, JsonRejection>,
) -> Result<StatusCode, Unclear> {
    let Json(exports) = exports?;
    state.change(|world| world.exports = exports);
    Ok(StatusCode::NO_CONTENT)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Rotate {
    cloud: String,
    /// Whether the old key stays published.
    #[serde(default)]
    keep: bool,
}

async fn rotate(
    Shared(state): Shared<State>,
    rotate: Result<Json<Rotate>, JsonRejection>,
) -> Result<StatusCode, Unclear> {
    let Json(Rotate { cloud, keep }) = rotate?;
    if state.read(|world| world.cloud(&cloud).is_none()) {
        return Err(Unclear(format!("there is no cloud \"{cloud}\"")));
    }
    state.keys().rotate(&cloud, keep);
    Ok(StatusCode::NO_CONTENT)
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Approval {
    /// Tenant id of the customer, where the relationship names none.
    #[serde(default)]
    customer: Option<TenantId>,
}

/// `POST /_emulator/relationships/{id}/{approve | terminate}`: what a customer does with a delegated
/// admin relationship. Of the id, what Graph puts behind it may be there.
async fn change_relationship(
    Shared(state): Shared<State>,
    Path((id, action)): Path<(String, String)>,
    body: Bytes,
) -> Result<StatusCode, Unclear> {
    let unknown = || Unclear(format!("there is no relationship \"{id}\""));
    let id = id.get(..36).and_then(|id| Uuid::try_parse(id).ok()).ok_or_else(unknown)?;
    let approval: Approval = match body.is_empty() {
        true => Approval::default(),
        false => serde_json::from_slice(&body).map_err(|why| Unclear(why.to_string()))?,
    };
    let now = state.now().into();
    let done = state.change(|world| match action.as_str() {
        "approve" => world.approve(id, approval.customer, now),
        "terminate" => world.terminate(id),
        other => Err(format!("a customer cannot \"{other}\" a relationship")),
    });
    done.map(|()| StatusCode::NO_CONTENT).map_err(Unclear)
}
