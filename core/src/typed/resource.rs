//! How resources are read and written: no member is lost, none is refused.

use std::collections::BTreeMap;

use serde_json::{Map, Number, Value};

/// The members of a JSON object, in the order in which they came.
pub type Members = Map<String, Value>;

/// A resource: a JSON object with documented members, which may all be absent.
///
/// Members are read by name without regard to case. What is not documented, or holds something else
/// than documented (null too), is kept in `other` under its own name, and written again.
pub trait Resource: Default {
    /// Reads an object.
    fn read(members: Members) -> Self;
    /// Writes it.
    fn write(&self) -> Members;
}

/// What a member may hold.
pub(super) trait Member: Sized {
    /// Gives the value back where it is of another kind.
    fn read(value: Value) -> Result<Self, Value>;
    fn write(&self) -> Value;
    fn fits(value: &Value) -> bool;
}

impl Member for String {
    fn read(value: Value) -> Result<Self, Value> {
        match value {
            Value::String(text) => Ok(text),
            other => Err(other),
        }
    }

    fn write(&self) -> Value {
        Value::String(self.clone())
    }

    fn fits(value: &Value) -> bool {
        value.is_string()
    }
}

impl Member for bool {
    fn read(value: Value) -> Result<Self, Value> {
        value.as_bool().ok_or(value)
    }

    fn write(&self) -> Value {
        Value::Bool(*self)
    }

    fn fits(value: &Value) -> bool {
        value.is_boolean()
    }
}

impl Member for i64 {
    fn read(value: Value) -> Result<Self, Value> {
        value.as_i64().ok_or(value)
    }

    fn write(&self) -> Value {
        Value::from(*self)
    }

    fn fits(value: &Value) -> bool {
        value.is_i64()
    }
}

impl Member for Number {
    fn read(value: Value) -> Result<Self, Value> {
        match value {
            Value::Number(number) => Ok(number),
            other => Err(other),
        }
    }

    fn write(&self) -> Value {
        Value::Number(self.clone())
    }

    fn fits(value: &Value) -> bool {
        value.is_number()
    }
}

impl Member for Value {
    fn read(value: Value) -> Result<Self, Value> {
        if value.is_null() { Err(value) } else { Ok(value) }
    }

    fn write(&self) -> Value {
        self.clone()
    }

    fn fits(_: &Value) -> bool {
        true
    }
}

impl<M: Member> Member for Box<M> {
    fn read(value: Value) -> Result<Self, Value> {
        M::read(value).map(Box::new)
    }

    fn write(&self) -> Value {
        (**self).write()
    }

    fn fits(value: &Value) -> bool {
        M::fits(value)
    }
}

impl<M: Member> Member for Vec<M> {
    fn read(value: Value) -> Result<Self, Value> {
        match value {
            Value::Array(items) if items.iter().all(M::fits) => {
                Ok(items.into_iter().filter_map(|item| M::read(item).ok()).collect())
            }
            other => Err(other),
        }
    }

    fn write(&self) -> Value {
        Value::Array(self.iter().map(Member::write).collect())
    }

    fn fits(value: &Value) -> bool {
        value.as_array().is_some_and(|items| items.iter().all(M::fits))
    }
}

impl<M: Member> Member for BTreeMap<String, M> {
    fn read(value: Value) -> Result<Self, Value> {
        match value {
            Value::Object(members) if members.values().all(M::fits) => {
                let read = |(name, value)| M::read(value).ok().map(|read| (name, read));
                Ok(members.into_iter().filter_map(read).collect())
            }
            other => Err(other),
        }
    }

    fn write(&self) -> Value {
        Value::Object(self.iter().map(|(name, value)| (name.clone(), value.write())).collect())
    }

    fn fits(value: &Value) -> bool {
        value.as_object().is_some_and(|members| members.values().all(M::fits))
    }
}

/// Puts a value in its place; gives it back where it is of another kind or the place is taken.
pub(super) fn take<M: Member>(place: &mut Option<M>, value: Value) -> Option<Value> {
    if place.is_some() {
        return Some(value);
    }
    match M::read(value) {
        Ok(read) => {
            *place = Some(read);
            None
        }
        Err(value) => Some(value),
    }
}

