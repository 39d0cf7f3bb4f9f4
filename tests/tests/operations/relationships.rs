//! Delegated admin relationships from their proposal to their end, and what they decide.

use partnercenter::{
    Cloud, Customer, ErrorKind, Partner, Result, TenantId,
    operations::{Options, Work},
    time::Deadline,
};
use partnercenter_emulator::Emulator;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::bed::{Bed, Way, params};

const CLOUD_APPLICATION_ADMINISTRATOR: &str = "158c047a-c907-4556-b7ef-446551a6b5f7";
const USER_ADMINISTRATOR: &str = "fe930be7-5e62-47db-91af-98c3a49a38b1";
const GLOBAL_ADMINISTRATOR: &str = "62e90394-69f5-4237-9190-012177145e10";
const GRAPH: &str = "00000003-0000-0000-c000-000000000000";
const RELATIONSHIPS: &str = "graph.delegated_admin_relationships";

struct Bench {
    bed: Bed,
    partner: Partner,
    customer: TenantId,
}

/// Roles as Graph has them.
fn details(roles: &[&str]) -> Value {
    let roles: Vec<Value> = roles.iter().map(|id| json!({ "roleDefinitionId": id })).collect();
    json!({ "unifiedRoles": roles })
}

impl Bench {
    /// Wingtip is a customer without such a relationship.
    async fn new() -> Self {
        let (bed, cloud) = (Bed::start().await, Cloud::global());
        let partner = bed.partner(&cloud, Way::Direct).await;
        let customer = bed.tenant(&cloud, "wingtip");
        Self { bed, partner, customer }
    }

    fn emulator(&self) -> &Emulator {
        &self.bed.emulator
    }

    fn wingtip(&self) -> Customer {
        self.partner.customer(self.customer)
    }

    async fn call(&self, operation: &str, given: Value) -> Result<Value> {
        let operation = format!("{RELATIONSHIPS}.{operation}");
        let answer = self.partner.call(&operation, params(given)).await?;
        if answer.status == 204 { Ok(Value::Null) } else { answer.json() }
    }

    async fn start(&self, operation: &str, given: Value) -> Work {
        let operation = format!("{RELATIONSHIPS}.{operation}");
        let (options, deadline) = (Options::default(), Deadline::default());
        self.partner.start(&operation, params(given), options, deadline).await.unwrap()
    }

    async fn propose(&self, name: &str, roles: &[&str]) -> Value {
        let body = json!({
            "displayName": name,
            "duration": "P90D",
            "customer": { "tenantId": self.customer },
            "accessDetails": details(roles),
        });
        self.call("create", json!({ "body": body })).await.unwrap()
    }

    async fn ask(&self, id: &str, action: &str) -> Result<Value> {
        let given = json!({ "relationship_id": id, "body": { "action": action } });
        self.call("requests.create", given).await
    }

    async fn status(&self, id: &str) -> String {
        let found = self.call("get", json!({ "relationship_id": id })).await.unwrap();
        found["status"].as_str().unwrap().to_owned()
    }

    /// The customer does something with a relationship; gives the status of the emulator's answer.
    async fn customer_does(&self, action: &str, id: &str) -> u16 {
        let browser = reqwest::Client::builder().no_proxy().build().unwrap();
        let path = format!("/_emulator/relationships/{id}/{action}");
        let address = self.emulator().proxy().join(&path).unwrap();
        browser.post(address).send().await.unwrap().status().as_u16()
    }

    async fn approve(&self, id: &str) {
        assert_eq!(self.customer_does("approve", id).await, 204);
    }

    /// A relationship in force.
    async fn active(&self, roles: &[&str]) -> String {
        let proposed = self.propose("Wingtip again", roles).await;
        let id = proposed["id"].as_str().unwrap().to_owned();
        self.ask(&id, "lockForApproval").await.unwrap();
        self.approve(&id).await;
        id
    }

