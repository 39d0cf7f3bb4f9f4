#![allow(clippy::unwrap_used)]
use axum::body::Body;
use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD};
use http::Method;
use partnercenter::Cloud;
use serde_json::json;

use super::*;
use crate::{
    role::Role,
    service::testing::{Answer, Bench, request},
    world::SecretPermission,
};

const SECRET: &str = "/secrets/token?api-version=7.4";

fn bench() -> Bench {
    Bench::new(Cloud::global())
}

fn token(bench: &Bench) -> String {
    bench.token(resources::VAULT, Bench::app_only)
}

async fn put(bench: &Bench, uri: &str, token: Option<&str>, body: &str) -> Answer {
    bench.send(Role::Vault, request(Method::PUT, uri), token, body.to_owned()).await
}

#[tokio::test]
async fn the_challenge_comes_before_anything_is_looked_at() {
    for cloud in Cloud::built_in() {
        let bench = Bench::new(cloud.clone());
        let tenant = bench.state.read(|world| world.vaults.clone());
        let tenant = tenant.iter().find(|vault| vault.cloud == cloud.name).unwrap().tenant;
        let want = format!(
            "Bearer authorization=\"{}/{tenant}\", resource=\"https://{}\"",
            cloud.authority.origin().ascii_serialization(),
            cloud.vault_suffix
        );
        // Not even the version, the name or the body matter before.
        for uri in [SECRET, "/secrets/no_name", "/nowhere"] {
            let answer = put(&bench, uri, None, "").await;
            assert_eq!(answer.status, 401);
            assert_eq!(answer.headers["www-authenticate"], want);
            assert_eq!(answer.body["error"]["code"], "Unauthorized");
        }
    }
}

#[tokio::test]
async fn tokens_that_are_not_for_this_vault_are_refused() {
    let bench = bench();
    let northwind = bench.state.read(|world| world.tenant_named("global", "northwind").unwrap().id);
    let graph = bench.token(resources::GRAPH, Bench::app_only);
    let expired = bench.token(resources::VAULT, |claims| {
        Bench::app_only(claims);
        claims.exp = claims.iat - 1;
    });
    let foreign = bench.token(resources::VAULT, |claims| {
        Bench::app_only(claims);
        claims.tid = northwind;
        claims.iss = resources::issuer_v1(&Cloud::global(), northwind);
    });
    let own_host = bench.token(resources::VAULT, |claims| {
        Bench::app_only(claims);
        claims.aud = "https://contoso-sam.vault.azure.net".into();
    });
    let mut forged = token(&bench);
    forged.replace_range(forged.len() - 20.., "AAAAAAAAAAAAAAAAAAAA");
    let chinese = token(&Bench { cloud: Cloud::china(), state: bench.state.clone() });
    for (token, want) in [
        (&graph, "AKV10022"),
        (&own_host, "AKV10022"),
        (&expired, "expired"),
        (&foreign, "AKV10032"),
        (&forged, "signature"),
        (&chinese, "AKV10032"),
    ] {
        let answer = bench.get(Role::Vault, SECRET, Some(token)).await;
        assert_eq!(answer.status, 401, "{want}");
        let message = answer.body["error"]["message"].as_str().unwrap();
        assert!(message.contains(want), "{message}");
        assert!(answer.headers.contains_key("www-authenticate"));
    }
    assert_eq!(bench.get(Role::Vault, SECRET, Some(&token(&bench))).await.status, 404);
}

