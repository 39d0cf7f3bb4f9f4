//! The table of faults: what each becomes, and how many requests it costs.

use std::time::{Duration, Instant};

use base64::{Engine as _, prelude::BASE64_STANDARD};
use partnercenter::{
    Cloud, ErrorKind, auth::SignInOptions, operations::find, time::Deadline, transport::Proxy,
};
use partnercenter_emulator::{Action, Fault, Person, RetryAfter, Role, Stage};
use serde_json::json;

use crate::{
    answers::{OPERATIONS, read},
    bed::{Bed, Way, params, role_of},
};

/// How many times a request is sent that may be repeated.
const ATTEMPTS: usize = 4;

/// Every status that a service answers with: the kind that it becomes, and how many requests are
/// made. All rows here may be repeated: reads, and writes with their `MS-RequestId`.
const STATUSES: [(u16, ErrorKind, usize); 22] = [
    (400, ErrorKind::InvalidRequest, 1),
    // Once more with a new token.
    (401, ErrorKind::AccessDenied, 2),
    (402, ErrorKind::InvalidRequest, 1),
    (403, ErrorKind::AccessDenied, 1),
    (404, ErrorKind::NotFound, 1),
    (405, ErrorKind::InvalidRequest, 1),
    (406, ErrorKind::InvalidRequest, 1),
    (408, ErrorKind::Service, ATTEMPTS),
    (409, ErrorKind::Conflict, 1),
    (410, ErrorKind::NotFound, 1),
    (412, ErrorKind::Conflict, 1),
    (413, ErrorKind::InvalidRequest, 1),
    (415, ErrorKind::InvalidRequest, 1),
    (417, ErrorKind::InvalidRequest, 1),
    (422, ErrorKind::InvalidRequest, 1),
    (429, ErrorKind::Throttled, ATTEMPTS),
    (500, ErrorKind::Service, ATTEMPTS),
    (501, ErrorKind::Service, 1),
    (502, ErrorKind::Service, ATTEMPTS),
    (503, ErrorKind::Service, ATTEMPTS),
    (504, ErrorKind::Service, ATTEMPTS),
    (599, ErrorKind::Service, ATTEMPTS),
];

#[tokio::test]
async fn every_status_becomes_its_kind_after_its_number_of_requests() {
    let bed = Bed::start().await;
    let partner = bed.partner(&Cloud::global(), Way::Direct).await;
    for operation in OPERATIONS {
        let role = role_of(find(operation).unwrap().service);
        read(&bed, &partner, operation, partner.app().deadline()).await.unwrap();
        for (status, kind, requests) in STATUSES {
            bed.emulator.clear_requests();
            bed.emulator.inject(Fault::new(Action::status(status)).on(role).always());
            let outcome = read(&bed, &partner, operation, partner.app().deadline()).await;
            bed.emulator.clear_faults();
            let what = format!("{operation} {status}");
            let error = outcome.expect_err(&what);
            assert_eq!((error.kind, error.status), (kind, Some(status)), "{what}");
            assert_eq!(error.operation.as_deref(), Some(operation), "{what}");
            assert!(!error.message.is_empty(), "{what}");
            let sent = bed.requests(role);
            assert_eq!(sent.len(), requests, "{what}");
            if status != 401 {
                let id = |at: usize| sent[at].header("ms-requestid").map(str::to_owned);
                assert!((1..sent.len()).all(|at| id(at) == id(0)), "{what}");
            }
            // One failure later everything is well again, at once.
            read(&bed, &partner, operation, partner.app().deadline()).await.unwrap();
        }
    }
}

