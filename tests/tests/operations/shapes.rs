//! Answers of the emulator have every member that documented answers have. The documented ones lie beside the checkout;
//! where they do not, there is nothing to compare with.

use std::{collections::BTreeSet, path::Path};

use partnercenter::{Cloud, Customer};
use serde_json::{Value, json};

use crate::bed::{Bed, Way, params};

/// The body of a documented answer; nothing where the examples are not there.
fn documented(name: &str) -> Option<Value> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/catalogue/examples");
    let text = std::fs::read(folder.join(format!("{name}.json"))).ok()?;
    let example: Value = serde_json::from_slice(&text).unwrap();
    Some(example["response"]["body"].clone())
}

/// The members of a value by their paths; those of all items of a list are one set.
fn members(value: &Value, path: &str, into: &mut BTreeSet<String>) {
    match value {
        Value::Object(all) => {
            for (name, value) in all {
                let path = format!("{path}/{}", name.trim());
                members(value, &path, into);
                into.insert(path);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| members(item, path, into)),
        _ => {}
    }
}

/// What a documented answer has and ours does not, but for `absent`.
fn compare(name: &str, documented: &Value, ours: &Value, absent: &[&str]) -> Vec<String> {
    let (mut wanted, mut had) = (BTreeSet::new(), BTreeSet::new());
    members(documented, "", &mut wanted);
    members(ours, "", &mut had);
    assert!(!wanted.is_empty(), "{name} has an answer");
    let missing = wanted.difference(&had).filter(|path| !absent.contains(&path.as_str()));
    missing.map(|path| format!("{name}: {path}")).collect()
}

async fn call(customer: &Customer, operation: &str, given: Value) -> Value {
    let answer = customer.call(operation, params(given)).await.unwrap();
    answer.json().unwrap()
}

#[tokio::test]
async fn nothing_documented_is_missing() {
    if documented("create-a-cart--02").is_none() {
        return;
    }
    let (bed, cloud) = (Bed::start().await, Cloud::global());
    let partner = bed.partner(&cloud, Way::Direct).await;
    let customer = partner.customer(bed.tenant(&cloud, "tailspin"));
    let line = json!({
        "catalogItemId": "CFQ7TTC0LCHC:0002:CFQ7TTC0K4M3",
        "quantity": 1,
        "termDuration": "P1M",
        "provisioningContext": {},
    });
    let body = json!({ "body": { "lineItems": [line] } });
    let cart = call(&customer, "customers.carts.create", body).await;
    let cart_id = json!({ "cart_id": cart["id"] });
    let placed = call(&customer, "customers.carts.checkout", cart_id).await;
    let body = json!({ "body": {
        "userPrincipalName": "nora@tailspin.onmicrosoft.com",
        "displayName": "Nora Newcomer",
        "usageLocation": "US",
    } });
    let nora = call(&customer, "customers.users.create", body).await;
    let sku = "cbdc14ab-d96c-4c30-b9f4-6ada7cdc1d46";
    let body = json!({ "licensesToAssign": [{ "skuId": sku }] });
    let given = json!({ "user_id": nora["id"], "body": body });
    let assigned = call(&customer, "customers.users.license_updates.create", given).await;
    let of_nora = json!({ "user_id": nora["id"] });
    let skus = call(&customer, "customers.subscribed_skus.list", json!({})).await;
    let licenses = call(&customer, "customers.users.licenses.list", of_nora.clone()).await;
    let got = call(&customer, "customers.users.get", of_nora.clone()).await;
    customer.call("customers.users.delete", params(of_nora)).await.unwrap();
    let inactive =
        json!({ "filter": { "Field": "UserState", "Value": "Inactive", "Operator": "equals" } });
    let deleted = call(&customer, "customers.users.list", inactive).await;
    let relationships = partner.call("graph.delegated_admin_relationships.list", params(json!({})));
    let relationships: Value = relationships.await.unwrap().json().unwrap();
    let asked = json!({ "body": { "qualification": "Education" } });
    let qualification = call(&customer, "customers.qualifications.create", asked).await;
    let resellers = json!({ "relationship_type": "IsIndirectCloudSolutionProviderOf" });
    let resellers = partner.call("relationships.list", params(resellers)).await.unwrap();
    let resellers: Value = resellers.json().unwrap();
    let id = json!({ "subscription_id": placed["orders"][0]["lineItems"][0]["subscriptionId"] });
    let subscription = call(&customer, "customers.subscriptions.get", id).await;
    let order = json!({ "order_id": placed["orders"][0]["id"] });
    let order = call(&customer, "customers.orders.get", order).await;
    let payout = partner.call("payouts.payments.exports.create", params(json!({})));
    let payout: Value = payout.await.unwrap().json().unwrap();
    let mut sold = json!({ "product_id": "CFQ7TTC0LCHC", "country": "US" });
    let product = partner.call("products.get", params(sold.clone())).await.unwrap();
    let product: Value = product.json().unwrap();
    sold["sku_id"] = json!("0002");
    let sku = partner.call("products.skus.get", params(sold.clone())).await.unwrap();
    let sku: Value = sku.json().unwrap();
    sold["availability_id"] = json!("CFQ7TTC0K4M3");
    let availability = partner.call("products.skus.availabilities.get", params(sold)).await;
    let availability: Value = availability.unwrap().json().unwrap();
    let mut missing = Vec::new();
    for (name, ours, absent) in [
        ("create-a-cart--02", &cart, &[][..]),
        ("checkout-a-cart--02", &placed["orders"][0], &[]),
        ("assign-licenses-to-a-user--01", &assigned, &[]),
        ("get-a-list-of-available-licenses--01", &skus, &[]),
        ("check-which-licenses-are-assigned-to-a-user--01", &licenses, &[]),
        ("get-a-user-account-by-id--01", &got, &[]),
        ("view-a-deleted-user--01", &deleted, &[]),
        ("graph-tenantrelationship-list-delegatedadminrelationships--01", &relationships, &[]),
        ("update-customer-qualification-asynchronous--01", &qualification, &[]),
        ("get-indirect-resellers-of-a-customer--01", &resellers, &[]),
        ("get-an-order-by-id--01", &order, &[]),
        ("get-a-subscription-by-id--03", &subscription, &[]),
        ("create-payments-export-request--02", &payout, &[]),
        ("get-a-product-by-id--02", &product, &[]),
        // For the service's own use, as it seems.
        ("get-a-sku-by-id--02", &sku, &["/dynamicAttributes/internal"]),
        ("get-a-list-of-availabilities-for-a-sku--04", &availability, &[]),
    ] {
        missing.extend(compare(name, &documented(name).unwrap(), ours, absent));
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}
