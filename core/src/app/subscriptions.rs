//! Changes of subscriptions, one method for each intent.
//!
//! A PATCH of a subscription resets what it leaves out: without `autoRenewEnabled` the renewal is off, and off alone no
//! longer ends anything, but leads into a paid extended service term (create-scheduled-changes,
//! extended-service-terms). So each method reads the subscription, changes what it is for, sends the whole back by its
//! ETag, and looks whether what was scheduled for the renewal is still there.

use std::time::Duration;

use serde_json::{Map, Value, json};
use time::OffsetDateTime;

use super::Customer;
use crate::{
    Error, ErrorKind, Result,
    operations::{
        Answer, Options, Params,
        renewal::{self, Schedule},
    },
    time::{Deadline, date_time},
};

const GET: &str = "customers.subscriptions.get";
const UPDATE: &str = "customers.subscriptions.update";
/// How often a subscription that somebody else has changed meanwhile is read again.
const ATTEMPTS: usize = 3;

/// How long to wait before looking whether a change shows.
const LOOK_AGAIN: Duration = Duration::from_secs(1);

/// A resource as the service sent it.
pub(super) type Resource = Map<String, Value>;

/// What a customer's subscription becomes in its next term. What is absent stays as it is.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct NextTerm {
    /// Id of another product.
    pub product_id: Option<String>,
    /// Id of its SKU.
    pub sku_id: Option<String>,
    /// Id of an availability of the SKU.
    pub availability_id: Option<String>,
    /// How often it is billed: `monthly`, `annual`, `triennial`.
    pub billing_cycle: Option<String>,
    /// Its term, an ISO 8601 duration: `P1M`, `P1Y`, `P3Y`.
    pub term_duration: Option<String>,
    /// Id of a promotion.
    pub promotion_id: Option<String>,
    /// Licences.
    pub quantity: Option<i64>,
    /// When the next term ends, where not after its full length.
    pub custom_term_end_date: Option<String>,
}

/// The subscriptions of a customer, to be changed. Made by [`Customer::subscriptions`].
#[derive(Clone, Debug)]
pub struct Subscriptions {
    customer: Customer,
}

impl Customer {
    /// The customer's subscriptions, to be changed.
    pub fn subscriptions(&self) -> Subscriptions {
        Subscriptions { customer: self.clone() }
    }
}

impl Subscriptions {
    pub(crate) fn customer(&self) -> &Customer {
        &self.customer
    }
}

impl Subscriptions {
    /// Ends a subscription at the end of its term: no renewal, no extended service term.
    ///
    /// # Errors
    /// Of every method here: what the service says about reading and writing; `conflict` when somebody else keeps
    /// changing the subscription.
    pub async fn end_renewal(&self, id: &str, deadline: Deadline) -> Result<Answer> {
        let change = |subscription: &mut Resource| {
            subscription.insert("autoRenewEnabled".into(), false.into());
            renewal::replace_at_term_end(subscription, Some("Cancel"));
            Ok(())
        };
        self.edit(id, Keep::Nothing, change, deadline).await
    }

    /// Lets a subscription renew, whose end was scheduled.
    ///
    /// # Errors
    /// As of [`Subscriptions::end_renewal`].
    pub async fn resume_renewal(&self, id: &str, deadline: Deadline) -> Result<Answer> {
        let change = |subscription: &mut Resource| {
            subscription.insert("autoRenewEnabled".into(), true.into());
            renewal::drop_end(subscription);
            Ok(())
        };
        self.edit(id, Keep::Nothing, change, deadline).await
    }

    /// Schedules what a subscription becomes when it renews.
    ///
    /// # Errors
    /// As of [`Subscriptions::end_renewal`]; `configuration` when nothing is to change, or when the product cannot be
    /// told; `conflict` (`renewal_ended`) when it will not renew.
    pub async fn change_at_renewal(
        &self,
        id: &str,
        next: &NextTerm,
        deadline: Deadline,
    ) -> Result<Answer> {
        let change = |subscription: &mut Resource| next_term(subscription, next);
        self.edit(id, Keep::Nothing, change, deadline).await
    }

    /// Changes the number of licences now.
    ///
    /// # Errors
    /// As of [`Subscriptions::end_renewal`]; `configuration` for less than one.
    pub async fn change_quantity(
        &self,
        id: &str,
        quantity: i64,
        deadline: Deadline,
    ) -> Result<Answer> {
        if quantity < 1 {
            return Err(Error::configuration("a subscription has at least one licence")
                .with_hint("To end it, use cancel or end_renewal."));
        }
        let change = |subscription: &mut Resource| {
            subscription.insert("quantity".into(), quantity.into());
            Ok(())
        };
        self.edit(id, Keep::Schedule, change, deadline).await
    }

    /// Suspends a subscription. One with a term goes on being billed.
    ///
    /// # Errors
    /// As of [`Subscriptions::end_renewal`].
    pub async fn suspend(&self, id: &str, deadline: Deadline) -> Result<Answer> {
        self.set_status(id, "suspended", deadline).await
    }

