//! Managed identities: the endpoints of virtual machines (IMDS) and of App Service.

#[cfg(test)]
mod tests;

use axum::{
    Router,
    body::Bytes,
    response::{IntoResponse as _, Response},
};
use http::{Method, StatusCode, request::Parts};
use partnercenter::{ClientId, Cloud};
use serde_json::json;
use url::form_urlencoded;
use uuid::Uuid;

use crate::{
    entra::claims::AccessClaims,
    resources::{self, Resource},
    role::Place,
    service,
    state::State,
    world::ManagedIdentity,
};

/// Lifetime of a managed identity's token, in seconds.
const LIFETIME: i64 = 86_400;

/// Versions of the machine's endpoint that are answered.
const IMDS_VERSIONS: [&str; 6] =
    ["2018-02-01", "2018-10-01", "2019-08-01", "2020-06-01", "2021-02-01", "2021-12-13"];
/// The version of App Service's endpoint.
const APP_SERVICE_VERSION: &str = "2019-08-01";

/// What was asked for.
#[derive(Debug, Default)]
struct Wish {
    api_version: Option<String>,
    resource: Option<String>,
    /// Ways to name an identity: client id, object id, resource id.
    client_id: Option<String>,
    object_id: Option<String>,
    resource_id: Option<String>,
}

impl Wish {
    fn parse(query: &str) -> Self {
        let mut wish = Self::default();
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            let place = match name.as_ref() {
                "api-version" => &mut wish.api_version,
                "resource" => &mut wish.resource,
                "client_id" => &mut wish.client_id,
                "object_id" | "principal_id" => &mut wish.object_id,
                "msi_res_id" | "mi_res_id" => &mut wish.resource_id,
                _ => continue,
            };
            *place = Some(value.into_owned()).filter(|value| !value.is_empty());
        }
        wish
    }

    fn names(&self, identity: &ManagedIdentity) -> bool {
        let is = |wanted: &Option<String>, own: &str| {
            wanted.as_ref().is_none_or(|wanted| wanted.eq_ignore_ascii_case(own))
        };
        let is_unnamed =
            self.client_id.is_none() && self.object_id.is_none() && self.resource_id.is_none();
        (!is_unnamed || identity.system_assigned)
            && is(&self.client_id, &identity.client_id.to_string())
            && is(&self.object_id, &identity.principal_id.to_string())
            && is(&self.resource_id, &identity.resource_id)
    }
}

/// Why there is no token.
enum Refusal {
    NoIdentity,
    /// Nothing has this address in the identity's cloud.
    NoResource(String),
}

/// A token and what is said beside it.
struct Issued {
    token: String,
    client_id: ClientId,
    resource: String,
    not_before: i64,
    expires: i64,
    lifetime: i64,
}

pub(crate) fn imds_routes() -> Router<State> {
    service::routes(answer_imds)
}

pub(crate) fn app_service_routes() -> Router<State> {
    service::routes(answer_app_service)
}

fn answer_imds(state: &State, place: &Place, parts: &Parts, _body: &Bytes) -> Response {
    let refuse = |error: &str, text: &str| {
        let body = json!({ "error": error, "error_description": text });
        (StatusCode::BAD_REQUEST, axum::Json(body)).into_response()
    };
    if parts.uri.path().trim_end_matches('/') != "/metadata/identity/oauth2/token" {
        return (StatusCode::NOT_FOUND, axum::Json(json!({ "error": "Not found" })))
            .into_response();
    }
    if parts.method != Method::GET && parts.method != Method::POST {
        return StatusCode::METHOD_NOT_ALLOWED.into_response();
    }
    // Both keep requests out that a web application was tricked into forwarding.
    if parts.headers.contains_key("x-forwarded-for") {
        return refuse("invalid_request", "Requests with X-Forwarded-For are not accepted.");
    }
    if parts.headers.get("metadata").is_none_or(|value| value != "true") {
        return refuse("invalid_request", "Required metadata header not specified");
    }
    let wish = Wish::parse(parts.uri.query().unwrap_or_default());
    if !wish.api_version.as_deref().is_some_and(|version| IMDS_VERSIONS.contains(&version)) {
        let known = IMDS_VERSIONS.join(", ");
        return refuse("bad_request_102", &format!("The api-version must be one of {known}"));
    }
    let Some(resource) = wish.resource.clone() else {
        return refuse("invalid_request", "Required query variable 'resource' is missing");
    };
    match issue(state, place, &wish, &resource, |identity| identity.imds) {
        Ok(issued) => axum::Json(json!({
            "access_token": issued.token,
            "client_id": issued.client_id,
            "expires_in": issued.lifetime.to_string(),
            "expires_on": issued.expires.to_string(),
            "ext_expires_in": issued.lifetime.to_string(),
            "not_before": issued.not_before.to_string(),
            "resource": issued.resource,
            "token_type": "Bearer",
        }))
        .into_response(),
        Err(Refusal::NoIdentity) => refuse("invalid_request", "Identity not found"),
        Err(Refusal::NoResource(text)) => refuse("invalid_resource", &text),
    }
}

