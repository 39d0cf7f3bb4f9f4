use std::time::{Duration, SystemTime};

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use http::HeaderMap;

use super::{
    ManagedIdentity, Protocol,
    access_claims::AccessClaims,
    answer::{json_object, refusal},
    id_token::{self, Expected},
    jwks::KeySet,
    jwt,
    metadata::{Metadata, TenantName},
    read_token_answer, strict_json,
};
use crate::{
    ClientId, Cloud, ErrorKind, Secret, TenantId,
    diagnosis::Side,
    fuzzing::{
        answer, check_error, check_error_silent, check_silent, finish, response, transport_with,
        with_canaries,
    },
    time::Deadline,
    transport::Origin,
};

const TENANT: &str = "8f0c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a";
const CLIENT: &str = "7a1c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a";
const NOW: Duration = Duration::from_secs(1_800_000_000);
/// The key of the tokens among the seeds, whose private part is `core/tests/keys/pem/pkcs8.pem`.
const KEYS: &str = include_str!("fuzzing.jwks");
const LONGEST_LIFE: Duration = Duration::from_secs(30 * 86_400);

/// An answer of success of the token endpoint.
pub fn token_answer(data: &[u8]) {
    let read =
        |body: &[u8]| read_token_answer(&response(200, HeaderMap::new(), body), Side::Partner);
    match read(data) {
        Ok(answer) => {
            assert!(!answer.access_token.expose().is_empty());
            assert!(answer.expires_in <= LONGEST_LIFE);
            assert!(answer.refresh_in.is_none_or(|life| life <= LONGEST_LIFE));
            assert!(answer.refresh_token.is_none_or(|token| !token.expose().is_empty()));
        }
        Err(error) => {
            assert_eq!(error.kind, ErrorKind::Service);
            check_error(&error);
        }
    }
    let Some(secret) = with_canaries(data) else { return };
    match read(&secret) {
        // The scope is no secret.
        Ok(answer) => check_silent(&(answer.access_token, answer.refresh_token, answer.id_token)),
        Err(error) => check_error_silent(&error),
    }
    check_silent(&json_object::<Secret>(&response(200, HeaderMap::new(), &secret)));
}

/// An answer of refusal of the token endpoint.
pub fn token_refusal(data: &[u8]) {
    let statuses = [400, 401, 403, 404, 429, 500, 503, 302, 307];
    let refused = answer(data, &statuses);
    for side in [Side::Partner, Side::Customer] {
        let error = refusal(&refused, side);
        check_error(&error);
        assert_eq!(error.status, Some(refused.status.as_u16()));
        assert_ne!(error.kind, ErrorKind::Internal);
    }
}

/// A tenant's OpenID Connect metadata.
pub fn metadata(data: &[u8]) {
    let Ok(tenant) = TENANT.parse::<TenantId>() else { return };
    let asked = [
        TenantName::Id(tenant),
        TenantName::Domain("contoso.onmicrosoft.com".into()),
        TenantName::Organizations,
    ];
    for cloud in Cloud::built_in() {
        for name in &asked {
            match Metadata::read(cloud, name, data) {
                Ok(metadata) => {
                    assert!(Origin::of(&cloud.authority).covers(&metadata.keys));
                    let facts = metadata.facts(cloud);
                    assert_eq!(facts.is_none(), *name == TenantName::Organizations);
                    let is_asked = |facts: &super::TenantFacts| !matches!(name, TenantName::Id(id) if *id != facts.tenant);
                    assert!(facts.as_ref().is_none_or(is_asked));
                }
                Err(error) => check_error(&error),
            }
        }
    }
}

/// A name of a tenant, as a person supplies it.
pub fn tenant_name(data: &[u8]) {
    let Ok(text) = str::from_utf8(data) else { return };
    match TenantName::supplied(text) {
        Ok(name) => {
            let segment = name.segment();
            let is_plain = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '.';
            assert!(segment.len() <= 253 && segment.chars().all(is_plain), "{segment}");
            assert_eq!(TenantName::supplied(&segment).ok(), Some(name));
        }
        Err(error) => check_error(&error),
    }
}

/// The published keys.
pub fn jwks(data: &[u8]) {
    match KeySet::read(data) {
        Ok(keys) => {
            let _ = keys.choose(None, |_| true).map(|key| key.decoding_key());
            let _ = keys.choose(Some("k1"), |issuer| issuer.is_empty());
        }
        Err(error) => check_error(&error),
    }
}

