//! Pages of lists, in each of the forms that rows have.

use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD};
use partnercenter::operations::{Operation, Paging, Shape};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use url::form_urlencoded;
use uuid::Uuid;

use crate::head::Head;

/// Items of a page when the caller names no size, and the most that it may name.
const DEFAULT_SIZE: usize = 100;
const LARGEST_SIZE: usize = 500;

/// A list that somebody asks for.
#[derive(Clone, Copy)]
pub(crate) struct Listing<'a> {
    pub row: &'static Operation,
    /// The tenant of the caller.
    pub tenant: Uuid,
    /// For links that are whole addresses.
    pub origin: &'a str,
    pub path: &'a str,
    pub head: Head<'a>,
}

/// Where a page begins, and of what. Its encoded form is the token of a page, which is good for its
/// tenant and its list only.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Place {
    tenant: Uuid,
    list: String,
    offset: usize,
    size: usize,
    /// What was filtered by when the list began.
    pub filter: Option<String>,
}

/// Where the next page is.
struct Next {
    /// Path and query.
    uri: String,
    token: Option<String>,
}

impl Place {
    fn token(&self) -> String {
        // Numbers and texts always serialise.
        BASE64_URL_SAFE_NO_PAD.encode(serde_json::to_vec(self).unwrap_or_default())
    }
}

