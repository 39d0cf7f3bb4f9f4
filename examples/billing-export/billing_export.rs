//! The billed usage of an invoice, as Microsoft Graph exports it: what each customer owes.
//!
//! Takes the invoice and, if it likes, a folder in which the files of the export are kept; begun again,
//! only what is missing is fetched.

use std::{collections::BTreeMap, env, sync::Arc, time::Duration};

use partnercenter::{
    Error, Result,
    operations::{Form, Options, Params},
    time::Deadline,
};
use partnercenter_examples::{app, file_store, partner};
use serde::Deserialize;
use serde_json::json;

/// What of a line item is looked at.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct LineItem {
    customer_name: String,
    billing_pre_tax_total: f64,
}

#[tokio::main]
async fn main() -> Result<()> {
    let mut arguments = env::args().skip(1);
    let invoice = arguments.next().ok_or_else(|| Error::configuration("name an invoice"))?;
    let app = app()?.store(Arc::new(file_store()?)).build()?;
    let partner = app.partner(partner()?);
    let body = json!({ "invoiceId": invoice, "attributeSet": "full" });
    let params = Params::from_iter([("body".to_owned(), body)]);
    let operation = "graph.billing.billed_usage.export";
    let mut work = partner.start(operation, params, Options::default(), app.deadline()).await?;
    let deadline = Deadline::after(Duration::from_secs(3600));
    while let Some(progress) = work.next(deadline).await? {
        println!("{}: {}", progress.id, progress.state.as_deref().unwrap_or("running"));
    }
    if let Some(folder) = arguments.next() {
        let saving = work.save(folder, Form::Compressed, app.deadline()).await?;
        println!("saved to {}", saving.finish().await?.path.display());
    }
    let mut records = work.records(app.deadline()).await?;
    let (mut lines, mut owed) = (0, BTreeMap::<String, f64>::new());
    while let Some(batch) = records.next(app.deadline()).await? {
        lines += batch.records;
        let items: Vec<LineItem> = serde_json::from_slice(&batch.json)
            .map_err(|_| Error::service("a line item lacks what is looked for"))?;
        for item in items {
            *owed.entry(item.customer_name).or_default() += item.billing_pre_tax_total;
        }
    }
    println!("{lines} line items of {} customers", owed.len());
    let mut owed: Vec<_> = owed.into_iter().collect();
    owed.sort_by(|a, b| b.1.total_cmp(&a.1));
    for (customer, total) in owed.iter().take(5) {
        println!("{customer}: {total:.2}");
    }
    Ok(())
}
