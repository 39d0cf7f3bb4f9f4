//! Every row of the table, in every cloud and both ways.

use partnercenter::{
    Cloud, ErrorKind, Partner, Result, TenantId,
    cloud::Service,
    operations::{Answer, Options, all, find},
};
use partnercenter_emulator::Role;
use serde_json::{Value, json};

use crate::bed::{Bed, Way, least, params, role_of};

/// Calls a row for the customer `adatum`, or for the partner itself.
async fn call(bed: &Bed, cloud: &Cloud, partner: &Partner, operation: &str) -> Result<Answer> {
    call_for(bed.tenant(cloud, "adatum"), partner, operation).await
}

/// Calls a row for a customer, or for the partner itself.
async fn call_for(customer: TenantId, partner: &Partner, operation: &str) -> Result<Answer> {
    let row = find(operation).unwrap();
    let app = partner.app().client().to_string();
    let graph = "00000003-0000-0000-c000-000000000000";
    let given = match operation {
        "customers.application_consents.create" => json!({"body": {
            "applicationId": app,
            "displayName": "Contoso",
            "applicationGrants": [
                {"enterpriseApplicationId": graph, "scope": "Directory.Read.All,Domain.Read.All"},
                {
                    "enterpriseApplicationId": "797f4846-ba00-4fd7-ba43-dac1f8f63013",
                    "scope": "user_impersonation",
                },
            ],
        }}),
        "customers.application_consents.delete" => json!({ "application_id": app }),
        // A body that does not say what becomes of the renewal is refused.
        "customers.subscriptions.update" => json!({
            "subscription_id": "8f0c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a",
            "body": { "autoRenewEnabled": true },
        }),
        _ => Value::Object(least(row)),
    };
    let mut options = Options::default();
    let deadline = partner.app().deadline();
    if row.parameters.iter().any(|parameter| parameter.name == "customer_id") {
        return partner
            .customer(customer)
            .call_with(operation, params(given), options, deadline)
            .await;
    }
    options.validate_mfa = true;
    partner.call_with(operation, params(given), options, deadline).await
}

#[tokio::test]
async fn every_row_answers_in_its_clouds_and_is_refused_elsewhere() {
    let bed = Bed::start().await;
    for cloud in Cloud::built_in() {
        let (usual, deleted) = (bed.tenant(cloud, "adatum"), bed.tenant(cloud, "fabrikam"));
        for way in Way::BOTH {
            let partner = bed.partner(cloud, way).await;
            for row in all() {
                bed.emulator.clear_requests();
                // What is deleted is gone for all rows that come later.
                let customer = if row.id == "customers.delete" { deleted } else { usual };
                let outcome = call_for(customer, &partner, row.id).await;
                let what = format!("{} in {} {way:?}", row.id, cloud.name);
                let has_it = row.clouds.contains(&cloud.name.as_str())
                    && row.features.iter().all(|feature| cloud.has(*feature));
                if !has_it || row.retired.is_some() || !row.modes.app_user {
                    assert_eq!(outcome.unwrap_err().kind, ErrorKind::Unsupported, "{what}");
                    assert!(bed.emulator.requests().is_empty(), "{what}");
                    continue;
                }
                match outcome {
                    Ok(answer) => assert!(row.success.contains(&answer.status), "{what}"),
                    // What the emulator does not play yet, or not for such values, it says so itself.
                    Err(error) => assert!(error.status.is_some(), "{what}: {error:?}"),
                }
                let sent = bed.requests(role_of(row.service));
                assert_eq!(sent.len(), 1, "{what}");
                if way == Way::Proxied {
                    let host = cloud.base(row.service).unwrap().host_str().unwrap();
                    assert!(sent[0].host.starts_with(host), "{what}: {}", sent[0].host);
                }
            }
        }
    }
    bed.emulator.stop().await;
}

#[tokio::test]
async fn answers_are_the_worlds() {
    let bed = Bed::start().await;
    for cloud in Cloud::built_in() {
        let partner = bed.partner(cloud, Way::Proxied).await;
        let profile = call(&bed, cloud, &partner, "profiles.organization.get").await.unwrap();
        assert_eq!(profile.is_mfa_compliant(), Some(true));
        let profile: Value = profile.json().unwrap();
        assert_eq!(profile["tenantId"], bed.tenant(cloud, "contoso").to_string());
        let customer: Value =
            call(&bed, cloud, &partner, "customers.get").await.unwrap().json().unwrap();
        assert_eq!(customer["companyProfile"]["companyName"], "Adatum Corporation");
        // A customer's own directory and subscriptions, with a token of the customer's tenant.
        let tailspin = partner.customer(bed.tenant(cloud, "tailspin"));
        for (operation, find) in [
            ("graph.domains.list", "/value/0/id"),
            ("graph.organization.list", "/value/0/verifiedDomains/0/name"),
        ] {
            let answer = tailspin.call(operation, params(json!({}))).await.unwrap();
            let found: Value = answer.json().unwrap();
            let world = bed.emulator.world();
            let domain = world.tenant_named(&cloud.name, "tailspin").unwrap().domain().to_owned();
            assert_eq!(found.pointer(find), Some(&json!(domain)), "{operation} {}", cloud.name);
        }
        let answer = tailspin.call("arm.subscriptions.list", params(json!({}))).await.unwrap();
        let found: Value = answer.json().unwrap();
        assert_eq!(found["value"][0]["displayName"], "Tailspin Toys production");
    }
}

