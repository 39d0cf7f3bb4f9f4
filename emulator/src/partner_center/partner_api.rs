//! The host of referrals and pricing. Its errors have Graph's form.

use axum::response::{IntoResponse as _, Response};
use http::{HeaderName, HeaderValue, StatusCode, request::Parts};
use partnercenter::cloud::Service;
use serde_json::json;
use uuid::Uuid;

use super::route::{Route, route};
use crate::{resources, state::State};

/// Answers a request: no row of this host is played yet.
pub(super) fn answer(state: &State, parts: &Parts) -> Response {
    let (status, code, message) = match state.authorize(&parts.headers, resources::PARTNER_CENTER) {
        Err(refusal) => (StatusCode::UNAUTHORIZED, "unauthenticated", refusal.message()),
        Ok(_) => match route(Service::PartnerApi, &parts.method, parts.uri.path()) {
            Route::Row(row, _) => (
                StatusCode::NOT_IMPLEMENTED,
                "notImplemented",
                format!("This emulator does not play {} yet.", row.id),
            ),
            Route::OtherMethod(_) => (
                StatusCode::METHOD_NOT_ALLOWED,
                "invalidRequest",
                "The method is not allowed here.".to_owned(),
            ),
            Route::Nowhere => (
                StatusCode::NOT_FOUND,
                "itemNotFound",
                "There is no operation at this path.".to_owned(),
            ),
        },
    };
    let request_id = Uuid::new_v4().to_string();
    let body = json!({
        "error": { "code": code, "message": message, "innerError": { "request-id": request_id } },
    });
    let mut response = (status, axum::Json(body)).into_response();
    let echoed = HeaderName::from_static("client-request-id");
    if let Some(id) = parts.headers.get(&echoed) {
        response.headers_mut().insert(echoed, id.clone());
    }
    if let Ok(id) = HeaderValue::from_str(&request_id) {
        response.headers_mut().insert("request-id", id);
    }
    response
}
