#![allow(clippy::unwrap_used)]
use std::{
    collections::HashMap,
    sync::{Arc, LazyLock},
    time::{Duration, SystemTime},
};

use async_trait::async_trait;
use aws_lc_rs::{
    rand::SystemRandom,
    signature::{RSA_PKCS1_SHA256, RsaKeyPair},
};
use base64::{Engine as _, prelude::BASE64_STANDARD};
use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use parking_lot::Mutex;
use rcgen::{
    BasicConstraints, CertificateParams, CustomExtension, DnType, ExtendedKeyUsagePurpose, IsCa,
    Issuer, KeyPair, KeyUsagePurpose, RsaKeySize,
};
use time::{OffsetDateTime, format_description::well_known::Rfc3339};

use super::*;
use crate::transport::{Failure, Request, Response, RetryPolicy, script::Script};

const URL: &str = "https://3psostorageacct.blob.core.windows.net/cert/dispatch.cer";
const ISSUER_URL: &str = "http://www.microsoft.com/pkiops/certs/issuer.crt";

/// Two keys, as finding one takes its time.
static KEYS: LazyLock<[KeyPair; 2]> = LazyLock::new(|| {
    [(); 2].map(|()| KeyPair::generate_rsa_for(&rcgen::PKCS_RSA_SHA256, RsaKeySize::_2048).unwrap())
});

/// Files at addresses, and how often each was asked for.
#[derive(Debug, Default)]
struct Files(Mutex<HashMap<String, File>>);

#[derive(Debug)]
struct File {
    status: u16,
    body: Vec<u8>,
    asked: usize,
}

impl Default for File {
    fn default() -> Self {
        Self { status: 404, body: Vec::new(), asked: 0 }
    }
}

#[async_trait]
impl Script for Files {
    async fn answer(&self, request: &Request) -> std::result::Result<Response, Failure> {
        let mut files = self.0.lock();
        let file = files.entry(request.url.to_string()).or_default();
        file.asked += 1;
        Ok(Response {
            status: StatusCode::from_u16(file.status).unwrap(),
            headers: HeaderMap::new(),
            body: Bytes::from(file.body.clone()),
        })
    }
}

struct Ca {
    issuer: Issuer<'static, KeyPair>,
    pem: String,
    der: Vec<u8>,
}

fn ca(name: &str, above: Option<&Ca>) -> Ca {
    let mut params = CertificateParams::default();
    params.distinguished_name.push(DnType::CommonName, name);
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign];
    let key = KeyPair::generate().unwrap();
    let certificate = match above {
        Some(above) => params.signed_by(&key, &above.issuer).unwrap(),
        None => params.self_signed(&key).unwrap(),
    };
    let (pem, der) = (certificate.pem(), certificate.der().to_vec());
    Ca { issuer: Issuer::new(params, key), pem, der }
}

/// A certificate for a key.
fn leaf(
    above: &Ca,
    key: &KeyPair,
    change: impl FnOnce(&mut CertificateParams),
) -> rcgen::Certificate {
    let mut params =
        CertificateParams::new(vec!["pcnotifications-dispatch.microsoft.com".into()]).unwrap();
    params.distinguished_name.push(DnType::OrganizationName, "Microsoft Corporation");
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    change(&mut params);
    params.signed_by(key, &above.issuer).unwrap()
}

/// The extension that says where the issuer is.
fn access(address: &str) -> CustomExtension {
    let mut location = vec![0x86, u8::try_from(address.len()).unwrap()];
    location.extend(address.bytes());
    let wrapped = |tag: u8, inner: Vec<u8>| {
        let mut out = vec![tag, u8::try_from(inner.len()).unwrap()];
        out.extend(inner);
        out
    };
    let mut description = vec![0x06, 0x08, 0x2b, 0x06, 0x01, 0x05, 0x05, 0x07, 0x30, 0x02];
    description.extend(location);
    let content = wrapped(0x30, wrapped(0x30, description));
    CustomExtension::from_oid_content(&[1, 3, 6, 1, 5, 5, 7, 1, 1], content)
}

struct Bench {
    files: Arc<Files>,
    clock: Clock,
    webhooks: Webhooks,
    root: Ca,
}

impl Bench {
    fn new() -> Self {
        Self::with(|_| {})
    }

