//! Values of callers on their way: what is sent arrives at the service as it was given.

use partnercenter::{
    Cloud, ErrorKind,
    cloud::Service,
    operations::{Options, ParameterKind, Place, RawCall, all},
};
use percent_encoding::percent_decode_str;
use serde_json::{Value, json};

use crate::bed::{Bed, Way, least, params, role_of};

/// Texts that mislead those who put addresses and headers together.
const AWKWARD: [&str; 18] = [
    "plain",
    "a/b",
    "../../admin",
    "..",
    ".",
    "%2e%2e%2fx",
    "100% + 5 & a=b;c",
    "a?b#c",
    "a\\b",
    "it's 'quoted' \"twice\"",
    "{customer_id}",
    "{}",
    "\u{e9}\u{1f600}\u{2028}",
    " spaces ",
    "line\r\nHost: evil.example",
    "\0",
    "@evil.example:443",
    "//evil.example/",
];

/// The text of a parameter where a service finds it in the path.
fn in_path(template: &str, name: &str, path: &str) -> Option<String> {
    let placeholder = format!("{{{name}}}");
    assert_eq!(template.split('/').count(), path.split('/').count(), "{path}");
    let (own, sent) =
        template.split('/').zip(path.split('/')).find(|(own, _)| own.contains(&placeholder))?;
    let sent = percent_decode_str(sent).decode_utf8().unwrap().into_owned();
    if own == placeholder {
        return Some(sent);
    }
    // One of several in a function's segment, in the quotes of OData.
    let (before, _) = own.split_once(&placeholder)?;
    let begin = before.rsplit('}').next()?;
    let rest = &sent[sent.find(begin)? + begin.len()..];
    let end = [rest.find("',"), rest.rfind("')")].into_iter().flatten().min()?;
    Some(rest[..end].replace("''", "'"))
}

#[tokio::test]
async fn every_value_arrives_as_it_was_given_or_is_refused() {
    let bed = Bed::start().await;
    let cloud = Cloud::global();
    let partner = bed.partner(&cloud, Way::Direct).await;
    let (mut sent, mut refused) = (0, 0);
    for row in all() {
        let is_taken =
            |kind: ParameterKind| matches!(kind, ParameterKind::Text | ParameterKind::OneOf(_));
        // Those with a budget of a few calls a minute would have us wait.
        if row.budget.is_some() || !row.parameters.iter().any(|own| is_taken(own.kind)) {
            continue;
        }
        for value in AWKWARD {
            let given: Vec<(&str, Value)> = row
                .parameters
                .iter()
                .map(|parameter| {
                    let plain = match parameter.kind {
                        ParameterKind::Guid => json!(bed.tenant(&cloud, "adatum").to_string()),
                        ParameterKind::Integer | ParameterKind::Number => json!(7),
                        ParameterKind::Boolean => json!(true),
                        ParameterKind::Date => json!("2026-11-27"),
                        ParameterKind::OdataFilter | ParameterKind::AnalyticsFilter => {
                            json!("a eq 'b'")
                        }
                        kind if is_taken(kind) => json!(value),
                        _ => json!({"Field": "a", "Value": "b", "Operator": "equals"}),
                    };
                    (parameter.name, plain)
                })
                .collect();
            let mut all: serde_json::Map<String, Value> =
                given.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
            if let Some(body) = least(row).remove("body") {
                all.insert("body".into(), body);
            }
            bed.emulator.clear_requests();
            let who = if row.modes.app_user { partner.clone() } else { partner.app_only() };
            let customer = who.customer(bed.tenant(&cloud, "tailspin"));
            let outcome = customer.call(row.id, all).await;
            let found = bed.requests(role_of(row.service));
            let Some(request) = found.first() else {
                // Refused by the library; a body may lack more than the values.
                let error = outcome.unwrap_err();
                assert!(
                    matches!(error.kind, ErrorKind::Configuration | ErrorKind::Unsupported),
                    "{}: {error:?}",
                    row.id
                );
                refused += 1;
                continue;
            };
            sent += 1;
            for parameter in row.parameters.iter().filter(|own| is_taken(own.kind)) {
                let arrived = match parameter.place {
                    Place::Path => in_path(row.path, parameter.name, &request.path),
                    Place::Query => {
                        let mut own =
                            request.query.iter().filter(|(name, _)| name == parameter.wire);
                        own.next().map(|(_, value)| value.clone())
                    }
                    _ => request.header(&parameter.wire.to_ascii_lowercase()).map(str::to_owned),
                };
                assert_eq!(arrived.as_deref(), Some(value), "{}: {}", row.id, parameter.name);
            }
        }
    }
    assert!(sent > refused, "{sent} calls arrived, {refused} were refused");
}

#[tokio::test]
async fn raw_calls_carry_their_query_headers_and_bytes() {
    let bed = Bed::start().await;
    let partner = bed.partner(&Cloud::global(), Way::Direct).await;
    let role = role_of(Service::Graph);
    for value in AWKWARD {
        bed.emulator.clear_requests();
        let call = RawCall::new(Service::Graph, "POST", "/v1.0/things").unwrap();
        let call = call.query("q", value).header("x-value", value).bytes(value, "text/plain");
        let outcome = partner.request(call, Options::default(), partner.app().deadline()).await;
        let error = outcome.unwrap_err();
        match bed.requests(role).as_slice() {
            [] => assert_eq!(error.kind, ErrorKind::Configuration, "{value:?}: {error:?}"),
            [request] => {
                assert_eq!(request.parameter("q"), Some(value));
                assert_eq!(request.header("x-value"), Some(value));
                assert_eq!(request.body, value);
                assert_eq!(request.header("content-type"), Some("text/plain"));
                assert!(request.header("authorization").unwrap().starts_with("Bearer "));
            }
            more => panic!("{value:?}: {} requests", more.len()),
        }
    }
}

#[tokio::test]
async fn an_apps_language_and_correlation_id_are_those_of_its_calls() {
    let bed = Bed::start().await;
    let cloud = Cloud::global();
    let role = role_of(Service::PartnerCenter);
    let id = "66666666-7777-4888-8999-aaaaaaaaaaaa".parse().unwrap();
    let builder = bed.builder(&cloud, Way::Direct, |_| {}).locale("de-DE").correlation_id(id);
    let partner = builder.build().unwrap().partner(bed.tenant(&cloud, "contoso")).app_only();
    partner.call("customers.list", params(json!({}))).await.unwrap();
    let mut options = Options::default();
    options.locale = Some("fr-FR".into());
    options.enforce_mfa = true;
    let deadline = partner.app().deadline();
    partner.call_with("customers.list", params(json!({})), options, deadline).await.unwrap();
    let sent = bed.requests(role);
    let of = |index: usize, name: &str| sent[index].header(name).map(str::to_owned);
    assert_eq!(of(0, "x-locale").as_deref(), Some("de-DE"));
    assert_eq!(of(0, "ms-enforce-mfa"), None);
    assert_eq!(of(1, "x-locale").as_deref(), Some("fr-FR"));
    assert_eq!(of(1, "ms-enforce-mfa").as_deref(), Some("true"));
    for index in 0..2 {
        assert_eq!(of(index, "ms-correlationid"), Some(id.to_string()));
    }
    assert_ne!(of(0, "ms-requestid"), of(1, "ms-requestid"));
    let wrong = bed.builder(&cloud, Way::Direct, |_| {}).locale("de DE").build();
    assert_eq!(wrong.unwrap_err().kind, ErrorKind::Configuration);
}
