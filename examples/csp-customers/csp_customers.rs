//! A cloud solution provider reaches every customer's tenant with one refresh token: Microsoft Graph
//! and Azure Resource Manager. A customer that refuses does not stop the others.

use std::sync::Arc;

use partnercenter::{Customer, Result, operations::Params};
use partnercenter_examples::{app, file_store, partner};
use serde_json::Value;

#[tokio::main]
async fn main() -> Result<()> {
    let app = app()?.store(Arc::new(file_store()?)).build()?;
    let partner = app.partner(partner()?);
    let mut pages = partner.pages("customers.list", Params::new(), None)?;
    while let Some(page) = pages.next(app.deadline()).await? {
        for item in page.items()? {
            let item: Value = serde_json::from_str(item.get()).unwrap_or_default();
            let name = &item["companyProfile"]["companyName"];
            let tenant = item["id"].as_str().unwrap_or_default().parse()?;
            match look(&partner.customer(tenant)).await {
                Ok((domains, subscriptions)) => {
                    println!("{name}: {domains} domains, {subscriptions} Azure subscriptions");
                }
                Err(error) => {
                    println!("{name}: {error}\n  {}", error.hint.as_deref().unwrap_or_default())
                }
            }
        }
    }
    Ok(())
}

async fn look(customer: &Customer) -> Result<(usize, usize)> {
    let count = |body: Value| body["value"].as_array().map_or(0, Vec::len);
    let domains = customer.call("graph.domains.list", Params::new()).await?.json()?;
    let subscriptions = customer.call("arm.subscriptions.list", Params::new()).await?.json()?;
    Ok((count(domains), count(subscriptions)))
}
