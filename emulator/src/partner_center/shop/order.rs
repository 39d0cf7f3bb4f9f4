//! Orders: what was bought in one go, and the subscriptions that follow from it.

use partnercenter::TenantId;
use serde_json::{Map, Value, json};
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

use super::{
    Subscription,
    catalogue::{ITEMS, Kind},
    line::{Line, Market, Names},
    text,
};
use crate::{partner_center::refusal::Refusal, world::derived_id};

/// How long software can be given back.
const RETURN_WINDOW: Duration = Duration::days(30);

/// One order.
pub(crate) struct Order {
    pub id: String,
    created: OffsetDateTime,
    cycle: String,
    currency: (&'static str, &'static str),
    country: String,
    lines: Vec<Bought>,
    state: State,
}

/// A line, and the subscription that it made.
struct Bought {
    line: Line,
    subscription: Option<Uuid>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    /// It is provided when it was asked for more often than work that goes on takes.
    Pending {
        asked: u32,
    },
    Completed,
    Cancelled,
}

impl Order {
    /// What every customer bought a year ago but half a month.
    pub(super) fn first(customer: TenantId, now: OffsetDateTime) -> (Self, Subscription) {
        let begun = now - super::subscription::length("P1Y") + Duration::days(15);
        let customer = customer.to_string();
        let item = &ITEMS[0];
        let line = Line {
            item,
            quantity: 10,
            term: "P1Y".into(),
            cycle: "monthly".into(),
            name: item.name.into(),
            renews_to: None,
            ends: None,
            reseller: None,
            parent: None,
        };
        let (id, order) = (
            derived_id(&["subscription", &customer]),
            derived_id(&["order", &customer]).to_string(),
        );
        let subscription = Subscription::bought(id, &line, &order, begun);
        let order = Self {
            id: order,
            created: begun,
            cycle: line.cycle.clone(),
            currency: Market { country: "US" }.currency(),
            country: "US".into(),
            lines: vec![Bought { line, subscription: Some(id) }],
            state: State::Completed,
        };
        (order, subscription)
    }

    /// The lines of a body that orders without a cart; names are as answers have them.
    pub(crate) fn read(
        body: &Value,
        market: Market<'_>,
        now: OffsetDateTime,
        subscriptions: &mut Vec<Subscription>,
    ) -> Result<Self, Refusal> {
        let wrong = |why: &str| Refusal::bad_request(800002, why);
        let given = body.get("lineItems").and_then(Value::as_array);
        let given = given.filter(|lines| !lines.is_empty());
        let given = given.ok_or_else(|| wrong("The body has no lineItems."))?;
        let cycle = body.get("billingCycle").and_then(Value::as_str);
        let names = Names { item: "offerId", cycle: cycle.map(super::catalogue::cycle) };
        let lines = given
            .iter()
            .map(|line| {
                let line = line.as_object().ok_or_else(|| wrong("A line is no object."))?;
                Line::read(line, &names, market, now)
                    .map_err(|flaw| Refusal::bad_request(4018, flaw.description))
            })
            .collect::<Result<Vec<_>, _>>()?;
        Ok(Self::place(lines, market, now, subscriptions))
    }

    /// Buys lines: each that is one makes a subscription.
    pub(super) fn place(
        lines: Vec<Line>,
        market: Market<'_>,
        now: OffsetDateTime,
        subscriptions: &mut Vec<Subscription>,
    ) -> Self {
        let mut order = Self {
            id: Uuid::new_v4().simple().to_string()[..12].to_owned(),
            created: now,
            cycle: lines.first().map(|line| line.cycle.clone()).unwrap_or_default(),
            currency: market.currency(),
            country: market.country.to_owned(),
            lines: Vec::new(),
            state: State::Pending { asked: 0 },
        };
        for line in lines {
            let subscription = line.item.is_subscription().then(|| {
                let id = Uuid::new_v4();
                subscriptions.push(Subscription::bought(id, &line, &order.id, now));
                id
            });
            order.lines.push(Bought { line, subscription });
        }
        order
    }

    /// Somebody looks how far it is; work takes so many looks.
    pub(crate) fn look(&mut self, polls: u32) {
        if let State::Pending { asked } = self.state {
            let asked = asked + 1;
            let is_done = asked > polls;
            self.state = if is_done { State::Completed } else { State::Pending { asked } };
        }
    }

    /// Whether it is billed this way.
    pub(crate) fn is_billed(&self, cycle: &str) -> bool {
        self.cycle == super::catalogue::cycle(cycle)
    }

    /// The resource.
    pub(crate) fn shown(&self, customer: TenantId) -> Value {
        let own = format!("/customers/{customer}/orders/{}", self.id);
        let link = |uri: &str, method: &str| json!({"uri": uri, "method": method, "headers": []});
        let cents: i64 = self.lines.iter().map(|bought| bought.line.total()).sum();
        let lines = self.lines.iter().enumerate();
        json!({
            "id": self.id,
            "alternateId": self.id,
            "referenceCustomerId": customer,
            "billingCycle": self.cycle,
            "currencyCode": self.currency.0,
            "currencySymbol": self.currency.1,
            "lineItems": lines.map(|(at, line)| self.line(at, line, customer)).collect::<Vec<_>>(),
            "creationDate": text(self.created),
            "status": match self.state {
                State::Pending { .. } => "pending",
                State::Completed => "completed",
                State::Cancelled => "cancelled",
            },
            "transactionType": "UserPurchase",
            "links": {
                "self": link(&own, "GET"),
                "provisioningStatus": link(&format!("{own}/provisioningstatus"), "GET"),
                "patchOperation": link(&own, "PATCH"),
            },
            "totalPrice": cents as f64 / 100.0,
            "client": {},
            "attributes": { "objectType": "Order" },
        })
    }

