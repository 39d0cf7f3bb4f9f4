//! Saves an invoice as PDF into a folder, under the name that Partner Center gives it.

use std::{env, sync::Arc};

use partnercenter::{
    Error, Result,
    operations::{Options, Params},
};
use partnercenter_examples::{app, file_store, partner};

#[tokio::main]
async fn main() -> Result<()> {
    let mut arguments = env::args().skip(1);
    let (Some(invoice), Some(folder)) = (arguments.next(), arguments.next()) else {
        return Err(Error::configuration("name an invoice and a folder"));
    };
    let app = app()?.store(Arc::new(file_store()?)).build()?;
    let params = Params::from_iter([("invoice_id".to_owned(), invoice.into())]);
    let download =
        app.partner(partner()?).download("invoices.statement.get", params, Options::default())?;
    let file = download.save(folder).finish().await?;
    let path = file.path.unwrap_or_default();
    let kind = file.content_type.unwrap_or_default();
    println!("{}: {} bytes of {kind}", path.display(), file.received);
    Ok(())
}