    fn with(change: impl FnOnce(&mut WebhookOptions)) -> Self {
        let (root, files, clock) =
            (ca("Root", None), Arc::new(Files::default()), Clock::adjustable());
        let mut options =
            WebhookOptions { roots: vec![root.pem.clone()], ..WebhookOptions::default() };
        change(&mut options);
        let once = RetryPolicy { attempts: 1, ..RetryPolicy::default() };
        let transport = Transport::scripted(Arc::<Files>::clone(&files), once);
        let webhooks = Webhooks::new(&options, transport, clock.clone()).unwrap();
        let bench = Self { files, clock, webhooks, root };
        bench.serve(URL, leaf(&bench.root, &KEYS[0], |_| {}).der());
        bench
    }

    fn serve(&self, url: &str, bytes: &[u8]) {
        let mut files = self.files.0.lock();
        let file = files.entry(url.into()).or_default();
        (file.status, file.body) = (200, bytes.to_vec());
    }

    fn asked(&self, url: &str) -> usize {
        self.files.0.lock().get(url).map_or(0, |file| file.asked)
    }

    fn body(&self, name: &str) -> String {
        self.body_of(name, self.clock.now())
    }

    fn body_of(&self, name: &str, changed: SystemTime) -> String {
        let changed = OffsetDateTime::from(changed).format(&Rfc3339).unwrap();
        format!(
            "{{\"EventName\": \"{name}\", \"ResourceUri\": \"https://api.partnercenter.microsoft.com/v1/x\", \
             \"ResourceName\": \"subscription\", \"AuditUri\": null, \"ResourceChangeUtcDate\": \"{changed}\"}}"
        )
    }

    async fn verify(&self, headers: &HeaderMap, body: &str) -> Result<WebhookEvent> {
        let deadline = Deadline::after(Duration::from_secs(10));
        self.webhooks.verify(headers, body.as_bytes(), deadline).await
    }

    async fn code(&self, headers: &HeaderMap, body: &str) -> (ErrorKind, String) {
        let error = self.verify(headers, body).await.unwrap_err();
        (error.kind, error.code.clone().unwrap())
    }
}

fn signature(key: &KeyPair, body: &str) -> String {
    let key = RsaKeyPair::from_pkcs8(&key.serialize_der()).unwrap();
    let mut signature = vec![0; key.public_modulus_len()];
    key.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), body.as_bytes(), &mut signature).unwrap();
    BASE64_STANDARD.encode(signature)
}

fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
    pairs
        .iter()
        .map(|(name, value)| (name.parse::<http::HeaderName>().unwrap(), value.parse().unwrap()))
        .collect()
}

fn signed_by(key: &KeyPair, body: &str) -> HeaderMap {
    headers(&[
        ("authorization", &format!("Signature {}", signature(key, body))),
        ("x-ms-certificate-url", URL),
        ("x-ms-signature-algorithm", "rsa-sha256"),
    ])
}

fn changed(mut headers: HeaderMap, name: &'static str, value: &str) -> HeaderMap {
    headers.insert(name, value.parse().unwrap());
    headers
}

#[tokio::test]
async fn what_partner_center_signed_is_believed() {
    let bench = Bench::new();
    let body = bench.body("subscription-updated");
    let event = bench.verify(&signed_by(&KEYS[0], &body), &body).await.unwrap();
    assert_eq!(event.event_name, "subscription-updated");
    assert_eq!(event.resource_name.as_deref(), Some("subscription"));
    assert_eq!((event.audit_uri, event.body.get()), (None, &*body));
    // The header of its own counts, whatever a gateway puts into the other.
    let body = bench.body("something-new");
    for value in [signature(&KEYS[0], &body), format!("signature {}", signature(&KEYS[0], &body))] {
        let headers = changed(signed_by(&KEYS[0], &body), "x-ms-signature", &value);
        let headers = changed(headers, "authorization", "Bearer gateway");
        let event = bench.verify(&headers, &body).await.unwrap();
        assert!(bench.webhooks.forget(&event.delivery));
    }
    assert_eq!(bench.asked(URL), 1, "a good certificate is kept");
}