#[tokio::test]
async fn rights_are_the_owners_to_give() {
    let bench = bench();
    let (csp, all) = (token(&bench), [Method::GET, Method::PUT, Method::DELETE]);
    assert_eq!(put(&bench, SECRET, Some(&csp), r#"{"value":"one"}"#).await.status, 200);
    let user = bench.token(resources::VAULT, |_| {});
    let other = bench.token(resources::VAULT, |claims| {
        Bench::app_only(claims);
        claims.appid = bench.state.read(|world| Some(world.app_named("global", "cpv").unwrap().id));
    });
    for token in [&user, &other] {
        for method in &all {
            let asked = request(method.clone(), SECRET);
            let answer = bench.send(Role::Vault, asked, Some(token), r#"{"value":"x"}"#).await;
            let cause = &answer.body["error"]["innererror"]["code"];
            assert_eq!((answer.status, cause), (403, &json!("ForbiddenByPolicy")));
        }
    }
    bench.state.change(|world| {
        world.vaults[0].rbac = true;
        world.vaults[0].access[0].secrets = vec![SecretPermission::Get];
    });
    assert_eq!(bench.get(Role::Vault, SECRET, Some(&csp)).await.body["value"], "one");
    let answer = put(&bench, SECRET, Some(&csp), r#"{"value":"two"}"#).await;
    assert_eq!(answer.body["error"]["innererror"]["code"], "ForbiddenByRbac");
    assert!(answer.body["error"]["message"].as_str().unwrap().contains("setSecret"));
    let upn = bench.state.read(|world| world.user_named("global", "service").unwrap().upn.clone());
    bench.state.change(|world| {
        world.vaults[0].access[0].principal = VaultPrincipal::User(upn.to_uppercase());
    });
    assert_eq!(bench.get(Role::Vault, SECRET, Some(&user)).await.status, 200);
    assert_eq!(bench.get(Role::Vault, SECRET, Some(&csp)).await.status, 403);
}

#[tokio::test]
async fn a_secret_lives_from_set_to_purge() {
    let bench = bench();
    let token = token(&bench);
    let token = Some(token.as_str());
    let body =
        r#"{"value":"one","tags":{"flow":"code"},"contentType":"text/plain","attributes":{}}"#;
    let set = put(&bench, "/secrets/token?api%2Dversion=2025-07-01", token, body).await;
    assert_eq!(set.status, 200);
    let id = set.body["id"].as_str().unwrap();
    assert!(id.starts_with("https://service.example/secrets/token/"), "{id}");
    let version = id.trim_start_matches("https://service.example");
    let uri = format!("{version}?api-version=7.4");
    assert_eq!(bench.get(Role::Vault, &uri, token).await.body, set.body);
    assert_eq!(
        bench.get(Role::Vault, "/secrets/token/?api-version=7.4", token).await.body,
        set.body
    );

    let patch = request(Method::PATCH, "/secrets/token/?api-version=7.4");
    let change = r#"{"attributes":{"exp":1900000000}}"#;
    let patched = bench.send(Role::Vault, patch, token, change).await;
    assert_eq!(patched.body["attributes"]["exp"], 1_900_000_000);

    let send = async |method, path: &str| {
        let asked = request(method, &format!("{path}?api-version=7.4"));
        bench.send(Role::Vault, asked, token, Body::empty()).await
    };
    let deleted = send(Method::DELETE, "/secrets/token").await;
    assert_eq!(deleted.body["recoveryId"], "https://service.example/deletedsecrets/token");
    assert_eq!(send(Method::GET, "/deletedsecrets/token").await.status, 404);
    bench.state.clock().advance(std::time::Duration::from_secs(1));
    assert_eq!(send(Method::GET, "/deletedsecrets/token").await.status, 200);
    let conflict = put(&bench, SECRET, token, r#"{"value":"two"}"#).await;
    assert_eq!(conflict.status, 409);
    assert_eq!(conflict.body["error"]["innererror"]["code"], "ObjectIsDeletedButRecoverable");
    assert_eq!(send(Method::POST, "/deletedsecrets/token/recover").await.status, 200);
    bench.state.clock().advance(std::time::Duration::from_secs(1));
    assert_eq!(put(&bench, SECRET, token, r#"{"value":"two"}"#).await.status, 200);
    send(Method::DELETE, "/secrets/token").await;
    bench.state.clock().advance(std::time::Duration::from_secs(1));
    let purged = send(Method::DELETE, "/deletedsecrets/token").await;
    assert_eq!((purged.status, purged.bytes.len()), (204, 0));
    assert_eq!(send(Method::GET, "/deletedsecrets/token").await.status, 404);
}

#[tokio::test]
async fn lists_come_in_parts_and_without_values() {
    let bench = bench();
    let token = token(&bench);
    let token = Some(token.as_str());
    for number in 0..7 {
        let uri = format!("/secrets/name-{number}?api-version=7.4");
        put(&bench, &uri, token, r#"{"value":"hidden"}"#).await;
        put(&bench, "/secrets/name-0?api-version=7.4", token, r#"{"value":"hidden"}"#).await;
    }
    for (uri, want) in [("/secrets", 7), ("/secrets/name-0/versions", 8)] {
        let (mut next, mut seen) = (format!("{uri}?api-version=7.4&maxresults=3"), Vec::new());
        while !next.is_empty() {
            let answer = bench.get(Role::Vault, &next, token).await;
            assert!(!String::from_utf8_lossy(&answer.bytes).contains("hidden"));
            seen.extend(answer.body["value"].as_array().unwrap().clone());
            let link = answer.body["nextLink"].as_str().unwrap_or_default();
            assert!(link.is_empty() || link.starts_with("https://service.example/secrets"));
            next = link.trim_start_matches("https://service.example").to_owned();
        }
        let ids: std::collections::HashSet<String> =
            seen.iter().map(|item| item["id"].to_string()).collect();
        assert_eq!((seen.len(), ids.len()), (want, want), "{uri}");
    }
}

#[tokio::test]
async fn bodies_and_versions_are_checked() {
    let bench = bench();
    let token = token(&bench);
    let token = Some(token.as_str());
    for body in ["", "{", "[]", "{}", r#"{"value":1}"#] {
        let answer = put(&bench, SECRET, token, body).await;
        assert_eq!((answer.status, &answer.body["error"]["code"]), (400, &json!("BadParameter")));
    }
    for uri in ["/secrets/token", "/secrets/token?api-version=1.0", "/secrets/a_b?api-version=7.4"]
    {
        assert_eq!(bench.get(Role::Vault, uri, token).await.status, 400, "{uri}");
    }
    assert_eq!(bench.get(Role::Vault, "/certificates?api-version=7.4", token).await.status, 404);
}

#[tokio::test]
async fn a_key_signs_and_stays() {
    let bench = bench();
    let csp = token(&bench);
    let key = bench.get(Role::Vault, "/keys/csp?api-version=7.4", Some(&csp)).await;
    assert_eq!((key.status, &key.body["key"]["kty"]), (200, &json!("RSA")));
    assert!(key.body["key"].get("d").is_none());
    let kid = key.body["key"]["kid"].as_str().unwrap();
    let sign =
        format!("{}/sign?api-version=7.4", kid.trim_start_matches("https://service.example"));
    let n = key.body["key"]["n"].as_str().unwrap();
    let public =
        jsonwebtoken::DecodingKey::from_rsa_components(n, key.body["key"]["e"].as_str().unwrap())
            .unwrap();
    let message = b"header.payload";
    let digest = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, message);
    let value = BASE64_URL_SAFE_NO_PAD.encode(digest);
    let post = async |token: &str, body: Value| {
        let asked = request(Method::POST, &sign);
        bench.send(Role::Vault, asked, Some(token), body.to_string()).await
    };
    for (alg, algorithm) in
        [("PS256", jsonwebtoken::Algorithm::PS256), ("RS256", jsonwebtoken::Algorithm::RS256)]
    {
        let signed = post(&csp, json!({"alg": alg, "value": value})).await;
        assert_eq!((signed.status, &signed.body["kid"]), (200, &json!(kid)));
        let signature = signed.body["value"].as_str().unwrap();
        let holds = jsonwebtoken::crypto::verify(signature, message, &public, algorithm).unwrap();
        assert!(holds, "{alg}");
    }
    for body in [
        json!({"alg": "ES256", "value": value}),
        json!({"alg": "PS256", "value": "AAAA"}),
        json!({"alg": "PS256", "value": "!"}),
        json!({"alg": "PS256"}),
    ] {
        assert_eq!(post(&csp, body).await.status, 400);
    }
    let host = bench.token(resources::VAULT, |claims| {
        Bench::app_only(claims);
        let world = bench.state.snapshot();
        let identity = world.identities.iter().find(|identity| identity.system_assigned).unwrap();
        (claims.appid, claims.oid) = (Some(identity.client_id), identity.principal_id);
    });
    let refused = post(&host, json!({"alg": "PS256", "value": value})).await;
    assert_eq!(refused.body["error"]["innererror"]["code"], "ForbiddenByPolicy");
    for uri in ["/keys/other?api-version=7.4", "/keys/csp/0?api-version=7.4"] {
        let missing = bench.get(Role::Vault, uri, Some(&csp)).await;
        assert_eq!((missing.status, &missing.body["error"]["code"]), (404, &json!("KeyNotFound")));
    }
}
