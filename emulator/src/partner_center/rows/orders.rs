//! Orders of customers.

use http::StatusCode;
use serde_json::Value;

use super::{Call, Outcome, Refusal, Reply, Rows, resellers::refuse_strangers};
use crate::partner_center::shop::{Account, Market, Order};

pub(super) const ROWS: Rows = &[
    ("customers.orders.create", create),
    ("customers.orders.get", get),
    ("customers.orders.list", list),
    ("customers.orders.update", update),
    ("customers.orders.provisioning_status.list", provisioning),
];

fn create(call: &Call<'_>) -> Outcome {
    let (body, now, customer) = (call.said(), call.state.now(), call.customer_id()?);
    let named = body.get("referenceCustomerId").and_then(Value::as_str);
    if named.is_some_and(|named| !named.eq_ignore_ascii_case(&customer.to_string())) {
        let why = "The referenceCustomerId is not the customer of the address.";
        return Err(Refusal::bad_request(800002, why));
    }
    refuse_strangers(call, &body)?;
    let order = call.account(|account, _, country| {
        let order = Order::read(&body, Market { country }, now, &mut account.subscriptions)?;
        let shown = order.shown(customer);
        account.orders.push(order);
        Ok(shown)
    })?;
    Ok(Reply::new(StatusCode::CREATED, Some(order)))
}

fn get(call: &Call<'_>) -> Outcome {
    let customer = call.customer_id()?;
    Reply::ok(looked_at(call, |order| order.shown(customer))?)
}

fn provisioning(call: &Call<'_>) -> Outcome {
    let items = looked_at(call, |order| order.provisioning())?;
    call.collection(items)
}

fn list(call: &Call<'_>) -> Outcome {
    let customer = call.customer_id()?;
    let cycle = call.query_value("billingType");
    let items = call.account(|account, _, _| {
        let fits = |order: &&Order| cycle.as_ref().is_none_or(|cycle| order.is_billed(cycle));
        Ok(account.orders.iter().filter(fits).map(|order| order.shown(customer)).collect())
    })?;
    call.collection(items)
}

fn update(call: &Call<'_>) -> Outcome {
    let (body, now, customer) = (call.said(), call.state.now(), call.customer_id()?);
    let body = body.as_object().cloned().unwrap_or_default();
    let order = call.account(|account, _, _| {
        let Account { orders, subscriptions, .. } = account;
        let mut all = orders.iter_mut();
        let order = all.find(|order| order.id.eq_ignore_ascii_case(id(call))).ok_or_else(absent)?;
        order.change(&body, now, subscriptions)?;
        Ok(order.shown(customer))
    })?;
    Reply::ok(order)
}

/// An order that somebody looks at: it is provided after some looks.
fn looked_at<T>(call: &Call<'_>, show: impl FnOnce(&Order) -> T) -> Result<T, Refusal> {
    let polls = call.state.read(|world| world.exports.polls);
    call.account(|account, _, _| {
        let order = account.order(id(call)).ok_or_else(absent)?;
        order.look(polls);
        Ok(show(order))
    })
}

fn id<'c>(call: &'c Call<'_>) -> &'c str {
    call.values.get("order_id").map_or("", String::as_str)
}

fn absent() -> Refusal {
    Refusal::not_found(20000, "The order was not found.")
}
