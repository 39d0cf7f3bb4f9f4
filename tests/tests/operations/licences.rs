//! Users of a customer, and the licences that its subscriptions hold.

use std::time::Duration;

use partnercenter::{Cloud, Customer, ErrorKind, Result, time::Deadline};
use serde_json::{Value, json};

use crate::bed::{Bed, Way, params};

const DAY: Duration = Duration::from_secs(86_400);
/// Microsoft 365 Business Premium: of this, every customer has ten.
const PREMIUM: &str = "cbdc14ab-d96c-4c30-b9f4-6ada7cdc1d46";
const EXCHANGE_ONLINE: &str = "4b9405b0-7788-4568-add1-99614e613b69";

struct Bench {
    bed: Bed,
    customer: Customer,
}

impl Bench {
    async fn new() -> Self {
        let (bed, cloud) = (Bed::start().await, Cloud::global());
        let customer = bed.partner(&cloud, Way::Direct).await;
        let customer = customer.customer(bed.tenant(&cloud, "tailspin"));
        Self { bed, customer }
    }

    async fn call(&self, operation: &str, given: Value) -> Result<Value> {
        let answer = self.customer.call(operation, params(given)).await?;
        if answer.status == 204 { Ok(Value::Null) } else { answer.json() }
    }

    async fn items(&self, operation: &str, given: Value) -> Vec<Value> {
        let all = self.call(operation, given).await.unwrap();
        all["items"].as_array().unwrap().clone()
    }

    async fn user(&self, name: &str) -> Value {
        let body = json!({
            "userPrincipalName": format!("{name}@tailspin.onmicrosoft.com"),
            "displayName": "Nora Newcomer",
            "usageLocation": "US",
            "passwordProfile": { "password": "invented", "forceChangePassword": true },
        });
        self.call("customers.users.create", json!({ "body": body })).await.unwrap()
    }

    async fn assign(&self, user: &Value, add: &[&str], remove: &[&str]) -> Result<Value> {
        let add: Vec<Value> = add.iter().map(|sku| json!({ "skuId": sku })).collect();
        let body = json!({ "licensesToAssign": add, "licensesToRemove": remove });
        let given = json!({ "user_id": user["id"], "body": body });
        self.call("customers.users.license_updates.create", given).await
    }

    /// Active, consumed and available units of a licence.
    async fn units(&self, sku: &str) -> [i64; 3] {
        let all = self.items("customers.subscribed_skus.list", json!({})).await;
        let own = all.iter().find(|it| it["productSku"]["id"] == sku).unwrap();
        ["activeUnits", "consumedUnits", "availableUnits"].map(|name| own[name].as_i64().unwrap())
    }
}

#[tokio::test]
async fn licences_are_counted_assigned_and_taken_away() {
    let bench = Bench::new().await;
    assert_eq!(bench.units(PREMIUM).await, [10, 0, 10]);
    let nora = bench.user("nora").await;
    bench.assign(&nora, &[PREMIUM], &[]).await.unwrap();
    assert_eq!(bench.units(PREMIUM).await, [10, 1, 9]);
    // Once more is no second licence.
    bench.assign(&nora, &[PREMIUM], &[]).await.unwrap();
    assert_eq!(bench.units(PREMIUM).await, [10, 1, 9]);
    let of_nora = json!({ "user_id": nora["id"] });
    let own = bench.items("customers.users.licenses.list", of_nora.clone()).await;
    assert_eq!((own.len(), &own[0]["productSku"]["skuPartNumber"]), (1, &json!("SPB")));
    // One that the customer has not bought, or the user does not have.
    for (add, remove) in [(&[EXCHANGE_ONLINE][..], &[][..]), (&[], &[EXCHANGE_ONLINE])] {
        let error = bench.assign(&nora, add, remove).await.unwrap_err();
        assert_eq!((error.status, error.code.as_deref()), (Some(400), Some("800002")));
    }
    // A licence that was bought since can be exchanged for it.
    let order = json!({ "referenceCustomerId": bench.customer.tenant(), "lineItems": [
        { "lineItemNumber": 0, "offerId": "CFQ7TTC0LH16:0001:CFQ7TTC0HL8W", "quantity": 2 },
    ] });
    bench.customer.place_order(order, Deadline::default()).await.unwrap();
    bench.assign(&nora, &[EXCHANGE_ONLINE], &[PREMIUM]).await.unwrap();
    assert_eq!(bench.units(PREMIUM).await, [10, 0, 10]);
    assert_eq!(bench.units(EXCHANGE_ONLINE).await, [2, 1, 1]);
    // Who does not work anywhere gets none.
    let body = json!({
        "userPrincipalName": "nowhere@tailspin.onmicrosoft.com", "displayName": "Nobody",
    });
    let nowhere = bench.call("customers.users.create", json!({ "body": body })).await.unwrap();
    let error = bench.assign(&nowhere, &[PREMIUM], &[]).await.unwrap_err();
    assert!(format!("{error:?}").contains("usageLocation"), "{error:?}");
}

