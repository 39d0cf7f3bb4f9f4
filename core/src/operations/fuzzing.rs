use http::HeaderMap;
use serde_json::json;
use url::Url;

use super::{
    Answer, Continuation, Operation, Page, Paging, RawCall, all,
    answer::error_of,
    filter::{Dialect, text_of},
    onward::{is_continuation, next_of},
    outline::Outline,
};
use crate::{
    ErrorKind,
    cloud::Service,
    diagnosis::Side,
    fuzzing::{answer, check_error, response},
    transport::Origin,
};

/// Where a page came from.
const AT: &str =
    "https://api.partnercenter.microsoft.com/v1/customers?size=2&offset=4&filter=a%20b";

fn at() -> Url {
    Url::parse(AT).unwrap_or_else(|error| unreachable!("{error}"))
}

fn collections() -> impl Iterator<Item = &'static Operation> {
    all().iter().filter(|row| row.shape.is_collection())
}

/// The way on never leads away, and sets no header but the one.
fn check_next(row: &'static Operation, answer: &Answer, outline: &Outline) -> Option<Continuation> {
    match next_of(row, answer, outline, &at()) {
        Ok(Some(next)) => {
            assert!(Origin::of(&at()).covers(&next.url), "{}", next.url);
            assert!(next.headers.iter().all(|(name, _)| is_continuation(name)));
            assert_eq!(next.operation, row.id);
            let json = serde_json::to_vec(&next).unwrap_or_default();
            assert_eq!(serde_json::from_slice::<Continuation>(&json).ok(), Some(next.clone()));
            Some(next)
        }
        Ok(None) => None,
        Err(error) => {
            check_error(&error);
            assert_eq!(error.kind, ErrorKind::Service);
            None
        }
    }
}

/// A page of a collection: its items, and the way to the next one.
pub fn collection(data: &[u8]) {
    let response = answer(data, &[200]);
    for row in collections() {
        let answer = Answer::of(response.clone(), &HeaderMap::new());
        let outline = match Outline::read(row, &answer) {
            Ok(outline) => outline,
            Err(error) => {
                check_error(&error);
                assert_eq!(error.kind, ErrorKind::Service);
                continue;
            }
        };
        let next = check_next(row, &answer, &outline);
        match Page::new(answer, next, &outline).items() {
            Ok(items) => assert_eq!(items.len(), outline.count, "items are lost"),
            Err(error) => check_error(&error),
        }
    }
}

/// A link to the next page, in all the members where it may be.
pub fn page_link(data: &[u8]) {
    let Ok(link) = str::from_utf8(data) else { return };
    let partner_center = json!({ "items": [{}, {}], "links": { "next": {
        "uri": link, "method": "GET", "headers": [
            { "key": "MS-ContinuationToken", "value": link }, { "key": link, "value": link },
        ],
    } } });
    let bodies = [
        partner_center,
        json!({ "value": [], "@odata.nextLink": link }),
        json!({ "Value": [], "@nextLink": link }),
        json!({ "value": [], "nextLink": link }),
    ];
    for row in collections().filter(|row| row.paging != Paging::None) {
        for body in &bodies {
            let body = body.to_string();
            let response = response(200, HeaderMap::new(), body.as_bytes());
            let answer = Answer::of(response, &HeaderMap::new());
            if let Ok(outline) = Outline::read(row, &answer) {
                check_next(row, &answer, &outline);
            }
        }
    }
}

/// An answer of refusal of a service.
pub fn service_error(data: &[u8]) {
    let refused = answer(data, &[400, 401, 403, 404, 409, 412, 429, 500, 503, 200, 302]);
    for service in [Service::PartnerCenter, Service::Graph, Service::Arm, Service::PartnerApi] {
        for side in [Side::Partner, Side::Customer] {
            let error = error_of(&refused, service, side);
            check_error(&error);
            assert_eq!(error.status, Some(refused.status.as_u16()));
            assert_ne!(error.kind, ErrorKind::Internal);
            assert_eq!(
                error.kind == ErrorKind::Throttled,
                refused.status == 429 || error.code.is_some() && error.kind == ErrorKind::Throttled
            );
        }
    }
}

/// A continuation that a caller kept.
pub fn continuation(data: &[u8]) {
    let Ok(read) = serde_json::from_slice::<Continuation>(data) else { return };
    let json = serde_json::to_vec(&read).unwrap_or_default();
    assert_eq!(serde_json::from_slice::<Continuation>(&json).ok(), Some(read));
}

/// A request that is no row of the table, checked as far as it can be without being sent.
pub(crate) fn check_raw(call: &RawCall) {
    let base = at();
    match call.check(&base) {
        Ok(checked) => {
            assert!(Origin::of(&base).covers(&checked.url), "{}", checked.url);
            assert!(!checked.headers.contains_key("authorization"));
            assert!(!checked.headers.contains_key("host"));
            let mut segments = checked.url.path_segments().into_iter().flatten();
            assert!(segments.all(|segment| segment != ".." && segment != "."));
        }
        Err(error) => {
            check_error(&error);
            assert_eq!(error.kind, ErrorKind::Configuration);
        }
    }
}

/// A filter, as a tree or as text: what is written stays within its quotes.
pub fn filter_tree(data: &[u8]) {
    let Ok(value) = serde_json::from_slice::<serde_json::Value>(data) else { return };
    for dialect in [Dialect::Json, Dialect::Odata, Dialect::Analytics] {
        let was_text = value.is_string();
        match text_of(dialect, &value) {
            Ok(text) if dialect == Dialect::Json => {
                assert!(serde_json::from_str::<serde_json::Value>(&text).is_ok(), "{text}");
            }
            Ok(text) => {
                let quotes = text.bytes().filter(|byte| *byte == b'\'').count();
                assert!(was_text || quotes % 2 == 0, "{text}");
            }
            Err(why) => assert!(!why.is_empty() && why.len() < 400, "{why}"),
        }
    }
}
