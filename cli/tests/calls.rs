//! Calls of every kind against the emulator: procedures, requests of one's own, filters, forms of output.

#![allow(clippy::unwrap_used)]

mod common;

use common::{Emulated, Run};
use serde_json::{Value, json};

/// An emulator, signed in, with no retries to wait for.
fn emulated() -> Emulated {
    let emulated = Emulated::start(&[]);
    emulated.login(&[], "adele").expect(0);
    emulated
}

/// The first subscription of a customer that can be changed.
fn subscription(emulated: &Emulated, customer: &str) -> String {
    let arguments = ["call", "customers.subscriptions.list", "--customer", customer];
    let list = emulated.run(&arguments).expect(0).json();
    let items = list["items"].as_array().unwrap();
    let active =
        items.iter().find(|item| item["status"] == "active" && item["termDuration"].is_string());
    active.unwrap_or_else(|| panic!("{list}"))["id"].as_str().unwrap().to_owned()
}

#[test]
fn procedures_are_called_like_operations() {
    let emulated = emulated();
    let customer = Emulated::tenant("tailspin");
    let id = format!("subscription_id={}", subscription(&emulated, &customer));
    let call = |arguments: &[&str]| {
        emulated.run(&[&["call"], arguments, &["--customer", &customer]].concat())
    };
    let ended = call(&["customers.subscriptions.end_renewal", &id]).expect(0).json();
    assert_eq!(ended["autoRenewEnabled"], false);
    assert_eq!(ended["scheduledActions"][0]["actionType"], "Cancel", "{ended}");
    let run = call(&["customers.subscriptions.change_at_renewal", &id, "quantity=5"]).expect(1);
    run.says(&["its end is scheduled", "resume_renewal"]);
    call(&["customers.subscriptions.resume_renewal", &id]).expect(0);
    let run = call(&["customers.subscriptions.change_quantity", &id, "quantity=7", "-o", "table"]);
    run.expect(0).prints(&["quantity", "7"]);

    for (arguments, said) in [
        (&["customers.subscriptions.end_renewal"][..], "subscription_id is missing"),
        (
            &["customers.subscriptions.end_renewal", "subscripton_id=x"],
            "Did you mean subscription_id?",
        ),
        (&["customers.subscriptions.end_renewal", &id, "--all-pages"], "does not take --all-pages"),
        (&["customers.subscriptions.end_renewal", &id, "--body", "x"], "does not take --body"),
        (&["sign_in.loopback"], "partnercenter login"),
        (&["sign_in.import", "refresh_token=hunter2"], "partnercenter import"),
        (&["tokens.get"], "partnercenter token"),
    ] {
        let run = call(arguments).expect(2).says(&[said]);
        assert!(!run.err.contains("hunter2"));
    }
    let tenant =
        emulated.run(&["call", "tenants.get", "tenant=tailspin.onmicrosoft.com"]).expect(0);
    assert!(tenant.out.contains(&customer), "{}", tenant.out);
}

#[test]
fn an_order_is_placed_after_its_resellers_were_asked_for() {
    let emulated = emulated();
    let customer = Emulated::tenant("tailspin");
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("order.json");
    let given = format!("order=@{}", file.display());
    let place = |reseller: &str| {
        let order = json!({
            "referenceCustomerId": customer,
            "billingCycle": "monthly",
            "lineItems": [{
                "lineItemNumber": 0,
                "offerId": "CFQ7TTC0LCHC:0002:CFQ7TTC0K4M3",
                "quantity": 1,
                "termDuration": "P1Y",
                "partnerIdOnRecord": reseller,
            }],
        });
        std::fs::write(&file, serde_json::to_string_pretty(&order).unwrap()).unwrap();
        emulated.run(&["call", "customers.orders.place", &given, "--customer", &customer])
    };
    let posted = |end: &str| {
        let requests = emulated.requests();
        let is_it =
            |it: &&Value| it["method"] == "POST" && it["path"].as_str().unwrap().ends_with(end);
        requests.iter().filter(is_it).count()
    };
    place("4847383").expect(4).says(&["nothing was ordered", "4847383"]);
    assert_eq!((posted("/validateresellers"), posted("/orders")), (1, 0));
    let placed = place("5000101").expect(0).json();
    assert_eq!(placed["lineItems"][0]["partnerIdOnRecord"], "5000101");
    assert_eq!((posted("/validateresellers"), posted("/orders")), (2, 1));
}

