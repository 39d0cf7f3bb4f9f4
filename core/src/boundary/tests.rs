#![allow(clippy::unwrap_used)]
use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
        mpsc,
    },
    time::Duration,
};

use serde_json::json;

use super::{CompletedOn::BlockingThread, calls::start, outcome::Success, *};
use crate::{Error, ErrorKind};

const CLIENT: &str = "8f0c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a";
const PARTNER: &str = "7a1c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a";
const PATIENCE: Duration = Duration::from_secs(20);

fn app() -> BoundApp {
    BoundApp::create(json!({ "clientId": CLIENT }).to_string().as_bytes(), None).unwrap()
}

/// Starts something and gives a way to count its completions.
fn completed(
    begin: impl FnOnce(Box<dyn FnOnce(CallId, Outcome) + Send>) -> CallId,
) -> (CallId, Outcome) {
    let (sender, receiver) = mpsc::channel();
    let id = begin(Box::new(move |_, outcome| sender.send(outcome).unwrap()));
    let outcome = receiver.recv_timeout(PATIENCE).unwrap();
    assert!(receiver.recv_timeout(Duration::from_millis(20)).is_err(), "completed twice");
    (id, outcome)
}

#[test]
fn a_configuration_is_refused_by_name() {
    let vault = |members: serde_json::Value| {
        let mut store = json!({ "kind": "keyVault", "vault": "https://contoso.vault.azure.net" });
        store.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
        json!({ "store": store })
    };
    for (mut config, message, hint) in [
        (json!({ "clientID": CLIENT }), "the configuration has no \"clientID\"", "clientId"),
        (json!({ "cloud": "mars" }), "no cloud \"mars\"", "global"),
        (
            json!({ "cloud": { "nmae": "x" } }),
            "\"cloud\" of the configuration has no \"nmae\"",
            "name?",
        ),
        (
            json!({ "cloud": { "name": 7 } }),
            "\"cloud.name\" of the configuration is of the wrong type: expected a string",
            "",
        ),
        (
            json!({ "cloud": { "name": "x", "authority": "hunter2" } }),
            "\"cloud.authority\" of the configuration cannot be used",
            "",
        ),
        (
            json!({ "cloud": 7 }),
            "\"cloud\" of the configuration is of the wrong type: expected a name or an object",
            "",
        ),
        (json!({ "store": { "kind": "disk" } }), "has no \"disk\"", "memory, file, keyVault"),
        (
            json!({ "store": { "kind": "fil" } }),
            "\"store.kind\" of the configuration has no \"fil\"",
            "Did you mean file?",
        ),
        (
            json!({ "store": { "kind": "file", "keyfile": "x" } }),
            "\"store\" of the configuration has no \"keyfile\"",
            "keyFile?",
        ),
        (json!({ "store": { "kind": "callback" } }), "own code", ""),
        (
            vault(json!({ "access": { "kind": "managed" } })),
            "has no \"managed\"",
            "managedIdentity",
        ),
        (
            vault(json!({ "vaultTenant": "hunter2" })),
            "\"vaultTenant\": the tenant id \"hun…\" (7 characters)",
            "",
        ),
        (vault(json!({ "vault": "contoso" })), "\"vault\" is no address", "https://"),
        (
            json!({ "credential": { "kind": "managedIdentity", "clientId": "x" } }),
            "\"clientId\": the application id \"x\"",
            "8f0c5e8a",
        ),
        (
            json!({ "credential": "hunter2" }),
            "\"credential\" of the configuration is of the wrong type: expected an object with a kind",
            "",
        ),
        (
            json!({ "credential": { "kind": "hunter2" } }),
            "is none of those that may stand there",
            "secret",
        ),
        (
            json!({ "timeoutMs": "hunter2" }),
            "\"timeoutMs\" of the configuration is of the wrong type: expected a whole number",
            "",
        ),
        (
            json!({ "extraRoots": [7] }),
            "\"extraRoots[0]\" of the configuration is of the wrong type",
            "",
        ),
        (
            json!({ "writeBack": "allways" }),
            "\"writeBack\" of the configuration has no \"allways\"",
            "Did you mean always?",
        ),
        (
            json!({ "writeBack": "hunter2" }),
            "\"writeBack\" of the configuration is none of those",
            "default, always, never",
        ),
        (
            json!({ "writeBack": { "afterMS": 5 } }),
            "\"writeBack\" of the configuration has no \"afterMS\"",
            "afterMs",
        ),
        (json!({ "writeBack": {} }), "\"writeBack\" of the configuration lacks \"afterMs\"", ""),
        (json!({ "proxy": "nome" }), "\"proxy\" of the configuration has no \"nome\"", "none"),
        (json!({ "proxy": "http://a:hunter2@proxy" }), "none of those", "under \"url\""),
        (json!({ "proxy": { "url": "hunter2" } }), "\"proxy.url\" is no address", ""),
        (
            json!({ "proxy": { "url": "http://proxy.example", "pasword": "hunter2" } }),
            "\"proxy\" of the configuration has no \"pasword\"",
            "password?",
        ),
        (
            json!({ "protocol": "v3" }),
            "\"protocol\" of the configuration has no \"v3\"",
            "Did you mean v",
        ),
        (json!({ "require": ["gdpa"] }), "has no \"gdpa\"", "gdap"),
    ] {
        config.as_object_mut().unwrap().entry("clientId").or_insert(json!(CLIENT));
        let error = BoundApp::create(config.to_string().as_bytes(), None).unwrap_err();
        assert_eq!(error.kind, ErrorKind::Configuration, "{config}");
        assert!(error.message.contains(message), "{config}: {}", error.message);
        assert!(
            error.hint.as_deref().unwrap_or_default().contains(hint),
            "{config}: {:?}",
            error.hint
        );
        assert!(!format!("{error:?}").contains("hunter2"), "{error:?}");
    }
    let lacking = BoundApp::create(b"{}", None).unwrap_err();
    assert!(lacking.message.contains("the configuration lacks \"clientId\""), "{lacking:?}");
    for broken in [&b""[..], b"{", b"\xff\xfe", b"[]", b"null"] {
        assert_eq!(BoundApp::create(broken, None).unwrap_err().kind, ErrorKind::Configuration);
    }
}

