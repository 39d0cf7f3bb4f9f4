//! Subscriptions, with the rules of renewal of 2026: what a PATCH leaves out is reset, and a renewal that is off without a
//! Cancel leads into an extended service term (create-scheduled-changes, extended-service-terms).

use base64::{Engine as _, prelude::BASE64_STANDARD};
use serde_json::{Map, Value, json};
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

use super::{
    catalogue::{Item, Kind, Licence},
    line::Line,
    text,
};
use crate::partner_center::refusal::Refusal;

/// How long after its beginning a term can be cancelled.
const WINDOW: Duration = Duration::days(7);
const EXTENDED: &str = " (extended service term)";

/// One subscription.
pub(crate) struct Subscription {
    pub id: Uuid,
    item: &'static Item,
    version: u64,
    made: OffsetDateTime,
    begun: OffsetDateTime,
    ends: OffsetDateTime,
    members: Map<String, Value>,
}

/// How many licences there are of a kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Units {
    pub active: i64,
    pub suspended: i64,
}

/// The licences that subscriptions hold, in the order in which they were bought.
pub(crate) fn units(subscriptions: &[Subscription]) -> Vec<(&'static Licence, Units)> {
    let mut all: Vec<(&'static Licence, Units)> = Vec::new();
    for subscription in subscriptions {
        let Some(licence) = subscription.item.licence() else { continue };
        let at = all.iter().position(|(known, _)| known.id == licence.id).unwrap_or_else(|| {
            all.push((licence, Units::default()));
            all.len() - 1
        });
        let units = &mut all[at].1;
        match subscription.status() {
            "active" => units.active += subscription.quantity(),
            "suspended" => units.suspended += subscription.quantity(),
            _ => {}
        }
    }
    all
}

impl Subscription {
    /// A subscription that an order makes.
    pub(super) fn bought(id: Uuid, line: &Line, order: &str, now: OffsetDateTime) -> Self {
        let item = line.item;
        let is_by_use = matches!(item.kind, Kind::AzurePlan);
        let mut members = json!({
            "offerId": item.id(),
            "offerName": item.name,
            "friendlyName": line.name,
            "productType": { "id": item.product_type(), "displayName": item.product_type() },
            "quantity": line.quantity,
            "unitType": if is_by_use { "Usage" } else { "Licenses" },
            "status": "active",
            "autoRenewEnabled": true,
            "billingType": if is_by_use { "usage" } else { "license" },
            "billingCycle": line.cycle,
            "termDuration": line.term,
            "renewalTermDuration": line.renews_to.as_ref().unwrap_or(&line.term),
            "isTrial": false,
            "isMicrosoftProduct": true,
            "publisherName": "Microsoft Corporation",
            "contractType": "subscription",
            "partnerId": line.reseller.as_deref().unwrap_or_default(),
            "orderId": order,
        });
        if let Some(parent) = line.parent {
            members["parentSubscriptionId"] = json!(parent);
        }
        let members = members.as_object().cloned().unwrap_or_default();
        let ends = line.ends.unwrap_or_else(|| now + length(&line.term));
        Self { id, item, version: 1, made: now, begun: now, ends, members }
    }

    pub(crate) fn quantity(&self) -> i64 {
        self.members.get("quantity").and_then(Value::as_i64).unwrap_or(0)
    }

    pub(crate) fn status(&self) -> &str {
        self.text("status")
    }

    /// A member that is text; empty where it is not there.
    pub(crate) fn text(&self, name: &str) -> &str {
        self.members.get(name).and_then(Value::as_str).unwrap_or_default()
    }

    fn actions(&self) -> &[Value] {
        self.members.get("scheduledActions").and_then(Value::as_array).map_or(&[], Vec::as_slice)
    }

    fn set(&mut self, name: &str, value: impl Into<Value>) {
        self.members.insert(name.into(), value.into());
    }

    /// Bills it otherwise from now on.
    pub(super) fn bill(&mut self, cycle: &str) {
        self.version += 1;
        self.set("billingCycle", cycle);
    }

    /// Lets the ends of terms come that lie in the past.
    pub(super) fn live_until(&mut self, now: OffsetDateTime) {
        while self.ends <= now && ["active", "suspended"].contains(&self.status()) {
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
        if let Some(term) = self.members.get("renewalTermDuration").cloned() {
            self.set("termDuration", term);
        }
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
        self.set("offerName", self.item.name);
        self.set("scheduledActions", json!([]));
        length(self.text("termDuration"))
    }

    /// A month of extended service, which is paid.
    fn extend(&mut self) -> Duration {
        self.members.remove("scheduledNextTermInstructions");
        self.set("termDuration", "P1M");
        self.set("offerName", format!("{}{EXTENDED}", self.item.name));
        length("P1M")
    }

    pub(crate) fn etag(&self) -> String {
        BASE64_STANDARD.encode(json!({"id": self.id, "version": self.version}).to_string())
    }

    /// The resource, which lies under the customer's path.
    pub(crate) fn shown(&self, customer: &str) -> Value {
        let link = |uri: String| json!({ "uri": uri, "method": "GET", "headers": [] });
        let all = format!("{customer}/subscriptions");
        let (product, item) = (format!("/products/{}", self.item.product), self.item);
        let sku = format!("{product}/skus/{}", item.sku);
        let mut links = json!({
            "product": link(product),
            "sku": link(sku.clone()),
            "availability": link(format!("{sku}/availabilities/{}", item.availability)),
            "self": link(format!("{all}/{}", self.id)),
        });
        if let Some(parent) = self.members.get("parentSubscriptionId").and_then(Value::as_str) {
            links["parentSubscription"] = link(format!("{all}/{parent}"));
        }
        let until = text(self.begun + WINDOW);
        let own = json!({
            "id": self.id,
            "creationDate": text(self.made),
            "effectiveStartDate": text(self.begun),
            "commitmentEndDate": text(self.ends),
            "commitmentEndDateTime": text(self.ends),
            "cancellationAllowedUntilDate": until,
            "refundOptions": [{ "type": "Full", "expiresAt": until }],
            "refundableQuantity": {
                "totalQuantity": self.quantity(),
                "details": [{ "quantity": self.quantity(), "allowedUntilDateTime": until }],
            },
            "hasPurchasableAddons": false,
            "attentionNeeded": false,
            "actionTaken": false,
            "links": links,
            "attributes": { "etag": self.etag(), "objectType": "Subscription" },
        });
        let mut members = self.members.clone();
        members.extend(own.as_object().cloned().unwrap_or_default());
        members.into()
    }

    /// How far it is provided: at once.
    pub(crate) fn provisioning(&self) -> Value {
        json!({
            "skuId": self.item.licence().map(|licence| licence.id),
            "status": "success",
            "quantity": self.quantity(),
            "endDate": text(self.ends),
            "attributes": { "objectType": "SubscriptionProvisioningStatus" },
        })
    }

    /// Changes what a body says, and what it does not say.
    pub(crate) fn change(
        &mut self,
        body: &Map<String, Value>,
        now: OffsetDateTime,
    ) -> Result<(), Refusal> {
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
        match quantity.as_i64() {
            Some(quantity) if quantity > self.item.most => {
                let most = "The quantity is beyond the limits of the offer.";
                return Err(Refusal::bad_request(900275, most));
            }
            Some(1..) => {}
            _ => return Err(wrong("The quantity is not a positive number.")),
        }
        let is_mid_term = quantity != self.members["quantity"] || self.status() != status;
        self.set("status", status);
        self.set("quantity", quantity);
        for name in ["friendlyName", "partnerId"] {
            if let Some(text @ Value::String(_)) = body.get(name) {
                self.set(name, text.clone());
            }
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

/// How long a term is; a month where it is none that is sold.
pub(super) fn length(term: &str) -> Duration {
    let days = match term {
        "P1Y" => 365,
        "P3Y" => 3 * 365,
        _ => 30,
    };
    Duration::days(days)
}
