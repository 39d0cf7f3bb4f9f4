//! The app alone, without a person: lists the partner's customers.

use partnercenter::{Result, operations::Params};
use partnercenter_examples::{app, partner};
use serde_json::Value;

#[tokio::main]
async fn main() -> Result<()> {
    let partner = app()?.build()?.partner(partner()?).app_only();
    let mut pages = partner.pages("customers.list", Params::new(), None)?;
    while let Some(page) = pages.next(partner.app().deadline()).await? {
        for customer in page.items()? {
            let customer: Value = serde_json::from_str(customer.get()).unwrap_or_default();
            println!("{} {}", customer["id"], customer["companyProfile"]["companyName"]);
        }
    }
    Ok(())
}