#[tokio::test]
async fn when_none_is_left_more_are_bought_or_one_is_taken_away() {
    let bench = Bench::new().await;
    let subscription =
        bench.items("customers.subscriptions.list", json!({})).await[0]["id"].clone();
    let subscription = subscription.as_str().unwrap();
    let subscriptions = bench.customer.subscriptions();
    subscriptions.change_quantity(subscription, 1, Deadline::default()).await.unwrap();
    let (nora, omar) = (bench.user("nora").await, bench.user("omar").await);
    bench.assign(&nora, &[PREMIUM], &[]).await.unwrap();
    let error = bench.assign(&omar, &[PREMIUM], &[]).await.unwrap_err();
    assert_eq!((error.status, error.code.as_deref()), (Some(400), Some("60012")));
    assert_eq!(bench.units(PREMIUM).await, [1, 1, 0]);
    subscriptions.change_quantity(subscription, 2, Deadline::default()).await.unwrap();
    bench.assign(&omar, &[PREMIUM], &[]).await.unwrap();
    // What is suspended is not there to be assigned; who has it keeps it.
    subscriptions.suspend(subscription, Deadline::default()).await.unwrap();
    assert_eq!(bench.units(PREMIUM).await, [0, 2, 0]);
    let error = bench.assign(&bench.user("pia").await, &[PREMIUM], &[]).await.unwrap_err();
    assert_eq!(error.code.as_deref(), Some("60012"));
}

#[tokio::test]
async fn a_deleted_user_frees_the_licence_and_comes_back_for_thirty_days() {
    let bench = Bench::new().await;
    let nora = bench.user("nora").await;
    let of_nora = json!({ "user_id": nora["id"] });
    bench.assign(&nora, &[PREMIUM], &[]).await.unwrap();
    bench.call("customers.users.delete", of_nora.clone()).await.unwrap();
    assert_eq!(bench.units(PREMIUM).await, [10, 0, 10]);
    let names = async |filter: Value| -> Vec<Value> {
        let all = bench.items("customers.users.list", filter).await;
        all.iter().map(|user| user["userPrincipalName"].clone()).collect()
    };
    let inactive =
        json!({ "filter": { "Field": "UserState", "Value": "Inactive", "Operator": "equals" } });
    assert_eq!(names(inactive.clone()).await, [nora["userPrincipalName"].clone()]);
    assert!(!names(json!({})).await.contains(&nora["userPrincipalName"]));
    let error = bench.assign(&nora, &[PREMIUM], &[]).await.unwrap_err();
    assert_eq!((error.kind, error.code.as_deref()), (ErrorKind::NotFound, Some("60002")));
    let restore = json!({ "user_id": nora["id"], "body": { "state": "active" } });
    let back = bench.call("customers.users.update", restore.clone()).await.unwrap();
    assert_eq!((&back["id"], &back["state"]), (&nora["id"], &json!("active")));
    assert_eq!(bench.units(PREMIUM).await, [10, 1, 9], "the licence came back, too");
    assert!(names(inactive.clone()).await.is_empty());
    bench.call("customers.users.delete", of_nora).await.unwrap();
    bench.bed.emulator.clock().advance(DAY * 31);
    assert!(names(inactive).await.is_empty());
    let error = bench.call("customers.users.update", restore).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::NotFound);
}

