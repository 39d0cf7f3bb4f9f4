//! What the core reads of an answer's body: whether it is what the row promises, what a page holds,
//! and where it goes on. The body itself goes on as received.

use std::{borrow::Cow, fmt};

use http::StatusCode;
use serde::{
    Deserialize, Deserializer,
    de::{IgnoredAny, MapAccess, Visitor},
};
use serde_json::{Value, value::RawValue};

use super::{
    Answer, Operation, Shape,
    answer::{name, unexpected},
};
use crate::{Error, Result};

/// What was read of a body.
#[derive(Debug, Default)]
pub(super) struct Outline {
    /// The member that holds the items; empty when the body is the list.
    pub member: &'static str,
    /// How many items the page has.
    pub count: usize,
    /// How many items the service says there are on all pages. Nothing is concluded from it.
    pub total: Option<u64>,
    /// Where it goes on.
    pub onward: Onward,
}

/// What of a body tells where the next page is.
#[derive(Debug, Default)]
pub(super) struct Onward {
    /// Partner Center's token.
    pub token: Option<String>,
    /// Whether there are links at all: where there are, only a link says that there is more.
    pub has_links: bool,
    /// Partner Center's link.
    pub next: Option<Link>,
    /// The address that OData, analytics and ARM give.
    pub address: Option<String>,
}

/// A link of Partner Center.
#[derive(Debug, Deserialize)]
pub(super) struct Link {
    pub uri: Option<String>,
    pub method: Option<String>,
    #[serde(default, deserialize_with = "null_is_none")]
    pub headers: Vec<LinkHeader>,
}

/// A header that a link wants.
#[derive(Debug, Deserialize)]
pub(super) struct LinkHeader {
    pub key: String,
    pub value: Value,
}

#[derive(Deserialize)]
struct Links {
    next: Option<Link>,
}

/// The members of all shapes.
#[derive(Default)]
struct Members {
    /// By the names that they may have, in this order.
    lists: [(&'static str, Items); 4],
    total: Option<u64>,
    token: Option<String>,
    links: Option<Links>,
    address: Option<String>,
}

/// Of a member that is there twice the last one counts, as for those who read the body after us.
impl<'de> Visitor<'de> for Members {
    type Value = Self;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object with a list of items")
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> std::result::Result<Self, A::Error> {
        while let Some(name) = map.next_key::<Cow<'_, str>>()? {
            if let Some((_, list)) = self.lists.iter_mut().find(|(known, _)| *known == name) {
                *list = map.next_value()?;
                continue;
            }
            match &*name {
                "totalCount" | "TotalCount" | "@odata.count" | "totalSize" => {
                    // Nothing depends on it: of another kind it is none.
                    let text: &RawValue = map.next_value()?;
                    self.total = serde_json::from_str(text.get()).ok();
                }
                "continuationToken" => self.token = map.next_value()?,
                "links" => self.links = map.next_value()?,
                "@odata.nextLink" | "@nextLink" | "nextLink" => self.address = map.next_value()?,
                _ => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok(self)
    }
}

impl Members {
    fn read(body: &[u8]) -> serde_json::Result<Self> {
        let lists = ["items", "value", "Value", "results"].map(|name| (name, Items::Absent));
        let mut deserializer = serde_json::Deserializer::from_slice(body);
        let members = deserializer.deserialize_map(Self { lists, ..Self::default() })?;
        deserializer.end()?;
        Ok(members)
    }
}

/// A list, counted and not kept.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Items {
    #[default]
    Absent,
    /// `null` is the empty list: some services write none so.
    Null,
    Listed(usize),
}

impl<'de> Deserialize<'de> for Items {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        let items = Option::<Vec<IgnoredAny>>::deserialize(deserializer)?;
        Ok(items.map_or(Self::Null, |items| Self::Listed(items.len())))
    }
}

fn null_is_none<'de, D: Deserializer<'de>, T: Deserialize<'de>>(
    deserializer: D,
) -> std::result::Result<Vec<T>, D::Error> {
    Ok(Option::deserialize(deserializer)?.unwrap_or_default())
}

impl Outline {
    /// Reads a page. Services and their documentation do not always agree on the member that holds the
    /// items: where the expected one is absent, another of those known counts.
    ///
    /// # Errors
    /// `service` when it holds no items at all, and does not say either that there are none.
    fn of_page(shape: Shape, body: &[u8]) -> std::result::Result<Self, NotRead> {
        if body.trim_ascii_start().starts_with(b"[") {
            let items: Vec<IgnoredAny> = serde_json::from_slice(body)?;
            return Ok(Self { count: items.len(), ..Self::default() });
        }
        let members = Members::read(body)?;
        let expected = items_member(shape);
        let is_there = |list: &&(&str, Items)| list.1 != Items::Absent;
        let mut lists = members.lists.iter().filter(is_there);
        let named = lists.clone().find(|(name, _)| *name == expected);
        let (member, count) = match named.or_else(|| lists.next()) {
            Some((member, Items::Listed(count))) => (*member, *count),
            Some((member, _)) => (*member, 0),
            None if members.total == Some(0) => (expected, 0),
            None => return Err(NotRead::NoItems),
        };
        let onward = Onward {
            token: members.token.filter(|token| !token.is_empty()),
            has_links: members.links.is_some(),
            next: members.links.and_then(|links| links.next),
            address: members.address.filter(|address| !address.is_empty()),
        };
        Ok(Self { member, count, total: members.total, onward })
    }