#[test]
fn a_token_that_the_program_has_is_used_until_it_expires() {
    let scopes = "https://api.partnercenter.microsoft.com/.default";
    let create = |partner: &str, expires_on: u64| {
        let token = json!({ "token": "given", "partner": partner, "scopes": scopes, "expiresOn": expires_on });
        let config = json!({ "clientId": CLIENT, "accessTokens": [token] });
        BoundApp::create(config.to_string().as_bytes(), None)
    };
    let lookup = TokenLookup { partner: PARTNER, scopes, ..TokenLookup::default() };
    let cached = |expires_on| create(PARTNER, expires_on).unwrap().token_cached(&lookup).unwrap();
    let soon = crate::time::unix_seconds(std::time::SystemTime::now()) + 3600;
    assert_eq!(cached(soon).unwrap().secret.expose(), "given");
    assert!(cached(1).is_none());
    for (partner, expires_on) in [("nobody", soon), (PARTNER, u64::MAX)] {
        let error = create(partner, expires_on).err().unwrap();
        assert_eq!(error.kind, ErrorKind::Configuration, "{partner} {expires_on}");
    }
}

#[test]
fn a_call_that_cannot_be_made_is_completed_like_any_other() {
    let app = app();
    for (request, message) in [
        (json!({ "operation": "customers.lst", "partner": PARTNER }), "no operation"),
        (json!({ "operation": "sign_in.gett", "partner": PARTNER }), "no operation"),
        (json!({ "operation": "customers.list" }), "no partner"),
        (json!({ "operation": "customers.list", "partner": "x" }), "GUID"),
        (json!({ "operation": "tokens.get", "partner": PARTNER }), "scopes is missing"),
        (
            json!({ "operation": "tokens.get", "partner": PARTNER, "params": { "scope": "x" } }),
            "no parameter \"scope\"",
        ),
        (json!({ "operation": "sign_in.device_code" }), "nothing was given"),
        (json!({ "operation": "customers.list", "pratner": PARTNER }), "has no \"pratner\""),
        (
            json!({ "operation": "customers.list", "partner": PARTNER, "options": { "requestId": "x" } }),
            "\"requestId\" of the call is not a GUID",
        ),
        (
            json!({ "operation": "customers.list", "options": { "requestID": "x" } }),
            "\"options\" of the call has no \"requestID\"",
        ),
    ] {
        let request = request.to_string();
        let (_, outcome) =
            completed(|complete| call_start(&app, request.as_bytes(), BlockingThread, complete));
        let error = outcome.unwrap_err();
        assert_eq!(error.kind, ErrorKind::Configuration, "{error:?}");
        assert!(error.message.contains(message), "{request}: {}", error.message);
        if message == "no operation" {
            let hint = error.hint.as_deref().unwrap_or_default();
            assert!(hint.starts_with("Did you mean"), "{request}: {hint}");
        }
    }
}