#[tokio::test]
async fn a_passing_fault_is_not_noticed() {
    let bed = Bed::start().await;
    let partner = bed.partner(&Cloud::global(), Way::Direct).await;
    for operation in OPERATIONS {
        let role = role_of(find(operation).unwrap().service);
        for action in [
            Action::status(500),
            Action::status(503),
            Action::status(408),
            Action::retry_after(429, RetryAfter::Seconds(0)),
            Action::Cut(Stage::BeforeHeaders),
            Action::Cut(Stage::InsideHeaders),
            Action::Cut(Stage::InsideBody),
        ] {
            bed.emulator.clear_requests();
            bed.emulator.inject(Fault::new(action.clone()).on(role).times(2));
            let outcome = read(&bed, &partner, operation, partner.app().deadline()).await;
            bed.emulator.clear_faults();
            outcome.unwrap_or_else(|error| panic!("{operation} {action:?}: {error:?}"));
            assert_eq!(bed.requests(role).len(), 3, "{operation} {action:?}");
        }
    }
}

#[tokio::test]
async fn a_cut_connection_is_a_network_error_at_each_stage() {
    let bed = Bed::start().await;
    let partner = bed.partner(&Cloud::global(), Way::Proxied).await;
    for operation in OPERATIONS {
        let role = role_of(find(operation).unwrap().service);
        read(&bed, &partner, operation, partner.app().deadline()).await.unwrap();
        for stage in [Stage::BeforeHeaders, Stage::InsideHeaders, Stage::InsideBody] {
            bed.emulator.clear_requests();
            bed.emulator.inject(Fault::new(Action::Cut(stage)).on(role).always());
            let outcome = read(&bed, &partner, operation, partner.app().deadline()).await;
            bed.emulator.clear_faults();
            let what = format!("{operation} {stage:?}");
            let error = outcome.expect_err(&what);
            assert_eq!(error.kind, ErrorKind::Network, "{what}: {error:?}");
            assert_eq!(bed.requests(role).len(), ATTEMPTS, "{what}");
        }
    }
}

#[tokio::test]
async fn the_time_that_a_service_asks_for_is_kept_and_never_past_the_deadline() {
    let bed = Bed::start().await;
    let partner = bed.partner(&Cloud::global(), Way::Direct).await;
    let year = 365 * 86_400;
    let second = |seconds| Some(Duration::from_secs(seconds));
    for operation in OPERATIONS {
        let role = role_of(find(operation).unwrap().service);
        read(&bed, &partner, operation, partner.app().deadline()).await.unwrap();
        // What is asked for, what the error says of it, how many requests are made.
        for (asked, told, requests) in [
            (RetryAfter::Seconds(0), second(0), ATTEMPTS),
            (RetryAfter::Seconds(86_400), second(86_400), 1),
            (RetryAfter::Seconds(u64::MAX), second(u64::MAX), 1),
            (RetryAfter::DateIn(-60), second(0), ATTEMPTS),
            (RetryAfter::DateIn(year), second(year.unsigned_abs()), 1),
            (RetryAfter::Text("-5".into()), None, ATTEMPTS),
            (RetryAfter::Text("soon".into()), None, ATTEMPTS),
            // More than a number can hold is a wait all the same.
            (RetryAfter::Text("99999999999999999999".into()), second(u64::MAX), 1),
            (RetryAfter::Text(String::new()), None, ATTEMPTS),
        ] {
            bed.emulator.clear_requests();
            let action = Action::retry_after(429, asked.clone());
            bed.emulator.inject(Fault::new(action).on(role).always());
            let begun = Instant::now();
            let deadline = Deadline::after(Duration::from_secs(20));
            let outcome = read(&bed, &partner, operation, deadline).await;
            bed.emulator.clear_faults();
            let what = format!("{operation} {asked:?}");
            let error = outcome.expect_err(&what);
            assert_eq!(error.kind, ErrorKind::Throttled, "{what}");
            let close = |a: Duration, b: Duration| a.abs_diff(b) <= Duration::from_secs(2);
            assert!(
                match (error.retry_after, told) {
                    (Some(found), Some(told)) => close(found, told),
                    (found, told) => found == told,
                },
                "{what}: {:?}",
                error.retry_after
            );
            assert_eq!(bed.requests(role).len(), requests, "{what}");
            assert!(begun.elapsed() < Duration::from_secs(5), "{what}");
        }
    }
}

