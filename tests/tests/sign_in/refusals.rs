//! Refusals are kept in mind for a minute (goals R9), unless something has changed.

use std::{sync::Arc, time::Duration};

use partnercenter::{
    ErrorKind,
    auth::{SignInOptions, TokenRequest},
    cloud::Service,
    operations::Params,
    store::TokenStore,
};
use partnercenter_emulator::{Action, Fault};

use crate::stage::{Actor, Stage, adele, deadline};

const REFUSALS: [(u32, ErrorKind); 4] = [
    (7_000_215, ErrorKind::Credential),
    (65_001, ErrorKind::ConsentRequired),
    (50_076, ErrorKind::PolicyBlocked),
    (700_082, ErrorKind::SignInRequired),
];

/// A wish for Graph in the tenant of a customer.
fn wish(stage: &Stage, actor: &Actor) -> TokenRequest {
    let partner = actor.app.partner(stage.tenant("contoso"));
    let graph = actor.app.cloud().resource(Service::Graph);
    let scopes = partnercenter::auth::Scopes::all_of(&graph).unwrap();
    partner.customer(stage.tenant("tailspin")).token_request(scopes)
}

async fn refused(stage: &Stage, actor: &Actor, code: u32) -> TokenRequest {
    actor.sign_in(stage, SignInOptions::default(), &adele()).await.unwrap();
    let wish = wish(stage, actor);
    stage.emulator.inject(Fault::new(Action::entra(code)).grant("refresh_token").always());
    stage.emulator.clear_requests();
    wish
}

#[tokio::test]
async fn r9_a_refusal_is_not_asked_for_again() {
    let stage = Stage::start().await;
    for (code, kind) in REFUSALS {
        let actor = stage.app();
        let wish = refused(&stage, &actor, code).await;
        let first = actor.app.token(&wish, deadline()).await.unwrap_err();
        assert_eq!(first.kind, kind, "{first:?}");
        let asked = stage.token_requests();
        for _ in 0..100 {
            let error = actor.app.token(&wish, deadline()).await.unwrap_err();
            assert_eq!((error.kind, &error.code), (first.kind, &first.code));
            assert!(error.details.iter().any(|detail| detail.name == "remembered"));
        }
        assert_eq!(stage.token_requests(), asked, "{code}");
        assert_eq!(asked, 1, "{code}");
        let withheld = actor.app.withheld();
        assert_eq!((withheld.len(), withheld[0].tenant), (1, wish.tenant()));
        assert!(withheld[0].remaining <= Duration::from_secs(60));

        // Whoever insists asks at once, and is heard.
        actor.app.token(&wish.clone().force(true), deadline()).await.unwrap_err();
        assert_eq!(stage.token_requests(), asked + 1);
        stage.emulator.clear_faults();
        actor.app.token(&wish.clone().force(true), deadline()).await.unwrap();
        assert!(actor.app.withheld().is_empty());
        actor.app.token(&wish, deadline()).await.unwrap();
    }
}

#[tokio::test]
async fn r9_a_passing_fault_is_asked_for_again() {
    let stage = Stage::start().await;
    let actor = stage.app();
    for code in [90_033, 50_196] {
        let wish = refused(&stage, &actor, code).await.force(true);
        actor.app.token(&wish, deadline()).await.unwrap_err();
        assert!(actor.app.withheld().is_empty(), "{code}");
        stage.emulator.clear_faults();
        actor.app.token(&wish.force(false), deadline()).await.unwrap();
    }
}

#[tokio::test]
async fn r9_a_new_consent_lifts_it() {
    let stage = Stage::start().await;
    let actor = stage.app();
    let wish = refused(&stage, &actor, 65_001).await;
    actor.app.token(&wish, deadline()).await.unwrap_err();
    stage.emulator.clear_faults();
    let customer = actor.app.partner(stage.tenant("contoso")).customer(stage.tenant("tailspin"));
    let mut consent = Params::default();
    consent.insert(
        "body".into(),
        serde_json::json!({
            "applicationId": actor.app.client().to_string(),
            "displayName": "Contoso",
            "applicationGrants": [{
                "enterpriseApplicationId": "00000003-0000-0000-c000-000000000000",
                "scope": "User.Read.All",
            }],
        }),
    );
    // Whatever comes of it: somebody has worked on the consent.
    let _ = customer.call("customers.application_consents.create", consent).await;
    actor.app.token(&wish, deadline()).await.unwrap();
}

#[tokio::test]
async fn r9_a_sign_in_elsewhere_lifts_it() {
    let stage = Stage::start().await;
    let here = stage.app();
    let wish = refused(&stage, &here, 700_082).await;
    for _ in 0..3 {
        here.app.token(&wish, deadline()).await.unwrap_err();
    }
    assert_eq!(stage.token_requests(), 1);
    stage.emulator.clear_faults();
    here.app.token(&wish, deadline()).await.unwrap_err();

    // Another program with the same store.
    let app = stage.app_with_store(Arc::clone(&here.store) as Arc<dyn TokenStore>);
    let elsewhere = Actor { app, store: Arc::clone(&here.store) };
    elsewhere.sign_in(&stage, SignInOptions::default(), &adele()).await.unwrap();
    here.app.token(&wish, deadline()).await.unwrap();
}