    /// The group of the partner that technicians are in.
    fn group(&self) -> Uuid {
        let world = self.emulator().world();
        world.tenant_named("global", "contoso").unwrap().group_id("GDAP Technicians")
    }

    async fn assign(&self, id: &str, roles: &[&str]) -> Result<Value> {
        let container = json!({
            "accessContainerId": self.group(), "accessContainerType": "securityGroup",
        });
        let body = json!({ "accessContainer": container, "accessDetails": details(roles) });
        let given = json!({ "relationship_id": id, "body": body });
        self.call("access_assignments.create", given).await
    }

    async fn consent(&self) -> Result<()> {
        let grants = json!([
            { "enterpriseApplicationId": GRAPH, "scope": "Domain.Read.All,Directory.Read.All" },
        ]);
        let body = json!({
            "applicationId": self.partner.app().client(),
            "displayName": "Contoso",
            "applicationGrants": grants,
        });
        let given = params(json!({ "body": body }));
        self.wingtip().call("customers.application_consents.create", given).await.map(drop)
    }

    /// Names of the customers with a relationship in force.
    async fn customers(&self) -> Vec<Value> {
        let listed = self.partner.call("graph.delegated_admin_customers.list", params(json!({})));
        let listed: Value = listed.await.unwrap().json().unwrap();
        listed["value"].as_array().unwrap().iter().map(|it| it["displayName"].clone()).collect()
    }

    async fn domains(&self) -> Result<Value> {
        self.wingtip().call("graph.domains.list", params(json!({}))).await?.json()
    }
}

#[tokio::test]
async fn a_relationship_in_force_lets_the_partner_in_until_it_ends() {
    let bench = Bench::new().await;
    assert_eq!(bench.consent().await.unwrap_err().kind, ErrorKind::RelationshipRequired);
    let proposed =
        bench.propose("Wingtip", &[CLOUD_APPLICATION_ADMINISTRATOR, USER_ADMINISTRATOR]).await;
    let id = proposed["id"].as_str().unwrap();
    assert_eq!((&proposed["status"], &proposed["duration"]), (&json!("created"), &json!("P90D")));
    let request = bench.ask(id, "lockForApproval").await.unwrap();
    assert_eq!(request["status"], "created");
    assert_eq!(bench.status(id).await, "approvalPending");
    let given = json!({ "relationship_id": id, "relationship_request_id": request["id"] });
    assert_eq!(bench.call("requests.get", given).await.unwrap()["status"], "succeeded");
    // Nobody has approved it: nothing can be assigned, nothing be done.
    assert_eq!(bench.assign(id, &[USER_ADMINISTRATOR]).await.unwrap_err().status, Some(400));
    bench.approve(id).await;
    assert_eq!(bench.status(id).await, "active");
    assert!(bench.consent().await.is_err(), "no group has a role yet");
    let assigned = bench.assign(id, &[CLOUD_APPLICATION_ADMINISTRATOR]).await.unwrap();
    assert_eq!(assigned["status"], "pending");
    assert_eq!(bench.assign(id, &[USER_ADMINISTRATOR]).await.unwrap_err().status, Some(409));
    let listed =
        bench.call("access_assignments.list", json!({ "relationship_id": id })).await.unwrap();
    assert_eq!(listed["value"][0]["status"], "active");
    bench.consent().await.unwrap();
    assert_eq!(bench.domains().await.unwrap()["value"][0]["id"], "wingtip.onmicrosoft.com");
    let customers = bench.customers().await;
    assert!(
        customers.contains(&json!("Wingtip Toys"))
            && !customers.contains(&json!("Proseware, Inc."))
    );
    // It ends: the token that is there is refused, and no other is given.
    bench.ask(id, "terminate").await.unwrap();
    assert_eq!(bench.status(id).await, "terminated");
    assert!(!bench.customers().await.contains(&json!("Wingtip Toys")));
    for code in ["Authorization_IdentityNotFound", "AADSTS50020"] {
        let error = bench.domains().await.unwrap_err();
        assert_eq!(error.kind, ErrorKind::RelationshipRequired, "{error:?}");
        assert_eq!(error.code.as_deref(), Some(code), "{error:?}");
        // Later the token has expired.
        bench.emulator().clock().advance(std::time::Duration::from_secs(7_200));
    }
    assert_eq!(bench.ask(id, "terminate").await.unwrap_err().status, Some(400));
    // The customer, too, ends one that is in force, and approves what waits for it.
    let second = bench.active(&[USER_ADMINISTRATOR]).await;
    assert_eq!(bench.customer_does("approve", &second).await, 400);
    assert_eq!(bench.customer_does("terminate", &second).await, 204);
    assert_eq!(bench.status(&second).await, "terminated");
    assert_eq!(bench.customer_does("approve", "nothing").await, 400);
}