#[tokio::test]
async fn nobody_asks_again_too_early() {
    let bed = Bed::start().await;
    let partner = bed.partner(&Cloud::global(), Way::Direct).await;
    for asked in [RetryAfter::Seconds(1), RetryAfter::DateIn(2)] {
        let throttled = Action::retry_after(429, asked.clone());
        bed.emulator.inject(Fault::new(throttled).on(Role::PartnerCenter));
        bed.emulator.clear_requests();
        let begun = Instant::now();
        partner.call("customers.list", params(json!({}))).await.unwrap();
        // Dates are whole seconds: what is left of one may be shorter.
        assert!(begun.elapsed() >= Duration::from_secs(1), "{asked:?}");
        assert_eq!(bed.requests(Role::PartnerCenter).len(), 2, "{asked:?}");
    }
}

#[tokio::test]
async fn an_unknown_authority_of_certificates_gets_nothing() {
    let bed = Bed::start().await;
    let cloud = Cloud::global();
    for way in Way::BOTH {
        let app = bed.app_with(&cloud, way, |transport| transport.extra_roots.clear());
        let partner = app.partner(bed.tenant(&cloud, "contoso")).app_only();
        for _ in 0..2 {
            let error = partner.call("customers.list", params(json!({}))).await.unwrap_err();
            assert_eq!(error.kind, ErrorKind::Network, "{error:?}");
            assert!(error.hint.as_deref().unwrap().contains("extra roots"), "{error:?}");
        }
    }
    assert!(bed.emulator.requests().is_empty());
}

#[tokio::test]
async fn nobody_there_is_a_network_error() {
    let bed = Bed::start().await;
    let cloud = Cloud::global();
    let free = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let nowhere = format!("http://{}", free.local_addr().unwrap()).parse().unwrap();
    drop(free);
    let app = bed.app_with(&cloud, Way::Proxied, |transport| {
        transport.proxy = Proxy::Url { url: nowhere, credentials: None, bypass: None };
    });
    let partner = app.partner(bed.tenant(&cloud, "contoso")).app_only();
    let error = partner.call("customers.list", params(json!({}))).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::Network, "{error:?}");
}

#[tokio::test]
async fn a_revoked_token_is_replaced_once_and_a_claims_challenge_is_answered_once() {
    let bed = Bed::start().await;
    let cloud = Cloud::global();
    let app = bed.app(&cloud, Way::Direct);
    bed.sign_in(&app, &cloud, Person::new("adele"), SignInOptions::default()).await.unwrap();
    let partner = app.partner(bed.tenant(&cloud, "contoso"));
    for operation in OPERATIONS {
        let role = role_of(find(operation).unwrap().service);
        read(&bed, &partner, operation, app.deadline()).await.unwrap();
        for is_challenge in [false, true] {
            for (times, succeeds) in [(1, true), (2, false)] {
                bed.emulator.clear_requests();
                // A token for the same claims would be in the cache.
                let claims = json!({"access_token": {"nbf": {
                    "essential": true, "value": format!("{operation} {times}"),
                }}});
                let claims = BASE64_STANDARD.encode(claims.to_string());
                let header = is_challenge
                    .then(|| format!("Bearer error=\"insufficient_claims\", claims=\"{claims}\""));
                let mut fault = Fault::new(Action::status(401)).on(role).times(times);
                if let Some(header) = &header {
                    fault = fault.header("WWW-Authenticate", header);
                }
                bed.emulator.inject(fault);
                let outcome = read(&bed, &partner, operation, app.deadline()).await;
                bed.emulator.clear_faults();
                let what = format!("{operation} {header:?} {times}");
                assert_eq!(outcome.is_ok(), succeeds, "{what}: {outcome:?}");
                assert_eq!(bed.requests(role).len(), 2, "{what}");
                let redeemed = bed.requests(Role::Entra);
                assert_eq!(redeemed.len(), 1, "{what}");
                let asked = redeemed[0].field("claims").unwrap_or_default();
                assert_eq!(asked.contains("essential"), is_challenge, "{what}: {asked}");
            }
        }
    }
}
