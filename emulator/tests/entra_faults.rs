//! Faults at Entra's endpoints, in the answers that are really given there.
#![allow(clippy::unwrap_used)]

mod support;

use std::time::{Duration, Instant};

use partnercenter_emulator::{Action, BodyFault, Fault, RetryAfter, Role, Stage};
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
