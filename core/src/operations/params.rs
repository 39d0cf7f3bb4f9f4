use serde_json::Value;
use url::Url;
use uuid::Uuid;

use super::{
    filter::{self, Dialect},
    row::{Operation, Parameter, ParameterKind, Place},
};
use crate::{Error, Result, diagnosis::nearest};

/// The parameters of a call by name, and the request body under `body`.
pub type Params = serde_json::Map<String, Value>;

/// A call whose parameters have been checked against its row.
pub(super) struct Checked {
    /// Path and query, on the service's base.
    pub url: Url,
    /// Headers that parameters fill.
    pub headers: Vec<(&'static str, String)>,
    /// The body.
    pub body: Option<Vec<u8>>,
}

/// Checks the parameters of a call and puts them in their places.
///
/// # Errors
/// `configuration`, by name, for a parameter that is missing, unknown or of the wrong type.
pub(super) fn check(row: &'static Operation, params: &Params, base: &Url) -> Result<Checked> {
    refuse_unknown(row, params)?;
    let mut path = row.path.to_owned();
    let mut url = base.clone();
    let mut headers = Vec::new();
    let mut query: Vec<(&str, String)> = Vec::new();
    for parameter in row.parameters {
        let value = match params.get(parameter.name) {
            None | Some(Value::Null) if parameter.required => {
                return Err(wrong(row, format!("the parameter {} is missing", parameter.name))
                    .with_hint(parameter.summary));
            }
            None | Some(Value::Null) => continue,
            Some(value) => text_of(parameter, value).map_err(|why| {
                wrong(row, format!("the parameter {} {why}", parameter.name))
                    .with_hint(parameter.summary)
            })?,
        };
        match parameter.place {
            Place::Path => {
                path = path.replace(&format!("{{{}}}", parameter.name), &segment(&value));
            }
            Place::Query => query.push((parameter.wire, value)),
            Place::Header => headers.push((parameter.wire, value)),
            Place::Argument => {
                return Err(Error::internal(format!("{}: a REST call has no arguments", row.id)));
            }
        }
    }
    url.set_path(&path);
    for (name, value) in row.constant_query {
        url.query_pairs_mut().append_pair(name, value);
    }
    for (name, value) in query {
        url.query_pairs_mut().append_pair(name, &value);
    }
    Ok(Checked { url, headers, body: body(row, params)? })
}

fn body(row: &'static Operation, params: &Params) -> Result<Option<Vec<u8>>> {
    match (row.body, params.get("body")) {
        (None, None | Some(Value::Null)) => Ok(None),
        (None, Some(_)) => Err(wrong(row, "it takes no body".into())),
        (Some(kind), None | Some(Value::Null)) => {
            Err(wrong(row, "the body is missing".into())
                .with_hint(format!("It is a {kind}, as JSON.")))
        }
        (Some(_), Some(body @ (Value::Object(_) | Value::Array(_)))) => serde_json::to_vec(body)
            .map(Some)
            .map_err(|error| Error::internal(format!("a JSON value does not serialise: {error}"))),
        (Some(kind), Some(_)) => Err(wrong(row, "the body is not a JSON object".into())
            .with_hint(format!("It is a {kind}."))),
    }
}

fn refuse_unknown(row: &'static Operation, params: &Params) -> Result<()> {
    let body = params.contains_key("body").then_some("body");
    refuse_unknown_among(row.id, row.parameters, params, body)
}

/// Refuses a parameter that an operation does not have; the near miss is named.
pub(super) fn refuse_unknown_among(
    id: &'static str,
    parameters: &[Parameter],
    params: &Params,
    also: Option<&str>,
) -> Result<()> {
    let known = |name: &str| {
        also == Some(name) || parameters.iter().any(|parameter| parameter.name == name)
    };
    let Some(unknown) = params.keys().find(|name| !known(name)) else { return Ok(()) };
    let shown: String = unknown.chars().take(64).filter(|c| !c.is_control()).collect();
    let names: Vec<_> = parameters.iter().map(|parameter| parameter.name).collect();
    let hint = match nearest(&shown, &names) {
        Some(near) => format!("Did you mean {near}?"),
        None if names.is_empty() => "It takes no parameters.".to_owned(),
        None => format!("Its parameters are {}.", names.join(", ")),
    };
    let message = format!("{id}: there is no parameter \"{shown}\"");
    Err(Error::configuration(message).with_operation(id).with_hint(hint))
}

/// The text of a parameter as it goes on the wire.
pub(super) fn text_of(parameter: &Parameter, value: &Value) -> std::result::Result<String, String> {
    let dialect = match parameter.kind {
        ParameterKind::JsonFilter => Some(Dialect::Json),
        ParameterKind::OdataFilter => Some(Dialect::Odata),
        ParameterKind::AnalyticsFilter => Some(Dialect::Analytics),
        _ => None,
    };
    let text = match (dialect, value) {
        (Some(dialect), value) => filter::text_of(dialect, value)?,
        (None, Value::String(text)) => text.clone(),
        (None, Value::Number(number)) => number.to_string(),
        (None, Value::Bool(flag)) => flag.to_string(),
        (None, other) if parameter.kind == ParameterKind::Json => other.to_string(),
        _ => return Err("is not a text, number or boolean".into()),
    };
    let is_good = match parameter.kind {
        ParameterKind::Text
        | ParameterKind::Secret
        | ParameterKind::OneOf(_)
        | ParameterKind::JsonFilter
        | ParameterKind::OdataFilter
        | ParameterKind::AnalyticsFilter
        | ParameterKind::Date => true,
        ParameterKind::Guid => Uuid::try_parse(&text).is_ok(),
        ParameterKind::Integer => text.parse::<i64>().is_ok(),
        ParameterKind::Number => text.parse::<f64>().is_ok_and(f64::is_finite),
        ParameterKind::Boolean => matches!(text.as_str(), "true" | "false"),
        ParameterKind::Json => serde_json::from_str::<serde::de::IgnoredAny>(&text).is_ok(),
    };
    if !is_good {
        return Err(match parameter.kind {
            ParameterKind::Guid => "is not a GUID",
            ParameterKind::Integer => "is not a whole number",
            ParameterKind::Number => "is not a number",
            ParameterKind::Boolean => "is neither true nor false",
            _ => "is not JSON",
        }
        .into());
    }
    if text.chars().any(char::is_control) {
        return Err("contains a line break or another control character".into());
    }
    if parameter.place == Place::Path && (text.is_empty() || text == "." || text == "..") {
        return Err("cannot be a part of a path".into());
    }
    Ok(text)
}

/// One path segment: nothing in it can end the segment or be decoded into something that does.
fn segment(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    for byte in value.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => {
                out.push(char::from(byte));
            }
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

pub(super) fn wrong(row: &'static Operation, message: String) -> Error {
    Error::configuration(format!("{}: {message}", row.id)).with_operation(row.id)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use serde_json::json;

    use super::*;
    use crate::operations::find;

    fn base() -> Url {
        Url::parse("https://api.partnercenter.microsoft.com").unwrap()
    }

    fn params(value: Value) -> Params {
        value.as_object().unwrap().clone()
    }

    const CUSTOMER: &str = "8f0c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a";

    #[test]
    fn parameters_go_to_their_places() {
        let row = find("customers.list").unwrap();
        let filter = json!({"Field": "CompanyName", "Value": "a&b", "Operator": "starts_with"});
        let checked = check(row, &params(json!({"size": 5, "filter": filter})), &base()).unwrap();
        assert_eq!(checked.url.path(), "/v1/customers");
        let query: Vec<_> = checked.url.query_pairs().into_owned().collect();
        assert_eq!(query[0], ("size".into(), "5".into()));
        assert_eq!(serde_json::from_str::<Value>(&query[1].1).unwrap(), filter);
    }

    #[test]
    fn what_does_not_fit_is_refused_by_name() {
        let get = find("customers.get").unwrap();
        for (given, named) in [
            (json!({}), "customer_id is missing"),
            (json!({"customer_id": "contoso"}), "customer_id is not a GUID"),
            (json!({"customer_id": 7}), "customer_id is not a GUID"),
            (json!({"customer_id": CUSTOMER, "size": 1}), "no parameter \"size\""),
            (json!({"customer_id": CUSTOMER, "body": {}}), "takes no body"),
            (json!({"customer_id": [CUSTOMER]}), "customer_id is not a text"),
        ] {
            let error = check(get, &params(given), &base()).err().unwrap();
            assert!(error.message.contains(named), "{}", error.message);
            assert_eq!(error.operation.as_deref(), Some("customers.get"));
        }
        let create = find("customers.application_consents.create").unwrap();
        let error =
            check(create, &params(json!({"customer_id": CUSTOMER})), &base()).err().unwrap();
        assert!(error.hint.as_ref().unwrap().contains("ApplicationConsent"));
    }

    #[test]
    fn a_near_miss_is_named() {
        let get = find("customers.get").unwrap();
        let error = check(get, &params(json!({"customerid": CUSTOMER})), &base()).err().unwrap();
        assert_eq!(error.hint.as_deref(), Some("Did you mean customer_id?"));
    }

    #[test]
    fn nothing_leaves_its_segment() {
        assert_eq!(segment("a/../b%2e?c#d e"), "a%2F..%2Fb%252e%3Fc%23d%20e");
    }
}
