//! Subscriptions of customers, with the rules of renewal of 2026: what a PATCH leaves out is reset, and a renewal that is
//! off without a Cancel leads into an extended service term (create-scheduled-changes, extended-service-terms).

use std::collections::BTreeMap;

use base64::{Engine as _, prelude::BASE64_STANDARD};
use parking_lot::Mutex;
use partnercenter::TenantId;
use serde_json::{Map, Value, json};
use time::{Duration, OffsetDateTime, format_description::well_known::Rfc3339};
use uuid::Uuid;

use super::{Call, Outcome, Refusal, Reply, Rows};
use crate::world::derived_id;

pub(super) const ROWS: Rows = &[
    ("customers.subscriptions.get", get),
    ("customers.subscriptions.list", list),
    ("customers.subscriptions.update", update),
];

/// How long after its beginning a term can be cancelled.
const WINDOW: Duration = Duration::days(7);
const YEAR: Duration = Duration::days(365);
const MONTH: Duration = Duration::days(30);

/// What is remembered of subscriptions.
#[derive(Default)]
pub(crate) struct Memory(Mutex<BTreeMap<TenantId, Vec<Subscription>>>);

struct Subscription {
    id: Uuid,
    version: u64,
    begun: OffsetDateTime,
    ends: OffsetDateTime,
    members: Map<String, Value>,
}

impl Memory {
    /// Works on a customer's subscriptions as they are now.
    fn with<T>(
        &self,
        call: &Call<'_>,
        work: impl FnOnce(&mut Vec<Subscription>) -> T,
    ) -> Result<T, Refusal> {
        let customer = call.customer(&call.state.snapshot())?.id;
        let now = call.state.now();
        let mut all = self.0.lock();
        let own = all.entry(customer).or_insert_with(|| vec![Subscription::first(customer, now)]);
        own.iter_mut().for_each(|subscription| subscription.live_until(now));
        Ok(work(own))
    }
}

impl Subscription {
    /// What every customer has bought a year ago but half a month.
    fn first(customer: TenantId, now: OffsetDateTime) -> Self {
        let id = derived_id(&["subscription", &customer.to_string()]);
        let begun = now - YEAR + Duration::days(15);
        let members = json!({
            "offerId": "CFQ7TTC0LCHC:0002:CFQ7TTC0K4M3",
            "offerName": "Microsoft 365 Business Premium",
            "friendlyName": "Microsoft 365 Business Premium",
            "productType": {"id": "OnlineServicesNCE", "displayName": "OnlineServicesNCE"},
            "quantity": 10,
            "unitType": "Licenses",
            "status": "active",
            "autoRenewEnabled": true,
            "billingType": "license",
            "billingCycle": "monthly",
            "termDuration": "P1Y",
            "renewalTermDuration": "P1Y",
            "isTrial": false,
            "isMicrosoftProduct": true,
            "publisherName": "Microsoft Corporation",
            "contractType": "subscription",
            "orderId": derived_id(&["order", &customer.to_string()]),
        });
        let members = members.as_object().cloned().unwrap_or_default();
        Self { id, version: 1, begun, ends: begun + YEAR, members }
    }

    fn is(&self, name: &str, value: &str) -> bool {
        self.members.get(name).and_then(Value::as_str) == Some(value)
    }

    fn actions(&self) -> &[Value] {
        self.members.get("scheduledActions").and_then(Value::as_array).map_or(&[], Vec::as_slice)
    }

    fn set(&mut self, name: &str, value: impl Into<Value>) {
        self.members.insert(name.into(), value.into());
    }

    /// Lets the ends of terms come that lie in the past.
    fn live_until(&mut self, now: OffsetDateTime) {
        while self.ends <= now && (self.is("status", "active") || self.is("status", "suspended")) {
            self.version += 1;
            let has = |kind: &str| {
                self.actions().iter().any(|action| {
                    action.get("actionType").and_then(Value::as_str) == Some(kind)
                        && action.get("scheduleType").and_then(Value::as_str) != Some("CustomDate")
                })
            };
            if has("Cancel") {
                self.set("status", "expired");
                return;
            }
            let renews = self.members.get("autoRenewEnabled") == Some(&true.into());
            let renews = (renews || has("RenewToNewTerm")) && !has("RenewToExtendedServiceTerm");
            let term = if renews { self.renew() } else { self.extend() };
            (self.begun, self.ends) = (self.ends, self.ends + term);
        }
    }

    fn renew(&mut self) -> Duration {
        if let Some(next) = self.members.remove("scheduledNextTermInstructions") {
            if let Some(quantity) = next.get("quantity").filter(|it| it.is_number()) {
                self.set("quantity", quantity.clone());
            }
            for name in ["termDuration", "billingCycle"] {
                if let Some(value) = next.get("product").and_then(|product| product.get(name)) {
                    self.set(name, value.clone());
                }
            }
        }
        self.set("scheduledActions", json!([]));
        if self.is("termDuration", "P1M") { MONTH } else { YEAR }
    }

