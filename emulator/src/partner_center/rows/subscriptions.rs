//! Subscriptions of customers; their rules are in [`crate::partner_center::shop`].

use serde_json::Value;
use uuid::Uuid;

use super::{Call, Outcome, Refusal, Reply, Rows};
use crate::partner_center::shop::{Account, Subscription};

pub(super) const ROWS: Rows = &[
    ("customers.subscriptions.get", get),
    ("customers.subscriptions.list", list),
    ("customers.subscriptions.update", update),
    ("customers.subscriptions.addons.list", addons),
    ("customers.subscriptions.provisioning_status.get", provisioning),
];

fn get(call: &Call<'_>) -> Outcome {
    let found = call.account(|account, customer, _| Ok(found(account, call)?.shown(customer)));
    Reply::ok(found?)
}

fn provisioning(call: &Call<'_>) -> Outcome {
    Reply::ok(call.account(|account, _, _| Ok(found(account, call)?.provisioning()))?)
}

/// All, or those of an order or of a reseller.
fn list(call: &Call<'_>) -> Outcome {
    let (order, reseller) = (call.query_value("order_id"), call.query_value("mpn_id"));
    shown(call, |subscription| {
        let is = |name: &str, wanted: &Option<String>| {
            let same = |wanted: &String| subscription.text(name).eq_ignore_ascii_case(wanted);
            wanted.as_ref().is_none_or(same)
        };
        is("orderId", &order) && is("partnerId", &reseller)
    })
}

fn addons(call: &Call<'_>) -> Outcome {
    let parent = call.account(|account, _, _| Ok(found(account, call)?.id))?.to_string();
    shown(call, |subscription| subscription.text("parentSubscriptionId") == parent)
}

fn shown(call: &Call<'_>, fits: impl Fn(&Subscription) -> bool) -> Outcome {
    let items = call.account(|account, customer, _| {
        let fitting = account.subscriptions.iter().filter(|it| fits(it));
        Ok(fitting.map(|it| it.shown(customer)).collect())
    })?;
    call.collection(items)
}

fn update(call: &Call<'_>) -> Outcome {
    let body = call.said();
    let body = body.as_object().cloned().unwrap_or_default();
    let said = call.head.header("if-match").map(|etag| etag.trim_matches('"').to_owned());
    let said = said.or_else(|| Some(body.get("attributes")?.get("etag")?.as_str()?.to_owned()));
    let now = call.state.now();
    let changed: Value = call.account(|account, customer, _| {
        let found = found(account, call)?;
        if said.is_some_and(|said| said != found.etag()) {
            return Err(Refusal::bad_request(2055, "The ETag is not that of the newest version."));
        }
        found.change(&body, now)?;
        Ok(found.shown(customer))
    })?;
    Reply::ok(changed)
}

fn found<'a>(account: &'a mut Account, call: &Call<'_>) -> Result<&'a mut Subscription, Refusal> {
    let id = call.values.get("subscription_id").and_then(|id| Uuid::try_parse(id).ok());
    let found = id.and_then(|id| account.subscription(id));
    found.ok_or_else(|| Refusal::not_found(20003, "The subscription was not found."))
}
