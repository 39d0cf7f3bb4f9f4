//! What customers put into carts, order and have: carts become orders, orders become subscriptions,
//! and subscriptions hold the licences that users are assigned.

mod cart;
pub(crate) mod catalogue;
mod line;
mod order;
mod subscription;

use std::collections::BTreeMap;

use parking_lot::Mutex;
use partnercenter::TenantId;
use time::{OffsetDateTime, format_description::well_known::Rfc3339};
use uuid::Uuid;

pub(crate) use self::{
    cart::Cart,
    line::Market,
    order::Order,
    subscription::{Subscription, Units, units},
};

/// Everything that customers have, by tenant.
#[derive(Default)]
pub(crate) struct Shop(Mutex<BTreeMap<TenantId, Account>>);

/// What one customer has.
pub(crate) struct Account {
    pub subscriptions: Vec<Subscription>,
    pub carts: Vec<Cart>,
    pub orders: Vec<Order>,
}

impl Shop {
    /// Works on what a customer has now. Nobody else does meanwhile.
    pub(crate) fn with<T>(
        &self,
        customer: TenantId,
        now: OffsetDateTime,
        work: impl FnOnce(&mut Account) -> T,
    ) -> T {
        let mut all = self.0.lock();
        let own = all.entry(customer).or_insert_with(|| Account::first(customer, now));
        own.subscriptions.iter_mut().for_each(|subscription| subscription.live_until(now));
        work(own)
    }
}

impl Account {
    /// What every customer has already: one subscription, and the order of it.
    fn first(customer: TenantId, now: OffsetDateTime) -> Self {
        let (order, subscription) = Order::first(customer, now);
        Self { subscriptions: vec![subscription], carts: Vec::new(), orders: vec![order] }
    }

    /// A subscription by its id.
    pub(crate) fn subscription(&mut self, id: Uuid) -> Option<&mut Subscription> {
        self.subscriptions.iter_mut().find(|subscription| subscription.id == id)
    }

    /// An order by its id, in any case.
    pub(crate) fn order(&mut self, id: &str) -> Option<&mut Order> {
        self.orders.iter_mut().find(|order| order.id.eq_ignore_ascii_case(id))
    }
}

/// A time as bodies have it.
fn text(moment: OffsetDateTime) -> String {
    moment.format(&Rfc3339).unwrap_or_default()
}