    /// Makes a suspended subscription active again.
    ///
    /// # Errors
    /// As of [`Subscriptions::end_renewal`].
    pub async fn reactivate(&self, id: &str, deadline: Deadline) -> Result<Answer> {
        self.set_status(id, "active", deadline).await
    }

    /// Gives a subscription another name.
    ///
    /// # Errors
    /// As of [`Subscriptions::end_renewal`]; `configuration` for an empty one.
    pub async fn rename(&self, id: &str, name: &str, deadline: Deadline) -> Result<Answer> {
        if name.trim().is_empty() {
            return Err(Error::configuration("the name is empty"));
        }
        let change = |subscription: &mut Resource| {
            subscription.insert("friendlyName".into(), name.into());
            Ok(())
        };
        self.edit(id, Keep::Schedule, change, deadline).await
    }

    /// Cancels a subscription now, which is allowed for some days after it began or was renewed.
    ///
    /// # Errors
    /// As of [`Subscriptions::end_renewal`]; `conflict` (`cancellation_closed`) when the subscription says that it is
    /// too late.
    pub async fn cancel(&self, id: &str, deadline: Deadline) -> Result<Answer> {
        let now = date_time(self.customer.partner().app().session().clock().now());
        let change = |subscription: &mut Resource| {
            refuse_late(subscription, now)?;
            subscription.insert("status".into(), "deleted".into());
            Ok(())
        };
        self.edit(id, Keep::Nothing, change, deadline).await
    }

    async fn set_status(&self, id: &str, status: &str, deadline: Deadline) -> Result<Answer> {
        let change = |subscription: &mut Resource| {
            subscription.insert("status".into(), status.into());
            Ok(())
        };
        self.edit(id, Keep::Schedule, change, deadline).await
    }

    /// Reads, changes, writes; again when somebody else was faster.
    pub(super) async fn edit(
        &self,
        id: &str,
        keep: Keep,
        change: impl Fn(&mut Resource) -> Result<()>,
        deadline: Deadline,
    ) -> Result<Answer> {
        let mut attempt = 0;
        loop {
            attempt += 1;
            let (answer, read) = self.read(id, deadline).await?;
            let mut wanted = read.clone();
            change(&mut wanted)?;
            if wanted == read {
                return Ok(answer);
            }
            match self.write(id, &wanted, deadline).await {
                Err(error) if is_stale(&error) && attempt < ATTEMPTS => {}
                Ok(answer) if keep == Keep::Schedule => {
                    return self.restore(id, answer, &wanted, &Schedule::of(&read), deadline).await;
                }
                outcome => return self.shown(id, outcome?, deadline).await,
            }
        }
    }

    /// Schedules again what a change in the middle of a term deleted.
    async fn restore(
        &self,
        id: &str,
        answer: Answer,
        wanted: &Resource,
        schedule: &Schedule,
        deadline: Deadline,
    ) -> Result<Answer> {
        let answer = self.settled(id, answer, wanted, deadline).await?;
        let now = resource(&answer)?;
        if schedule.holds_in(&now) {
            return Ok(answer);
        }
        let mut wanted = now;
        schedule.put_into(&mut wanted);
        let again = self.write(id, &wanted, deadline).await.map_err(|error| {
            error.amend(|envelope| {
                envelope.message = format!(
                    "the subscription was changed, but what was scheduled for its renewal is gone and could not be \
                     scheduled again: {}",
                    envelope.message
                );
                envelope.hint = Some("Schedule it again, by end_renewal or change_at_renewal.".into());
            })
        })?;
        self.shown(id, again, deadline).await
    }

    /// The subscription once a change shows: what is scheduled is lost by then, and not before.
    async fn settled(
        &self,
        id: &str,
        mut answer: Answer,
        wanted: &Resource,
        deadline: Deadline,
    ) -> Result<Answer> {
        let shows = |now: &Resource| {
            ["quantity", "status", "friendlyName", "partnerId"]
                .iter()
                .all(|name| now.get(*name) == wanted.get(*name))
        };
        if answer.status != 202 && resource(&answer).is_ok() {
            return Ok(answer);
        }
        loop {
            let now;
            (answer, now) = self.read(id, deadline).await.map_err(unsettled)?;
            if shows(&now) {
                return Ok(answer);
            }
            tokio::time::sleep(LOOK_AGAIN).await;
        }
    }

    /// The subscription after a change: what came with the answer, else as it is now. A change that goes on (202) may
    /// not show yet.
    async fn shown(&self, id: &str, answer: Answer, deadline: Deadline) -> Result<Answer> {
        if answer.status != 202 && resource(&answer).is_ok() {
            return Ok(answer);
        }
        self.read(id, deadline).await.map(|(answer, _)| answer)
    }

    pub(super) async fn read(&self, id: &str, deadline: Deadline) -> Result<(Answer, Resource)> {
        let params = Params::from_iter([("subscription_id".to_owned(), id.into())]);
        let answer = self.customer.call_with(GET, params, Options::default(), deadline).await?;
        let read = resource(&answer)?;
        Ok((answer, read))
    }

