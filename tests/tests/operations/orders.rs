//! Orders of indirect providers and changes of what they sold, whose resellers are asked for first.

use partnercenter::{Cloud, Customer, ErrorKind, operations::Params};
use partnercenter_emulator::{Action, Fault, Role};
use serde_json::{Value, json};

use crate::bed::{Bed, Way};

const CART: &str = "b4c8fdea-cbe4-4d17-9576-13fcacbf9605";

async fn customer(bed: &Bed) -> Customer {
    let cloud = Cloud::global();
    bed.partner(&cloud, Way::Direct).await.customer(bed.tenant(&cloud, "tailspin"))
}

/// What the service would say to a request.
fn answers(bed: &Bed, method: &str, path: &str, status: u16, body: &Value) {
    let then = Action::Status {
        status,
        retry_after: None,
        body: Some(body.to_string()),
        content_type: None,
    };
    bed.emulator.inject(Fault::new(then).on(Role::PartnerCenter).method(method).path(path));
}

fn verdict(bed: &Bed, is_valid: bool) {
    let code = if is_valid { Value::Null } else { json!(900_400) };
    let body = json!({"validationResults": [
        {"partnerId": "4847383", "isValidPartnerIdOnRecord": true, "errorCode": null},
        {"partnerId": "4847384", "isValidPartnerIdOnRecord": is_valid, "errorCode": code, "errorDescription": "not authorized"},
    ]});
    answers(bed, "POST", "/v1/partners/validateresellers", 200, &body);
}

fn sent(bed: &Bed, method: &str) -> Vec<String> {
    let requests = bed.requests(Role::PartnerCenter);
    requests.iter().filter(|it| it.method == method).map(|it| it.path.clone()).collect()
}

#[tokio::test]
async fn a_cart_is_checked_out_when_its_resellers_may_sell() {
    let bed = Bed::start().await;
    let customer = customer(&bed).await;
    let cart = format!("/v1/customers/{}/carts/{CART}", customer.tenant());
    let content = json!({"id": CART, "lineItems": [
        {"id": 0, "partnerIdOnRecord": "4847383"},
        {"id": 1, "partnerIdOnRecord": "4847384", "additionalPartnerIdsOnRecord": ["4847383"]},
    ]});
    for is_valid in [false, true] {
        bed.emulator.clear_requests();
        answers(&bed, "GET", &cart, 200, &content);
        verdict(&bed, is_valid);
        if is_valid {
            answers(&bed, "POST", &format!("{cart}/checkout"), 201, &json!({"orders": []}));
        }
        let outcome = customer.place_cart(CART, customer.partner().app().deadline()).await;
        let asked = "/v1/partners/validateresellers".to_owned();
        if is_valid {
            assert_eq!(outcome.unwrap().status, 201);
            assert_eq!(sent(&bed, "POST"), [asked, format!("{cart}/checkout")]);
        } else {
            let error = outcome.unwrap_err();
            assert_eq!(error.kind, ErrorKind::RelationshipRequired);
            assert_eq!(error.code.as_deref(), Some("900400"));
            assert!(error.message.contains("4847384"), "{}", error.message);
            assert_eq!(sent(&bed, "POST"), [asked], "nothing was ordered");
        }
    }
}

#[tokio::test]
async fn an_order_without_resellers_asks_for_none() {
    let bed = Bed::start().await;
    let customer = customer(&bed).await;
    let orders = format!("/v1/customers/{}/orders", customer.tenant());
    bed.emulator.clear_requests();
    answers(&bed, "POST", &orders, 201, &json!({"id": "1"}));
    let order = json!({"referenceCustomerId": customer.tenant(), "billingCycle": "monthly", "lineItems": [{"lineItemNumber": 0, "offerId": "a", "quantity": 1}]});
    let deadline = customer.partner().app().deadline();
    let placed = customer.place_order(order, deadline).await.unwrap();
    assert_eq!(placed.json::<Value>().unwrap()["id"], "1");
    assert_eq!(sent(&bed, "POST"), [orders]);
    let error = customer.place_order(json!("order"), deadline).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::Configuration);
}

#[tokio::test]
async fn a_subscription_is_changed_when_its_reseller_may_sell() {
    let bed = Bed::start().await;
    let customer = customer(&bed).await;
    let (subscriptions, deadline) = (customer.subscriptions(), customer.partner().app().deadline());
    let mut pages = customer.pages("customers.subscriptions.list", Params::new(), None).unwrap();
    let page = pages.next(deadline).await.unwrap().unwrap();
    let first: Value = serde_json::from_str(page.items().unwrap()[0].get()).unwrap();
    let id = first["id"].as_str().unwrap();
    let asked = "/v1/partners/validateresellers";
    let path = format!("/v1/customers/{}/subscriptions/{id}", customer.tenant());

    // None is of record yet.
    subscriptions.check_resellers(id, deadline).await.unwrap();
    assert_eq!(sent(&bed, "POST").iter().filter(|path| *path == asked).count(), 0);

    verdict(&bed, false);
    let error = subscriptions.change_reseller(id, "4847384", deadline).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::RelationshipRequired);
    assert!(error.message.contains("nothing was changed"), "{}", error.message);
    assert!(sent(&bed, "PATCH").is_empty());

    verdict(&bed, true);
    let changed = subscriptions.change_reseller(id, "4847384", deadline).await.unwrap();
    let changed: Value = changed.json().unwrap();
    assert_eq!(changed["partnerId"], "4847384");
    assert_eq!(changed["autoRenewEnabled"], first["autoRenewEnabled"], "all else stays");
    assert_eq!(sent(&bed, "PATCH"), [path]);

    verdict(&bed, false);
    let error = subscriptions.check_resellers(id, deadline).await.unwrap_err();
    assert_eq!(error.code.as_deref(), Some("900400"));
    let body =
        bed.requests(Role::PartnerCenter).iter().rev().find(|it| it.path == asked).unwrap().json();
    assert_eq!(body, Some(json!({"partnerIds": ["4847384"]})));
    let error = subscriptions.change_reseller(id, " ", deadline).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::Configuration);
}