/// A token in compact form.
pub fn jwt(data: &[u8]) {
    let Ok(text) = str::from_utf8(data) else { return };
    let Some(token) = jwt::read(text) else { return };
    assert_eq!(format!("{}.{}", token.signed, token.signature), text);
    for name in token.claims.keys() {
        jwt::text(&token.claims, name);
        jwt::texts(&token.claims, name);
    }
}

/// The claims of an access token.
pub fn access_token(data: &[u8]) {
    let token = format!("e30.{}.", URL_SAFE_NO_PAD.encode(data));
    let Some(claims) = AccessClaims::read(&Secret::new(token)) else { return };
    assert!(claims.user.is_none_or(|user| user.chars().count() <= 256));
    assert!(claims.methods.len() <= data.len());
}

fn check_id_token(check: impl FnOnce(&Expected<'_>)) {
    let (Ok(tenant), Ok(client)) = (TENANT.parse::<TenantId>(), CLIENT.parse::<ClientId>()) else {
        return;
    };
    let cloud = Cloud::global();
    let at = |path: &str| format!("{}{tenant}/{path}", cloud.authority);
    let document = serde_json::json!({
        "issuer": at("v2.0"),
        "authorization_endpoint": at("oauth2/v2.0/authorize"),
        "token_endpoint": at("oauth2/v2.0/token"),
        "jwks_uri": at("discovery/v2.0/keys"),
    });
    let body = document.to_string();
    let Ok(metadata) = Metadata::read(&cloud, &TenantName::Id(tenant), body.as_bytes()) else {
        unreachable!("the metadata of the fuzzer is refused");
    };
    check(&Expected {
        cloud: &cloud,
        metadata: &metadata,
        client,
        protocol: Protocol::V2,
        nonce: None,
        now: SystemTime::UNIX_EPOCH + NOW,
    });
}

/// An id_token, with its signature. None but the seeds has a right one.
pub fn id_token(data: &[u8]) {
    let Ok(text) = str::from_utf8(data) else { return };
    check_id_token(|expected| {
        let Ok(keys) = KeySet::read(KEYS.as_bytes()) else {
            unreachable!("the keys of the fuzzer are refused");
        };
        if let Ok(identity) = id_token::verify(&Secret::new(text), &keys, expected) {
            let ours = ["9c1d5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a"];
            assert!(ours.contains(&identity.user_id.as_str()), "a forged token: {text}");
        }
    });
}

/// The claims of an id_token whose signature was right.
pub fn id_token_claims(data: &[u8]) {
    let Some(claims) = strict_json::object(data) else { return };
    check_id_token(|expected| {
        let Ok(tenant) = TENANT.parse::<TenantId>() else { return };
        let Ok(identity) = id_token::verify_claims(&claims, tenant, expected) else { return };
        let aud = &claims["aud"];
        let is_ours =
            aud == CLIENT || aud.as_array().is_some_and(|all| all.iter().all(|it| it == CLIENT));
        assert!(is_ours && claims["tid"] == TENANT, "{claims:?}");
        let now = NOW.as_secs_f64();
        assert!(claims["exp"].as_f64().is_some_and(|time| time + 300.0 > now));
        assert!(claims["iat"].as_f64().is_some_and(|time| time - 300.0 <= now));
        assert!(!identity.user_id.is_empty());
        assert!(identity.user.is_none_or(|user| !user.chars().any(char::is_control)));
    });
}

/// An answer of the managed identity's endpoint.
pub fn managed_identity(data: &[u8]) {
    let statuses = [200, 200, 400, 401, 404, 429, 500, 302];
    let asked = |body: &[u8]| {
        let transport = transport_with(answer(body, &statuses));
        let identity = ManagedIdentity::system_assigned();
        let cloud = Cloud::global();
        let tokens = identity.open_over(transport, &cloud, &|_| None)?;
        finish(tokens.token("https://vault.azure.net", Deadline::default()))
    };
    match asked(data) {
        Ok(token) => {
            assert!(!format!("{token:?}").contains(token.expose()) || token.expose().len() < 4)
        }
        Err(error) => check_error(&error),
    }
    let body = data.get(1..).and_then(with_canaries);
    if let Some(body) = body
        && let Err(error) = asked(&[&[0, b'\n', b'\n'][..], &body].concat())
    {
        check_error_silent(&error);
    }
}
