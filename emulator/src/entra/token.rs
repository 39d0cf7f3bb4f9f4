//! The token endpoint of both versions.

use axum::{
    Extension, Json,
    body::Bytes,
    extract::{Path, RawQuery, State as Shared},
    response::{IntoResponse as _, Response},
};
use http::HeaderMap;
use serde_json::{Value, json};
use time::OffsetDateTime;

use super::{
    access::{Question, SignIn, tenant},
    asked::{Asked, Fields, Version, cloud_of, correlation},
    client::{self, Attempt, Demand, Proof},
    error::{EntraError, Result, no_store},
    grants,
    issue::{Holder, Issue, WantedClaims, client_info},
    scope::{Target, Wish, shown},
};
use crate::{
    role::Place,
    state::State,
    world::{App, World},
};

pub(crate) async fn v1(
    state: Shared<State>,
    place: Extension<Place>,
    path: Path<String>,
    query: RawQuery,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    answer(&state, &place, &path, query.0.as_deref(), &headers, &body, Version::V1)
}

pub(crate) async fn v2(
    state: Shared<State>,
    place: Extension<Place>,
    path: Path<String>,
    query: RawQuery,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    answer(&state, &place, &path, query.0.as_deref(), &headers, &body, Version::V2)
}

fn answer(
    state: &State,
    place: &Place,
    segment: &str,
    query: Option<&str>,
    headers: &HeaderMap,
    body: &[u8],
    version: Version,
) -> Response {
    let fields = Fields::of_body(headers, body);
    let now = state.now();
    let world = state.snapshot();
    let request = Request { state, world: &world, place, fields: &fields, version, now };
    match request.answer(segment) {
        Ok(answer) => {
            let mut response = Json(answer).into_response();
            no_store(&mut response);
            response
        }
        Err(refusal) => {
            // A query on the token endpoint means nothing, but for the id in it.
            let id = correlation(headers, &Fields::of_query(query), &fields);
            refusal.into_response_at(now, id)
        }
    }
}

/// A token request.
pub(crate) struct Request<'a> {
    pub state: &'a State,
    pub world: &'a World,
    pub place: &'a Place,
    pub fields: &'a Fields,
    pub version: Version,
    pub now: OffsetDateTime,
}

impl<'a> Request<'a> {
    fn answer(&self, segment: &str) -> Result<Value> {
        let grant = self.fields.required("grant_type")?;
        let asked = Asked::read(self.world, self.place, segment)
            .map_err(|refusal| self.across_clouds(refusal))?;
        match grant {
            "client_credentials" | "refresh_token" | "authorization_code" => {}
            "urn:ietf:params:oauth:grant-type:device_code" | "device_code" => {}
            "password" if asked == Asked::Common => return Err(EntraError::of_code(9_001_023)),
            other => {
                return Err(EntraError::new(70_003, format!("It is \"{}\".", shown(other))));
            }
        }
        let app = client::identify(self.world, self.place, self.fields)?;
        client::allow(self.world, app, asked)?;
        match grant {
            "client_credentials" => grants::client_credentials(self, app, asked),
            "refresh_token" => grants::refresh_token(self, app, asked),
            "authorization_code" => grants::authorization_code(self, app, asked),
            _ => grants::device_code(self, app, asked),
        }
    }

    /// A client with a credential is told another number about another cloud.
    fn across_clouds(&self, refusal: EntraError) -> EntraError {
        let has = |name| matches!(self.fields.get(name), Ok(Some(_)));
        match refusal.code {
            90_038 if has("client_secret") || has("client_assertion") => {
                EntraError { code: 900_382, ..refusal }
            }
            _ => refusal,
        }
    }

    /// Authenticates the app.
    pub fn authenticate(&self, app: &App, asked: Asked, demand: Demand) -> Result<Proof> {
        let Self { state, world, place, fields, now, .. } = *self;
        Attempt { state, world, place, asked, app, fields, now }.authenticate(demand)
    }

    /// What the request asks for on a person's behalf.
    pub fn wish(&self) -> Result<Wish> {
        Wish::read(self.state, self.world, cloud_of(self.place)?, self.fields, self.version)
    }

