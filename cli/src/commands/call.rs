use std::path::{Path, PathBuf};

use clap::Args;
use partnercenter::{
    Error, Result,
    operations::{self, Operation},
};
use serde_json::Value;

use crate::{
    calling::{self, Calling},
    commands::work::{self, Following},
    conditions,
    context::{self, Context},
    exit::Outcome,
    input,
    output::{self, Format},
    parameters, procedures,
};

/// Call an operation, and print what the service answers
///
/// The answer is printed as it was received. `operations list` shows the operations, `operations
/// show` the parameters of one. What is not among them is asked for by `request`.
#[derive(Args)]
#[command(after_help = "\
Examples:
  partnercenter call customers.list size=50
  partnercenter call customers.list --all-pages --output table
  partnercenter call customers.list --filter \"CompanyName starts_with cont\" --output ndjson
  partnercenter call graph.domains.list --customer 8f0c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a
  partnercenter call customers.application_consents.create --body consent.json \\
      --customer 8f0c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a
  partnercenter call customers.subscriptions.end_renewal \\
      subscription_id=5b1c0a52-0d1e-4c55-8f4e-3a6f0d8f2b71 \\
      --customer 8f0c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a
  partnercenter call profiles.organization.get --validate-mfa
  partnercenter call invoices.statement.get invoice_id=G016907411 --save invoices
  partnercenter call graph.billing.billed_usage.export --body usage.json --save usage")]
pub struct Call {
    /// Name of the operation, such as customers.list
    #[arg(index = 1)]
    operation: String,
    /// Parameters, each as name=value, or name=@FILE for what a file holds
    #[arg(index = 2, value_name = "NAME=VALUE")]
    parameters: Vec<String>,
    #[command(flatten)]
    calling: Calling,
    /// File with the request body, as JSON; - reads standard input
    #[arg(long, value_name = "FILE")]
    body: Option<PathBuf>,
    /// Condition on the items of a list: field, operator and value, or a tree of them as JSON; several
    /// must all hold
    #[arg(long, value_name = "CONDITION")]
    filter: Vec<String>,
    #[command(flatten)]
    following: Following,
}

impl Call {
    pub fn run(self, context: &Context) -> Outcome {
        if let Some(procedure) = operations::find_procedure(&self.operation) {
            let flags = [
                self.calling.of_requests(),
                self.body.is_some().then_some("--body"),
                (!self.filter.is_empty()).then_some("--filter"),
                self.following.is_given().then_some("--wait, --records, --save or --resume"),
            ];
            procedures::refuse_flags(procedure, flags)?;
            return procedures::run(procedure, &self.calling, &self.parameters, context);
        }
        let row = operations::named(&self.operation)?;
        let mut params = parameters::read(row.id, row.parameters, &self.parameters)?;
        conditions::add(row, &self.filter, &mut params)?;
        if let Some(file) = &self.body {
            params.insert("body".into(), body(row, file)?);
        }
        let callee = self.calling.callee(context)?;
        if let Some(deprecated) = &row.deprecated {
            output::warning(&format!("{}: {}", row.id, deprecated.sentence()));
        }
        let (format, options) = (context.format(Format::Json), self.calling.options());
        context::block_on(async {
            if row.long_running.is_some() {
                self.following.work(row, &callee, params, options).await
            } else if let (true, Some(path)) = (row.binary, self.following.save.clone()) {
                work::save(callee.download(row.id, params, options)?, path).await
            } else if self.following.is_given() {
                Err(done_at_once(row).into())
            } else if self.calling.all_pages {
                let resume = self.calling.continuation(format)?;
                let pager = callee.pages(row.id, params, resume)?.options(options);
                calling::print_pages(pager, &self.calling, &callee, format).await
            } else {
                let answer = callee.call(row.id, params, options).await?;
                self.calling.tell(&answer);
                calling::print(&answer, row.shape, row.binary, format)
            }
        })
    }
}

/// The error of flags for work, or for a file, where there is neither.
fn done_at_once(row: &Operation) -> Error {
    Error::configuration(format!("{} is done when it is answered, and gives no file", row.id))
        .with_operation(row.id)
        .with_hint("Call it without --wait, --records, --save and --resume.")
}

fn body(row: &Operation, file: &Path) -> Result<Value> {
    let text = input::read_text("the body", file)?;
    serde_json::from_str(&text).map_err(|error| {
        let kind = row.body.unwrap_or("JSON value");
        Error::configuration(format!("the body {} is not JSON: {error}", file.display()))
            .with_hint(format!("{} wants a {kind}.", row.id))
    })
}
