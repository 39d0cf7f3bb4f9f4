//! What somebody wants to buy: a line of a cart or of an order.

use serde_json::{Map, Value, json};
use time::{OffsetDateTime, format_description::well_known::Rfc3339};
use uuid::Uuid;

use super::{
    catalogue::{self, Item, Kind},
    subscription::length,
};

/// One line that can be bought.
#[derive(Debug)]
pub(super) struct Line {
    pub item: &'static Item,
    pub quantity: i64,
    pub term: String,
    pub cycle: String,
    /// A name that people gave it, or the item's.
    pub name: String,
    /// The term of the next terms, where it is another.
    pub renews_to: Option<String>,
    /// When the first term ends, where not after its full length.
    pub ends: Option<OffsetDateTime>,
    /// The indirect reseller of record.
    pub reseller: Option<String>,
    /// The subscription that it is an add-on of.
    pub parent: Option<Uuid>,
}

/// Why a line cannot be bought: a code of `CartErrorCode`, and words.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Flaw {
    pub code: &'static str,
    pub description: String,
}

/// Where a customer buys.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Market<'a> {
    pub country: &'a str,
}

impl Market<'_> {
    /// The currency, and its symbol.
    pub(crate) fn currency(self) -> (&'static str, &'static str) {
        match self.country {
            "AT" | "BE" | "DE" | "ES" | "FI" | "FR" | "IE" | "IT" | "NL" => ("EUR", "€"),
            "GB" => ("GBP", "£"),
            "CN" => ("CNY", "¥"),
            _ => ("USD", "$"),
        }
    }
}

/// Names of members, which differ between lines of carts and lines of orders.
pub(super) struct Names {
    /// The member with the item's id.
    pub item: &'static str,
    /// The billing cycle of all lines, where a line has none of its own.
    pub cycle: Option<String>,
}

impl Line {
    /// Reads a line, with names as answers have them.
    pub(super) fn read(
        given: &Map<String, Value>,
        names: &Names,
        market: Market<'_>,
        now: OffsetDateTime,
    ) -> Result<Self, Flaw> {
        let text = |name: &str| {
            given.get(name).and_then(Value::as_str).map(str::trim).filter(|it| !it.is_empty())
        };
        let flaw = |code, description: String| Flaw { code, description };
        let wanted = text(names.item).unwrap_or_default();
        let item = catalogue::item(wanted).ok_or_else(|| {
            flaw("catalog_item_id_is_not_valid", format!("The catalog has no item \"{wanted}\"."))
        })?;
        let quantity = given.get("quantity").and_then(Value::as_i64).unwrap_or(0);
        if quantity < 1 {
            return Err(flaw("invalid_input", "The quantity is not a positive number.".into()));
        }
        if quantity > item.most {
            let most = format!("A subscription of {} has {} seats at most.", item.name, item.most);
            return Err(flaw("max_allowed_seats_per_subscription_exceeded", most));
        }
        let (term, cycle) = plan(item, text("termDuration"), text("billingCycle"), names)?;
        if let Some(currency) = text("currencyCode")
            && !currency.eq_ignore_ascii_case(market.currency().0)
        {
            let words = format!("It is sold in {}.", market.currency().0);
            return Err(flaw("currency_is_not_supported", words));
        }
        if let Some(promotion) = text("promotionId") {
            let words = format!("There is no promotion {promotion}.");
            return Err(flaw("invalid_promotion_id", words));
        }
        let renews_to = given.get("renewsTo").and_then(|to| to.get("termDuration"));
        let renews_to = renews_to.and_then(Value::as_str).map(str::to_owned);
        if let Some(next) = &renews_to
            && !item.terms.iter().any(|(known, _)| known == next)
        {
            let words = format!("{} has no term {next} to renew to.", item.name);
            return Err(flaw("billing_plan_not_supported", words));
        }
        Ok(Self {
            ends: custom_end(item, text("customTermEndDate"), &term, now)?,
            name: text("friendlyName").unwrap_or(item.name).to_owned(),
            reseller: text("partnerIdOnRecord").map(str::to_owned).or_else(|| participant(given)),
            parent: text("parentSubscriptionId").and_then(|id| Uuid::try_parse(id).ok()),
            item,
            quantity,
            term,
            cycle,
            renews_to,
        })
    }

    /// Cents for the whole term.
    pub(super) fn total(&self) -> i64 {
        self.item.cents * self.quantity * self.months()
    }

    /// What the line costs, in the currency.
    pub(super) fn pricing(&self) -> Value {
        let money = |cents: i64| json!(cents as f64 / 100.0);
        let unit = money(self.item.cents);
        json!({
            "listPrice": unit,
            "discountedPrice": unit,
            "proratedPrice": unit,
            "price": unit,
            "extendedPrice": money(self.total()),
        })
    }

    fn months(&self) -> i64 {
        match self.term.as_str() {
            _ if self.cycle == "one_time" => 1,
            "P1Y" => 12,
            "P3Y" => 36,
            _ => 1,
        }
    }
}

/// Term and billing cycle: as they were said, or the first that fit.
fn plan(
    item: &'static Item,
    term: Option<&str>,
    cycle: Option<&str>,
    names: &Names,
) -> Result<(String, String), Flaw> {
    let said = cycle.map(catalogue::cycle).or_else(|| names.cycle.clone());
    let said = said.filter(|cycle| cycle != "unknown");
    let fits = |(known, cycles): &&(&str, &[&str])| {
        term.is_none_or(|term| term.eq_ignore_ascii_case(known))
            && said.as_ref().is_none_or(|cycle| cycles.contains(&cycle.as_str()))
    };
    // Software has no term; what callers say about it does not count.
    let is_software = matches!(item.kind, Kind::Software);
    let found = if is_software { item.terms.first() } else { item.terms.iter().find(fits) };
    match found {
        Some((term, cycles)) => {
            let cycle = said.unwrap_or_else(|| cycles.first().copied().unwrap_or("monthly").into());
            item.is_sold(term, &cycle).then(|| ((*term).to_owned(), cycle))
        }
        None => None,
    }
    .ok_or_else(|| Flaw {
        code: "billing_plan_not_supported",
        description: format!("{} is not sold for this term and billed so.", item.name),
    })
}

fn custom_end(
    item: &Item,
    said: Option<&str>,
    term: &str,
    now: OffsetDateTime,
) -> Result<Option<OffsetDateTime>, Flaw> {
    let Some(said) = said else { return Ok(None) };
    if !matches!(item.kind, Kind::Licences(_)) {
        return Err(Flaw {
            code: "invalid_custom_term_end_date_product",
            description: format!("Terms of {} end after their full length.", item.name),
        });
    }
    let date = OffsetDateTime::parse(said, &Rfc3339).or_else(|_| {
        OffsetDateTime::parse(
            &format!("{}T00:00:00Z", said.get(..10).unwrap_or_default()),
            &Rfc3339,
        )
    });
    match date {
        Ok(date) if date > now && date <= now + length(term) => Ok(Some(date)),
        _ => Err(Flaw {
            code: "invalid_custom_term_end_date",
            description: format!("{said} does not lie within the term."),
        }),
    }
}

/// The reseller that carts name among the participants.
fn participant(given: &Map<String, Value>) -> Option<String> {
    let all = given.get("participants")?.as_array()?;
    let is_reseller = |one: &&Value| {
        one["key"].as_str().is_some_and(|key| key.eq_ignore_ascii_case("transaction_reseller"))
    };
    all.iter().find(is_reseller)?["value"].as_str().map(str::to_owned)
}
