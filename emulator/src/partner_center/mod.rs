//! Partner Center, routed from the operation table.
//!
//! Everything that holds for all rows is here: tokens, MFA, ids, throttling, idempotency, the form of
//! bodies. What a row does is in [`rows`].

mod filter;
mod gates;
mod ledger;
mod partner_api;
mod refusal;
mod rows;
pub(crate) mod shop;
#[cfg(test)]
mod tests;

use axum::{
    Router,
    body::{Body, Bytes},
    response::Response,
};
use http::{
    HeaderMap, HeaderName, HeaderValue, StatusCode,
    header::{ALLOW, CONTENT_DISPOSITION, CONTENT_TYPE, RETRY_AFTER, WWW_AUTHENTICATE},
    request::Parts,
};
use parking_lot::Mutex;
use partnercenter::{
    cloud::Service,
    operations::{BodyKind, Budget, Operation},
};
use serde_json::{Value, json};
use uuid::Uuid;

use self::{
    ledger::{Answered, Known, Ledger, Write},
    refusal::Refusal,
    rows::{Call, File, Reply},
};
pub(crate) use self::{
    rows::{
        Books,
        webhooks::{Memory as Webhooks, deliver},
    },
    shop::Shop,
};
use crate::{
    bearer::{self, Caller},
    dispatch::CERTIFICATE_PATH,
    head::Head,
    resources,
    role::{Place, Role},
    route::{Route, route},
    service,
    state::State,
};

/// What Partner Center remembers between requests.
#[derive(Default)]
pub(crate) struct Memory(Mutex<Ledger>);

