//! Where the next page of a collection is.

use url::{ParseError, Url};

use super::{
    Answer, Continuation,
    outline::{Link, Outline},
    row::{Operation, Paging, Place},
};
use crate::{Error, Result, transport::Origin};

/// What the links of pages lead to, in the words of errors.
const NEXT: &str = "the link to the next page";

type Next = (Url, Vec<(String, String)>);

/// Where the next page is, by the row's kind of paging. `at` is where this one came from.
///
/// # Errors
/// `service` for a link that is none, or leads to another host.
pub(super) fn next_of(
    row: &'static Operation,
    answer: &Answer,
    outline: &Outline,
    at: &Url,
) -> Result<Option<Continuation>> {
    let found = match row.paging {
        Paging::None => None,
        Paging::SeekQuery | Paging::ContinuationToken => by_token(row, answer, outline, at),
        Paging::Offset => by_offset(row, outline, at)?,
        Paging::NextLink => by_link(outline, at)?,
        Paging::AsAnswered => match by_link(outline, at)? {
            Some(next) => Some(next),
            None => by_token(row, answer, outline, at),
        },
    };
    Ok(found.map(|(url, headers)| Continuation { operation: row.id.to_owned(), url, headers }))
}

/// Partner Center's token: in the headers of the link, in the body, or in a header of the answer.
fn by_token(row: &Operation, answer: &Answer, outline: &Outline, at: &Url) -> Option<Next> {
    let onward = &outline.onward;
    let of_link = || {
        let headers = &onward.next.as_ref()?.headers;
        let header = headers.iter().find(|header| is_continuation(&header.key))?;
        header.value.as_str().map(str::to_owned)
    };
    let of_header = || answer.header("ms-continuationtoken").map(str::to_owned);
    // A body may repeat its token on the last page; only a link says that there is more.
    let is_more = !onward.has_links || onward.next.is_some();
    let token = of_link()
        .or_else(|| onward.token.clone().filter(|_| is_more))
        .or_else(of_header)
        .filter(|token| !token.is_empty())?;
    let mut url = at.clone();
    if row.paging == Paging::SeekQuery {
        url = with_query(at, "seekOperation", "Next");
    }
    Some((url, vec![("ms-continuationtoken".into(), token)]))
}

/// The names by which rows count on: offset, size, and whether the offset counts pages.
const COUNTERS: [(&str, &str, bool); 4] = [
    ("offset", "size", false),
    ("$skip", "$top", false),
    ("skip", "top", false),
    ("PageNumber", "PageSize", true),
];

/// Counts on until a page is shorter than was asked. A service that gives fewer on each page than was
/// asked may say so by a link. Without a size it gives what it has, unless there is a link.
fn by_offset(row: &Operation, outline: &Outline, at: &Url) -> Result<Option<Next>> {
    let has = |wire: &str| {
        let mut own = row.parameters.iter().filter(|parameter| parameter.place == Place::Query);
        own.any(|parameter| parameter.wire == wire)
    };
    let counter = COUNTERS.iter().find(|(offset, _, _)| has(offset)).unwrap_or(&COUNTERS[0]);
    let (offset, size, is_pages) = *counter;
    let number = |wanted: &str| -> Option<u64> {
        at.query_pairs().find(|(name, _)| name == wanted).and_then(|(_, value)| value.parse().ok())
    };
    let count = outline.count as u64;
    match number(size) {
        _ if count == 0 => Ok(None),
        // No size, and a size of 0, are the service's own.
        None | Some(0) => by_link(outline, at),
        Some(size) if count < size => by_link(outline, at),
        Some(_) => {
            let next = match is_pages {
                true => number(offset).unwrap_or(1).checked_add(1),
                false => number(offset).unwrap_or(0).checked_add(count),
            };
            Ok(next.map(|next| (with_query(at, offset, &next.to_string()), Vec::new())))
        }
    }
}

fn by_link(outline: &Outline, at: &Url) -> Result<Option<Next>> {
    let onward = &outline.onward;
    if let Some(address) = &onward.address {
        return Ok(Some((resolve(at, address, NEXT)?, Vec::new())));
    }
    let Some(Link { uri: Some(uri), method, headers }) = &onward.next else { return Ok(None) };
    if uri.is_empty() {
        return Ok(None);
    }
    if method.as_ref().is_some_and(|method| !method.eq_ignore_ascii_case("GET")) {
        return Err(Error::service("the link to the next page is not a GET"));
    }
    let headers = headers.iter().filter(|header| is_continuation(&header.key));
    let headers = headers.filter_map(|header| {
        Some((header.key.to_ascii_lowercase(), header.value.as_str()?.to_owned()))
    });
    Ok(Some((resolve(at, uri, NEXT)?, headers.collect())))
}

/// The only header that a link may set: it must not be able to write any other.
pub(super) fn is_continuation(name: &str) -> bool {
    name.eq_ignore_ascii_case("ms-continuationtoken")
}

