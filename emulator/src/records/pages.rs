//! Pages of kept items, in each of the forms that rows have.

use std::cmp::min;

use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD};
use partnercenter::operations::{Paging, Shape};
use serde_json::{Value, json};
use url::form_urlencoded;

use super::{Ask, Refused};

/// Items of a page when the caller names no size, and the most that it may name.
const DEFAULT_SIZE: usize = 100;
const LARGEST_SIZE: usize = 500;

/// The page of `items` that a request asks for.
///
/// # Errors
/// A size, an offset or a token that is none.
pub(super) fn page(ask: &Ask<'_>, items: Vec<Value>) -> Result<Value, Refused> {
    let paging = ask.row.paging;
    let total = items.len();
    let size = match ask.query_value(&["size", "$top", "top", "pageSize", "limit"]) {
        _ if paging == Paging::None => usize::MAX,
        None => DEFAULT_SIZE,
        Some(text) => match text.parse() {
            Ok(0) => DEFAULT_SIZE,
            Ok(size) => min(size, LARGEST_SIZE),
            Err(_) => return Err(Refused::Wrong("The size of a page is no whole number.".into())),
        },
    };
    let offset = begin(ask, paging, size)?;
    let shown: Vec<Value> = items.into_iter().skip(offset).take(size).collect();
    let end = offset + shown.len();
    let next = (end < total && paging != Paging::None).then(|| onward(ask, paging, end, size));
    Ok(body(ask, shown, total, next))
}

/// Whether the row counts pages and not items.
fn counts_pages(ask: &Ask<'_>) -> bool {
    ask.row.parameters.iter().any(|parameter| parameter.wire.eq_ignore_ascii_case("PageNumber"))
}

/// Where the next page is.
struct Next {
    /// Path and query.
    uri: String,
    token: Option<String>,
}

/// How many items come before the page.
fn begin(ask: &Ask<'_>, paging: Paging, size: usize) -> Result<usize, Refused> {
    let wrong = |what: &str| Refused::Wrong(format!("The {what} is not valid."));
    let number = |names: &[&str], what: &str| match ask.query_value(names) {
        None => Ok(0),
        Some(text) => text.parse::<usize>().map_err(|_| wrong(what)),
    };
    match paging {
        Paging::None | Paging::AsAnswered => Ok(0),
        Paging::Offset if counts_pages(ask) => {
            Ok(number(&["PageNumber"], "page number")?.saturating_sub(1).saturating_mul(size))
        }
        Paging::Offset => number(&["offset", "$skip", "skip"], "offset"),
        Paging::NextLink => match ask.query_value(&["$skiptoken", "skiptoken"]) {
            Some(token) => place_of(&token).ok_or_else(|| wrong("skip token")),
            None => number(&["$skip", "skip"], "offset"),
        },
        Paging::SeekQuery | Paging::ContinuationToken => {
            let Some(token) = ask.header("ms-continuationtoken") else { return Ok(0) };
            let seek = ask.query_value(&["seekOperation"]);
            if paging == Paging::SeekQuery
                && !seek.is_some_and(|seek| seek.eq_ignore_ascii_case("next"))
            {
                return Err(Refused::Wrong(
                    "A continuation token needs seekOperation=Next.".into(),
                ));
            }
            place_of(token).ok_or_else(|| wrong("continuation token"))
        }
    }
}

fn onward(ask: &Ask<'_>, paging: Paging, end: usize, size: usize) -> Next {
    let placed =
        ["seekoperation", "$skiptoken", "skiptoken", "offset", "$skip", "skip", "pagenumber"];
    let fields = form_urlencoded::parse(ask.query.as_bytes());
    let kept = fields.filter(|(name, _)| !placed.contains(&name.to_lowercase().as_str()));
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.extend_pairs(kept);
    let token = place(end);
    let token = match paging {
        Paging::SeekQuery => {
            query.append_pair("seekOperation", "Next");
            Some(token)
        }
        Paging::ContinuationToken => Some(token),
        Paging::NextLink => {
            query.append_pair("$skiptoken", &token);
            None
        }
        Paging::Offset if counts_pages(ask) => {
            query.append_pair("PageNumber", &(end / size + 1).to_string());
            None
        }
        Paging::Offset => {
            query.append_pair("offset", &end.to_string());
            None
        }
        Paging::None | Paging::AsAnswered => None,
    };
    Next { uri: format!("{}?{}", ask.path, query.finish()), token }
}

/// A page in the row's form.
fn body(ask: &Ask<'_>, items: Vec<Value>, total: usize, next: Option<Next>) -> Value {
    let whole = |next: &Next| format!("{}{}", ask.origin, next.uri);
    match ask.row.shape {
        Shape::BareArray => Value::Array(items),
        Shape::OdataCollection => {
            let mut body = json!({ "value": items });
            if let Some(next) = next {
                body["@odata.nextLink"] = json!(whole(&next));
            }
            body
        }
        Shape::AnalyticsCollection | Shape::InsightsCollection => {
            let member = if ask.row.shape == Shape::InsightsCollection { "value" } else { "Value" };
            let count = if ask.row.shape == Shape::InsightsCollection {
                "totalCount"
            } else {
                "TotalCount"
            };
            let mut body = json!({ member: items, count: total });
            if let Some(next) = next {
                let link = if count == "totalCount" { "nextLink" } else { "@nextLink" };
                body[link] = json!(whole(&next));
            }
            body
        }
        Shape::ResultsCollection => {
            json!({ "pageSize": items.len(), "totalSize": total, "results": items })
        }
        Shape::Collection | Shape::Single | Shape::Scalar | Shape::AsAnswered => {
            collection(ask, items, next)
        }
    }
}

fn collection(ask: &Ask<'_>, items: Vec<Value>, next: Option<Next>) -> Value {
    let link = |uri: &str, headers: Value| json!({"uri": uri, "method": "GET", "headers": headers});
    // Links are relative, and leave the version out.
    let without_version = |uri: &str| {
        let version = |rest: &str| rest.starts_with('v').then(|| rest.find('/')).flatten();
        let rest = uri.trim_start_matches('/');
        version(rest).map_or_else(|| uri.to_owned(), |end| rest[end..].to_owned())
    };
    let own = format!("{}?{}", ask.path, ask.query);
    let mut body = json!({
        // The documentation shows a count of this page; nobody may page by it.
        "totalCount": items.len(),
        "items": items,
        "links": { "self": link(&without_version(own.trim_end_matches('?')), json!([])) },
        "attributes": { "objectType": "Collection" },
    });
    if let Some(next) = next {
        let headers = match &next.token {
            Some(token) => json!([{ "key": "MS-ContinuationToken", "value": token }]),
            None => json!([]),
        };
        body["links"]["next"] = link(&without_version(&next.uri), headers);
        if let Some(token) = next.token {
            body["continuationToken"] = json!(token);
        }
    }
    body
}

fn place(offset: usize) -> String {
    BASE64_URL_SAFE_NO_PAD.encode(format!("after {offset}"))
}

fn place_of(token: &str) -> Option<usize> {
    let bytes = BASE64_URL_SAFE_NO_PAD.decode(token).ok()?;
    str::from_utf8(&bytes).ok()?.strip_prefix("after ")?.parse().ok()
}
