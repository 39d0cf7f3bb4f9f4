//! Pages as bindings fetch them: what a caller says about a stream holds for each page.

use partnercenter::{
    Cloud, ErrorKind,
    boundary::{BoundApp, Stream},
};
use partnercenter_emulator::{Action, Fault, Role};
use serde_json::{Value, json};

use crate::bed::Bed;

const REQUEST: &str = "5f0c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f01";
const CORRELATION: &str = "6f0c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f02";

pub(crate) fn bound_app(bed: &Bed) -> BoundApp {
    let cloud = Cloud::global();
    let world = bed.emulator.world();
    let csp = world.app_named(&cloud.name, "csp").unwrap();
    let config = json!({
        "clientId": csp.id,
        "cloud": *bed.emulator.cloud(&cloud),
        "credential": { "kind": "secret", "secret": csp.secrets[0].value.expose() },
        "proxy": "none",
        "extraRoots": [bed.emulator.ca_pem()],
    });
    BoundApp::create(config.to_string().as_bytes(), None).unwrap()
}

fn request(bed: &Bed, options: Value) -> Vec<u8> {
    let request = json!({
        "operation": "customers.list",
        "partner": bed.tenant(&Cloud::global(), "contoso"),
        "appOnly": true,
        "params": { "size": 2 },
        "options": options,
    });
    request.to_string().into_bytes()
}

/// Waits on a thread where waiting is allowed.
pub(crate) async fn next(stream: &Stream) -> partnercenter::boundary::Outcome {
    let stream = stream.clone();
    tokio::task::spawn_blocking(move || stream.next_pending().finish()).await.unwrap()
}

#[tokio::test]
async fn options_of_a_stream_hold_for_each_page() {
    let bed = Bed::start().await;
    let app = bound_app(&bed);
    let options = json!({
        "requestId": REQUEST, "correlationId": CORRELATION, "locale": "de-DE", "validateMfa": true,
    });
    let stream = Stream::open(&app, &request(&bed, options)).unwrap();
    for _ in 0..3 {
        assert!(next(&stream).await.unwrap().facts.continuation.is_some());
    }
    let sent = bed.requests(Role::PartnerCenter);
    assert_eq!(sent.len(), 3);
    for request in &sent {
        assert_eq!(request.header("ms-correlationid"), Some(CORRELATION));
        assert_eq!(request.header("x-locale"), Some("de-DE"));
        assert_eq!(request.header("validatemfa"), Some("true"));
    }
    // By its id a service knows a request again: no two pages may have the same.
    let id = |at: usize| sent[at].header("ms-requestid").unwrap();
    assert_eq!(id(0), REQUEST);
    assert!(id(1) != REQUEST && id(2) != REQUEST && id(1) != id(2));
}

#[tokio::test]
async fn the_time_of_a_stream_is_that_of_each_page() {
    let bed = Bed::start().await;
    let app = bound_app(&bed);
    let stream = Stream::open(&app, &request(&bed, json!({ "timeoutMs": 3_000 }))).unwrap();
    next(&stream).await.unwrap();
    bed.emulator.inject(Fault::new(Action::Hang).on(Role::PartnerCenter));
    let error = next(&stream).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::Timeout, "{error:?}");
    // The same page can be asked for again.
    assert!(next(&stream).await.unwrap().facts.continuation.is_some());
}