    /// A month of extended service, which is paid.
    fn extend(&mut self) -> Duration {
        self.members.remove("scheduledNextTermInstructions");
        self.set("termDuration", "P1M");
        self.set("offerName", "Microsoft 365 Business Premium (extended service term)");
        MONTH
    }

    fn etag(&self) -> String {
        BASE64_STANDARD.encode(json!({"id": self.id, "version": self.version}).to_string())
    }

    fn shown(&self, customer: TenantId) -> Value {
        let text = |moment: OffsetDateTime| moment.format(&Rfc3339).unwrap_or_default();
        let mut members = self.members.clone();
        members.insert("id".into(), json!(self.id));
        members.insert("effectiveStartDate".into(), text(self.begun).into());
        members.insert("commitmentEndDate".into(), text(self.ends).into());
        members.insert("cancellationAllowedUntilDate".into(), text(self.begun + WINDOW).into());
        let own = format!("/customers/{customer}/subscriptions/{}", self.id);
        members
            .insert("links".into(), json!({"self": {"uri": own, "method": "GET", "headers": []}}));
        members.insert(
            "attributes".into(),
            json!({"etag": self.etag(), "objectType": "Subscription"}),
        );
        members.into()
    }

    /// Changes what a body says, and what it does not say.
    fn change(&mut self, body: &Map<String, Value>, now: OffsetDateTime) -> Result<(), Refusal> {
        let wrong = |why: &str| Refusal::bad_request(800002, why);
        let status = body.get("status").and_then(Value::as_str).unwrap_or("active").to_lowercase();
        if status == "deleted" && now > self.begun + WINDOW {
            return Err(Refusal::bad_request(900117, "The cancellation window is over."));
        }
        if !["active", "suspended", "deleted"].contains(&status.as_str()) {
            return Err(wrong("The status is not one that can be set."));
        }
        let quantity =
            body.get("quantity").cloned().unwrap_or_else(|| self.members["quantity"].clone());
        if quantity.as_i64().is_none_or(|quantity| quantity < 1) {
            return Err(wrong("The quantity is not a positive number."));
        }
        let is_mid_term = quantity != self.members["quantity"] || !self.is("status", &status);
        self.set("status", status);
        self.set("quantity", quantity);
        if let Some(name @ Value::String(_)) = body.get("friendlyName") {
            self.set("friendlyName", name.clone());
        }
        // Left out, it becomes false.
        self.set("autoRenewEnabled", body.get("autoRenewEnabled") == Some(&true.into()));
        let actions = body
            .get("scheduledActions")
            .filter(|it| it.as_array().is_some_and(|it| !it.is_empty()));
        let next = body.get("scheduledNextTermInstructions").filter(|it| it.is_object());
        for name in ["scheduledActions", "scheduledNextTermInstructions"] {
            self.members.remove(name);
        }
        // A change in the middle of a term deletes what was scheduled; of both only the actions count.
        match (actions, next) {
            _ if is_mid_term => {}
            (Some(actions), _) => self.set("scheduledActions", actions.clone()),
            (None, Some(next)) => self.set("scheduledNextTermInstructions", next.clone()),
            (None, None) => {}
        }
        self.version += 1;
        Ok(())
    }
}

fn wanted(call: &Call<'_>) -> Option<Uuid> {
    Uuid::try_parse(call.values.get("subscription_id")?).ok()
}

fn absent() -> Refusal {
    Refusal::not_found(800011, "The subscription was not found.")
}

fn get(call: &Call<'_>) -> Outcome {
    let customer = call.customer_id()?;
    let found = call.state.subscriptions().with(call, |own| {
        own.iter().find(|it| Some(it.id) == wanted(call)).map(|it| it.shown(customer))
    })?;
    Reply::ok(found.ok_or_else(absent)?)
}

fn list(call: &Call<'_>) -> Outcome {
    let customer = call.customer_id()?;
    let items = call
        .state
        .subscriptions()
        .with(call, |own| own.iter().map(|it| it.shown(customer)).collect::<Vec<_>>())?;
    Reply::ok(json!({
        "totalCount": items.len(),
        "items": items,
        "links": {"self": {"uri": format!("/customers/{customer}/subscriptions"), "method": "GET", "headers": []}},
        "attributes": {"objectType": "Collection"},
    }))
}

fn update(call: &Call<'_>) -> Outcome {
    let customer = call.customer_id()?;
    let body = call.body.as_ref().and_then(Value::as_object).cloned().unwrap_or_default();
    let said = call.header("if-match").map(|etag| etag.trim_matches('"').to_owned());
    let said = said.or_else(|| Some(body.get("attributes")?.get("etag")?.as_str()?.to_owned()));
    let now = call.state.now();
    call.state.subscriptions().with(call, |own| {
        let found = own.iter_mut().find(|it| Some(it.id) == wanted(call)).ok_or_else(absent)?;
        if said.is_some_and(|said| said != found.etag()) {
            return Err(Refusal::bad_request(2055, "The ETag is not that of the newest version."));
        }
        found.change(&body, now)?;
        Reply::ok(found.shown(customer))
    })?
}
