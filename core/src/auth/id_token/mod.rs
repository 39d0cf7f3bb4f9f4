//! id_tokens: who signed in, once everything about the token holds (OpenID Connect Core, 3.1.3.7).

#[cfg(test)]
mod tests;

use std::time::{Duration, SystemTime};

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use jsonwebtoken::{Algorithm, crypto};
use serde_json::{Map, Value};

use super::{
    Protocol,
    jwks::{KeySet, NoKey},
    jwt::{self, Jwt, text, texts},
    metadata::Metadata,
};
use crate::{ClientId, Cloud, Error, Secret, TenantId};

/// How far the sign-in service's clock may be from the measured one.
const SKEW: Duration = Duration::from_secs(300);

/// The longest user name that is shown and stored, in characters.
const LONGEST_NAME: usize = 256;

/// Who signed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Identity {
    pub tenant: TenantId,
    /// Object id in that tenant.
    pub user_id: String,
    /// User principal name.
    pub user: Option<String>,
    /// Authentication contexts that were met.
    pub contexts: Vec<String>,
    /// What binds the token to the code that came with it.
    pub code_hash: Option<String>,
}

/// What a token must agree with.
#[derive(Clone, Copy, Debug)]
pub(super) struct Expected<'a> {
    pub cloud: &'a Cloud,
    pub metadata: &'a Metadata,
    pub client: ClientId,
    pub protocol: Protocol,
    /// The nonce of the request; none where the flow has none.
    pub nonce: Option<&'a Secret>,
    /// The time by the sign-in service's clock, as far as it was measured.
    pub now: SystemTime,
}

/// Why a token is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Refused {
    /// No key has the id that it names: a newer key set may have one.
    UnknownKey,
    Because(&'static str),
}

impl From<Refused> for Error {
    fn from(refused: Refused) -> Self {
        let why = match refused {
            Refused::UnknownKey => {
                "it was signed by a key that the sign-in service does not publish"
            }
            Refused::Because(why) => why,
        };
        Self::service(format!("the id_token was refused: {why}"))
            .with_hint("Nothing was stored. Begin the sign-in anew; if it happens again, check this machine's clock and whether a proxy changes answers.")
    }
}

type Verdict<T> = std::result::Result<T, Refused>;

/// Verifies a token: its form, its signature by one of `keys`, and its claims.
pub(super) fn verify(token: &Secret, keys: &KeySet, expected: &Expected<'_>) -> Verdict<Identity> {
    let token = jwt::read(token.expose())
        .ok_or(Refused::Because("it is not a signed token of three parts with unique members"))?;
    let issuer = text(&token.claims, "iss").ok_or(Refused::Because("it names no issuer"))?;
    let tenant = expected
        .metadata
        .tenant_of(issuer, expected.cloud, expected.protocol)
        .ok_or(Refused::Because("its issuer is not the tenant that was asked"))?;
    verify_signature(&token, keys, tenant, expected)?;
    verify_claims(&token.claims, tenant, expected)
}

/// RS256 by a published key, whatever the token says about itself: `jku`, `x5u`, `x5c` and `jwk` are
/// not looked at.
fn verify_signature(
    token: &Jwt<'_>,
    keys: &KeySet,
    tenant: TenantId,
    expected: &Expected<'_>,
) -> Verdict<()> {
    let header = &token.header;
    if text(header, "alg") != Some("RS256") {
        return Err(Refused::Because("it is not signed by RS256"));
    }
    if header.contains_key("crit") {
        return Err(Refused::Because("it wants an extension to be understood (crit)"));
    }
    let is_jwt = |name: &str| {
        header.get(name).is_none_or(|kind| {
            kind.as_str().is_some_and(|kind| kind.eq_ignore_ascii_case("JWT")) && name == "typ"
        })
    };
    if !is_jwt("typ") || !is_jwt("cty") {
        return Err(Refused::Because("it is not a plain signed token (typ, cty)"));
    }
    let id = match header.get("kid") {
        None => None,
        Some(Value::String(id)) => Some(id.as_str()),
        Some(_) => return Err(Refused::Because("the id of its key is not text")),
    };
    let serves = |issuer: &str| expected.metadata.signs_for(issuer, tenant, expected.cloud);
    let key = keys.choose(id, serves).map_err(|none| match none {
        NoKey::Unknown => Refused::UnknownKey,
        NoKey::Ambiguous => Refused::Because("it does not say which of several keys signed it"),
    })?;
    let signed = token.signed.as_bytes();
    match crypto::verify(token.signature, signed, &key.decoding_key(), Algorithm::RS256) {
        Ok(true) => Ok(()),
        _ => Err(Refused::Because("its signature is wrong")),
    }
}