#[tokio::test]
async fn what_is_no_delivery_of_partner_center_is_refused() {
    let bench = Bench::new();
    let body = bench.body("test-created");
    let good = signed_by(&KEYS[0], &body);
    let without = |name: &str| {
        let mut headers = good.clone();
        headers.remove(name);
        headers
    };
    let mut twice = good.clone();
    twice.append("authorization", "Signature AAAA".parse().unwrap());
    let with = |name, value: &str| changed(good.clone(), name, value);
    let (invalid, denied) = (ErrorKind::InvalidRequest, ErrorKind::AccessDenied);
    for (headers, kind, code) in [
        (without("authorization"), invalid, "header_missing"),
        (without("x-ms-certificate-url"), invalid, "header_missing"),
        (without("x-ms-signature-algorithm"), invalid, "header_missing"),
        (twice, invalid, "header_repeated"),
        (with("authorization", "Bearer token"), invalid, "signature_malformed"),
        (with("authorization", "Signature !"), invalid, "signature_malformed"),
        (with("authorization", "Signature "), invalid, "signature_malformed"),
        (with("x-ms-signature-algorithm", "rsa-sha1"), denied, "algorithm_refused"),
        (with("x-ms-signature-algorithm", "none"), denied, "algorithm_refused"),
        (with("x-ms-certificate-url", "dispatch.cer"), denied, "certificate_refused"),
        (with("x-ms-certificate-url", "https://evil.example/a.cer"), denied, "certificate_refused"),
        (with("x-ms-certificate-url", "file:///etc/passwd"), denied, "certificate_refused"),
        (
            with("x-ms-certificate-url", "https://3psostorageacct.blob.core.windows.net:8443/a"),
            denied,
            "certificate_refused",
        ),
        (
            with(
                "x-ms-certificate-url",
                "https://3psostorageacct.blob.core.windows.net@evil.example/a",
            ),
            denied,
            "certificate_refused",
        ),
        (
            with("x-ms-certificate-url", "https://a.3psostorageacct.blob.core.windows.net/a"),
            denied,
            "certificate_refused",
        ),
    ] {
        assert_eq!(bench.code(&headers, &body).await, (kind, code.into()), "{headers:?}");
    }
    assert_eq!(bench.asked(URL), 0, "nothing was fetched for any of them");
    let elsewhere =
        with("x-ms-certificate-url", "https://3psostorageacct.blob.core.windows.net/other");
    assert_eq!(bench.code(&elsewhere, &body).await, (denied, "certificate_missing".into()));
    let other_key = signed_by(&KEYS[1], &body);
    assert_eq!(bench.code(&other_key, &body).await, (denied, "signature_wrong".into()));
    let longer = format!("{body} ");
    assert_eq!(bench.code(&good, &longer).await, (denied, "signature_wrong".into()));
    bench.verify(&good, &body).await.unwrap();
}

#[tokio::test]
async fn no_bit_of_an_event_can_be_changed() {
    let bench = Bench::new();
    let body = bench.body("invoice-ready");
    let good = signed_by(&KEYS[0], &body);
    for index in 0..body.len() {
        let mut bytes = body.clone().into_bytes();
        bytes[index] ^= 1;
        let deadline = Deadline::after(Duration::from_secs(10));
        let error = bench.webhooks.verify(&good, &bytes, deadline).await.unwrap_err();
        assert_eq!(error.code.as_deref(), Some("signature_wrong"));
    }
    let bytes = BASE64_STANDARD.decode(signature(&KEYS[0], &body)).unwrap();
    for index in 0..bytes.len() {
        let mut bytes = bytes.clone();
        bytes[index] ^= 0x80;
        let forged = format!("Signature {}", BASE64_STANDARD.encode(bytes));
        let headers = changed(good.clone(), "authorization", &forged);
        assert_eq!(bench.code(&headers, &body).await.1, "signature_wrong");
    }
    bench.verify(&good, &body).await.unwrap();
}

