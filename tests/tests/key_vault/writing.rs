//! Saving, and what can go wrong with it.

use std::{
    sync::atomic::{AtomicU32, Ordering},
    time::{Duration, Instant},
};

use futures::future::join_all;
use http::Method;
use partnercenter::{
    ErrorKind,
    auth::Scopes,
    store::TokenStore,
    time::{Clock, Deadline},
};
use partnercenter_tests::vault_model::{Act, Seen, Server, Witness};

use crate::{PARTNER, key, loaded, model, previous, record, save, soon, store};

/// What ends at a deadline ends within this, on a machine that has other things to do. Without the
/// deadline it would not end, or take an hour.
const PATIENCE: Duration = Duration::from_secs(30);

/// Does something else with the first so many requests that match.
fn first(
    times: u32,
    matches: impl Fn(&Seen) -> bool + Send + Sync + 'static,
    act: Act,
) -> impl Fn(&Seen) -> Act + Send + Sync + 'static {
    let left = AtomicU32::new(times);
    move |seen| {
        let take = |left: u32| left.checked_sub(1);
        if matches(seen) && left.fetch_update(Ordering::SeqCst, Ordering::SeqCst, take).is_ok() {
            return act.clone();
        }
        Act::Proceed
    }
}

#[tokio::test]
async fn the_one_before_is_kept() {
    let model = model().await;
    let store = store(&model, "{partner}");
    assert_eq!(previous(&store).await, None);
    for (token, ago) in [("1.a", 30), ("1.b", 20), ("1.c", 10)] {
        save(&store, token, ago).await;
    }
    assert_eq!(loaded(&store).await.as_deref(), Some("1.c"));
    assert_eq!(previous(&store).await.as_deref(), Some("1.b"));
}

#[tokio::test]
async fn an_older_record_does_not_replace_a_newer_one() {
    let model = model().await;
    let (one, other) = (store(&model, "{partner}"), store(&model, "{partner}"));
    let seen = save(&one, "1.a", 30).await;
    save(&other, "1.newer", 10).await;
    let error = one.save(&key(), &record("1.older", 20), Some(&seen), soon()).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::Conflict);
    assert_eq!(loaded(&one).await.as_deref(), Some("1.newer"));
    // Who has seen the newer one may replace it: a person signed in with a clock that is behind.
    save(&one, "1.behind", 40).await;
    assert_eq!(loaded(&other).await.as_deref(), Some("1.behind"));
}

#[tokio::test]
async fn a_write_that_is_repeated_leaves_the_previous_one() {
    for act in
        [Act::ProceedThenCut, Act::ProceedThenAnswer(503), Act::Cut, Act::refusal(500, "x", "x")]
    {
        let model = model().await;
        let store = store(&model, "{partner}");
        save(&store, "1.a", 20).await;
        model.script(first(2, Seen::is_write, act));
        save(&store, "1.b", 10).await;
        assert_eq!(loaded(&store).await.as_deref(), Some("1.b"));
        assert_eq!(previous(&store).await.as_deref(), Some("1.a"));
    }
}

#[tokio::test]
async fn a_writer_whose_turn_falls_into_anothers_puts_the_newest_on_top() {
    let model = model().await;
    let store = store(&model, "{partner}");
    let seen = save(&store, "1.a", 30).await;
    // Ours is older, and its write comes only after the other's is done.
    let racing = model.clone();
    model.script(move |seen| {
        if seen.is_write() && seen.body.windows(7).any(|bytes| bytes == b"1.older") {
            let other = crate::record("1.newer", 10);
            racing.plant_like_ours(PARTNER, "1.newer", other.issued, other.signed_in.unwrap());
        }
        Act::Proceed
    });
    let error = store.save(&key(), &record("1.older", 20), Some(&seen), soon()).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::Conflict);
    assert_eq!(loaded(&store).await.as_deref(), Some("1.newer"));
    assert_eq!(model.versions(PARTNER).len(), 4, "1.a, 1.newer, 1.older, 1.newer again");
}

