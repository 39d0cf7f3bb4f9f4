//! Links and redirects that lead elsewhere: nothing is sent there.

use partnercenter::{
    Cloud, ErrorKind, Partner,
    auth::SignInOptions,
    cloud::Service,
    operations::{Continuation, Operation, Paging, Params, Shape, all},
    transport::Proxy,
};
use partnercenter_emulator::{Action, Fault, Person};
use serde_json::{Value, json};
use url::Url;

use crate::{
    bed::{Bed, Way, least, params, role_of},
    sinks::{Sink, Watch},
};

/// Whether a link may be followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verdict {
    /// It leads elsewhere, or is none.
    Refused,
    /// However odd it looks, it stays at its origin.
    Stays,
}
use Verdict::{Refused, Stays};

/// Links to the sink on all ways that a reader of addresses can be misled.
fn tricks(base: &Url, sink: u16) -> Vec<(String, Verdict)> {
    let host = base.host_str().unwrap();
    let origin = base.origin().ascii_serialization();
    let at = base.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"));
    vec![
        (format!("https://evil.example:{sink}/x"), Refused),
        (format!("https://127.0.0.1:{sink}/x"), Refused),
        (format!("http://127.0.0.1:{sink}/x"), Refused),
        (format!("https://[::1]:{sink}/x"), Refused),
        (format!("https://2130706433:{sink}/x"), Refused),
        (format!("https://{host}:{sink}/x"), Refused),
        // Followed, but by https.
        (format!("http://{at}/x"), if base.port().is_none() { Stays } else { Refused }),
        (format!("https://sub.{at}/x"), Refused),
        (format!("https://evil{at}/x"), Refused),
        (format!("https://{host}.evil.example/x"), Refused),
        (format!("https://{host}@127.0.0.1:{sink}/x"), Refused),
        (format!("https://{at}@evil.example/x"), Refused),
        (format!("https://user@{at}/x"), Refused),
        (format!("https://user:password@{at}/x"), Refused),
        (format!("https://{host}.:{}/x", base.port().unwrap_or(443)), Refused),
        (format!("https://127.0.0.1:{sink}\\@{at}/x"), Refused),
        (format!("https://xn--{host}/x"), Refused),
        (format!("https://{host}%2eevil.example/x"), Refused),
        (format!("https://{host}\u{3002}evil.example/x"), Refused),
        (format!("//127.0.0.1:{sink}/x"), Refused),
        (format!("///127.0.0.1:{sink}/x"), Refused),
        (format!("\\\\127.0.0.1:{sink}\\x"), Refused),
        (format!("/\\127.0.0.1:{sink}/x"), Refused),
        (format!("https:///127.0.0.1:{sink}/x"), Refused),
        (format!("https:\\\\127.0.0.1:{sink}\\x"), Refused),
        (format!(" https://127.0.0.1:{sink}/x"), Refused),
        (format!("ht\ntps://127.0.0.1:{sink}/x"), Refused),
        (format!("https://127.0.0.1:{sink}/x#{origin}"), Refused),
        (format!("https://127.0.0.1:{sink}/?{origin}/"), Refused),
        ("https://".into(), Refused),
        ("ftp://evil.example/x".into(), Refused),
        ("javascript:alert(1)".into(), Refused),
        ("data:application/json,{}".into(), Refused),
        (format!("HTTPS://{}/x", at.to_uppercase()), Stays),
        (format!("{origin}/x\r\nAuthorization: evil"), Stays),
        (format!("{origin}/../../x"), Stays),
    ]
}

/// A page with one link onwards, in the form of a row.
fn page(row: &Operation, link: &str) -> String {
    let body = match row.shape {
        _ if row.service == Service::Arm => json!({"value": [], "nextLink": link}),
        Shape::OdataCollection => json!({"value": [], "@odata.nextLink": link}),
        Shape::AnalyticsCollection => json!({"Value": [], "@nextLink": link}),
        _ => json!({
            "items": [],
            "links": {"next": {
                "uri": link,
                "method": "GET",
                "headers": [
                    {"key": "MS-ContinuationToken", "value": "token"},
                    {"key": "Host", "value": "evil.example"},
                    {"key": "Authorization", "value": "Bearer evil"},
                ],
            }},
        }),
    };
    body.to_string()
}