impl Listing<'_> {
    /// Where the page begins that a request asks for.
    ///
    /// # Errors
    /// What is wrong with a size, an offset or a token, in words.
    pub(crate) fn place(&self) -> Result<Place, String> {
        let paging = self.row.paging;
        let size = match self.head.query_value(&["size", "$top", "top", "pageSize", "limit"]) {
            _ if paging == Paging::None => usize::MAX,
            None => DEFAULT_SIZE,
            Some(text) => match text.parse() {
                Ok(0) => DEFAULT_SIZE,
                Ok(size) => usize::min(size, LARGEST_SIZE),
                Err(_) => return Err("The size of a page is no whole number.".into()),
            },
        };
        let offset = |names: &[&str], what: &str| match self.head.query_value(names) {
            None => Ok(0),
            Some(text) => text.parse::<usize>().map_err(|_| format!("The {what} is not valid.")),
        };
        let offset = match paging {
            Paging::None | Paging::AsAnswered => 0,
            Paging::Offset if self.counts_pages() => {
                offset(&["PageNumber"], "page number")?.saturating_sub(1).saturating_mul(size)
            }
            Paging::Offset => offset(&["offset", "$skip", "skip"], "offset")?,
            Paging::NextLink => match self.head.query_value(&["$skiptoken", "skiptoken"]) {
                Some(token) => return self.place_of(&token, "skip token"),
                None => offset(&["$skip", "skip"], "offset")?,
            },
            Paging::SeekQuery | Paging::ContinuationToken => {
                match self.head.header("ms-continuationtoken") {
                    Some(token) if paging == Paging::SeekQuery => {
                        let seek = self.head.query_value(&["seekOperation"]);
                        if !seek.is_some_and(|seek| seek.eq_ignore_ascii_case("next")) {
                            return Err("A continuation token needs seekOperation=Next.".into());
                        }
                        return self.place_of(token, "continuation token");
                    }
                    Some(token) => return self.place_of(token, "continuation token"),
                    None => 0,
                }
            }
        };
        let filter = self.head.query_value(&["filter"]);
        Ok(Place { tenant: self.tenant, list: self.list(), offset, size, filter })
    }

    /// The page of `items` that begins at a place. Only what is on it is shown: lists are long.
    pub(crate) fn page<T>(&self, place: &Place, items: Vec<T>, show: impl Fn(T) -> Value) -> Value {
        let total = items.len();
        let on_page = items.into_iter().skip(place.offset).take(place.size);
        let shown: Vec<Value> = on_page.map(show).collect();
        let end = place.offset + shown.len();
        let is_last = end >= total || self.row.paging == Paging::None;
        let next = (!is_last).then(|| self.onward(&Place { offset: end, ..place.clone() }));
        self.body(shown, total, next)
    }

    /// The list as tokens name it: services compare paths without regard to case.
    fn list(&self) -> String {
        self.path.trim_matches('/').to_lowercase()
    }

    /// Whether the row counts pages and not items.
    fn counts_pages(&self) -> bool {
        let counts = |wire: &str| wire.eq_ignore_ascii_case("PageNumber");
        self.row.parameters.iter().any(|parameter| counts(parameter.wire))
    }

    /// The place that a token of this list names.
    fn place_of(&self, token: &str, what: &str) -> Result<Place, String> {
        let bytes = BASE64_URL_SAFE_NO_PAD.decode(token).ok();
        let place = bytes.and_then(|bytes| serde_json::from_slice::<Place>(&bytes).ok());
        place
            .filter(|place| place.tenant == self.tenant && place.list == self.list())
            .ok_or_else(|| format!("The {what} is not valid."))
    }

    fn onward(&self, place: &Place) -> Next {
        let placed =
            ["seekoperation", "$skiptoken", "skiptoken", "offset", "$skip", "skip", "pagenumber"];
        let fields = form_urlencoded::parse(self.head.query.as_bytes());
        let kept = fields.filter(|(name, _)| !placed.contains(&name.to_lowercase().as_str()));
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.extend_pairs(kept);
        let token = match self.row.paging {
            Paging::SeekQuery => {
                query.append_pair("seekOperation", "Next");
                Some(place.token())
            }
            Paging::ContinuationToken => Some(place.token()),
            Paging::NextLink => {
                query.append_pair("$skiptoken", &place.token());
                None
            }
            Paging::Offset if self.counts_pages() => {
                query.append_pair("PageNumber", &(place.offset / place.size + 1).to_string());
                None
            }
            Paging::Offset => {
                query.append_pair("offset", &place.offset.to_string());
                None
            }
            Paging::None | Paging::AsAnswered => None,
        };
        Next { uri: format!("{}?{}", self.path, query.finish()), token }
    }

    /// A page in the row's form.
    fn body(&self, items: Vec<Value>, total: usize, next: Option<Next>) -> Value {
        let whole = |next: &Next| format!("{}{}", self.origin, next.uri);
        match self.row.shape {
            Shape::BareArray => Value::Array(items),
            Shape::OdataCollection => {
                let mut body = json!({ "value": items });
                if let Some(next) = next {
                    body["@odata.nextLink"] = json!(whole(&next));
                }
                body
            }
            Shape::AnalyticsCollection | Shape::InsightsCollection => {
                let is_insights = self.row.shape == Shape::InsightsCollection;
                let (member, count, link) = match is_insights {
                    true => ("value", "totalCount", "nextLink"),
                    false => ("Value", "TotalCount", "@nextLink"),
                };
                let mut body = json!({ member: items, count: total });
                if let Some(next) = next {
                    body[link] = json!(whole(&next));
                }
                body
            }
            Shape::ResultsCollection => {
                json!({ "pageSize": items.len(), "totalSize": total, "results": items })
            }
            Shape::Collection | Shape::Single | Shape::Scalar | Shape::AsAnswered => {
                self.collection(items, next)
            }
        }
    }

    fn collection(&self, items: Vec<Value>, next: Option<Next>) -> Value {
        let link =
            |uri: &str, headers: Value| json!({"uri": uri, "method": "GET", "headers": headers});
        // Links are relative, and leave the version out.
        let without_version = |uri: &str| {
            let version = |rest: &str| rest.starts_with('v').then(|| rest.find('/')).flatten();
            let rest = uri.trim_start_matches('/');
            version(rest).map_or_else(|| uri.to_owned(), |end| rest[end..].to_owned())
        };
        let own = format!("{}?{}", self.path, self.head.query);
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
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use http::{HeaderMap, HeaderValue};
    use partnercenter::operations::find;

    use super::*;

    fn listing<'a>(row: &str, tenant: Uuid, query: &'a str, headers: &'a HeaderMap) -> Listing<'a> {
        let head = Head { query, headers };
        let path = "/v1/customers";
        Listing { row: find(row).unwrap(), tenant, origin: "https://a.example", path, head }
    }

    fn token(text: &str) -> HeaderMap {
        let value = HeaderValue::from_str(text).unwrap();
        HeaderMap::from_iter([("ms-continuationtoken".parse().unwrap(), value)])
    }

    #[test]
    fn every_item_comes_once_over_all_pages() {
        let tenant = Uuid::new_v4();
        let items: Vec<Value> = (0..7).map(Value::from).collect();
        let (mut query, mut headers, mut seen) = ("size=3", HeaderMap::new(), Vec::new());
        loop {
            let listing = listing("customers.list", tenant, query, &headers);
            let page = listing.page(&listing.place().unwrap(), items.clone(), |item| item);
            seen.extend(page["items"].as_array().unwrap().clone());
            let Some(next) = page["links"].get("next") else { break };
            assert_eq!(next["headers"][0]["value"], page["continuationToken"]);
            // What the official client sends: the token and where to, nothing else.
            headers = token(page["continuationToken"].as_str().unwrap());
            query = "seekOperation=Next";
        }
        assert_eq!(seen, items);
    }

    #[test]
    fn sizes_have_a_default_and_a_limit() {
        let headers = HeaderMap::new();
        let size = |query| {
            listing("customers.list", Uuid::nil(), query, &headers).place().map(|place| place.size)
        };
        assert_eq!(size(""), Ok(DEFAULT_SIZE));
        assert_eq!(size("size=0"), Ok(DEFAULT_SIZE));
        assert_eq!(size("size=100000"), Ok(LARGEST_SIZE));
        assert!(size("size=-1").is_err());
    }

    #[test]
    fn a_token_is_good_for_its_own_list_and_tenant() {
        let (tenant, none) = (Uuid::new_v4(), HeaderMap::new());
        let seek = "seekOperation=Next";
        let made = listing("customers.list", tenant, "", &none).place().unwrap().token();
        let made = token(&made);
        let good = listing("customers.list", tenant, seek, &made);
        assert!(good.place().is_ok());
        assert!(listing("customers.list", tenant, "", &made).place().is_err());
        assert!(listing("customers.list", Uuid::new_v4(), seek, &made).place().is_err());
        assert!(Listing { path: "/v1/users", ..good }.place().is_err());
        let nonsense = token("bm90aGluZw");
        assert!(listing("customers.list", tenant, seek, &nonsense).place().is_err());
    }
}
