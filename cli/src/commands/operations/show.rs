use partnercenter::operations::{
    ActsIn, BodyKind, FieldKind, On, Operation, Paging, Parameter, ParameterKind, Place, Poll,
    Procedure, ResourceType, Shape, resource_type,
};
use serde_json::{Value, json};

use super::modes;
use crate::{
    commands::request::service_name,
    exit::Outcome,
    output::{self, Format},
    procedures,
};

/// Shows a row of the table.
pub fn operation(row: &'static Operation, format: Format) -> Outcome {
    if format.is_json() {
        return output::json(&operation_as_json(row));
    }
    output::facts([
        ("operation", Some(row.id.to_owned())),
        ("summary", Some(row.summary.to_owned())),
        ("gone", row.retired.map(|gone| format!("since {}: {}", gone.since, gone.instead))),
        ("deprecated", row.deprecated.map(|it| it.sentence())),
        ("request", Some(format!("{} {}", row.method, row.path))),
        ("service", service_name(row.service)),
        ("acts in", tenant(row.tenant).map(str::to_owned)),
        ("who", Some(modes(row.modes).to_owned())),
        ("clouds", Some(row.clouds.join(", "))),
        ("sandbox", row.sandbox_only.then(|| "in integration sandboxes only".to_owned())),
        ("permissions", listed(row.permissions)),
        ("one of the roles", listed(row.roles)),
        ("body", body(row)),
        ("must have", required(row).map(|names| names.join(", "))),
        ("returns", Some(returns(row))),
        ("pages", paging(row.paging).map(str::to_owned)),
        ("goes on", goes_on(row)),
        ("article", row.article.map(str::to_owned)),
        ("note", row.note.map(str::to_owned)),
    ])?;
    parameters(row.parameters)
}

/// Shows a procedure.
pub fn procedure(procedure: &'static Procedure, format: Format) -> Outcome {
    let instead = procedures::instead(procedure.id);
    if format.is_json() {
        return output::json(&json!({
            "id": procedure.id,
            "summary": procedure.summary,
            "instead": instead,
            "on": on(procedure.on),
            "modes": modes(procedure.modes),
            "returns": procedure.returns,
            "isList": procedure.list,
            "parameters": parameters_as_json(procedure.parameters),
        }));
    }
    let list = if procedure.list { "a list of " } else { "" };
    output::facts([
        ("operation", Some(procedure.id.to_owned())),
        ("summary", Some(procedure.summary.to_owned())),
        ("instead", instead.map(str::to_owned)),
        ("called on", Some(on(procedure.on).to_owned())),
        ("who", Some(modes(procedure.modes).to_owned())),
        ("returns", Some(format!("{list}{}", procedure.returns))),
    ])?;
    parameters(procedure.parameters)
}

fn parameters(parameters: &[Parameter]) -> Outcome {
    if parameters.is_empty() {
        return Ok(());
    }
    output::line("")?;
    output::table(
        ["parameter", "in", "type", "required", "summary"],
        parameters.iter().map(|parameter| {
            let list = if parameter.repeated { "list of " } else { "" };
            [
                parameter.name.into(),
                place(parameter.place).into(),
                format!("{list}{}", kind(&parameter.kind)),
                if parameter.required { "yes" } else { "no" }.into(),
                parameter.summary.into(),
            ]
        }),
    )
}

fn operation_as_json(row: &Operation) -> Value {
    json!({
        "id": row.id,
        "summary": row.summary,
        "method": row.method,
        "path": row.path,
        "service": service_name(row.service),
        "tenant": tenant(row.tenant),
        "modes": modes(row.modes),
        "clouds": row.clouds,
        "sandboxOnly": row.sandbox_only,
        "permissions": row.permissions,
        "roles": row.roles,
        "body": row.body,
        "bodyRequired": required(row),
        "returns": row.returns,
        "isBinary": row.binary,
        "isList": row.shape.is_collection(),
        "paging": paging(row.paging),
        "longRunning": row.long_running.map(|it| json!({ "kind": it.name, "cancel": it.cancel })),
        "article": row.article,
        "note": row.note,
        "deprecated": row.deprecated.map(|it| json!({ "since": it.since, "by": it.by, "only": it.only })),
        "retired": row.retired.map(|it| json!({ "since": it.since, "instead": it.instead })),
        "parameters": parameters_as_json(row.parameters),
    })
}

fn parameters_as_json(parameters: &[Parameter]) -> Vec<Value> {
    let one = |parameter: &Parameter| {
        json!({
            "name": parameter.name,
            "in": place(parameter.place),
            "type": kind(&parameter.kind),
            "values": match parameter.kind {
                ParameterKind::OneOf(values) => values,
                _ => &[],
            },
            "required": parameter.required,
            "isList": parameter.repeated,
            "summary": parameter.summary,
        })
    };
    parameters.iter().map(one).collect()
}

