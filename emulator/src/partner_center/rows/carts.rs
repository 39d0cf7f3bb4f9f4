//! Carts of customers, and their checkout.

use http::StatusCode;
use serde_json::Value;

use super::{Call, Outcome, Reply, Rows, resellers::refuse_strangers};
use crate::{
    bearer::Subject,
    partner_center::shop::{Cart, Market},
};

pub(super) const ROWS: Rows = &[
    ("customers.carts.create", create),
    ("customers.carts.get", get),
    ("customers.carts.update", update),
    ("customers.carts.checkout", check_out),
];

fn create(call: &Call<'_>) -> Outcome {
    let (body, now) = (call.said(), call.state.now());
    refuse_strangers(call, &body)?;
    let cart = call.account(|account, customer, country| {
        let cart = Cart::new(&body, by(call), Market { country }, now)?;
        let shown = cart.shown(customer);
        account.carts.push(cart);
        Ok(shown)
    })?;
    Ok(Reply::new(StatusCode::CREATED, Some(cart)))
}

fn get(call: &Call<'_>) -> Outcome {
    let now = call.state.now();
    let cart =
        call.account(|account, customer, _| Ok(account.cart(id(call), now)?.shown(customer)));
    Reply::ok(cart?)
}

fn update(call: &Call<'_>) -> Outcome {
    let (body, now) = (call.said(), call.state.now());
    refuse_strangers(call, &body)?;
    let cart = call.account(|account, customer, country| {
        let cart = account.cart(id(call), now)?;
        cart.replace(&body, by(call), Market { country }, now)?;
        Ok(cart.shown(customer))
    })?;
    Ok(Reply::new(StatusCode::CREATED, Some(cart)))
}

fn check_out(call: &Call<'_>) -> Outcome {
    let (customer, now) = (call.customer_id()?, call.state.now());
    let result: Value = call.account(|account, _, country| {
        account.check_out(id(call), customer, Market { country }, now)
    })?;
    Ok(Reply::new(StatusCode::CREATED, Some(result)))
}

fn id<'c>(call: &'c Call<'_>) -> &'c str {
    call.values.get("cart_id").map_or("", String::as_str)
}

/// Who calls, as carts name it.
fn by(call: &Call<'_>) -> String {
    match &call.caller.subject {
        Subject::User { id, .. } | Subject::App { id } => id.to_string(),
    }
}
