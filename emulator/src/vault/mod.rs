//! Azure Key Vault: secrets, and keys that sign.
//!
//! The order is Azure's: who calls is settled before anything of the request is looked at, so that a
//! client's first request, without token and body, gets its challenge.

mod keys;
mod refusal;
mod route;
mod secrets;
#[cfg(test)]
mod tests;

use std::collections::HashMap;

use axum::{
    Router,
    body::Bytes,
    response::{IntoResponse as _, Response},
};
use http::{HeaderName, HeaderValue, StatusCode, header::WWW_AUTHENTICATE, request::Parts};
use parking_lot::Mutex;
use serde_json::{Value, json};
use url::form_urlencoded;
use uuid::Uuid;

use self::{
    refusal::Refusal,
    route::{Call, Need, Part, route, skip_token},
    secrets::{Change, Retention, Secrets},
};
use crate::{
    bearer::{self, Caller, Subject},
    resources,
    role::Place,
    service,
    state::State,
    world::{Vault, VaultPrincipal},
};

/// The secrets of all vaults, by cloud and name.
#[derive(Default)]
pub(crate) struct Memory(Mutex<HashMap<(String, String), Secrets>>);

pub(crate) fn routes() -> Router<State> {
    service::routes(answer)
}

fn answer(state: &State, place: &Place, parts: &Parts, body: &Bytes) -> Response {
    let Some(vault) = find(state, place) else {
        let refusal =
            Refusal::new(StatusCode::NOT_FOUND, "VaultNotFound", "There is no such vault.");
        return respond(parts, refusal.status, Some(&refusal.body()));
    };
    let caller = match authorize(state, &vault, parts) {
        Ok(caller) => caller,
        Err(message) => return challenge(state, place, &vault, parts, &message),
    };
    match handle(state, place, &vault, &caller, parts, body) {
        Ok(Some(body)) => respond(parts, StatusCode::OK, Some(&body)),
        Ok(None) => respond(parts, StatusCode::NO_CONTENT, None),
        Err(refusal) => respond(parts, refusal.status, Some(&refusal.body())),
    }
}

fn find(state: &State, place: &Place) -> Option<Vault> {
    let (cloud, name) = (place.cloud.as_ref()?, place.vault.as_deref()?);
    state.read(|world| world.vault_named(&cloud.name, name).cloned())
}

/// The caller, or why there is none.
fn authorize(state: &State, vault: &Vault, parts: &Parts) -> Result<Caller, String> {
    let caller = state.authorize(&parts.headers, resources::VAULT).map_err(|why| match &why {
        bearer::Refusal::Missing => {
            "AKV10000: Request is missing a Bearer or PoP token.".to_owned()
        }
        bearer::Refusal::Audience { found } => {
            format!("AKV10022: Invalid audience. Found: {found}")
        }
        other => format!("AKV10000: {}.", other.message()),
    })?;
    if caller.tenant != vault.tenant || caller.cloud.name != vault.cloud {
        return Err(format!(
            "AKV10032: Invalid issuer. Expected one of tenant {}, found {}.",
            vault.tenant, caller.tenant
        ));
    }
    Ok(caller)
}

/// 401, with where to get a token and for what.
fn challenge(
    state: &State,
    place: &Place,
    vault: &Vault,
    parts: &Parts,
    message: &str,
) -> Response {
    let body = json!({ "error": { "code": "Unauthorized", "message": message } });
    let mut response = respond(parts, StatusCode::UNAUTHORIZED, Some(&body));
    let resource = place.cloud.as_ref().map(partnercenter::Cloud::vault_resource);
    // Clients are strict here: both values quoted, a comma and a space between them.
    let value = format!(
        "Bearer authorization=\"{}/{}\", resource=\"{}\"",
        state.entra_origin(place),
        vault.tenant,
        resource.unwrap_or_default()
    );
    if let Ok(value) = HeaderValue::from_str(&value) {
        response.headers_mut().insert(WWW_AUTHENTICATE, value);
    }
    response
}

