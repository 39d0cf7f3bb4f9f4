//! The Partner Center API, and the host of referrals and pricing.

use axum::Router;

use crate::state::State;

pub(crate) fn routes() -> Router<State> {
    Router::new()
}
