//! Filters: one tree, which a row's parameter writes in its own dialect.
//!
//! A tree is made by [`Filter::field`], or comes from another language as JSON:
//! `{"field", "op", "value"}`, `{"and": [..]}`, `{"or": [..]}`, `{"not": ..}`. A value is a text, a number, a boolean,
//! null, `{"date": ".."}` or `{"guid": ".."}`; of `in`, a list of those.

mod dialect;
#[cfg(test)]
mod tests;
mod tree;

use std::ops;

use serde_json::{Value, json};
use time::{OffsetDateTime, format_description::well_known::Rfc3339};
use uuid::Uuid;

pub(super) use self::dialect::{Dialect, text_of};
use crate::time::date_time;

/// A condition on the items of a list.
///
/// ```
/// use partnercenter::operations::{Filter, Params};
///
/// let filter = Filter::field("CompanyName").starts_with("cont")
///     & !Filter::field("Domain").starts_with("test");
/// let params = Params::from_iter([("filter".to_owned(), filter.into())]);
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Filter(Node);

#[derive(Clone, Debug, PartialEq)]
enum Node {
    Test { field: String, test: Test, value: FilterValue },
    In { field: String, values: Vec<FilterValue> },
    And(Vec<Filter>),
    Or(Vec<Filter>),
    Not(Box<Filter>),
}

/// How a field and a value are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Test {
    Equals,
    NotEquals,
    GreaterThan,
    GreaterThanOrEquals,
    LessThan,
    LessThanOrEquals,
    Contains,
    StartsWith,
    EndsWith,
}

/// What a field is compared with. Each dialect writes it in its own way.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FilterValue {
    /// A text, whatever is in it.
    Text(String),
    /// A number.
    Number(serde_json::Number),
    /// `true` or `false`.
    Boolean(bool),
    /// No value.
    Null,
    /// A date (`2026-05-04`) or a moment with its zone (`2026-05-04T10:00:00Z`), ISO 8601.
    Date(String),
    /// A GUID, for members that are of that type; those that are texts want [`FilterValue::Text`].
    Guid(Uuid),
}

/// A field, to be compared with something.
#[derive(Clone, Debug)]
pub struct FilterField(String);

impl Filter {
    /// Begins a condition on a field; members of members are named with a slash: `customer/tenantId`.
    pub fn field(name: impl Into<String>) -> FilterField {
        FilterField(name.into())
    }

    /// All of them hold.
    pub fn all(filters: impl IntoIterator<Item = Self>) -> Self {
        Self(Node::And(filters.into_iter().collect()))
    }

    /// One of them holds, or more.
    pub fn any(filters: impl IntoIterator<Item = Self>) -> Self {
        Self(Node::Or(filters.into_iter().collect()))
    }

    /// The tree as JSON.
    pub fn to_json(&self) -> Value {
        let list = |filters: &[Self]| filters.iter().map(Self::to_json).collect::<Vec<_>>();
        match &self.0 {
            Node::Test { field, test, value } => {
                json!({"field": field, "op": test.name(), "value": value.to_json()})
            }
            Node::In { field, values } => {
                let values: Vec<_> = values.iter().map(FilterValue::to_json).collect();
                json!({"field": field, "op": "in", "value": values})
            }
            Node::And(filters) => json!({"and": list(filters)}),
            Node::Or(filters) => json!({"or": list(filters)}),
            Node::Not(filter) => json!({"not": filter.to_json()}),
        }
    }
}

impl From<Filter> for Value {
    fn from(filter: Filter) -> Self {
        filter.to_json()
    }
}

impl ops::BitAnd for Filter {
    type Output = Self;

    fn bitand(self, other: Self) -> Self {
        match self.0 {
            Node::And(mut filters) => {
                filters.push(other);
                Self(Node::And(filters))
            }
            _ => Self::all([self, other]),
        }
    }
}

impl ops::BitOr for Filter {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        match self.0 {
            Node::Or(mut filters) => {
                filters.push(other);
                Self(Node::Or(filters))
            }
            _ => Self::any([self, other]),
        }
    }
}

impl ops::Not for Filter {
    type Output = Self;

    fn not(self) -> Self {
        Self(Node::Not(Box::new(self)))
    }
}

impl FilterField {
    /// The field is this; texts without regard to case, as services compare them.
    pub fn equals(self, value: impl Into<FilterValue>) -> Filter {
        self.test(Test::Equals, value)
    }

    /// The field is not this.
    pub fn not_equals(self, value: impl Into<FilterValue>) -> Filter {
        self.test(Test::NotEquals, value)
    }

