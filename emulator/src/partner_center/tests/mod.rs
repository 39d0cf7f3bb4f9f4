#![allow(clippy::unwrap_used)]

mod consents;

use axum::body::Body;
use http::Method;
use partnercenter::Cloud;
use uuid::Uuid;

use super::*;
use crate::{
    service::testing::{Answer, Bench, request},
    world::Tenant,
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
    let allowed = answer.headers["allow"].to_str().unwrap();
    assert_eq!((answer.status, allowed), (405, "POST, GET"));
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
async fn the_host_of_referrals_has_errors_of_its_own() {
    let bench = bench();
    let answer = bench.get(Role::PartnerApi, "/v1.0/engagements/referrals", None).await;
    assert_eq!((answer.status, &answer.body["error"]["code"]), (401, &json!("unauthenticated")));
    let answer = get_partner_api(&bench, &token(&bench)).await;
    assert_eq!(answer.status, 200);
    let uri = "/v1.0/engagements/referrals/nothing";
    let missing = bench.get(Role::PartnerApi, uri, Some(&token(&bench))).await;
    assert_eq!((missing.status, &missing.body["error"]["code"]), (404, &json!("itemNotFound")));
    assert!(answer.headers.contains_key("request-id"));
}

async fn get_partner_api(bench: &Bench, token: &str) -> Answer {
    bench.get(Role::PartnerApi, "/v1.0/engagements/referrals", Some(token)).await
}

#[tokio::test]
async fn a_customer_is_made_and_unmade() {
    let bench = bench();
    let token = token(&bench);
    let send = async |method: Method, uri: &str, body: serde_json::Value| {
        let asked = request(method, uri).header("content-type", "application/json");
        bench.send(Role::PartnerCenter, asked, Some(&token), Body::from(body.to_string())).await
    };
    let body = json!({
        "companyProfile": { "domain": "humongous.onmicrosoft.com", "companyName": "Humongous" },
        "billingProfile": { "defaultAddress": { "country": "DE" } },
    });
    let created = send(Method::POST, CUSTOMERS, body.clone()).await;
    assert_eq!(
        (created.status, &created.body["companyProfile"]["companyName"]),
        (201, &json!("Humongous"))
    );
    assert!(created.body["userCredentials"]["password"].is_string());
    let own = format!("{CUSTOMERS}/{}", created.body["id"].as_str().unwrap());
    let read = get(&bench, &own, &token).await;
    assert_eq!(read.body["companyProfile"]["address"]["country"], "DE");
    assert!(read.body.get("userCredentials").is_none(), "the password is told once");
    assert_eq!(send(Method::POST, CUSTOMERS, body).await.status, 409, "its domain is taken");
    let without = send(Method::POST, CUSTOMERS, json!({ "companyProfile": {} })).await;
    assert_eq!(refusal(&without), (400, 800_002));
    let ended = send(Method::PATCH, &own, json!({ "relationshipToPartner": "none" })).await;
    assert_eq!(ended.body["relationshipToPartner"], "none");
    assert_eq!(refusal(&get(&bench, &own, &token).await), (403, 20_002));
    let tailspin = format!("{CUSTOMERS}/{}", tenant(&bench, "tailspin").id);
    assert_eq!(send(Method::DELETE, &tailspin, json!({})).await.status, 204);
    assert_eq!(refusal(&get(&bench, &tailspin, &token).await), (404, 60_003));
}

#[tokio::test]
async fn work_is_begun_once_for_its_request_id() {
    let bench = bench();
    let token = token(&bench);
    let uri = format!("{CUSTOMERS}/{}/deviceBatches", tenant(&bench, "adatum").id);
    let id = Uuid::new_v4().to_string();
    let body = json!({ "batchId": "first", "devices": [] }).to_string();
    let send = async || {
        let asked = request(Method::POST, &uri)
            .header("content-type", "application/json")
            .header("MS-RequestId", &id);
        bench.send(Role::PartnerCenter, asked, Some(&token), body.clone()).await
    };
    let (first, second) = (send().await, send().await);
    assert_eq!((first.status, second.status), (202, 202));
    let location = first.headers["location"].to_str().unwrap();
    assert_eq!(second.headers["location"], location);
    let status = get(&bench, &format!("/v1{location}"), &token).await;
    assert_eq!(status.body["status"], "queued");
}
