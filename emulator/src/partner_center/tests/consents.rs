//! Consents in customers' tenants.

use std::time::Duration;

use super::*;
use crate::world::{Gdap, GdapStatus};

/// A consent for an app in a customer's tenant.
async fn consent(bench: &Bench, customer: &str, token: &str, grants: Value) -> Answer {
    let app = bench.state.read(|world| world.app_named(&bench.cloud.name, "csp").unwrap().id);
    let body = json!({"applicationId": app, "displayName": "x", "applicationGrants": grants});
    let id = tenant(bench, customer).id;
    let asked = request(Method::POST, &format!("{CUSTOMERS}/{id}/applicationconsents"))
        .header("content-type", "application/json")
        .header("MS-RequestId", Uuid::new_v4().to_string());
    bench.send(Role::PartnerCenter, asked, Some(token), body.to_string()).await
}

fn graph_grant(scope: &str) -> Value {
    json!([{"enterpriseApplicationId": resources::GRAPH, "scope": scope}])
}

async fn withdraw(bench: &Bench, customer: &str, token: &str, app: impl ToString) -> Answer {
    let (id, app) = (tenant(bench, customer).id, app.to_string());
    let uri = format!("{CUSTOMERS}/{id}/applicationconsents/{app}");
    bench.send(Role::PartnerCenter, request(Method::DELETE, &uri), Some(token), Body::empty()).await
}

#[tokio::test]
async fn a_consent_is_made_once_and_withdrawn() {
    let bench = bench();
    let token = token(&bench);
    let app = bench.state.read(|world| world.app_named("global", "csp").unwrap().id);
    let grants = json!([
        {"enterpriseApplicationId": resources::GRAPH, "scope": "Domain.Read.All, User.Read.All"},
        {"enterpriseApplicationId": resources::ARM, "scope": "user_impersonation"},
    ]);
    let made = consent(&bench, "adatum", &token, grants).await;
    assert_eq!(made.status, 201);
    assert_eq!(made.body["applicationGrants"][0]["scope"], "Domain.Read.All,User.Read.All");
    let granted = tenant(&bench, "adatum").consent(app, resources::GRAPH).unwrap().scopes.clone();
    assert_eq!(granted, ["Domain.Read.All", "User.Read.All"]);
    let again = consent(&bench, "adatum", &token, graph_grant("Group.Read.All")).await;
    assert_eq!(refusal(&again), (409, 0));
    let unchanged = tenant(&bench, "adatum").consent(app, resources::GRAPH).unwrap().scopes.clone();
    assert_eq!(unchanged, granted);

    let gone = withdraw(&bench, "adatum", &token, app).await;
    assert_eq!((gone.status, gone.bytes.len()), (200, 0));
    let adatum = tenant(&bench, "adatum");
    // The service principal stays, without a grant.
    assert!(adatum.knows(app) && adatum.consents.iter().all(|consent| consent.scopes.is_empty()));
    assert_eq!(refusal(&withdraw(&bench, "adatum", &token, app).await), (404, 1000));
    let anew = consent(&bench, "adatum", &token, graph_grant("Group.Read.All")).await;
    assert_eq!(anew.status, 201);
}

#[tokio::test]
async fn consents_need_a_relationship_in_force_and_a_role() {
    let bench = bench();
    let service = token(&bench);
    let scope = || graph_grant("Domain.Read.All");
    for customer in ["wingtip", "proseware"] {
        let answer = consent(&bench, customer, &service, scope()).await;
        assert_eq!(refusal(&answer), (403, 900_308), "{customer}");
    }
    let change = |change: &dyn Fn(&mut Gdap)| {
        bench.state.change(|world| {
            let id = world.tenant_named("global", "adatum").unwrap().id;
            change(&mut world.tenant_mut(id).unwrap().relationships[0].gdap[0]);
        });
    };
    type Change = fn(&mut Gdap);
    let broken: [Change; 4] = [
        |gdap| gdap.status = GdapStatus::Terminated,
        |gdap| gdap.status = GdapStatus::ApprovalPending,
        |gdap| gdap.assignments[0].group = "Others".into(),
        |gdap| gdap.assignments[0].roles = vec!["User Administrator".into()],
    ];
    let whole = tenant(&bench, "adatum").relationships[0].gdap[0].clone();
    for fault in broken {
        change(&fault);
        let answer = consent(&bench, "adatum", &service, scope()).await;
        assert_eq!(refusal(&answer), (403, 900_308));
        change(&|gdap| *gdap = whole.clone());
    }
    // Two years later it has ended.
    bench.state.clock().advance(Duration::from_secs(730 * 86_400));
    let later = token(&bench);
    assert_eq!(refusal(&consent(&bench, "adatum", &later, scope()).await), (403, 900_308));
    assert!(
        !tenant(&bench, "adatum")
            .knows(bench.state.read(|world| { world.app_named("global", "csp").unwrap().id }))
    );
}

