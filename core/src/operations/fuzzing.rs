use http::HeaderMap;
use serde_json::{Value, json};
use url::Url;

use super::{
    Answer, Continuation, Operation, Page, Paging, Shape, all,
    answer::{error_of, refuse_unreadable},
    paging::next_of,
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
fn check_next(row: &'static Operation, answer: &Answer) -> Option<Continuation> {
    match next_of(row, answer, &at()) {
        Ok(Some(next)) => {
            assert!(Origin::of(&at()).covers(&next.url), "{}", next.url);
            assert!(next.headers.iter().all(|(name, _)| name == "ms-continuationtoken"));
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
        if let Err(error) = refuse_unreadable(row, &response) {
            check_error(&error);
        }
        let answer = Answer::of(response.clone());
        let next = check_next(row, &answer);
        let _ = answer.is_mfa_compliant();
        let body: Option<Value> = serde_json::from_slice(&answer.body).ok();
        match Page::new(answer, next, row.shape).items() {
            Ok(items) => {
                let member = match (row.shape, &body) {
                    (Shape::Collection, Some(body)) => body.get("items"),
                    (Shape::OdataCollection, Some(body)) => body.get("value"),
                    _ => continue,
                };
                let listed = member.and_then(Value::as_array).map_or(0, Vec::len);
                assert_eq!(items.len(), listed, "items are lost");
            }
            Err(error) => check_error(&error),
        }
    }
}

/// A link to the next page, in all the members where it may be.
pub fn page_link(data: &[u8]) {
    let Ok(link) = str::from_utf8(data) else { return };
    let partner_center = json!({ "links": { "next": {
        "uri": link, "method": "GET", "headers": [
            { "key": "MS-ContinuationToken", "value": link }, { "key": link, "value": link },
        ],
    } } });
    let bodies = [
        partner_center,
        json!({ "@odata.nextLink": link }),
        json!({ "@nextLink": link }),
        json!({ "nextLink": link }),
    ];
    for row in collections().filter(|row| row.paging != Paging::None) {
        for body in &bodies {
            let body = body.to_string();
            check_next(row, &Answer::of(response(200, HeaderMap::new(), body.as_bytes())));
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
