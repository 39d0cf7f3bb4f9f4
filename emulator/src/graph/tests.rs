#![allow(clippy::unwrap_used)]
use axum::body::Body;
use partnercenter::Cloud;

use super::*;
use crate::{
    role::Role,
    service::testing::{Answer, Bench, request},
    world::GdapStatus,
};

fn bench() -> Bench {
    Bench::new(Cloud::global())
}

/// A token of `service` with these scopes, in a tenant.
fn token(bench: &Bench, tenant: &str, scopes: &str) -> String {
    let id = bench.state.read(|world| world.tenant_named(&bench.cloud.name, tenant).unwrap().id);
    bench.token(resources::GRAPH, |claims| {
        claims.tid = id;
        claims.iss = resources::issuer_v1(&bench.cloud, id);
        claims.scp = Some(scopes.into());
    })
}

async fn get(bench: &Bench, uri: &str, token: &str) -> Answer {
    bench.get(Role::Graph, uri, Some(token)).await
}

fn code(answer: &Answer) -> (u16, &str) {
    (answer.status, answer.body["error"]["code"].as_str().unwrap())
}

#[tokio::test]
async fn partner_and_customer_have_directories_of_their_own() {
    for cloud in Cloud::built_in() {
        let bench = Bench::new(cloud.clone());
        for name in ["contoso", "tailspin"] {
            let token = token(&bench, name, "Directory.Read.All User.Read");
            let tenant =
                bench.state.read(|world| world.tenant_named(&cloud.name, name).unwrap().clone());
            let domains = get(&bench, "/v1.0/domains", &token).await.body;
            let ids: Vec<&str> = domains["value"]
                .as_array()
                .unwrap()
                .iter()
                .map(|one| one["id"].as_str().unwrap())
                .collect();
            assert_eq!(ids, tenant.domains);
            let organization = get(&bench, "/v1.0/organization", &token).await.body;
            assert_eq!(organization["value"][0]["id"], tenant.id.to_string());
            let me = get(&bench, "/v1.0/me", &token).await.body;
            assert!(me["userPrincipalName"].as_str().unwrap().starts_with("service@contoso"));
        }
    }
}

#[tokio::test]
async fn tokens_must_be_for_graph() {
    let bench = bench();
    let expired = bench.token(resources::GRAPH, |claims| claims.exp = claims.iat);
    let other = bench.token(resources::ARM, |_| {});
    for token in [&expired, &other, &"x.y.z".to_owned()] {
        let answer = get(&bench, "/v1.0/domains", token).await;
        assert_eq!(code(&answer), (401, "InvalidAuthenticationToken"));
        let challenge = answer.headers["www-authenticate"].to_str().unwrap();
        assert!(challenge.contains("https://login.microsoftonline.com/common"), "{challenge}");
    }
    assert_eq!(bench.get(Role::Graph, "/v1.0/domains", None).await.status, 401);
}

#[tokio::test]
async fn scopes_and_roles_are_needed() {
    let bench = bench();
    let little = token(&bench, "contoso", "User.Read");
    assert_eq!(get(&bench, "/v1.0/organization", &little).await.status, 200);
    for uri in ["/v1.0/domains", "/v1.0/servicePrincipals", "/v1.0/oauth2PermissionGrants"] {
        let answer = get(&bench, uri, &little).await;
        assert_eq!(code(&answer), (403, "Authorization_RequestDenied"), "{uri}");
    }
    // Roles count for apps alone, scopes for users.
    let app = |role: Option<&str>| {
        bench.token(resources::GRAPH, |claims| {
            Bench::app_only(claims);
            claims.roles = role.map(|role| vec![role.to_owned()]);
        })
    };
    assert_eq!(get(&bench, "/v1.0/domains", &app(None)).await.status, 403);
    assert_eq!(get(&bench, "/v1.0/domains", &app(Some("Domain.Read.All"))).await.status, 200);
    let answer = get(&bench, "/v1.0/me", &app(Some("Directory.Read.All"))).await;
    assert_eq!(code(&answer), (400, "Request_BadRequest"));
    let user_with_roles = bench.token(resources::GRAPH, |claims| {
        claims.scp = Some("User.Read".into());
        claims.roles = Some(vec!["Domain.Read.All".into()]);
    });
    assert_eq!(get(&bench, "/v1.0/domains", &user_with_roles).await.status, 403);
}

