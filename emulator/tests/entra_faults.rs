//! Faults at Entra's endpoints, in the answers that are really given there.
#![allow(clippy::unwrap_used)]

mod support;

use std::time::{Duration, Instant};

use partnercenter_emulator::{
    Action, BodyFault, Fault, RetryAfter, Role, Signature, Stage, TokenFault,
};
use support::*;

const APP_ONLY: [(&str, &str); 2] = [("grant_type", "client_credentials"), ("scope", GRAPH)];

async fn raw(bench: &Bench) -> (u16, String, String) {
    let (id, secret) = (bench.app("csp").to_string(), bench.secret("csp"));
    let own = [("client_id", id.as_str()), ("client_secret", secret.as_str())];
    let path = format!("/{}/oauth2/v2.0/token", bench.tenant("contoso"));
    let request = bench.post_form(bench.url(&path), &[&own[..], &APP_ONLY].concat());
    let answer = request.send().await.unwrap();
    let status = answer.status().as_u16();
    let kind = answer.headers()["content-type"].to_str().unwrap().to_owned();
    (status, kind, answer.text().await.unwrap())
}

#[tokio::test]
async fn real_answers_are_spoiled_in_every_way() {
    let bench = Bench::new().await;
    let (_, kind, whole) = raw(&bench).await;
    assert!(kind.starts_with("application/json"));
    let spoil = async |fault| {
        bench.emulator.inject(Fault::new(Action::Body(fault)).on(Role::Entra));
        raw(&bench).await
    };
    let (_, _, text) = spoil(BodyFault::Truncated).await;
    // Ids in it differ by some characters in length.
    assert!((whole.len() / 2 - 20..whole.len() / 2 + 20).contains(&text.len()));
    assert!(serde_json::from_str::<serde_json::Value>(&text).is_err());
    let (_, _, text) = spoil(BodyFault::Bom).await;
    // reqwest's decoder takes the mark away; what is left is whole.
    assert!(text.trim_start_matches('\u{feff}').starts_with('{'));
    let (_, _, text) = spoil(BodyFault::NumbersAsStrings).await;
    let value: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert!(value["expires_in"].as_str().unwrap().parse::<u32>().is_ok());
    let (_, kind, text) = spoil(BodyFault::WrongContentType).await;
    assert!(kind.starts_with("text/plain") && text.contains("access_token"));
    let (_, _, text) = spoil(BodyFault::DuplicateMembers).await;
    assert_eq!(text.matches("\"access_token\":").count(), 2);
    let begun = Instant::now();
    let (_, _, text) = spoil(BodyFault::Slow(5_000)).await;
    assert!(text.ends_with('}') && begun.elapsed() > Duration::from_millis(100));
    let (status, _, text) = raw(&bench).await;
    assert!(status == 200 && text.contains("access_token"), "each fault happened once");
}

#[tokio::test]
async fn any_number_can_be_had_with_any_wait() {
    let bench = Bench::new().await;
    let contoso = bench.tenant("contoso");
    for (code, status, error) in [
        (50_076, 400, "interaction_required"),
        (90_033, 503, "temporarily_unavailable"),
        (50_196, 429, "temporarily_unavailable"),
        (7_000_222, 401, "invalid_client"),
        (530_034, 400, "invalid_grant"),
    ] {
        bench.emulator.inject(Fault::new(Action::entra(code)).tenant(contoso));
        bench.token(bench.tenant("tailspin"), &APP_ONLY).await.ok();
        bench.token(contoso, &APP_ONLY).await.refused(status, error, code.into());
    }
    let wait = |retry_after| Action::Entra { code: 90_055, retry_after: Some(retry_after) };
    for (form, want) in [
        (RetryAfter::Seconds(86_400), Some("86400")),
        (RetryAfter::Text("soon".into()), Some("soon")),
        (RetryAfter::Text("-5".into()), Some("-5")),
        (RetryAfter::DateIn(30), None),
    ] {
        bench.emulator.inject(Fault::new(wait(form)));
        let url = bench.url(&format!("/{contoso}/oauth2/v2.0/token"));
        let answer = bench.post_form(url, &APP_ONLY).send().await.unwrap();
        let found = answer.headers()["retry-after"].to_str().unwrap();
        match want {
            Some(want) => assert_eq!(found, want),
            None => {
                let date = httpdate::parse_http_date(found).unwrap();
                let ahead = date.duration_since(std::time::SystemTime::now()).unwrap();
                assert!((20..=30).contains(&ahead.as_secs()));
            }
        }
    }
}

