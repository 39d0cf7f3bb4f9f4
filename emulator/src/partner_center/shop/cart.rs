//! Carts: what is to be ordered together. A line that cannot be bought says so in the cart; a cart with
//! such lines is not checked out.

use partnercenter::TenantId;
use serde_json::{Map, Value, json};
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

use super::{
    Account, Order,
    line::{Flaw, Line, Market, Names},
    text,
};
use crate::partner_center::refusal::Refusal;

/// How long a cart can be ordered (create-a-cart).
const LIFETIME: Duration = Duration::days(7);
const NAMES: Names = Names { item: "catalogItemId", cycle: None };

/// One cart.
pub(crate) struct Cart {
    id: Uuid,
    created: OffsetDateTime,
    modified: OffsetDateTime,
    /// Who changed it last.
    by: String,
    lines: Vec<Value>,
    /// What its checkout answered.
    ordered: Option<Value>,
}

impl Cart {
    /// A new cart of the lines in a body, whose names are as answers have them.
    pub(crate) fn new(
        body: &Value,
        by: String,
        market: Market<'_>,
        now: OffsetDateTime,
    ) -> Result<Self, Refusal> {
        let lines = lines(body, market, now)?;
        Ok(Self { id: Uuid::new_v4(), created: now, modified: now, by, lines, ordered: None })
    }

    /// Puts other lines into it.
    pub(crate) fn replace(
        &mut self,
        body: &Value,
        by: String,
        market: Market<'_>,
        now: OffsetDateTime,
    ) -> Result<(), Refusal> {
        if self.ordered.is_some() {
            return Err(Refusal::bad_request(800065, "The cart was checked out already."));
        }
        self.lines = lines(body, market, now)?;
        (self.modified, self.by) = (now, by);
        Ok(())
    }

    fn expires(&self) -> OffsetDateTime {
        self.modified + LIFETIME
    }

    /// The resource, which lies under the customer's path.
    pub(crate) fn shown(&self, customer: &str) -> Value {
        json!({
            "id": self.id,
            "creationTimestamp": text(self.created),
            "lastModifiedTimestamp": text(self.modified),
            "expirationTimestamp": text(self.expires()),
            "lastModifiedUser": self.by,
            "status": if self.ordered.is_some() { "Ordered" } else { "Active" },
            "lineItems": self.lines,
            "links": {
                "self": {
                    "uri": format!("{customer}/carts/{}", self.id),
                    "method": "GET",
                    "headers": [],
                },
            },
            "attributes": { "objectType": "Cart" },
        })
    }

    fn refuse_flaws(&self) -> Result<(), Refusal> {
        let flawed = self.lines.iter().filter(|line| line.get("error").is_some());
        let data: Vec<Value> = flawed
            .map(|line| json!(format!("{}: {}", line["id"], line["error"]["errorDescription"])))
            .collect();
        if data.is_empty() {
            return Ok(());
        }
        let refusal = Refusal::bad_request(800009, "Items of the cart cannot be ordered.");
        Err(Refusal { data, ..refusal })
    }
}

impl Account {
    /// A cart that can still be looked at.
    pub(crate) fn cart(&mut self, id: &str, now: OffsetDateTime) -> Result<&mut Cart, Refusal> {
        let id = Uuid::try_parse(id).ok();
        let mut all = self.carts.iter_mut();
        let found = all.find(|cart| Some(cart.id) == id);
        // An expired cart is gone, one that was ordered stays.
        found
            .filter(|cart| cart.ordered.is_some() || now < cart.expires())
            .ok_or_else(|| Refusal::not_found(800008, "The cart was not found."))
    }

    /// Makes orders of a cart, one for each group of its lines. A second time the answer is the same.
    pub(crate) fn check_out(
        &mut self,
        id: &str,
        customer: TenantId,
        market: Market<'_>,
        now: OffsetDateTime,
    ) -> Result<Value, Refusal> {
        let cart = self.cart(id, now)?;
        if let Some(answer) = &cart.ordered {
            return Ok(answer.clone());
        }
        cart.refuse_flaws()?;
        let mut groups: Vec<(String, Vec<Line>)> = Vec::new();
        for line in &cart.lines {
            let group = line["orderGroup"].as_str().unwrap_or_default().to_owned();
            let line = line.as_object().map(|line| Line::read(line, &NAMES, market, now));
            // Time may have made a custom end of a term impossible.
            let Some(Ok(line)) = line else {
                return Err(Refusal::bad_request(800009, "Items of the cart cannot be ordered."));
            };
            match groups.iter_mut().find(|(known, _)| *known == group) {
                Some((_, lines)) => lines.push(line),
                None => groups.push((group, vec![line])),
            }
        }
        let mut orders = Vec::new();
        for (_, lines) in groups {
            let order = Order::place(lines, market, now, &mut self.subscriptions);
            orders.push(order.shown(customer));
            self.orders.push(order);
        }
        let answer = json!({
            "orders": orders,
            "attributes": { "objectType": "CartCheckoutResult" },
        });
        self.cart(id, now)?.ordered = Some(answer.clone());
        Ok(answer)
    }
}

/// The lines of a body, with what the service says of each.
fn lines(body: &Value, market: Market<'_>, now: OffsetDateTime) -> Result<Vec<Value>, Refusal> {
    let wrong = |why: &str| Refusal::bad_request(800002, why);
    let given = body.get("lineItems").and_then(Value::as_array).filter(|lines| !lines.is_empty());
    let given = given.ok_or_else(|| wrong("The body has no lineItems."))?;
    let mut groups: Vec<String> = Vec::new();
    let mut lines = Vec::new();
    for (number, line) in given.iter().enumerate() {
        let given = line.as_object().ok_or_else(|| wrong("A line of the cart is no object."))?;
        let mut line = given.clone();
        for own in ["error", "orderGroup", "pricing"] {
            line.remove(own);
        }
        line.insert("id".into(), json!(number));
        match Line::read(given, &NAMES, market, now) {
            Ok(read) => tell(&mut line, &read, market, &mut groups),
            Err(Flaw { code, description }) => {
                let error = json!({ "errorCode": code, "errorDescription": description });
                line.insert("error".into(), error);
            }
        }
        lines.push(Value::Object(line));
    }
    Ok(lines)
}

/// What the service says of a line that can be bought. Lines that are billed alike are of one group.
fn tell(line: &mut Map<String, Value>, read: &Line, market: Market<'_>, groups: &mut Vec<String>) {
    let group = groups.iter().position(|cycle| *cycle == read.cycle).unwrap_or_else(|| {
        groups.push(read.cycle.clone());
        groups.len() - 1
    });
    line.insert("catalogItemId".into(), json!(read.item.id()));
    line.insert("currencyCode".into(), json!(market.currency().0));
    line.insert("billingCycle".into(), json!(read.cycle));
    if !read.term.is_empty() {
        line.insert("termDuration".into(), json!(read.term));
    }
    line.insert("orderGroup".into(), json!(group.to_string()));
    line.insert("pricing".into(), read.pricing());
}