fn ok(body: String) -> Action {
    Action::Status { status: 200, retry_after: None, body: Some(body), content_type: None }
}

/// A partner whose every connection goes through a watching proxy.
async fn watched(bed: &Bed, cloud: &Cloud) -> (Partner, Watch) {
    let hosts = [&cloud.authority, &cloud.partner_center, &cloud.graph, &cloud.arm];
    let known = hosts
        .into_iter()
        .chain(&cloud.partner_api)
        .map(|url| format!("{}:443", url.host_str().unwrap()))
        .collect();
    let watch = Watch::before(&bed.emulator.proxy(), known).await;
    let app = bed.app_with(cloud, Way::Proxied, |transport| {
        transport.proxy = Proxy::Url { url: watch.url.clone(), credentials: None, bypass: None };
    });
    bed.sign_in(&app, cloud, Person::new("adele"), SignInOptions::default()).await.unwrap();
    (app.partner(bed.tenant(cloud, "contoso")), watch)
}

/// One row of each kind whose answers lead on by a link or a token in the body.
fn paged() -> impl Iterator<Item = &'static Operation> {
    let mut kinds = std::collections::HashSet::new();
    let leads_on = |row: &&Operation| {
        let is_counted = matches!(row.paging, Paging::None | Paging::Offset);
        !is_counted && row.shape != Shape::BareArray && row.retired.is_none()
    };
    all().iter().filter(leads_on).filter(move |row| {
        kinds.insert(format!("{:?} {:?} {:?}", row.service, row.shape, row.paging))
    })
}

/// What a row needs, for some customer.
fn given(row: &Operation) -> Params {
    let mut given = least(row);
    if row.parameters.iter().any(|parameter| parameter.name == "customer_id") {
        given.insert("customer_id".into(), json!("8f0c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a"));
    }
    given
}

/// Asks for all pages of a row.
async fn follow(partner: &Partner, row: &Operation) -> partnercenter::Result<usize> {
    let mut pages = partner.pages(row.id, given(row), None)?;
    let mut count = 0;
    while pages.next(partner.app().deadline()).await?.is_some() {
        count += 1;
    }
    Ok(count)
}

