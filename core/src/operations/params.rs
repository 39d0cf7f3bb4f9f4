//! Parameters: checked against their row, and put in their places unchanged.

use http::{HeaderMap, HeaderName, HeaderValue};
use serde_json::Value;
use time::{Date, OffsetDateTime, PrimitiveDateTime, format_description::well_known::Iso8601};
use url::Url;
use uuid::Uuid;

use super::{
    Options,
    body::{body, etag_of},
    filter::{self, Dialect},
    row::{Operation, Parameter, ParameterKind, Place},
};
use crate::{Error, Result, diagnosis::nearest, transport::Body};

/// The parameters of a call by name, and the request body under `body`.
pub type Params = serde_json::Map<String, Value>;

/// The longest address that is sent, in bytes: what HTTP libraries can hold. Services take less.
pub(super) const LONGEST_ADDRESS: usize = u16::MAX as usize - 1;
/// The longest value of a header that is sent, in bytes. Servers take at least as much.
const LONGEST_HEADER: usize = 8 << 10;

/// A call whose parameters have been checked against its row.
#[derive(Debug)]
pub(super) struct Checked {
    /// Path and query, on the service's base.
    pub url: Url,
    /// Headers that parameters fill.
    pub headers: HeaderMap,
    /// The body.
    pub body: Option<Body>,
}

/// Checks the parameters of a call and puts them in their places.
///
/// # Errors
/// `configuration`, by name, for a parameter that is missing, unknown or of the wrong type.
pub(super) fn check(
    row: &'static Operation,
    params: &Params,
    options: &Options,
    base: &Url,
) -> Result<Checked> {
    refuse_unknown(row, params)?;
    let headers = headers(row, params, options)?;
    let missing = row.parameters.iter().find(|parameter| {
        parameter.required
            && params.get(parameter.name).is_none_or(Value::is_null)
            && !(parameter.place == Place::Header && headers.contains_key(parameter.wire))
    });
    if let Some(parameter) = missing {
        return Err(wrong(row, format!("the parameter {} is missing", parameter.name))
            .with_hint(parameter.summary));
    }
    let mut url = base.clone();
    url.set_path(&path(row, params)?);
    for (name, value) in row.constant_query {
        url.query_pairs_mut().append_pair(name, value);
    }
    for (parameter, value) in given(row, params, Place::Query) {
        for value in each(parameter, value) {
            url.query_pairs_mut().append_pair(parameter.wire, &text(row, parameter, value)?);
        }
    }
    refuse_long(row.id, &url)?;
    if given(row, params, Place::Argument).next().is_some() {
        return Err(Error::internal(format!("{}: a REST call has no arguments", row.id)));
    }
    Ok(Checked { url, headers, body: body(row, params)? })
}

/// The headers that parameters fill, and the ones that options fill where the row has a parameter for
/// them: they go with every page.
pub(super) fn headers(
    row: &'static Operation,
    params: &Params,
    options: &Options,
) -> Result<HeaderMap> {
    let mut headers = HeaderMap::new();
    for parameter in row.parameters.iter().filter(|parameter| parameter.place == Place::Header) {
        let name = HeaderName::from_bytes(parameter.wire.as_bytes())
            .map_err(|_| Error::internal(format!("{}: {} is no header", row.id, parameter.wire)))?;
        let value = match params.get(parameter.name) {
            Some(value) if !value.is_null() => Some(text(row, parameter, value)?),
            // An option says the same, and the version that was read last stands in the body.
            _ => match name.as_str() {
                "if-match" => options.if_match.clone().or_else(|| etag_of(params)),
                "x-locale" => options.locale.clone(),
                _ => None,
            },
        };
        if let Some(value) = value {
            let what = format!("the parameter {}", parameter.name);
            let value = header_value(&value).map_err(|why| wrong(row, format!("{what} {why}")))?;
            headers.insert(name, value);
        }
    }
    Ok(headers)
}

