//! One fault per row: the token that is right but for it is refused, and for that reason.
//!
//! The rows cover goals S11 and B21 and the client tests of the OpenID certification: nonce-invalid,
//! invalid-iss, missing-sub, invalid-aud, missing-aud, missing-iat, kid-absent-single-jwks,
//! kid-absent-multiple-jwks, idtoken-sig-rs256, idtoken-sig-none, invalid-sig-rs256.
#![allow(clippy::unwrap_used)]

use std::sync::LazyLock;

use aws_lc_rs::{
    hmac,
    rand::SystemRandom,
    rsa::{KeyPair, KeySize},
    signature::{KeyPair as _, RSA_PKCS1_SHA256, RSA_PSS_SHA256, RsaEncoding},
};
use serde_json::json;

use super::*;
use crate::auth::metadata::TenantName;

const TENANT: &str = "8f0c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a";
const OTHER_TENANT: &str = "8f0c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0b";
const CLIENT: &str = "7a1c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a";
const NOW: u64 = 1_800_000_000;

static OURS: LazyLock<KeyPair> = LazyLock::new(|| KeyPair::generate(KeySize::Rsa2048).unwrap());
static THEIRS: LazyLock<KeyPair> = LazyLock::new(|| KeyPair::generate(KeySize::Rsa2048).unwrap());

fn encode(bytes: impl AsRef<[u8]>) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

fn jwk(key: &KeyPair, id: Option<&str>) -> Value {
    let public = key.public_key();
    let mut jwk = json!({
        "kty": "RSA",
        "use": "sig",
        "n": encode(public.modulus().big_endian_without_leading_zero()),
        "e": encode(public.exponent().big_endian_without_leading_zero()),
        "issuer": "https://login.microsoftonline.com/{tenantid}/v2.0",
    });
    if let Some(id) = id {
        jwk["kid"] = id.into();
    }
    jwk
}

fn sign_by(encoding: &'static dyn RsaEncoding, key: &KeyPair, signed: &str) -> String {
    let mut signature = vec![0; key.public_modulus_len()];
    key.sign(encoding, &SystemRandom::new(), signed.as_bytes(), &mut signature).unwrap();
    encode(signature)
}

/// A token in the making: everything about it can be changed.
struct Draft {
    header: Value,
    claims: Value,
    /// The claims as text, where they cannot be a [`Value`].
    raw_claims: Option<String>,
    raw_header: Option<String>,
    sign: fn(&str) -> String,
    keys: Value,
    protocol: Protocol,
    nonce: Option<&'static str>,
    metadata: TenantName,
}

impl Draft {
    fn new() -> Self {
        Self {
            header: json!({"typ": "JWT", "alg": "RS256", "kid": "k1"}),
            claims: json!({
                "aud": CLIENT,
                "iss": format!("https://login.microsoftonline.com/{TENANT}/v2.0"),
                "iat": NOW, "nbf": NOW, "exp": NOW + 3900,
                "nonce": "n-0S6_WzA2Mj",
                "oid": "9c1d5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a",
                "preferred_username": "anna@contoso.com",
                "sub": "AAAAAAAAAAAAAAAAAAAAAIkzqFVrSaSaFHy782bbtaQ",
                "tid": TENANT,
                "ver": "2.0",
            }),
            raw_claims: None,
            raw_header: None,
            sign: |signed| sign_by(&RSA_PKCS1_SHA256, &OURS, signed),
            keys: json!([jwk(&OURS, Some("k1")), jwk(&THEIRS, Some("k2"))]),
            protocol: Protocol::V2,
            nonce: Some("n-0S6_WzA2Mj"),
            metadata: TenantName::Organizations,
        }
    }

    fn token(&self) -> Secret {
        let header = self.raw_header.clone().unwrap_or_else(|| self.header.to_string());
        let claims = self.raw_claims.clone().unwrap_or_else(|| self.claims.to_string());
        let signed = format!("{}.{}", encode(header), encode(claims));
        Secret::new(format!("{signed}.{}", (self.sign)(&signed)))
    }

    fn check(&self) -> Verdict<Identity> {
        self.check_token(&self.token())
    }

