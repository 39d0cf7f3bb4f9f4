//! What operations are called with, made from their rows; and the request that must come of it.

use std::{collections::BTreeMap, sync::LazyLock};

use partnercenter::{
    cloud::Service,
    operations::{
        ActsIn, BodyKind, FieldKind, Operation, Parameter, ParameterKind, Place, find,
        resource_type,
    },
};
use partnercenter_emulator::Role;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::{
    case::{ExpectedRequest, GeneratedMethod},
    names::merge,
};

const GUID: &str = "8f0c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a";
/// What a segment of a path may hold as it is (RFC 3986, unreserved).
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A call of a row, as runners get it.
pub(super) fn call(
    row: &Operation,
    params: Map<String, Value>,
    options: Map<String, Value>,
) -> Value {
    let mut call = json!({ "operation": row.id, "partner": "${partner}", "params": params });
    if row.tenant == ActsIn::Customer {
        call["customer"] = "${tenant.tailspin}".into();
    }
    if !row.modes.app_user {
        call["appOnly"] = true.into();
    }
    if !options.is_empty() {
        call["options"] = options.into();
    }
    call
}

/// The same through the method that is generated for it: on a customer where the row names one.
pub(super) fn method_call(
    row: &Operation,
    mut params: Map<String, Value>,
    mut options: Map<String, Value>,
) -> (Value, Option<GeneratedMethod>) {
    let customer = params.remove("customer_id");
    // What is an option of every call is no parameter of a method.
    for (name, option) in [("if_match", "ifMatch"), ("locale", "locale")] {
        if let Some(value) = params.remove(name) {
            options.entry(option).or_insert(value);
        }
    }
    let is_customers = customer.is_some() || row.tenant == ActsIn::Customer;
    let id = if is_customers { row.id.strip_prefix("customers.") } else { None };
    let is_own = |name: &str| !["customer_id", "if_match", "locale"].contains(&name);
    let required = row.parameters.iter().filter(|one| one.required && is_own(one.name));
    let method = GeneratedMethod {
        path: id.unwrap_or(row.id).split('.').map(str::to_owned).collect(),
        required: required.map(|parameter| parameter.name).collect(),
    };
    let mut call = call(row, params, options);
    if let Some(customer) = customer {
        call["customer"] = customer;
    }
    (call, Some(method))
}

/// Whether the call must be refused before anything is sent.
pub(super) const fn is_gone(row: &Operation) -> bool {
    row.retired.is_some()
}

/// Rows that are shown together: each case costs an emulator.
pub(super) fn group(row: &Operation) -> &'static str {
    match (row.id.split('.').next(), row.service) {
        (Some("customers"), _) => "customers",
        (_, Service::PartnerApi) => "the partner API",
        (_, Service::Graph) => "Graph",
        (_, Service::Arm) => "Resource Manager",
        _ => "the partner",
    }
}

/// A value that the service would take.
pub(super) fn value(parameter: &Parameter) -> Value {
    match parameter.kind {
        _ if parameter.wire == "if-match" => json!("*"),
        _ if parameter.wire == "x-locale" => json!("en-US"),
        _ if parameter.wire == "$select" => json!("id"),
        _ if parameter.name == "customer_id" => json!("${tenant.tailspin}"),
        ParameterKind::Guid => json!(GUID),
        ParameterKind::Integer | ParameterKind::Number => json!(2),
        ParameterKind::Boolean => json!(true),
        ParameterKind::Date => json!("2026-11-27"),
        ParameterKind::Json | ParameterKind::Headers => json!({ "name": "value" }),
        ParameterKind::JsonFilter => {
            json!({ "Field": "CompanyName", "Value": "a & b", "Operator": "starts_with" })
        }
        ParameterKind::OdataFilter | ParameterKind::AnalyticsFilter => json!("name eq 'a & b'"),
        ParameterKind::OneOf(values) => json!(values[0]),
        ParameterKind::Text | ParameterKind::Secret | ParameterKind::Bytes => json!("US"),
    }
}

/// What a row needs besides what follows from its kinds of parameters (`tests/vectors/rows.json`).
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Needs {
    /// Laid over what is made. `{"$answer": "a.row", …}` is what that row was answered before.
    pub params: Map<String, Value>,
    /// Optional parameters that it does without.
    pub without: Vec<String>,
    /// The row that is called before it.
    pub after: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(rename = "about")]
    _about: String,
    rows: BTreeMap<String, Needs>,
}

