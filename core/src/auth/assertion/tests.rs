#![allow(clippy::unwrap_used)]

use std::{collections::HashSet, time::Duration};

use aws_lc_rs::signature::KeyPair as _;
use jsonwebtoken::{DecodingKey, Validation};
use pkcs8::{
    EncryptedPrivateKeyInfo,
    der::{Encode as _, asn1::OctetString},
    pkcs5::{pbes2::Parameters, scrypt},
};
use serde_json::{Value, json};
use url::Url;

use super::*;
use crate::{ClientId, time::Deadline};

const CLIENT: &str = "7a1c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a";
const ENDPOINT: &str =
    "https://login.microsoftonline.com/8f0c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a/oauth2/v2.0/token";

fn certificate(name: &str) -> Certificate {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/keys/pem").join(name);
    Certificate::from_file(&path, None).unwrap()
}

async fn sign(certificate: &Certificate, now: SystemTime) -> Result<Secret> {
    let endpoint = Url::parse(ENDPOINT).unwrap();
    let request = AssertionRequest {
        client: CLIENT.parse::<ClientId>().unwrap(),
        tenant: None,
        endpoint: &endpoint,
        now,
        deadline: Deadline::default(),
    };
    certificate.assertion(&request).await
}

fn part(token: &Secret, index: usize) -> Value {
    let part = token.expose().split('.').nth(index).unwrap();
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(part).unwrap()).unwrap()
}

/// Checks the signature with the public half, and the claims as a server would.
fn verify(certificate: &Certificate, token: &Secret, algorithm: jsonwebtoken::Algorithm) {
    let key = DecodingKey::from_rsa_der(certificate.pair.key.public_key().as_ref());
    let mut validation = Validation::new(algorithm);
    validation.set_audience(&[ENDPOINT]);
    validation.set_issuer(&[CLIENT]);
    validation.validate_nbf = true;
    validation.leeway = 0;
    jsonwebtoken::decode::<Value>(token.expose(), &key, &validation).unwrap();
}

#[tokio::test]
async fn the_usual_assertion_is_ps256_by_the_sha256_thumbprint() {
    let certificate = certificate("chain.pem");
    let token = sign(&certificate, SystemTime::now()).await.unwrap();
    verify(&certificate, &token, jsonwebtoken::Algorithm::PS256);
    let thumbprint = URL_SAFE_NO_PAD.encode(certificate.pair.sha256);
    assert!(!thumbprint.contains('='));
    assert_eq!(part(&token, 0), json!({"alg": "PS256", "typ": "JWT", "x5t#S256": thumbprint}));
}

#[tokio::test]
async fn the_fallback_is_rs256_by_the_sha1_thumbprint() {
    let certificate = certificate("chain.pem").algorithm(Algorithm::Rs256);
    let token = sign(&certificate, SystemTime::now()).await.unwrap();
    verify(&certificate, &token, jsonwebtoken::Algorithm::RS256);
    let thumbprint = URL_SAFE_NO_PAD.encode(certificate.pair.sha1);
    assert_eq!(part(&token, 0), json!({"alg": "RS256", "typ": "JWT", "x5t": thumbprint}));
}

#[tokio::test]
async fn the_claims_are_those_of_the_request() {
    let certificate = certificate("pkcs8.pem");
    let now = SystemTime::UNIX_EPOCH + Duration::from_millis(1_900_000_000_987);
    let token = sign(&certificate, now).await.unwrap();
    let mut claims = part(&token, 1);
    let jti = claims.as_object_mut().unwrap().remove("jti").unwrap();
    assert_eq!(jti.as_str().unwrap().parse::<Uuid>().unwrap().get_version_num(), 4);
    let want = json!({
        "aud": ENDPOINT, "iss": CLIENT, "sub": CLIENT,
        "nbf": 1_899_999_990, "iat": 1_899_999_990, "exp": 1_900_000_590,
    });
    assert_eq!(claims, want);
}

#[tokio::test]
async fn no_two_assertions_are_alike() {
    let certificate = certificate("pkcs8.pem");
    let now = SystemTime::now();
    let mut seen = HashSet::new();
    for _ in 0..200 {
        let token = sign(&certificate, now).await.unwrap();
        assert!(seen.insert(part(&token, 1)["jti"].as_str().unwrap().to_owned()));
    }
}

#[tokio::test]
async fn the_chain_is_sent_leaf_first_when_asked_for() {
    for file in ["chain.pem", "chain-reversed.pem", "chain-shuffled.pem"] {
        let certificate = certificate(file).send_chain(true);
        let token = sign(&certificate, SystemTime::now()).await.unwrap();
        let header = part(&token, 0);
        let chain: Vec<_> = header["x5c"]
            .as_array()
            .unwrap()
            .iter()
            .map(|text| STANDARD.decode(text.as_str().unwrap()).unwrap())
            .collect();
        assert_eq!(chain, certificate.pair.chain);
        assert_eq!(chain.len(), 3, "{file}");
        assert_eq!(hexadecimal(digest_of(&chain[0]).as_ref()), certificate.thumbprint_sha256());
    }
    assert_eq!(certificate("chain-with-gap.pem").pair.chain.len(), 1);
    assert_eq!(certificate("pkcs8.pem").pair.chain.len(), 1);
}

fn digest_of(der: &[u8]) -> aws_lc_rs::digest::Digest {
    aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, der)
}

#[tokio::test]
async fn a_certificate_out_of_its_time_signs_nothing() {
    for (file, words) in [("expired.pem", "expired on 2021-01-01"), ("early.pem", "2090-01-01")] {
        let error = sign(&certificate(file), SystemTime::now()).await.unwrap_err();
        assert_eq!(error.kind, ErrorKind::Credential);
        assert!(error.message.contains(words), "{}", error.message);
    }
    let expired = certificate("expired.pem");
    let inside = expired.not_after() - Duration::from_secs(1);
    assert!(sign(&expired, inside).await.is_ok());
    assert!(sign(&expired, expired.not_after()).await.is_err());
    assert!(sign(&expired, expired.not_before()).await.is_ok());
}

#[test]
fn nothing_of_the_key_is_printed() {
    let certificate = certificate("pkcs8.pem");
    let sha1 = certificate.thumbprint_sha1();
    assert_eq!(format!("{certificate:?}"), format!("certificate {sha1} (PS256)"));
    let credential = Credential::certificate(certificate.algorithm(Algorithm::Rs256));
    assert_eq!(format!("{credential:?}"), format!("Credential(certificate {sha1} (RS256))"));
}

#[test]
fn a_key_derivation_that_wants_too_much_memory_is_not_begun() {
    let parameters = scrypt::Params::new(20, 8, 1).unwrap();
    let scheme = Parameters::generate_scrypt_aes256cbc(parameters, &[1; 16], [2; 16]).unwrap();
    let key = EncryptedPrivateKeyInfo {
        encryption_algorithm: scheme.into(),
        encrypted_data: OctetString::new([3; 64]).unwrap(),
    };
    let text = ::pem::encode(&::pem::Pem::new("ENCRYPTED PRIVATE KEY", key.to_der().unwrap()));
    let password = Secret::new("correct-horse");
    let error = Certificate::from_pem(text.as_bytes(), Some(&password)).unwrap_err();
    assert!(error.message.contains("too much memory"), "{}", error.message);
}
