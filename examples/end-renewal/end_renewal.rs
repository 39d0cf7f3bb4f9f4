//! Ends the renewal of a customer's subscriptions: each ends with its term.
//!
//! `autoRenewEnabled: false` alone would lead into a paid extended service term: docs/subscriptions.md.

use partnercenter::{Error, Result, operations::Params};
use partnercenter_examples::{app, partner};
use serde_json::Value;

#[tokio::main]
async fn main() -> Result<()> {
    let tenant = std::env::args().nth(1);
    let tenant = tenant.ok_or_else(|| Error::configuration("usage: end_renewal CUSTOMER"))?;
    let customer = app()?.build()?.partner(partner()?).app_only().customer(tenant.parse()?);
    let deadline = customer.partner().app().deadline();
    let mut pages = customer.pages("customers.subscriptions.list", Params::new(), None)?;
    while let Some(page) = pages.next(deadline).await? {
        for subscription in page.items()? {
            let subscription: Value = serde_json::from_str(subscription.get()).unwrap_or_default();
            let id = subscription["id"].as_str().unwrap_or_default();
            if subscription["status"] == "active" {
                let ended: Value =
                    customer.subscriptions().end_renewal(id, deadline).await?.json()?;
                println!("{} ends on {}", ended["friendlyName"], ended["commitmentEndDate"]);
            }
        }
    }
    Ok(())
}
