//! The rows of the table that the world says nothing about: kept as records.

use axum::body::Bytes;
use http::{Method, StatusCode, request::Parts};
use partnercenter::cloud::Service;
use serde_json::Value;

use super::{
    ADDRESSES, Found, Reply, View, permitted,
    refusal::Refusal,
    rows::{Call, handler},
};
use crate::{
    bearer::Caller,
    head::Head,
    pages::Listing,
    records::{Ask, Refused},
    role::Place,
    route::{Route, route},
    state::State,
    world::Tenant,
};

/// Answers a request of a verified caller.
pub(super) fn answer(
    state: &State,
    place: &Place,
    parts: &Parts,
    body: &Bytes,
    caller: &Caller,
    segments: &[&str],
) -> Result<Reply, Refusal> {
    let (row, values) = match route(Service::Graph, &parts.method, parts.uri.path()) {
        Route::Row(row, values) => (row, values),
        Route::OtherMethod(_) => {
            return Err(Refusal::new(
                StatusCode::METHOD_NOT_ALLOWED,
                "Request_BadRequest",
                "Specified HTTP method is not allowed for the request target.",
            ));
        }
        Route::Nowhere => {
            return Err(Refusal::not_implemented("This emulator has nothing at this address."));
        }
    };
    if !row.clouds.contains(&caller.cloud.name.as_str()) {
        return Err(Refusal::not_found("The segment does not exist in this cloud."));
    }
    let is_allowed = if caller.is_app_only() { row.modes.app_only } else { row.modes.app_user };
    if !is_allowed {
        return Err(Refusal::denied("The kind of token is not accepted for this request."));
    }
    let world = state.snapshot();
    let now = state.now().into();
    let tenant = permitted(&world, caller, now, row.permissions)?;
    let body = match body.is_empty() {
        true => None,
        false => Some(
            serde_json::from_slice(body)
                .map_err(|_| Refusal::bad_request("Unable to read JSON request payload."))?,
        ),
    };
    let head = Head { query: parts.uri.query().unwrap_or_default(), headers: &parts.headers };
    let path = parts.uri.path();
    if let Some(handler) = handler(row.id) {
        let view = View { world: &world, tenant, caller, now };
        let (values, body) = (&values, body.as_ref());
        return handler(&Call { state, place, view, values, path, head, body });
    }
    let ask = Ask {
        at: Listing { row, tenant: tenant.id.as_uuid(), origin: &place.origin, path, head },
        values: &values,
        body: body.as_ref(),
        listed: listed(&View { world: &world, tenant, caller, now }, segments),
    };
    match state.records().play(&ask) {
        Ok(played) => Ok(Reply { status: played.status, headers: Vec::new(), body: played.body }),
        Err(Refused::NotFound(what)) => Err(Refusal::not_found(what)),
        Err(Refused::Stale) => Err(Refusal::new(
            StatusCode::PRECONDITION_FAILED,
            "Request_PreconditionFailed",
            "The ETag is not that of the newest version.",
        )),
        Err(Refused::Wrong(what)) => Err(Refusal::bad_request(what)),
    }
}

/// What the world lists in the collection at these segments, or above the last one.
fn listed(view: &View<'_>, segments: &[&str]) -> Option<Vec<Value>> {
    let above = &segments[..segments.len().saturating_sub(1)];
    let address =
        ADDRESSES.iter().find(|address| address.is_at(segments) || address.is_at(above))?;
    match (address.find)(view) {
        Ok(Found::Many(items)) => Some(items),
        _ => None,
    }
}

/// A list of the world's with what was done to its items since.
pub(super) fn laid_over(
    state: &State,
    tenant: &Tenant,
    path: &str,
    items: Vec<Value>,
) -> Vec<Value> {
    match route(Service::Graph, &Method::GET, path) {
        Route::Row(row, _) => state.records().laid_over(tenant.id.as_uuid(), row, path, items),
        _ => items,
    }
}