    fn check_token(&self, token: &Secret) -> Verdict<Identity> {
        let cloud = Cloud::global();
        let name = match &self.metadata {
            TenantName::Id(tenant) => tenant.to_string(),
            _ => "{tenantid}".into(),
        };
        let at = |path: &str| format!("https://login.microsoftonline.com/{name}/{path}");
        let body = json!({
            "issuer": at("v2.0"),
            "authorization_endpoint": at("oauth2/v2.0/authorize"),
            "token_endpoint": at("oauth2/v2.0/token"),
            "jwks_uri": at("discovery/v2.0/keys"),
        });
        let metadata = Metadata::read(&cloud, &self.metadata, body.to_string().as_bytes()).unwrap();
        let nonce = self.nonce.map(Secret::new);
        let expected = Expected {
            cloud: &cloud,
            metadata: &metadata,
            client: CLIENT.parse().unwrap(),
            protocol: self.protocol,
            nonce: nonce.as_ref(),
            now: SystemTime::UNIX_EPOCH + Duration::from_secs(NOW),
        };
        let keys = KeySet::read(json!({ "keys": self.keys }).to_string().as_bytes()).unwrap();
        verify(token, &keys, &expected)
    }
}

/// Makes a draft with one change, and says how it is judged.
fn with(change: impl FnOnce(&mut Draft)) -> Verdict<Identity> {
    let mut draft = Draft::new();
    change(&mut draft);
    draft.check()
}

fn claim(name: &str, value: Value) -> Verdict<Identity> {
    with(|draft| draft.claims[name] = value)
}

fn without(name: &str) -> Verdict<Identity> {
    with(|draft| {
        draft.claims.as_object_mut().unwrap().remove(name);
    })
}

fn header(name: &str, value: Value) -> Verdict<Identity> {
    with(|draft| draft.header[name] = value)
}

#[track_caller]
fn refused(verdict: Verdict<Identity>, why: &str) {
    match verdict {
        Err(Refused::Because(text)) => assert!(text.contains(why), "{text}"),
        other => panic!("{why}: {other:?}"),
    }
}

#[test]
fn a_right_token_names_who_signed_in() {
    let identity = Draft::new().check().unwrap();
    assert_eq!(identity.tenant.to_string(), TENANT);
    assert_eq!(identity.user.as_deref(), Some("anna@contoso.com"));
    assert!(with(|draft| draft.metadata = TenantName::Id(TENANT.parse().unwrap())).is_ok());
    assert!(with(|draft| draft.nonce = None).is_ok(), "a flow without nonce");
}

#[test]
fn the_algorithm_is_rs256_and_no_other() {
    let none = |draft: &mut Draft| {
        draft.header["alg"] = "none".into();
        draft.sign = |_| String::new();
    };
    refused(with(none), "RS256");
    // The public key taken for a shared secret.
    let confused = |draft: &mut Draft| {
        draft.header["alg"] = "HS256".into();
        draft.sign = |signed| {
            let key = hmac::Key::new(hmac::HMAC_SHA256, OURS.public_key().as_ref());
            encode(hmac::sign(&key, signed.as_bytes()))
        };
    };
    refused(with(confused), "RS256");
    let other = |draft: &mut Draft| {
        draft.header["alg"] = "PS256".into();
        draft.sign = |signed| sign_by(&RSA_PSS_SHA256, &OURS, signed);
    };
    refused(with(other), "RS256");
    for alg in [json!("rs256"), json!("RS257"), json!(""), json!(null), json!(["RS256"])] {
        refused(header("alg", alg), "RS256");
    }
    refused(with(|draft| draft.header = json!({"typ": "JWT", "kid": "k1"})), "RS256");
}

#[test]
fn the_signature_is_by_a_published_key() {
    refused(with(|draft| draft.sign = |_| String::new()), "signature");
    refused(with(|draft| draft.sign = |_| encode([7; 256])), "signature");
    refused(
        with(|draft| draft.sign = |signed| sign_by(&RSA_PKCS1_SHA256, &THEIRS, signed)),
        "signature",
    );
    let draft = Draft::new();
    let token = draft.token();
    let claims = token.expose().split('.').nth(1).unwrap();
    let forged = encode(draft.claims.to_string().replace("anna", "eve"));
    refused(draft.check_token(&Secret::new(token.expose().replace(claims, &forged))), "signature");
}