    fn line(&self, number: usize, bought: &Bought, customer: TenantId) -> Value {
        let Bought { line, subscription } = bought;
        let link = |uri: String| json!({"uri": uri, "method": "GET", "headers": []});
        let (product, country) = (format!("/products/{}", line.item.product), &self.country);
        let sku = format!("{product}/skus/{}", line.item.sku);
        let availability = format!("{sku}/availabilities/{}", line.item.availability);
        let mut shown = json!({
            "lineItemNumber": number,
            "offerId": line.item.id(),
            "termDuration": line.term,
            "transactionType": "New",
            "friendlyName": line.name,
            "quantity": line.quantity,
            "pricing": line.pricing(),
            "links": {
                "product": link(format!("{product}?country={country}")),
                "sku": link(format!("{sku}?country={country}")),
                "availability": link(format!("{availability}?country={country}")),
            },
            "attributes": { "objectType": "OrderLineItem" },
        });
        if let Some(id) = subscription {
            shown["subscriptionId"] = json!(id);
            shown["links"]["subscription"] =
                link(format!("/customers/{customer}/subscriptions/{id}"));
        }
        if let Some(reseller) = &line.reseller {
            shown["partnerIdOnRecord"] = json!(reseller);
        }
        if let Some(parent) = line.parent {
            shown["parentSubscriptionId"] = json!(parent);
        }
        if let Some(term) = &line.renews_to {
            shown["renewsTo"] = json!({ "termDuration": term });
        }
        if let Some(end) = line.ends {
            shown["customTermEndDate"] = json!(text(end));
        }
        shown
    }

    /// How far each line is provided.
    pub(crate) fn provisioning(&self) -> Vec<Value> {
        let status = match self.state {
            State::Pending { .. } => "pending",
            State::Completed => "success",
            State::Cancelled => "failed",
        };
        let lines = self.lines.iter().enumerate();
        lines
            .map(|(number, bought)| {
                json!({
                    "lineItemNumber": number,
                    "status": status,
                    "quantityProvisioningInformation": [
                        { "quantity": bought.line.quantity, "status": status },
                    ],
                    "attributes": { "objectType": "OrderLineItemProvisioningStatus" },
                })
            })
            .collect()
    }

    /// Cancels it, or bills it otherwise, as a body says; its names are as answers have them.
    pub(crate) fn change(
        &mut self,
        body: &Map<String, Value>,
        now: OffsetDateTime,
        subscriptions: &mut [Subscription],
    ) -> Result<(), Refusal> {
        let text = |name: &str| body.get(name).and_then(Value::as_str);
        if let Some(status) = text("status")
            && status.eq_ignore_ascii_case("cancelled")
        {
            self.cancel(now)?;
        }
        match text("billingCycle").map(super::catalogue::cycle) {
            Some(cycle) if cycle != "unknown" && cycle != self.cycle => {
                self.bill(cycle, subscriptions)
            }
            _ => Ok(()),
        }
    }

    fn cancel(&mut self, now: OffsetDateTime) -> Result<(), Refusal> {
        if self.lines.iter().any(|bought| bought.subscription.is_some()) {
            let why = "Cancel what was bought through its subscription.";
            return Err(Refusal::bad_request(800063, why));
        }
        let is_software = self.lines.iter().all(|it| matches!(it.line.item.kind, Kind::Software));
        if !is_software || now > self.created + RETURN_WINDOW {
            return Err(Refusal::bad_request(800061, "The order cannot be cancelled any more."));
        }
        self.state = State::Cancelled;
        Ok(())
    }

    fn bill(&mut self, cycle: String, subscriptions: &mut [Subscription]) -> Result<(), Refusal> {
        let is_own = |subscription: &&mut Subscription| {
            self.lines.iter().any(|bought| bought.subscription == Some(subscription.id))
        };
        let mut own: Vec<&mut Subscription> = subscriptions.iter_mut().filter(is_own).collect();
        if own.is_empty() || own.iter().any(|subscription| subscription.status() != "active") {
            let why = "The billing cycle is fixed: there are subscriptions that are not active.";
            return Err(Refusal::bad_request(6000, why));
        }
        if !self.lines.iter().all(|bought| bought.line.item.is_sold(&bought.line.term, &cycle)) {
            let why = "An offer of the order is not billed so.";
            return Err(Refusal::bad_request(6001, why));
        }
        own.iter_mut().for_each(|subscription| subscription.bill(&cycle));
        self.lines.iter_mut().for_each(|bought| bought.line.cycle.clone_from(&cycle));
        self.cycle = cycle;
        Ok(())
    }
}