/// Why a request is not answered by its row.
enum Stop {
    Refused(Refusal),
    /// The method is not one of these.
    Method(Vec<&'static str>),
    /// Too many, by the gateway: its body has another form.
    Throttled,
}

impl From<Refusal> for Stop {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

#[cfg(test)]
pub(crate) use self::rows::handler;

pub(crate) fn routes() -> Router<State> {
    service::routes(answer)
}

fn answer(state: &State, place: &Place, parts: &Parts, body: &Bytes) -> Response {
    if place.role == Role::PartnerApi {
        return partner_api::answer(state, place, parts, body);
    }
    if parts.method == http::Method::GET && parts.uri.path() == CERTIFICATE_PATH {
        let mut response =
            Response::new(Body::from(state.settings().dispatcher.certificate().to_vec()));
        insert(&mut response, CONTENT_TYPE, "application/pkix-cert");
        return response;
    }
    let caller = caller(state, &parts.headers);
    let outcome = match &caller {
        Ok(caller) => handle(state, caller, place, parts, body),
        Err(refusal) => Err(Stop::Refused(refusal.clone())),
    };
    let mut response = match outcome {
        Ok(Reply { file: Some(file), .. }) => download(file),
        Ok(reply) => {
            let mut response = respond(reply.status, reply.body.as_ref());
            for (name, value) in &reply.headers {
                insert(&mut response, HeaderName::from_static(name), value);
            }
            response
        }
        Err(Stop::Refused(refusal)) => refused(&refusal),
        Err(Stop::Method(methods)) => {
            let refusal = Refusal::new(StatusCode::METHOD_NOT_ALLOWED, 0, "Method not allowed.");
            let mut response = refused(&refusal);
            insert(&mut response, ALLOW, &methods.join(", "));
            response
        }
        Err(Stop::Throttled) => throttled(),
    };
    if let Ok(caller) = &caller
        && !caller.is_app_only()
        && is_true(&parts.headers, "validatemfa")
    {
        let flag = caller.has_mfa().to_string();
        insert(&mut response, HeaderName::from_static("ismfacompliant"), &flag);
    }
    stamp(&mut response, &parts.headers);
    response
}

/// The verified caller, whatever the token may do.
fn caller(state: &State, headers: &HeaderMap) -> Result<Caller, Refusal> {
    let caller = match state.caller(headers) {
        Ok(caller) => caller,
        Err(bearer::Refusal::Missing) => {
            return Err(Refusal::unauthorized(800001, "The partner token is missing."));
        }
        Err(other) => return Err(Refusal::unauthorized(400, sentence(&other.message()))),
    };
    let known = state.resources(&caller.cloud);
    let is_for = |id| known.iter().any(|known| known.id == id && known.is(&caller.audience));
    if is_for(resources::AAD_GRAPH) {
        return Err(Refusal::unauthorized(
            900420,
            format!("Tokens for {} are no longer accepted.", caller.audience),
        ));
    }
    if !is_for(resources::PARTNER_CENTER) {
        return Err(Refusal::unauthorized(
            400,
            format!("The token is for {}, not for Partner Center.", caller.audience),
        ));
    }
    Ok(caller)
}

fn handle(
    state: &State,
    caller: &Caller,
    place: &Place,
    parts: &Parts,
    body: &Bytes,
) -> Result<Reply, Stop> {
    let request_id = request_id(&parts.headers)?;
    let (row, values) = match route(Service::PartnerCenter, &parts.method, parts.uri.path()) {
        Route::Row(row, values) => (row, values),
        Route::OtherMethod(methods) => return Err(Stop::Method(methods)),
        Route::Nowhere => {
            return Err(Refusal::not_found(1000, "There is no operation at this path.").into());
        }
    };
    let now = state.now().into();
    state.read(|world| gates::admit(world, caller, row, &values, now))?;
    if row.budget == Some(Budget::ApplicationConsents) {
        let now = state.clock().now();
        if !state.partner_center().0.lock().may_consent(caller.app.as_uuid(), now) {
            return Err(Stop::Throttled);
        }
    }
    let call = Call {
        state,
        row,
        caller,
        place,
        values: &values,
        path: parts.uri.path(),
        head: Head { query: parts.uri.query().unwrap_or_default(), headers: &parts.headers },
        body: read_body(row, parts, body)?,
    };
    match request_id {
        Some(id) if !parts.method.is_safe() => keyed(row, &call, parts, body, id),
        _ => Ok(execute(row, &call)?),
    }
}

/// Executes a write once for its `MS-RequestId`.
fn keyed(
    row: &'static Operation,
    call: &Call<'_>,
    parts: &Parts,
    body: &Bytes,
    request_id: Uuid,
) -> Result<Reply, Stop> {
    let key = (call.caller.tenant.as_uuid(), call.caller.app.as_uuid(), request_id);
    let write = Write {
        method: parts.method.clone(),
        path: parts.uri.path().to_owned(),
        body: body.clone(),
    };
    // Held while the row works: of two with the same key, one does it.
    let mut ledger = call.state.partner_center().0.lock();
    match ledger.known(key, &write) {
        Known::New => {}
        Known::Again(Answered { status, headers, body }) => {
            return Ok(Reply { headers, ..Reply::new(status, body) });
        }
        Known::Other => {
            return Err(Refusal::bad_request(
                800002,
                "The MS-RequestId was used for another request; choose a new one for each write.",
            )
            .into());
        }
    }
    let outcome = execute(row, call);
    // A business failure uses the key up as well.
    let answered = match &outcome {
        Ok(reply) => Answered {
            status: reply.status,
            headers: reply.headers.clone(),
            body: reply.body.clone(),
        },
        Err(refusal) => {
            Answered { status: refusal.status, headers: Vec::new(), body: Some(refusal.body()) }
        }
    };
    if answered.status != StatusCode::NOT_IMPLEMENTED {
        ledger.remember(key, write, answered);
    }
    Ok(outcome?)
}

fn execute(row: &'static Operation, call: &Call<'_>) -> Result<Reply, Refusal> {
    match rows::handler(row.id) {
        Some(handler) => handler(call),
        None => rows::recorded(call),
    }
}

/// The body as JSON, of a row that has one. Files are not looked into.
fn read_body(row: &Operation, parts: &Parts, body: &Bytes) -> Result<Option<Value>, Refusal> {
    if row.body.is_none() {
        return Ok(None);
    }
    let kind = parts.headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    let wanted = match row.body_kind {
        BodyKind::Multipart => "multipart/form-data",
        _ => "application/json",
    };
    if !kind.is_some_and(|kind| kind.to_ascii_lowercase().starts_with(wanted)) {
        return Err(Refusal::new(
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
            0,
            format!("The content type must be {wanted}."),
        ));
    }
    if row.body_kind == BodyKind::Multipart {
        return Ok(None);
    }
    serde_json::from_slice(body)
        .map(Some)
        .map_err(|_| Refusal::bad_request(800002, "The body is not JSON."))
}

/// The `MS-RequestId`, which must be a GUID.
fn request_id(headers: &HeaderMap) -> Result<Option<Uuid>, Refusal> {
    let Some(value) = headers.get("ms-requestid") else { return Ok(None) };
    let id = value.to_str().ok().and_then(|text| Uuid::try_parse(text).ok());
    id.map(Some)
        .ok_or_else(|| Refusal::bad_request(800002, "The header MS-RequestId is not a GUID."))
}

fn refused(refusal: &Refusal) -> Response {
    let mut response = respond(refusal.status, Some(&refusal.body()));
    if refusal.status == StatusCode::UNAUTHORIZED {
        insert(&mut response, WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
    }
    response
}

/// A body begins with a byte order mark, as the service's do.
fn respond(status: StatusCode, body: Option<&Value>) -> Response {
    let Some(body) = body else {
        let mut response = Response::new(Body::empty());
        *response.status_mut() = status;
        return response;
    };
    let mut response = Response::new(Body::from(format!("\u{feff}{body}")));
    *response.status_mut() = status;
    insert(&mut response, CONTENT_TYPE, "application/json; charset=utf-8");
    response
}

/// A file, with the name under which it may be saved.
fn download(file: File) -> Response {
    let mut response = Response::new(Body::from(file.bytes));
    insert(&mut response, CONTENT_TYPE, file.kind);
    insert(&mut response, CONTENT_DISPOSITION, &format!("attachment; filename={}", file.name));
    response
}

/// The gateway's refusal of one call too many.
fn throttled() -> Response {
    let body = json!({
        "statusCode": 429,
        "message": "Rate limit is exceeded. Try again in 1 seconds.",
    });
    let mut response = Response::new(Body::from(body.to_string()));
    *response.status_mut() = StatusCode::TOO_MANY_REQUESTS;
    insert(&mut response, CONTENT_TYPE, "application/json");
    insert(&mut response, RETRY_AFTER, "1");
    response
}

/// Puts the ids and the locale on an answer; ids that the caller did not send are made.
fn stamp(response: &mut Response, headers: &HeaderMap) {
    for name in ["ms-requestid", "ms-correlationid"] {
        let value = headers.get(name).cloned();
        let made = || HeaderValue::from_str(&Uuid::new_v4().to_string()).ok();
        if let Some(value) = value.or_else(made) {
            response.headers_mut().insert(HeaderName::from_static(name), value);
        }
    }
    let locale = headers.get("x-locale").cloned();
    let locale = locale.unwrap_or(HeaderValue::from_static("en-US"));
    response.headers_mut().insert("x-locale", locale);
}

fn insert(response: &mut Response, name: HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        response.headers_mut().insert(name, value);
    }
}

fn is_true(headers: &HeaderMap, name: &str) -> bool {
    headers
        .get(name)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|value| value.trim().eq_ignore_ascii_case("true"))
}

/// A message as a sentence: with a capital and a full stop.
fn sentence(message: &str) -> String {
    let mut letters = message.chars();
    let first = letters.next().map(char::to_uppercase);
    first.into_iter().flatten().chain(letters).chain(['.']).collect()
}