#[tokio::test]
async fn an_answer_can_be_lost_after_its_effect() {
    let bench = Bench::new().await;
    let code = bench.code("adele", &[]);
    bench
        .emulator
        .inject(Fault::new(Action::status(503)).grant("authorization_code").after_handling());
    assert_eq!(bench.redeem(&code, &[]).await.status, 503);
    // It was redeemed all the same.
    bench.redeem(&code, &[]).await.refused(400, "invalid_grant", 54_005);
    let code = bench.code("adele", &[]);
    let cut = Fault::new(Action::Cut(Stage::BeforeHeaders)).grant("authorization_code");
    bench.emulator.inject(cut.after_handling());
    let url = bench.url(&format!("/{}/oauth2/v2.0/token", bench.tenant("contoso")));
    let fields = [("grant_type", "authorization_code"), ("code", code.as_str())];
    assert!(bench.post_form(url, &fields).send().await.is_err());
    // Without it, a fault keeps the request from its effect.
    let code = bench.code("adele", &[]);
    bench.emulator.inject(Fault::new(Action::status(503)).grant("authorization_code"));
    assert_eq!(bench.redeem(&code, &[]).await.status, 503);
    bench.redeem(&code, &[]).await.ok();
}

#[tokio::test]
async fn the_date_of_answers_is_the_emulators() {
    let bench = Bench::new().await;
    bench.emulator.clock().advance(Duration::from_secs(90 * 86_400));
    let answer = bench.http.get(bench.url("/common/discovery/v2.0/keys")).send().await.unwrap();
    let date = httpdate::parse_http_date(answer.headers()["date"].to_str().unwrap()).unwrap();
    let ahead = date.duration_since(std::time::SystemTime::now()).unwrap();
    assert_eq!((ahead.as_secs() + 5) / 86_400, 90);
}

#[tokio::test]
async fn tokens_can_be_wrong_in_every_way() {
    let bench = Bench::new().await;
    let header = |token: &str| {
        let header = token.split('.').next().unwrap();
        let header = base64::Engine::decode(&base64::prelude::BASE64_URL_SAFE_NO_PAD, header);
        serde_json::from_slice::<serde_json::Value>(&header.unwrap()).unwrap()
    };
    let id_token = async |fault: TokenFault| {
        let fault = Fault::new(Action::Token(fault)).grant("authorization_code");
        bench.emulator.inject(fault);
        bench.redeem(&bench.code("adele", &[]), &[]).await.ok().text("id_token")
    };
    let token = id_token(TokenFault::id_token().set("nonce", "other").remove("sub")).await;
    let found = claims(&token);
    assert_eq!(found["nonce"], "other");
    assert!(found.get("sub").is_none() && found["aud"].is_string());
    let published =
        bench.get("/common/discovery/v2.0/keys").await.ok().body["keys"][0]["kid"].clone();
    for (signature, algorithm, kid) in [
        (Signature::Good, "RS256", Some(true)),
        (Signature::Wrong, "RS256", Some(true)),
        (Signature::UnknownKey, "RS256", Some(false)),
        (Signature::NoKeyId, "RS256", None),
        (Signature::None, "none", None),
        (Signature::Hmac, "HS256", Some(true)),
    ] {
        let token = id_token(TokenFault::id_token().signature(signature)).await;
        let header = header(&token);
        assert_eq!(header["alg"], algorithm, "{signature:?}");
        let found = header["kid"].as_str().map(|kid| published == kid);
        assert_eq!(found, kid, "{signature:?}");
    }
    // An access token that is wrong is refused by the services, which verify it.
    let contoso = bench.tenant("contoso");
    let get = async |token: String| {
        let url = bench.cloud.graph.join("v1.0/organization").unwrap();
        let request = bench.http.get(url).header("authorization", format!("Bearer {token}"));
        request.send().await.unwrap().status().as_u16()
    };
    for (fault, status) in [
        (TokenFault::access_token(), 200),
        (TokenFault::access_token().signature(Signature::Wrong), 401),
        (TokenFault::access_token().signature(Signature::UnknownKey), 401),
        (TokenFault::access_token().signature(Signature::None), 401),
        (TokenFault::access_token().signature(Signature::Hmac), 401),
        (TokenFault::access_token().set("iss", "https://attacker.example/"), 401),
        (TokenFault::access_token().set("aud", "https://management.azure.com"), 401),
        (TokenFault::access_token().set("exp", 1), 401),
        (TokenFault::access_token().set("nbf", 4_000_000_000_u32), 401),
        (TokenFault::access_token().set("tid", bench.tenant("tailspin").to_string()), 401),
        (TokenFault::access_token().remove("appid"), 401),
    ] {
        bench.emulator.inject(Fault::new(Action::Token(fault.clone())));
        let token = bench.token(contoso, &APP_ONLY).await.ok().text("access_token");
        assert_eq!(get(token).await, status, "{fault:?}");
    }
}