    pub fn claims(&self) -> Result<WantedClaims> {
        Ok(WantedClaims::read(self.fields.get("claims")?))
    }

    /// The tokens for a person, if everything allows them.
    pub fn tokens(&self, app: &App, proof: Proof, gain: &Gain<'_>) -> Result<Value> {
        let Gain { sign_in, tenant: tenant_id, wish, nonce, offline } = *gain;
        let cloud = cloud_of(self.place)?;
        let claims = self.claims()?;
        let place = tenant(self.world, tenant_id)?;
        client::allow(self.world, app, Asked::Tenant(tenant_id))?;
        let question = Question { world: self.world, app, tenant: place, now: self.now };
        // Without a resource of its own, a token is for the user's profile at Graph.
        let profile;
        let target = match &wish.target {
            Some(target) => target,
            None => {
                profile = self.profile()?;
                &profile
            }
        };
        let wanted = wish.target.as_ref();
        let granted = question.token(sign_in, wanted, &claims.contexts)?;
        let user = question.account(sign_in)?;
        let issue = Issue {
            state: self.state,
            cloud,
            tenant: tenant_id,
            app,
            proof,
            now: self.now,
            origin: &self.place.origin,
            claims: &claims,
        };
        let person = Holder { user, sign_in };
        let scopes = if wanted.is_some() { granted.scopes } else { vec!["openid".into()] };
        let issued = issue.for_person(&person, target, &scopes);
        let mut answer = self.base(&issued);
        answer["scope"] = self.scope_text(target, wish, &scopes).into();
        if self.version == Version::V1 {
            answer["resource"] = target.audience.clone().into();
        }
        if offline {
            answer["refresh_token"] = issue.refresh_token(sign_in).into();
        }
        if wish.openid || self.version == Version::V1 {
            answer["id_token"] = issue.id_token(&person, self.version, nonce, None).into();
        }
        if self.fields.get("client_info")? == Some("1") {
            answer["client_info"] = client_info(user).into();
        }
        Ok(answer)
    }

    fn profile(&self) -> Result<Target> {
        let graph = crate::resources::GRAPH.to_string();
        Target::find(self.state, self.world, cloud_of(self.place)?, &graph)
    }

    /// What answers of all grants have; v1 writes numbers as text.
    pub fn base(&self, issued: &super::issue::Issued) -> Value {
        let mut answer = match self.version {
            Version::V2 => json!({
                "token_type": "Bearer",
                "expires_in": issued.lifetime,
                "ext_expires_in": issued.lifetime,
                "access_token": issued.token,
            }),
            Version::V1 => json!({
                "token_type": "Bearer",
                "expires_in": issued.lifetime.to_string(),
                "ext_expires_in": issued.lifetime.to_string(),
                "expires_on": issued.expires.to_string(),
                "not_before": issued.not_before.to_string(),
                "access_token": issued.token,
            }),
        };
        if issued.lifetime > 2 * 3_600 && self.version == Version::V2 {
            answer["refresh_in"] = (issued.lifetime / 2).into();
        }
        answer
    }

    /// v2 repeats full scopes, v1 their names.
    fn scope_text(&self, target: &Target, wish: &Wish, scopes: &[String]) -> String {
        if self.version == Version::V1 {
            return scopes.join(" ");
        }
        let mut words: Vec<String> = match &wish.target {
            Some(_) => scopes.iter().map(|scope| target.named(scope)).collect(),
            None => Vec::new(),
        };
        if wish.target.as_ref().is_some_and(|target| target.scopes.is_none()) {
            words.push(target.named(".default"));
        }
        if wish.openid {
            words.extend(["openid".into(), "profile".into()]);
        }
        words.join(" ")
    }
}

/// What a person's grant gives.
#[derive(Clone, Copy)]
pub(crate) struct Gain<'a> {
    pub sign_in: &'a SignIn,
    pub tenant: partnercenter::TenantId,
    pub wish: &'a Wish,
    pub nonce: Option<&'a str>,
    /// Whether a refresh token goes with it.
    pub offline: bool,
}
