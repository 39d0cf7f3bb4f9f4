//! Changes of subscriptions by intent, and the harm that a bare PATCH does.

use std::time::Duration;

use partnercenter::{Cloud, Customer, ErrorKind, NextTerm};
use partnercenter_emulator::{Action, Fault, Role};
use serde_json::{Value, json};

use crate::bed::{Bed, Way, params};

struct Bench {
    bed: Bed,
    customer: Customer,
    id: String,
}

const DAY: Duration = Duration::from_secs(86_400);

impl Bench {
    async fn new() -> Self {
        let cloud = Cloud::global();
        let bed = Bed::start().await;
        let customer =
            bed.app(&cloud, Way::Direct).partner(bed.tenant(&cloud, "contoso")).app_only();
        let customer = customer.customer(bed.tenant(&cloud, "tailspin"));
        let mut pages =
            customer.pages("customers.subscriptions.list", params(json!({})), None).unwrap();
        let page = pages.next(customer.partner().app().deadline()).await.unwrap().unwrap();
        let first: Value = serde_json::from_str(page.items().unwrap()[0].get()).unwrap();
        Self { bed, customer, id: first["id"].as_str().unwrap().to_owned() }
    }

    fn deadline(&self) -> partnercenter::time::Deadline {
        self.customer.partner().app().deadline()
    }

    async fn now(&self) -> Value {
        let given = params(json!({"subscription_id": self.id}));
        self.customer.call("customers.subscriptions.get", given).await.unwrap().json().unwrap()
    }

    async fn patch(&self, body: Value) -> partnercenter::Result<Value> {
        let given = params(json!({"subscription_id": self.id, "body": body}));
        self.customer.call("customers.subscriptions.update", given).await?.json()
    }

    /// Goes to after the end of the term; tokens are old then.
    fn end_term(&self) {
        self.bed.emulator.clock().advance(DAY * 30);
    }

    fn patches(&self) -> usize {
        self.bed.requests(Role::PartnerCenter).iter().filter(|it| it.method == "PATCH").count()
    }
}

fn ends(subscription: &Value) -> bool {
    subscription["scheduledActions"]
        .as_array()
        .is_some_and(|list| list.iter().any(|action| action["actionType"] == "Cancel"))
}

#[tokio::test]
async fn a_renewal_that_is_only_switched_off_is_paid_for() {
    let bench = Bench::new().await;
    // What was right until 2026: the body says by name that it knows.
    let mut body = bench.now().await;
    body["autoRenewEnabled"] = false.into();
    body["scheduledActions"] = json!([]);
    bench.patch(body).await.unwrap();
    bench.end_term();
    let after = bench.now().await;
    assert_eq!(after["status"], "active", "it goes on");
    assert_eq!(after["termDuration"], "P1M", "in a paid extended service term");
}

#[tokio::test]
async fn an_ended_renewal_ends() {
    let bench = Bench::new().await;
    let before = bench.now().await;
    let answer = bench.customer.subscriptions().end_renewal(&bench.id, bench.deadline()).await;
    let ended: Value = answer.unwrap().json().unwrap();
    assert!(ends(&ended));
    for member in ["quantity", "friendlyName", "termDuration", "billingCycle", "offerId", "status"]
    {
        assert_eq!(ended[member], before[member], "{member}");
    }
    let patches = bench.patches();
    bench.customer.subscriptions().end_renewal(&bench.id, bench.deadline()).await.unwrap();
    assert_eq!(bench.patches(), patches, "there is nothing to do a second time");
    bench.end_term();
    assert_eq!(bench.now().await["status"], "expired");
}

#[tokio::test]
async fn a_renewal_can_be_resumed_and_changed() {
    let bench = Bench::new().await;
    let subscriptions = bench.customer.subscriptions();
    let mut next = NextTerm::default();
    next.quantity = Some(25);
    next.term_duration = Some("P1M".into());
    subscriptions.end_renewal(&bench.id, bench.deadline()).await.unwrap();
    let error =
        subscriptions.change_at_renewal(&bench.id, &next, bench.deadline()).await.unwrap_err();
    assert_eq!((error.kind, error.code.as_deref()), (ErrorKind::Conflict, Some("renewal_ended")));
    let answer = subscriptions.resume_renewal(&bench.id, bench.deadline()).await.unwrap();
    assert!(!ends(&answer.json().unwrap()));
    let answer = subscriptions.change_at_renewal(&bench.id, &next, bench.deadline()).await.unwrap();
    let scheduled: Value = answer.json().unwrap();
    let instructions = &scheduled["scheduledNextTermInstructions"];
    assert_eq!(instructions["product"]["productId"], "CFQ7TTC0LCHC");
    assert_eq!(instructions["product"]["billingCycle"], "monthly");
    assert_eq!((&scheduled["quantity"], &instructions["quantity"]), (&json!(10), &json!(25)));
    bench.end_term();
    let renewed = bench.now().await;
    assert_eq!((&renewed["quantity"], &renewed["termDuration"]), (&json!(25), &json!("P1M")));
    assert_eq!(renewed["status"], "active");
}

