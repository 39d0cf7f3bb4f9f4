//! The body of a request against its resource type: what must be there, and what certainly cannot
//! stand where it stands. Everything else is the service's to judge: members that nobody documented, values that are
//! newer than the table, members that only the service sets (it wants whole resources back).

use serde_json::Value;

use super::{
    Params,
    resources::{Field, FieldKind, ResourceType, resource_type},
};

/// Checks a value of a type. `whole` is false for a change of a part, which may lack anything.
///
/// # Errors
/// What is wrong, beginning with the place: `lineItems[0].offerId is missing`; and the type that it
/// is wrong in.
pub(super) fn check(
    name: &str,
    value: &Value,
    whole: bool,
    place: &str,
) -> Result<(), (String, &'static ResourceType)> {
    let Some(known) = resource_type(name) else { return Ok(()) };
    let at = Place { whole, path: place.to_owned() };
    at.resource(known, value).map_err(|(why, at)| (why, at.unwrap_or(known)))
}

/// The names of what a type must have, for a hint.
pub(super) fn required_of(known: &ResourceType) -> Vec<&'static str> {
    known.fields.iter().filter(|field| field.must_be_given()).map(|field| field.name).collect()
}

type Checked = Result<(), (String, Option<&'static ResourceType>)>;

struct Place {
    whole: bool,
    /// Empty at the body itself.
    path: String,
}

impl Place {
    fn member(&self, name: &str) -> Self {
        let dot = if self.path.is_empty() { "" } else { "." };
        Self { whole: self.whole, path: format!("{}{dot}{name}", self.path) }
    }

    fn item(&self, index: usize) -> Self {
        Self { whole: self.whole, path: format!("{}[{index}]", self.path) }
    }

    fn wrong(&self, what: &str) -> Checked {
        let path = if self.path.is_empty() { "the body" } else { &self.path };
        Err((format!("{path} {what}"), None))
    }

    fn resource(&self, known: &'static ResourceType, value: &Value) -> Checked {
        // The values of a list are texts; services may know more of them, and numbers for them.
        if !known.values.is_empty() {
            return self.plain(value, "a value of a list");
        }
        let members = match value {
            Value::Null => return Ok(()),
            Value::Object(members) => members,
            // Nothing is known about its members: it may be anything.
            _ if known.fields.is_empty() => return Ok(()),
            _ => return self.wrong("is not an object"),
        };
        let known = variant(known, members);
        let named = |error: (String, Option<_>)| (error.0, error.1.or(Some(known)));
        if self.whole {
            let has =
                |field: &Field| members.keys().any(|name| name.eq_ignore_ascii_case(field.name));
            if let Some(lacking) =
                known.fields.iter().find(|field| field.must_be_given() && !has(field))
            {
                return self.member(lacking.name).wrong("is missing").map_err(named);
            }
        }
        for (name, value) in members {
            if let Some(field) = known.field(name) {
                self.member(name).value(&field.kind, value).map_err(named)?;
            }
        }
        Ok(())
    }

    fn value(&self, kind: &FieldKind, value: &Value) -> Checked {
        match kind {
            FieldKind::Json => Ok(()),
            FieldKind::Type(name) => {
                resource_type(name).map_or(Ok(()), |known| self.resource(known, value))
            }
            FieldKind::List(inner) => match value {
                Value::Null => Ok(()),
                Value::Array(items) => {
                    let mut items = items.iter().enumerate();
                    items.try_for_each(|(index, item)| self.item(index).value(inner, item))
                }
                _ => self.wrong("is not a list"),
            },
            FieldKind::Map(inner) => match value {
                Value::Null => Ok(()),
                Value::Object(members) => {
                    let mut members = members.iter();
                    members.try_for_each(|(name, value)| self.member(name).value(inner, value))
                }
                _ => self.wrong("is not an object"),
            },
            FieldKind::Text | FieldKind::Guid | FieldKind::OneOf(_) => self.plain(value, "a text"),
            FieldKind::Date => self.plain(value, "a date, as text"),
            FieldKind::Integer => self.plain(value, "a whole number"),
            FieldKind::Number => self.plain(value, "a number"),
            FieldKind::Boolean => self.plain(value, "true or false"),
        }
    }

    /// Services read numbers as texts and texts as numbers; an object or a list they cannot.
    fn plain(&self, value: &Value, what: &str) -> Checked {
        match value {
            Value::Object(_) => self.wrong(&format!("is an object, not {what}")),
            Value::Array(_) => self.wrong(&format!("is a list, not {what}")),
            _ => Ok(()),
        }
    }
}

/// The type that an object is in particular, where it tells.
fn variant(known: &'static ResourceType, members: &Params) -> &'static ResourceType {
    let Some(variants) = known.variants else { return known };
    let member = |members: &Params, wanted: &str| {
        let mut members = members.iter();
        members.find(|(name, _)| name.eq_ignore_ascii_case(wanted)).map(|(_, value)| value.clone())
    };
    let mut told = Some(Value::Object(members.clone()));
    for name in variants.chosen_by {
        told = told.and_then(|value| member(value.as_object()?, name));
    }
    let told = told.as_ref().and_then(Value::as_str);
    let found = told
        .and_then(|told| variants.types.iter().find(|(value, _)| value.eq_ignore_ascii_case(told)));
    found.and_then(|(_, name)| resource_type(name)).unwrap_or(known)
}
