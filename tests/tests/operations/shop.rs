//! From the catalog to a subscription: carts, their checkout, orders.

use std::time::Duration;

use partnercenter::{Cloud, Customer, Error, Result, time::Deadline};
use serde_json::{Value, json};

use crate::bed::{Bed, Way, params};

const DAY: Duration = Duration::from_secs(86_400);
const PREMIUM: &str = "CFQ7TTC0LCHC:0002:CFQ7TTC0K4M3";

async fn customer(bed: &Bed) -> Customer {
    let cloud = Cloud::global();
    bed.partner(&cloud, Way::Direct).await.customer(bed.tenant(&cloud, "tailspin"))
}

async fn call(customer: &Customer, operation: &str, given: Value) -> Result<Value> {
    customer.call(operation, params(given)).await?.json()
}

async fn items(customer: &Customer, operation: &str, given: Value) -> Vec<Value> {
    let all = call(customer, operation, given).await.unwrap();
    all["items"].as_array().unwrap().clone()
}

async fn cart(customer: &Customer, lines: Value) -> Value {
    let body = json!({ "body": { "lineItems": lines } });
    call(customer, "customers.carts.create", body).await.unwrap()
}

fn refused(error: Error) -> (Option<u16>, String) {
    (error.status, error.code.clone().unwrap_or_default())
}

#[tokio::test]
async fn what_the_catalog_has_becomes_a_subscription() {
    let bed = Bed::start().await;
    let customer = customer(&bed).await;
    let products =
        items(&customer, "customers.products.list", json!({ "target_view": "OnlineServices" }))
            .await;
    let product = products.iter().find(|it| it["title"] == "Microsoft 365 E3").unwrap();
    let given = json!({ "product_id": product["id"], "sku_id": "0001" });
    let sold = items(&customer, "customers.products.skus.availabilities.list", given).await;
    let made = cart(
        &customer,
        json!([{
            "catalogItemId": sold[0]["catalogItemId"],
            "friendlyName": "For the workshop",
            "quantity": 5,
            "billingCycle": "monthly",
            "termDuration": "P1M",
            "renewsTo": { "termDuration": "P1Y" },
        }]),
    )
    .await;
    assert_eq!((&made["status"], &made["lineItems"][0]["id"]), (&json!("Active"), &json!(0)));
    assert_eq!(made["lineItems"][0]["pricing"]["extendedPrice"], 195.0);
    let cart_id = made["id"].as_str().unwrap();
    let placed = customer.place_cart(cart_id, Deadline::default()).await.unwrap();
    assert_eq!(placed.status, 201);
    let placed: Value = placed.json().unwrap();
    let order = placed["orders"][0].clone();
    assert_eq!((&order["status"], &order["totalPrice"]), (&json!("pending"), &json!(195.0)));
    let id = order["lineItems"][0]["subscriptionId"].as_str().unwrap();
    let bought = call(&customer, "customers.subscriptions.get", json!({ "subscription_id": id }))
        .await
        .unwrap();
    for (member, value) in [
        ("quantity", json!(5)),
        ("termDuration", json!("P1M")),
        ("billingCycle", json!("monthly")),
        ("friendlyName", json!("For the workshop")),
        ("offerName", json!("Microsoft 365 E3")),
        ("orderId", order["id"].clone()),
        ("status", json!("active")),
    ] {
        assert_eq!(bought[member], value, "{member}");
    }
    // The same checkout again makes nothing new.
    let again = customer.place_cart(cart_id, Deadline::default()).await.unwrap();
    assert_eq!(again.json::<Value>().unwrap(), placed);
    assert_eq!(items(&customer, "customers.subscriptions.list", json!({})).await.len(), 2);
    let of_order = json!({ "order_id": order["id"] });
    assert_eq!(items(&customer, "customers.subscriptions.list", of_order.clone()).await, [bought]);
    let ordered =
        call(&customer, "customers.carts.get", json!({ "cart_id": cart_id })).await.unwrap();
    assert_eq!(ordered["status"], "Ordered");
    let other = json!({ "cart_id": cart_id, "body": { "lineItems": [
        { "catalogItemId": PREMIUM, "quantity": 1 },
    ] } });
    let error = call(&customer, "customers.carts.update", other).await.unwrap_err();
    assert_eq!(refused(error), (Some(400), "800065".into()));
    // It is provided after some looks.
    let states: Vec<Value> = [
        items(&customer, "customers.orders.provisioning_status.list", of_order.clone()).await,
        items(&customer, "customers.orders.provisioning_status.list", of_order.clone()).await,
        items(&customer, "customers.orders.provisioning_status.list", of_order.clone()).await,
    ]
    .iter()
    .map(|lines| lines[0]["status"].clone())
    .collect();
    assert_eq!(states, ["pending", "pending", "success"]);
    let order = call(&customer, "customers.orders.get", of_order).await.unwrap();
    assert_eq!(order["status"], "completed");
    // A month later it has its next term.
    bed.emulator.clock().advance(DAY * 31);
    let renewed = call(&customer, "customers.subscriptions.get", json!({ "subscription_id": id }))
        .await
        .unwrap();
    assert_eq!(renewed["termDuration"], "P1Y");
}

