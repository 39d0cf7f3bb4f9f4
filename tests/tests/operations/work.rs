//! Every kind of work that goes on, by answers as they are documented.

use partnercenter::{
    Cloud, Error, ErrorKind, Partner,
    operations::{Options, Work},
    time::Deadline,
};
use partnercenter_emulator::{Action, Fault, Role};
use serde_json::{Value, json};

use crate::bed::{Bed, Way, params};

const ID: &str = "42d075a4-bfe7-43e7-af6d-7c68a57edcb4";

/// One kind: what begins it, what the services answer, and what is asked on the way.
struct Case {
    operation: &'static str,
    params: Value,
    role: Role,
    location: String,
    first: Value,
    asked: (&'static str, String),
    /// Answers while it goes on, then the last one.
    goes_on: Vec<Value>,
    last: Value,
    /// An answer that says that it failed, and what the error then says.
    failed: Option<(Value, &'static str)>,
}

fn cases(customer: &str) -> Vec<Case> {
    let subscription = "a4c1340d-6911-4758-bba3-0c4c6007d161";
    let none = Value::Null;
    let of_customer = |rest: &str| format!("/v1/customers/{customer}/{rest}");
    vec![
        Case {
            operation: "customers.device_batches.create",
            params: json!({ "customer_id": customer, "body": { "batchId": "b", "devices": [] } }),
            role: Role::PartnerCenter,
            location: format!("/customers/{customer}/batchJobStatus/{ID}"),
            first: none.clone(),
            asked: ("GET", of_customer(&format!("batchJobStatus/{ID}"))),
            goes_on: vec![json!({ "status": "queued" }), json!({ "status": "processing" })],
            last: json!({ "status": "finished_with_errors", "devicesStatus": [] }),
            failed: None,
        },
        Case {
            operation: "customers.subscriptions.registrations.create",
            params: json!({ "customer_id": customer, "subscription_id": subscription }),
            role: Role::PartnerCenter,
            location: of_customer(&format!("subscriptions/{subscription}/registrationstatus")),
            first: none.clone(),
            asked: (
                "GET",
                of_customer(&format!("subscriptions/{subscription}/registrationstatus")),
            ),
            goes_on: vec![json!({ "status": "NotRegistered" }), json!({ "status": "Registering" })],
            last: json!({ "status": "Registered", "subscriptionId": subscription }),
            failed: Some((json!({ "status": "Failed" }), "does not say why")),
        },
        Case {
            operation: "product_upgrades.create",
            params: json!({ "body": { "customerId": customer, "productFamily": "azure" } }),
            role: Role::PartnerCenter,
            location: format!("productUpgrades/{ID}"),
            first: none.clone(),
            asked: ("POST", format!("/v1/productUpgrades/{ID}/status")),
            goes_on: vec![json!({ "status": "InProgress" })],
            last: json!({ "status": "Completed", "lineItems": [] }),
            failed: Some((
                json!({ "status": "Failed", "errorDetails": { "code": "900", "description": "No seats." } }),
                "No seats.",
            )),
        },
        Case {
            operation: "payouts.payments.exports.create",
            params: json!({}),
            role: Role::PartnerApi,
            location: String::new(),
            first: json!({ "value": [{ "requestId": ID, "status": "Queued" }] }),
            asked: ("GET", format!("/v1.0/payouts/payments/{ID}")),
            goes_on: vec![json!({ "value": [{ "requestId": ID, "status": "Processing" }] })],
            last: json!({ "value": [{
                "requestId": ID, "status": "Completed", "blobLocation": "https://evil.example/x?sig=1",
            }] }),
            failed: Some((json!({ "value": [{ "status": "Failed" }] }), "failed")),
        },
    ]
}

fn answer(bed: &Bed, role: Role, status: u16, body: &Value, headers: &[(&str, &str)]) {
    let body = (!body.is_null()).then(|| body.to_string());
    let action = Action::Status { status, retry_after: None, body, content_type: None };
    let mut fault = Fault::new(action).on(role);
    fault.headers =
        headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    bed.emulator.inject(fault);
}

async fn begin(bed: &Bed, partner: &Partner, case: &Case) -> Result<Work, Error> {
    let mut headers = vec![("retry-after", "0")];
    if !case.location.is_empty() {
        headers.push(("location", &case.location));
    }
    answer(bed, case.role, 202, &case.first, &headers);
    let params = params(case.params.clone());
    partner.start(case.operation, params, Options::default(), Deadline::default()).await
}

#[tokio::test]
async fn every_kind_is_asked_where_and_as_it_is_documented() {
    let bed = Bed::start().await;
    let cloud = Cloud::global();
    let partner = bed.partner(&cloud, Way::Direct).await;
    let customer = bed.tenant(&cloud, "tailspin").to_string();
    for case in cases(&customer) {
        let name = case.operation;
        bed.emulator.clear_requests();
        let mut work = begin(&bed, &partner, &case).await.unwrap();
        for told in case.goes_on.iter().chain([&json!({ "odd": true }), &case.last]) {
            answer(&bed, case.role, 200, told, &[("retry-after", "0")]);
        }
        work.poll(Deadline::default()).await.unwrap();
        work.wait(Deadline::default()).await.unwrap();
        let sent = bed.requests(case.role);
        assert_eq!(sent.len(), 1 + case.goes_on.len() + 2, "{name}");
        for request in &sent[1..] {
            assert_eq!((request.method.as_str(), &request.path), (case.asked.0, &case.asked.1));
            let again = if case.asked.0 == "POST" { sent[0].json() } else { None };
            assert_eq!(request.json(), again, "{name}");
            // Each question is one of its own.
            assert_ne!(request.header("ms-requestid"), sent[0].header("ms-requestid"));
            assert_eq!(request.header("if-match"), None);
        }
        let result: Value = serde_json::from_slice(&work.result().unwrap()).unwrap();
        assert_eq!(&result, case.last.pointer("/value/0").unwrap_or(&case.last), "{name}");
        if let Some((told, reason)) = &case.failed {
            let mut work = begin(&bed, &partner, &case).await.unwrap();
            answer(&bed, case.role, 200, told, &[]);
            let error = work.wait(Deadline::default()).await.unwrap_err();
            assert_eq!(error.kind, ErrorKind::Service, "{name}");
            assert!(error.message.contains(reason), "{name}: {error:?}");
        }
    }
}

#[tokio::test]
async fn what_is_answered_at_once_is_done_and_what_can_be_is_cancelled() {
    let bed = Bed::start().await;
    let cloud = Cloud::global();
    let partner = bed.partner(&cloud, Way::Direct).await;
    let customer = bed.tenant(&cloud, "tailspin").to_string();
    let subscription = json!({ "id": ID, "quantity": 2 });
    let update = params(json!({
        "customer_id": customer,
        "subscription_id": ID,
        "body": { "id": ID, "quantity": 2, "autoRenewEnabled": true },
    }));
    let start = || {
        let operation = "customers.subscriptions.update";
        partner.start(operation, update.clone(), Options::default(), Deadline::default())
    };
    answer(&bed, Role::PartnerCenter, 200, &subscription, &[]);
    let mut work = start().await.unwrap();
    assert!(work.progress().done && work.ticket().is_none());
    assert_eq!(work.next(Deadline::default()).await.unwrap(), None);
    assert_eq!(work.result().unwrap(), subscription.to_string());
    // The same call may be answered by 202; where the address has no state, the status tells.
    let location = format!("/customers/{customer}/subscriptions/{ID}");
    answer(&bed, Role::PartnerCenter, 202, &Value::Null, &[("location", &location)]);
    let mut work = start().await.unwrap();
    answer(&bed, Role::PartnerCenter, 202, &Value::Null, &[("retry-after", "0")]);
    answer(&bed, Role::PartnerCenter, 200, &subscription, &[]);
    work.poll(Deadline::default()).await.unwrap();
    assert!(!work.progress().done);
    work.wait(Deadline::default()).await.unwrap();
    assert_eq!(work.result().unwrap(), subscription.to_string());
    // Accepted, and no word where: it has begun, but cannot be followed.
    answer(&bed, Role::PartnerCenter, 202, &Value::Null, &[]);
    let mut work = start().await.unwrap();
    assert!(!work.progress().done && work.ticket().is_none());
    let error = work.wait(Deadline::default()).await.unwrap_err();
    assert!(error.hint.as_deref().unwrap().contains("twice"), "{error:?}");

    let export = cases(&customer).pop().unwrap();
    let mut work = begin(&bed, &partner, &export).await.unwrap();
    assert_eq!(work.ticket().unwrap().id(), ID);
    answer(&bed, export.role, 200, &Value::Null, &[]);
    work.cancel(Deadline::default()).await.unwrap();
    let sent = bed.requests(export.role).pop().unwrap();
    assert_eq!((sent.method.as_str(), &sent.path), ("DELETE", &export.asked.1));
    // Its file lies where the cloud keeps blobs, and nowhere else.
    answer(&bed, export.role, 200, &export.last, &[]);
    work.wait(Deadline::default()).await.unwrap();
    let error = work.file().map(drop).unwrap_err();
    assert!(error.message.contains("nothing was sent there"), "{error:?}");
    assert!(!format!("{error:?}").contains("sig="));
    let origin = bed.emulator.origin(Role::Blob);
    let own = json!({ "value": [{ "status": "Completed", "blobLocation": format!("{origin}x.csv?sig=1") }] });
    let mut work = begin(&bed, &partner, &export).await.unwrap();
    answer(&bed, export.role, 200, &own, &[]);
    work.wait(Deadline::default()).await.unwrap();
    let file = Action::Status {
        status: 200,
        retry_after: None,
        body: Some("a,b\n1,2\n".into()),
        content_type: Some("text/csv".into()),
    };
    bed.emulator.inject(Fault::new(file).on(Role::Blob));
    let folder = tempfile::tempdir().unwrap();
    let saved = work.file().unwrap().save(folder.path()).finish().await.unwrap();
    assert!(saved.name.ends_with(".csv"), "{saved:?}");
    assert_eq!(std::fs::read_to_string(saved.path.unwrap()).unwrap(), "a,b\n1,2\n");
    assert!(bed.requests(Role::Blob).iter().all(|sent| sent.header("authorization").is_none()));
}