/// The same address with one query field set.
fn with_query(at: &Url, name: &str, value: &str) -> Url {
    let kept: Vec<_> = at.query_pairs().into_owned().filter(|(own, _)| own != name).collect();
    let mut url = at.clone();
    url.query_pairs_mut().clear().extend_pairs(kept).append_pair(name, value);
    url
}

/// A link, on the host that it came from; `what` says what it should lead to.
pub(super) fn resolve(at: &Url, uri: &str, what: &str) -> Result<Url> {
    let wrong = |_| Error::service(format!("{what} is not an address"));
    let mut url = match Url::parse(uri) {
        Err(ParseError::RelativeUrlWithoutBase) => {
            at.join(&with_version(at, uri)).map_err(wrong)?
        }
        absolute => absolute.map_err(wrong)?,
    };
    // Documented links of referrals leave the s of https out. They are followed with it.
    if url.scheme() == "http" && at.scheme() == "https" && (at.port(), url.port()) == (None, None) {
        let _ = url.set_scheme("https");
    }
    if !Origin::of(at).covers(&url) {
        return Err(Error::service(format!(
            "{what} leads from {} to another host; nothing was sent there",
            Origin::of(at)
        )));
    }
    Ok(url)
}

/// A relative link, with what stands before the version and the version itself in front where Partner
/// Center leaves them out. One that names a host stays as it is.
fn with_version(at: &Url, uri: &str) -> String {
    let is_version = |segment: &str| {
        let rest = segment.strip_prefix('v');
        rest.is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
    };
    let is_slash = |c| matches!(c, '/' | '\\');
    let path = uri.trim_start_matches(is_slash);
    if uri.len() - path.len() > 1 {
        return uri.to_owned();
    }
    let own: Vec<&str> = at.path().split('/').skip(1).collect();
    let prefix = own.iter().take(2).position(|segment| is_version(segment)).map(|at| &own[..=at]);
    let plain = path.split(['?', '#']).next().unwrap_or_default();
    match prefix {
        Some(prefix) if !plain.split('/').take(2).any(is_version) => {
            format!("/{}/{path}", prefix.join("/"))
        }
        _ => format!("/{path}"),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use http::HeaderMap;
    use serde_json::{Value, json};

    use super::*;
    use crate::{
        fuzzing::response,
        operations::{all, find},
    };

    fn url(text: &str) -> Url {
        Url::parse(text).unwrap()
    }

    #[test]
    fn relative_links_find_their_version() {
        let host = "https://api.partnercenter.microsoft.com";
        for (at, link, expected) in [
            ("/v1/customers?size=1", "customers?size=1&a=b", "/v1/customers?size=1&a=b"),
            ("/v1/customers?size=1", "/customers?size=1", "/v1/customers?size=1"),
            ("/v1/customers", "/v1/customers?size=1", "/v1/customers?size=1"),
            ("/v1/customers", "v1/customers", "/v1/customers"),
            ("/partner/v1/analytics/x", "/analytics/x?skip=5", "/partner/v1/analytics/x?skip=5"),
            ("/partner/v1/analytics/x", "/partner/v1/analytics/x", "/partner/v1/analytics/x"),
            ("/subscriptions", "/subscriptions?a", "/subscriptions?a"),
            ("/v1.0/domains", "/domains?$skiptoken=a/v2", "/v1.0/domains?$skiptoken=a/v2"),
        ] {
            let next = resolve(&url(&format!("{host}{at}")), link, NEXT).unwrap();
            assert_eq!(next.as_str(), format!("{host}{expected}"), "{at} {link}");
        }
    }

    #[test]
    fn a_link_of_the_same_host_is_followed_by_https() {
        let at = url("https://api.partner.microsoft.com/v1.0/engagements/referrals");
        let next =
            resolve(&at, "http://api.partner.microsoft.com/v1.0/referrals?$skiptoken=k", NEXT);
        assert_eq!(
            next.unwrap().as_str(),
            "https://api.partner.microsoft.com/v1.0/referrals?$skiptoken=k"
        );
        for elsewhere in ["http://api.partner.microsoft.com:8080/x", "http://evil.example/x"] {
            assert!(resolve(&at, elsewhere, NEXT).is_err(), "{elsewhere}");
        }
    }

    /// Where a page of a row leads that came from an address, with a header and a body.
    fn next(id: &str, at: &str, token: Option<&str>, body: &Value) -> Option<(String, String)> {
        let row = find(id).unwrap();
        let mut headers = HeaderMap::new();
        if let Some(token) = token {
            headers.insert("ms-continuationtoken", token.parse().unwrap());
        }
        let answer = response(200, headers, body.to_string().as_bytes());
        let answer = Answer::of(answer, &HeaderMap::new());
        let outline = Outline::read(row, &answer).unwrap();
        let at = url(&format!("https://service.example{at}"));
        let next = next_of(row, &answer, &outline, &at).unwrap()?;
        assert_eq!(next.operation, id);
        let headers: Vec<_> =
            next.headers.into_iter().map(|(name, it)| format!("{name}: {it}")).collect();
        let query = next.url.query().map(|query| format!("?{query}")).unwrap_or_default();
        Some((format!("{}{query}", next.url.path()), headers.join(", ")))
    }

    #[test]
    fn offsets_count_on_until_a_page_is_short() {
        let id = "invoices.list";
        let link =
            json!({"next": {"uri": "/invoices?size=2&offset=5", "method": "GET", "headers": []}});
        for (at, body, expected) in [
            (
                "?size=2",
                json!({"items": [1, 2], "totalCount": 2}),
                Some("/v1/invoices?size=2&offset=2"),
            ),
            ("?size=2&offset=4", json!({"items": [1, 2]}), Some("/v1/invoices?size=2&offset=6")),
            (
                "?offset=4&filter=a%20b&size=2",
                json!({"items": [1, 2, 3]}),
                Some("/v1/invoices?filter=a+b&size=2&offset=7"),
            ),
            ("?size=2", json!({"items": [1], "totalCount": 99}), None),
            ("?size=2", json!({"items": [], "totalCount": 99}), None),
            // The service gives fewer on a page than it was asked for, and says that there is more.
            (
                "?size=9",
                json!({"items": [1, 2], "links": link}),
                Some("/v1/invoices?size=2&offset=5"),
            ),
            // What it gives when no size is asked for is all, but for a link.
            ("", json!({"items": [1, 2], "totalCount": 99}), None),
            ("?size=0", json!({"items": [1, 2]}), None),
            ("", json!({"items": [1, 2], "links": link}), Some("/v1/invoices?size=2&offset=5")),
            ("?size=2&offset=18446744073709551615", json!({"items": [1, 2]}), None),
        ] {
            let found = next(id, &format!("/v1/invoices{at}"), None, &body).map(|next| next.0);
            assert_eq!(found.as_deref(), expected, "{at} {body}");
        }
    }

    #[test]
    fn numbers_of_pages_count_by_one() {
        let counted = |row: &&Operation| row.parameters.iter().any(|it| it.wire == "PageNumber");
        let row = all().iter().find(counted).unwrap();
        for (at, items, expected) in [
            ("?PageSize=2", 2, Some("/x?PageSize=2&PageNumber=2")),
            ("?PageSize=2&PageNumber=7", 2, Some("/x?PageSize=2&PageNumber=8")),
            ("?PageSize=2&PageNumber=7", 1, None),
            ("?PageNumber=7", 5, None),
        ] {
            let body = Value::from(vec![0; items]);
            let found = next(row.id, &format!("/x{at}"), None, &body).map(|next| next.0);
            assert_eq!(found.as_deref(), expected, "{at} {items}");
        }
    }

    #[test]
    fn tokens_are_in_the_link_the_body_or_a_header() {
        let link = |token: &str| {
            json!({"self": {"uri": "/customers"}, "next": {"uri": "/customers?size=2", "method": "GET",
                "headers": [{"key": "MS-CONTINUATIONTOKEN", "value": token}, {"key": "Host", "value": "evil"}]}})
        };
        let onward = |token: &str| Some(format!("ms-continuationtoken: {token}"));
        for (id, at, header, body, token) in [
            (
                "customers.list",
                "/v1/customers?size=2",
                None,
                json!({"items": [], "links": link("a")}),
                onward("a"),
            ),
            (
                "customers.list",
                "/v1/customers",
                None,
                json!({"items": [], "continuationToken": "b"}),
                onward("b"),
            ),
            ("customers.list", "/v1/customers", Some("c"), json!({"items": []}), onward("c")),
            (
                "customers.list",
                "/v1/customers",
                None,
                json!({"items": [], "continuationToken": ""}),
                None,
            ),
            ("customers.list", "/v1/customers", None, json!({"items": [], "links": null}), None),
            // The token is repeated on the last page.
            (
                "customers.list",
                "/v1/customers",
                None,
                json!({"items": [], "continuationToken": "d", "links": {"self": {"uri": "/customers"}}}),
                None,
            ),
            (
                "audit_records.list",
                "/v1/auditrecords?startDate=2026-01-01",
                Some("e"),
                json!({"items": []}),
                onward("e"),
            ),
            (
                "new_commerce_migrations.list",
                "/v1/migrations/newcommerce",
                Some("f"),
                json!([1]),
                onward("f"),
            ),
            ("new_commerce_migrations.list", "/v1/migrations/newcommerce", None, json!([1]), None),
        ] {
            let found = next(id, at, header, &body);
            assert_eq!(found.as_ref().map(|next| next.1.clone()), token, "{id} {body}");
            if let Some((address, _)) = found {
                let join = if at.contains('?') { "&" } else { "?" };
                let seek = format!("{at}{join}seekOperation=Next");
                assert_eq!(address, if id == "customers.list" { seek } else { at.to_owned() });
            }
        }
        let again = "/v1/customers?seekOperation=Next&size=2";
        let body = json!({"items": [], "continuationToken": "b"});
        let found = next("customers.list", again, None, &body).unwrap().0;
        assert_eq!(found, "/v1/customers?size=2&seekOperation=Next");
    }
}