fn handle(
    state: &State,
    place: &Place,
    vault: &Vault,
    caller: &Caller,
    parts: &Parts,
    body: &Bytes,
) -> Result<Option<Value>, Refusal> {
    let (call, part) =
        route(&parts.method, parts.uri.path(), parts.uri.query().unwrap_or_default())?;
    check_right(vault, caller, call.needs())?;
    let change = match &call {
        Call::Set { .. } | Call::Update { .. } => serde_json::from_slice(body)
            .map_err(|_| Refusal::bad_parameter("The request body is not the JSON of a secret."))?,
        _ => Change::default(),
    };
    let base = place.origin.as_str();
    let now = state.clock().now();
    let mut vaults = state.vaults().0.lock();
    let secrets = vaults.entry((vault.cloud.clone(), vault.name.clone())).or_default();
    secrets.retention = Retention {
        days: i64::from(vault.recoverable_days),
        purgeable: !vault.purge_protection,
        ..secrets.retention
    };
    let list = |items| Ok(Some(page(base, parts.uri.path(), &part, items)));
    match call {
        Call::Set { name } => secrets.set(base, &name, change, now).map(Some),
        Call::Get { name, version } => secrets.get(base, &name, version.as_deref(), now).map(Some),
        Call::Update { name, version } => {
            secrets.update(base, &name, version.as_deref(), change, now).map(Some)
        }
        Call::Delete { name } => secrets.delete(base, &name, now).map(Some),
        Call::List => list(secrets.list(base, now)),
        Call::Versions { name } => list(secrets.versions(base, &name, now)?),
        Call::GetDeleted { name } => secrets.get_deleted(base, &name, now).map(Some),
        Call::ListDeleted => list(secrets.list_deleted(base, now)),
        Call::Recover { name } => secrets.recover(base, &name, now).map(Some),
        Call::Purge { name } => secrets.purge(&name, now).map(|()| None),
        Call::GetKey { name, version } => {
            keys::get(base, vault, &name, version.as_deref()).map(Some)
        }
        Call::Sign { name, version } => {
            keys::sign(base, vault, &name, version.as_deref(), body).map(Some)
        }
    }
}

/// Whether the vault's owner gave the caller this right.
fn check_right(vault: &Vault, caller: &Caller, needed: Need) -> Result<(), Refusal> {
    let is_caller = |principal: &VaultPrincipal| match (principal, &caller.subject) {
        (VaultPrincipal::App(app), Subject::App { .. }) => *app == caller.app,
        (VaultPrincipal::User(name), Subject::User { upn, .. }) => name.eq_ignore_ascii_case(upn),
        _ => false,
    };
    let mut granted = vault.access.iter().filter(|access| is_caller(&access.principal));
    if granted.any(|access| match needed {
        Need::Secrets(right) => access.secrets.contains(&right),
        Need::Keys(right) => access.keys.contains(&right),
    }) {
        return Ok(());
    }
    let (kind, name, action) = match needed {
        Need::Secrets(right) => ("secrets", right.name(), right.action()),
        Need::Keys(right) => ("keys", right.name(), right.action()),
    };
    let (Subject::App { id } | Subject::User { id, .. }) = &caller.subject;
    let who = format!(
        "appid={};oid={id};iss={}",
        caller.app,
        resources::issuer_v1(&caller.cloud, caller.tenant)
    );
    if vault.rbac {
        return Err(Refusal::forbidden(
            "ForbiddenByRbac",
            format!(
                "Caller is not authorized to perform action on resource.\r\nCaller: {who}\r\n\
                 Action: '{action}'\r\nVault: {}\r\n",
                vault.name
            ),
        ));
    }
    Err(Refusal::forbidden(
        "ForbiddenByPolicy",
        format!(
            "The user, group or application '{who}' does not have {kind} {name} permission on \
             key vault '{}'.",
            vault.name
        ),
    ))
}

/// A part of a list, with the address of the next one.
fn page(base: &str, path: &str, part: &Part, items: Vec<Value>) -> Value {
    let end = part.skip.saturating_add(part.most);
    let is_last = items.len() <= end;
    let page: Vec<Value> = items.into_iter().skip(part.skip).take(part.most).collect();
    let next = (!is_last).then(|| {
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.append_pair("api-version", &part.api_version);
        query.append_pair("$skiptoken", &skip_token(end));
        query.append_pair("maxresults", &part.most.to_string());
        format!("{base}{path}?{}", query.finish())
    });
    json!({ "value": page, "nextLink": next })
}

fn respond(parts: &Parts, status: StatusCode, body: Option<&Value>) -> Response {
    let mut response = match body {
        Some(body) => (status, axum::Json(body)).into_response(),
        None => status.into_response(),
    };
    let headers = response.headers_mut();
    headers.insert("cache-control", HeaderValue::from_static("no-cache"));
    headers.insert("x-ms-keyvault-region", HeaderValue::from_static("loopback"));
    if let Ok(id) = HeaderValue::from_str(&Uuid::new_v4().to_string()) {
        headers.insert("x-ms-request-id", id);
    }
    let echoed = HeaderName::from_static("x-ms-client-request-id");
    if let Some(id) = parts.headers.get(&echoed) {
        headers.insert(echoed, id.clone());
    }
    response
}