fn listed(names: &[&str]) -> Option<String> {
    (!names.is_empty()).then(|| names.join(", "))
}

const fn tenant(tenant: ActsIn) -> Option<&'static str> {
    match tenant {
        ActsIn::Partner => None,
        ActsIn::Customer => Some("the customer's tenant"),
        ActsIn::Either => Some("the partner's tenant, or with --customer in a customer's"),
    }
}

const fn on(on: On) -> &'static str {
    match on {
        On::App => "the app",
        On::AppOrPartner => "the app, or a partner",
        On::Partner => "a partner",
        On::Customer => "a customer (--customer)",
        On::Tenant => "a partner, or with --customer a customer",
    }
}

fn body(row: &Operation) -> Option<String> {
    if let Some(constant) = row.constant_body {
        return Some(format!("{constant}, always"));
    }
    let body = row.body?;
    Some(match row.body_kind {
        BodyKind::Json => body.to_owned(),
        BodyKind::Array => format!("a list of {body}"),
        BodyKind::Multipart => format!("{body}, with its files"),
        BodyKind::Scalar => format!("{body}, as a JSON string"),
    })
}

/// What the body must have, members of members included. That of a PATCH may lack anything.
fn required(row: &Operation) -> Option<Vec<String>> {
    let name = row.body.filter(|_| row.method != "PATCH")?;
    let mut found = Vec::new();
    collect(resource_type(name)?, "", DEEPEST, &mut found);
    (!found.is_empty()).then_some(found)
}

/// Types may hold themselves.
const DEEPEST: usize = 4;

fn collect(known: &ResourceType, place: &str, depth: usize, found: &mut Vec<String>) {
    for field in known.fields.iter().filter(|field| field.must_be_given()) {
        let (kind, suffix) = match field.kind {
            FieldKind::List(inner) => (*inner, "[]"),
            kind => (kind, ""),
        };
        let path = format!("{place}{}{suffix}", field.name);
        let before = found.len();
        if let (FieldKind::Type(name), 1..) = (kind, depth)
            && let Some(inner) = resource_type(name)
        {
            collect(inner, &format!("{path}."), depth - 1, found);
        }
        if found.len() == before {
            found.push(path);
        }
    }
}

fn returns(row: &Operation) -> String {
    let Some(returns) = row.returns else {
        return if row.binary { "a file" } else { "nothing" }.to_owned();
    };
    match row.shape {
        Shape::Single => returns.to_owned(),
        Shape::Scalar => format!("{returns}, as a JSON string or number"),
        Shape::BareArray => format!("a bare list of {returns}"),
        _ => format!("a list of {returns}"),
    }
}

const fn paging(paging: Paging) -> Option<&'static str> {
    match paging {
        Paging::None => None,
        Paging::SeekQuery => Some("by a token and seekOperation"),
        Paging::ContinuationToken => Some("by a token"),
        Paging::Offset => Some("by offset"),
        Paging::NextLink => Some("by links"),
        Paging::AsAnswered => Some("by links or tokens, as they come"),
    }
}

fn goes_on(row: &Operation) -> Option<String> {
    let it = row.long_running?;
    let asked = match it.poll {
        Poll::Location => "its state is asked for at Location".to_owned(),
        Poll::OperationLocation => "its state is asked for at Operation-Location".to_owned(),
        Poll::Row { row, .. } => format!("its state is asked for by {row}"),
    };
    let cancel = it.cancel.map(|row| format!(", cancelled by {row}")).unwrap_or_default();
    Some(format!("{}: {asked}{cancel}", it.name))
}

const fn place(place: Place) -> &'static str {
    match place {
        Place::Path => "path",
        Place::Query => "query",
        Place::Header => "header",
        Place::Argument => "argument",
    }
}

fn kind(kind: &ParameterKind) -> String {
    match kind {
        ParameterKind::Text => "text".into(),
        ParameterKind::Secret => "secret text".into(),
        ParameterKind::Guid => "GUID".into(),
        ParameterKind::Integer => "whole number".into(),
        ParameterKind::Number => "number".into(),
        ParameterKind::Boolean => "true or false".into(),
        ParameterKind::Date => "date".into(),
        ParameterKind::Json => "JSON".into(),
        ParameterKind::Headers => "headers".into(),
        ParameterKind::Bytes => "bytes".into(),
        ParameterKind::JsonFilter => "filter, of Partner Center".into(),
        ParameterKind::OdataFilter => "filter, of OData".into(),
        ParameterKind::AnalyticsFilter => "filter, of analytics".into(),
        ParameterKind::OneOf(values) => values.join(", "),
    }
}