    /// The field is more than this.
    pub fn greater_than(self, value: impl Into<FilterValue>) -> Filter {
        self.test(Test::GreaterThan, value)
    }

    /// The field is this or more.
    pub fn greater_than_or_equals(self, value: impl Into<FilterValue>) -> Filter {
        self.test(Test::GreaterThanOrEquals, value)
    }

    /// The field is less than this.
    pub fn less_than(self, value: impl Into<FilterValue>) -> Filter {
        self.test(Test::LessThan, value)
    }

    /// The field is this or less.
    pub fn less_than_or_equals(self, value: impl Into<FilterValue>) -> Filter {
        self.test(Test::LessThanOrEquals, value)
    }

    /// The text is somewhere in the field.
    pub fn contains(self, text: impl Into<String>) -> Filter {
        self.test(Test::Contains, text.into())
    }

    /// The field begins with the text.
    pub fn starts_with(self, text: impl Into<String>) -> Filter {
        self.test(Test::StartsWith, text.into())
    }

    /// The field ends with the text.
    pub fn ends_with(self, text: impl Into<String>) -> Filter {
        self.test(Test::EndsWith, text.into())
    }

    /// The field is one of these.
    pub fn is_in<V: Into<FilterValue>>(self, values: impl IntoIterator<Item = V>) -> Filter {
        let values = values.into_iter().map(Into::into).collect();
        Filter(Node::In { field: self.0, values })
    }

    fn test(self, test: Test, value: impl Into<FilterValue>) -> Filter {
        Filter(Node::Test { field: self.0, test, value: value.into() })
    }
}

impl Test {
    const ALL: [Self; 9] = [
        Self::Equals,
        Self::NotEquals,
        Self::GreaterThan,
        Self::GreaterThanOrEquals,
        Self::LessThan,
        Self::LessThanOrEquals,
        Self::Contains,
        Self::StartsWith,
        Self::EndsWith,
    ];

    const fn name(self) -> &'static str {
        match self {
            Self::Equals => "equals",
            Self::NotEquals => "not_equals",
            Self::GreaterThan => "greater_than",
            Self::GreaterThanOrEquals => "greater_than_or_equals",
            Self::LessThan => "less_than",
            Self::LessThanOrEquals => "less_than_or_equals",
            Self::Contains => "contains",
            Self::StartsWith => "starts_with",
            Self::EndsWith => "ends_with",
        }
    }

    /// The comparison that holds when this one does not.
    const fn opposite(self) -> Option<Self> {
        Some(match self {
            Self::Equals => Self::NotEquals,
            Self::NotEquals => Self::Equals,
            Self::GreaterThan => Self::LessThanOrEquals,
            Self::GreaterThanOrEquals => Self::LessThan,
            Self::LessThan => Self::GreaterThanOrEquals,
            Self::LessThanOrEquals => Self::GreaterThan,
            Self::Contains | Self::StartsWith | Self::EndsWith => return None,
        })
    }

    /// Whether only texts can be compared so.
    const fn is_of_text(self) -> bool {
        matches!(self, Self::Contains | Self::StartsWith | Self::EndsWith)
    }
}

impl FilterValue {
    fn to_json(&self) -> Value {
        match self {
            Self::Text(text) => text.clone().into(),
            Self::Number(number) => number.clone().into(),
            Self::Boolean(flag) => (*flag).into(),
            Self::Null => Value::Null,
            Self::Date(date) => json!({ "date": date }),
            Self::Guid(guid) => json!({ "guid": guid }),
        }
    }
}

impl From<&str> for FilterValue {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for FilterValue {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<bool> for FilterValue {
    fn from(flag: bool) -> Self {
        Self::Boolean(flag)
    }
}

impl From<i64> for FilterValue {
    fn from(number: i64) -> Self {
        Self::Number(number.into())
    }
}

impl From<i32> for FilterValue {
    fn from(number: i32) -> Self {
        Self::Number(number.into())
    }
}

impl From<Uuid> for FilterValue {
    fn from(guid: Uuid) -> Self {
        Self::Guid(guid)
    }
}

impl From<std::time::SystemTime> for FilterValue {
    /// A moment in UTC; one that has no date is the earliest that has.
    fn from(moment: std::time::SystemTime) -> Self {
        let date = date_time(moment).unwrap_or(OffsetDateTime::UNIX_EPOCH);
        Self::Date(date.format(&Rfc3339).unwrap_or_default())
    }
}
