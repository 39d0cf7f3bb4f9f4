//! The keys that sign a tenant's tokens (RFC 7517).

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use jsonwebtoken::DecodingKey;
use serde_json::{Map, Value};

use super::{jwt::text, strict_json};
use crate::{Error, Result};

/// More keys than this are not looked at.
const MOST: usize = 200;
/// The shortest and the longest modulus, in bytes: 2,048 to 8,192 bits.
const MODULUS: std::ops::RangeInclusive<usize> = 256..=1024;

/// The RSA keys of a key set.
#[derive(Debug)]
pub(super) struct KeySet {
    keys: Vec<Key>,
}

/// One key.
#[derive(Debug)]
pub(super) struct Key {
    id: Option<String>,
    /// Whose tokens it signs, where the key set says so.
    issuer: Option<String>,
    modulus: Vec<u8>,
    exponent: Vec<u8>,
}

/// Why a key set has no key for a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NoKey {
    /// None has this id: a newer key set may have one.
    Unknown,
    /// More than one could be meant.
    Ambiguous,
}

impl KeySet {
    /// Reads a key set. Keys for other purposes and of other kinds are passed over.
    ///
    /// # Errors
    /// `service` when there is no key to use.
    pub(super) fn read(body: &[u8]) -> Result<Self> {
        let wrong = |why: &str| {
            Error::service(format!("the keys of the sign-in service were refused: {why}"))
                .with_hint("Check the authority, and whether a proxy changes answers.")
        };
        let members = strict_json::object(body)
            .ok_or_else(|| wrong("they are not a JSON object with unique members"))?;
        let listed = members
            .get("keys")
            .and_then(Value::as_array)
            .ok_or_else(|| wrong("there is no list of keys"))?;
        let keys: Vec<Key> =
            listed.iter().take(MOST).filter_map(Value::as_object).filter_map(Key::read).collect();
        if keys.is_empty() {
            return Err(wrong("none of them is an RSA key for signatures"));
        }
        Ok(Self { keys })
    }

    /// The key that a token names; the only one there is for a token that names none. A key that says
    /// whose tokens it signs is a candidate only if `serves` agrees.
    pub(super) fn choose(
        &self,
        id: Option<&str>,
        serves: impl Fn(&str) -> bool,
    ) -> std::result::Result<&Key, NoKey> {
        let mut candidates = self.keys.iter().filter(|key| {
            (id.is_none() || key.id.as_deref() == id) && key.issuer.as_deref().is_none_or(&serves)
        });
        let key = candidates.next().ok_or(NoKey::Unknown)?;
        if candidates.any(|other| other != key) {
            return Err(NoKey::Ambiguous);
        }
        Ok(key)
    }
}

impl Key {
    fn read(members: &Map<String, Value>) -> Option<Self> {
        let is = |name: &str, want: &str| {
            members.get(name).is_none_or(|value| value.as_str() == Some(want))
        };
        let number = |name: &str| URL_SAFE_NO_PAD.decode(text(members, name)?).ok();
        let usable = text(members, "kty") == Some("RSA") && is("use", "sig") && is("alg", "RS256");
        let (modulus, exponent) = (number("n")?, number("e")?);
        let fits = MODULUS.contains(&modulus.len()) && (1..=8).contains(&exponent.len());
        (usable && fits).then(|| Self {
            id: text(members, "kid").map(str::to_owned),
            issuer: text(members, "issuer").map(str::to_owned),
            modulus,
            exponent,
        })
    }

    /// The key, as the library wants it.
    pub(super) fn decoding_key(&self) -> DecodingKey {
        DecodingKey::from_rsa_raw_components(&self.modulus, &self.exponent)
    }
}

impl PartialEq for Key {
    /// The same numbers, under whatever id.
    fn eq(&self, other: &Self) -> bool {
        (&self.modulus, &self.exponent) == (&other.modulus, &other.exponent)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use serde_json::json;

    use super::*;

    fn number(seed: u8, bytes: usize) -> String {
        URL_SAFE_NO_PAD.encode(vec![seed; bytes])
    }

    fn rsa(id: Option<&str>, seed: u8) -> Value {
        let mut key =
            json!({"kty": "RSA", "use": "sig", "n": number(seed, 256), "e": "AQAB", "x5c": ["x"]});
        if let Some(id) = id {
            key["kid"] = id.into();
        }
        key
    }

    fn set(keys: Value) -> Result<KeySet> {
        KeySet::read(json!({ "keys": keys }).to_string().as_bytes())
    }

    #[test]
    fn what_is_no_key_set_is_refused() {
        let with = |name: &str, value: Value| {
            let mut key = rsa(Some("a"), 1);
            key[name] = value;
            json!([key])
        };
        for keys in [
            json!([]),
            json!("x"),
            json!([7]),
            with("kty", "EC".into()),
            with("kty", "oct".into()),
            with("use", "enc".into()),
            with("alg", "HS256".into()),
            with("n", number(1, 128).into()),
            with("n", number(1, 2048).into()),
            with("n", "not base64!".into()),
            with("e", "".into()),
            with("e", number(1, 9).into()),
        ] {
            let error = set(keys.clone()).unwrap_err();
            assert_eq!(error.kind, crate::ErrorKind::Service, "{keys}");
        }
        for body in ["", "<html>", "[]", "{}", r#"{"keys":[],"keys":[]}"#] {
            assert!(KeySet::read(body.as_bytes()).is_err(), "{body}");
        }
    }

    #[test]
    fn a_token_gets_the_one_key_that_it_can_mean() {
        let all = |_: &str| true;
        let one = set(json!([rsa(Some("a"), 1), {"kty": "EC", "kid": "b"}])).unwrap();
        assert!(one.choose(Some("a"), all).is_ok());
        assert!(one.choose(None, all).is_ok(), "there is only one");
        assert_eq!(one.choose(Some("b"), all), Err(NoKey::Unknown));

        let two = set(json!([rsa(Some("a"), 1), rsa(Some("b"), 2)])).unwrap();
        assert!(two.choose(Some("b"), all).is_ok());
        assert_eq!(two.choose(None, all), Err(NoKey::Ambiguous));

        let twice = set(json!([rsa(Some("a"), 1), rsa(Some("a"), 2)])).unwrap();
        assert_eq!(twice.choose(Some("a"), all), Err(NoKey::Ambiguous));
        let same = set(json!([rsa(Some("a"), 1), rsa(Some("a"), 1)])).unwrap();
        assert!(same.choose(Some("a"), all).is_ok(), "listed twice, but the same");

        let mut foreign = rsa(Some("a"), 1);
        foreign["issuer"] = "https://elsewhere/".into();
        let both = set(json!([foreign, rsa(Some("a"), 2)])).unwrap();
        assert_eq!(both.choose(Some("a"), all), Err(NoKey::Ambiguous));
        assert_eq!(both.choose(Some("a"), |_| false).unwrap().modulus[0], 2);
    }

    proptest::proptest! {
        #[test]
        fn any_bytes_are_read_to_their_end(bytes: Vec<u8>) {
            let _ = KeySet::read(&bytes);
        }
    }
}