#[test]
fn cancelling_completes_once_at_any_moment() {
    // Unknown and finished calls: nothing happens.
    call_cancel(CallId(u64::MAX));
    let (id, _) =
        completed(|complete| start(BlockingThread, complete, async { Ok(Success::default()) }));
    call_cancel(id);
    // During.
    let (sender, receiver) = mpsc::channel();
    let id = start_forever(move |_, outcome| sender.send(outcome).unwrap());
    call_cancel(id);
    call_cancel(id);
    assert_eq!(receiver.recv_timeout(PATIENCE).unwrap().unwrap_err().kind, ErrorKind::Cancelled);
    // At completion: whichever is first, one outcome.
    let completions = Arc::new(AtomicUsize::new(0));
    for _ in 0..500 {
        let counted = Arc::clone(&completions);
        let id = start(
            BlockingThread,
            move |_, _| {
                counted.fetch_add(1, Ordering::SeqCst);
            },
            async { Ok(Success::default()) },
        );
        call_cancel(id);
    }
    let until = std::time::Instant::now() + PATIENCE;
    while completions.load(Ordering::SeqCst) < 500 && std::time::Instant::now() < until {
        std::thread::sleep(Duration::from_millis(5));
    }
    std::thread::sleep(Duration::from_millis(20));
    assert_eq!(completions.load(Ordering::SeqCst), 500);
}

fn start_forever(complete: impl FnOnce(CallId, Outcome) + Send + 'static) -> CallId {
    start(BlockingThread, complete, std::future::pending())
}

#[test]
fn a_panic_becomes_an_error() {
    let (_, outcome) =
        completed(|complete| start(BlockingThread, complete, async { panic!("on purpose") }));
    let error = outcome.unwrap_err();
    assert_eq!(error.kind, ErrorKind::Internal);
    assert!(error.message.contains("on purpose"));
}

#[test]
fn a_completion_that_panics_hurts_nobody() {
    start(BlockingThread, |_, _| panic!("the host's own"), async { Ok(Success::default()) });
    let (_, outcome) =
        completed(|complete| start(BlockingThread, complete, async { Ok(Success::default()) }));
    assert!(outcome.is_ok());
}

#[test]
fn waiting_comes_in_slices_and_dropping_cancels() {
    let dropped = Arc::new(AtomicUsize::new(0));
    struct Counts(Arc<AtomicUsize>);
    impl Drop for Counts {
        fn drop(&mut self) {
            self.0.fetch_add(1, Ordering::SeqCst);
        }
    }
    let counts = Counts(Arc::clone(&dropped));
    let call = PendingCall::of(|complete| {
        start(BlockingThread, complete, async move {
            let _held = counts;
            std::future::pending().await
        })
    });
    assert!(call.wait(Duration::from_millis(10)).is_none());
    drop(call);
    let until = std::time::Instant::now() + PATIENCE;
    while dropped.load(Ordering::SeqCst) == 0 && std::time::Instant::now() < until {
        std::thread::sleep(Duration::from_millis(2));
    }
    assert_eq!(dropped.load(Ordering::SeqCst), 1, "the work goes on after it was cancelled");
}

#[test]
fn a_closed_app_says_so() {
    let app = app();
    app.close();
    app.close();
    let request = json!({ "operation": "customers.list", "partner": PARTNER }).to_string();
    let (_, outcome) =
        completed(|complete| call_start(&app, request.as_bytes(), BlockingThread, complete));
    assert!(outcome.unwrap_err().message.contains("closed"));
    let lookup = TokenLookup {
        partner: PARTNER,
        scopes: "https://graph.microsoft.com",
        ..Default::default()
    };
    assert!(app.token_cached(&lookup).unwrap_err().message.contains("closed"));
    assert!(Stream::open(&app, request.as_bytes()).unwrap_err().message.contains("closed"));
}

/// A host that answers by a function.
struct Answering<F>(F);

impl<F: Fn(&HostRequest) -> Option<Result<serde_json::Value, serde_json::Value>> + Send + Sync> Host
    for Answering<F>
{
    fn ask(&self, request: HostRequest) {
        match (self.0)(&request) {
            Some(Ok(value)) => host_reply(request.id, false, value.to_string().as_bytes()),
            Some(Err(value)) => host_reply(request.id, true, value.to_string().as_bytes()),
            None => {}
        }
    }
}