#[test]
fn requests_of_ones_own_are_made_like_calls() {
    let emulated = emulated();
    let customer = Emulated::tenant("tailspin");
    let request = |arguments: &[&str]| emulated.run(&[&["request"], arguments].concat());
    let sent = || -> Value { emulated.requests().pop().unwrap() };

    let run = request(&["get", "/v1/customers?a=b", "size=2", "c=d e&f", "-H", "X-Locale: de-DE"])
        .expect(0);
    assert_eq!(run.json()["items"].as_array().unwrap().len(), 2);
    let last = sent();
    assert_eq!(last["query"], json!([["a", "b"], ["size", "2"], ["c", "d e&f"]]));
    assert!(last["headers"].as_array().unwrap().contains(&json!(["x-locale", "de-DE"])));
    let all = request(&["GET", "/v1/customers", "size=3", "--all-pages"]).expect(0).json();
    assert_eq!(all.as_array().unwrap().len(), 7);
    let lines =
        request(&["GET", "/v1/customers", "size=3", "--all-pages", "-o", "ndjson"]).expect(0);
    assert_eq!(lines.out.lines().count(), 7);

    let graph = request(&["GET", "/v1.0/domains", "--service", "graph", "--customer", &customer]);
    graph.expect(0).prints(&["tailspin.onmicrosoft.com"]);
    let origin = origin_of(&emulated, "graph");
    let address = format!("{origin}/v1.0/organization");
    request(&["GET", &address, "-o", "table"]).expect(0).prints(&["DISPLAYNAME"]);
    let run = request(&["GET", "/v1/profiles/organization", "-i"]).expect(0);
    run.says(&["HTTP 200", "content-type: application/json"]);

    let create = |body: &str, more: &[&str]| {
        let arguments =
            [&["request", "POST", "/v1/validations/address", "--body", "-"], more].concat();
        emulated.sandbox().run_with_input(&arguments, body)
    };
    let address = r#"{"addressLine1":"One Microsoft Way","city":"Redmond","state":"WA","postalCode":"98052","country":"US"}"#;
    create(address, &[]).expect(0);
    let last = sent();
    assert_eq!((&last["body"], &last["method"]), (&json!(address), &json!("POST")));
    create("{", &[]).expect(2).says(&["is not JSON", "--content-type"]);

    for (arguments, code, said) in [
        (&["GET", "https://evil.example/v1/customers"][..], 2, "is no service of the cloud"),
        (&["GET", &format!("{origin}/v1.0/me"), "--service", "arm"], 2, "is not one of"),
        (&["GET", "v1/customers"], 2, "does not begin with a slash"),
        (&["GET", "/v1/../x"], 2, "leads up"),
        (&["TRACE", "/v1/customers"], 2, "GET, HEAD, POST"),
        (
            &["GET", "/v1/customers", "-H", "Authorization: Bearer hunter2"],
            2,
            "not the caller's to set",
        ),
        (&["GET", "/v1/customers", "-H", "X-Locale"], 2, "Name: value"),
        (&["GET", "/v1/customers", "size"], 2, "fields of its query"),
        (&["GET", "/v1/customers", "--body", "absent.json"], 2, "cannot be read"),
        (&["GET", "/v1/no/such/path"], 1, "operation: raw"),
        (&["DELETE", "/v1/customers", "--all-pages"], 2, "no pages"),
    ] {
        let run = request(arguments).expect(code).says(&["error:", said]);
        assert!(!run.err.contains("hunter2"), "{}", run.err);
        assert_eq!(run.out, "");
    }
}

/// The origin at which the emulator answers for a service of the first cloud.
fn origin_of(emulated: &Emulated, service: &str) -> String {
    let mut origins = emulated.ready()["origins"].as_array().unwrap().iter();
    let is_it = |origin: &&Value| origin["service"] == service && origin["cloud"] == "global";
    origins.find(is_it).unwrap()["url"].as_str().unwrap().to_owned()
}

#[test]
fn files_are_saved_and_bytes_are_not_touched() {
    let emulated = emulated();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("invoice.pdf");
    let path = "/v1/invoices/G000024135/documents/statement";
    let saved = emulated.run(&["request", "GET", path, "--save", file.to_str().unwrap()]).expect(0);
    let bytes = std::fs::read(&file).unwrap();
    assert!(bytes.starts_with(b"%PDF"));
    assert_eq!(saved.json()["size"], bytes.len());
    let shown = emulated.run(&["request", "GET", path, "-o", "table"]).expect(0);
    assert_eq!(shown.out.as_bytes(), bytes);
}

