//! Tokens that are not what they should be, for those who must notice it.

use axum::{
    body::Body,
    response::{IntoResponse as _, Response},
};
use http::{StatusCode, header::CONTENT_LENGTH};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::answer::LONGEST;
use crate::{keys, state::State};

/// What is wrong with a token in a JSON answer.
///
/// ```
/// use partnercenter_emulator::{Action, Fault, Role, Signature, TokenFault};
///
/// let stranger = TokenFault::id_token().set("aud", "8f0c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a");
/// let forged = TokenFault::id_token().signature(Signature::Wrong);
/// let fault = Fault::new(Action::Token(forged)).on(Role::Entra).grant("authorization_code");
/// # let _ = (stranger, fault);
/// ```
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TokenFault {
    /// The member of the answer: `id_token`, `access_token`.
    pub member: String,
    /// Claims that get another value.
    #[serde(default)]
    pub set: Map<String, Value>,
    /// Claims that are missing.
    #[serde(default)]
    pub remove: Vec<String>,
    /// How it is signed.
    #[serde(default)]
    pub signature: Signature,
}

/// How a token is signed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Signature {
    /// As it should be.
    #[default]
    Good,
    /// By a key that is not published, under the id of one that is.
    Wrong,
    /// By a key that is not published, under its own id.
    UnknownKey,
    /// By the right key, whose id the header does not tell.
    NoKeyId,
    /// Not at all: the algorithm is `none`.
    None,
    /// By HMAC with the public key: the header says HS256.
    Hmac,
}

impl TokenFault {
    /// An id_token, so far in order.
    pub fn id_token() -> Self {
        Self::of("id_token")
    }

    /// An access token, so far in order.
    pub fn access_token() -> Self {
        Self::of("access_token")
    }

    fn of(member: &str) -> Self {
        Self {
            member: member.to_owned(),
            set: Map::new(),
            remove: Vec::new(),
            signature: Signature::Good,
        }
    }

    /// Gives a claim another value.
    #[must_use]
    pub fn set(mut self, claim: &str, value: impl Into<Value>) -> Self {
        self.set.insert(claim.to_owned(), value.into());
        self
    }

    /// Removes a claim.
    #[must_use]
    pub fn remove(mut self, claim: &str) -> Self {
        self.remove.push(claim.to_owned());
        self
    }

    /// Signs it in another way.
    #[must_use]
    pub fn signature(mut self, signature: Signature) -> Self {
        self.signature = signature;
        self
    }

    /// Puts the faulty token into an answer, if it has the good one.
    pub(super) async fn apply(&self, state: &State, usual: Option<Response>) -> Response {
        let Some(usual) = usual else { return StatusCode::OK.into_response() };
        let (mut parts, body) = usual.into_parts();
        let bytes = axum::body::to_bytes(body, LONGEST).await.unwrap_or_default();
        let spoiled = serde_json::from_slice::<Value>(&bytes).ok().and_then(|mut answer| {
            let token = self.spoil(state, answer.get(&self.member)?.as_str()?)?;
            answer[&self.member] = token.into();
            Some(answer.to_string())
        });
        let Some(spoiled) = spoiled else { return Response::from_parts(parts, Body::from(bytes)) };
        parts.headers.remove(CONTENT_LENGTH);
        Response::from_parts(parts, Body::from(spoiled))
    }

    fn spoil(&self, state: &State, token: &str) -> Option<String> {
        let kid = jsonwebtoken::decode_header(token).ok()?.kid?;
        let (_, key) = state.keys().find(&kid)?;
        let mut claims: Map<String, Value> =
            jsonwebtoken::dangerous::insecure_decode_claims(token).ok()?;
        claims.extend(self.set.clone());
        claims.retain(|name, _| !self.remove.contains(name));
        let rs256 = |kid: Option<&str>| match kid {
            Some(kid) => json!({"typ": "JWT", "alg": "RS256", "kid": kid}),
            None => json!({"typ": "JWT", "alg": "RS256"}),
        };
        Some(match self.signature {
            Signature::Good => key.sign(&claims),
            Signature::Wrong => keys::stranger().sign_under(&rs256(Some(&kid)), &claims),
            Signature::UnknownKey => keys::stranger().sign(&claims),
            Signature::NoKeyId => key.sign_under(&rs256(None), &claims),
            Signature::None => keys::unsigned(&claims),
            Signature::Hmac => key.sign_by_hmac(&claims),
        })
    }
}
