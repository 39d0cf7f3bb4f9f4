//! What a subscription says about its renewal, and bodies that would change that unasked.

use serde_json::{Map, Value, json};
use time::{
    OffsetDateTime, PrimitiveDateTime,
    format_description::well_known::{Iso8601, Rfc3339},
};

use super::Params;
use crate::{Error, Result};

type Resource = Map<String, Value>;

const ACTIONS: &str = "scheduledActions";
const INSTRUCTIONS: &str = "scheduledNextTermInstructions";
const RENEWS: &str = "autoRenewEnabled";

/// What is scheduled for the end of a term.
pub(crate) struct Schedule([(&'static str, Option<Value>); 3]);

impl Schedule {
    pub(crate) fn of(subscription: &Resource) -> Self {
        Self([RENEWS, ACTIONS, INSTRUCTIONS].map(|name| (name, said(subscription, name))))
    }

    /// Whether a subscription still says all of it.
    pub(crate) fn holds_in(&self, subscription: &Resource) -> bool {
        self.0.iter().all(|(name, value)| value.is_none() || said(subscription, name) == *value)
    }

    pub(crate) fn put_into(&self, subscription: &mut Resource) {
        for (name, value) in &self.0 {
            if let Some(value) = value {
                subscription.insert((*name).into(), value.clone());
            }
        }
    }
}

/// A member that says something: neither null nor empty.
fn said(subscription: &Resource, name: &str) -> Option<Value> {
    let value = subscription.get(name)?;
    let is_empty = value.is_null() || value.as_array().is_some_and(Vec::is_empty);
    (!is_empty).then(|| value.clone())
}

fn text<'a>(action: &'a Value, names: &[&str]) -> &'a str {
    names.iter().find_map(|name| action.get(name)?.as_str()).unwrap_or_default()
}

/// Two clients write `scheduleType`, a third `scheduledType`; what says neither is taken for the end of the term.
fn is_at_term_end(action: &Value) -> bool {
    let kind = text(action, &["scheduleType", "scheduledType", "ScheduleType", "ScheduledType"]);
    kind.is_empty() || kind.eq_ignore_ascii_case("TermEnd")
}

fn ends(action: &Value) -> bool {
    let kind = text(action, &["actionType", "ActionType"]);
    ["Cancel", "RenewToExtendedServiceTerm"].iter().any(|name| kind.eq_ignore_ascii_case(name))
}

fn actions(subscription: &Resource) -> Vec<Value> {
    subscription.get(ACTIONS).and_then(Value::as_array).cloned().unwrap_or_default()
}

/// Puts one action in place of all that are scheduled for the end of the term; those of other dates stay.
pub(crate) fn replace_at_term_end(subscription: &mut Resource, action: Option<&str>) {
    let mut list = actions(subscription);
    list.retain(|action| !is_at_term_end(action));
    list.extend(action.map(|kind| json!({"scheduleType": "TermEnd", "actionType": kind})));
    if list.is_empty() && !subscription.contains_key(ACTIONS) {
        return;
    }
    subscription.insert(ACTIONS.into(), list.into());
}

/// Takes away what would end the subscription, or extend it, at the end of its term.
pub(crate) fn drop_end(subscription: &mut Resource) {
    let mut list = actions(subscription);
    let before = list.len();
    list.retain(|action| !(is_at_term_end(action) && ends(action)));
    if list.len() < before {
        subscription.insert(ACTIONS.into(), list.into());
    }
}

/// Whether it will not renew.
pub(crate) fn is_ended(subscription: &Resource) -> bool {
    actions(subscription).iter().any(|action| is_at_term_end(action) && ends(action))
}

/// A moment of Partner Center: UTC, with or without saying so.
pub(crate) fn moment(text: &str) -> Option<OffsetDateTime> {
    OffsetDateTime::parse(text, &Rfc3339).ok().or_else(|| {
        PrimitiveDateTime::parse(text, &Iso8601::DATE_TIME).ok().map(PrimitiveDateTime::assume_utc)
    })
}

/// Refuses a change of a subscription whose body would end its renewal unasked, or would not end it although it seems
/// to. A body says by name what it wants: `autoRenewEnabled`, and `scheduledActions` (an empty list, too) beside
/// `false`. One that cancels now, or that is billed by use, has no renewal.
pub(super) fn refuse_unsaid(operation: &'static str, params: &Params) -> Result<()> {
    if operation != "customers.subscriptions.update" {
        return Ok(());
    }
    let Some(Value::Object(body)) = params.get("body") else { return Ok(()) };
    let member = |name: &str| {
        body.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    };
    let is = |name: &str, value: &str| {
        member(name).and_then(Value::as_str).is_some_and(|it| it.eq_ignore_ascii_case(value))
    };
    if is("status", "deleted") || is("billingType", "usage") {
        return Ok(());
    }
    let message = match (member(RENEWS), member(ACTIONS)) {
        (Some(Value::Bool(true)), _) | (Some(Value::Bool(false)), Some(Value::Array(_))) => {
            return Ok(());
        }
        (Some(Value::Bool(false)), _) => {
            "autoRenewEnabled = false alone does not end a subscription: it goes on in a paid extended service term"
        }
        _ => "the body does not say autoRenewEnabled, which Partner Center then sets to false",
    };
    Err(Error::configuration(format!("{operation}: {message}"))
        .with_operation(operation)
        .with_code("renewal_unsaid")
        .with_hint(
            "Use the method for what you want (end_renewal, change_quantity, suspend, rename, ..), or send the whole \
             subscription, with scheduledActions beside autoRenewEnabled = false: a Cancel at TermEnd ends it, an empty \
             list extends it.",
        ))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn resource(value: Value) -> Resource {
        value.as_object().unwrap().clone()
    }

    #[test]
    fn an_end_replaces_what_else_was_to_happen_then() {
        let mut subscription = resource(json!({"scheduledActions": [
            {"scheduledType": "TermEnd", "actionType": "RenewToNewTerm"},
            {"scheduleType": "CustomDate", "actionType": "Transition", "effectiveDate": "2027-01-01T00:00:00Z"},
        ]}));
        assert!(!is_ended(&subscription));
        replace_at_term_end(&mut subscription, Some("Cancel"));
        assert!(is_ended(&subscription));
        let list = subscription[ACTIONS].as_array().unwrap();
        assert_eq!(list.len(), 2);
        assert_eq!(list[1], json!({"scheduleType": "TermEnd", "actionType": "Cancel"}));
        drop_end(&mut subscription);
        assert_eq!(subscription[ACTIONS].as_array().unwrap().len(), 1);
        assert!(!is_ended(&subscription));
        let mut bare = Resource::new();
        replace_at_term_end(&mut bare, None);
        assert!(bare.is_empty(), "nothing is said that was not said");
    }

    #[test]
    fn a_schedule_is_seen_to_be_gone_and_put_back() {
        let before = resource(json!({
            "autoRenewEnabled": false,
            "scheduledActions": [{"scheduleType": "TermEnd", "actionType": "Cancel"}],
            "scheduledNextTermInstructions": null,
        }));
        let schedule = Schedule::of(&before);
        let mut after = resource(json!({"autoRenewEnabled": false, "scheduledActions": []}));
        assert!(!schedule.holds_in(&after));
        schedule.put_into(&mut after);
        assert!(schedule.holds_in(&after));
        assert!(!after.contains_key(INSTRUCTIONS), "what was null is not sent");
    }

    #[test]
    fn a_body_must_say_what_becomes_of_the_renewal() {
        let refused = |body: Value| {
            let params = resource(json!({ "body": body }));
            refuse_unsaid("customers.subscriptions.update", &params)
                .err()
                .map(|error| error.message.clone())
        };
        for (body, named) in [
            (json!({"quantity": 5}), Some("does not say")),
            (json!({"autoRenewEnabled": null}), Some("does not say")),
            (json!({"AutoRenewEnabled": false}), Some("extended")),
            (json!({"autoRenewEnabled": false, "scheduledActions": null}), Some("extended")),
            (json!({"autoRenewEnabled": false, "scheduledActions": []}), None),
            (json!({"autoRenewEnabled": true}), None),
            (json!({"status": "Deleted"}), None),
            (json!({"billingType": "usage", "status": "suspended"}), None),
        ] {
            match (refused(body.clone()), named) {
                (Some(message), Some(named)) => {
                    assert!(message.contains(named), "{body}: {message}")
                }
                (None, None) => {}
                other => panic!("{body}: {other:?}"),
            }
        }
        let params = resource(json!({"body": {"quantity": 5}}));
        assert!(refuse_unsaid("customers.orders.update", &params).is_ok(), "no other operation");
    }
}