#[tokio::test]
async fn certificates_of_others_are_refused_and_not_kept() {
    let bench = Bench::new();
    let body = bench.body("test-created");
    let good = signed_by(&KEYS[0], &body);
    let stranger = ca("Stranger", None);
    let day = time::Duration::days(1);
    let now = OffsetDateTime::now_utc();
    let organization = |name: &'static str| {
        move |params: &mut CertificateParams| {
            params.distinguished_name = rcgen::DistinguishedName::new();
            params.distinguished_name.push(DnType::OrganizationName, name);
        }
    };
    let cases = [
        (leaf(&stranger, &KEYS[0], |_| {}), "certificate_untrusted"),
        (leaf(&bench.root, &KEYS[0], organization("Contoso")), "organization_wrong"),
        (
            leaf(&bench.root, &KEYS[0], organization("Microsoft Corporation Ltd")),
            "organization_wrong",
        ),
        (
            leaf(&bench.root, &KEYS[0], |params| {
                (params.not_before, params.not_after) = (now - day * 9, now - day);
            }),
            "certificate_expired",
        ),
        (
            leaf(&bench.root, &KEYS[0], |params| {
                (params.not_before, params.not_after) = (now + day, now + day * 9);
            }),
            "certificate_expired",
        ),
        (
            leaf(&bench.root, &KEYS[0], |params| {
                params.extended_key_usages = vec![ExtendedKeyUsagePurpose::CodeSigning];
            }),
            "certificate_untrusted",
        ),
    ];
    for (number, (certificate, code)) in cases.into_iter().enumerate() {
        bench.serve(URL, certificate.der());
        for time in 1..=2 {
            assert_eq!(
                bench.code(&good, &body).await,
                (ErrorKind::AccessDenied, code.into()),
                "{number}"
            );
            assert_eq!(
                bench.asked(URL),
                number * 2 + time,
                "it is asked for again: it was not kept"
            );
        }
    }
    bench.serve(URL, b"<html>not found</html>");
    assert_eq!(bench.code(&good, &body).await.1, "certificate_unreadable");
    bench.serve(URL, &bench.root.der);
    assert_eq!(bench.code(&good, &body).await.0, ErrorKind::AccessDenied);
    bench.files.0.lock().get_mut(URL).unwrap().status = 503;
    assert_eq!(
        bench.code(&good, &body).await,
        (ErrorKind::Service, "certificate_unavailable".into())
    );
}

#[tokio::test]
async fn issuers_are_fetched_from_where_authorities_keep_them() {
    let bench = Bench::new();
    let middle = ca("Issuing", Some(&bench.root));
    let body = bench.body("test-created");
    let good = signed_by(&KEYS[0], &body);
    let with_access = |address: &'static str| {
        leaf(&middle, &KEYS[0], |params| params.custom_extensions.push(access(address)))
    };
    bench.serve(URL, with_access("http://evil.example/issuer.crt").der());
    assert_eq!(bench.code(&good, &body).await.1, "issuer_refused");
    let certificate = with_access(ISSUER_URL);
    bench.serve(URL, certificate.der());
    assert_eq!(bench.code(&good, &body).await.1, "certificate_missing");
    bench.serve(ISSUER_URL, &ca("Issuing", None).der);
    assert_eq!(bench.code(&good, &body).await.1, "certificate_untrusted");
    bench.serve(ISSUER_URL, &middle.der);
    let event = bench.verify(&good, &body).await.unwrap();
    assert_eq!(bench.asked(ISSUER_URL), 3);
    // A file may hold the issuers too.
    let bench = Bench { root: bench.root, ..Bench::with(|_| {}) };
    assert_ne!(event.delivery, "");
    let pem = format!("{}{}", leaf(&middle, &KEYS[0], |_| {}).pem(), middle.pem);
    let options =
        WebhookOptions { roots: vec![bench.root.pem.clone()], ..WebhookOptions::default() };
    let transport = Transport::scripted(Arc::<Files>::clone(&bench.files), RetryPolicy::default());
    let webhooks = Webhooks::new(&options, transport, bench.clock.clone()).unwrap();
    bench.serve(URL, pem.as_bytes());
    let deadline = Deadline::after(Duration::from_secs(10));
    webhooks.verify(&good, body.as_bytes(), deadline).await.unwrap();
}