#[tokio::test]
async fn graph_and_partner_center_see_the_same_users_and_licences() {
    let bench = Bench::new().await;
    let nora = bench.user("nora").await;
    bench.assign(&nora, &[PREMIUM], &[]).await.unwrap();
    // The app may read users in the customer's tenant, and be granted the rest.
    let tenant = bench.customer.tenant();
    let app = bench.customer.partner().app().client();
    bench.bed.emulator.change(|world| {
        let scopes = [
            "User.ReadWrite.All",
            "LicenseAssignment.ReadWrite.All",
            "RoleManagement.ReadWrite.Directory",
        ];
        let graph = "00000003-0000-0000-c000-000000000000".parse().unwrap();
        let tenant = world.tenant_mut(tenant).unwrap();
        tenant.grant(app, graph, &scopes.map(str::to_owned), &[]);
    });
    let of_nora = json!({ "user_id": nora["userPrincipalName"] });
    let seen = bench.call("graph.users.get", of_nora.clone()).await.unwrap();
    assert_eq!((&seen["id"], &seen["displayName"]), (&nora["id"], &json!("Nora Newcomer")));
    let details = bench.call("graph.users.license_details.list", of_nora.clone()).await.unwrap();
    assert_eq!(details["value"][0]["skuPartNumber"], "SPB");
    let skus = bench.call("graph.subscribed_skus.list", json!({})).await.unwrap();
    assert_eq!(skus["value"][0]["consumedUnits"], 1);
    let body = json!({ "addLicenses": [], "removeLicenses": [PREMIUM] });
    let given = json!({ "user_id": nora["id"], "body": body });
    let bare = bench.call("graph.users.licenses.assign", given.clone()).await.unwrap();
    assert_eq!(bare["assignedLicenses"], json!([]));
    assert_eq!(bench.units(PREMIUM).await, [10, 0, 10]);
    let error = bench.call("graph.users.licenses.assign", given).await.unwrap_err();
    assert_eq!(error.status, Some(400));
    bench.call("graph.users.delete", of_nora).await.unwrap();
    let gone = bench.call("graph.users.deleted.list", json!({})).await.unwrap();
    assert_eq!(gone["value"][0]["id"], nora["id"]);
    let restore = json!({ "object_id": nora["id"] });
    bench.call("graph.users.deleted.restore", restore).await.unwrap();
    let roles = bench.call("graph.directory_roles.list", json!({})).await.unwrap();
    let role = roles["value"].as_array().unwrap().iter();
    let role =
        role.clone().find(|role| role["displayName"] == "Global Reader").unwrap()["id"].clone();
    let reference = format!(
        "https://graph.microsoft.com/v1.0/directoryObjects/{}",
        nora["id"].as_str().unwrap()
    );
    let given = json!({ "role_id": role, "body": { "@odata.id": reference } });
    bench.call("graph.directory_roles.members.add", given.clone()).await.unwrap();
    let error = bench.call("graph.directory_roles.members.add", given).await.unwrap_err();
    assert_eq!(error.status, Some(400), "once is enough");
    let members =
        bench.call("graph.directory_roles.members.list", json!({ "role_id": role })).await;
    assert_eq!(members.unwrap()["value"][0]["id"], nora["id"]);
    let gone = json!({ "role_id": role, "member_id": nora["id"] });
    bench.call("graph.directory_roles.members.remove", gone).await.unwrap();
    let members =
        bench.call("graph.directory_roles.members.list", json!({ "role_id": role })).await;
    assert_eq!(members.unwrap()["value"], json!([]));
    let error = bench.user_again("nora").await;
    assert_eq!(error.status, Some(409), "the name is taken");
}

impl Bench {
    async fn user_again(&self, name: &str) -> partnercenter::Error {
        let upn = format!("{name}@tailspin.onmicrosoft.com");
        let body = json!({ "userPrincipalName": upn, "displayName": "Another" });
        self.call("customers.users.create", json!({ "body": body })).await.unwrap_err()
    }
}

#[tokio::test]
async fn users_are_managed_by_a_role_at_the_customer() {
    let bench = Bench::new().await;
    bench.items("customers.users.list", json!({})).await;
    let tenant = bench.customer.tenant();
    bench.bed.emulator.change(|world| {
        let relationships = &mut world.tenant_mut(tenant).unwrap().relationships;
        relationships[0].gdap[0].assignments[0].roles = vec!["Reports Reader".into()];
    });
    let error = bench.call("customers.users.list", json!({})).await.unwrap_err();
    assert_eq!((error.status, error.code.as_deref()), (Some(403), Some("900308")));
    assert!(format!("{error:?}").contains("User Administrator"), "{error:?}");
    // What is no matter of the directory goes on.
    bench.items("customers.subscriptions.list", json!({})).await;
}

#[tokio::test]
async fn roles_of_the_directory_are_given_and_taken_away() {
    let bench = Bench::new().await;
    let nora = bench.user("nora").await;
    let roles = bench.items("customers.directory_roles.list", json!({})).await;
    let helpdesk = roles.iter().find(|role| role["name"] == "Helpdesk Administrator").unwrap();
    let given = json!({ "role_id": helpdesk["id"], "body": { "id": nora["id"] } });
    let added = bench.call("customers.directory_roles.members.add", given).await.unwrap();
    assert_eq!(added["userPrincipalName"], nora["userPrincipalName"]);
    let of_role = json!({ "role_id": helpdesk["id"] });
    let members = bench.items("customers.directory_roles.members.list", of_role.clone()).await;
    assert_eq!(members, [added]);
    let of_nora = json!({ "user_id": nora["id"] });
    let own = bench.items("customers.users.directory_roles.list", of_nora).await;
    assert_eq!((own.len(), &own[0]), (1, helpdesk));
    let gone = json!({ "role_id": helpdesk["id"], "user_id": nora["id"] });
    bench.call("customers.directory_roles.members.remove", gone.clone()).await.unwrap();
    assert!(bench.items("customers.directory_roles.members.list", of_role).await.is_empty());
    let error = bench.call("customers.directory_roles.members.remove", gone).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::NotFound);
}