#[tokio::test]
async fn a_deleted_name_is_recovered_and_what_was_there_is_gone() {
    for requests in [0, 3] {
        let model = model().await;
        model.recoveries_take(requests);
        let store = store(&model, "{partner}");
        save(&store, "1.before", 20).await;
        assert!(store.delete(&key(), soon()).await.unwrap());
        assert_eq!(loaded(&store).await, None);
        assert_eq!(previous(&store).await, None);
        assert!(!store.delete(&key(), soon()).await.unwrap());
        save(&store, "1.after", 10).await;
        assert_eq!(loaded(&store).await.as_deref(), Some("1.after"));
        assert_eq!(previous(&store).await, None, "it was deleted");
        save(&store, "1.later", 0).await;
        assert_eq!(previous(&store).await.as_deref(), Some("1.after"));
        let recoveries = model.seen().into_iter().filter(|seen| seen.method == Method::POST);
        assert_eq!(recoveries.filter(|seen| seen.server == Server::Vault).count(), 1);
    }
}

#[tokio::test]
async fn what_was_deleted_is_not_brought_back_by_who_saw_it() {
    let model = model().await;
    let store = store(&model, "{partner}");
    let seen = save(&store, "1.a", 20).await;
    assert!(store.delete(&key(), soon()).await.unwrap());
    let error = store.save(&key(), &record("1.b", 10), Some(&seen), soon()).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::Conflict);
    // Nor where the deletion falls between the look and the write.
    let seen = save(&store, "1.c", 5).await;
    let racing = model.clone();
    model.script(move |seen| {
        if seen.is_write() {
            racing.delete(PARTNER);
        }
        Act::Proceed
    });
    let error = store.save(&key(), &record("1.d", 0), Some(&seen), soon()).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::Conflict);
    model.script(|_| Act::Proceed);
    assert_eq!(loaded(&store).await, None);
}

#[tokio::test]
async fn a_recovery_without_end_ends_at_the_deadline() {
    let model = model().await;
    model.recoveries_take(10_000);
    let store = store(&model, "{partner}");
    save(&store, "1.a", 20).await;
    model.delete(PARTNER);
    let started = Instant::now();
    let deadline = Deadline::after(Duration::from_millis(1_500));
    let error = store.save(&key(), &record("1.b", 0), None, deadline).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::Timeout);
    assert!(started.elapsed() < PATIENCE, "{:?}", started.elapsed());
}

#[tokio::test]
async fn nothing_outlives_its_deadline() {
    let places: [fn(&Seen) -> bool; 3] = [
        |seen| seen.server == Server::SignIn,
        |seen| seen.server == Server::Vault && !seen.has_token(),
        |seen| seen.server == Server::Vault && seen.has_token(),
    ];
    for place in places {
        let slow = Act::Answer {
            status: 503,
            headers: vec![("retry-after", "3600".into())],
            body: String::new(),
        };
        for act in [Act::Hang, Act::Cut, slow] {
            let model = model().await;
            let store = store(&model, "{partner}");
            model.script(move |seen| if place(seen) { act.clone() } else { Act::Proceed });
            let started = Instant::now();
            let deadline = Deadline::after(Duration::from_millis(400));
            let (key, record) = (key(), record("1.x", 0));
            let (load, save, list) = tokio::join!(
                store.load(&key, deadline),
                store.save(&key, &record, None, deadline),
                store.list(deadline),
            );
            for error in [load.unwrap_err(), save.unwrap_err(), list.unwrap_err()] {
                let expected = matches!(
                    error.kind,
                    ErrorKind::Timeout | ErrorKind::Network | ErrorKind::Service
                );
                assert!(expected, "{error:?}");
            }
            assert!(started.elapsed() < PATIENCE, "{:?}", started.elapsed());
        }
    }
}

#[tokio::test]
async fn refusals_have_their_kind_and_a_hint() {
    for (status, code, kind, hint) in [
        (403, "ForbiddenByPolicy", ErrorKind::AccessDenied, "service principal"),
        (403, "ForbiddenByFirewall", ErrorKind::AccessDenied, "firewall"),
        (403, "SecretDisabled", ErrorKind::Store, "disabled"),
        (429, "Throttled", ErrorKind::Throttled, ""),
        (500, "InternalError", ErrorKind::Service, ""),
    ] {
        let model = model().await;
        let store = store(&model, "{partner}");
        model.script(move |seen| match seen.server {
            Server::Vault if seen.has_token() => Act::refusal(status, "Outer", code),
            _ => Act::Proceed,
        });
        let error = store.load(&key(), soon()).await.unwrap_err();
        assert_eq!((error.kind, error.code.as_deref()), (kind, Some(code)));
        assert!(error.hint.as_deref().unwrap_or_default().contains(hint), "{error:?}");
        assert_eq!(error.status, Some(status));
    }
}