#[test]
fn the_key_is_the_one_that_is_named() {
    assert_eq!(header("kid", "k3".into()), Err(Refused::UnknownKey));
    assert_eq!(header("kid", "".into()), Err(Refused::UnknownKey));
    refused(header("kid", json!(7)), "id of its key");
    refused(header("kid", "k2".into()), "signature");
    let absent = |draft: &mut Draft| draft.header = json!({"typ": "JWT", "alg": "RS256"});
    refused(with(absent), "which of several keys");
    let single = |draft: &mut Draft| {
        absent(draft);
        draft.keys = json!([jwk(&OURS, None)]);
    };
    assert!(with(single).is_ok());
    let twice = |draft: &mut Draft| {
        draft.keys = json!([jwk(&OURS, Some("k1")), jwk(&THEIRS, Some("k1"))]);
    };
    refused(with(twice), "which of several keys");
    let foreign = |draft: &mut Draft| {
        draft.keys[0]["issuer"] =
            format!("https://login.microsoftonline.com/{OTHER_TENANT}/v2.0").into();
    };
    assert_eq!(with(foreign), Err(Refused::UnknownKey), "a key of another tenant");
}

#[test]
fn what_the_header_offers_is_not_looked_at() {
    let key = jwk(&THEIRS, Some("k1"));
    for (name, value) in [
        ("jwk", key),
        ("jku", "https://evil.example/keys".into()),
        ("x5u", "https://evil.example/cert".into()),
        ("x5c", json!(["MIIB"])),
    ] {
        assert!(header(name, value.clone()).is_ok(), "{name}");
        let theirs = |draft: &mut Draft| {
            draft.header[name] = value;
            draft.sign = |signed| sign_by(&RSA_PKCS1_SHA256, &THEIRS, signed);
        };
        refused(with(theirs), "signature");
    }
    refused(header("crit", json!(["exp"])), "crit");
    refused(header("crit", json!([])), "crit");
    refused(header("cty", "JWT".into()), "cty");
    refused(header("typ", "JWE".into()), "typ");
    assert!(with(|draft| draft.header = json!({"alg": "RS256", "kid": "k1"})).is_ok());
}

#[test]
fn the_issuer_is_the_tenant_that_it_names() {
    let issuer = |text: &str| claim("iss", text.replace("{t}", TENANT).into());
    for bad in [
        "https://login.microsoftonline.com/{t}/v2.0/",
        "https://login.microsoftonline.com/{t}",
        "http://login.microsoftonline.com/{t}/v2.0",
        "https://login.microsoftonline.us/{t}/v2.0",
        "https://login.microsoftonline.com.evil.example/{t}/v2.0",
        "https://sts.windows.net/{t}/",
        "https://login.microsoftonline.com/{tenantid}/v2.0",
        "https://login.microsoftonline.com//v2.0",
        "https://login.microsoftonline.com/{{t}}/v2.0",
    ] {
        refused(issuer(bad), "issuer");
    }
    refused(
        claim("iss", json!([format!("https://login.microsoftonline.com/{TENANT}/v2.0")])),
        "no issuer",
    );
    refused(without("iss"), "no issuer");
    refused(claim("tid", OTHER_TENANT.into()), "tid");
    refused(claim("tid", TENANT.to_uppercase().into()), "tid");
    refused(without("tid"), "tid");
    let of_another = |draft: &mut Draft| {
        draft.metadata = TenantName::Id(OTHER_TENANT.parse().unwrap());
    };
    refused(with(of_another), "issuer");
}

#[test]
fn the_audience_is_this_app_alone() {
    assert!(claim("aud", json!([CLIENT])).is_ok());
    for aud in [
        json!(OTHER_TENANT),
        json!([CLIENT, OTHER_TENANT]),
        json!([]),
        json!(""),
        json!([CLIENT, 7]),
        json!(null),
        json!(CLIENT.to_uppercase()),
    ] {
        refused(claim("aud", aud), "aud");
    }
    refused(without("aud"), "aud");
    assert!(claim("azp", CLIENT.into()).is_ok());
    refused(claim("azp", OTHER_TENANT.into()), "azp");
    refused(claim("azp", json!([CLIENT])), "azp");
    let both = |draft: &mut Draft| {
        draft.claims["aud"] = json!([CLIENT, OTHER_TENANT]);
        draft.claims["azp"] = CLIENT.into();
    };
    refused(with(both), "aud");
}

#[test]
fn the_times_hold_within_the_skew() {
    assert!(claim("exp", json!(NOW - 299)).is_ok());
    refused(claim("exp", json!(NOW - 300)), "expired");
    assert!(claim("nbf", json!(NOW + 300)).is_ok());
    refused(claim("nbf", json!(NOW + 301)), "not valid yet");
    assert!(claim("iat", json!(NOW + 300)).is_ok());
    refused(claim("iat", json!(NOW + 301)), "not valid yet");
    assert!(claim("exp", json!(NOW as f64 + 0.5)).is_ok());
    for name in ["exp", "iat", "nbf"] {
        refused(claim(name, json!("soon")), "not a number");
        refused(claim(name, json!(null)), "not a number");
    }
    refused(without("exp"), "exp");
    refused(without("iat"), "iat");
    assert!(without("nbf").is_ok());
    refused(claim("exp", json!(-1)), "expired");
}

