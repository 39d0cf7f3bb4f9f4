//! The identity endpoints of Azure machines and of App Service.

use axum::Router;

use crate::state::State;

pub(crate) fn imds_routes() -> Router<State> {
    Router::new()
}

pub(crate) fn app_service_routes() -> Router<State> {
    Router::new()
}
