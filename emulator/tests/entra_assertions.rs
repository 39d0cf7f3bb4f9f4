//! Client assertions, good ones and every kind of bad one; and bearer tokens at the services.
#![allow(clippy::unwrap_used)]

mod support;

use std::time::Duration;

use aws_lc_rs::{
    digest,
    rand::SystemRandom,
    signature::{RSA_PKCS1_SHA256, RSA_PSS_SHA256, RsaKeyPair},
};
use base64::{
    Engine as _,
    prelude::{BASE64_STANDARD, BASE64_URL_SAFE, BASE64_URL_SAFE_NO_PAD as BASE64},
};
use partnercenter::Cloud;
use partnercenter_emulator::{Emulator, Options};
use serde_json::{Value, json};
use support::*;

const TYPE: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

fn der(pem: &str) -> Vec<u8> {
    let text: String = pem.lines().filter(|line| !line.starts_with('-')).collect();
    BASE64_STANDARD.decode(text).unwrap()
}

/// The key of an app, signing as any client might.
struct Signer {
    key: RsaKeyPair,
    certificate: Vec<u8>,
}

impl Signer {
    fn of(bench: &Bench, app: &str) -> Self {
        let world = bench.emulator.world();
        let app = world.app_named(&bench.cloud.name, app).unwrap();
        let certificate = &app.certificates[0];
        let key = certificate.private_key.as_ref().unwrap().expose();
        Self { key: RsaKeyPair::from_pkcs8(&der(key)).unwrap(), certificate: der(&certificate.pem) }
    }

    fn thumbprint(&self) -> Vec<u8> {
        digest::digest(&digest::SHA256, &self.certificate).as_ref().to_vec()
    }

    fn sign(&self, header: &Value, claims: &Value) -> String {
        let mut token =
            format!("{}.{}", BASE64.encode(header.to_string()), BASE64.encode(claims.to_string()));
        let mut signature = vec![0; self.key.public_modulus_len()];
        let rng = SystemRandom::new();
        let algorithm: &'static dyn aws_lc_rs::signature::RsaEncoding =
            if header["alg"] == "RS256" { &RSA_PKCS1_SHA256 } else { &RSA_PSS_SHA256 };
        self.key.sign(algorithm, &rng, token.as_bytes(), &mut signature).unwrap();
        token.push('.');
        BASE64.encode_string(signature, &mut token);
        token
    }

    fn header(&self) -> Value {
        json!({"typ": "JWT", "alg": "PS256", "x5t#S256": BASE64.encode(self.thumbprint())})
    }
}

fn now(bench: &Bench) -> i64 {
    let since = std::time::UNIX_EPOCH;
    bench.emulator.clock().now().duration_since(since).unwrap().as_secs().try_into().unwrap()
}

/// Fresh, good claims for `csp` at `contoso`.
fn good(bench: &Bench) -> Value {
    let now = now(bench);
    let id = bench.app("csp").to_string();
    let aud = bench.url(&format!("/{}/oauth2/v2.0/token", bench.tenant("contoso")));
    json!({"iss": id, "sub": id, "aud": aud, "jti": uuid::Uuid::new_v4(), "nbf": now, "iat": now, "exp": now + 600})
}

async fn present(bench: &Bench, assertion: &str) -> Reply {
    let id = bench.app("csp").to_string();
    let fields = [
        ("grant_type", "client_credentials"),
        ("client_id", id.as_str()),
        ("client_assertion_type", TYPE),
        ("client_assertion", assertion),
        ("scope", GRAPH),
    ];
    bench.post(&format!("/{}/oauth2/v2.0/token", bench.tenant("contoso")), &fields).await
}

#[tokio::test]
async fn the_forms_that_clients_use_are_all_accepted() {
    let bench = Bench::new().await;
    let signer = Signer::of(&bench, "csp");
    let sha1 = digest::digest(&digest::SHA1_FOR_LEGACY_USE_ONLY, &signer.certificate);
    let lined: String = BASE64_STANDARD
        .encode(&signer.certificate)
        .as_bytes()
        .chunks(64)
        .map(|line| format!("{}\n", std::str::from_utf8(line).unwrap()))
        .collect();
    let floats = |mut claims: Value| {
        claims.as_object_mut().unwrap().remove("nbf");
        claims["iat"] = json!(now(&bench) as f64 + 0.25);
        claims["exp"] = json!(now(&bench) as f64 + 600.25);
        claims
    };
    for (header, claims) in [
        (signer.header(), good(&bench)),
        // Python: padded, line breaks in the chain, times with fractions.
        (
            json!({"alg": "PS256", "typ": "JWT", "x5t#S256": BASE64_URL_SAFE.encode(signer.thumbprint()), "x5c": [lined]}),
            floats(good(&bench)),
        ),
        (
            json!({"alg": "RS256", "typ": "JWT", "x5t": BASE64_URL_SAFE.encode(sha1.as_ref())}),
            floats(good(&bench)),
        ),
        // Node.
        (json!({"alg": "RS256", "x5t": BASE64.encode(sha1.as_ref())}), good(&bench)),
    ] {
        let reply = present(&bench, &signer.sign(&header, &claims)).await.ok();
        assert_eq!(reply.claims("access_token")["appidacr"], "2");
    }
    // The domain in place of the id, the older endpoint, one audience in a list.
    let domain = bench.url("/contoso.example/oauth2/token");
    for aud in [json!(domain), json!([domain])] {
        let mut claims = good(&bench);
        claims["aud"] = aud;
        present(&bench, &signer.sign(&signer.header(), &claims)).await.ok();
    }
}

