#![allow(clippy::unwrap_used)]
use axum::body::Body;
use partnercenter::Cloud;

use super::*;
use crate::{
    role::Role,
    service::testing::{Answer, Bench, request},
};

const LIST: &str = "/subscriptions?api-version=2022-12-01";

fn token(bench: &Bench, tenant: &str) -> String {
    let id = bench.state.read(|world| world.tenant_named(&bench.cloud.name, tenant).unwrap().id);
    bench.token(resources::ARM, |claims| {
        claims.tid = id;
        claims.iss = resources::issuer_v1(&bench.cloud, id);
    })
}

async fn get(bench: &Bench, uri: &str, token: &str) -> Answer {
    bench.get(Role::Arm, uri, Some(token)).await
}

#[tokio::test]
async fn subscriptions_of_partner_and_customer() {
    for cloud in Cloud::built_in() {
        let bench = Bench::new(cloud.clone());
        for name in ["contoso", "tailspin"] {
            let answer = get(&bench, LIST, &token(&bench, name)).await;
            let list = answer.body["value"].as_array().unwrap();
            assert_eq!(list.len(), 1);
            let id = list[0]["subscriptionId"].as_str().unwrap();
            let one = format!("/subscriptions/{id}?api-version=2022-12-01");
            assert_eq!(get(&bench, &one, &token(&bench, name)).await.body, list[0]);
        }
        // No relationship, no subscription.
        let strange = get(&bench, LIST, &token(&bench, "wingtip")).await;
        assert_eq!(strange.body["value"], json!([]));
    }
}

#[tokio::test]
async fn both_audiences_are_accepted_and_no_other() {
    let bench = Bench::new(Cloud::global());
    for audience in [
        "https://management.azure.com",
        "https://management.azure.com/",
        "https://management.core.windows.net/",
    ] {
        let token = bench.token(resources::ARM, |claims| claims.aud = audience.into());
        assert_eq!(get(&bench, LIST, &token).await.status, 200, "{audience}");
    }
    let expired = bench.token(resources::ARM, |claims| claims.exp = claims.iat);
    for (token, code) in [
        (bench.token(resources::GRAPH, |_| {}), "InvalidAuthenticationTokenAudience"),
        (expired, "ExpiredAuthenticationToken"),
        ("x".into(), "InvalidAuthenticationToken"),
    ] {
        let answer = get(&bench, LIST, &token).await;
        assert_eq!((answer.status, &answer.body["error"]["code"]), (401, &json!(code)));
        assert!(answer.headers.contains_key("www-authenticate"));
    }
    let answer = bench.get(Role::Arm, LIST, None).await;
    assert_eq!(answer.body["error"]["code"], "AuthenticationFailed");
}

#[tokio::test]
async fn requests_are_checked() {
    let bench = Bench::new(Cloud::global());
    let token = token(&bench, "contoso");
    for (uri, status, code) in [
        ("/subscriptions", 400, "MissingApiVersionParameter"),
        ("/subscriptions?api-version=1", 400, "InvalidApiVersionParameter"),
        ("/subscriptions/x?api-version=2022-12-01", 400, "InvalidSubscriptionId"),
        (
            "/subscriptions/8f0c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a?api-version=2022-12-01",
            404,
            "SubscriptionNotFound",
        ),
        ("/providers?api-version=2022-12-01", 404, "InvalidResourceType"),
        ("/subscriptions?api-version=2022-12-01&$top=0", 400, "InvalidTop"),
        ("/subscriptions?api-version=2022-12-01&$skiptoken=x", 400, "InvalidSkipToken"),
    ] {
        let answer = get(&bench, uri, &token).await;
        assert_eq!((answer.status, &answer.body["error"]["code"]), (status, &json!(code)), "{uri}");
    }
    let asked = request(Method::PUT, LIST);
    assert_eq!(bench.send(Role::Arm, asked, Some(&token), Body::empty()).await.status, 405);
}

#[tokio::test]
async fn pages_are_followed_by_links() {
    let bench = Bench::new(Cloud::global());
    bench.state.change(|world| {
        let id = world.tenant_named("global", "contoso").unwrap().id;
        let tenant = world.tenant_mut(id).unwrap();
        for number in 0..250 {
            let id = Uuid::from_u128(number);
            tenant.subscriptions.push(AzureSubscription { id, name: number.to_string() });
        }
    });
    let token = token(&bench, "contoso");
    let (mut uri, mut sizes) = (LIST.to_owned(), Vec::new());
    while !uri.is_empty() {
        let page = get(&bench, &uri, &token).await.body;
        sizes.push(page["value"].as_array().unwrap().len());
        let link = page["nextLink"].as_str().unwrap_or_default();
        uri = link.trim_start_matches("https://service.example").to_owned();
    }
    assert_eq!(sizes, [100, 100, 51]);
}
