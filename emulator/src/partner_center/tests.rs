#![allow(clippy::unwrap_used)]
use std::time::Duration;

use axum::body::Body;
use http::Method;
use partnercenter::{Cloud, operations::all};
use uuid::Uuid;

use super::*;
use crate::{
    service::testing::{Answer, Bench, request},
    world::{GdapStatus, Tenant},
};

const CUSTOMERS: &str = "/v1/customers";

fn bench() -> Bench {
    Bench::new(Cloud::global())
}

fn token(bench: &Bench) -> String {
    bench.token(resources::PARTNER_CENTER, |_| {})
}

fn tenant(bench: &Bench, name: &str) -> Tenant {
    bench.state.read(|world| world.tenant_named(&bench.cloud.name, name).unwrap().clone())
}

async fn get(bench: &Bench, uri: &str, token: &str) -> Answer {
    bench.get(Role::PartnerCenter, uri, Some(token)).await
}

fn refusal(answer: &Answer) -> (u16, u64) {
    assert_eq!(answer.body["source"], "PartnerFD");
    assert!(!answer.body["description"].as_str().unwrap().is_empty());
    (answer.status, answer.body["code"].as_u64().unwrap())
}

#[tokio::test]
async fn tokens_must_be_for_partner_center() {
    let bench = bench();
    let northwind = tenant(&bench, "northwind").id;
    let fabrikam = tenant(&bench, "fabrikam").id;
    let expired = bench.token(resources::PARTNER_CENTER, |claims| claims.exp = claims.iat);
    let early = bench.token(resources::PARTNER_CENTER, |claims| claims.nbf += 3_600);
    let customer = bench.token(resources::PARTNER_CENTER, |claims| {
        claims.tid = fabrikam;
        claims.iss = resources::issuer_v1(&Cloud::global(), fabrikam);
    });
    let forged_issuer = bench.token(resources::PARTNER_CENTER, |claims| claims.tid = northwind);
    let (aad, graph) =
        (bench.token(resources::AAD_GRAPH, |_| {}), bench.token(resources::GRAPH, |_| {}));
    for (token, want) in [
        (aad.as_str(), 900_420),
        (&graph, 400),
        (&expired, 400),
        (&early, 400),
        (&customer, 400),
        (&forged_issuer, 400),
        ("nonsense", 400),
    ] {
        let answer = get(&bench, CUSTOMERS, token).await;
        assert_eq!(refusal(&answer), (401, want));
        assert_eq!(answer.headers["www-authenticate"], "Bearer error=\"invalid_token\"");
    }
    let answer = bench.get(Role::PartnerCenter, CUSTOMERS, None).await;
    assert_eq!(refusal(&answer), (401, 800_001));
}

#[tokio::test]
async fn users_need_mfa_and_admin_agents() {
    let bench = bench();
    let world = bench.state.snapshot();
    let user = |name: &str| world.user_named("global", name).unwrap().id;
    let as_user = |id: Uuid| bench.token(resources::PARTNER_CENTER, |claims| claims.oid = id);
    let no_mfa =
        bench.token(resources::PARTNER_CENTER, |claims| claims.amr = Some(vec!["pwd".into()]));
    assert_eq!(refusal(&get(&bench, CUSTOMERS, &no_mfa).await), (401, 900_421));
    for (name, want) in
        [("dave", (403, 900_308)), ("carla", (403, 900_308)), ("nina", (403, 900_308))]
    {
        assert_eq!(refusal(&get(&bench, CUSTOMERS, &as_user(user(name))).await), want, "{name}");
    }
    let no_scope = bench.token(resources::PARTNER_CENTER, |claims| claims.scp = None);
    assert_eq!(refusal(&get(&bench, CUSTOMERS, &no_scope).await), (403, 2032));
    assert_eq!(get(&bench, CUSTOMERS, &as_user(user("adele"))).await.status, 200);
}

#[tokio::test]
async fn mfa_is_told_when_asked() {
    let bench = bench();
    let no_mfa = bench.token(resources::PARTNER_CENTER, |claims| claims.amr = None);
    let ask = async |token: &str, value: &str| {
        let asked = request(Method::GET, "/v1/profiles/organization").header("ValidateMfa", value);
        let answer = bench.send(Role::PartnerCenter, asked, Some(token), Body::empty()).await;
        answer.headers.get("ismfacompliant").map(|value| value.to_str().unwrap().to_owned())
    };
    assert_eq!(ask(&token(&bench), "true").await.as_deref(), Some("true"));
    assert_eq!(ask(&no_mfa, "True").await.as_deref(), Some("false"));
    assert_eq!(ask(&token(&bench), "false").await, None);
    let app = bench.token(resources::PARTNER_CENTER, Bench::app_only);
    assert_eq!(ask(&app, "true").await, None);
}