#[tokio::test]
async fn a_certificate_may_be_renewed_where_it_is() {
    let bench = Bench::new();
    let body = bench.body("a");
    bench.verify(&signed_by(&KEYS[0], &body), &body).await.unwrap();
    bench.serve(URL, leaf(&bench.root, &KEYS[1], |_| {}).der());
    let body = bench.body("b");
    let renewed = signed_by(&KEYS[1], &body);
    for _ in 0..5 {
        assert_eq!(bench.code(&renewed, &body).await.1, "signature_wrong");
    }
    assert_eq!(bench.asked(URL), 1, "forged events do not make it fetch without end");
    bench.clock.advance(Duration::from_secs(301));
    bench.verify(&renewed, &body).await.unwrap();
    assert_eq!(bench.asked(URL), 2);
    bench.clock.advance(Duration::from_secs(24 * 3600));
    let body = bench.body("c");
    bench.verify(&signed_by(&KEYS[1], &body), &body).await.unwrap();
    assert_eq!(bench.asked(URL), 3, "once a day it is looked at again");
}

#[tokio::test]
async fn an_event_is_taken_once_and_in_its_time() {
    let bench = Bench::with(|options| options.remembered = 3);
    let body = bench.body("a");
    let good = signed_by(&KEYS[0], &body);
    let event = bench.verify(&good, &body).await.unwrap();
    assert_eq!(bench.code(&good, &body).await, (ErrorKind::Conflict, "event_replayed".into()));
    assert!(bench.webhooks.forget(&event.delivery));
    assert!(!bench.webhooks.forget(&event.delivery));
    bench.verify(&good, &body).await.unwrap();
    bench.clock.advance(Duration::from_secs(73 * 3600));
    assert_eq!(bench.code(&good, &body).await, (ErrorKind::AccessDenied, "event_too_old".into()));
    let now = bench.clock.now();
    let body = bench.body_of("ahead", now + Duration::from_secs(3600));
    assert_eq!(bench.code(&signed_by(&KEYS[0], &body), &body).await.1, "event_from_the_future");
    // Four where three are remembered: the oldest is forgotten, and is still not taken again.
    let bodies: Vec<_> =
        (1..=4).map(|n| bench.body_of("many", now - Duration::from_secs(1000 - n * 10))).collect();
    for body in &bodies {
        bench.verify(&signed_by(&KEYS[0], body), body).await.unwrap();
    }
    let codes = ["event_too_old", "event_replayed", "event_replayed", "event_replayed"];
    for (body, code) in bodies.iter().zip(codes) {
        assert_eq!(bench.code(&signed_by(&KEYS[0], body), body).await.1, code);
    }
}

#[tokio::test]
async fn bodies_that_are_no_events_are_refused_even_when_signed() {
    let bench = Bench::new();
    for body in [
        "",
        "[]",
        "{}",
        "{\"EventName\": \"a\"}",
        "{\"EventName\": \"a\", \"ResourceChangeUtcDate\": \"yesterday\"}",
        "{\"EventName\": 5, \"ResourceChangeUtcDate\": \"2026-05-04T10:00:00Z\"}",
    ] {
        let code = bench.code(&signed_by(&KEYS[0], body), body).await;
        assert_eq!(code, (ErrorKind::InvalidRequest, "event_unreadable".into()), "{body}");
    }
    let long = "x".repeat((1 << 20) + 1);
    assert_eq!(bench.code(&signed_by(&KEYS[0], "a"), &long).await.1, "body_too_long");
}

#[test]
fn moments_of_partner_center_are_read() {
    for text in
        ["2017-11-16T16:19:06.3520276+00:00", "2017-11-16T16:19:06.3520276", "2017-11-16T16:19:06Z"]
    {
        let body = format!("{{\"EventName\":\"a\",\"ResourceChangeUtcDate\":\"{text}\"}}");
        let event = delivery::event(body.as_bytes()).unwrap();
        assert_eq!(crate::time::unix_seconds(event.changed), 1_510_849_146, "{text}");
    }
}

#[test]
fn options_that_cannot_work_are_refused() {
    let transport = || Transport::scripted(Arc::new(Files::default()), RetryPolicy::default());
    for (options, named) in [
        (WebhookOptions { roots: vec!["no PEM".into()], ..Default::default() }, "PEM"),
        (
            WebhookOptions { certificate_hosts: vec!["https://a/b".into()], ..Default::default() },
            "host",
        ),
        (WebhookOptions { issuer_hosts: vec!["a/b".into()], ..Default::default() }, "a/b"),
    ] {
        let error = Webhooks::new(&options, transport(), Clock::system()).unwrap_err();
        assert!(error.message.contains(named), "{}", error.message);
    }
}
