//! What a service answers in an example, and what must come of it.

use partnercenter::operations::{Operation, Shape};
use partnercenter_emulator::Match;
use serde_json::{Map, Value, json};

use super::{
    super::{
        case::{CannedAnswer, Expected},
        inputs,
    },
    Answered,
};

/// The answer, and what its caller gets. Where an example shows none, any success.
///
/// # Errors
/// When the answer does not parse.
pub(super) fn of(
    row: &Operation,
    answered: Option<&Answered>,
    ids: Map<String, Value>,
) -> Result<(CannedAnswer, Expected), String> {
    let usual = row.success.first().copied().unwrap_or(200);
    let mut canned = CannedAnswer {
        to: Match { role: Some(inputs::role(row)), ..Match::default() },
        times: None,
        status: Some(usual),
        headers: Map::new(),
        retry_after: None,
        json: None,
        text: None,
        content_type: None,
        fault: None,
    };
    let mut facts = ids;
    facts.insert("status".into(), usual.into());
    let Some(answered) = answered else {
        canned.json = row.returns.map(|_| nothing(row.shape));
        let expect = Expected { facts: Some(facts.into()), ..Expected::default() };
        return Ok((canned, expect));
    };
    let status = answered.status.unwrap_or(usual);
    canned.status = Some(status);
    facts.insert("status".into(), status.into());
    for (name, value) in answered.headers.iter().flatten() {
        let (name, text) = (name.to_ascii_lowercase(), value.as_str().unwrap_or_default());
        let fact = match name.as_str() {
            "ms-requestid" | "request-id" => "requestId",
            "ms-correlationid" => "correlationId",
            "location" => {
                canned.headers.insert(name, here(value));
                continue;
            }
            // A file is no JSON, whatever its article says.
            "content-type" if row.binary => {
                canned.content_type = Some("application/octet-stream".into());
                continue;
            }
            "content-type" => {
                canned.content_type = Some(text.to_owned());
                continue;
            }
            _ => continue,
        };
        canned.headers.insert(name, text.into());
        facts.insert(fact.into(), text.into());
    }
    let mut expect = Expected { facts: Some(facts.into()), ..Expected::default() };
    match (&answered.body, &answered.raw) {
        (_, Some(_)) if answered.kind.is_none() && !row.binary => {
            return Err("its answer does not parse".into());
        }
        (_, Some(raw)) => (canned.text, expect.text) = (Some(raw.clone()), Some(raw.clone())),
        (Some(body), None) => {
            let body = here(body);
            canned.json = Some(body.clone());
            expect.body = Some(json!({ "$exactly": body }));
        }
        (None, None) => expect.text = Some(String::new()),
    }
    if status >= 400 {
        expect = Expected { error: Some(refusal(row, status, answered)), ..Expected::default() };
    }
    Ok((canned, expect))
}

/// A value with the addresses of services where the emulator plays them: none is asked elsewhere.
fn here(value: &Value) -> Value {
    match value {
        Value::String(text) => HOSTS
            .iter()
            .fold(text.clone(), |text, (host, origin)| text.replace(host, origin))
            .into(),
        Value::Array(items) => items.iter().map(here).collect(),
        Value::Object(members) => {
            members.iter().map(|(name, value)| (name.clone(), here(value))).collect()
        }
        other => other.clone(),
    }
}

/// One article has a link without TLS, which would not be followed.
const HOSTS: [(&str, &str); 4] = [
    ("http://api.partner.microsoft.com", "${origin.partner_api}"),
    ("https://api.partnercenter.microsoft.com", "${origin.partner_center}"),
    ("https://api.partner.microsoft.com", "${origin.partner_api}"),
    ("https://graph.microsoft.com", "${origin.graph}"),
];

/// An answer of this form with nothing in it.
fn nothing(shape: Shape) -> Value {
    match shape {
        Shape::Single => json!({}),
        Shape::Scalar => json!(""),
        Shape::BareArray => json!([]),
        Shape::OdataCollection | Shape::InsightsCollection => json!({ "value": [] }),
        Shape::AnalyticsCollection => json!({ "Value": [] }),
        Shape::ResultsCollection => json!({ "results": [] }),
        Shape::Collection | Shape::AsAnswered => json!({ "totalCount": 0, "items": [] }),
    }
}

/// The error that a refusal must become: with the service's own code and words.
fn refusal(row: &Operation, status: u16, answered: &Answered) -> Map<String, Value> {
    let body = answered.body.as_ref();
    let of = |name: &str| body.and_then(|body| body.get(name)).cloned();
    let code = of("code").map(|code| match code {
        Value::Number(number) => number.to_string().into(),
        other => other,
    });
    let members = [
        ("kind", Some(json!({ "$any": true }))),
        ("status", Some(status.into())),
        ("operation", Some(row.id.into())),
        ("code", code),
        ("message", of("description").or_else(|| of("message"))),
    ];
    let named = members.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?)));
    named.collect()
}