#[tokio::test]
async fn apps_alone_may_what_their_row_says() {
    let bench = bench();
    let app = bench.token(resources::PARTNER_CENTER, Bench::app_only);
    assert_eq!(get(&bench, CUSTOMERS, &app).await.status, 200);
    let profile = get(&bench, "/v1/profiles/organization", &app).await;
    assert_eq!(refusal(&profile), (403, 900_329));
    let vendor = bench.token(resources::PARTNER_CENTER, |claims| {
        Bench::app_only(claims);
        claims.appid = bench.state.read(|world| world.app_named("global", "cpv").map(|app| app.id));
    });
    assert_eq!(refusal(&get(&bench, CUSTOMERS, &vendor).await), (403, 900_308));
}

#[tokio::test]
async fn answers_have_the_forms_of_the_service() {
    let bench = bench();
    let token = token(&bench);
    let (id, correlation) = (Uuid::new_v4().to_string(), Uuid::new_v4().to_string());
    let asked = request(Method::GET, "/V1/CUSTOMERS/?size=2")
        .header("MS-RequestId", &id)
        .header("MS-CorrelationId", &correlation)
        .header("X-Locale", "de-DE");
    let answer = bench.send(Role::PartnerCenter, asked, Some(&token), Body::empty()).await;
    assert!(answer.bytes.starts_with(b"\xEF\xBB\xBF{"));
    assert_eq!(answer.headers["content-type"], "application/json; charset=utf-8");
    assert_eq!(answer.headers["ms-requestid"], id);
    assert_eq!(answer.headers["ms-correlationid"], correlation);
    assert_eq!(answer.headers["x-locale"], "de-DE");
    let answer = get(&bench, CUSTOMERS, &token).await;
    for name in ["ms-requestid", "ms-correlationid"] {
        assert!(Uuid::try_parse(answer.headers[name].to_str().unwrap()).is_ok());
    }
    let asked = request(Method::GET, CUSTOMERS).header("MS-RequestId", "1");
    let answer = bench.send(Role::PartnerCenter, asked, Some(&token), Body::empty()).await;
    assert_eq!(refusal(&answer), (400, 800_002));
    assert_eq!(refusal(&get(&bench, "/v1/nothing", &token).await), (404, 1000));
    let asked = request(Method::DELETE, CUSTOMERS);
    let answer = bench.send(Role::PartnerCenter, asked, Some(&token), Body::empty()).await;
    assert_eq!((answer.status, &answer.headers["allow"]), (405, &"GET".parse().unwrap()));
}

#[tokio::test]
async fn customers_come_in_pages_and_by_filter() {
    let bench = bench();
    let token = token(&bench);
    let (mut uri, mut seek, mut names) = ("/v1/customers?size=3".to_owned(), None, Vec::new());
    loop {
        let mut asked = request(Method::GET, &uri);
        if let Some(token) = &seek {
            asked = asked.header("MS-ContinuationToken", token);
        }
        let answer = bench.send(Role::PartnerCenter, asked, Some(&token), Body::empty()).await;
        let items = answer.body["items"].as_array().unwrap().clone();
        assert!(items.len() <= 3);
        names.extend(items.iter().map(|item| item["companyProfile"]["companyName"].to_string()));
        let Some(next) = answer.body["links"].get("next") else { break };
        seek = Some(next["headers"][0]["value"].as_str().unwrap().to_owned());
        // What the official client sends: the token and where to, nothing else.
        uri = "/v1/customers?seekOperation=Next".into();
    }
    assert_eq!(names.len(), 7);
    let asked = request(Method::GET, CUSTOMERS).header("MS-ContinuationToken", seek.unwrap());
    let answer = bench.send(Role::PartnerCenter, asked, Some(&token), Body::empty()).await;
    assert_eq!(refusal(&answer), (400, 800_002));

    let filter = |field: &str, value: &str, operator: &str| {
        let filter = json!({"Field": field, "Value": value, "Operator": operator}).to_string();
        let query: String = url::form_urlencoded::Serializer::new(String::new())
            .append_pair("filter", &filter)
            .finish();
        format!("{CUSTOMERS}?{query}")
    };
    let answer = get(&bench, &filter("CompanyName", "FAB", "starts_with"), &token).await;
    assert_eq!(answer.body["items"].as_array().unwrap().len(), 1);
    let answer = get(&bench, &filter("Domain", "wing", "starts_with"), &token).await;
    assert_eq!(answer.body["items"][0]["companyProfile"]["companyName"], "Wingtip Toys");
    let answer = get(&bench, &filter("CompanyName", "Fab", "substring"), &token).await;
    assert_eq!(refusal(&answer), (400, 800_002));
}