#[tokio::test]
async fn assertions_that_are_not_good_are_refused_by_number() {
    let bench = Bench::new().await;
    let signer = Signer::of(&bench, "csp");
    let now = now(&bench);
    let changed = |name: &str, value: Value| {
        let mut claims = good(&bench);
        claims[name] = value;
        signer.sign(&signer.header(), &claims)
    };
    let without = |name: &str| {
        let mut claims = good(&bench);
        claims.as_object_mut().unwrap().remove(name);
        signer.sign(&signer.header(), &claims)
    };
    let stranger = Signer::of(&bench, "cpv");
    let forged = stranger.sign(&signer.header(), &good(&bench));
    let whole = signer.sign(&signer.header(), &good(&bench));
    let (body, _) = whole.rsplit_once('.').unwrap();
    let other_tenant = bench.url(&format!("/{}/oauth2/v2.0/token", bench.tenant("tailspin")));
    let token_path = format!("/{}/oauth2/v2.0/token", bench.tenant("contoso"));
    let none =
        format!("{}.{}.", BASE64.encode(r#"{"alg":"none"}"#), whole.split('.').nth(1).unwrap());
    let hs256 = json!({"alg": "HS256", "x5t#S256": BASE64.encode(signer.thumbprint())});
    for (assertion, code) in [
        ("nonsense".to_owned(), 50_027),
        ("a.b.c".into(), 50_027),
        (none, 50_027),
        (signer.sign(&hs256, &good(&bench)), 50_027),
        (without("exp"), 50_027),
        (without("aud"), 50_027),
        (without("jti"), 50_027),
        (changed("exp", json!("soon")), 50_027),
        (signer.sign(&json!({"alg": "PS256"}), &good(&bench)), 700_027),
        (signer.sign(&json!({"alg": "PS256", "x5t#S256": "AAAA"}), &good(&bench)), 700_027),
        (stranger.sign(&stranger.header(), &good(&bench)), 700_027),
        (forged, 700_027),
        (format!("{body}."), 700_027),
        (format!("{body}.{}", BASE64.encode([0; 256])), 700_027),
        (changed("iss", json!(bench.app("cpv"))), 700_021),
        (changed("sub", json!("somebody")), 700_021),
        (changed("aud", json!(other_tenant)), 700_023),
        (changed("aud", json!(format!("https://login.microsoftonline.com{token_path}"))), 700_023),
        (changed("aud", json!(bench.url("/common/oauth2/v2.0/token"))), 700_023),
        (changed("aud", json!(format!("{}?x=y", bench.url(&token_path)))), 700_023),
        (changed("aud", json!([bench.url(&token_path), "https://attacker.example"])), 700_023),
        (changed("aud", json!("https://attacker.example/token")), 700_023),
        (changed("exp", json!(now - 301)), 700_024),
        (changed("exp", json!(now + 1_000)), 700_024),
        (changed("nbf", json!(now + 400)), 700_024),
        (changed("iat", json!(now + 400)), 700_024),
    ] {
        present(&bench, &assertion).await.refused(401, "invalid_client", code);
    }
    // The type is not the type; both credentials; a secret in the wrong place.
    let id = bench.app("csp").to_string();
    let secret = bench.secret("csp");
    let base = [("grant_type", "client_credentials"), ("client_id", id.as_str()), ("scope", GRAPH)];
    let with = |more: &[(&'static str, &str)]| {
        let fields: Vec<(String, String)> =
            base.iter().chain(more).map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect();
        let (bench, path) = (&bench, token_path.clone());
        async move {
            let fields: Vec<_> = fields.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
            bench.post(&path, &fields).await
        }
    };
    with(&[("client_assertion", &whole)]).await.refused(400, "invalid_request", 900_144);
    with(&[("client_assertion", &whole), ("client_assertion_type", "jwt")]).await.refused(
        400,
        "invalid_request",
        90_100,
    );
    with(&[
        ("client_assertion", &whole),
        ("client_assertion_type", TYPE),
        ("client_secret", &secret),
    ])
    .await
    .refused(400, "invalid_request", 90_100);
    // After all of that the good one still is.
    present(&bench, &whole).await.ok();
}

#[tokio::test]
async fn an_assertion_is_good_once() {
    let bench = Bench::new().await;
    let signer = Signer::of(&bench, "csp");
    let assertion = signer.sign(&signer.header(), &good(&bench));
    present(&bench, &assertion).await.ok();
    for _ in 0..2 {
        present(&bench, &assertion).await.refused(401, "invalid_client", 700_027);
    }
    // At once, too: one of many wins.
    let assertion = signer.sign(&signer.header(), &good(&bench));
    let replies = futures::future::join_all((0..20).map(|_| present(&bench, &assertion))).await;
    assert_eq!(replies.iter().filter(|reply| reply.status == 200).count(), 1);
    // Entra itself does not mind; who needs that can have it.
    let options = Options { refuse_replayed_assertions: false, ..Options::default() };
    let lenient = Bench::with(options, &Cloud::global()).await;
    let assertion = signer.sign(&signer.header(), &good(&lenient));
    for _ in 0..2 {
        present(&lenient, &assertion).await.ok();
    }
}

#[tokio::test]
async fn a_certificate_expires_and_can_be_removed() {
    let bench = Bench::new().await;
    let signer = Signer::of(&bench, "csp");
    bench.emulator.clock().advance(Duration::from_secs(366 * 86_400));
    let late = signer.sign(&signer.header(), &good(&bench));
    let refusal = present(&bench, &late).await.refused(401, "invalid_client", 700_027);
    assert!(refusal.text("error_description").contains("expired"));
    bench.emulator.clock().set_back(Duration::from_secs(366 * 86_400));
    let csp = bench.app("csp");
    bench.emulator.change(|world| world.app_mut(csp).unwrap().certificates.clear());
    let gone = signer.sign(&signer.header(), &good(&bench));
    present(&bench, &gone).await.refused(401, "invalid_client", 700_027);
}

#[tokio::test]
async fn federated_credentials_match_by_issuer_audience_and_subject() {
    let bench = Bench::new().await;
    let issuer = "https://token.ci.example";
    let subject = "repo:contoso/csp:ref:refs/heads/main";
    let audience = "api://AzureADTokenExchange";
    let token = |issuer: &str, subject: &str, audience: &str| {
        bench.emulator.workload_token(issuer, subject, audience).unwrap()
    };
    let good = token(issuer, subject, audience);
    // It is used until it expires, as a file of a cluster is.
    for _ in 0..2 {
        present(&bench, &good).await.ok();
    }
    present(&bench, &token(issuer, subject, "api://other")).await.refused(
        401,
        "invalid_client",
        700_212,
    );
    present(&bench, &token(issuer, "repo:evil", audience)).await.refused(
        401,
        "invalid_client",
        700_213,
    );
    let (body, _) = good.rsplit_once('.').unwrap();
    let forged = format!("{body}.{}", BASE64.encode([1; 256]));
    present(&bench, &forged).await.refused(401, "invalid_client", 700_027);
    // A token that Entra signed is not the issuer's, whatever it says.
    let signer = Signer::of(&bench, "csp");
    let now = now(&bench);
    let claims =
        |issuer: &str| json!({"iss": issuer, "sub": subject, "aud": audience, "exp": now + 600});
    let header = json!({"alg": "RS256", "kid": "invented"});
    present(&bench, &signer.sign(&header, &claims(issuer))).await.refused(
        401,
        "invalid_client",
        700_027,
    );
    let unknown = signer.sign(&header, &claims("https://unknown.example"));
    present(&bench, &unknown).await.refused(401, "invalid_client", 700_211);
    let csp = bench.app("csp");
    bench.emulator.clock().advance(Duration::from_secs(901));
    present(&bench, &good).await.refused(401, "invalid_client", 700_024);
    bench.emulator.change(|world| world.app_mut(csp).unwrap().federated_credentials.clear());
    present(&bench, &good).await.refused(401, "invalid_client", 70_021);
    assert!(bench.emulator.workload_token("https://unknown.example", "x", "y").is_none());
}

#[tokio::test]
async fn a_managed_identity_is_a_credential_and_redeems_refresh_tokens() {
    let bench = Bench::new().await;
    let identity = bench.emulator.world().identities[1].client_id.to_string();
    let imds = bench.emulator.origin(partnercenter_emulator::Role::Imds);
    let ask = async |resource: &str| {
        let mut url = imds.join("metadata/identity/oauth2/token").unwrap();
        url.query_pairs_mut().extend_pairs([
            ("api-version", "2018-02-01"),
            ("resource", resource),
            ("client_id", &identity),
        ]);
        Bench::read(bench.http.get(url).header("metadata", "true").send().await.unwrap()).await
    };
    let token = ask("api://AzureADTokenExchange").await.ok().text("access_token");
    present(&bench, &token).await.ok();
    let refresh = bench.refresh_token("adele").await;
    let id = bench.app("csp").to_string();
    let fields = [
        ("grant_type", "refresh_token"),
        ("refresh_token", refresh.as_str()),
        ("client_id", id.as_str()),
        ("client_assertion_type", TYPE),
        ("client_assertion", token.as_str()),
        ("scope", GRAPH),
    ];
    let path = format!("/{}/oauth2/v2.0/token", bench.tenant("tailspin"));
    assert_eq!(bench.post(&path, &fields).await.ok().claims("access_token")["appidacr"], "2");
    // A token of the same identity for another resource is no credential.
    let token = ask("https://graph.microsoft.com").await.ok().text("access_token");
    present(&bench, &token).await.refused(401, "invalid_client", 700_211);
}

#[tokio::test]
async fn services_take_no_token_that_is_foreign_late_or_damaged() {
    let bench = Bench::new().await;
    let contoso = bench.tenant("contoso");
    let grant = ("grant_type", "client_credentials");
    let graph = bench.token(contoso, &[grant, ("scope", GRAPH)]).await.ok().text("access_token");
    let arm = bench.token(contoso, &[grant, ("scope", ARM)]).await.ok().text("access_token");
    let get = async |token: &str| {
        let url = bench.cloud.graph.join("v1.0/organization").unwrap();
        let request = bench.http.get(url).header("authorization", format!("Bearer {token}"));
        request.send().await.unwrap().status().as_u16()
    };
    assert_eq!(get(&graph).await, 200);
    assert_eq!(get(&arm).await, 401, "for another resource");
    let (body, signature) = graph.rsplit_once('.').unwrap();
    assert_eq!(get(&format!("{body}.{}", BASE64.encode([3; 256]))).await, 401);
    assert_eq!(get(&format!("{body}.")).await, 401);
    let mut claims = claims(&graph);
    claims["tid"] = json!(bench.tenant("tailspin"));
    let header = graph.split('.').next().unwrap();
    let changed = format!("{header}.{}.{signature}", BASE64.encode(claims.to_string()));
    assert_eq!(get(&changed).await, 401);
    let signer = Signer::of(&bench, "csp");
    assert_eq!(get(&signer.sign(&json!({"alg": "RS256", "kid": "x"}), &claims)).await, 401);
    assert_eq!(
        get(&format!(
            "{}.{}.",
            BASE64.encode(r#"{"alg":"none"}"#),
            BASE64.encode(claims.to_string())
        ))
        .await,
        401
    );
    // A key that was withdrawn signs nothing any more; one that was kept does.
    let rotate = async |keep: bool| {
        let request = bench.http.post(bench.url("/_emulator/keys/rotate"));
        let request = request.header("content-type", "application/json");
        let order = json!({"cloud": "global", "keep": keep}).to_string();
        assert_eq!(request.body(order).send().await.unwrap().status(), 204);
    };
    rotate(true).await;
    assert_eq!(get(&graph).await, 200);
    let keys = bench.get("/common/discovery/v2.0/keys").await.ok();
    assert_eq!(keys.body["keys"].as_array().unwrap().len(), 2);
    rotate(false).await;
    assert_eq!(get(&graph).await, 401);
    let fresh = bench.token(contoso, &[grant, ("scope", GRAPH)]).await.ok().text("access_token");
    assert_eq!(get(&fresh).await, 200);
    bench.emulator.clock().advance(Duration::from_secs(5_400));
    assert_eq!(get(&fresh).await, 401, "expired");
    // Another emulator has other keys after a rotation, and the same names.
    let other = Emulator::start(Options::default()).await.unwrap();
    let url = other.cloud(&Cloud::global()).graph.join("v1.0/organization").unwrap();
    let ca = reqwest::Certificate::from_pem(other.ca_pem().as_bytes()).unwrap();
    let http = reqwest::Client::builder().tls_certs_only([ca]).no_proxy().build().unwrap();
    let request = http.get(url).header("authorization", format!("Bearer {fresh}"));
    assert_eq!(request.send().await.unwrap().status(), 401);
}
