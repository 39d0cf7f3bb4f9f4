//! Handlers of what changes subscriptions and places orders.

use serde_json::Value;

use super::{BoundApp, Outcome, Success, arguments::Arguments, request::CallRequest};
use crate::{Customer, Error, NextTerm, time::Deadline};

/// Runs one of them; nothing for another procedure.
pub(super) async fn run(
    bound: &BoundApp,
    arguments: &Arguments<'_>,
    call: &CallRequest,
    deadline: Deadline,
) -> Option<Outcome> {
    let id = arguments.procedure.id;
    let known = ["customers.subscriptions.", "customers.carts.", "customers.orders."];
    if !known.iter().any(|prefix| id.starts_with(prefix)) {
        return None;
    }
    Some(perform(bound, arguments, call, deadline).await)
}

async fn perform(
    bound: &BoundApp,
    arguments: &Arguments<'_>,
    call: &CallRequest,
    deadline: Deadline,
) -> Outcome {
    let customer = customer(bound, arguments, call)?;
    let subscriptions = customer.subscriptions();
    let id = || arguments.needed::<String>("subscription_id");
    let answer = match arguments.procedure.id {
        "customers.subscriptions.end_renewal" => {
            subscriptions.end_renewal(&id()?, deadline).await?
        }
        "customers.subscriptions.resume_renewal" => {
            subscriptions.resume_renewal(&id()?, deadline).await?
        }
        "customers.subscriptions.change_at_renewal" => {
            let next = NextTerm {
                product_id: arguments.get("product_id")?,
                sku_id: arguments.get("sku_id")?,
                availability_id: arguments.get("availability_id")?,
                billing_cycle: arguments.get("billing_cycle")?,
                term_duration: arguments.get("term_duration")?,
                promotion_id: arguments.get("promotion_id")?,
                quantity: arguments.integer("quantity")?,
                custom_term_end_date: arguments.get("custom_term_end_date")?,
            };
            subscriptions.change_at_renewal(&id()?, &next, deadline).await?
        }
        "customers.subscriptions.change_quantity" => {
            let quantity = arguments.integer("quantity")?.unwrap_or_default();
            subscriptions.change_quantity(&id()?, quantity, deadline).await?
        }
        "customers.subscriptions.suspend" => subscriptions.suspend(&id()?, deadline).await?,
        "customers.subscriptions.reactivate" => subscriptions.reactivate(&id()?, deadline).await?,
        "customers.subscriptions.rename" => {
            let name: String = arguments.needed("friendly_name")?;
            subscriptions.rename(&id()?, &name, deadline).await?
        }
        "customers.subscriptions.cancel" => subscriptions.cancel(&id()?, deadline).await?,
        "customers.subscriptions.check_resellers" => {
            subscriptions.check_resellers(&id()?, deadline).await?
        }
        "customers.subscriptions.change_reseller" => {
            let reseller: String = arguments.needed("partner_id")?;
            subscriptions.change_reseller(&id()?, &reseller, deadline).await?
        }
        "customers.carts.place" => {
            let cart: String = arguments.needed("cart_id")?;
            customer.place_cart(&cart, deadline).await?
        }
        "customers.orders.place" => {
            let text = arguments.json_text("order")?.unwrap_or_default();
            let order: Value = serde_json::from_str(&text)
                .map_err(|_| arguments.procedure.wrong("the order is not JSON".into()))?;
            customer.place_order(order, deadline).await?
        }
        other => return Err(Error::internal(format!("the procedure {other} has no handler"))),
    };
    Ok(Success::from(answer))
}

fn customer(
    bound: &BoundApp,
    arguments: &Arguments<'_>,
    call: &CallRequest,
) -> crate::Result<Customer> {
    let tenant = call
        .customer()?
        .ok_or_else(|| arguments.procedure.wrong("no customer was named".into()))?;
    Ok(bound.partner_of(call)?.customer(tenant))
}
