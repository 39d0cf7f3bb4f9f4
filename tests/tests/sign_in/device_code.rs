//! The device code grant (RFC 8628; goals B18).

use std::time::{Duration, Instant};

use partnercenter::{
    ErrorKind,
    auth::{Protocol, SignInOptions},
    store::{Flow, MfaVerdict},
};
use partnercenter_emulator::{Action, Fault, Person};
use serde_json::json;

use crate::stage::{Actor, Stage, adele, deadline, options};

const GRANT: &str = "urn:ietf:params:oauth:grant-type:device_code";

async fn enrol(
    stage: &Stage,
    actor: &Actor,
    wish: SignInOptions,
    person: &Person,
) -> partnercenter::Result<partnercenter::auth::Enrolment> {
    let waiting = actor.app.begin_device_code(wish, deadline()).await?;
    stage.emulator.enter_device_code(&stage.of, waiting.user_code(), person).unwrap();
    waiting.wait(deadline()).await
}

#[tokio::test]
async fn a_person_signs_in_on_another_device() {
    let stage = Stage::start().await;
    let contoso = stage.tenant("contoso");
    for actor in [stage.app(), stage.public_app(), stage.app_at_real_names()] {
        for protocol in [Protocol::V2, Protocol::V1] {
            let wish = options(|options| options.protocol = Some(protocol));
            let enrolment = enrol(&stage, &actor, wish, &adele()).await.unwrap();
            assert_eq!(enrolment.partner, contoso);
            assert_eq!((enrolment.flow, enrolment.mfa), (Flow::DeviceCode, MfaVerdict::Proved));
            assert!(enrolment.warnings[0].contains("53003"));
            assert!(enrolment.user.unwrap().starts_with("adele@"));
            assert!(actor.stored(contoso).await.is_some());
        }
    }
}

#[tokio::test]
async fn what_to_tell_the_person_comes_from_us() {
    let stage = Stage::start().await;
    let actor = stage.app();
    let waiting = actor.app.begin_device_code(SignInOptions::default(), deadline()).await.unwrap();
    let authority = actor.app.cloud().authority.clone();
    assert_eq!(waiting.verification_uri().origin(), authority.origin());
    assert!(waiting.message().contains(waiting.user_code()));
    assert!(waiting.message().contains(waiting.verification_uri().as_str()));
    let life = waiting.expires().duration_since(stage.clock.now()).unwrap();
    assert!(life > Duration::from_secs(890) && life <= Duration::from_secs(900));
    // A page of somebody else is not passed on.
    let hostile = json!({
        "device_code": "x", "user_code": "ABCD", "verification_uri": "https://evil.example/device",
        "message": "go there",
    });
    let action = Action::Status {
        status: 200,
        retry_after: None,
        body: Some(hostile.to_string()),
        content_type: None,
    };
    let mut fault = Fault::new(action).times(2);
    fault.when.path_contains = Some("devicecode".into());
    stage.emulator.inject(fault);
    for _ in 0..2 {
        let error =
            actor.app.begin_device_code(SignInOptions::default(), deadline()).await.unwrap_err();
        assert_eq!(error.kind, ErrorKind::Service);
    }
}

#[tokio::test]
async fn it_passes_the_same_gate() {
    let stage = Stage::start().await;
    let actor = stage.app();
    let error =
        enrol(&stage, &actor, SignInOptions::default(), &Person::new("bert")).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::MfaRequired);
    let wish = options(|options| options.allowed_partners = vec![stage.tenant("northwind")]);
    let error = enrol(&stage, &actor, wish, &adele()).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::AccessDenied);
    assert!(actor.is_store_empty().await);
}

#[tokio::test]
async fn whoever_declines_and_whoever_is_late_ends_it() {
    let stage = Stage::start().await;
    let actor = stage.app();
    let waiting = actor.app.begin_device_code(SignInOptions::default(), deadline()).await.unwrap();
    let declining = adele().declining();
    let _ = stage.emulator.enter_device_code(&stage.of, waiting.user_code(), &declining);
    let error = waiting.wait(deadline()).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::AccessDenied, "{error:?}");

    let waiting = actor.app.begin_device_code(SignInOptions::default(), deadline()).await.unwrap();
    stage.clock.advance(Duration::from_secs(901));
    let error = waiting.wait(deadline()).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::SignInRequired, "{error:?}");

    let waiting = actor.app.begin_device_code(SignInOptions::default(), deadline()).await.unwrap();
    let patience = partnercenter::time::Deadline::after(Duration::from_millis(1500));
    let started = Instant::now();
    let error = waiting.wait(patience).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::Timeout, "{error:?}");
    assert!(started.elapsed() < Duration::from_secs(30), "the code lives for 15 minutes");
}

#[tokio::test]
async fn it_waits_as_long_as_it_is_told() {
    let stage = Stage::start().await;
    let actor = stage.app();
    let slow_down = json!({"error": "slow_down", "error_description": "too fast"});
    let action = Action::Status {
        status: 400,
        retry_after: None,
        body: Some(slow_down.to_string()),
        content_type: None,
    };
    stage.emulator.inject(Fault::new(action).grant(GRANT));
    let waiting = actor.app.begin_device_code(SignInOptions::default(), deadline()).await.unwrap();
    stage.emulator.enter_device_code(&stage.of, waiting.user_code(), &adele()).unwrap();
    let started = Instant::now();
    waiting.wait(deadline()).await.unwrap();
    // One interval of a second, then one of 1 + 5.
    let took = started.elapsed();
    assert!(took >= Duration::from_secs(7), "{took:?}");

    // A bad moment of the service, and of the network, costs no more than time.
    for action in [Action::status(503), Action::Cut(partnercenter_emulator::Stage::BeforeHeaders)] {
        stage.emulator.inject(Fault::new(action).grant(GRANT));
        let waiting =
            actor.app.begin_device_code(SignInOptions::default(), deadline()).await.unwrap();
        stage.emulator.enter_device_code(&stage.of, waiting.user_code(), &adele()).unwrap();
        waiting.wait(deadline()).await.unwrap();
    }
}
