//! Microsoft Entra ID: discovery, sign-in, device codes, tokens.

mod access;
mod admin_consent;
mod asked;
mod assertion;
mod authorize;
pub(crate) mod claims;
mod client;
mod codes;
mod control;
mod device;
mod discovery;
mod error;
mod grants;
mod issue;
mod page;
mod scope;
mod seal;
mod sign_in;
mod token;

use axum::{
    Router,
    routing::{get, post},
};

pub use self::{
    control::{Answer, Refused},
    sign_in::Person,
};
pub(crate) use self::{
    control::{enter_device_code, routes as control_routes, sign_in},
    error::EntraError,
};
use crate::state::State;

/// What Entra keeps in mind.
#[derive(Default)]
pub(crate) struct Memory {
    seal: seal::Seal,
    codes: codes::Codes,
    devices: device::Devices,
    presented: assertion::Presented,
}

pub(crate) fn routes() -> Router<State> {
    Router::new()
        .route("/common/discovery/instance", get(discovery::instance))
        .route("/{tenant}/.well-known/openid-configuration", get(discovery::metadata_v1))
        .route("/{tenant}/v2.0/.well-known/openid-configuration", get(discovery::metadata_v2))
        .route("/{tenant}/discovery/keys", get(discovery::keys))
        .route("/{tenant}/discovery/v2.0/keys", get(discovery::keys))
        .route("/{tenant}/oauth2/authorize", get(authorize::v1))
        .route("/{tenant}/oauth2/v2.0/authorize", get(authorize::v2))
        .route("/{tenant}/login", post(authorize::submit))
        .route("/{tenant}/oauth2/token", post(token::v1))
        .route("/{tenant}/oauth2/v2.0/token", post(token::v2))
        .route("/{tenant}/oauth2/devicecode", post(device::v1))
        .route("/{tenant}/oauth2/v2.0/devicecode", post(device::v2))
        .route("/{tenant}/oauth2/deviceauth", get(device::page).post(device::submit))
        .route("/device", get(device::page).post(device::submit))
        .route("/{tenant}/adminconsent", get(admin_consent::page).post(admin_consent::submit))
        .route("/{tenant}/v2.0/adminconsent", get(admin_consent::page).post(admin_consent::submit))
        .route("/{tenant}/oauth2/logout", get(authorize::log_out))
        .route("/{tenant}/oauth2/v2.0/logout", get(authorize::log_out))
}