#[tokio::test]
async fn a_customer_is_one_of_this_partner() {
    let bench = bench();
    let token = token(&bench);
    let customer = async |id: String| get(&bench, &format!("{CUSTOMERS}/{id}"), &token).await;
    let fabrikam = tenant(&bench, "fabrikam");
    let answer = customer(fabrikam.id.to_string().to_uppercase()).await;
    assert_eq!(answer.body["companyProfile"]["domain"], fabrikam.domain());
    let northwind = tenant(&bench, "northwind").id.to_string();
    assert_eq!(refusal(&customer(northwind).await), (403, 20_002));
    assert_eq!(refusal(&customer(Uuid::new_v4().to_string()).await), (404, 60_003));
    assert_eq!(refusal(&customer("fabrikam".into()).await), (400, 800_002));
    let elsewhere = Bench { cloud: Cloud::usgov(), state: bench.state.clone() };
    let fabrikam_gov = tenant(&elsewhere, "fabrikam").id.to_string();
    assert_eq!(refusal(&customer(fabrikam_gov).await), (404, 60_003));
}

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
    let change = |change: &dyn Fn(&mut crate::world::Gdap)| {
        bench.state.change(|world| {
            let id = world.tenant_named("global", "adatum").unwrap().id;
            change(&mut world.tenant_mut(id).unwrap().relationships[0].gdap[0]);
        });
    };
    type Change = fn(&mut crate::world::Gdap);
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
async fn bodies_are_json() {
    let bench = bench();
    let token = token(&bench);
    let id = tenant(&bench, "adatum").id;
    let uri = format!("{CUSTOMERS}/{id}/applicationconsents");
    for (kind, body, want) in [
        ("application/json", "{", (400, 800_002)),
        ("application/json; charset=utf-8", "[]", (400, 800_002)),
        ("text/plain", "{}", (415, 0)),
    ] {
        let asked = request(Method::POST, &uri).header("content-type", kind);
        let answer = bench.send(Role::PartnerCenter, asked, Some(&token), body).await;
        assert_eq!(refusal(&answer), want);
    }
}

#[tokio::test]
async fn china_has_no_consents_for_others() {
    let bench = Bench::new(Cloud::china());
    let token = token(&bench);
    assert_eq!(get(&bench, CUSTOMERS, &token).await.status, 200);
    let answer = consent(&bench, "adatum", &token, graph_grant("User.Read")).await;
    assert_eq!(refusal(&answer), (404, 1000));
}

#[tokio::test]
async fn every_row_has_a_state_or_says_that_it_has_none() {
    let bench = bench();
    let token = token(&bench);
    for row in all().iter().filter(|row| row.service == Service::PartnerCenter) {
        let path = row
            .path
            .replace("{customer_id}", &tenant(&bench, "adatum").id.to_string())
            .replace(['{', '}'], "");
        let asked =
            request(row.method.parse().unwrap(), &path).header("content-type", "application/json");
        let answer = bench.send(Role::PartnerCenter, asked, Some(&token), "{}").await;
        let known = rows::handler(row.id).is_some();
        assert_eq!(answer.status == 501, !known && row.clouds.contains(&"global"), "{}", row.id);
    }
}

#[tokio::test]
async fn the_host_of_referrals_plays_nothing_yet_and_says_so() {
    let bench = bench();
    let answer = bench.get(Role::PartnerApi, "/v1.0/engagements/referrals", None).await;
    assert_eq!((answer.status, &answer.body["error"]["code"]), (401, &json!("unauthenticated")));
    let answer = get_partner_api(&bench, &token(&bench)).await;
    assert!(answer.status == 404 || answer.status == 501);
    assert!(answer.headers.contains_key("request-id"));
}

async fn get_partner_api(bench: &Bench, token: &str) -> Answer {
    bench.get(Role::PartnerApi, "/v1.0/engagements/referrals", Some(token)).await
}