#[tokio::test]
async fn what_is_scheduled_outlives_changes_in_the_middle_of_a_term() {
    let bench = Bench::new().await;
    let subscriptions = bench.customer.subscriptions();
    subscriptions.end_renewal(&bench.id, bench.deadline()).await.unwrap();
    // A PATCH of the whole resource loses the end: the service deletes what was scheduled.
    let mut body = bench.now().await;
    body["quantity"] = 11.into();
    assert!(!ends(&bench.patch(body).await.unwrap()));
    subscriptions.end_renewal(&bench.id, bench.deadline()).await.unwrap();
    for quantity in [12, 9] {
        let answer = subscriptions.change_quantity(&bench.id, quantity, bench.deadline()).await;
        let changed: Value = answer.unwrap().json().unwrap();
        assert_eq!(changed["quantity"], quantity);
        assert!(ends(&changed), "the end is still scheduled");
    }
    for answer in [
        subscriptions.suspend(&bench.id, bench.deadline()).await,
        subscriptions.rename(&bench.id, "O'Neil's \"own\"", bench.deadline()).await,
        subscriptions.reactivate(&bench.id, bench.deadline()).await,
    ] {
        assert!(ends(&answer.unwrap().json().unwrap()));
    }
    let after = bench.now().await;
    assert_eq!(after["friendlyName"], "O'Neil's \"own\"");
    assert_eq!((&after["status"], &after["autoRenewEnabled"]), (&json!("active"), &json!(false)));
    bench.end_term();
    assert_eq!(bench.now().await["status"], "expired");
}

#[tokio::test]
async fn somebody_elses_change_is_read_and_not_overwritten() {
    let bench = Bench::new().await;
    let stale = Fault::new(Action::PartnerCenter {
        status: 400,
        code: "2055".into(),
        description: String::new(),
    })
    .on(Role::PartnerCenter)
    .method("PATCH");
    bench.bed.emulator.inject(stale.times(1));
    let subscriptions = bench.customer.subscriptions();
    let answer = subscriptions.change_quantity(&bench.id, 12, bench.deadline()).await;
    assert_eq!(answer.unwrap().json::<Value>().unwrap()["quantity"], 12);
    assert_eq!(bench.patches(), 2);
    let old = bench.now().await;
    subscriptions.rename(&bench.id, "newer", bench.deadline()).await.unwrap();
    let error = bench.patch(old).await.unwrap_err();
    assert_eq!((error.kind, error.status), (ErrorKind::Conflict, Some(400)));
}

#[tokio::test]
async fn a_change_that_goes_on_is_waited_for() {
    let bench = Bench::new().await;
    let subscriptions = bench.customer.subscriptions();
    subscriptions.end_renewal(&bench.id, bench.deadline()).await.unwrap();
    let accepted = Fault::new(Action::status(202)).on(Role::PartnerCenter).method("PATCH");
    bench.bed.emulator.inject(accepted.after_handling());
    // One answer is from before the change.
    let stale = bench.now().await;
    let then = Action::Status {
        status: 200,
        retry_after: None,
        body: Some(stale.to_string()),
        content_type: None,
    };
    let path = format!("/v1/customers/{}/subscriptions/", bench.customer.tenant());
    bench.bed.emulator.inject(Fault::new(then).method("GET").path(&path).skip(1));
    let answer = subscriptions.change_quantity(&bench.id, 12, bench.deadline()).await.unwrap();
    let changed: Value = answer.json().unwrap();
    assert_eq!(changed["quantity"], 12);
    assert!(ends(&changed), "the end was scheduled again once the change showed");
}

#[tokio::test]
async fn a_subscription_is_cancelled_in_its_window_only() {
    let bench = Bench::new().await;
    let subscriptions = bench.customer.subscriptions();
    let patches = bench.patches();
    let error = subscriptions.cancel(&bench.id, bench.deadline()).await.unwrap_err();
    assert_eq!(
        (error.kind, error.code.as_deref()),
        (ErrorKind::Conflict, Some("cancellation_closed"))
    );
    assert!(error.hint.as_ref().unwrap().contains("end_renewal"));
    assert_eq!(bench.patches(), patches, "nothing was sent");
    bench.bed.emulator.clock().advance(DAY * 16);
    let answer = subscriptions.cancel(&bench.id, bench.deadline()).await.unwrap();
    assert_eq!(answer.json::<Value>().unwrap()["status"], "deleted");
}

#[tokio::test]
async fn bodies_that_would_touch_the_renewal_unasked_are_refused() {
    let bench = Bench::new().await;
    let patches = bench.patches();
    for body in [json!({"quantity": 12}), json!({"autoRenewEnabled": false, "quantity": 10})] {
        let error = bench.patch(body).await.unwrap_err();
        assert_eq!(
            (error.kind, error.code.as_deref()),
            (ErrorKind::Configuration, Some("renewal_unsaid"))
        );
        assert!(error.hint.as_ref().unwrap().contains("end_renewal"));
    }
    for (quantity, named) in [(0, "at least one"), (-3, "at least one")] {
        let error = bench
            .customer
            .subscriptions()
            .change_quantity(&bench.id, quantity, bench.deadline())
            .await;
        assert!(error.unwrap_err().message.contains(named));
    }
    assert_eq!(bench.patches(), patches, "nothing was sent");
}
