//! Microsoft Entra ID: discovery, sign-in, device codes, tokens.

pub(crate) mod claims;
mod error;

use axum::Router;

pub(crate) use self::error::EntraError;
use crate::state::State;

/// What Entra keeps in mind.
#[derive(Default)]
pub(crate) struct Memory {}

pub(crate) fn routes() -> Router<State> {
    Router::new()
}
