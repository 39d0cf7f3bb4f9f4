//! The inputs of a call, taken from a documented request, and the request that must come of them.

use partnercenter::operations::{Operation, Parameter, Place};
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value, json};
use url::form_urlencoded;

use super::{
    super::{case::ExpectedRequest, inputs},
    Asked,
};

/// A call that an example is shown by.
#[derive(Default)]
pub(super) struct Built {
    pub params: Map<String, Value>,
    pub options: Map<String, Value>,
    pub expected: Option<ExpectedRequest>,
    /// The ids that the request is sent with, `requestId` and `correlationId`.
    pub ids: Map<String, Value>,
}

impl Built {
    /// With a value of our own for everything that must be there.
    pub fn made(row: &Operation) -> Self {
        let mut built = Self::default();
        built.complete(row);
        built.params.extend(inputs::body(row).map(|body| ("body".to_owned(), body)));
        built
    }

    /// Makes what must be there and is not yet.
    fn complete(&mut self, row: &Operation) {
        let has_etag = self.options.contains_key("ifMatch");
        for parameter in row.parameters.iter().filter(|parameter| parameter.required) {
            let is_said = has_etag && parameter.name == "if_match";
            if !is_said && !self.params.contains_key(parameter.name) {
                self.params.insert(parameter.name.to_owned(), inputs::value(parameter));
            }
        }
    }
}

/// Takes a documented request apart by its row.
///
/// # Errors
/// What cannot be an input of the row.
pub(super) fn of(row: &Operation, asked: &Asked) -> Result<Built, String> {
    if asked.raw.is_some() {
        return Err("its request does not parse".into());
    }
    let method = asked.method.as_deref().unwrap_or(row.method);
    if method != row.method {
        return Err(format!("its method is {method}"));
    }
    let mut built = Built::default();
    if let Some(path) = &asked.path {
        address(row, path, &mut built.params)?;
    }
    let headers = headers(row, asked, &mut built)?;
    built.complete(row);
    if let Some(body) = &asked.body {
        built.params.insert("body".into(), body.clone());
    }
    let mut expected = inputs::request(row, &built.params);
    expected.json = asked.body.as_ref().map(|body| json!({ "$exactly": body })).or(expected.json);
    expected.headers.extend(headers);
    built.expected = Some(expected);
    Ok(built)
}

/// The row that a documented request is for.
pub(super) fn row_of(asked: &Asked) -> Option<&'static Operation> {
    super::row_at(asked.method.as_deref()?, asked.path.as_deref()?)
}

/// The values in a path, by the row's template; nothing when the path is not the row's. A value is absent where the
/// article shows no value but what stands for one.
pub(super) fn values_in<'r>(
    row: &'r Operation,
    path: &str,
) -> Option<Vec<(&'r Parameter, Option<String>)>> {
    let path = path.split('?').next().unwrap_or_default();
    let (template, segments): (Vec<_>, Vec<_>) =
        (row.path.split('/').collect(), path.split('/').collect());
    if template.len() != segments.len() {
        return None;
    }
    let mut values = Vec::new();
    for (own, shown) in template.into_iter().zip(segments) {
        let Some((before, rest)) = own.split_once('{') else {
            if !own.eq_ignore_ascii_case(shown) && !is_placeholder(shown) {
                return None;
            }
            continue;
        };
        let (name, after) = rest.split_once('}')?;
        let parameter = row.parameters.iter().find(|parameter| parameter.name == name)?;
        if is_placeholder(shown) {
            values.push((parameter, None));
            continue;
        }
        let value = shown.strip_prefix(before)?.strip_suffix(after)?;
        let value = percent_decode_str(value).decode_utf8().ok()?;
        values.push((parameter, Some(value.into_owned())));
    }
    Some(values)
}

/// Whether an article shows what stands for a value.
fn is_placeholder(text: &str) -> bool {
    text.contains(['<', '{', '\\'])
}

fn address(row: &Operation, address: &str, params: &mut Map<String, Value>) -> Result<(), String> {
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    let values = values_in(row, path).ok_or_else(|| format!("its path is not {}", row.path))?;
    for (parameter, value) in values {
        let value = value.map_or_else(|| inputs::value(parameter), Value::from);
        params.insert(parameter.name.to_owned(), value);
    }
    for (name, value) in form_urlencoded::parse(query.as_bytes()) {
        let constant =
            row.constant_query.iter().any(|(own, fixed)| *own == name && *fixed == value);
        if constant {
            continue;
        }
        // Articles write the same names in several ways.
        let fits = |parameter: &&Parameter| {
            parameter.place == Place::Query && parameter.wire.eq_ignore_ascii_case(&name)
        };
        let parameter = row.parameters.iter().find(fits);
        let parameter = parameter.ok_or_else(|| format!("the row has no {name} in the query"))?;
        // A filter is an object, what stands for a value is none.
        let value = match is_placeholder(&value) && !value.contains('"') {
            true => inputs::value(parameter),
            false => Value::from(value.into_owned()),
        };
        match params.get_mut(parameter.name) {
            None => drop(params.insert(parameter.name.to_owned(), value)),
            Some(Value::Array(several)) => several.push(value),
            Some(one) => *one = Value::Array(vec![one.take(), value]),
        }
    }
    Ok(())
}

/// Takes over the headers that matter; gives those that the request must have.
fn headers(
    row: &Operation,
    asked: &Asked,
    built: &mut Built,
) -> Result<Map<String, Value>, String> {
    let mut expected = Map::new();
    for (name, value) in asked.headers.iter().flatten() {
        let (name, text) = (name.to_ascii_lowercase(), value.as_str().unwrap_or_default());
        if is_placeholder(text) && name != "authorization" {
            continue;
        }
        let option = match name.as_str() {
            "ms-requestid" => "requestId",
            "ms-correlationid" => "correlationId",
            "x-locale" => "locale",
            "if-match" => "ifMatch",
            // Of the connection and of the program, not of the operation.
            "host"
            | "content-length"
            | "connection"
            | "expect"
            | "date"
            | "accept-encoding"
            | "ms-partnercenter-client"
            | "ms-partnercenter-application" => continue,
            "authorization" => {
                expected.insert(name, json!({ "$contains": "Bearer " }));
                continue;
            }
            // What a file is, its row tells; what is not sent has no type.
            "accept" if row.binary || text == "*/*" => continue,
            "content-type" if asked.body.is_none() => continue,
            "accept" | "content-type" => {
                let kind = text.split([';', ',']).next().unwrap_or_default().trim();
                expected.insert(name, json!({ "$contains": kind }));
                continue;
            }
            _ => {
                let own = row.parameters.iter().find(|parameter| {
                    parameter.place == Place::Header && parameter.wire.eq_ignore_ascii_case(&name)
                });
                let own = own.ok_or_else(|| format!("the row has no header {name}"))?;
                built.params.insert(own.name.to_owned(), text.into());
                expected.insert(name, text.into());
                continue;
            }
        };
        built.options.insert(option.into(), text.into());
        if option.ends_with("Id") {
            built.ids.insert(option.into(), text.into());
        }
        expected.insert(name, text.into());
    }
    Ok(expected)
}