#[tokio::test]
async fn it_ends_by_itself_unless_it_goes_on() {
    let day = std::time::Duration::from_secs(86_400);
    let bench = Bench::new().await;
    let id = bench.active(&[CLOUD_APPLICATION_ADMINISTRATOR]).await;
    bench.assign(&id, &[CLOUD_APPLICATION_ADMINISTRATOR]).await.unwrap();
    bench.consent().await.unwrap();
    bench.domains().await.unwrap();
    bench.emulator().change(|world| world.exports.retry_after = 0);
    let etag =
        bench.call("get", json!({ "relationship_id": id })).await.unwrap()["@odata.etag"].clone();
    let extend = json!({
        "relationship_id": id, "if_match": etag, "body": { "autoExtendDuration": "P180D" },
    });
    let mut work = bench.start("update", extend.clone()).await;
    work.wait(Deadline::default()).await.unwrap();
    bench.emulator().clock().advance(day * 60);
    bench.domains().await.unwrap();
    bench.emulator().clock().advance(day * 60);
    assert_eq!(bench.status(&id).await, "active");
    let error = bench.call("update", extend).await.unwrap_err();
    assert_eq!((error.kind, error.status), (ErrorKind::Conflict, Some(412)));
    let etag =
        bench.call("get", json!({ "relationship_id": id })).await.unwrap()["@odata.etag"].clone();
    let stop = json!({
        "relationship_id": id, "if_match": etag, "body": { "autoExtendDuration": "PT0S" },
    });
    bench.start("update", stop).await.wait(Deadline::default()).await.unwrap();
    assert_eq!(bench.status(&id).await, "expired");
    let error = bench.wingtip().call("graph.domains.list", params(json!({}))).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::RelationshipRequired, "{error:?}");
}

