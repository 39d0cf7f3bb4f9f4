//! What the services beside Entra have in common: one function answers every request.

use axum::{
    Extension, Router,
    body::{Bytes, to_bytes},
    extract::{Request, State as Shared},
    response::{IntoResponse as _, Response},
};
use http::{StatusCode, request::Parts};

use crate::{role::Place, state::State};

/// Answers a request that was read whole.
pub(crate) type Answer = fn(&State, &Place, &Parts, &Bytes) -> Response;

/// A router that gives every request to one function: these services route by tables of their own.
pub(crate) fn routes(answer: Answer) -> Router<State> {
    let serve = move |Shared(state): Shared<State>,
                      Extension(place): Extension<Place>,
                      request: Request| async move {
        let (parts, body) = request.into_parts();
        // The server has read it already, within its limit.
        match to_bytes(body, usize::MAX).await {
            Ok(body) => answer(&state, &place, &parts, &body),
            Err(_) => StatusCode::BAD_REQUEST.into_response(),
        }
    };
    Router::new().fallback(serve)
}

/// Services of the built-in world, asked directly with tokens of any content.
#[cfg(test)]
pub(crate) mod testing {
    #![allow(clippy::unwrap_used)]
    use std::time::Duration;

    use axum::body::Body;
    use http::{HeaderMap, Method};
    use partnercenter::Cloud;
    use serde_json::Value;
    use tower::ServiceExt as _;
    use uuid::Uuid;

    use super::*;
    use crate::{
        entra::claims::AccessClaims,
        options::EmulatorClock,
        resources,
        role::{Role, Seat},
        state::Settings,
        world::World,
    };

    pub(crate) struct Bench {
        pub state: State,
        pub cloud: Cloud,
    }

    pub(crate) struct Answer {
        pub status: u16,
        pub headers: HeaderMap,
        pub bytes: Bytes,
        /// The body as JSON, null where it is none.
        pub body: Value,
    }

    impl Bench {
        pub fn new(cloud: Cloud) -> Self {
            let settings = Settings {
                device_code_interval: Duration::from_secs(1),
                refuse_replayed_assertions: true,
                keep_answers: false,
                ca_pem: String::new(),
                dispatcher: Default::default(),
            };
            let clock = EmulatorClock::adjustable();
            let state = State::new(World::contoso(), clock, 0, settings, Vec::new());
            Self { state, cloud }
        }

        /// An access token of the app `csp` and the user `service`, who used MFA, changed at will.
        pub fn token(&self, resource: Uuid, change: impl FnOnce(&mut AccessClaims)) -> String {
            let world = self.state.snapshot();
            let name = self.cloud.name.as_str();
            let tenant = world.tenant_named(name, "contoso").unwrap().id;
            let now = self.state.now().unix_timestamp();
            let known = self.state.resources(&self.cloud);
            let known = known.iter().find(|known| known.id == resource).unwrap();
            let user = world.user_named(name, "service").unwrap();
            let mut claims = AccessClaims {
                aud: known.identifiers[0].clone(),
                iss: resources::issuer_v1(&self.cloud, tenant),
                iat: now,
                nbf: now,
                exp: now + 3_600,
                acrs: None,
                amr: Some(vec!["pwd".into(), "mfa".into()]),
                app_displayname: None,
                appid: Some(world.app_named(name, "csp").unwrap().id),
                appidacr: Some("1".into()),
                azp: None,
                azpacr: None,
                idp: None,
                idtyp: "user".into(),
                name: None,
                oid: user.id,
                roles: None,
                scp: Some("user_impersonation".into()),
                sub: "subject".into(),
                tid: tenant,
                unique_name: None,
                upn: Some(user.upn.clone()),
                uti: "uti".into(),
                ver: "1.0".into(),
                xms_cc: None,
            };
            change(&mut claims);
            self.state.keys().current(name).sign(&claims)
        }

        /// Makes a token one of the app alone.
        pub fn app_only(claims: &mut AccessClaims) {
            claims.oid = Uuid::from_u128(1);
            (claims.amr, claims.scp, claims.upn) = (None, None, None);
        }

        pub async fn send(
            &self,
            role: Role,
            request: http::request::Builder,
            token: Option<&str>,
            body: impl Into<Body>,
        ) -> Answer {
            let vault = (role == Role::Vault).then(|| "contoso-sam".to_owned());
            let seat = Seat { role, cloud: Some(self.cloud.clone()), vault };
            let mut request = request.extension(seat.place("https", "service.example", true));
            if let Some(token) = token {
                request = request.header("authorization", format!("Bearer {token}"));
            }
            let routes = match role {
                Role::Vault => crate::vault::routes(),
                Role::Graph => crate::graph::routes(),
                Role::Arm => crate::arm::routes(),
                Role::Blob => crate::blob::routes(),
                Role::Imds => crate::identity::imds_routes(),
                Role::AppService => crate::identity::app_service_routes(),
                _ => crate::partner_center::routes(),
            };
            let routes = routes.with_state(self.state.clone());
            let response = routes.oneshot(request.body(body.into()).unwrap()).await.unwrap();
            let (parts, body) = response.into_parts();
            let bytes = to_bytes(body, usize::MAX).await.unwrap();
            let text = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&bytes);
            Answer {
                status: parts.status.as_u16(),
                headers: parts.headers,
                body: serde_json::from_slice(text).unwrap_or_default(),
                bytes,
            }
        }

        pub async fn get(&self, role: Role, uri: &str, token: Option<&str>) -> Answer {
            self.send(role, request(Method::GET, uri), token, Body::empty()).await
        }
    }

    pub(crate) fn request(method: Method, uri: &str) -> http::request::Builder {
        http::Request::builder().method(method).uri(uri)
    }
}
