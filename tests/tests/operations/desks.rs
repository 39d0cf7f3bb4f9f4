//! Smaller matters with state: devices, payouts, qualifications, indirect resellers.

use partnercenter::{
    Cloud, Customer, ErrorKind, Result,
    operations::{Options, Work},
    time::Deadline,
};
use serde_json::{Value, json};

use crate::bed::{Bed, Way, params};

struct Bench {
    bed: Bed,
    customer: Customer,
}

impl Bench {
    async fn new() -> Self {
        let (bed, cloud) = (Bed::start().await, Cloud::global());
        // One look, so that nobody waits for long.
        bed.emulator.change(|world| (world.exports.polls, world.exports.retry_after) = (1, 0));
        let partner = bed.partner(&cloud, Way::Direct).await;
        let customer = partner.customer(bed.tenant(&cloud, "tailspin"));
        Self { bed, customer }
    }

    /// Calls a row for the customer.
    async fn call(&self, operation: &str, given: Value) -> Result<Value> {
        let answer = self.customer.call(operation, params(given)).await?;
        if answer.body.is_empty() { Ok(Value::Null) } else { answer.json() }
    }

    /// Calls a row for the partner.
    async fn ask(&self, operation: &str, given: Value) -> Result<Value> {
        self.customer.partner().call(operation, params(given)).await?.json()
    }

    async fn items(&self, operation: &str, given: Value) -> Vec<Value> {
        let all = self.call(operation, given).await.unwrap();
        all["items"].as_array().unwrap().clone()
    }

    /// Begins work, for the customer where the row is about one.
    async fn start(&self, operation: &str, mut given: Value) -> Work {
        if operation.starts_with("customers.") {
            given["customer_id"] = json!(self.customer.tenant());
        }
        let (options, deadline) = (Options::default(), Deadline::default());
        let partner = self.customer.partner();
        partner.start(operation, params(given), options, deadline).await.unwrap()
    }

    async fn done(&self, mut work: Work) -> Value {
        assert!(!work.progress().done);
        work.wait(Deadline::default()).await.unwrap();
        serde_json::from_slice(&work.result().unwrap()).unwrap()
    }
}

#[tokio::test]
async fn devices_are_uploaded_given_policies_and_removed() {
    let bench = Bench::new().await;
    let device = |serial: &str| json!({ "serialNumber": serial, "hardwareHash": "aGFzaA==" });
    let body = json!({ "batchId": "first", "devices": [device("1"), { "modelName": "no more" }] });
    let work = bench.start("customers.device_batches.create", json!({ "body": body })).await;
    let batch = json!({ "batch_id": "first" });
    assert!(bench.items("customers.device_batches.devices.list", batch.clone()).await.is_empty());
    let told = bench.done(work).await;
    assert_eq!(told["status"], "finished_with_errors");
    assert_eq!(told["devicesStatus"][0]["status"], "finished");
    assert!(told["devicesStatus"][1]["errorDescription"].is_string());
    let more = json!({ "batch_id": "first", "body": [device("1"), device("2")] });
    let told = bench.done(bench.start("customers.device_batches.devices.add", more).await).await;
    assert_eq!(told["devicesStatus"][0]["errorCode"], "806", "it is there already");
    let listed = bench.items("customers.device_batches.devices.list", batch.clone()).await;
    let serials: Vec<&Value> = listed.iter().map(|device| &device["serialNumber"]).collect();
    assert_eq!(serials, ["1", "2"]);
    let batches = bench.items("customers.device_batches.list", json!({})).await;
    assert_eq!((&batches[0]["id"], &batches[0]["devicesCount"]), (&json!("first"), &json!(2)));
    let policies = json!([{ "key": "o_o_b_e", "value": "a policy" }]);
    let body = json!({ "devices": [{ "id": listed[0]["id"], "policies": policies }] });
    let work = bench.start("customers.device_policy_updates.create", json!({ "body": body })).await;
    assert_eq!(bench.done(work).await["status"], "finished");
    let own = json!({ "batch_id": "first", "device_id": listed[1]["id"] });
    bench.call("customers.device_batches.devices.delete", own.clone()).await.unwrap();
    let listed = bench.items("customers.device_batches.devices.list", batch).await;
    assert_eq!((listed.len(), &listed[0]["policies"]), (1, &policies));
    let error = bench.call("customers.device_batches.devices.delete", own).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::NotFound);
}

#[tokio::test]
async fn payouts_are_exported_to_a_file() {
    let bench = Bench::new().await;
    let folder = tempfile::tempdir().unwrap();
    for (kind, form) in [("payments", "csv"), ("transaction_history", "tsv")] {
        let operation = format!("payouts.{kind}.exports.create");
        let mut work = bench.start(&operation, json!({ "file_format": form })).await;
        assert!(!work.progress().done);
        work.wait(Deadline::default()).await.unwrap();
        let saved = work.file().unwrap().save(folder.path()).finish().await.unwrap();
        assert!(saved.name.ends_with(form), "{saved:?}");
        let text = std::fs::read_to_string(saved.path.unwrap()).unwrap();
        assert_eq!(text.lines().count(), 4);
        // Given up, it is gone; one of another kind never was.
        let id = json!({ "export_id": work.ticket().unwrap().id() });
        let other = if kind == "payments" { "transaction_history" } else { "payments" };
        let of_other = bench.ask(&format!("payouts.{other}.exports.get"), id.clone()).await;
        assert_eq!(of_other.unwrap_err().kind, ErrorKind::NotFound);
        work.cancel(Deadline::default()).await.unwrap();
        let gone = bench.ask(&format!("payouts.{kind}.exports.get"), id).await;
        assert_eq!(gone.unwrap_err().kind, ErrorKind::NotFound);
    }
    bench.bed.emulator.change(|world| world.exports.fails = Some("no".into()));
    let mut work = bench.start("payouts.payments.exports.create", json!({})).await;
    let error = work.wait(Deadline::default()).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::Service);
}