    async fn write(&self, id: &str, body: &Resource, deadline: Deadline) -> Result<Answer> {
        let etag = body.get("attributes").and_then(|it| it.get("etag")).and_then(Value::as_str);
        let options = Options {
            if_match: etag.map(|etag| match etag.contains('"') {
                true => etag.to_owned(),
                false => format!("\"{etag}\""),
            }),
            ..Options::default()
        };
        let params = Params::from_iter([
            ("subscription_id".to_owned(), id.into()),
            ("body".to_owned(), body.clone().into()),
        ]);
        self.customer.call_with(UPDATE, params, options, deadline).await
    }
}

/// What must outlive a change.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Keep {
    Schedule,
    /// The change is one of the schedule itself, or ends the subscription.
    Nothing,
}

/// The error of a change that was accepted and did not show in time.
fn unsettled(error: Error) -> Error {
    error.amend(|envelope| {
        envelope.message = format!("the change was accepted but does not show yet: {}", envelope.message);
        envelope.hint = Some(
            "Look at the subscription later: a change in the middle of a term deletes what was scheduled for its end."
                .into(),
        );
    })
}

/// Whether the ETag was not that of the newest version: 412, or code 2055 (error-codes).
fn is_stale(error: &Error) -> bool {
    error.status == Some(412) || error.code.as_deref() == Some("2055")
}

fn resource(answer: &Answer) -> Result<Resource> {
    answer.json()
}

fn conflict(code: &str, message: &str) -> Error {
    Error::new(ErrorKind::Conflict, message).with_code(code)
}

/// Refuses to cancel what says that it cannot be cancelled any more.
fn refuse_late(subscription: &Resource, now: Option<OffsetDateTime>) -> Result<()> {
    let until = subscription
        .get("cancellationAllowedUntilDate")
        .and_then(Value::as_str)
        .and_then(renewal::moment);
    match (until, now) {
        (Some(until), Some(now)) if until < now => Err(conflict(
            "cancellation_closed",
            "the subscription could be cancelled until a date that has passed",
        )
        .with_detail("cancellationAllowedUntilDate", until.to_string())
        .with_hint("It can be ended at the end of its term, by end_renewal.")),
        _ => Ok(()),
    }
}

/// Puts instructions for the next term into a subscription.
fn next_term(subscription: &mut Resource, next: &NextTerm) -> Result<()> {
    if renewal::is_ended(subscription) {
        return Err(conflict(
            "renewal_ended",
            "the subscription will not renew: its end is scheduled",
        )
        .with_hint("Let it renew first, by resume_renewal."));
    }
    let before =
        subscription.get("scheduledNextTermInstructions").and_then(Value::as_object).cloned();
    let mut instructions = before.unwrap_or_default();
    let mut product =
        instructions.get("product").and_then(Value::as_object).cloned().unwrap_or_default();
    // Of new commerce the offer is product:SKU:availability.
    let offer = subscription.get("offerId").and_then(Value::as_str).unwrap_or_default();
    let parts: Vec<&str> = offer.split(':').collect();
    let text = |name: &str| subscription.get(name).and_then(Value::as_str);
    let term = text("renewalTermDuration").or_else(|| text("termDuration"));
    let changes_product = next.product_id.is_some() || next.sku_id.is_some();
    for (name, given, usual) in [
        ("productId", &next.product_id, parts.first().copied()),
        ("skuId", &next.sku_id, parts.get(1).copied()),
        // An availability belongs to its SKU.
        (
            "availabilityId",
            &next.availability_id,
            parts.get(2).copied().filter(|_| !changes_product),
        ),
        ("billingCycle", &next.billing_cycle, text("billingCycle")),
        ("termDuration", &next.term_duration, term),
    ] {
        if let Some(given) = given {
            product.insert(name.into(), given.clone().into());
        } else if name == "availabilityId" && changes_product {
            product.remove(name);
        }
        if !product.contains_key(name) {
            let usual = usual.filter(|usual| !usual.is_empty()).ok_or_else(|| {
                Error::configuration(format!("what {name} shall be in the next term is not known"))
                    .with_hint("Name it, as the catalogue's availability has it.")
            })?;
            product.insert(name.into(), usual.into());
        }
    }
    if let Some(promotion) = &next.promotion_id {
        product.insert("promotionId".into(), promotion.clone().into());
    }
    instructions.insert("product".into(), product.into());
    match next.quantity {
        Some(quantity) if quantity < 1 => {
            return Err(Error::configuration("a subscription has at least one licence"));
        }
        Some(quantity) => {
            instructions.insert("quantity".into(), quantity.into());
        }
        None if !instructions.contains_key("quantity") => {
            let quantity = subscription.get("quantity").cloned().unwrap_or(json!(1));
            instructions.insert("quantity".into(), quantity);
        }
        None => {}
    }
    if let Some(end) = &next.custom_term_end_date {
        instructions.insert("customTermEndDate".into(), end.clone().into());
    }
    subscription.insert("scheduledNextTermInstructions".into(), instructions.into());
    subscription.insert("autoRenewEnabled".into(), true.into());
    // Of the two only the actions would count.
    renewal::replace_at_term_end(subscription, None);
    Ok(())
}
