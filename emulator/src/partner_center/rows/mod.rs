//! What rows do. A row with rules of its own is named here with its function; the others are kept as
//! records.

mod carts;
mod consents;
mod customers;
mod devices;
mod directory_roles;
mod invoices;
mod orders;
mod payouts;
mod products;
mod profiles;
mod qualifications;
mod resellers;
mod subscriptions;
mod users;
pub(super) mod webhooks;

use std::{collections::HashMap, sync::LazyLock};

use http::StatusCode;
use partnercenter::{TenantId, operations::Operation};
use serde_json::Value;

use super::{filter::Filter, refusal::Refusal, shop::Account};
use crate::{
    bearer::Caller,
    head::Head,
    members::camel,
    pages::Listing,
    records::{Ask, Refused},
    role::Place,
    route::PathValues,
    state::State,
    world::{Tenant, World},
};

/// One call of an admitted caller.
pub(crate) struct Call<'a> {
    pub state: &'a State,
    pub row: &'static Operation,
    pub caller: &'a Caller,
    pub place: &'a Place,
    pub values: &'a PathValues,
    pub path: &'a str,
    pub head: Head<'a>,
    pub body: Option<Value>,
}

/// An answer of success.
pub(crate) struct Reply {
    pub status: StatusCode,
    pub headers: Vec<(&'static str, String)>,
    pub body: Option<Value>,
    /// In place of a body: a file.
    pub file: Option<File>,
}

/// A file for download.
pub(crate) struct File {
    /// Its content type.
    pub kind: &'static str,
    /// Its name, for those who save it.
    pub name: String,
    pub bytes: Vec<u8>,
}

pub(crate) type Outcome = Result<Reply, Refusal>;
pub(crate) type Handler = fn(&Call<'_>) -> Outcome;
/// Rows by id, with what they do.
type Rows = &'static [(&'static str, Handler)];

/// What smaller matters remember.
#[derive(Default)]
pub(crate) struct Books {
    devices: devices::Devices,
    qualifications: qualifications::Qualifications,
    resellers: resellers::Resellers,
    pub payouts: payouts::Payouts,
}

static HANDLERS: LazyLock<HashMap<&'static str, Handler>> = LazyLock::new(|| {
    let rows = [
        carts::ROWS,
        consents::ROWS,
        customers::ROWS,
        devices::ROWS,
        directory_roles::ROWS,
        invoices::ROWS,
        orders::ROWS,
        payouts::ROWS,
        products::ROWS,
        profiles::ROWS,
        qualifications::ROWS,
        resellers::ROWS,
        subscriptions::ROWS,
        users::ROWS,
        webhooks::ROWS,
    ];
    rows.into_iter().flatten().copied().collect()
});

/// What a row does; nothing for one without rules of its own.
pub(crate) fn handler(row: &str) -> Option<Handler> {
    HANDLERS.get(row).copied()
}

/// Plays a row without rules of its own.
pub(super) fn recorded(call: &Call<'_>) -> Outcome {
    if call.values.contains_key("customer_id") {
        call.customer(&call.state.snapshot())?;
    }
    let ask =
        Ask { at: call.listing(), values: call.values, body: call.body.as_ref(), listed: None };
    match call.state.records().play(&ask) {
        Ok(played) => Ok(Reply::new(played.status, played.body)),
        Err(Refused::NotFound(what)) => Err(Refusal::not_found(404, what)),
        Err(Refused::Stale) => Err(Refusal::new(
            StatusCode::PRECONDITION_FAILED,
            2055,
            "The resource has changed since it was read: the ETag is not the newest.",
        )),
        Err(Refused::Wrong(what)) => Err(Refusal::bad_request(800002, what)),
    }
}

impl Reply {
    fn ok(body: Value) -> Outcome {
        Ok(Self::new(StatusCode::OK, Some(body)))
    }

    pub fn new(status: StatusCode, body: Option<Value>) -> Self {
        Self { status, headers: Vec::new(), body, file: None }
    }

    /// Says when to look again at work that goes on.
    fn again_in(mut self, seconds: u64) -> Self {
        self.headers.push(("retry-after", seconds.to_string()));
        self
    }

    fn file(file: File) -> Self {
        Self { file: Some(file), ..Self::new(StatusCode::OK, None) }
    }
}

impl Call<'_> {
    /// A field of the query, by its name in any case.
    fn query_value(&self, name: &str) -> Option<String> {
        self.head.query_value(&[name])
    }

    /// The body, with names as answers have them.
    fn said(&self) -> Value {
        self.body.as_ref().map(camel).unwrap_or_default()
    }

    /// The list that is asked for.
    fn listing(&self) -> Listing<'_> {
        Listing {
            row: self.row,
            tenant: self.caller.tenant.as_uuid(),
            origin: &self.place.origin,
            path: self.path,
            head: self.head,
        }
    }

    /// The page of a list that is asked for; those items are in it that pass the filter, by their
    /// fields.
    fn page<T>(
        &self,
        fields: &[&str],
        operators: &[&str],
        all: impl IntoIterator<Item = T>,
        field: impl Fn(&T, &str) -> Vec<String>,
        show: impl Fn(&T) -> Value,
    ) -> Outcome {
        let wrong = |description: String| Refusal::bad_request(800002, description);
        let place = self.listing().place().map_err(wrong)?;
        let filter = place.filter.as_deref();
        let filter = filter.map(|text| Filter::parse(text, fields, operators)).transpose();
        let filter = filter.map_err(wrong)?;
        let passes = |item: &T| {
            filter.as_ref().is_none_or(|filter| filter.passes(&|name| field(item, name)))
        };
        let all = all.into_iter().filter(passes).collect();
        Reply::ok(self.listing().page(&place, all, |item: T| show(&item)))
    }

    /// A list that comes whole.
    fn collection(&self, items: Vec<Value>) -> Outcome {
        self.page(&[], &[], items, |_, _| Vec::new(), Value::clone)
    }

    /// Works on what the customer in the path has bought; told its path and its country.
    fn account<T>(
        &self,
        work: impl FnOnce(&mut Account, &str, &str) -> Result<T, Refusal>,
    ) -> Result<T, Refusal> {
        let world = self.state.snapshot();
        let customer = self.customer(&world)?;
        let path = format!("/customers/{}", customer.id);
        self.state
            .shop()
            .with(customer.id, self.state.now(), |account| work(account, &path, &customer.country))
    }

    /// The id of a customer in the path.
    fn customer_id(&self) -> Result<TenantId, Refusal> {
        let text = self.values.get("customer_id").map_or("", String::as_str);
        let id = uuid::Uuid::try_parse(text)
            .map_err(|_| Refusal::bad_request(800002, "The customer id is not a GUID."))?;
        Ok(TenantId::from_uuid(id))
    }

    /// The customer in the path, which must be one of this partner.
    fn customer<'w>(&self, world: &'w World) -> Result<&'w Tenant, Refusal> {
        let id = self.customer_id()?;
        let customer = world
            .tenant(id)
            .filter(|customer| customer.cloud == self.caller.cloud.name)
            .ok_or_else(|| Refusal::not_found(60003, format!("The tenant {id} was not found.")))?;
        let is_sold_to = customer
            .relationship_with(self.caller.tenant)
            .is_some_and(|relationship| relationship.reseller);
        if !is_sold_to {
            return Err(Refusal::forbidden(
                20002,
                "There is no commerce relationship between partner and customer.",
            ));
        }
        Ok(customer)
    }
}