#[test]
fn answers_come_in_the_form_that_is_asked_for() {
    let emulated = emulated();
    let list = |arguments: &[&str]| {
        let run = emulated.run(&[&["call", "customers.list"], arguments].concat()).expect(0);
        assert_eq!(run.err, "");
        run
    };
    let items = list(&[]).json()["items"].clone();
    let lines = |run: Run| -> Vec<Value> {
        run.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    };
    assert_eq!(Value::from(lines(list(&["-o", "ndjson"]))), items);
    assert_eq!(Value::from(lines(list(&["size=2", "--all-pages", "-o", "ndjson"]))), items);
    let correlation = "5b1c0a52-0d1e-4c55-8f4e-3a6f0d8f2b71";
    list(&["size=2", "--all-pages", "--correlation-id", correlation]);
    let header = json!(["ms-correlationid", correlation]);
    let of_pages = emulated.requests().into_iter().filter(|request| {
        request["headers"].as_array().is_some_and(|headers| headers.contains(&header))
    });
    assert_eq!(of_pages.count(), 4);
    let one = emulated.run(&["call", "profiles.organization.get", "-o", "ndjson"]).expect(0);
    assert_eq!(one.out.lines().count(), 1);
}

#[test]
fn pages_go_on_where_they_ended() {
    let emulated = emulated();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("progress.json");
    let list = |output: &str| {
        let name = file.to_str().unwrap();
        let arguments =
            ["call", "customers.list", "size=2", "--all-pages", "--continue", name, "-o", output];
        emulated.run(&arguments)
    };
    let fault = json!({
        "when": { "path_prefix": "/v1/customers" },
        "skip": 2, "times": 1,
        "then": { "status": { "status": 400 } },
    });
    assert_eq!(emulated.control("POST", "faults", &fault).0, 204);
    let first = list("ndjson").expect(1).says(&["after 4 items"]);
    assert_eq!(first.out.lines().count(), 4);
    let rest = list("ndjson").expect(0);
    assert_eq!(rest.out.lines().count(), 3);
    let all = emulated.run(&["call", "customers.list", "-o", "ndjson"]).expect(0).out;
    assert_eq!(first.out + &rest.out, all);
    assert!(!file.exists(), "there is nothing to go on with");
    assert_eq!(list("ndjson").expect(0).out, all);
    list("table").expect(2).says(&["goes with --output ndjson"]);
    std::fs::write(&file, "{}").unwrap();
    list("ndjson").expect(2).says(&["holds no continuation"]);
}

#[test]
fn conditions_are_written_as_the_service_reads_them() {
    let emulated = emulated();
    let list =
        |arguments: &[&str]| emulated.run(&[&["call", "customers.list"], arguments].concat());
    let names = |run: Run| run.expect(0).json()["totalCount"].clone();
    assert_eq!(names(list(&["--filter", "CompanyName starts_with tail"])), 1);
    let tree = r#"{"field": "CompanyName", "op": "starts_with", "value": "tail"}"#;
    assert_eq!(names(list(&["--filter", tree])), 1);
    list(&["--filter", "CompanyName starts_wth tail"]).expect(2).says(&["starts_with is one"]);
    list(&["--filter", "CompanyName"]).expect(2).says(&["is no condition"]);
    let both = ["--filter", "CompanyName starts_with a", "filter={}"];
    list(&both).expect(2).says(&["say the same"]);
    let run = emulated.run(&["call", "profiles.organization.get", "--filter", "A equals b"]);
    run.expect(2).says(&["takes no filter"]);
}

#[test]
fn what_is_going_says_so() {
    let emulated = emulated();
    let arguments =
        ["call", "invoices.line_items.list", "invoice_id=G000024135", "provider=onetime"];
    let run =
        emulated.run(&[&arguments[..], &["invoice_line_item_type=billing_line_items"]].concat());
    run.says(&["after March 2025", "graph.billing.billed_reconciliation.export"]);
    // What the service has no more is an empty list, which the log explains in every language.
    let fault = json!({
        "when": { "path_contains": "lineitems" },
        "then": { "status": { "status": 200, "body": "{\"totalCount\":0,\"items\":[]}", "content_type": "application/json" } },
    });
    assert_eq!(emulated.control("POST", "faults", &fault).0, 204);
    let run = emulated
        .run(&[&arguments[..], &["invoice_line_item_type=billing_line_items", "-v"]].concat());
    run.expect(0).says(&["WARN", "the answer has no items. Since 2025-04-21"]);
}