#[tokio::test]
async fn lines_that_cannot_be_bought_say_why_and_stop_the_checkout() {
    let bed = Bed::start().await;
    let customer = customer(&bed).await;
    let line = |change: Value| {
        let mut line = json!({
            "catalogItemId": PREMIUM, "quantity": 3, "termDuration": "P1Y", "billingCycle": "annual",
        });
        for (name, value) in change.as_object().unwrap() {
            line[name] = value.clone();
        }
        line
    };
    for (change, code) in [
        (
            json!({ "catalogItemId": "CFQ7TTC0LCHC:0002:CFQ7TTC0XXXX" }),
            "catalog_item_id_is_not_valid",
        ),
        (json!({ "quantity": 0 }), "invalid_input"),
        (json!({ "quantity": 301 }), "max_allowed_seats_per_subscription_exceeded"),
        (json!({ "termDuration": "P5Y" }), "billing_plan_not_supported"),
        (json!({ "billingCycle": "one_time" }), "billing_plan_not_supported"),
        (json!({ "currencyCode": "EUR" }), "currency_is_not_supported"),
        (json!({ "promotionId": "39NFJQT1X5KM:0001:39NFJQT1Q5KM" }), "invalid_promotion_id"),
        (json!({ "customTermEndDate": "2020-01-01T00:00:00Z" }), "invalid_custom_term_end_date"),
    ] {
        let made = cart(&customer, json!([line(json!({})), line(change)])).await;
        assert!(made["lineItems"][0].get("error").is_none(), "{code}");
        assert_eq!(made["lineItems"][1]["error"]["errorCode"], code);
        let given = json!({ "cart_id": made["id"] });
        let error = call(&customer, "customers.carts.checkout", given.clone()).await.unwrap_err();
        assert_eq!(refused(error), (Some(400), "800009".into()), "{code}");
        // The cart can be mended.
        let mended = json!({ "cart_id": made["id"], "body": { "lineItems": [line(json!({}))] } });
        call(&customer, "customers.carts.update", mended).await.unwrap();
        let placed = call(&customer, "customers.carts.checkout", given).await.unwrap();
        assert_eq!(placed["orders"].as_array().unwrap().len(), 1, "{code}");
    }
}

#[tokio::test]
async fn a_cart_is_gone_after_seven_days() {
    let bed = Bed::start().await;
    let customer = customer(&bed).await;
    let made = cart(&customer, json!([{ "catalogItemId": PREMIUM, "quantity": 1 }])).await;
    let given = json!({ "cart_id": made["id"] });
    bed.emulator.clock().advance(DAY * 6);
    call(&customer, "customers.carts.get", given.clone()).await.unwrap();
    bed.emulator.clock().advance(DAY);
    for operation in ["customers.carts.get", "customers.carts.checkout"] {
        let error = call(&customer, operation, given.clone()).await.unwrap_err();
        assert_eq!(refused(error), (Some(404), "800008".into()), "{operation}");
    }
}

