#![allow(clippy::unwrap_used)]
//! Every row is answered, and what was written is what is read.

use axum::body::Body;
use http::Method;
use partnercenter::{
    Cloud,
    cloud::Service,
    operations::{BodyKind, Operation, ParameterKind, Place as In, Shape, all, find},
};
use serde_json::{Value, json};

use super::{meaning::list_of, sample::Sample};
use crate::{
    resources,
    role::Role,
    route::PathValues,
    service::testing::{Answer, Bench, request},
};

struct Caller {
    bench: Bench,
    customer: String,
}

impl Caller {
    fn new() -> Self {
        let bench = Bench::new(Cloud::global());
        let customer = bench
            .state
            .read(|world| world.tenant_named("global", "tailspin").unwrap().id.to_string());
        Self { bench, customer }
    }

    /// A token that may call the row.
    fn token(&self, row: &Operation) -> String {
        let resource = match row.service {
            Service::Graph => resources::GRAPH,
            _ => resources::PARTNER_CENTER,
        };
        self.bench.token(resource, |claims| {
            if row.service == Service::Graph {
                claims.scp = Some(row.permissions.join(" "));
            }
            if !row.modes.app_user {
                Bench::app_only(claims);
                claims.roles = Some(row.permissions.iter().map(|one| (*one).to_owned()).collect());
            }
        })
    }

    async fn send(&self, row: &Operation, uri: &str, body: Option<&Value>, etag: bool) -> Answer {
        let role = match row.service {
            Service::Graph => Role::Graph,
            Service::PartnerApi => Role::PartnerApi,
            _ => Role::PartnerCenter,
        };
        let mut asked = request(Method::from_bytes(row.method.as_bytes()).unwrap(), uri)
            .header("content-type", "application/json");
        if etag {
            asked = asked.header("if-match", "*");
        }
        for parameter in row.parameters.iter().filter(|one| {
            one.place == In::Header && one.required && !one.wire.eq_ignore_ascii_case("if-match")
        }) {
            asked = asked.header(parameter.wire, sample_of(parameter.kind));
        }
        let body = body.map_or(Body::empty(), |body| Body::from(body.to_string()));
        self.bench.send(role, asked, Some(&self.token(row)), body).await
    }

    /// An address at which the row finds something, with what it needs in the query.
    async fn address(&self, row: &'static Operation) -> String {
        let mut path = String::new();
        for segment in row.path.trim_start_matches('/').split('/') {
            let name = segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
            let value = match name {
                None => segment.to_owned(),
                Some("customer_id") if row.service == Service::PartnerCenter => {
                    self.customer.clone()
                }
                Some(name) => match self.first_id(row, &path).await {
                    Some(id) => id,
                    None => {
                        let same = |one: &&partnercenter::operations::Parameter| one.name == name;
                        sample_of(row.parameters.iter().find(same).unwrap().kind)
                    }
                },
            };
            path.push('/');
            path.push_str(&value);
        }
        let needed = row.parameters.iter().filter(|one| one.place == In::Query && one.required);
        let fixed = row.constant_query.iter().map(|(name, value)| format!("{name}={value}"));
        let query: Vec<String> = needed
            .map(|one| format!("{}={}", one.wire, sample_of(one.kind)))
            .chain(fixed)
            .collect();
        if query.is_empty() { path } else { format!("{path}?{}", query.join("&")) }
    }

    /// The id of something in the collection at a path: the first that is listed, or a new one.
    async fn first_id(&self, row: &Operation, path: &str) -> Option<String> {
        let fits = |method: &str, other: &&'static Operation| {
            other.service == row.service
                && other.method == method
                && other.retired.is_none()
                && crate::route::matches(other, path)
        };
        if let Some(list) =
            all().iter().find(|other| fits("GET", other) && other.shape.is_collection())
        {
            let id = list_of(list, list.path)?.id?;
            let answer = self.send(list, path, None, false).await;
            let items = items(list, &answer.body);
            return items.first()?[id].as_str().map(str::to_owned);
        }
        let create = all().iter().find(|other| fits("POST", other))?;
        let answer = self.send(create, path, Some(&body_of(create)?), false).await;
        answer.body["id"].as_str().map(str::to_owned)
    }
}

fn items(row: &Operation, body: &Value) -> Vec<Value> {
    let member = match row.shape {
        Shape::BareArray => return body.as_array().cloned().unwrap_or_default(),
        Shape::OdataCollection | Shape::InsightsCollection => "value",
        Shape::AnalyticsCollection => "Value",
        Shape::ResultsCollection => "results",
        _ => "items",
    };
    body[member].as_array().cloned().unwrap_or_default()
}

fn sample_of(kind: ParameterKind) -> String {
    match kind {
        ParameterKind::Guid => "6c1d4a5e-0b6f-4d39-9d5e-3f0c2b7a8e91".into(),
        ParameterKind::Integer | ParameterKind::Number => "2".into(),
        ParameterKind::Boolean => "true".into(),
        ParameterKind::Date => "2026-01-01".into(),
        ParameterKind::OneOf(values) => values[0].into(),
        ParameterKind::Text => "US".into(),
        _ => "%7B%7D".into(),
    }
}

