//! Polling for a device code, which has a rhythm of its own: a fault costs time and no more.

use std::time::Duration;

use futures::future::join_all;
use partnercenter::{Cloud, ErrorKind, auth::SignInOptions, time::Deadline};
use partnercenter_emulator::{Action, BodyFault, Fault, Person, RetryAfter, Stage};
use partnercenter_tests::bed::{Bed, Way};

const GRANT: &str = "urn:ietf:params:oauth:grant-type:device_code";

/// Signs in by device code while the first poll goes wrong; tells how many polls there were.
async fn poll(action: Action, hangs: bool) -> (partnercenter::Result<()>, usize) {
    let bed = Bed::start().await;
    let cloud = Cloud::global();
    let app = bed.app(&cloud, Way::Direct);
    let patience = Deadline::after(Duration::from_secs(if hangs { 4 } else { 60 }));
    let waiting = app.begin_device_code(SignInOptions::default(), patience).await.unwrap();
    let of = bed.emulator.cloud(&cloud);
    let adele = Person::new("adele");
    let entered = bed.emulator.enter_device_code(&cloud, waiting.user_code(), &adele);
    assert!(entered.is_ok(), "{}", of.name);
    bed.emulator.inject(Fault::new(action).grant(GRANT));
    let outcome = waiting.wait(patience).await.map(drop);
    let polls = bed.emulator.requests();
    (outcome, polls.iter().filter(|request| request.field("grant_type") == Some(GRANT)).count())
}

#[tokio::test]
async fn r6_a_fault_of_a_poll_is_one_poll_more() {
    let location = "https://evil.example/".to_owned();
    let passing = [
        Action::Cut(Stage::BeforeHeaders),
        Action::Cut(Stage::InsideHeaders),
        Action::status(408),
        Action::status(429),
        Action::status(500),
        Action::status(504),
        Action::Body(BodyFault::Html),
        Action::Body(BodyFault::Empty),
        Action::Redirect { status: 307, location },
        Action::retry_after(429, RetryAfter::Seconds(2)),
    ];
    let outcomes = join_all(passing.iter().map(|action| poll(action.clone(), false))).await;
    for (action, (outcome, polls)) in passing.iter().zip(outcomes) {
        outcome.unwrap_or_else(|error| panic!("{action:?}: {error:?}"));
        assert_eq!(polls, 2, "{action:?}");
    }
}

#[tokio::test]
async fn r6_a_wait_beyond_the_life_of_the_code_ends_it() {
    let endless = ["86400", "99999999999999999999"];
    let asked = |text: &&str| Action::retry_after(429, RetryAfter::Text((*text).into()));
    for (outcome, polls) in join_all(endless.iter().map(|text| poll(asked(text), false))).await {
        assert_eq!(outcome.unwrap_err().kind, ErrorKind::SignInRequired);
        assert_eq!(polls, 1);
    }
}

#[tokio::test]
async fn r6_silence_of_a_poll_ends_with_the_deadline() {
    let (outcome, polls) = poll(Action::Hang, true).await;
    assert_eq!(outcome.unwrap_err().kind, ErrorKind::Timeout);
    assert_eq!(polls, 1);
}