#[test]
fn the_nonce_is_the_one_that_was_sent() {
    refused(claim("nonce", "another".into()), "nonce");
    refused(claim("nonce", "".into()), "nonce");
    refused(claim("nonce", json!(["n-0S6_WzA2Mj"])), "nonce");
    refused(without("nonce"), "nonce");
}

#[test]
fn the_person_is_named() {
    for name in ["sub", "oid"] {
        refused(without(name), name);
        refused(claim(name, "".into()), name);
        refused(claim(name, json!(7)), name);
    }
    let nobody = without("preferred_username").unwrap();
    assert_eq!(nobody.user, None);
}

#[test]
fn the_form_has_one_reading() {
    let twice = |draft: &mut Draft| {
        let text = draft.claims.to_string();
        draft.raw_claims = Some(text.replacen('{', &format!("{{\"aud\":\"{OTHER_TENANT}\","), 1));
    };
    refused(with(twice), "unique members");
    let twice_in_header = |draft: &mut Draft| {
        draft.raw_header = Some(r#"{"alg":"none","alg":"RS256","kid":"k1"}"#.into());
    };
    refused(with(twice_in_header), "unique members");
    let deep = |draft: &mut Draft| {
        let (open, close) = ("[".repeat(1000), "]".repeat(1000));
        draft.raw_claims = Some(format!("{{\"a\":{open}{close}}}"));
    };
    refused(with(deep), "unique members");
    refused(with(|draft| draft.claims["x"] = "x".repeat(64 << 10).into()), "signed token");
    let draft = Draft::new();
    let token = draft.token();
    let token = token.expose();
    let parts: Vec<_> = token.split('.').collect();
    for bad in [
        String::new(),
        "..".into(),
        parts[..2].join("."),
        format!("{token}."),
        format!("{token}.{}", parts[2]),
        format!("{}=.{}.{}", parts[0], parts[1], parts[2]),
        format!("{token}\n"),
        token.replace(parts[1], &encode("[]")),
        token.replace(parts[1], &encode(format!("\u{feff}{}", draft.claims))),
    ] {
        assert!(draft.check_token(&Secret::new(bad.clone())).is_err(), "{bad}");
    }
    // A token in the place of the claims.
    let nested = |draft: &mut Draft| draft.raw_claims = Some(Draft::new().token().expose().into());
    refused(with(nested), "signed token");
}

#[test]
fn v1_has_its_own_issuer() {
    let v1 = |draft: &mut Draft| {
        draft.protocol = Protocol::V1;
        draft.claims["iss"] = format!("https://sts.windows.net/{TENANT}/").into();
        draft.claims["ver"] = "1.0".into();
    };
    assert!(with(v1).is_ok());
    refused(with(|draft| draft.protocol = Protocol::V1), "issuer");
    let of_another = |draft: &mut Draft| {
        v1(draft);
        draft.metadata = TenantName::Id(OTHER_TENANT.parse().unwrap());
    };
    refused(with(of_another), "issuer");
}

#[test]
fn a_code_comes_with_its_token() {
    // The example of OpenID Connect Core, appendix A.4.
    let code = Secret::new("Qcb0Orv1zh30vL1MPRsbm-diHiMwcLyZvn1arpZv-Jxf_11jnpEX3Tgfvk");
    let identity = claim("c_hash", "LDktKdoQak3Pk0cnXxCltA".into()).unwrap();
    assert!(identity.came_with(&code));
    assert!(!identity.came_with(&Secret::new("another")));
    assert!(Draft::new().check().unwrap().came_with(&code));
}

#[test]
fn a_refusal_tells_why_and_nothing_of_the_token() {
    let error = Error::from(claim("nonce", "canary".into()).unwrap_err());
    assert_eq!(error.kind, crate::ErrorKind::Service);
    assert!(error.message.contains("nonce") && !format!("{error:?}").contains("canary"));
}

proptest::proptest! {
    #[test]
    fn any_text_is_refused(text in ".{0,200}") {
        proptest::prop_assert!(Draft::new().check_token(&Secret::new(text)).is_err());
    }
}
