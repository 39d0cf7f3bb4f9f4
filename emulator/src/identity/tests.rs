#![allow(clippy::unwrap_used)]
use axum::body::Body;
use http::{HeaderMap, header::AUTHORIZATION};
use serde_json::Value;

use super::*;
use crate::{
    bearer::Subject,
    role::Role,
    service::testing::{Answer, Bench, request},
};

const IMDS: &str = "/metadata/identity/oauth2/token?api-version=2018-02-01";
const APP_SERVICE: &str = "/msi/token?api-version=2019-08-01";

async fn imds(bench: &Bench, query: &str) -> Answer {
    let asked = request(Method::GET, &format!("{IMDS}{query}")).header("Metadata", "true");
    bench.send(Role::Imds, asked, None, Body::empty()).await
}

async fn app_service(bench: &Bench, query: &str) -> Answer {
    let identity = identity(bench, "contoso-host");
    let asked = request(Method::GET, &format!("{APP_SERVICE}{query}"))
        .header("X-IDENTITY-HEADER", identity.identity_header.expose());
    bench.send(Role::AppService, asked, None, Body::empty()).await
}

fn identity(bench: &Bench, name: &str) -> ManagedIdentity {
    let world = bench.state.snapshot();
    let is_it = |identity: &&ManagedIdentity| {
        identity.name == name && world.cloud_of(identity.tenant) == Some(&bench.cloud)
    };
    world.identities.iter().find(is_it).unwrap().clone()
}

fn bearer(body: &Value) -> HeaderMap {
    let token = body["access_token"].as_str().unwrap();
    let mut headers = HeaderMap::new();
    headers.insert(AUTHORIZATION, format!("Bearer {token}").parse().unwrap());
    headers
}

#[tokio::test]
async fn tokens_are_good_at_their_resource() {
    for cloud in Cloud::built_in() {
        let bench = Bench::new(cloud.clone());
        let host = identity(&bench, "contoso-host");
        let user_assigned = identity(&bench, "contoso-sam");
        for (resource, id) in [
            (cloud.vault_resource(), resources::VAULT),
            (format!("{}/", cloud.vault_resource()), resources::VAULT),
            (cloud.graph.to_string(), resources::GRAPH),
            (cloud.federation_audience.clone(), resources::TOKEN_EXCHANGE),
        ] {
            let resource: String =
                url::form_urlencoded::byte_serialize(resource.as_bytes()).collect();
            let answers = [
                (imds(&bench, &format!("&resource={resource}")).await, &host),
                (app_service(&bench, &format!("&resource={resource}")).await, &host),
                (
                    imds(
                        &bench,
                        &format!("&resource={resource}&client_id={}", user_assigned.client_id),
                    )
                    .await,
                    &user_assigned,
                ),
                (
                    imds(
                        &bench,
                        &format!("&resource={resource}&object_id={}", user_assigned.principal_id),
                    )
                    .await,
                    &user_assigned,
                ),
                (
                    app_service(
                        &bench,
                        &format!("&resource={resource}&mi_res_id={}", user_assigned.resource_id),
                    )
                    .await,
                    &user_assigned,
                ),
            ];
            for (answer, identity) in answers {
                assert_eq!(answer.status, 200, "{}", answer.body);
                let caller = bench.state.authorize(&bearer(&answer.body), id).unwrap();
                assert_eq!((caller.app, caller.tenant), (identity.client_id, identity.tenant));
                assert_eq!(caller.subject, Subject::App { id: identity.principal_id });
                let expires: i64 = answer.body["expires_on"].as_str().unwrap().parse().unwrap();
                let life = expires - bench.state.now().unix_timestamp();
                assert!((LIFETIME - 5..=LIFETIME).contains(&life), "{life}");
            }
        }
    }
}

#[tokio::test]
async fn the_machine_keeps_forwarded_requests_out() {
    let bench = Bench::new(Cloud::global());
    let uri = format!("{IMDS}&resource=https://vault.azure.net");
    let answer = bench.get(Role::Imds, &uri, None).await;
    assert_eq!(answer.status, 400);
    assert_eq!(answer.body["error"], "invalid_request");
    for (name, value) in [("Metadata", "yes"), ("Metadata", "True")] {
        let asked = request(Method::GET, &uri).header(name, value);
        assert_eq!(bench.send(Role::Imds, asked, None, Body::empty()).await.status, 400);
    }
    let asked =
        request(Method::GET, &uri).header("Metadata", "true").header("X-Forwarded-For", "::1");
    assert_eq!(bench.send(Role::Imds, asked, None, Body::empty()).await.status, 400);
}

#[tokio::test]
async fn nonsense_is_refused_by_the_machine() {
    let bench = Bench::new(Cloud::global());
    for (query, error) in [
        ("", "invalid_request"),
        ("&resource=https://vault.azure.net&client_id=x", "invalid_request"),
        ("&resource=https://vault.azure.cn", "invalid_resource"),
        ("&resource=https://example.com", "invalid_resource"),
    ] {
        let answer = imds(&bench, query).await;
        assert_eq!((answer.status, &answer.body["error"]), (400, &json!(error)), "{query}");
    }
    let asked = request(Method::GET, "/metadata/identity/oauth2/token?resource=x")
        .header("Metadata", "true");
    let answer = bench.send(Role::Imds, asked, None, Body::empty()).await;
    assert_eq!(answer.body["error"], "bad_request_102");
    assert_eq!(bench.get(Role::Imds, "/metadata/instance", None).await.status, 404);
    bench.state.change(|world| world.identities.clear());
    let answer = imds(&bench, "&resource=https://vault.azure.net").await;
    assert_eq!(answer.body["error_description"], "Identity not found");
}

#[tokio::test]
async fn app_service_wants_its_secret() {
    let bench = Bench::new(Cloud::global());
    let uri = format!("{APP_SERVICE}&resource=https://vault.azure.net");
    assert_eq!(bench.get(Role::AppService, &uri, None).await.status, 401);
    let asked = request(Method::GET, &uri).header("X-IDENTITY-HEADER", "wrong");
    assert_eq!(bench.send(Role::AppService, asked, None, Body::empty()).await.status, 401);
    // The secret of another cloud's machine gives nothing here.
    let chinese = Bench { cloud: Cloud::china(), state: bench.state.clone() };
    let secret = identity(&chinese, "contoso-host").identity_header;
    let asked = request(Method::GET, &uri).header("X-IDENTITY-HEADER", secret.expose());
    assert_eq!(bench.send(Role::AppService, asked, None, Body::empty()).await.status, 400);
    for (query, status) in [
        ("", 400),
        ("&resource=https://example.com", 400),
        ("&resource=https://vault.azure.net&client_id=x", 400),
    ] {
        assert_eq!(app_service(&bench, query).await.status, status, "{query}");
    }
    let secret = identity(&bench, "contoso-host").identity_header;
    let asked = request(Method::GET, "/msi/token?api-version=2017-09-01&resource=x")
        .header("X-IDENTITY-HEADER", secret.expose());
    assert_eq!(bench.send(Role::AppService, asked, None, Body::empty()).await.status, 400);
}