#[tokio::test]
async fn all_customers_come_page_by_page() {
    let bed = Bed::of(partnercenter_emulator::World::contoso().with_customers(250)).await;
    let cloud = Cloud::global();
    for way in Way::BOTH {
        let partner = bed.partner(&cloud, way).await;
        for (given, want) in [
            (json!({}), 257),
            (json!({"size": 40}), 257),
            (
                json!({"size": 7, "filter": {
                    "Field": "CompanyName", "Value": "customer 00", "Operator": "starts_with",
                }}),
                99,
            ),
        ] {
            let mut pages = partner.pages("customers.list", params(given.clone()), None).unwrap();
            let mut ids = std::collections::HashSet::new();
            let mut saved = None;
            while let Some(page) = pages.next(partner.app().deadline()).await.unwrap() {
                for item in page.items().unwrap() {
                    let item: Value = serde_json::from_str(item.get()).unwrap();
                    assert!(ids.insert(item["id"].to_string()), "{item}");
                }
                saved = saved.or(page.next);
            }
            assert_eq!(ids.len(), want, "{given}");
            // Another run goes on after the first page.
            let Some(saved) = saved else { continue };
            let saved = serde_json::from_str(&serde_json::to_string(&saved).unwrap()).unwrap();
            let mut resumed = partner.pages("customers.list", params(given), Some(saved)).unwrap();
            let page = resumed.next(partner.app().deadline()).await.unwrap().unwrap();
            assert!(!page.items().unwrap().is_empty());
        }
    }
}

#[tokio::test]
async fn the_app_alone_may_what_the_row_allows() {
    let bed = Bed::start().await;
    for cloud in Cloud::built_in() {
        let app = bed.app(cloud, Way::Proxied);
        let partner = app.partner(bed.tenant(cloud, "contoso")).app_only();
        let customers = partner.call("customers.list", params(json!({}))).await.unwrap();
        assert!(customers.is_mfa_compliant().is_none());
        bed.emulator.clear_requests();
        let error = partner.call("profiles.organization.get", params(json!({}))).await.unwrap_err();
        assert_eq!(error.kind, ErrorKind::Unsupported);
        assert!(bed.emulator.requests().is_empty());
    }
}

#[tokio::test]
async fn a_row_may_want_a_token_for_an_audience_of_its_own() {
    let bed = Bed::start().await;
    let cloud = Cloud::global();
    let partner = bed.partner(&cloud, Way::Direct).await;
    for (operation, wanted) in [
        ("payouts.payments.exports.get", &["https://api.partner.microsoft.com/.default"][..]),
        // That of Partner Center, which the sign-in has left.
        ("referrals.list", &[]),
    ] {
        bed.emulator.clear_requests();
        // Played or not: the token comes first.
        let _ = call(&bed, &cloud, &partner, operation).await;
        let asked = bed.requests(Role::Entra);
        let scope: Vec<_> = asked
            .iter()
            .flat_map(|request| &request.form)
            .filter(|(name, _)| name == "scope")
            .flat_map(|(_, scope)| scope.split(' ').map(str::to_owned).collect::<Vec<_>>())
            .filter(|scope| scope.ends_with("/.default"))
            .collect();
        assert_eq!(scope, wanted, "{operation}");
    }
}

#[tokio::test]
async fn a_request_says_who_calls_and_can_be_found_again() {
    let bed = Bed::start().await;
    let cloud = Cloud::global();
    let partner = bed.partner(&cloud, Way::Direct).await;
    let mut options = Options::default();
    options.request_id = Some(uuid::Uuid::new_v4());
    options.correlation_id = Some(uuid::Uuid::new_v4());
    options.locale = Some("de-DE".into());
    bed.emulator.clear_requests();
    let (empty, deadline) = (params(json!({})), partner.app().deadline());
    let answer =
        partner.call_with("customers.list", empty, options.clone(), deadline).await.unwrap();
    assert_eq!(answer.request_id, options.request_id.map(|id| id.to_string()));
    assert_eq!(answer.correlation_id, options.correlation_id.map(|id| id.to_string()));
    assert_eq!(answer.header("x-locale"), Some("de-DE"));
    let sent = &bed.requests(Role::PartnerCenter)[0];
    assert_eq!(sent.header("accept"), Some("application/json"));
    assert!(sent.header("user-agent").unwrap().starts_with("partnercenter/"));
    assert_eq!(cloud.resource(Service::PartnerCenter), "https://api.partnercenter.microsoft.com");
}