/// A body of the row's type, of which every member is there.
fn body_of(row: &'static Operation) -> Option<Value> {
    let values = PathValues::new();
    let sample = Sample { kind: Some(row.body?), path: "/body", values: &values };
    let body = sample.value(0);
    Some(if row.body_kind == BodyKind::Array { json!([body]) } else { body })
}

#[tokio::test]
async fn every_row_is_answered() {
    let mut failures = Vec::new();
    let rows = all().iter().filter(|row| {
        row.retired.is_none()
            // These have tests of their own.
            && crate::partner_center::handler(row.id).is_none()
            && !crate::graph::plays(row.id)
            && !row.id.starts_with("graph.billing.")
            && !row.binary
            && row.service != Service::Arm
            && row.body_kind != BodyKind::Multipart
    });
    for row in rows {
        let caller = Caller::new();
        let uri = caller.address(row).await;
        let answer = caller.send(row, &uri, body_of(row).as_ref(), true).await;
        let is_success = row.success.contains(&answer.status);
        // What the world lists may be nothing.
        let is_worlds = row.id == "graph.oauth2_permission_grants.list";
        let has_items =
            is_worlds || !row.shape.is_collection() || !items(row, &answer.body).is_empty();
        let has_body = answer.status == 204 || row.returns.is_none() || !answer.body.is_null();
        if !(is_success && has_items && has_body) {
            failures.push(format!("{} {uri}: {} {}", row.id, answer.status, answer.body));
        }
    }
    assert!(failures.is_empty(), "{} rows:\n{}", failures.len(), failures.join("\n"));
}

#[tokio::test]
async fn what_was_created_is_listed_and_what_was_removed_is_gone() {
    let caller = Caller::new();
    let row = |id: &str| find(&format!("customers.configuration_policies.{id}")).unwrap();
    let shelf = caller.address(row("list")).await;
    let body = json!({"name": "Kiosk", "category": "o_o_b_e", "policySettings": ["none"]});
    let created = caller.send(row("create"), &shelf, Some(&body), false).await;
    assert_eq!((created.status, &created.body["name"]), (201, &json!("Kiosk")));
    let own = format!("{shelf}/{}", created.body["id"].as_str().unwrap());
    assert_eq!(caller.send(row("get"), &own, None, false).await.body, created.body);
    let lobby = json!({"name": "Lobby", "category": "o_o_b_e", "policySettings": ["none"]});
    let changed = caller.send(row("update"), &own, Some(&lobby), false).await;
    assert_eq!(
        (&changed.body["name"], &changed.body["id"]),
        (&json!("Lobby"), &created.body["id"])
    );
    let listed = caller.send(row("list"), &shelf, None, false).await;
    let names: Vec<_> =
        items(row("list"), &listed.body).iter().map(|one| one["name"].clone()).collect();
    assert!(names.contains(&json!("Lobby")) && !names.contains(&json!("Kiosk")), "{names:?}");
    assert_eq!(caller.send(row("delete"), &own, None, false).await.status, 204);
    for gone in ["get", "delete", "update"] {
        assert_eq!(caller.send(row(gone), &own, Some(&lobby), false).await.status, 404);
    }
}

#[tokio::test]
async fn an_old_version_is_not_overwritten() {
    let caller = Caller::new();
    let get = find("customers.profiles.billing.get").unwrap();
    let update = find("customers.profiles.billing.update").unwrap();
    let uri = caller.address(get).await;
    let read = caller.send(get, &uri, None, false).await.body;
    let first = caller.send(update, &uri, Some(&read), false).await;
    assert_eq!(first.status, 200);
    assert_ne!(first.body["attributes"]["etag"], read["attributes"]["etag"]);
    // The body still has the version of before.
    let again = caller.send(update, &uri, Some(&read), false).await;
    assert_eq!((again.status, &again.body["code"]), (412, &json!(2055)));
    let newest = caller.send(get, &uri, None, false).await.body;
    assert_eq!(newest, first.body);
}

#[tokio::test]
async fn a_change_says_only_what_is_new() {
    let caller = Caller::new();
    let update = find("graph.partner_security.alerts.update").unwrap();
    let uri = caller.address(update).await;
    // The status must be in a whole alert, and need not be in a change.
    let changed = caller.send(update, &uri, Some(&json!({ "title": "Seen" })), true).await;
    assert!(update.success.contains(&changed.status), "{} {}", changed.status, changed.body);
    let get = find("graph.partner_security.alerts.get").unwrap();
    let read = caller.send(get, &uri, None, false).await.body;
    assert_eq!(read["title"], "Seen");
    assert!(read["status"].is_string());
    let create = find("customers.configuration_policies.create").unwrap();
    let uri = caller.address(create).await;
    let bare = caller.send(create, &uri, Some(&json!({ "name": "Kiosk" })), false).await;
    assert_eq!((bare.status, &bare.body["code"]), (400, &json!(800_002)));
}