#[tokio::test]
async fn consents_are_the_apps_own_and_well_formed() {
    let bench = bench();
    let token = token(&bench);
    let world = bench.state.snapshot();
    let app = |name: &str| world.app_named("global", name).unwrap().id;
    let of_app = |name: &str| {
        let id = app(name);
        bench.token(resources::PARTNER_CENTER, |claims| claims.appid = Some(id))
    };
    // A consent for `csp` with another app's token.
    let answer = consent(&bench, "adatum", &of_app("cpv"), graph_grant("Domain.Read.All")).await;
    assert_eq!(refusal(&answer), (403, 2032));
    assert_eq!(refusal(&withdraw(&bench, "tailspin", &token, app("cpv")).await), (403, 2032));
    let app_only = bench.token(resources::PARTNER_CENTER, Bench::app_only);
    let answer = consent(&bench, "adatum", &app_only, graph_grant("Domain.Read.All")).await;
    assert_eq!(refusal(&answer), (403, 900_329));
    for scope in ["", ".default", "a b", "Domain.Read.All,", "https://graph/x", "a;b", "a\"b"] {
        let answer = consent(&bench, "adatum", &token, graph_grant(scope)).await;
        assert_eq!(refusal(&answer), (400, 800_002), "{scope}");
    }
    let grant = |resource: Uuid, scope: &str| json!([{"enterpriseApplicationId": resource, "scope": scope}]);
    let unknown = consent(&bench, "adatum", &token, grant(Uuid::from_u128(5), "x")).await;
    assert_eq!(refusal(&unknown), (403, 90_000));
    assert!(unknown.body["description"].as_str().unwrap().contains("AADSTS500011"));
    let arm = consent(&bench, "adatum", &token, grant(resources::ARM, "Domain.Read.All")).await;
    assert_eq!(refusal(&arm), (400, 800_002));
    bench.state.change(|world| {
        let id = world.tenant_named("global", "adatum").unwrap().id;
        world.tenant_mut(id).unwrap().missing_resources.push(resources::EXCHANGE);
    });
    let missing = consent(&bench, "adatum", &token, grant(resources::EXCHANGE, "x")).await;
    assert!(missing.body["description"].as_str().unwrap().contains("AADSTS650052"));
    for grants in [json!([]), json!({}), Value::Null, json!([{"scope": "x"}])] {
        let answer = consent(&bench, "adatum", &token, grants).await;
        assert_eq!(refusal(&answer), (400, 800_002));
    }
    let twice = json!([
        {"enterpriseApplicationId": resources::GRAPH, "scope": "User.Read"},
        {"enterpriseApplicationId": resources::GRAPH, "scope": "User.Read.All"},
    ]);
    assert_eq!(refusal(&consent(&bench, "adatum", &token, twice).await), (409, 0));
    bench.state.change(|world| world.app_mut(app("csp")).unwrap().multi_tenant = false);
    let single = consent(&bench, "adatum", &token, graph_grant("Domain.Read.All")).await;
    assert!(single.body["description"].as_str().unwrap().contains("AADSTS700016"));
    // Nothing of all this left a trace.
    assert!(tenant(&bench, "adatum").consents.is_empty());
}

#[tokio::test]
async fn a_write_is_done_once_for_its_request_id() {
    let bench = bench();
    let token = token(&bench);
    let app = bench.state.read(|world| world.app_named("global", "csp").unwrap().id);
    let id = Uuid::new_v4().to_string();
    let send = async |customer: &str, scope: &str| {
        let body = json!({"applicationId": app, "applicationGrants": graph_grant(scope)});
        let customer = tenant(&bench, customer).id;
        let asked = request(Method::POST, &format!("{CUSTOMERS}/{customer}/applicationconsents"))
            .header("content-type", "application/json")
            .header("MS-RequestId", &id);
        bench.send(Role::PartnerCenter, asked, Some(&token), body.to_string()).await
    };
    let first = send("adatum", "User.Read").await;
    let second = send("adatum", "User.Read").await;
    assert_eq!((first.status, second.status), (201, 201));
    assert_eq!(first.bytes, second.bytes);
    assert_eq!(refusal(&send("adatum", "User.Read.All").await), (400, 800_002));
    assert_eq!(refusal(&send("alpine", "User.Read").await), (400, 800_002));
    // A failure uses its key up as well.
    let id = Uuid::new_v4().to_string();
    let customer = tenant(&bench, "wingtip").id;
    for _ in 0..2 {
        let body = json!({"applicationId": app, "applicationGrants": graph_grant("User.Read")});
        let asked = request(Method::POST, &format!("{CUSTOMERS}/{customer}/applicationconsents"))
            .header("content-type", "application/json")
            .header("MS-RequestId", &id);
        let answer = bench.send(Role::PartnerCenter, asked, Some(&token), body.to_string()).await;
        assert_eq!(refusal(&answer), (403, 900_308));
        bench.state.change(|world| {
            world.tenant_mut(customer).unwrap().relationships[0].dap = true;
        });
    }
}

#[tokio::test]
async fn one_consent_too_many_is_throttled() {
    let bench = bench();
    let token = token(&bench);
    // The budget fills up meanwhile, as time goes by; how exactly is the ledger's own test.
    let mut throttled = 0;
    for _ in 0..300 {
        let answer = withdraw(&bench, "adatum", &token, Uuid::from_u128(1)).await;
        if answer.status == 429 {
            throttled += 1;
            assert_eq!(answer.headers["retry-after"], "1");
            assert_eq!(answer.body["statusCode"], 429);
            assert!(answer.bytes.starts_with(b"{"));
        }
    }
    assert!((1..=250).contains(&throttled), "{throttled}");
    assert_eq!(get(&bench, CUSTOMERS, &token).await.status, 200);
    bench.state.clock().advance(Duration::from_secs(1));
    assert_ne!(withdraw(&bench, "adatum", &token, Uuid::from_u128(1)).await.status, 429);
}

#[tokio::test]
async fn china_has_no_consents_for_others() {
    let bench = Bench::new(Cloud::china());
    let token = token(&bench);
    assert_eq!(get(&bench, CUSTOMERS, &token).await.status, 200);
    let answer = consent(&bench, "adatum", &token, graph_grant("User.Read")).await;
    assert_eq!(refusal(&answer), (404, 1000));
}