#[tokio::test]
async fn other_roles_are_work_that_goes_on_and_has_its_effect_at_the_end() {
    let bench = Bench::new().await;
    bench.emulator().change(|world| world.exports.retry_after = 0);
    let id = bench.active(&[CLOUD_APPLICATION_ADMINISTRATOR, USER_ADMINISTRATOR]).await;
    let assigned = bench.assign(&id, &[USER_ADMINISTRATOR]).await.unwrap();
    assert!(bench.consent().await.is_err(), "that role may not consent");
    let change = |roles: &[&str]| {
        json!({
            "relationship_id": id,
            "access_assignment_id": assigned["id"],
            "if_match": "*",
            "body": { "accessDetails": details(roles) },
        })
    };
    let mut work =
        bench.start("access_assignments.update", change(&[CLOUD_APPLICATION_ADMINISTRATOR])).await;
    assert!(!work.progress().done);
    work.poll(Deadline::default()).await.unwrap();
    assert!(!work.progress().done);
    assert!(bench.consent().await.is_err(), "it goes on");
    // Another program goes on with it.
    let ticket = work.ticket().unwrap().id().to_owned();
    work.wait(Deadline::default()).await.unwrap();
    let operation: Value = serde_json::from_slice(&work.result().unwrap()).unwrap();
    assert_eq!(operation["status"], "succeeded");
    assert_eq!(operation["operationType"], "delegatedAdminAccessAssignmentUpdate");
    assert_eq!(operation["id"], ticket);
    bench.consent().await.unwrap();
    let listed = bench.call("operations.list", json!({ "relationship_id": id })).await.unwrap();
    assert_eq!(listed["value"], json!([operation]));
    // The same roles again: there is nothing to do.
    let work =
        bench.start("access_assignments.update", change(&[CLOUD_APPLICATION_ADMINISTRATOR])).await;
    assert!(work.progress().done && work.ticket().is_none());
    // It may fail, and says why; nothing is changed.
    bench.emulator().change(|world| world.exports.fails = Some("the group is gone".into()));
    let mut work = bench.start("access_assignments.update", change(&[USER_ADMINISTRATOR])).await;
    let error = work.wait(Deadline::default()).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::Service);
    assert!(error.message.contains("the group is gone"), "{error:?}");
    bench.domains().await.unwrap();
    // A role that the relationship does not have cannot be given.
    let error = bench.call("access_assignments.update", change(&[GLOBAL_ADMINISTRATOR])).await;
    assert_eq!(error.unwrap_err().status, Some(400));
    let gone = json!({
        "relationship_id": id, "access_assignment_id": assigned["id"], "if_match": "*",
    });
    bench.call("access_assignments.delete", gone).await.unwrap();
    assert_eq!(bench.domains().await.unwrap_err().kind, ErrorKind::RelationshipRequired);
}

#[tokio::test]
async fn a_proposal_changes_until_it_is_locked() {
    let bench = Bench::new().await;
    let proposed = bench.propose("Draft", &[USER_ADMINISTRATOR]).await;
    let id = proposed["id"].as_str().unwrap();
    let rename = |etag: &Value, name: &str| {
        json!({ "relationship_id": id, "if_match": etag, "body": {
            "displayName": name,
            "duration": "P30D",
            "accessDetails": details(&[CLOUD_APPLICATION_ADMINISTRATOR]),
        } })
    };
    let renamed = bench.call("update", rename(&proposed["@odata.etag"], "Final")).await.unwrap();
    assert_eq!((&renamed["displayName"], &renamed["duration"]), (&json!("Final"), &json!("P30D")));
    let error = bench.call("update", rename(&proposed["@odata.etag"], "Late")).await.unwrap_err();
    assert_eq!((error.kind, error.status), (ErrorKind::Conflict, Some(412)));
    bench.ask(id, "lockForApproval").await.unwrap();
    assert_eq!(
        bench.call("update", rename(&json!("*"), "Later")).await.unwrap_err().status,
        Some(400)
    );
    assert_eq!(
        bench
            .call("delete", json!({ "relationship_id": id, "if_match": "*" }))
            .await
            .unwrap_err()
            .status,
        Some(400)
    );
    let second = bench.propose("Second", &[USER_ADMINISTRATOR]).await;
    let own = json!({ "relationship_id": second["id"], "if_match": second["@odata.etag"] });
    bench.call("delete", own.clone()).await.unwrap();
    assert_eq!(bench.call("delete", own).await.unwrap_err().kind, ErrorKind::NotFound);
    for body in [
        json!({ "displayName": "Final", "duration": "P30D", "accessDetails": details(&[USER_ADMINISTRATOR]) }),
        json!({ "displayName": "Long", "duration": "P731D", "accessDetails": details(&[USER_ADMINISTRATOR]) }),
        json!({ "displayName": "Odd", "duration": "P30D", "accessDetails": details(&["8f0c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a"]) }),
        json!({ "displayName": "Ever", "duration": "P30D", "autoExtendDuration": "P180D", "accessDetails": details(&[GLOBAL_ADMINISTRATOR]) }),
    ] {
        let error = bench.call("create", json!({ "body": body })).await.unwrap_err();
        assert!(matches!(error.status, Some(400 | 409)), "{body}: {error:?}");
    }
}