/// A value that arrives as it is: servers cut spaces at the ends, and read other letters in their own
/// ways.
pub(super) fn header_value(text: &str) -> std::result::Result<HeaderValue, &'static str> {
    if text.len() > LONGEST_HEADER {
        return Err("is longer than a header may be");
    }
    if text.starts_with(' ') || text.ends_with(' ') {
        return Err("begins or ends with a space, which a header cannot carry");
    }
    if !text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        return Err("has a character that a header cannot carry: it takes visible ASCII");
    }
    HeaderValue::from_str(text).map_err(|_| "cannot be the value of a header")
}

/// Refuses an address that cannot be sent.
pub(super) fn refuse_long(id: &str, url: &Url) -> Result<()> {
    let length = url.as_str().len();
    if length > LONGEST_ADDRESS {
        return Err(Error::configuration(format!(
            "{id}: the address with all its parameters would be {length} bytes long"
        ))
        .with_operation(id)
        .with_hint(format!("At most {LONGEST_ADDRESS} can be sent, and services take less.")));
    }
    Ok(())
}

/// The values of a parameter: several of one that may be repeated.
fn each<'a>(parameter: &Parameter, value: &'a Value) -> &'a [Value] {
    match value {
        Value::Array(values) if parameter.repeated => values,
        value => std::slice::from_ref(value),
    }
}

/// The parameters for a place that were given.
fn given<'a>(
    row: &'static Operation,
    params: &'a Params,
    place: Place,
) -> impl Iterator<Item = (&'static Parameter, &'a Value)> {
    let parameters = row.parameters.iter().filter(move |parameter| parameter.place == place);
    parameters.filter_map(|parameter| {
        let value = params.get(parameter.name).filter(|value| !value.is_null())?;
        Some((parameter, value))
    })
}

/// Fills the path. Each placeholder is filled once: what stands in a value is never read as another.
fn path(row: &'static Operation, params: &Params) -> Result<String> {
    let broken = || Error::internal(format!("{}: its path cannot be read", row.id));
    let mut filled = String::with_capacity(row.path.len() + 64);
    let mut rest = row.path;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, behind) = after.split_once('}').ok_or_else(broken)?;
        let mut own = given(row, params, Place::Path);
        let (parameter, value) =
            own.find(|(parameter, _)| parameter.name == name).ok_or_else(broken)?;
        let value = text(row, parameter, value)?;
        filled.push_str(before);
        if before.ends_with('\'') && behind.starts_with('\'') {
            // A text of OData: a quotation mark in it is doubled.
            filled.push_str(&segment(&value.replace('\'', "''")));
        } else {
            let is_whole = before.ends_with('/') && (behind.is_empty() || behind.starts_with('/'));
            if value.is_empty() || is_whole && matches!(value.as_str(), "." | "..") {
                return Err(wrong(row, format!("the parameter {name} cannot be a part of a path"))
                    .with_hint(parameter.summary));
            }
            filled.push_str(&segment(&value));
        }
        rest = behind;
    }
    filled.push_str(rest);
    Ok(filled)
}

fn refuse_unknown(row: &'static Operation, params: &Params) -> Result<()> {
    let body = params.contains_key("body").then_some("body");
    refuse_unknown_among(row.id, row.parameters, params, body)
}

/// What may be said about any call beside its parameters. Some languages take both in one place.
const OPTIONS: [&str; 8] = [
    "correlation_id",
    "enforce_mfa",
    "if_match",
    "locale",
    "request_id",
    "resume",
    "timeout_ms",
    "validate_mfa",
];

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
    let hint = match (nearest(&shown, &names), nearest(&shown, &OPTIONS)) {
        (Some(near), _) => format!("Did you mean {near}?"),
        (None, Some(option)) => format!("Did you mean {option}? It is an option of the call."),
        (None, None) if names.is_empty() => "It takes no parameters.".to_owned(),
        (None, None) => format!("Its parameters are {}.", names.join(", ")),
    };
    let message = format!("{id}: there is no parameter \"{shown}\"");
    Err(Error::configuration(message).with_operation(id).with_hint(hint))
}

