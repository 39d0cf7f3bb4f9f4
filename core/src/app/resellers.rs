//! Orders of indirect providers and changes of what they sold, whose resellers of record are asked for first: one that may
//! not sell fails them (900400, 900414) since 2025-12-01, and what was provisioned is hard to undo
//! (validate-reseller-partner-of-record).

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::{
    Customer, Subscriptions,
    subscriptions::{Keep, Resource},
};
use crate::{
    Error, ErrorKind, Result,
    operations::{Answer, Options, Params},
    time::Deadline,
};

impl Customer {
    /// Checks a cart out, after its resellers of record were found to be allowed to sell.
    ///
    /// # Errors
    /// `relationship_required` (900400) when one of them is not, by its id; otherwise what the service says.
    pub async fn place_cart(&self, cart: &str, deadline: Deadline) -> Result<Answer> {
        let params = Params::from_iter([("cart_id".to_owned(), cart.into())]);
        let read =
            self.call_with("customers.carts.get", params.clone(), Options::default(), deadline);
        self.check_resellers(&read.await?.json()?, deadline).await?;
        self.call_with("customers.carts.checkout", params, Options::default(), deadline).await
    }

    /// Creates an order, after its resellers of record were found to be allowed to sell.
    ///
    /// # Errors
    /// As of [`Customer::place_cart`]; `configuration` for what is no order.
    pub async fn place_order(&self, order: Value, deadline: Deadline) -> Result<Answer> {
        if !order.is_object() {
            return Err(Error::configuration("the order is not a JSON object"));
        }
        self.check_resellers(&order, deadline).await?;
        let params = Params::from_iter([("body".to_owned(), order)]);
        self.call_with("customers.orders.create", params, Options::default(), deadline).await
    }

    /// Asks for all resellers that a cart or an order names.
    async fn check_resellers(&self, of: &Value, deadline: Deadline) -> Result<()> {
        let mut resellers = BTreeSet::new();
        collect(of, &mut resellers);
        self.refuse_unable(&resellers, "ordered", deadline).await
    }

    /// Asks whether all of these may sell; for none, nothing is asked. `what` was not done when one may not.
    async fn refuse_unable(
        &self,
        resellers: &BTreeSet<String>,
        what: &str,
        deadline: Deadline,
    ) -> Result<()> {
        if resellers.is_empty() {
            return Ok(());
        }
        let params = Params::from_iter([("body".to_owned(), json!({ "partnerIds": resellers }))]);
        let answer = self
            .partner()
            .call_with("partners.resellers.validate", params, Options::default(), deadline)
            .await?;
        let answer: Value = answer.json()?;
        let results = answer.get("validationResults").and_then(Value::as_array);
        let refused = results.into_iter().flatten().find(|result| {
            result.get("isValidPartnerIdOnRecord").and_then(Value::as_bool) == Some(false)
        });
        let Some(refused) = refused else { return Ok(()) };
        let text = |name: &str| match refused.get(name) {
            Some(Value::String(text)) => text.clone(),
            Some(Value::Number(number)) => number.to_string(),
            _ => String::new(),
        };
        let (reseller, code) = (text("partnerId"), text("errorCode"));
        Err(Error::new(
            ErrorKind::RelationshipRequired,
            format!("the reseller {reseller} may not be partner of record; nothing was {what}"),
        )
        .with_code(if code.is_empty() { "900400".to_owned() } else { code })
        .with_detail("partnerId", reseller)
        .with_detail("description", text("errorDescription"))
        .with_hint("Ask the reseller for its enrolment and its authorization in the customer's region, or name another."))
    }
}

impl Subscriptions {
    /// Asks whether the resellers of record of a subscription may sell, before it is changed; gives the subscription. Where
    /// it has none, nothing is asked.
    ///
    /// # Errors
    /// `relationship_required` (900400, 900414) when one of them may not, by its id; otherwise what the service says.
    pub async fn check_resellers(&self, id: &str, deadline: Deadline) -> Result<Answer> {
        let (answer, subscription) = self.read(id, deadline).await?;
        self.customer().refuse_unable(&of_record(&subscription), "changed", deadline).await?;
        Ok(answer)
    }

    /// Gives a subscription another reseller of record, after asking whether it may sell.
    ///
    /// # Errors
    /// As of [`Subscriptions::check_resellers`]; `configuration` for an empty id.
    pub async fn change_reseller(
        &self,
        id: &str,
        reseller: &str,
        deadline: Deadline,
    ) -> Result<Answer> {
        if reseller.trim().is_empty() {
            return Err(Error::configuration("the id of the reseller is empty"));
        }
        let asked = BTreeSet::from([reseller.to_owned()]);
        self.customer().refuse_unable(&asked, "changed", deadline).await?;
        let change = |subscription: &mut Resource| {
            subscription.insert(PARTNER.into(), reseller.into());
            Ok(())
        };
        self.edit(id, Keep::Schedule, change, deadline).await
    }
}

/// The member of a subscription that names its reseller of record.
const PARTNER: &str = "partnerId";

/// The resellers of record of a subscription.
fn of_record(subscription: &Resource) -> BTreeSet<String> {
    let first = subscription.get(PARTNER).into_iter();
    let further = subscription.get("additionalPartnerIds").and_then(Value::as_array);
    let all = first.chain(further.into_iter().flatten());
    all.filter_map(Value::as_str).filter(|id| !id.is_empty()).map(str::to_owned).collect()
}

/// Partner ids of record, wherever they stand.
fn collect(value: &Value, into: &mut BTreeSet<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| collect(item, into)),
        Value::Object(members) => {
            for (name, value) in members {
                let is_one = name.eq_ignore_ascii_case("partnerIdOnRecord");
                let are_more = name.eq_ignore_ascii_case("additionalPartnerIdsOnRecord")
                    || name.eq_ignore_ascii_case("additionalPartnerIds");
                match value {
                    Value::String(id) if is_one && !id.is_empty() => {
                        into.insert(id.clone());
                    }
                    Value::Array(ids) if are_more => {
                        into.extend(ids.iter().filter_map(Value::as_str).map(str::to_owned));
                    }
                    value => collect(value, into),
                }
            }
        }
        _ => {}
    }
}