/// What a row needs besides.
pub(super) fn needs(id: &str) -> &'static Needs {
    static FILE: LazyLock<BTreeMap<String, Needs>> = LazyLock::new(|| {
        let text = include_str!("../../vectors/rows.json");
        let rows = serde_json::from_str::<File>(text).expect("what rows need").rows;
        if let Some(unknown) = rows.keys().find(|id| find(id).is_none() && !id.ends_with(".*")) {
            panic!("rows.json: there is no row {unknown}");
        }
        rows
    });
    static NOTHING: LazyLock<Needs> = LazyLock::new(Needs::default);
    let of_service = id.split('.').next().unwrap_or_default();
    FILE.get(id).or_else(|| FILE.get(&format!("{of_service}.*"))).unwrap_or(&NOTHING)
}

/// A body with what its type must have, and what its row wants besides.
pub(super) fn body(row: &Operation) -> Option<Value> {
    let kind = FieldKind::Type(row.body?);
    let mut body = match row.body_kind {
        BodyKind::Json => least(&kind),
        BodyKind::Array => json!([least(&kind)]),
        BodyKind::Scalar => json!("text"),
        BodyKind::Multipart => {
            let mut body = least(&kind);
            let members = body.as_object_mut().into_iter().flatten();
            for (_, value) in members.filter(|(_, value)| value.is_array()) {
                *value = json!([{ "fileName": "a.pdf", "content": "cGRm" }]);
            }
            body
        }
    };
    if let Some(besides) = needs(row.id).params.get("body") {
        merge(&mut body, besides);
    }
    Some(body)
}

fn least(kind: &FieldKind) -> Value {
    match kind {
        FieldKind::Type(name) => match resource_type(name) {
            Some(known) if !known.values.is_empty() => json!(known.values[0]),
            Some(known) => {
                let must = known.fields.iter().filter(|field| field.required && !field.read_only);
                must.map(|field| (field.name.to_owned(), least(&field.kind))).collect()
            }
            None => json!({}),
        },
        FieldKind::List(inner) => json!([least(inner)]),
        FieldKind::Map(inner) => json!({ "a": least(inner) }),
        FieldKind::Integer | FieldKind::Number => json!(1),
        FieldKind::Boolean => json!(true),
        FieldKind::Guid => json!(GUID),
        FieldKind::Date => json!("2026-11-27"),
        FieldKind::Json => json!({}),
        FieldKind::Text => json!("text"),
        FieldKind::OneOf(values) => json!(values[0]),
    }
}

/// The service that answers a row, in the emulator.
pub(super) const fn role(row: &Operation) -> Role {
    match row.service {
        Service::PartnerApi => Role::PartnerApi,
        Service::Graph => Role::Graph,
        Service::Arm => Role::Arm,
        _ => Role::PartnerCenter,
    }
}

/// A text as a segment of a path; a name in `${…}` is filled in later.
fn segment(text: &str) -> String {
    let is_name = text.starts_with("${");
    if is_name { text.to_owned() } else { utf8_percent_encode(text, SEGMENT).to_string() }
}

/// The path of a row with these values in it.
fn path(row: &Operation, params: &Map<String, Value>) -> String {
    let own = row.parameters.iter().filter(|parameter| parameter.place == Place::Path);
    own.fold(row.path.to_owned(), |path, parameter| {
        let value = params.get(parameter.name).map(text).unwrap_or_default();
        path.replace(&format!("{{{}}}", parameter.name), &segment(&value))
    })
}

/// The request that a row makes of a call's parameters.
pub(super) fn request(row: &Operation, params: &Map<String, Value>) -> ExpectedRequest {
    let (mut query, mut headers) = (Map::new(), Map::new());
    for (name, value) in row.constant_query {
        query.insert((*name).to_owned(), json!(value));
    }
    for parameter in row.parameters {
        let Some(value) = params.get(parameter.name) else { continue };
        match parameter.place {
            Place::Query => {
                let value = match value {
                    Value::Array(several) => several.iter().map(text).collect(),
                    one => Value::from(text(one)),
                };
                query.insert(parameter.wire.to_owned(), value);
            }
            Place::Header => drop(headers.insert(parameter.wire.to_owned(), text(value).into())),
            Place::Path | Place::Argument => {}
        }
    }
    let constant = || serde_json::from_str(row.constant_body?).ok();
    let exactly = |body: &Value| json!({ "$exactly": body });
    let mut json = params.get("body").cloned().or_else(constant).as_ref().map(exactly);
    if row.body_kind == BodyKind::Multipart {
        headers.insert("content-type".into(), json!({ "$contains": "multipart/form-data" }));
        json = None;
    }
    ExpectedRequest {
        role: role(row),
        method: row.method.to_owned(),
        path: path(row, params),
        query: Some(query),
        headers,
        form: Map::new(),
        json,
    }
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
