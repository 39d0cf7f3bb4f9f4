//! Azure Resource Manager: the subscriptions of a tenant that a caller can see.

#[cfg(test)]
mod tests;

use axum::{
    Router,
    body::Bytes,
    response::{IntoResponse as _, Response},
};
use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD};
use http::{HeaderValue, Method, StatusCode, header::WWW_AUTHENTICATE, request::Parts};
use serde_json::{Value, json};
use url::form_urlencoded;
use uuid::Uuid;

use crate::{
    bearer::{self, Caller, Subject},
    resources,
    role::Place,
    service,
    standing::Standing,
    state::State,
    world::{AzureSubscription, Tenant, World},
};

/// Versions of the subscriptions interface that are answered.
const API_VERSIONS: [&str; 8] = [
    "2016-06-01",
    "2018-06-01",
    "2019-06-01",
    "2019-11-01",
    "2020-01-01",
    "2021-01-01",
    "2022-09-01",
    "2022-12-01",
];

/// Subscriptions of a page, unless `$top` says otherwise.
const PAGE: usize = 100;

/// What ARM answers when it refuses.
#[derive(Debug)]
struct Refusal {
    status: StatusCode,
    code: &'static str,
    message: String,
}

impl Refusal {
    fn new(status: StatusCode, code: &'static str, message: impl Into<String>) -> Self {
        Self { status, code, message: message.into() }
    }
}

pub(crate) fn routes() -> Router<State> {
    service::routes(answer)
}

fn answer(state: &State, place: &Place, parts: &Parts, _body: &Bytes) -> Response {
    match handle(state, place, parts) {
        Ok(body) => axum::Json(body).into_response(),
        Err(refusal) => {
            let body = json!({ "error": { "code": refusal.code, "message": refusal.message } });
            let mut response = (refusal.status, axum::Json(body)).into_response();
            if refusal.status == StatusCode::UNAUTHORIZED {
                let challenge = format!(
                    "Bearer authorization_uri=\"{}\", error=\"invalid_token\", \
                     error_description=\"The access token is missing or not valid.\"",
                    state.entra_origin(place)
                );
                if let Ok(challenge) = HeaderValue::from_str(&challenge) {
                    response.headers_mut().insert(WWW_AUTHENTICATE, challenge);
                }
            }
            response
        }
    }
}

fn handle(state: &State, place: &Place, parts: &Parts) -> Result<Value, Refusal> {
    let caller = state.authorize(&parts.headers, resources::ARM).map_err(unauthorized)?;
    let query = Query::parse(parts.uri.query().unwrap_or_default())?;
    let segments: Vec<&str> = parts.uri.path().trim_matches('/').split('/').collect();
    let wanted = match segments.as_slice() {
        [one] if one.eq_ignore_ascii_case("subscriptions") => None,
        [one, id] if one.eq_ignore_ascii_case("subscriptions") => Some(*id),
        _ => {
            return Err(Refusal::new(
                StatusCode::NOT_FOUND,
                "InvalidResourceType",
                "This emulator plays subscriptions only.",
            ));
        }
    };
    if parts.method != Method::GET {
        return Err(Refusal::new(
            StatusCode::METHOD_NOT_ALLOWED,
            "MethodNotAllowed",
            "Subscriptions can only be read here.",
        ));
    }
    let world = state.snapshot();
    let seen = visible(&world, &caller, state);
    match wanted {
        None => Ok(query.page(&place.origin, seen)),
        Some(text) => {
            let id = Uuid::try_parse(text).map_err(|_| {
                Refusal::new(
                    StatusCode::BAD_REQUEST,
                    "InvalidSubscriptionId",
                    "The subscription id in the path is not a GUID.",
                )
            })?;
            seen.into_iter().find(|found| found["subscriptionId"] == json!(id)).ok_or_else(|| {
                Refusal::new(
                    StatusCode::NOT_FOUND,
                    "SubscriptionNotFound",
                    format!("The subscription '{id}' could not be found."),
                )
            })
        }
    }
}

