//! Consents in customers' tenants: the way from "not consented" to the customer's directory, and
//! what stands in it.

use std::time::Instant;

use futures::future::join_all;
use partnercenter::{
    Cloud, Customer, ErrorKind,
    auth::{MfaPolicy, SignInOptions},
    operations::Options,
};
use partnercenter_emulator::{Action, Fault, Person, Role, Stage};
use serde_json::{Value, json};

use crate::bed::{Bed, Way, params};

const CREATE: &str = "customers.application_consents.create";
const DELETE: &str = "customers.application_consents.delete";
const GRAPH: &str = "00000003-0000-0000-c000-000000000000";

fn consent(customer: &Customer, scope: &str) -> partnercenter::operations::Params {
    params(json!({"body": {
        "applicationId": customer.partner().app().client(),
        "displayName": "Contoso",
        "applicationGrants": [{"enterpriseApplicationId": GRAPH, "scope": scope}],
    }}))
}

async fn domains(customer: &Customer) -> partnercenter::Result<Value> {
    customer.call("graph.domains.list", params(json!({}))).await?.json()
}

#[tokio::test]
async fn a_consent_opens_the_customers_directory_and_its_end_closes_it() {
    let bed = Bed::start().await;
    for cloud in [Cloud::global(), Cloud::usgov()] {
        let partner = bed.partner(&cloud, Way::Proxied).await;
        let adatum = partner.customer(bed.tenant(&cloud, "adatum"));
        let error = domains(&adatum).await.unwrap_err();
        assert_eq!(error.kind, ErrorKind::ConsentRequired, "{error:?}");
        let made = adatum.call(CREATE, consent(&adatum, "User.Read")).await.unwrap();
        assert_eq!(made.status, 201);
        // The scope is not enough, and a token that was issued before knows nothing of a new one.
        let error = domains(&adatum).await.unwrap_err();
        assert_eq!(error.code.as_deref(), Some("Authorization_RequestDenied"), "{error:?}");
        let error = adatum.call(CREATE, consent(&adatum, "Domain.Read.All")).await.unwrap_err();
        assert_eq!(error.kind, ErrorKind::Conflict);
        let gone = json!({ "application_id": partner.app().client() });
        adatum.call(DELETE, params(gone.clone())).await.unwrap();
        adatum.call(CREATE, consent(&adatum, "Domain.Read.All")).await.unwrap();
        assert!(domains(&adatum).await.unwrap()["value"].as_array().unwrap().len() > 1);
        adatum.call(DELETE, params(gone.clone())).await.unwrap();
        let error = domains(&adatum).await.unwrap_err();
        assert_eq!(error.kind, ErrorKind::ConsentRequired, "{error:?}");
        let error = adatum.call(DELETE, params(gone)).await.unwrap_err();
        assert_eq!(error.kind, ErrorKind::NotFound);
    }
}

#[tokio::test]
async fn what_is_missing_is_told_by_kind() {
    let bed = Bed::start().await;
    let cloud = Cloud::global();
    let partner = bed.partner(&cloud, Way::Direct).await;
    let customer = |name: &str| partner.customer(bed.tenant(&cloud, name));
    for name in ["wingtip", "proseware"] {
        let customer = customer(name);
        for _ in 0..2 {
            let error = customer.call(CREATE, consent(&customer, "User.Read")).await.unwrap_err();
            assert_eq!(error.kind, ErrorKind::RelationshipRequired, "{error:?}");
            assert!(error.hint.is_some() && error.tenant.is_some());
        }
    }
    let stranger = customer("northwind");
    let error = stranger.call("customers.get", params(json!({}))).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::RelationshipRequired, "{error:?}");
    let adatum = customer("adatum");
    let error = adatum.call(CREATE, consent(&adatum, ".default")).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::InvalidRequest);
    let mut other = consent(&adatum, "User.Read");
    other["body"]["applicationId"] = json!("fa3d9a0c-3fb0-42cc-9193-47c7ecd2edbd");
    let error = adatum.call(CREATE, other).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::AccessDenied);
    bed.emulator.change(|world| {
        let exchange = "00000002-0000-0ff1-ce00-000000000000".parse().unwrap();
        world.tenant_mut(adatum.tenant()).unwrap().missing_resources.push(exchange);
    });
    let mut exchange = consent(&adatum, "EWS.AccessAsUser.All");
    exchange["body"]["applicationGrants"][0]["enterpriseApplicationId"] =
        json!("00000002-0000-0ff1-ce00-000000000000");
    let error = adatum.call(CREATE, exchange).await.unwrap_err();
    assert_eq!(error.code.as_deref(), Some("AADSTS650052"), "{error:?}");
    assert_eq!(error.kind, ErrorKind::ConsentRequired);
}

