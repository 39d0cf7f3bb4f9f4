//! Azure Key Vault. [`Place::vault`](crate::role::Place) names the vault that is asked.

use axum::Router;

use crate::state::State;

pub(crate) fn routes() -> Router<State> {
    Router::new()
}