fn answer_app_service(state: &State, place: &Place, parts: &Parts, _body: &Bytes) -> Response {
    let refuse = |status: StatusCode, text: &str| {
        let body = json!({ "statusCode": status.as_u16(), "message": text });
        (status, axum::Json(body)).into_response()
    };
    if parts.uri.path().trim_end_matches('/') != "/msi/token" {
        return refuse(StatusCode::NOT_FOUND, "There is nothing at this path.");
    }
    if parts.method != Method::GET {
        return refuse(StatusCode::METHOD_NOT_ALLOWED, "Only GET is allowed here.");
    }
    let header = parts.headers.get("x-identity-header").and_then(|value| value.to_str().ok());
    let fits = |identity: &ManagedIdentity| {
        identity.app_service && header == Some(identity.identity_header.expose())
    };
    let is_known = state.read(|world| world.identities.iter().any(fits));
    if !is_known {
        return refuse(StatusCode::UNAUTHORIZED, "The X-IDENTITY-HEADER is missing or wrong.");
    }
    let wish = Wish::parse(parts.uri.query().unwrap_or_default());
    if wish.api_version.as_deref() != Some(APP_SERVICE_VERSION) {
        let text = format!("The api-version must be {APP_SERVICE_VERSION}.");
        return refuse(StatusCode::BAD_REQUEST, &text);
    }
    let Some(resource) = wish.resource.clone() else {
        return refuse(StatusCode::BAD_REQUEST, "The query parameter resource is missing.");
    };
    match issue(state, place, &wish, &resource, fits) {
        Ok(issued) => axum::Json(json!({
            "access_token": issued.token,
            "client_id": issued.client_id,
            "expires_on": issued.expires.to_string(),
            "resource": issued.resource,
            "token_type": "Bearer",
        }))
        .into_response(),
        Err(Refusal::NoIdentity) => refuse(
            StatusCode::BAD_REQUEST,
            "No managed identity was found for the specified client, principal or resource id.",
        ),
        Err(Refusal::NoResource(text)) => refuse(StatusCode::BAD_REQUEST, &text),
    }
}

/// Issues a token of the identity that fits. A machine lives in one cloud and this emulator plays
/// several: where neither the listener nor a name tells which, the resource does.
fn issue(
    state: &State,
    place: &Place,
    wish: &Wish,
    resource: &str,
    fits: impl Fn(&ManagedIdentity) -> bool,
) -> Result<Issued, Refusal> {
    state.read(|world| {
        let is_here = |identity: &ManagedIdentity| {
            place.cloud.is_none() || world.cloud_of(identity.tenant) == place.cloud.as_ref()
        };
        let candidates: Vec<&ManagedIdentity> = world
            .identities
            .iter()
            .filter(|identity| fits(identity) && wish.names(identity) && is_here(identity))
            .collect();
        let found = candidates.iter().find_map(|identity| {
            let cloud = world.cloud_of(identity.tenant)?;
            let known = state.resources(cloud).iter().find(|known| known.is(resource))?;
            Some((*identity, cloud, known))
        });
        match found {
            Some((identity, cloud, known)) => Ok(sign(state, identity, cloud, known, resource)),
            None if candidates.is_empty() => Err(Refusal::NoIdentity),
            None => Err(Refusal::NoResource(format!(
                "AADSTS500011: The resource principal named {} was not found in the tenant.",
                resource.chars().take(100).filter(|c| !c.is_control()).collect::<String>()
            ))),
        }
    })
}

fn sign(
    state: &State,
    identity: &ManagedIdentity,
    cloud: &Cloud,
    resource: &Resource,
    asked: &str,
) -> Issued {
    let now = state.now().unix_timestamp();
    // Tokens for the exchange have the newer format, all others the older one.
    let is_v2 = resource.id == resources::TOKEN_EXCHANGE;
    let issuer = if is_v2 {
        resources::issuer_v2(cloud, identity.tenant)
    } else {
        resources::issuer_v1(cloud, identity.tenant)
    };
    let claims = AccessClaims {
        aud: asked.to_owned(),
        iss: issuer.clone(),
        iat: now,
        nbf: now,
        exp: now + LIFETIME,
        acrs: None,
        amr: None,
        app_displayname: None,
        appid: (!is_v2).then_some(identity.client_id),
        appidacr: (!is_v2).then(|| "2".to_owned()),
        azp: is_v2.then_some(identity.client_id),
        azpacr: is_v2.then(|| "2".to_owned()),
        idp: Some(issuer),
        idtyp: "app".into(),
        name: None,
        oid: identity.principal_id,
        roles: None,
        scp: None,
        sub: identity.principal_id.to_string(),
        tid: identity.tenant,
        unique_name: None,
        upn: None,
        uti: Uuid::new_v4().simple().to_string(),
        ver: if is_v2 { "2.0".into() } else { "1.0".into() },
        xms_cc: None,
    };
    Issued {
        token: state.keys().current(&cloud.name).sign(&claims),
        client_id: identity.client_id,
        resource: asked.to_owned(),
        not_before: now,
        expires: now + LIFETIME,
        lifetime: LIFETIME,
    }
}
