//! The host of referrals, pricing and payouts. Its errors have Graph's form.

use axum::{
    body::Bytes,
    response::{IntoResponse as _, Response},
};
use http::{HeaderName, HeaderValue, StatusCode, request::Parts};
use partnercenter::cloud::Service;
use serde_json::json;
use uuid::Uuid;

use super::{
    gates, insert, read_body,
    refusal::Refusal,
    rows::{self, Call, Reply},
};
use crate::{
    head::Head,
    resources,
    role::Place,
    route::{Route, route},
    state::State,
};

/// Answers a request.
pub(super) fn answer(state: &State, place: &Place, parts: &Parts, body: &Bytes) -> Response {
    let request_id = Uuid::new_v4().to_string();
    let mut response = match handle(state, place, parts, body) {
        Ok(reply) => {
            let mut response = match reply.body {
                Some(body) => (reply.status, axum::Json(body)).into_response(),
                None => reply.status.into_response(),
            };
            for (name, value) in reply.headers {
                insert(&mut response, HeaderName::from_static(name), &value);
            }
            response
        }
        Err(refusal) => refused(&refusal, &request_id),
    };
    let echoed = HeaderName::from_static("client-request-id");
    if let Some(id) = parts.headers.get(&echoed) {
        response.headers_mut().insert(echoed, id.clone());
    }
    if let Ok(id) = HeaderValue::from_str(&request_id) {
        response.headers_mut().insert("request-id", id);
    }
    response
}

fn handle(state: &State, place: &Place, parts: &Parts, body: &Bytes) -> Result<Reply, Refusal> {
    let caller = state
        .authorize(&parts.headers, resources::PARTNER_CENTER)
        .map_err(|why| Refusal::unauthorized(400, why.message()))?;
    let (row, values) = match route(Service::PartnerApi, &parts.method, parts.uri.path()) {
        Route::Row(row, values) => (row, values),
        Route::OtherMethod(_) => {
            return Err(Refusal::new(
                StatusCode::METHOD_NOT_ALLOWED,
                0,
                "The method is not allowed here.",
            ));
        }
        Route::Nowhere => {
            return Err(Refusal::not_found(1000, "There is no operation at this path."));
        }
    };
    let now = state.now().into();
    state.read(|world| gates::admit(world, &caller, row, &values, now))?;
    let call = Call {
        state,
        row,
        caller: &caller,
        place,
        values: &values,
        path: parts.uri.path(),
        head: Head { query: parts.uri.query().unwrap_or_default(), headers: &parts.headers },
        body: read_body(row, parts, body)?,
    };
    match rows::handler(row.id) {
        Some(handler) => handler(&call),
        None => rows::recorded(&call),
    }
}

fn refused(refusal: &Refusal, request_id: &str) -> Response {
    let code = match refusal.status {
        StatusCode::UNAUTHORIZED => "unauthenticated",
        StatusCode::FORBIDDEN => "accessDenied",
        StatusCode::NOT_FOUND => "itemNotFound",
        StatusCode::PRECONDITION_FAILED => "resourceModified",
        _ => "invalidRequest",
    };
    let body = json!({
        "error": {
            "code": code,
            "message": refusal.description,
            "innerError": { "request-id": request_id },
        },
    });
    (refusal.status, axum::Json(body)).into_response()
}