#[tokio::test]
async fn a_delegated_admin_is_one_while_the_relationship_lasts() {
    let bench = bench();
    let token = token(&bench, "tailspin", "Directory.Read.All");
    assert_eq!(get(&bench, "/v1.0/domains", &token).await.status, 200);
    bench.state.change(|world| {
        let id = world.tenant_named("global", "tailspin").unwrap().id;
        world.tenant_mut(id).unwrap().relationships[0].gdap[0].status = GdapStatus::Terminated;
    });
    let answer = get(&bench, "/v1.0/domains", &token).await;
    assert_eq!(code(&answer), (401, "Authorization_IdentityNotFound"));
}

#[tokio::test]
async fn grants_of_an_app_are_found_by_its_principal() {
    let bench = bench();
    let token = token(&bench, "tailspin", "Directory.Read.All");
    let app = bench.state.read(|world| world.app_named("global", "csp").unwrap().id);
    let uri = format!("/v1.0/servicePrincipals?$filter=appId%20eq%20%27{app}%27&$select=id,appId");
    let answer = get(&bench, &uri, &token).await.body;
    let principals = answer["value"].as_array().unwrap();
    assert_eq!(principals.len(), 1);
    assert_eq!(principals[0].as_object().unwrap().len(), 2);
    let id = principals[0]["id"].as_str().unwrap();
    let uri = format!("/v1.0/oauth2PermissionGrants?$filter=clientId%20eq%20%27{id}%27");
    let grants = get(&bench, &uri, &token).await.body;
    let scopes: Vec<&str> = grants["value"]
        .as_array()
        .unwrap()
        .iter()
        .map(|grant| grant["scope"].as_str().unwrap())
        .collect();
    assert_eq!(scopes, ["Directory.Read.All Domain.Read.All User.Read.All", "user_impersonation"]);
    let missing = "/v1.0/servicePrincipals?$filter=appId%20eq%20%27x%27";
    assert!(get(&bench, missing, &token).await.body["value"].as_array().unwrap().is_empty());
}

#[tokio::test]
async fn pages_are_followed_by_links() {
    let bench = bench();
    let token = token(&bench, "contoso", "Directory.Read.All");
    let all = get(&bench, "/v1.0/servicePrincipals", &token).await.body;
    let all = all["value"].as_array().unwrap();
    let (mut uri, mut seen) = ("/v1.0/servicePrincipals?$top=4".to_owned(), Vec::new());
    while !uri.is_empty() {
        let page = get(&bench, &uri, &token).await.body;
        seen.extend(page["value"].as_array().unwrap().clone());
        let link = page["@odata.nextLink"].as_str().unwrap_or_default();
        assert!(link.is_empty() || link.starts_with("https://service.example/v1.0/"), "{link}");
        uri = link.trim_start_matches("https://service.example").to_owned();
    }
    assert_eq!(&seen, all);
}

#[tokio::test]
async fn relationships_are_the_partners_to_see() {
    let bench = bench();
    let scope = "DelegatedAdminRelationship.Read.All";
    let uri = "/v1.0/tenantRelationships/delegatedAdminRelationships";
    let found = get(&bench, uri, &token(&bench, "contoso", scope)).await.body;
    assert_eq!(found["value"].as_array().unwrap().len(), 6);
    let answer = get(&bench, uri, &token(&bench, "tailspin", scope)).await;
    assert_eq!(answer.status, 403);
    let china = Bench::new(Cloud::china());
    assert_eq!(get(&china, uri, &token(&china, "contoso", scope)).await.status, 404);
}

#[tokio::test]
async fn what_is_not_played_says_so() {
    let bench = bench();
    let token = token(&bench, "contoso", "Directory.Read.All");
    let answer = get(&bench, "/v1.0/sites", &token).await;
    assert_eq!(code(&answer), (501, "notImplemented"));
    assert_eq!(get(&bench, "/v9/domains", &token).await.status, 400);
    assert_eq!(get(&bench, "/v1.0/domains?$expand=x", &token).await.status, 400);
    let asked = request(Method::POST, "/v1.0/sites").header("client-request-id", "mine");
    let answer = bench.send(Role::Graph, asked, Some(&token), Body::empty()).await;
    assert_eq!(answer.status, 501);
    assert_eq!(answer.headers["client-request-id"], "mine");
    assert_eq!(answer.body["error"]["innerError"]["client-request-id"], "mine");
}