/// Moves a member to its place, where it fits.
pub(super) fn move_into<M: Member>(place: &mut Option<M>, other: &mut Members, name: &str) {
    if let Some(value) = other.remove(name)
        && let Some(value) = take(place, value)
    {
        other.insert(name.to_owned(), value);
    }
}

pub(super) fn put<M: Member>(members: &mut Members, name: &str, value: &Option<M>) {
    if let Some(value) = value {
        members.insert(name.to_owned(), value.write());
    }
}

/// Declares a resource with its members and their names on the wire.
macro_rules! resource {
    ($(#[$about:meta])* $name:ident {
        $($(#[$member_about:meta])* $member:ident: $kind:ty = $wire:literal,)*
    }) => {
        $(#[$about])*
        #[derive(Clone, Default, PartialEq)]
        pub struct $name {
            $($(#[$member_about])* pub $member: Option<$kind>,)*
            /// Members that are not documented, or hold something else than documented.
            pub other: Members,
        }

        impl Resource for $name {
            #[allow(unused_variables, reason = "some have no documented members")]
            fn read(members: Members) -> Self {
                let mut read = Self::default();
                for (name, value) in members {
                    let rest = match name.as_str() {
                        $($wire => take(&mut read.$member, value),)*
                        _ => Some(value),
                    };
                    if let Some(value) = rest {
                        read.other.insert(name, value);
                    }
                }
                // In another casing: what has a member's own name goes before it.
                let names: Vec<String> = read.other.keys().cloned().collect();
                for name in names {
                    $(
                        if name.eq_ignore_ascii_case($wire) && !read.other.contains_key($wire) {
                            move_into(&mut read.$member, &mut read.other, &name);
                        }
                    )*
                }
                read
            }

            fn write(&self) -> Members {
                #[allow(unused_mut, reason = "some have no documented members")]
                let mut members = Members::new();
                $(put(&mut members, $wire, &self.$member);)*
                members.extend(self.other.clone());
                members
            }
        }

        crate::typed::resource::serde_by_members!($name);
    };
}

/// Serde's traits and Debug, which does not print values: some are secrets.
macro_rules! serde_by_members {
    ($name:ident) => {
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                let members = Resource::write(self);
                write!(f, concat!(stringify!($name), " {:?}"), members.keys().collect::<Vec<_>>())
            }
        }

        impl crate::typed::resource::Member for $name {
            fn read(value: Value) -> Result<Self, Value> {
                match value {
                    Value::Object(members) => Ok(Resource::read(members)),
                    other => Err(other),
                }
            }

            fn write(&self) -> Value {
                Value::Object(Resource::write(self))
            }

            fn fits(value: &Value) -> bool {
                value.is_object()
            }
        }

        impl crate::typed::FromAnswer for $name {
            fn from_answer(answer: &crate::operations::Answer) -> crate::Result<Self> {
                crate::typed::call::read_json(answer)
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                Resource::write(self).serialize(to)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                Members::deserialize(from).map(Resource::read)
            }
        }
    };
}

/// Declares texts of a list that is open.
macro_rules! values {
    ($(#[$about:meta])* $name:ident { $($value:ident = $wire:literal,)* }) => {
        $(#[$about])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $(#[doc = concat!("`", $wire, "`")] $value,)*
            /// A value that is not documented, or in another casing.
            Other(String),
        }

        impl $name {
            /// The text of the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$value => $wire,)*
                    Self::Other(text) => text,
                }
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                match text.as_str() {
                    $($wire => Self::$value,)*
                    _ => Self::Other(text),
                }
            }
        }

        impl crate::typed::resource::Member for $name {
            fn read(value: Value) -> Result<Self, Value> {
                <String as crate::typed::resource::Member>::read(value).map(Self::from)
            }

            fn write(&self) -> Value {
                Value::String(self.as_str().to_owned())
            }

            fn fits(value: &Value) -> bool {
                value.is_string()
            }
        }

        impl crate::typed::FromAnswer for $name {
            fn from_answer(answer: &crate::operations::Answer) -> crate::Result<Self> {
                answer.json()
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                String::deserialize(from).map(Self::from)
            }
        }
    };
}

/// Lets tests find resources by their names.
#[cfg(test)]
macro_rules! by_name {
    ($($name:ident,)*) => {
        /// An object, read as the resource of this name and written again; nothing where none is called so.
        pub(super) fn rewritten(name: &str, members: Members) -> Option<Members> {
            match name {
                $(stringify!($name) => Some($name::read(members).write()),)*
                _ => None,
            }
        }
    };
}

#[cfg(test)]
pub(super) use by_name;
pub(super) use {resource, serde_by_members, values};

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use crate::typed::resources::{
        Address, CartLineItem, SpendingBudget, Subscription, SubscriptionStatus, UserCredentials,
    };

    fn again<T: serde::Serialize + serde::de::DeserializeOwned>(sent: &Value) -> Value {
        let read: T = serde_json::from_value(sent.clone()).unwrap();
        serde_json::to_value(read).unwrap()
    }

    #[test]
    fn members_are_read_in_any_casing() {
        let sent = json!({ "Id": "1", "FriendlyName": "F", "quantity": 5, "STATUS": "active" });
        let read: Subscription = serde_json::from_value(sent).unwrap();
        assert_eq!(read.id.as_deref(), Some("1"));
        assert_eq!(read.friendly_name.as_deref(), Some("F"));
        assert_eq!(read.quantity, Some(5));
        assert_eq!(read.status, Some(SubscriptionStatus::Active));
        assert!(read.other.is_empty());
        // Written again as they are documented.
        assert_eq!(serde_json::to_value(&read).unwrap()["friendlyName"], "F");
    }

    #[test]
    fn what_is_not_documented_is_kept() {
        for sent in [
            json!({ "id": "1", "new": { "deep": [1, 2.5, "x", null] } }),
            // Another kind than documented, a fraction where a whole number was, null, a value nobody knows.
            json!({ "quantity": "five", "friendlyName": 7, "status": "sleeping" }),
            json!({ "quantity": 2.5, "orderId": null, "autoRenewEnabled": "true" }),
            json!({ "scheduledActions": [{ "actionType": "Cancel", "more": 1 }, 3] }),
            // Twice, in two casings, and once of a kind that does not fit.
            json!({ "id": "1", "Id": "2" }),
            json!({ "quantity": "five", "Quantity": 5 }),
            json!({}),
        ] {
            assert_eq!(again::<Subscription>(&sent), sent, "{sent}");
        }
        let read: Subscription = serde_json::from_value(json!({ "quantity": "five" })).unwrap();
        assert_eq!((read.quantity, read.other.get("quantity")), (None, Some(&json!("five"))));
        let nested = json!({ "addonItems": [{ "quantity": 1, "addonItems": [] }],
            "provisioningContext": { "scope": "x" }, "participants": [{ "key": "a", "value": "b" }] });
        assert_eq!(again::<CartLineItem>(&nested), nested);
        for not_an_object in [json!([]), json!("x"), json!(null)] {
            assert!(serde_json::from_value::<Address>(not_an_object).is_err());
        }
    }

    fn anything() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            any::<f64>().prop_map(Value::from),
            ".{0,8}".prop_map(Value::from),
        ];
        let name = "id|status|quantity|links|self|scheduledActions|actionType|[a-z@.]{0,6}";
        leaf.prop_recursive(4, 24, 4, move |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
                prop::collection::btree_map(name, inner, 0..4)
                    .prop_map(|members| members.into_iter().collect()),
            ]
        })
    }

    proptest! {
        #[test]
        fn nothing_is_lost(sent in anything()) {
            if sent.is_object() {
                prop_assert_eq!(again::<Subscription>(&sent), sent);
            }
        }
    }

    #[test]
    fn null_can_be_sent() {
        let mut budget = SpendingBudget::default();
        budget.other.insert("amount".into(), Value::Null);
        assert_eq!(serde_json::to_value(&budget).unwrap(), json!({ "amount": null }));
    }

    #[test]
    fn secrets_are_not_printed() {
        let secret = json!({ "userName": "admin", "password": "canary" });
        let read: UserCredentials = serde_json::from_value(secret).unwrap();
        let shown = format!("{read:?}");
        assert!(shown.contains("password") && !shown.contains("canary"), "{shown}");
    }
}