    /// Reads what a row promises, and refuses a success that is something else: a page of somebody
    /// between, a part of an answer, a collection without items.
    ///
    /// # Errors
    /// `service`.
    pub(super) fn read(row: &Operation, answer: &Answer) -> Result<Self> {
        let body = &answer.body;
        let is_page = row.shape.is_collection();
        let may_be_empty = !is_page || answer.status == StatusCode::NO_CONTENT.as_u16();
        if row.binary || (row.returns.is_none() && !is_page) || (body.is_empty() && may_be_empty) {
            return Ok(Self { member: items_member(row.shape), ..Self::default() });
        }
        let read = if is_page {
            Self::of_page(row.shape, body)
        } else {
            serde_json::from_slice::<IgnoredAny>(body)
                .map(|_| Self::default())
                .map_err(NotRead::Json)
        };
        read.map_err(|why| {
            why.error(row, body).with_operation(row.id).amend(|envelope| {
                envelope.status = Some(answer.status);
                envelope.request_id.clone_from(&answer.request_id);
                envelope.correlation_id.clone_from(&answer.correlation_id);
            })
        })
    }
}

/// Why a body could not be read.
enum NotRead {
    Json(serde_json::Error),
    NoItems,
}

impl From<serde_json::Error> for NotRead {
    fn from(error: serde_json::Error) -> Self {
        Self::Json(error)
    }
}

impl NotRead {
    fn error(self, row: &Operation, body: &[u8]) -> Error {
        let name = name(row.service);
        match self {
            Self::NoItems => Error::service(format!("{name} answered with a page without items"))
                .with_hint("An empty page has an empty list, or says that the total is 0."),
            Self::Json(_) if body.is_empty() => {
                Error::service(format!("{name} answered with nothing"))
            }
            Self::Json(_) if body.trim_ascii_start().starts_with(b"<") => {
                Error::service(format!("{name} answered with a web page")).with_hint(
                    "Somebody between may have answered: check the proxy, and the network's sign-in page.",
                )
            }
            Self::Json(why) if why.is_data() => unexpected("a collection", &why),
            Self::Json(why) => {
                Error::service(format!("{name} answered with something that is not JSON: {why}"))
                    .with_hint("The answer may have been cut off on its way. Call again.")
            }
        }
    }
}

/// The member of a page's body that holds its items; empty when the body is the list itself.
pub(super) const fn items_member(shape: Shape) -> &'static str {
    match shape {
        Shape::Collection | Shape::AsAnswered => "items",
        Shape::OdataCollection | Shape::InsightsCollection => "value",
        Shape::AnalyticsCollection => "Value",
        Shape::ResultsCollection => "results",
        Shape::BareArray | Shape::Single | Shape::Scalar => "",
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use serde_json::json;

    use super::*;

    fn page(shape: Shape, body: &Value) -> Option<(&'static str, usize, Option<u64>)> {
        let outline = Outline::of_page(shape, body.to_string().as_bytes()).ok()?;
        Some((outline.member, outline.count, outline.total))
    }

    #[test]
    fn every_shape_has_its_items_and_total() {
        for (shape, body, expected) in [
            (Shape::Collection, json!({"totalCount": 9, "items": [1, 2]}), ("items", 2, Some(9))),
            (
                Shape::OdataCollection,
                json!({"value": [1], "@odata.count": 7}),
                ("value", 1, Some(7)),
            ),
            (
                Shape::AnalyticsCollection,
                json!({"Value": [], "TotalCount": 0}),
                ("Value", 0, Some(0)),
            ),
            (
                Shape::ResultsCollection,
                json!({"results": [1], "totalSize": 1}),
                ("results", 1, Some(1)),
            ),
            (Shape::BareArray, json!([1, 2, 3]), ("", 3, None)),
            // Another than documented.
            (Shape::Collection, json!([1]), ("", 1, None)),
            (Shape::AnalyticsCollection, json!({"value": [1]}), ("value", 1, None)),
            (Shape::BareArray, json!({"items": [1]}), ("items", 1, None)),
            (Shape::AsAnswered, json!({"value": [1]}), ("value", 1, None)),
        ] {
            assert_eq!(page(shape, &body), Some(expected), "{body}");
        }
    }

    #[test]
    fn no_items_are_none_only_where_the_answer_says_so() {
        assert_eq!(page(Shape::Collection, &json!({"items": null})), Some(("items", 0, None)));
        assert_eq!(page(Shape::Collection, &json!({"totalCount": 0})), Some(("items", 0, Some(0))));
        for body in
            [json!({}), json!({"totalCount": 3}), json!({"error": "no"}), json!({"items": {}})]
        {
            assert_eq!(page(Shape::Collection, &body), None, "{body}");
        }
    }

    #[test]
    fn a_total_of_another_kind_is_none() {
        for total in [json!("9"), json!(-1), json!(1.5), json!({}), json!(null), json!([[]])] {
            let body = json!({"totalCount": total, "items": [1]});
            assert_eq!(page(Shape::Collection, &body), Some(("items", 1, None)), "{body}");
        }
    }
}
