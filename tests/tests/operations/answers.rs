//! Answers that are not what they should be.

use std::time::{Duration, Instant};

use partnercenter::{Cloud, ErrorKind, Partner, Result, operations::find, time::Deadline};
use partnercenter_emulator::{Action, BodyFault, Fault};
use serde_json::{Value, json};

use crate::bed::{Bed, Way, params, role_of};

/// One of each form: a collection with tokens, one with links, another's links, a single object, and
/// a write.
pub const OPERATIONS: [&str; 5] = [
    "customers.list",
    "graph.domains.list",
    "arm.subscriptions.list",
    "customers.get",
    "customers.application_consents.create",
];

/// Calls an operation and reads its answer, as a program would.
pub async fn read(
    bed: &Bed,
    partner: &Partner,
    operation: &str,
    deadline: Deadline,
) -> Result<Value> {
    let cloud = Cloud::global();
    let row = find(operation).unwrap();
    let mut given = params(json!({}));
    if row.body.is_some() {
        given = params(json!({"body": {
            "applicationId": partner.app().client(),
            "applicationGrants": [{
                "enterpriseApplicationId": "00000003-0000-0000-c000-000000000000",
                "scope": "User.Read",
            }],
        }}));
    }
    if operation.ends_with(".list") {
        let mut pages = partner.pages(operation, given, None)?;
        let page = pages.next(deadline).await?.unwrap();
        return Ok(json!(page.items()?.len()));
    }
    let adatum = bed.tenant(&cloud, "adatum");
    // Every write finds the customer as it was.
    bed.emulator.change(|world| world.tenant_mut(adatum).unwrap().consents.clear());
    let customer = partner.customer(adatum);
    customer.call_with(operation, given, Default::default(), deadline).await?.json()
}

#[tokio::test]
async fn bodies_that_cannot_be_read_are_an_error_and_odd_ones_are_not() {
    let bed = Bed::start().await;
    let partner = bed.partner(&Cloud::global(), Way::Direct).await;
    for operation in OPERATIONS {
        let row = find(operation).unwrap();
        let role = role_of(row.service);
        read(&bed, &partner, operation, partner.app().deadline()).await.unwrap();
        for (body, is_readable) in [
            (BodyFault::Empty, false),
            (BodyFault::Html, false),
            (BodyFault::Truncated, false),
            // JSON, if not the expected; a list without more around it is a page, too.
            (BodyFault::Nested(100), true),
            // The items of a page are not looked into.
            (BodyFault::Nested(1_000_000), operation.ends_with(".list")),
            (BodyFault::NumbersAsStrings, true),
            (BodyFault::WrongContentType, true),
            (BodyFault::DuplicateMembers, true),
        ] {
            bed.emulator.clear_requests();
            bed.emulator.inject(Fault::new(Action::Body(body.clone())).on(role));
            let outcome = read(&bed, &partner, operation, partner.app().deadline()).await;
            let what = format!("{operation} {body:?}");
            assert_eq!(bed.requests(role).len(), 1, "{what}");
            if is_readable {
                outcome.unwrap_or_else(|error| panic!("{what}: {error:?}"));
                continue;
            }
            let error = outcome.expect_err(&what);
            assert_eq!(error.kind, ErrorKind::Service, "{what}: {error:?}");
            assert!(!error.message.contains('<'), "{what}: {}", error.message);
        }
    }
}

#[tokio::test]
async fn a_byte_order_mark_is_no_part_of_the_answer() {
    let bed = Bed::start().await;
    let partner = bed.partner(&Cloud::global(), Way::Direct).await;
    // Partner Center's own bodies have one, the others' get one.
    let answer = partner.call("customers.list", params(json!({}))).await.unwrap();
    assert!(answer.body.starts_with(b"{"));
    for operation in ["graph.domains.list", "arm.subscriptions.list"] {
        let role = role_of(find(operation).unwrap().service);
        bed.emulator.inject(Fault::new(Action::Body(BodyFault::Bom)).on(role));
        let answer = partner.call(operation, params(json!({}))).await.unwrap();
        assert!(answer.body.starts_with(b"{"), "{operation}");
    }
}

#[tokio::test]
async fn a_page_of_a_proxy_is_told_as_such() {
    let bed = Bed::start().await;
    let partner = bed.partner(&Cloud::global(), Way::Direct).await;
    for operation in OPERATIONS {
        let role = role_of(find(operation).unwrap().service);
        bed.emulator.inject(Fault::new(Action::Body(BodyFault::Html)).on(role));
        let error = read(&bed, &partner, operation, partner.app().deadline()).await.unwrap_err();
        assert_eq!(error.operation.as_deref(), Some(operation));
        assert!(error.message.contains("web page"), "{}", error.message);
        assert!(error.hint.as_deref().unwrap().contains("proxy"), "{error:?}");
    }
}

#[tokio::test]
async fn an_endless_answer_has_an_end() {
    let bed = Bed::start().await;
    let partner = bed.partner(&Cloud::global(), Way::Direct).await;
    for operation in ["customers.list", "graph.domains.list"] {
        let role = role_of(find(operation).unwrap().service);
        bed.emulator.clear_requests();
        bed.emulator.inject(Fault::new(Action::Body(BodyFault::Oversized(65 << 20))).on(role));
        let error = read(&bed, &partner, operation, partner.app().deadline()).await.unwrap_err();
        assert_eq!(error.kind, ErrorKind::Service, "{error:?}");
        assert!(error.message.contains("longer than"), "{}", error.message);
        assert_eq!(bed.requests(role).len(), 1);
    }
}

#[tokio::test]
async fn nothing_outlives_its_deadline() {
    let bed = Bed::start().await;
    let partner = bed.partner(&Cloud::global(), Way::Direct).await;
    let long = Duration::from_millis(600);
    for operation in OPERATIONS {
        let role = role_of(find(operation).unwrap().service);
        read(&bed, &partner, operation, partner.app().deadline()).await.unwrap();
        for action in [Action::Hang, Action::Body(BodyFault::Slow(10))] {
            bed.emulator.inject(Fault::new(action.clone()).on(role).always());
            let begun = Instant::now();
            let outcome = read(&bed, &partner, operation, Deadline::after(long)).await;
            bed.emulator.clear_faults();
            let what = format!("{operation} {action:?}");
            assert_eq!(outcome.expect_err(&what).kind, ErrorKind::Timeout, "{what}");
            let late = begun.elapsed().saturating_sub(long);
            println!("R17: {what} ended {late:?} after its deadline");
            assert!(late < Duration::from_secs(30), "{what}: {late:?}");
        }
    }
}