fn unauthorized(refusal: bearer::Refusal) -> Refusal {
    let (code, message) = match &refusal {
        bearer::Refusal::Missing => (
            "AuthenticationFailed",
            "Authentication failed. The 'Authorization' header is missing.".to_owned(),
        ),
        bearer::Refusal::Expired => {
            ("ExpiredAuthenticationToken", "The access token has expired.".to_owned())
        }
        bearer::Refusal::Audience { found } => (
            "InvalidAuthenticationTokenAudience",
            format!("The access token has been obtained for wrong audience or resource '{found}'."),
        ),
        other => (
            "InvalidAuthenticationToken",
            format!("The access token is invalid: {}.", other.message()),
        ),
    };
    Refusal::new(StatusCode::UNAUTHORIZED, code, message)
}

/// The subscriptions of the token's tenant, for whoever is somebody there. Anybody else sees an
/// empty list, as in Azure.
fn visible(world: &World, caller: &Caller, state: &State) -> Vec<Value> {
    let Some(tenant) = world.tenant(caller.tenant) else { return Vec::new() };
    let sees = match caller.subject {
        Subject::App { .. } => true,
        Subject::User { id, .. } => world
            .user(id)
            .is_some_and(|user| Standing::of(user, tenant, state.now().into()) != Standing::None),
    };
    let subscriptions = if sees { tenant.subscriptions.as_slice() } else { &[] };
    subscriptions.iter().map(|subscription| shown(tenant, subscription)).collect()
}

fn shown(tenant: &Tenant, subscription: &AzureSubscription) -> Value {
    json!({
        "id": format!("/subscriptions/{}", subscription.id),
        "authorizationSource": "RoleBased",
        "managedByTenants": [],
        "subscriptionId": subscription.id,
        "tenantId": tenant.id,
        "displayName": subscription.name,
        "state": "Enabled",
        "subscriptionPolicies": {
            "locationPlacementId": "Public_2014-09-01",
            "quotaId": "CSP_2015-05-01",
            "spendingLimit": "Off",
        },
    })
}

struct Query {
    api_version: String,
    top: usize,
    skip: usize,
}

impl Query {
    fn parse(text: &str) -> Result<Self, Refusal> {
        let bad = |code, message: &str| Refusal::new(StatusCode::BAD_REQUEST, code, message);
        let (mut api_version, mut top, mut skip) = (None, PAGE, 0);
        for (name, value) in form_urlencoded::parse(text.as_bytes()) {
            match name.to_ascii_lowercase().as_str() {
                "api-version" => api_version = Some(value.into_owned()),
                "$top" => {
                    let given = value.parse().ok().filter(|top| *top > 0);
                    top =
                        given.ok_or_else(|| bad("InvalidTop", "$top must be a number above 0."))?;
                }
                "$skiptoken" => {
                    skip = skip_of(&value)
                        .ok_or_else(|| bad("InvalidSkipToken", "The $skiptoken is not valid."))?;
                }
                _ => {}
            }
        }
        let Some(api_version) = api_version else {
            return Err(bad(
                "MissingApiVersionParameter",
                "The api-version query parameter (?api-version=) is required for all requests.",
            ));
        };
        if !API_VERSIONS.contains(&api_version.as_str()) {
            let known = API_VERSIONS.join(",");
            let message =
                format!("The api-version is invalid. The supported versions are '{known}'.");
            return Err(bad("InvalidApiVersionParameter", &message));
        }
        Ok(Self { api_version, top, skip })
    }

    fn page(&self, origin: &str, items: Vec<Value>) -> Value {
        let (count, end) = (items.len(), self.skip.saturating_add(self.top));
        let page: Vec<Value> = items.into_iter().skip(self.skip).take(self.top).collect();
        let mut body = json!({ "value": page, "count": { "type": "Total", "value": count } });
        if end < count {
            let mut query = form_urlencoded::Serializer::new(String::new());
            query.append_pair("api-version", &self.api_version);
            query.append_pair("$top", &self.top.to_string());
            query.append_pair("$skiptoken", &BASE64_URL_SAFE_NO_PAD.encode(format!("arm:{end}")));
            body["nextLink"] = json!(format!("{origin}/subscriptions?{}", query.finish()));
        }
        body
    }
}

fn skip_of(token: &str) -> Option<usize> {
    let text = String::from_utf8(BASE64_URL_SAFE_NO_PAD.decode(token).ok()?).ok()?;
    text.strip_prefix("arm:")?.parse().ok()
}