#[tokio::test]
async fn lines_that_are_billed_otherwise_are_orders_of_their_own() {
    let bed = Bed::start().await;
    let customer = customer(&bed).await;
    let software = "DG7GMGF0DWT0:0001:DG7GMGF0DSQR";
    // Names as the .NET SDK sends them.
    let made = cart(
        &customer,
        json!([
            { "CatalogItemId": PREMIUM, "Quantity": 1, "TermDuration": "P1Y", "BillingCycle": "Monthly" },
            { "CatalogItemId": software, "Quantity": 2, "BillingCycle": "OneTime" },
            { "CatalogItemId": "DZH318Z0BPS6:0001:DZH318Z0BQ42", "Quantity": 1 },
        ]),
    )
    .await;
    let groups: Vec<&Value> =
        made["lineItems"].as_array().unwrap().iter().map(|line| &line["orderGroup"]).collect();
    assert_eq!(groups, ["0", "1", "0"]);
    let given = json!({ "cart_id": made["id"] });
    let placed = call(&customer, "customers.carts.checkout", given).await.unwrap();
    let orders = placed["orders"].as_array().unwrap();
    assert_eq!(
        (&orders[0]["billingCycle"], &orders[1]["billingCycle"]),
        (&json!("monthly"), &json!("one_time"))
    );
    assert!(orders[1]["lineItems"][0].get("subscriptionId").is_none(), "software is none");
    let once =
        items(&customer, "customers.orders.list", json!({ "billing_type": "onetime" })).await;
    assert_eq!(once, [orders[1].clone()]);
    // Software can be given back, for a while; what has a subscription goes by that.
    let cancel = |order: &Value| json!({ "order_id": order["id"], "body": { "id": order["id"], "status": "cancelled" } });
    let error = call(&customer, "customers.orders.update", cancel(&orders[0])).await.unwrap_err();
    assert_eq!(refused(error), (Some(400), "800063".into()));
    let gone = call(&customer, "customers.orders.update", cancel(&orders[1])).await.unwrap();
    assert_eq!(gone["status"], "cancelled");
}

#[tokio::test]
async fn an_order_needs_no_cart_and_its_billing_changes() {
    let bed = Bed::start().await;
    let customer = customer(&bed).await;
    let line = |offer: &str| json!({ "lineItemNumber": 0, "offerId": offer, "quantity": 4 });
    let order = |offer: &str| json!({ "referenceCustomerId": customer.tenant(), "billingCycle": "monthly", "lineItems": [line(offer)] });
    let deadline = Deadline::default;
    let placed: Value =
        customer.place_order(order(PREMIUM), deadline()).await.unwrap().json().unwrap();
    let id = placed["lineItems"][0]["subscriptionId"].as_str().unwrap();
    let cycle = |cycle: &str| json!({ "order_id": placed["id"], "body": { "id": placed["id"], "billingCycle": cycle } });
    let error = call(&customer, "customers.orders.update", cycle("triennial")).await.unwrap_err();
    assert_eq!(refused(error), (Some(400), "6001".into()));
    let subscription = json!({ "subscription_id": id });
    let bought =
        call(&customer, "customers.subscriptions.get", subscription.clone()).await.unwrap();
    assert_eq!((&bought["quantity"], &bought["billingCycle"]), (&json!(4), &json!("monthly")));
    // A legacy offer is not sold any more.
    let error =
        customer.place_order(order("DB2E705F-B82A-4024-A3D5-D88E12F2DB35"), deadline()).await;
    assert_eq!(refused(error.unwrap_err()), (Some(400), "4018".into()));
    let error = call(&customer, "customers.orders.get", json!({ "order_id": "none" })).await;
    assert_eq!(refused(error.unwrap_err()), (Some(404), "20000".into()));
    customer.subscriptions().suspend(id, deadline()).await.unwrap();
    let error = call(&customer, "customers.orders.update", cycle("annual")).await.unwrap_err();
    assert_eq!(refused(error), (Some(400), "6000".into()));
}
