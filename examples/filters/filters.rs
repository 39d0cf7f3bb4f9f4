//! Finds customers by the beginning of their names; the library writes the service's own language of filters.

use partnercenter::{
    Result,
    operations::{Filter, Params},
};
use partnercenter_examples::{app, partner};
use serde_json::Value;

#[tokio::main]
async fn main() -> Result<()> {
    let name = std::env::args().nth(1).unwrap_or_default();
    let partner = app()?.build()?.partner(partner()?).app_only();
    let filter = Filter::field("CompanyName").starts_with(name.as_str());
    let params = Params::from_iter([("filter".to_owned(), filter.into())]);
    let mut pages = partner.pages("customers.list", params, None)?;
    while let Some(page) = pages.next(partner.app().deadline()).await? {
        for customer in page.items()? {
            let customer: Value = serde_json::from_str(customer.get()).unwrap_or_default();
            println!("{} {}", customer["id"], customer["companyProfile"]["companyName"]);
        }
    }
    Ok(())
}