#[tokio::test]
async fn no_link_leads_a_token_away() {
    let bed = Bed::start().await;
    let sink = Sink::start().await;
    for cloud in [Cloud::global(), Cloud::china()] {
        let (proxied, watch) = watched(&bed, &cloud).await;
        let direct = bed.partner(&cloud, Way::Direct).await;
        for partner in [&proxied, &direct] {
            for row in paged().filter(|row| row.clouds.contains(&cloud.name.as_str())) {
                let base = partner.app().cloud().base(row.service).unwrap().clone();
                for (link, verdict) in tricks(&base, sink.port) {
                    let role = role_of(row.service);
                    bed.emulator.clear_requests();
                    bed.emulator.inject(Fault::new(ok(page(row, &link))).on(role));
                    bed.emulator
                        .inject(Fault::new(ok(r#"{"items":[],"value":[]}"#.into())).on(role));
                    let outcome = follow(partner, row).await;
                    bed.emulator.clear_faults();
                    let what = format!("{} {link:?}", row.id);
                    let sent = bed.requests(role);
                    match (row.paging, verdict) {
                        (Paging::NextLink, Refused) => {
                            let error = outcome.expect_err(&what);
                            assert_eq!(error.kind, ErrorKind::Service, "{what}: {error:?}");
                            assert_eq!(error.operation.as_deref(), Some(row.id), "{what}");
                            assert_eq!(sent.len(), 1, "{what}");
                        }
                        // The token alone is used: the row knows the way.
                        _ => {
                            outcome.unwrap_or_else(|error| panic!("{what}: {error:?}"));
                            assert_eq!(sent.len(), 2, "{what}");
                            assert_eq!(sent[0].host, sent[1].host, "{what}");
                            let given = sent[1].header("authorization");
                            assert_eq!(sent[0].header("authorization"), given, "{what}");
                        }
                    }
                }
            }
        }
        assert_eq!(watch.strangers(), [] as [String; 0]);
    }
    assert_eq!(sink.connections(), 0);
}

#[tokio::test]
async fn a_saved_continuation_that_somebody_changed_leads_nowhere() {
    let bed = Bed::start().await;
    let (sink, cloud) = (Sink::start().await, Cloud::global());
    let (proxied, watch) = watched(&bed, &cloud).await;
    let direct = bed.partner(&cloud, Way::Direct).await;
    for partner in [&proxied, &direct] {
        for row in paged() {
            let base = partner.app().cloud().base(row.service).unwrap().clone();
            for (link, verdict) in tricks(&base, sink.port) {
                let saved = json!({"operation": row.id, "url": link, "headers": []});
                let Ok(saved) = serde_json::from_value::<Continuation>(saved) else { continue };
                if verdict != Refused {
                    continue;
                }
                let error = partner.pages(row.id, given(row), Some(saved)).unwrap_err();
                assert_eq!(error.kind, ErrorKind::Configuration, "{} {link:?}: {error:?}", row.id);
            }
            let headers = json!([["authorization", "Bearer evil"]]);
            let evil = json!({"operation": row.id, "url": base, "headers": headers});
            let evil = serde_json::from_value(evil).unwrap();
            let error = partner.pages(row.id, given(row), Some(evil)).unwrap_err();
            assert_eq!(error.kind, ErrorKind::Configuration);
            let foreign = json!({"operation": "customers.get", "url": base, "headers": []});
            let foreign = serde_json::from_value(foreign).unwrap();
            let error = partner.pages(row.id, given(row), Some(foreign)).unwrap_err();
            assert_eq!(error.kind, ErrorKind::Configuration);
        }
    }
    assert_eq!((watch.strangers(), sink.connections()), (Vec::new(), 0));
}

#[tokio::test]
async fn a_continuation_token_stays_in_its_header() {
    let bed = Bed::start().await;
    let partner = bed.partner(&Cloud::global(), Way::Direct).await;
    let row = partnercenter::operations::find("customers.list").unwrap();
    let role = role_of(row.service);
    for token in ["a\r\nAuthorization: Bearer evil", "a\u{0}b"] {
        let body = json!({"items": [], "continuationToken": token}).to_string();
        bed.emulator.clear_requests();
        bed.emulator.inject(Fault::new(ok(body)).on(role));
        let error = follow(&partner, row).await.unwrap_err();
        assert_eq!(error.kind, ErrorKind::Service, "{error:?}");
        assert_eq!(bed.requests(role).len(), 1);
    }
}

#[tokio::test]
async fn no_redirect_is_followed() {
    let bed = Bed::start().await;
    let (sink, cloud) = (Sink::start().await, Cloud::global());
    let (proxied, watch) = watched(&bed, &cloud).await;
    let direct = bed.partner(&cloud, Way::Direct).await;
    for partner in [&proxied, &direct] {
        let customer = partner.customer(bed.tenant(&cloud, "adatum"));
        let body = json!({"body": {"applicationId": "x", "applicationGrants": []}});
        for (operation, given) in [
            ("customers.list", json!({})),
            ("customers.application_consents.create", body),
            ("graph.organization.list", json!({})),
            ("arm.subscriptions.list", json!({})),
        ] {
            let row = partnercenter::operations::find(operation).unwrap();
            let role = role_of(row.service);
            let base = partner.app().cloud().base(row.service).unwrap().clone();
            for status in [301, 302, 303, 307, 308] {
                for location in [
                    format!("https://127.0.0.1:{}/", sink.port),
                    format!("http://127.0.0.1:{}/", sink.port),
                    "https://evil.example/".into(),
                    base.join("/v1/elsewhere").unwrap().to_string(),
                ] {
                    let redirect = Action::Redirect { status, location: location.clone() };
                    bed.emulator.inject(Fault::new(redirect).on(role));
                    bed.emulator.clear_requests();
                    let given: Value = given.clone();
                    let outcome = if operation.starts_with("customers.app") {
                        customer.call(operation, params(given)).await
                    } else {
                        partner.call(operation, params(given)).await
                    };
                    let what = format!("{operation} {status} {location}");
                    let error = outcome.expect_err(&what);
                    assert_eq!(error.kind, ErrorKind::Service, "{what}: {error:?}");
                    assert!(error.message.contains("redirect"), "{what}: {}", error.message);
                    assert_eq!(bed.requests(role).len(), 1, "{what}");
                }
            }
        }
    }
    assert_eq!((watch.strangers(), sink.connections()), (Vec::new(), 0));
}
