//! The keys that sign tokens: one ring for each cloud and workload issuer.

use std::{
    collections::HashMap,
    sync::{Arc, LazyLock},
};

use aws_lc_rs::{
    digest,
    error::Unspecified,
    hmac,
    rand::SystemRandom,
    rsa::KeySize,
    signature::{KeyPair as _, RSA_PKCS1_SHA256, RsaKeyPair},
};
use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD as BASE64};
use jsonwebtoken::{Algorithm, DecodingKey, Validation};
use parking_lot::{Mutex, RwLock};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Value, json};

/// An RSA key that signs by RS256.
///
/// Signing is by aws-lc-rs itself: `jsonwebtoken` reads and checks the private key anew for each
/// token, which takes longer than the signature.
pub(crate) struct SigningKey {
    kid: String,
    pair: RsaKeyPair,
    header: String,
    verifier: DecodingKey,
    jwk: Value,
}

impl SigningKey {
    fn generate() -> Result<Self, Unspecified> {
        let pair = RsaKeyPair::generate(KeySize::Rsa2048)?;
        let public = pair.public_key();
        let n = BASE64.encode(public.modulus().big_endian_without_leading_zero());
        let e = BASE64.encode(public.exponent().big_endian_without_leading_zero());
        let kid = BASE64.encode(&digest::digest(&digest::SHA256, public.as_ref()).as_ref()[..20]);
        let header = json!({"typ": "JWT", "alg": "RS256", "x5t": kid, "kid": kid});
        Ok(Self {
            header: BASE64.encode(header.to_string()),
            verifier: DecodingKey::from_rsa_der(public.as_ref()),
            jwk: json!({"kty": "RSA", "use": "sig", "kid": kid, "x5t": kid, "n": n, "e": e}),
            kid,
            pair,
        })
    }

    /// A compact JWT.
    pub fn sign(&self, claims: &impl Serialize) -> String {
        self.finish(format!("{}.{}", self.header, encode(claims)))
    }

    /// A compact JWT with another header than the key's own.
    pub fn sign_under(&self, header: &Value, claims: &impl Serialize) -> String {
        self.finish(format!("{}.{}", encode(header), encode(claims)))
    }

    /// A JWT for those who let the header choose the algorithm: signed by HMAC with the public key.
    pub fn sign_by_hmac(&self, claims: &impl Serialize) -> String {
        let header = json!({"typ": "JWT", "alg": "HS256", "kid": self.kid});
        let mut token = format!("{}.{}", encode(&header), encode(claims));
        let key = hmac::Key::new(hmac::HMAC_SHA256, self.pair.public_key().as_ref());
        let signature = hmac::sign(&key, token.as_bytes());
        token.push('.');
        BASE64.encode_string(signature, &mut token);
        token
    }

    fn finish(&self, mut token: String) -> String {
        let mut signature = vec![0; self.pair.public_modulus_len()];
        self.pair
            .sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), token.as_bytes(), &mut signature)
            .unwrap_or_else(|_| unreachable!("an RSA key of 2048 bits signs anything"));
        token.push('.');
        BASE64.encode_string(signature, &mut token);
        token
    }

    /// The claims of a token, if this key signed it.
    pub fn verify<T: DeserializeOwned + Clone>(&self, token: &str) -> Option<T> {
        verify(token, &self.verifier, &[Algorithm::RS256])
    }
}

fn encode(part: &impl Serialize) -> String {
    let json = serde_json::to_vec(part)
        .unwrap_or_else(|why| unreachable!("parts of a token have a form in JSON: {why}"));
    BASE64.encode(json)
}

/// A token with the algorithm `none`.
pub(crate) fn unsigned(claims: &impl Serialize) -> String {
    format!("{}.{}.", encode(&json!({"typ": "JWT", "alg": "none"})), encode(claims))
}

/// A key that nobody publishes.
pub(crate) fn stranger() -> Arc<SigningKey> {
    first_key("nobody")
}

