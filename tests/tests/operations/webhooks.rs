//! Events that the emulator signs, verified by the library.

use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue};
use parking_lot::Mutex;
use partnercenter::{
    App, Cloud, ErrorKind, Result, webhooks::WebhookEvent, webhooks::WebhookOptions,
};
use partnercenter_emulator::{Delivery, Event, Role};
use serde_json::{Value, json};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpListener,
};
use url::Url;

use crate::bed::{Bed, Way, params};

fn event() -> Event {
    serde_json::from_value(json!({
        "event_name": "subscription-updated",
        "resource_uri": "https://api.partnercenter.microsoft.com/v1/customers/1/subscriptions/2",
        "resource_name": "subscription",
    }))
    .unwrap()
}

/// An app that trusts the emulator's authority for events, and fetches its certificates where they are.
fn app(bed: &Bed, way: Way) -> App {
    let origin = bed.emulator.origin(Role::PartnerCenter);
    let mut options = WebhookOptions::default();
    options.roots = vec![bed.emulator.ca_pem().to_owned()];
    if way == Way::Direct {
        options.certificate_hosts = vec![authority(&origin)];
    }
    bed.builder(&Cloud::global(), way, |_| {}).webhooks(options).build().unwrap()
}

fn authority(url: &Url) -> String {
    format!("{}:{}", url.host_str().unwrap(), url.port().unwrap())
}

fn headers(delivery: &Delivery) -> HeaderMap {
    let headers = delivery.headers.iter();
    headers
        .map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_str(value).unwrap()))
        .collect()
}

async fn verify(app: &App, delivery: &Delivery) -> Result<WebhookEvent> {
    app.webhooks().verify(&headers(delivery), delivery.body.as_bytes(), app.deadline()).await
}

#[tokio::test]
async fn a_delivery_is_verified_once_and_a_forged_one_never() {
    let bed = Bed::start().await;
    let app = app(&bed, Way::Direct);
    let delivery = bed.emulator.signed_event(&event());
    let taken = verify(&app, &delivery).await.unwrap();
    assert_eq!(taken.event_name, "subscription-updated");
    let error = verify(&app, &delivery).await.unwrap_err();
    assert_eq!((error.kind, error.code.as_deref()), (ErrorKind::Conflict, Some("event_replayed")));
    let mut forged = bed.emulator.signed_event(&event());
    forged.body = forged.body.replace("subscription-updated", "subscription-deleted");
    let error = verify(&app, &forged).await.unwrap_err();
    assert_eq!(
        (error.kind, error.code.as_deref()),
        (ErrorKind::AccessDenied, Some("signature_wrong"))
    );
    // An app that trusts only the roots of the public believes none of it.
    let stranger = bed.app(&Cloud::global(), Way::Direct);
    let error = verify(&stranger, &bed.emulator.signed_event(&event())).await.unwrap_err();
    assert_eq!(error.code.as_deref(), Some("certificate_refused"));
    let fetched = bed.requests(Role::PartnerCenter);
    assert_eq!(fetched.iter().filter(|it| it.path.starts_with("/cert/")).count(), 1);
    assert!(
        fetched.iter().flat_map(|it| &it.headers).all(|(name, _)| name != "authorization"),
        "no token goes there"
    );
    bed.emulator.clock().advance(Duration::from_secs(73 * 3600));
    let error = verify(&app, &delivery).await.unwrap_err();
    assert_eq!(error.code.as_deref(), Some("event_too_old"));
}

/// A web server that takes one request, answers, and gives what came.
async fn receive(listener: &TcpListener, status: u16) -> (HeaderMap, Vec<u8>) {
    let (mut stream, _) = listener.accept().await.unwrap();
    let mut bytes = Vec::new();
    let mut chunk = [0; 4096];
    loop {
        let length = stream.read(&mut chunk).await.unwrap();
        bytes.extend_from_slice(&chunk[..length]);
        let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") else { continue };
        let head = String::from_utf8(bytes[..end].to_vec()).unwrap();
        let mut headers = HeaderMap::new();
        for line in head.lines().skip(1) {
            let (name, value) = line.split_once(": ").unwrap();
            headers.append(name.parse::<HeaderName>().unwrap(), value.parse().unwrap());
        }
        let wanted: usize = headers["content-length"].to_str().unwrap().parse().unwrap();
        if bytes.len() >= end + 4 + wanted {
            let answer = format!("HTTP/1.1 {status} Done\r\ncontent-length: 0\r\n\r\n");
            stream.write_all(answer.as_bytes()).await.unwrap();
            return (headers, bytes[end + 4..].to_vec());
        }
    }
}

#[tokio::test]
async fn a_test_event_goes_to_the_registered_address() {
    let bed = Bed::start().await;
    for way in Way::BOTH {
        let cloud = Cloud::global();
        let app = app(&bed, way);
        let partner = app.partner(bed.tenant(&cloud, "contoso")).app_only();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://localhost:{}/events", listener.local_addr().unwrap().port());
        let registration = json!({
            "WebhookUrl": url,
            "WebhookEvents": ["test-created"],
            "SignatureTokenToMsSignatureHeader": way == Way::Proxied,
        });
        let body = params(json!({ "body": registration }));
        let operation = match way {
            Way::Direct => "webhooks.registration.create",
            Way::Proxied => "webhooks.registration.update",
        };
        let registered: Value = partner.call(operation, body).await.unwrap().json().unwrap();
        assert_eq!(registered["WebhookUrl"], url);
        let made =
            partner.call("webhooks.validation_events.create", params(json!({}))).await.unwrap();
        let id = made.json::<Value>().unwrap()["correlationId"].clone();
        // The first answer is lost: it is delivered again.
        let (headers, body) = receive(&listener, 503).await;
        let (_, again) = receive(&listener, 200).await;
        assert_eq!(body, again);
        assert_eq!(headers.contains_key("x-ms-signature"), way == Way::Proxied);
        let event = app.webhooks().verify(&headers, &body, app.deadline()).await.unwrap();
        assert_eq!(event.event_name, "test-created");
        let seen = Mutex::new(Value::Null);
        for _ in 0..500 {
            let given = params(json!({"event_correlation_id": id}));
            let result = partner.call("webhooks.validation_events.get", given).await.unwrap();
            *seen.lock() = result.json().unwrap();
            if seen.lock()["status"] != "pending" {
                break;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        let seen = seen.into_inner();
        assert_eq!(seen["status"], "completed");
        assert_eq!(seen["results"][0]["responseCode"], "503");
        assert_eq!(seen["results"][1]["responseCode"], "200");
        bed.emulator.clock().advance(Duration::from_secs(61));
    }
}