#[tokio::test]
async fn a_qualification_is_vetted_before_it_counts() {
    let bench = Bench::new().await;
    let list = async || bench.call("customers.qualifications.list", json!({})).await.unwrap();
    let older = async || bench.call("customers.qualification.get", json!({})).await.unwrap();
    assert_eq!(list().await, json!([]));
    let education = json!({ "body": { "qualification": "Education", "educationSegment": "K12" } });
    let asked = bench.call("customers.qualifications.create", education.clone()).await.unwrap();
    assert_eq!(asked["vettingStatus"], "InReview");
    assert_eq!(
        (list().await[0]["vettingStatus"].clone(), older().await),
        (json!("InReview"), json!("none"))
    );
    assert_eq!(
        (list().await[0]["vettingStatus"].clone(), older().await),
        (json!("Approved"), json!("education"))
    );
    let error = bench.call("customers.qualifications.create", education).await.unwrap_err();
    assert_eq!(error.status, Some(409));
    bench.bed.emulator.change(|world| world.exports.fails = Some("It is a shop.".into()));
    let state = json!({ "body": { "qualification": "StateOwnedEntity" } });
    bench.call("customers.qualifications.create", state.clone()).await.unwrap();
    list().await;
    let denied = list().await[1].clone();
    assert_eq!(
        (&denied["vettingStatus"], &denied["vettingReason"]),
        (&json!("Denied"), &json!("It is a shop."))
    );
    // It may be asked for again.
    bench.call("customers.qualifications.create", state).await.unwrap();
    for body in [
        json!({ "qualification": "Charity" }),
        json!({ "qualification": "GovernmentCommunityCloud" }),
        json!({ "qualification": "Education", "educationSegment": "University" }),
    ] {
        let given = json!({ "body": body });
        let error = bench.call("customers.qualifications.create", given).await.unwrap_err();
        assert_eq!((error.status, error.code.as_deref()), (Some(400), Some("800002")), "{body}");
    }
}

#[tokio::test]
async fn only_own_resellers_are_partners_of_record() {
    let bench = Bench::new().await;
    let providers = json!({ "relationship_type": "IsIndirectCloudSolutionProviderOf" });
    let known = bench.ask("relationships.list", providers.clone()).await.unwrap();
    let reseller = known["items"][0]["mpnId"].as_str().unwrap();
    let order = |reseller: &str| {
        json!({ "referenceCustomerId": bench.customer.tenant(), "lineItems": [{
            "lineItemNumber": 0,
            "offerId": "CFQ7TTC0LH16:0001:CFQ7TTC0HL8W",
            "quantity": 1,
            "partnerIdOnRecord": reseller,
        }] })
    };
    assert!(bench.items("customers.relationships.list", json!({})).await.is_empty());
    let placed = bench.customer.place_order(order(reseller), Deadline::default()).await.unwrap();
    let placed: Value = placed.json().unwrap();
    assert_eq!(placed["lineItems"][0]["partnerIdOnRecord"], reseller);
    let of_customer = bench.items("customers.relationships.list", json!({})).await;
    assert_eq!((of_customer.len(), &of_customer[0]["mpnId"]), (1, &json!(reseller)));
    // The library asks first; who does not ask is refused as well.
    let error =
        bench.customer.place_order(order("1234567"), Deadline::default()).await.unwrap_err();
    assert_eq!(
        (error.kind, error.code.as_deref()),
        (ErrorKind::RelationshipRequired, Some("900400"))
    );
    let given = json!({ "body": order("1234567") });
    let error = bench.call("customers.orders.create", given).await.unwrap_err();
    assert_eq!((error.status, error.code.as_deref()), (Some(400), Some("900154")));
    // In the sandbox there may be five more.
    let body = json!({ "body": { "legalBusinessProfile": { "companyName": "Lamna" } } });
    let mut made = Value::Null;
    for _ in 0..5 {
        made = bench.ask("sandbox_indirect_resellers.create", body.clone()).await.unwrap();
    }
    let error = bench.ask("sandbox_indirect_resellers.create", body).await.unwrap_err();
    assert_eq!(error.status, Some(400));
    let filtered = json!({
        "relationship_type": "IsIndirectCloudSolutionProviderOf",
        "filter": { "Field": "Name", "Value": "Lamna", "Operator": "equals" },
    });
    let found = bench.ask("relationships.list", filtered).await.unwrap();
    assert_eq!(found["items"].as_array().unwrap().len(), 5);
    let own = json!({ "reseller_id": made["accountId"] });
    bench.call("sandbox_indirect_resellers.delete", own).await.unwrap();
    let left = bench.ask("relationships.list", providers).await.unwrap();
    assert_eq!(left["items"].as_array().unwrap().len(), 5);
}