/// The claims of a token whose signature a key verifies. Nothing else is checked.
pub(crate) fn verify<T: DeserializeOwned + Clone>(
    token: &str,
    key: &DecodingKey,
    algorithms: &[Algorithm],
) -> Option<T> {
    let mut validation = Validation::new(Algorithm::RS256);
    validation.algorithms = algorithms.to_vec();
    validation.required_spec_claims.clear();
    (validation.validate_exp, validation.validate_nbf) = (false, false);
    validation.validate_aud = false;
    jsonwebtoken::decode(token, key, &validation).ok().map(|data| data.claims)
}

/// All rings of an emulator.
#[derive(Default)]
pub(crate) struct Keys(RwLock<HashMap<String, Vec<Arc<SigningKey>>>>);

impl Keys {
    /// The key that signs for a cloud or issuer now.
    pub fn current(&self, of: &str) -> Arc<SigningKey> {
        if let Some(key) = self.0.read().get(of).and_then(|ring| ring.last()) {
            return key.clone();
        }
        let mut rings = self.0.write();
        let ring = rings.entry(of.to_owned()).or_default();
        if let Some(key) = ring.last() {
            return key.clone();
        }
        let key = first_key(of);
        ring.push(key.clone());
        key
    }

    /// The key with an id, and whose ring it is in.
    pub fn find(&self, kid: &str) -> Option<(String, Arc<SigningKey>)> {
        self.0.read().iter().find_map(|(of, ring)| {
            let key = ring.iter().find(|key| key.kid == kid)?;
            Some((of.clone(), key.clone()))
        })
    }

    /// Signs with a new key from now on. The old ones stay published when `keep` is set.
    pub fn rotate(&self, of: &str, keep: bool) {
        self.current(of);
        let key = generate();
        let mut rings = self.0.write();
        let ring = rings.entry(of.to_owned()).or_default();
        if !keep {
            ring.clear();
        }
        ring.push(key);
    }

    /// The published keys of a cloud or issuer.
    pub fn jwks(&self, of: &str) -> Value {
        self.current(of);
        let keys: Vec<_> = match self.0.read().get(of) {
            Some(ring) => ring.iter().map(|key| key.jwk.clone()).collect(),
            None => Vec::new(),
        };
        json!({ "keys": keys })
    }
}

/// The first key of a ring. Finding one takes a good part of a second in an unoptimised build, so
/// all emulators of a process begin with the same.
fn first_key(of: &str) -> Arc<SigningKey> {
    static FIRST: LazyLock<Mutex<HashMap<String, Arc<SigningKey>>>> = LazyLock::new(Mutex::default);
    FIRST.lock().entry(of.to_owned()).or_insert_with(generate).clone()
}

fn generate() -> Arc<SigningKey> {
    match SigningKey::generate() {
        Ok(key) => Arc::new(key),
        Err(_) => unreachable!("the system's random numbers make an RSA key"),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_key_verifies_what_it_signed_and_nothing_else() {
        let keys = Keys::default();
        let token = keys.current("global").sign(&json!({"a": 1}));
        let verify = |token: &str| keys.current("global").verify::<Value>(token);
        assert_eq!(verify(&token).unwrap()["a"], 1);
        assert!(verify(&keys.current("china").sign(&json!({"a": 1}))).is_none());
        let (body, _) = token.rsplit_once('.').unwrap();
        assert!(verify(&format!("{body}.")).is_none());
        let none = BASE64.encode(r#"{"alg":"none"}"#);
        let payload = token.split('.').nth(1).unwrap();
        assert!(verify(&format!("{none}.{payload}.")).is_none());
    }

    #[test]
    fn a_rotated_key_stays_published_when_wanted() {
        let keys = Keys::default();
        let old = keys.current("usgov").kid.clone();
        keys.rotate("usgov", true);
        assert!(keys.find(&old).is_some());
        assert_eq!(keys.jwks("usgov")["keys"].as_array().unwrap().len(), 2);
        keys.rotate("usgov", false);
        assert!(keys.find(&old).is_none());
    }
}
