use std::time::Duration;

use partnercenter::{ErrorKind, time::Deadline};
use partnercenter_emulator::{Action, BodyFault, Fault, RetryAfter, Stage};
use tokio::net::TcpListener;

use crate::requests::{Kind, Repeats, Scene};

/// How often a request with this fault is sent, by whoever may repeat it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sent {
    /// Once: the same answer would only come again, or it comes too late.
    Once,
    /// As often as its kind is repeated.
    AsItsKind,
}

use Sent::{AsItsKind, Once};

fn status(status: u16) -> Action {
    Action::status(status)
}

fn throttled(after: &str) -> Action {
    Action::retry_after(429, RetryAfter::Text(after.into()))
}

/// The table.
fn faults(elsewhere: &str) -> Vec<(Action, ErrorKind, Sent)> {
    let redirect =
        |status| Action::Redirect { status, location: format!("https://{elsewhere}/token") };
    vec![
        (Action::Cut(Stage::BeforeHeaders), ErrorKind::Network, AsItsKind),
        (Action::Cut(Stage::InsideHeaders), ErrorKind::Network, AsItsKind),
        (Action::Cut(Stage::InsideBody), ErrorKind::Network, AsItsKind),
        (status(408), ErrorKind::Service, AsItsKind),
        (status(429), ErrorKind::Throttled, AsItsKind),
        (throttled("0"), ErrorKind::Throttled, AsItsKind),
        (throttled("86400"), ErrorKind::Throttled, Once),
        (throttled("99999999999999999999"), ErrorKind::Throttled, Once),
        (throttled("-1"), ErrorKind::Throttled, AsItsKind),
        (throttled("soon"), ErrorKind::Throttled, AsItsKind),
        (throttled(""), ErrorKind::Throttled, AsItsKind),
        (Action::retry_after(429, RetryAfter::DateIn(-60)), ErrorKind::Throttled, AsItsKind),
        (Action::retry_after(429, RetryAfter::DateIn(86_400)), ErrorKind::Throttled, Once),
        (Action::retry_after(503, RetryAfter::Seconds(86_400)), ErrorKind::Service, Once),
        (status(500), ErrorKind::Service, AsItsKind),
        (status(501), ErrorKind::Service, Once),
        (status(502), ErrorKind::Service, AsItsKind),
        (status(503), ErrorKind::Service, AsItsKind),
        (status(504), ErrorKind::Service, AsItsKind),
        (Action::Body(BodyFault::Empty), ErrorKind::Service, Once),
        (Action::Body(BodyFault::Html), ErrorKind::Service, Once),
        (Action::Body(BodyFault::Truncated), ErrorKind::Service, Once),
        (Action::Body(BodyFault::DuplicateMembers), ErrorKind::Service, Once),
        (Action::Body(BodyFault::Nested(1_000)), ErrorKind::Service, Once),
        (Action::Body(BodyFault::Oversized(2 << 20)), ErrorKind::Service, Once),
        (redirect(301), ErrorKind::Service, Once),
        (redirect(302), ErrorKind::Service, Once),
        (redirect(307), ErrorKind::Service, Once),
        (redirect(308), ErrorKind::Service, Once),
    ]
}

fn expected(kind: Kind, sent: Sent) -> usize {
    match (sent, kind.repeats()) {
        (Once, _) | (_, Repeats::Never) => 1,
        (AsItsKind, Repeats::Always(times)) => times,
    }
}

