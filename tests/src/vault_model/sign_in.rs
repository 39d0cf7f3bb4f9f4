use std::collections::HashSet;

use http::{HeaderMap, StatusCode, header};
use serde_json::{Value, json};

use super::Seen;

/// Hands out tokens for the vault, and new refresh tokens for those it knows.
#[derive(Default)]
pub(crate) struct SignIn {
    access: HashSet<String>,
    refresh: HashSet<String>,
    serial: u64,
}

impl SignIn {
    pub fn issue(&mut self, token: &str) {
        self.refresh.insert(token.to_owned());
    }

    pub fn revoke(&mut self, token: &str) {
        self.refresh.remove(token);
    }

    pub fn is_redeemable(&self, token: &str) -> bool {
        self.refresh.contains(token)
    }

    /// Whether a bearer token is one that was handed out.
    pub fn knows(&self, headers: &HeaderMap) -> bool {
        let token = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
        token
            .and_then(|text| text.strip_prefix("Bearer "))
            .is_some_and(|token| self.access.contains(token))
    }

    /// Answers a token request. A refresh token `family-…` is exchanged for the next of its family;
    /// with `dead`, for one that cannot be redeemed.
    pub fn token(&mut self, seen: &Seen, dead: bool) -> (StatusCode, Value) {
        self.serial += 1;
        let refresh = match seen.field("grant_type").as_deref() {
            Some("client_credentials") => None,
            Some("refresh_token") => {
                let given = seen.field("refresh_token").unwrap_or_default();
                if !self.is_redeemable(&given) {
                    return refused();
                }
                let family = given.split('-').next().unwrap_or_default();
                let token = format!("{family}-{}", self.serial);
                if !dead {
                    self.issue(&token);
                }
                Some(token)
            }
            _ => return refused(),
        };
        let access = format!("access-{}", self.serial);
        self.access.insert(access.clone());
        let mut answer =
            json!({ "token_type": "Bearer", "expires_in": 3600, "access_token": access });
        if let Some(refresh) = refresh {
            answer["refresh_token"] = refresh.into();
        }
        (StatusCode::OK, answer)
    }
}

fn refused() -> (StatusCode, Value) {
    let refusal = json!({
        "error": "invalid_grant",
        "error_description": "AADSTS50173: The grant was revoked.",
        "error_codes": [50173],
    });
    (StatusCode::BAD_REQUEST, refusal)
}