fn with_store(
    answer: impl Fn(&HostRequest) -> Option<Result<serde_json::Value, serde_json::Value>>
    + Send
    + Sync
    + 'static,
) -> BoundApp {
    let config = json!({ "clientId": CLIENT, "store": { "kind": "callback" } }).to_string();
    BoundApp::create(config.as_bytes(), Some(Arc::new(Answering(answer)))).unwrap()
}

fn stored(app: &BoundApp, timeout_ms: u64) -> Outcome {
    let request = json!({
        "operation": "sign_in.get", "partner": PARTNER, "options": { "timeoutMs": timeout_ms },
    });
    completed(|complete| call_start(app, request.to_string().as_bytes(), BlockingThread, complete))
        .1
}

#[test]
fn the_hosts_store_is_asked_and_its_answers_are_judged() {
    let record = json!({
        "token": "refresh-token-of-a-test", "issued": "2026-03-01T10:00:00Z", "flow": "imported",
        "user": "svc@contoso.com", "amr": ["pwd", "mfa"], "mfa": "proved",
    });
    let found = json!({ "record": record, "version": "7" });
    let app = with_store(move |request| {
        assert_eq!(request.kind, "store.load");
        let payload: serde_json::Value = serde_json::from_slice(&request.payload).unwrap();
        assert_eq!(payload["key"]["partner"], PARTNER);
        Some(Ok(found.clone()))
    });
    let success = stored(&app, 5000).unwrap();
    let facts: serde_json::Value = serde_json::from_slice(&success.body).unwrap();
    assert_eq!(facts["user"], "svc@contoso.com");
    assert_eq!(facts["issued"], "2026-03-01T10:00:00Z");
    assert!(!String::from_utf8_lossy(&success.body).contains("refresh-token-of-a-test"));

    let nothing = stored(&with_store(|_| Some(Ok(json!(null)))), 5000).unwrap();
    assert_eq!(&nothing.body[..], b"null");

    for (answer, kind) in [
        (Ok(json!({ "record": { "token": "canary" } })), ErrorKind::Store),
        (Ok(json!("canary")), ErrorKind::Store),
        (Err(json!({ "message": "disk full" })), ErrorKind::Store),
        (Err(json!({ "kind": "access_denied", "message": "no" })), ErrorKind::AccessDenied),
        (Err(json!("canary")), ErrorKind::Store),
    ] {
        let app = with_store(move |_| Some(answer.clone()));
        let error = stored(&app, 5000).unwrap_err();
        assert_eq!(error.kind, kind, "{error:?}");
        assert!(!format!("{error:?}").contains("canary"), "{error:?}");
    }
}

#[test]
fn a_host_that_is_silent_panics_or_answers_late_ends_in_an_error() {
    let error = stored(&with_store(|_| None), 100).unwrap_err();
    assert_eq!(error.kind, ErrorKind::Timeout);
    let error = stored(&with_store(|_| panic!("on purpose")), 5000).unwrap_err();
    assert_eq!(error.kind, ErrorKind::Store);
    // Late, twice and to nobody.
    host_reply(HostRequestId(u64::MAX), false, b"null");
    let late = with_store(|request| {
        let id = request.id;
        std::thread::spawn(move || {
            std::thread::sleep(Duration::from_millis(150));
            host_reply(id, false, b"null");
            host_reply(id, false, b"null");
        });
        None
    });
    assert_eq!(stored(&late, 50).unwrap_err().kind, ErrorKind::Timeout);
    std::thread::sleep(Duration::from_millis(200));
}

#[test]
fn a_host_may_call_back_in() {
    let inner = app();
    let app = with_store(move |_| {
        let request = json!({ "operation": "tokens.withheld.list" }).to_string();
        let outcome = PendingCall::start(&inner, request.as_bytes()).finish();
        assert_eq!(&outcome.unwrap().body[..], b"[]");
        Some(Ok(json!(null)))
    });
    assert!(stored(&app, 10_000).is_ok());
}

#[test]
fn errors_cross_as_one_envelope() {
    let error = Error::new(ErrorKind::Throttled, "too many").amend(|envelope| {
        envelope.retry_after = Some(Duration::from_millis(1500));
    });
    let json = serde_json::to_value(&error).unwrap();
    assert_eq!(json["kind"], "throttled");
    assert_eq!(json["retryAfterMs"], 1500);
}