#[tokio::test]
async fn an_identity_that_is_refused_says_so_in_our_words() {
    let model = model().await;
    let store = store(&model, "{partner}");
    let body = r#"{"error":"invalid_client","error_description":"AADSTS7000215: Invalid client secret. vault-client~secret","error_codes":[7000215],"trace_id":"t"}"#;
    model.script(move |seen| match seen.server {
        Server::SignIn => Act::Answer { status: 401, headers: Vec::new(), body: body.to_owned() },
        _ => Act::Proceed,
    });
    let error = store.load(&key(), soon()).await.unwrap_err();
    assert_eq!((error.kind, error.code.as_deref()), (ErrorKind::Credential, Some("AADSTS7000215")));
    assert!(error.message.starts_with("the identity for the vault"), "{error}");
    assert_eq!(error.trace_id.as_deref(), Some("t"));
}

#[tokio::test]
async fn an_identity_without_the_right_to_list_can_still_save() {
    let model = model().await;
    let store = store(&model, "{partner}");
    model.script(|seen| {
        if seen.uri.path().ends_with("/versions") {
            return Act::refusal(403, "Forbidden", "ForbiddenByPolicy");
        }
        Act::Proceed
    });
    save(&store, "1.a", 10).await;
    assert_eq!(loaded(&store).await.as_deref(), Some("1.a"));
}

#[tokio::test]
async fn answers_that_are_none_are_errors_of_the_service() {
    let long = format!("{{\"value\":\"{}\"}}", "x".repeat(2 << 20));
    for body in ["", "<html>", "{", "[]", "{\"value\":1}", r#"{"value":"canary"}"#, &long] {
        let body = body.to_owned();
        let model = model().await;
        let store = store(&model, "{partner}");
        model.script(move |seen| match seen.server {
            Server::Vault if seen.has_token() => {
                Act::Answer { status: 200, headers: Vec::new(), body: body.clone() }
            }
            _ => Act::Proceed,
        });
        for error in [
            store.load(&key(), soon()).await.unwrap_err(),
            store.save(&key(), &record("1.x", 0), None, soon()).await.unwrap_err(),
        ] {
            assert_eq!(error.kind, ErrorKind::Service, "{error:?}");
            assert!(!format!("{error:?}").contains("canary"));
        }
    }
}

/// Which requests a step of the write-back makes.
type Step = fn(&Seen) -> bool;

/// Redeems while the vault fails at a step of the write-back; of the requests that the step is, the
/// first so many pass.
async fn redeemed_while(step: Step, pass: u32, act: Act) {
    let what = format!("{act:?}");
    let model = model().await;
    let witness = Witness::new(store(&model, "{partner}"), |_| {});
    model.issue("f0-0");
    witness.save(&key(), &record("f0-0", 60), None, soon()).await.unwrap();
    let seen = AtomicU32::new(0);
    model.script(move |request| {
        if step(request) && seen.fetch_add(1, Ordering::SeqCst) >= pass {
            return act.clone();
        }
        Act::Proceed
    });
    let app = model.address().app(witness, Clock::system(), Duration::from_secs(10));
    let scopes = Scopes::all_of("https://graph.microsoft.com").unwrap();
    let token = app.partner(key().partner).token(scopes).await;
    assert!(token.is_ok(), "{what}: {token:?}");
    let served = model.versions(PARTNER).pop().unwrap().value;
    assert!(model.is_redeemable(&served), "{what}: {served}");
}

#[tokio::test]
async fn r14_a_vault_that_fails_does_not_keep_the_caller_from_the_token() {
    let steps: [(Step, u32); 3] = [
        (Seen::is_write, 0),
        (|seen| seen.uri.path().ends_with("/versions"), 0),
        // The look before the write: the first one loads the token.
        (|seen| seen.has_token() && seen.method == Method::GET && seen.uri.path().len() < 60, 1),
    ];
    let acts = [
        Act::refusal(403, "Forbidden", "ForbiddenByPolicy"),
        Act::refusal(409, "Conflict", "ObjectIsBeingDeleted"),
        Act::refusal(500, "x", "x"),
        Act::Cut,
        Act::Hang,
    ];
    let cases = steps
        .iter()
        .flat_map(|(step, pass)| acts.iter().map(|act| redeemed_while(*step, *pass, act.clone())));
    join_all(cases).await;
}
