//! A control panel vendor consents to its app in every customer's tenant, on the partner's behalf, and
//! reads the customer's domains then. With the argument `--remove` it takes the consents back.

use std::sync::Arc;

use partnercenter::{Customer, ErrorKind, Result, operations::Params};
use partnercenter_examples::{app, file_store, partner};
use serde_json::{Value, json};

#[tokio::main]
async fn main() -> Result<()> {
    let app = app()?.store(Arc::new(file_store()?)).build()?;
    let remove = std::env::args().any(|argument| argument == "--remove");
    let partner = app.partner(partner()?);
    let mut pages = partner.pages("customers.list", Params::new(), None)?;
    while let Some(page) = pages.next(app.deadline()).await? {
        for item in page.items()? {
            let item: Value = serde_json::from_str(item.get()).unwrap_or_default();
            let name = &item["companyProfile"]["companyName"];
            let customer = partner.customer(item["id"].as_str().unwrap_or_default().parse()?);
            let done = if remove { take_back(&customer).await } else { consent(&customer).await };
            match done {
                Ok(done) => println!("{name}: {done}"),
                Err(error) => println!("{name}: {error}"),
            }
        }
    }
    Ok(())
}

async fn consent(customer: &Customer) -> Result<String> {
    let body = json!({
        "applicationId": customer.partner().app().client().to_string(),
        "displayName": "Control panel",
        "applicationGrants": [{
            "enterpriseApplicationId": "00000003-0000-0000-c000-000000000000",
            "scope": "Directory.Read.All,Domain.Read.All",
        }],
    });
    let consent = Params::from_iter([("body".to_owned(), body)]);
    match customer.call("customers.application_consents.create", consent).await {
        Ok(_) => {}
        // It was consented to before.
        Err(error) if error.kind == ErrorKind::Conflict => {}
        Err(error) => return Err(error),
    }
    let domains: Value = customer.call("graph.domains.list", Params::new()).await?.json()?;
    Ok(format!("consented, {}", domains["value"][0]["id"]))
}

async fn take_back(customer: &Customer) -> Result<String> {
    let client = customer.partner().app().client().to_string();
    let consent = Params::from_iter([("application_id".to_owned(), client.into())]);
    customer.call("customers.application_consents.delete", consent).await?;
    Ok("consent removed".into())
}
