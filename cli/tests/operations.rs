//! What is shown of operations.

#![allow(clippy::unwrap_used)]

mod common;

use common::Sandbox;
use serde_json::{Value, json};

#[test]
fn operations_are_listed_by_what_is_asked() {
    let sandbox = Sandbox::new();
    let run = sandbox.run(&["operations", "list", "Graph.Domains.L"]).expect(0);
    assert_eq!(
        run.out,
        "OPERATION           METHOD  MODE                SUMMARY\n\
         graph.domains.list  GET     app-only, app+user  List the domains of a tenant\n"
    );
    let list = |arguments: &[&str]| {
        let arguments = [&["operations", "list", "-o", "json"], arguments].concat();
        sandbox.run(&arguments).expect(0).json().as_array().unwrap().clone()
    };
    let all = list(&[]);
    let lines = sandbox.run(&["operations", "list", "-o", "ndjson"]).expect(0).out;
    let lines: Vec<Value> = lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines, all);
    let id = |line: &Value| line["id"].as_str().unwrap().to_owned();
    assert!(all.is_sorted_by_key(&id));
    assert!(all.iter().all(|line| line["retired"].is_null()));
    assert!(all.iter().all(|line| !id(line).starts_with("sign_in.")), "they are commands");

    let patches = list(&["--group", "customers.subscriptions", "--verb", "patch"]);
    assert!(!patches.is_empty());
    for line in &patches {
        assert!(id(line).starts_with("customers.subscriptions."), "{line}");
        assert_eq!(line["method"], "PATCH");
    }
    let group = list(&["--group", "customers.subscriptions"]);
    assert!(group.iter().any(|line| id(line) == "customers.subscriptions.end_renewal"));
    assert!(group.len() < all.len());
    let going = list(&["--deprecated"]);
    assert!(going.iter().any(|line| line["deprecated"] == "2025-04-21"));
    assert!(going.iter().all(|line| line["deprecated"].is_string()));
    let gone = list(&["--gone"]);
    assert!(!gone.is_empty() && gone.iter().all(|line| line["retired"].is_string()));
    let run = sandbox.run(&["operations", "list", "--gone", "billing_beta"]).expect(0);
    run.prints(&["2025-01-21", "graph.billing.billed_usage.export"]);
    let by_path = list(&["/v1/customers/{customer_id}/carts"]);
    assert!(by_path.iter().any(|line| id(line) == "customers.carts.create"), "{by_path:?}");
}

#[test]
fn an_operation_tells_all_that_is_known() {
    let sandbox = Sandbox::new();
    let show = |id: &str| sandbox.run(&["operations", "show", id]).expect(0);
    let json = |id: &str| sandbox.run(&["operations", "show", id, "-o", "json"]).expect(0).json();

    let run = show("customers.get");
    run.prints(&[
        "GET /v1/customers/{customer_id}",
        "Tenant id of the customer",
        "GUID",
        "article",
    ]);
    assert_eq!(json("customers.get")["parameters"][0]["name"], "customer_id");
    let line_items = show("invoices.line_items.list");
    line_items.prints(&[
        "Since 2025-04-21 it is deprecated for new commerce billing periods after March 2025",
        "graph.billing.billed_reconciliation.export",
        "before February 2024",
        "by a token and seekOperation",
    ]);
    let facts = json("invoices.line_items.list");
    assert_eq!(facts["deprecated"]["since"], "2025-04-21");
    assert_eq!(facts["isList"], true);
    let provider = facts["parameters"].as_array().unwrap().iter();
    let provider = provider.clone().find(|it| it["name"] == "provider").unwrap();
    assert!(provider["values"].as_array().unwrap().contains(&json!("onetime")));

    show("billing_beta.manifests.get").prints(&["gone", "since 2025-01-21"]);
    let export = show("graph.billing.billed_usage.export");
    export.prints(&["goes on", "billing_export", "permissions", "global", "app-only"]);
    let required = json("customers.application_consents.create")["bodyRequired"].clone();
    let inside = ["applicationGrants[].enterpriseApplicationId", "applicationGrants[].scope"];
    assert_eq!(required, json!(["applicationId", inside[0], inside[1]]));
    assert!(json("customers.subscriptions.update")["bodyRequired"].is_null(), "a PATCH");

    show("customers.subscriptions.end_renewal")
        .prints(&["a customer (--customer)", "subscription_id"]);
    show("sign_in.loopback").prints(&["instead", "partnercenter login"]);
    let order = json("customers.orders.place");
    assert_eq!(
        (&order["returns"], &order["on"]),
        (&json!("Order"), &json!("a customer (--customer)"))
    );
}

#[test]
fn every_operation_can_be_shown() {
    use partnercenter::operations;

    let sandbox = Sandbox::new();
    let rows = operations::all().iter().map(|row| row.id);
    // A process for each takes a while: every seventh, another one of each group.
    for id in rows.step_by(7).chain(operations::procedures().iter().map(|it| it.id)) {
        sandbox.run(&["operations", "show", id]).expect(0).prints(&[id]);
        assert_eq!(
            sandbox.run(&["operations", "show", id, "-o", "json"]).expect(0).json()["id"],
            id
        );
    }
}
