//! What rows do. A row is named here with its function, and answers 501 until then.

mod consents;
mod customers;
mod profiles;
pub(super) mod subscriptions;
pub(super) mod webhooks;

use std::{collections::HashMap, sync::LazyLock};

use http::{HeaderMap, StatusCode};
use partnercenter::TenantId;
use serde_json::Value;
use url::form_urlencoded;

use super::{refusal::Refusal, route::PathValues};
use crate::{
    bearer::Caller,
    role::Place,
    state::State,
    world::{Tenant, World},
};

/// One call of an admitted caller.
pub(super) struct Call<'a> {
    pub state: &'a State,
    pub caller: &'a Caller,
    pub place: &'a Place,
    pub values: &'a PathValues,
    pub query: &'a str,
    pub headers: &'a HeaderMap,
    pub body: Option<Value>,
}

/// An answer of success.
pub(super) struct Reply {
    pub status: StatusCode,
    pub body: Option<Value>,
}

pub(super) type Outcome = Result<Reply, Refusal>;
pub(super) type Handler = fn(&Call<'_>) -> Outcome;
/// Rows by id, with what they do.
type Rows = &'static [(&'static str, Handler)];

static HANDLERS: LazyLock<HashMap<&'static str, Handler>> = LazyLock::new(|| {
    [consents::ROWS, customers::ROWS, profiles::ROWS, subscriptions::ROWS, webhooks::ROWS]
        .into_iter()
        .flatten()
        .copied()
        .collect()
});

/// What a row does; nothing for one that has no state behind it yet.
pub(super) fn handler(row: &str) -> Option<Handler> {
    HANDLERS.get(row).copied()
}

impl Reply {
    fn ok(body: Value) -> Outcome {
        Ok(Self { status: StatusCode::OK, body: Some(body) })
    }
}

impl Call<'_> {
    /// A field of the query, by its name in any case.
    fn query_value(&self, name: &str) -> Option<String> {
        form_urlencoded::parse(self.query.as_bytes())
            .find(|(key, _)| key.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.into_owned())
    }

    fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
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