async fn strike(kinds: &[Kind]) {
    let elsewhere = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let scene = Scene::start().await;
    for kind in kinds {
        let faults = faults(&elsewhere.local_addr().unwrap().to_string());
        for (action, becomes, sent) in faults {
            let what = format!("{kind:?}, {action:?}");
            let prepared = scene.prepare(*kind).await;
            scene.bed.emulator.clear_requests();
            scene.bed.emulator.inject(kind.aim(Fault::new(action)).always());
            let outcome = prepared.run(Deadline::after(Duration::from_secs(60))).await;
            scene.bed.emulator.clear_faults();
            let error = outcome.expect_err(&what);
            assert_eq!(error.kind, becomes, "{what}: {error:?}");
            assert_eq!(scene.struck(), expected(*kind, sent), "{what}: {error:?}");
            assert!(!error.message.is_empty(), "{what}");
        }
        // And without a fault it works.
        let prepared = scene.prepare(*kind).await;
        prepared.run(Deadline::after(Duration::from_secs(60))).await.unwrap();
    }
    let nobody = tokio::time::timeout(Duration::ZERO, elsewhere.accept()).await;
    assert!(nobody.is_err(), "a redirect was followed");
}

#[tokio::test]
async fn r6_every_fault_of_a_token_request_has_its_kind_and_its_number_of_requests() {
    strike(&[Kind::AppOnly, Kind::Refresh, Kind::CustomerRefresh, Kind::Code]).await;
}

#[tokio::test]
async fn r6_every_fault_before_a_sign_in_has_its_kind_and_its_number_of_requests() {
    strike(&[Kind::DeviceCode, Kind::Metadata, Kind::Keys]).await;
}

#[tokio::test]
async fn r6_every_fault_of_a_vault_has_its_kind_and_its_number_of_requests() {
    strike(&[Kind::VaultGet, Kind::VaultSet, Kind::VaultSignIn, Kind::ManagedIdentity]).await;
}

#[tokio::test]
async fn r6_what_differs_but_can_be_read_is_read() {
    let scene = Scene::start().await;
    for kind in [Kind::AppOnly, Kind::Refresh, Kind::CustomerRefresh, Kind::Code, Kind::DeviceCode]
    {
        for body in [BodyFault::Bom, BodyFault::NumbersAsStrings, BodyFault::WrongContentType] {
            let prepared = scene.prepare(kind).await;
            let what = format!("{kind:?}, {body:?}");
            scene.bed.emulator.clear_requests();
            scene.bed.emulator.inject(kind.aim(Fault::new(Action::Body(body))).always());
            let outcome = prepared.run(Deadline::after(Duration::from_secs(60))).await;
            scene.bed.emulator.clear_faults();
            outcome.unwrap_or_else(|error| panic!("{what}: {error:?}"));
            assert!(scene.struck() >= 1, "{what}");
        }
    }
}

#[tokio::test]
async fn r6_a_passing_fault_is_not_noticed_where_a_request_may_be_repeated() {
    let scene = Scene::start().await;
    for kind in Kind::ALL.into_iter().filter(|kind| kind.repeats() != Repeats::Never) {
        for action in [status(408), status(503), throttled("0"), Action::Cut(Stage::InsideHeaders)]
        {
            let prepared = scene.prepare(kind).await;
            let what = format!("{kind:?}, {action:?}");
            scene.bed.emulator.clear_requests();
            scene.bed.emulator.inject(kind.aim(Fault::new(action)).times(2));
            let outcome = prepared.run(Deadline::after(Duration::from_secs(60))).await;
            scene.bed.emulator.clear_faults();
            outcome.unwrap_or_else(|error| panic!("{what}: {error:?}"));
            assert_eq!(scene.struck(), 2, "{what}");
        }
    }
}

#[tokio::test]
async fn r6_silence_costs_one_request_and_the_time_that_there_was() {
    let scene = Scene::start().await;
    for kind in Kind::ALL {
        let prepared = scene.prepare(kind).await;
        scene.bed.emulator.clear_requests();
        scene.bed.emulator.inject(kind.aim(Fault::new(Action::Hang)).always());
        let outcome = prepared.run(Deadline::after(Duration::from_secs(2))).await;
        scene.bed.emulator.clear_faults();
        let error = outcome.expect_err("silence");
        assert_eq!(error.kind, ErrorKind::Timeout, "{kind:?}: {error:?}");
        assert_eq!(scene.unanswered(), 1, "{kind:?}");
    }
}
