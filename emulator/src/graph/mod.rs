//! The part of Microsoft Graph that a partner uses.

use axum::Router;

use crate::state::State;

pub(crate) fn routes() -> Router<State> {
    Router::new()
}