/// Whatever comes, the answer is one of a server in order.
#[tokio::test]
async fn nonsense_is_refused_and_never_a_failure() {
    use rand::{Rng as _, SeedableRng as _};
    let bench = Bench::new().await;
    let seed = rand::random();
    let mut dice = rand::rngs::StdRng::seed_from_u64(seed);
    let contoso = bench.tenant("contoso").to_string();
    let csp = bench.app("csp").to_string();
    let secret = bench.secret("csp");
    let code = bench.code("adele", &[]);
    let words = [
        "",
        "0",
        "-1",
        "null",
        "true",
        "{}",
        "[]",
        "\0",
        "\u{202e}é",
        "%00",
        "a b",
        "..",
        "code",
        "openid",
        "https://",
        "https://graph.microsoft.com/.default",
        "https://[::1",
        "login",
        "none",
        "c1",
        "1.A",
        "1.AAAA",
        "eyJhbGciOiJSUzI1NiJ9.e30.",
        "eyJhbGciOiJSUzI1NiJ9.W10.AA",
        &contoso,
        &csp,
        &secret,
        &code,
        "client_credentials",
        "refresh_token",
        "authorization_code",
        "device_code",
        "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
        REDIRECT,
        CHALLENGE,
        "S256",
        "{\"access_token\":{\"acrs\":[1,2]}}",
        "{\"access_token\":{\"xms_cc\":{\"values\":{}}}}",
    ];
    let names = [
        "grant_type",
        "client_id",
        "client_secret",
        "client_assertion",
        "client_assertion_type",
        "scope",
        "resource",
        "code",
        "refresh_token",
        "device_code",
        "redirect_uri",
        "code_verifier",
        "claims",
        "response_type",
        "response_mode",
        "state",
        "nonce",
        "code_challenge",
        "code_challenge_method",
        "prompt",
        "login_hint",
        "context",
        "user",
        "user_code",
        "action",
        "otc",
        "authorization_endpoint",
    ];
    let paths = [
        "oauth2/token",
        "oauth2/v2.0/token",
        "oauth2/authorize",
        "oauth2/v2.0/authorize",
        "oauth2/devicecode",
        "oauth2/v2.0/devicecode",
        "login",
        "oauth2/deviceauth",
        "adminconsent",
        "v2.0/adminconsent",
        "discovery/keys",
        "discovery/instance",
        "v2.0/.well-known/openid-configuration",
        "oauth2/logout",
    ];
    let tenants =
        ["common", "organizations", &contoso, "contoso.example", "x", "%ff", "..%2f", "a.b", "é"];
    for round in 0..600 {
        let pick = |dice: &mut rand::rngs::StdRng, from: &[&str]| {
            from[dice.random_range(0..from.len())].to_owned()
        };
        let path = format!("/{}/{}", pick(&mut dice, &tenants), pick(&mut dice, &paths));
        let fields: Vec<(String, String)> = (0..dice.random_range(0..8))
            .map(|_| (pick(&mut dice, &names), pick(&mut dice, &words)))
            .collect();
        let pairs: Vec<_> = fields.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
        let mut url = bench.url(&path);
        let request = if dice.random() {
            bench.post_form(url, &pairs)
        } else {
            url.query_pairs_mut().extend_pairs(&pairs);
            bench.http.get(url)
        };
        let status = request.send().await.unwrap().status().as_u16();
        assert!(status < 500, "{status} for {path} {fields:?} (seed {seed}, round {round})");
    }
}
