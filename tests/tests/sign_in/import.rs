//! Refresh tokens that were obtained elsewhere.

use partnercenter::{
    ErrorKind, Secret,
    auth::{MfaPolicy, Protocol, SignInOptions},
    cloud::Service,
    store::{Flow, MfaVerdict},
};
use partnercenter_emulator::Person;

use crate::stage::{Actor, Stage, adele, deadline, options};

/// A refresh token of somebody, as another program would have it.
async fn token_of(stage: &Stage, person: &Person) -> Secret {
    let elsewhere: Actor = stage.app();
    let wish = options(|options| options.mfa = MfaPolicy::Override);
    let enrolment = elsewhere.sign_in(stage, wish, person).await.unwrap();
    elsewhere.stored(enrolment.partner).await.unwrap()
}

#[tokio::test]
async fn it_is_proved_renewed_and_stored() {
    let stage = Stage::start().await;
    let contoso = stage.tenant("contoso");
    for (actor, protocol) in [(stage.app(), Protocol::V2), (stage.app_v1(), Protocol::V1)] {
        let token = token_of(&stage, &adele()).await;
        let wish = options(|options| options.protocol = Some(protocol));
        let enrolment = actor
            .app
            .import_refresh_token(
                contoso,
                Secret::new(format!(" {}\n", token.expose())),
                wish,
                deadline(),
            )
            .await
            .unwrap();
        assert_eq!((enrolment.flow, enrolment.mfa), (Flow::Imported, MfaVerdict::Proved));
        assert!(enrolment.user.unwrap().starts_with("adele@"));
        let stored = actor.stored(contoso).await.unwrap();
        assert_ne!(stored, token, "the newer one");
        actor.app.partner(contoso).service_token(Service::Graph).await.unwrap();
    }
}

#[tokio::test]
async fn the_partner_is_found_by_the_token() {
    let stage = Stage::start().await;
    let actor = stage.app();
    let token = token_of(&stage, &adele()).await;
    let wish = SignInOptions::default();
    let enrolment = actor.app.import_refresh_token(None, token, wish, deadline()).await.unwrap();
    assert_eq!(enrolment.partner, stage.tenant("contoso"));
    actor.app.partner(enrolment.partner).service_token(Service::Graph).await.unwrap();
}

#[tokio::test]
async fn it_passes_the_same_gate() {
    let stage = Stage::start().await;
    let actor = stage.app();
    let (contoso, northwind) = (stage.tenant("contoso"), stage.tenant("northwind"));
    let without = token_of(&stage, &Person::new("bert")).await;
    let with = token_of(&stage, &adele()).await;
    let import = async |partner, token: &Secret| {
        let wish = SignInOptions::default();
        actor.app.import_refresh_token(partner, token.clone(), wish, deadline()).await
    };
    let error = import(contoso, &without).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::MfaRequired);
    let error = import(northwind, &with).await.unwrap_err();
    assert_ne!(error.kind, ErrorKind::Internal, "{error:?}");
    let cut = Secret::new(&with.expose()[..with.expose().len() / 2]);
    let error = import(contoso, &cut).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::SignInRequired, "{error:?}");
    let before = stage.token_requests();
    let broken = Secret::new(format!("{}\n{}", &with.expose()[..20], &with.expose()[20..]));
    for bad in [broken, Secret::new(""), Secret::new("eyJhbGciOiJSUzI1NiJ9.e30.c2ln")] {
        let error = import(contoso, &bad).await.unwrap_err();
        assert_eq!(error.kind, ErrorKind::Configuration, "{error:?}");
    }
    assert_eq!(stage.token_requests(), before, "refused before anything was sent");
    assert!(actor.is_store_empty().await);
}