#[tokio::test]
async fn who_may_not_is_told_by_kind() {
    let bed = Bed::start().await;
    let cloud = Cloud::global();
    let mut anyway = SignInOptions::default();
    anyway.mfa = MfaPolicy::Override;
    for (user, kind, code) in [
        ("bert", ErrorKind::MfaRequired, "900421"),
        ("dave", ErrorKind::RelationshipRequired, "900308"),
    ] {
        let app = bed.app(&cloud, Way::Proxied);
        bed.sign_in(&app, &cloud, Person::new(user), anyway.clone()).await.unwrap();
        let partner = app.partner(bed.tenant(&cloud, "contoso"));
        for operation in ["customers.list", "profiles.organization.get"] {
            for _ in 0..2 {
                let error = partner.call(operation, params(json!({}))).await.unwrap_err();
                assert_eq!((error.kind, error.code.as_deref()), (kind, Some(code)), "{error:?}");
            }
        }
    }
}

#[tokio::test]
async fn a_consent_whose_answer_is_lost_is_made_once() {
    let bed = Bed::start().await;
    let cloud = Cloud::global();
    let partner = bed.partner(&cloud, Way::Direct).await;
    for (name, action) in [
        ("adatum", Action::Cut(Stage::BeforeHeaders)),
        ("alpine", Action::Cut(Stage::InsideBody)),
        ("fabrikam", Action::status(503)),
    ] {
        let customer = partner.customer(bed.tenant(&cloud, name));
        bed.emulator.inject(Fault::new(action).on(Role::PartnerCenter).after_handling());
        bed.emulator.clear_requests();
        let made = customer.call(CREATE, consent(&customer, "User.Read")).await.unwrap();
        assert_eq!(made.status, 201, "{name}");
        let sent = bed.requests(Role::PartnerCenter);
        assert_eq!(sent.len(), 2, "{name}");
        assert_eq!(sent[0].header("ms-requestid"), sent[1].header("ms-requestid"));
        // Another call has another id: it is told that the consent is there.
        let error = customer.call(CREATE, consent(&customer, "User.Read")).await.unwrap_err();
        assert_eq!(error.kind, ErrorKind::Conflict);
    }
}

#[tokio::test]
async fn callers_of_one_app_share_its_fifty_consents_a_second() {
    let bed = Bed::start().await;
    let cloud = Cloud::global();
    let partner = bed.partner(&cloud, Way::Direct).await;
    let adatum = partner.customer(bed.tenant(&cloud, "adatum"));
    let gone = params(json!({ "application_id": partner.app().client() }));
    bed.emulator.clear_requests();
    let begun = Instant::now();
    let calls = (0..80).map(|_| {
        let (customer, gone) = (adatum.clone(), gone.clone());
        async move {
            let deadline = customer.partner().app().deadline();
            customer.call_with(DELETE, gone, Options::default(), deadline).await
        }
    });
    let outcomes = join_all(calls).await;
    assert!(
        outcomes.iter().all(|outcome| {
            outcome.as_ref().is_err_and(|error| error.kind == ErrorKind::NotFound)
        })
    );
    assert!(begun.elapsed().as_millis() >= 1_500, "{:?}", begun.elapsed());
    // The service has no reason to throttle, unless a busy machine held requests up and let them go
    // at once.
    let mut sent = bed.requests(Role::PartnerCenter);
    sent.sort_by_key(|request| request.at);
    let bunched =
        sent.windows(40).any(|some| (some[39].at - some[0].at).whole_milliseconds() < 600);
    let throttled = sent.iter().filter(|request| request.status != Some(404)).count();
    assert!(bunched || throttled == 0, "{throttled} of {} were throttled", sent.len());
}