pub(super) fn verify_claims(
    claims: &Map<String, Value>,
    tenant: TenantId,
    expected: &Expected<'_>,
) -> Verdict<Identity> {
    let must = |holds: bool, why: &'static str| {
        if holds { Ok(()) } else { Err(Refused::Because(why)) }
    };
    must(
        text(claims, "tid") == Some(tenant.to_string().as_str()),
        "its tenant (tid) is not its issuer's",
    )?;
    let client = expected.client.to_string();
    // Nobody else is trusted as an audience, whatever `azp` says.
    let audience = texts(claims, "aud").unwrap_or_default();
    must(
        !audience.is_empty() && audience.iter().all(|one| *one == client),
        "it is meant for another app (aud)",
    )?;
    must(
        claims.get("azp").is_none_or(|azp| azp.as_str() == Some(&client)),
        "it was issued to another app (azp)",
    )?;
    verify_times(claims, expected.now)?;
    if let Some(nonce) = expected.nonce {
        let theirs = text(claims, "nonce").map(Secret::new);
        must(theirs.as_ref() == Some(nonce), "its nonce is not the one that was sent")?;
    }
    must(text(claims, "sub").is_some(), "it names no subject (sub)")?;
    let user_id = text(claims, "oid").ok_or(Refused::Because("it names no user (oid)"))?;
    Ok(Identity {
        tenant,
        user_id: user_id.to_owned(),
        user: user_name(claims),
        contexts: texts(claims, "acrs").unwrap_or_default(),
        code_hash: text(claims, "c_hash").map(str::to_owned),
    })
}

fn verify_times(claims: &Map<String, Value>, now: SystemTime) -> Verdict<()> {
    let now = now.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_secs_f64();
    let skew = SKEW.as_secs_f64();
    let time = |name: &str| match claims.get(name) {
        None => Ok(None),
        Some(value) => value
            .as_f64()
            .filter(|seconds| seconds.is_finite())
            .map(Some)
            .ok_or(Refused::Because("one of its times is not a number")),
    };
    let expires = time("exp")?.ok_or(Refused::Because("it does not say when it expires (exp)"))?;
    let issued =
        time("iat")?.ok_or(Refused::Because("it does not say when it was issued (iat)"))?;
    if expires + skew <= now {
        return Err(Refused::Because("it has expired (exp)"));
    }
    if issued - skew > now || time("nbf")?.is_some_and(|from| from - skew > now) {
        return Err(Refused::Because("it is not valid yet (iat, nbf)"));
    }
    Ok(())
}

/// The user principal name: `preferred_username` in v2, `upn` or `unique_name` in v1.
pub(super) fn user_name(claims: &Map<String, Value>) -> Option<String> {
    ["upn", "preferred_username", "unique_name"]
        .iter()
        .find_map(|name| text(claims, name))
        .map(|name| name.chars().filter(|c| !c.is_control()).take(LONGEST_NAME).collect())
}

impl Identity {
    /// Whether the token was issued together with this code (OpenID Connect Core, 3.3.2.11); also
    /// when it says nothing about that.
    pub(super) fn came_with(&self, code: &Secret) -> bool {
        let Some(hash) = &self.code_hash else { return true };
        let digest =
            aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, code.expose().as_bytes());
        *hash == URL_SAFE_NO_PAD.encode(&digest.as_ref()[..16])
    }
}