fn text(row: &'static Operation, parameter: &Parameter, value: &Value) -> Result<String> {
    text_of(parameter, value).map_err(|why| {
        wrong(row, format!("the parameter {} {why}", parameter.name)).with_hint(parameter.summary)
    })
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
        | ParameterKind::Headers
        | ParameterKind::Bytes
        | ParameterKind::JsonFilter
        | ParameterKind::OdataFilter
        | ParameterKind::AnalyticsFilter => true,
        ParameterKind::Date => is_date(&text),
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
            ParameterKind::Date => {
                "is not a date (2026-11-27) or a moment (2026-11-27T13:30:00Z) of ISO 8601"
            }
            _ => "is not JSON",
        }
        .into());
    }
    if text.chars().any(char::is_control) {
        return Err("contains a line break or another control character".into());
    }
    Ok(text)
}

/// Whether it is a date, or a moment with or without its offset: services know all three.
fn is_date(text: &str) -> bool {
    Date::parse(text, &Iso8601::PARSING).is_ok()
        || OffsetDateTime::parse(text, &Iso8601::PARSING).is_ok()
        || PrimitiveDateTime::parse(text, &Iso8601::PARSING).is_ok()
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

    fn check(row: &'static Operation, params: &Params) -> Result<Checked> {
        super::check(row, params, &Options::default(), &base())
    }

    const CUSTOMER: &str = "8f0c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a";

    #[test]
    fn parameters_go_to_their_places() {
        let row = find("customers.list").unwrap();
        let filter = json!({"Field": "CompanyName", "Value": "a&b", "Operator": "starts_with"});
        let checked = check(row, &params(json!({"size": 5, "filter": filter}))).unwrap();
        assert_eq!(checked.url.path(), "/v1/customers");
        let query: Vec<_> = checked.url.query_pairs().into_owned().collect();
        assert_eq!(query[0], ("size".into(), "5".into()));
        assert_eq!(serde_json::from_str::<Value>(&query[1].1).unwrap(), filter);
    }

    #[test]
    fn a_parameter_that_may_be_repeated_takes_a_list() {
        let row = find("customers.subscribed_skus.list").unwrap();
        let with = |groups: Value| {
            let given = params(json!({"customer_id": CUSTOMER, "license_group_ids": groups}));
            check(row, &given).map(|checked| checked.url.query().map(str::to_owned))
        };
        let both = with(json!(["Group1", "Group2"])).unwrap();
        assert_eq!(both.as_deref(), Some("licenseGroupIds=Group1&licenseGroupIds=Group2"));
        assert_eq!(with(json!("Group1")).unwrap().as_deref(), Some("licenseGroupIds=Group1"));
        assert!(with(json!([["Group1"]])).is_err());
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
            let error = check(get, &params(given)).unwrap_err();
            assert!(error.message.contains(named), "{}", error.message);
            assert_eq!(error.operation.as_deref(), Some("customers.get"));
        }
        let create = find("customers.application_consents.create").unwrap();
        let error = check(create, &params(json!({"customer_id": CUSTOMER}))).unwrap_err();
        assert!(error.hint.as_ref().unwrap().contains("ApplicationConsent"));
    }

    #[test]
    fn a_near_miss_is_named() {
        let get = find("customers.get").unwrap();
        let error = check(get, &params(json!({"customerid": CUSTOMER}))).unwrap_err();
        assert_eq!(error.hint.as_deref(), Some("Did you mean customer_id?"));
    }

    #[test]
    fn nothing_leaves_its_segment() {
        assert_eq!(segment("a/../b%2e?c#d e"), "a%2F..%2Fb%252e%3Fc%23d%20e");
    }

    #[test]
    fn dates_are_those_of_iso_8601() {
        for good in [
            "2026-11-27",
            "20261127",
            "2026-11-27T13:30:00Z",
            "2026-11-27T13:30:00+01:00",
            "2026-11-27T13:30:00.1234567Z",
            "2026-11-27T13:30:00",
            "2026-11-27T13:30",
            "0001-01-01T00:00:00",
            "9999-12-31T00:00:00Z",
        ] {
            assert!(is_date(good), "{good}");
        }
        for bad in ["", "tomorrow", "27.11.2026", "11/27/2026", "2026-13-01", "2026-02-30", "2026"]
        {
            assert!(!is_date(bad), "{bad}");
        }
    }
}
