//! Keys of a vault: read, and used to sign. They are the world's; nobody makes new ones, and the
//! private part never leaves.

use aws_lc_rs::{
    digest::{Digest, SHA256},
    rsa::KeyPair as RsaKeyPair,
    signature::{KeyPair as _, RSA_PKCS1_SHA256, RSA_PSS_SHA256, RsaEncoding},
};
use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD as BASE64};
use http::StatusCode;
use serde::Deserialize;
use serde_json::{Value, json};

use super::refusal::Refusal;
use crate::world::{Vault, VaultKey, derived_id};

/// The public part of a key.
pub(super) fn get(
    base: &str,
    vault: &Vault,
    name: &str,
    version: Option<&str>,
) -> Result<Value, Refusal> {
    let (key, id) = find(base, vault, name, version)?;
    let pair = pair(key)?;
    let public = pair.public_key();
    let created = key.created.time().unix_timestamp();
    Ok(json!({
        "key": {
            "kid": id,
            "kty": "RSA",
            "key_ops": ["sign", "verify"],
            "n": BASE64.encode(public.modulus().big_endian_without_leading_zero()),
            "e": BASE64.encode(public.exponent().big_endian_without_leading_zero()),
        },
        "attributes": { "enabled": true, "created": created, "updated": created },
    }))
}

#[derive(Deserialize)]
struct SignBody {
    alg: String,
    value: String,
}

/// The signature over a digest that the caller computed.
pub(super) fn sign(
    base: &str,
    vault: &Vault,
    name: &str,
    version: Option<&str>,
    body: &[u8],
) -> Result<Value, Refusal> {
    let (key, id) = find(base, vault, name, version)?;
    let body: SignBody = serde_json::from_slice(body)
        .map_err(|_| Refusal::bad_parameter("The request body has no alg and value."))?;
    let encoding: &'static dyn RsaEncoding = match body.alg.as_str() {
        "PS256" => &RSA_PSS_SHA256,
        "RS256" => &RSA_PKCS1_SHA256,
        _ => return Err(Refusal::bad_parameter("The alg must be PS256 or RS256.")),
    };
    let digest = BASE64
        .decode(&body.value)
        .ok()
        .and_then(|bytes| Digest::import_less_safe(&bytes, &SHA256).ok())
        .ok_or_else(|| Refusal::bad_parameter("The value must be a SHA-256 digest, base64url."))?;
    let pair = pair(key)?;
    let mut signature = vec![0; pair.public_modulus_len()];
    pair.sign_digest(encoding, &digest, &mut signature).map_err(|_| broken())?;
    Ok(json!({ "kid": id, "value": BASE64.encode(signature) }))
}

/// A key, and the address of its only version.
fn find<'v>(
    base: &str,
    vault: &'v Vault,
    name: &str,
    version: Option<&str>,
) -> Result<(&'v VaultKey, String), Refusal> {
    let key = vault.keys.iter().find(|key| key.name.eq_ignore_ascii_case(name));
    let found = key.map(|key| {
        let own = derived_id(&["key version", &vault.cloud, &vault.name, &key.name]);
        (key, own.simple().to_string())
    });
    match found.filter(|(_, own)| version.is_none_or(|wanted| wanted == own)) {
        Some((key, own)) => Ok((key, format!("{base}/keys/{}/{own}", key.name))),
        None => Err(Refusal::new(
            StatusCode::NOT_FOUND,
            "KeyNotFound",
            format!("A key with (name/id) {name} was not found in this key vault."),
        )),
    }
}

fn pair(key: &VaultKey) -> Result<RsaKeyPair, Refusal> {
    key.pair().map_err(|_| broken())
}

/// The world was checked when the emulator started; somebody changed it since.
fn broken() -> Refusal {
    Refusal::new(StatusCode::INTERNAL_SERVER_ERROR, "InternalServerError", "The key cannot sign.")
}
