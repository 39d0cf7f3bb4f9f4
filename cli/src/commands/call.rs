use std::{fs, io, io::Read, path::PathBuf};

use clap::Args;
use partnercenter::{
    Error, Partner, Result, TenantId,
    operations::{self, Operation, Options, Page, Pager, Params},
    time::Deadline,
};
use serde_json::Value;
use uuid::Uuid;

use crate::{
    columns,
    commands::work::{self, Following},
    context::{self, Context},
    exit::Outcome,
    output::{self, Format},
};

/// Call an operation, and print what the service answers
///
/// The answer is printed as it was received. `operations list` shows the operations, `operations
/// show` the parameters of one.
#[derive(Args)]
#[command(after_help = "\
Examples:
  partnercenter call customers.list size=50
  partnercenter call customers.list --all-pages --output table
  partnercenter call graph.domains.list --customer 8f0c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a
  partnercenter call customers.application_consents.create --body consent.json \\
      --customer 8f0c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a
  partnercenter call profiles.organization.get --validate-mfa
  partnercenter call invoices.statement.get invoice_id=G016907411 --save invoices
  partnercenter call graph.billing.billed_usage.export --body usage.json --save usage")]
pub struct Call {
    /// Name of the operation, such as customers.list
    operation: String,
    /// Parameters, each as name=value
    #[arg(value_name = "NAME=VALUE")]
    parameters: Vec<String>,
    /// Tenant id of the customer for whom it is called
    #[arg(long, value_name = "TENANT")]
    customer: Option<String>,
    /// Let the app call alone, without the partner's sign-in
    #[arg(long)]
    app_only: bool,
    /// File with the request body, as JSON; - reads standard input
    #[arg(long, value_name = "FILE")]
    body: Option<PathBuf>,
    /// Ask for all pages, and print all items as one array
    #[arg(
        long,
        conflicts_with_all = ["request_id", "correlation_id", "locale", "if_match", "validate_mfa"]
    )]
    all_pages: bool,
    /// MS-RequestId: the same for the repetition of a write [default: a new one]
    #[arg(long, value_name = "GUID")]
    request_id: Option<Uuid>,
    /// MS-CorrelationId: ties several calls together in support cases [default: a new one]
    #[arg(long, value_name = "GUID")]
    correlation_id: Option<Uuid>,
    /// X-Locale, such as en-US
    #[arg(long, value_name = "LOCALE")]
    locale: Option<String>,
    /// If-Match: the ETag that was read last
    #[arg(long, value_name = "ETAG")]
    if_match: Option<String>,
    /// Ask Partner Center whether the sign-in has MFA, and say so on standard error
    #[arg(long)]
    validate_mfa: bool,
    #[command(flatten)]
    following: Following,
}

impl Call {
    pub fn run(self, context: &Context) -> Outcome {
        let row = operations::named(&self.operation)?;
        let mut params = parameters(row, &self.parameters)?;
        let customer = self.customer.as_deref().map(context::customer).transpose()?;
        if let Some(file) = &self.body {
            params.insert("body".into(), body(row, file)?);
        }
        let partner = context.partner_or_app(self.app_only)?;
        let format = context.format(Format::Json);
        context::block_on(async {
            if row.long_running.is_some() {
                let options = self.options();
                self.following.work(row, &partner, customer, params, options).await
            } else if let (true, Some(path)) = (row.binary, self.following.save.clone()) {
                let options = self.options();
                let download = match customer {
                    Some(customer) => {
                        partner.customer(customer).download(row.id, params, options)?
                    }
                    None => partner.download(row.id, params, options)?,
                };
                work::save(download, path).await
            } else if self.following.is_given() {
                Err(done_at_once(row).into())
            } else if self.all_pages {
                all_pages(row, &partner, customer, params, format).await
            } else {
                self.one(row, &partner, customer, params, format).await
            }
        })
    }

    fn options(&self) -> Options {
        let mut options = Options::default();
        options.request_id = self.request_id;
        options.correlation_id = self.correlation_id;
        options.locale.clone_from(&self.locale);
        options.if_match.clone_from(&self.if_match);
        options.validate_mfa = self.validate_mfa;
        options
    }

    async fn one(
        &self,
        row: &'static Operation,
        partner: &Partner,
        customer: Option<TenantId>,
        params: Params,
        format: Format,
    ) -> Outcome {
        let options = self.options();
        let deadline = partner.app().deadline();
        let answer = match customer {
            Some(customer) => {
                partner.customer(customer).call_with(row.id, params, options, deadline).await?
            }
            None => partner.call_with(row.id, params, options, deadline).await?,
        };
        if self.validate_mfa {
            output::note(match answer.is_mfa_compliant() {
                Some(true) => "Partner Center: the sign-in has MFA",
                Some(false) => "Partner Center: the sign-in has no MFA",
                None => "Partner Center did not say whether the sign-in has MFA",
            });
        }
        match format {
            _ if row.binary => output::bytes(&answer.body),
            Format::Json => output::received(&answer.body),
            Format::Table => columns::print(row.shape, &answer.body),
        }
    }
}

/// The error of flags for work, or for a file, where there is neither.
fn done_at_once(row: &Operation) -> Error {
    Error::configuration(format!("{} is done when it is answered, and gives no file", row.id))
        .with_operation(row.id)
        .with_hint("Call it without --wait, --records, --save and --resume.")
}

async fn all_pages(
    row: &'static Operation,
    partner: &Partner,
    customer: Option<TenantId>,
    params: Params,
    format: Format,
) -> Outcome {
    let mut pager = match customer {
        Some(customer) => partner.customer(customer).pages(row.id, params, None)?,
        None => partner.pages(row.id, params, None)?,
    };
    let (mut pages, mut items) = (0_usize, 0_usize);
    let mut table = columns::Items::default();
    while let Some(page) = next(&mut pager, partner).await? {
        let found = page.items()?;
        for item in &found {
            match format {
                // Each item as soon as it is there: whoever reads need not wait for the last page.
                Format::Json => {
                    output::bytes(if items == 0 { b"[\n" } else { b",\n" })?;
                    output::bytes(item.get().as_bytes())?;
                }
                Format::Table => table.add(item.get().as_bytes())?,
            }
            items += 1;
        }
        pages += 1;
        output::progress(&format!("{items} items on {pages} pages"));
    }
    match format {
        Format::Table => table.print(),
        Format::Json => output::line(if items == 0 { "[]" } else { "\n]" }),
    }
}

/// The next page. Each has the app's time-out for itself: there may be thousands.
async fn next(pager: &mut Pager, partner: &Partner) -> Result<Option<Page>> {
    let deadline: Deadline = partner.app().deadline();
    pager.next(deadline).await
}

fn parameters(row: &Operation, given: &[String]) -> Result<Params> {
    let mut params = Params::new();
    for pair in given {
        let Some((name, value)) = pair.split_once('=') else {
            return Err(Error::configuration(format!("\"{pair}\" is not of the form name=value"))
                .with_hint(format!("partnercenter operations show {}", row.id)));
        };
        if params.insert(name.to_owned(), Value::from(value)).is_some() {
            return Err(Error::configuration(format!("the parameter {name} is given twice")));
        }
    }
    if params.contains_key("body") {
        return Err(Error::configuration("the body is not a parameter")
            .with_hint("Give it by --body FILE, or --body - for standard input."));
    }
    Ok(params)
}

fn body(row: &Operation, file: &PathBuf) -> Result<Value> {
    let mut text = Vec::new();
    let read = if file.as_os_str() == "-" {
        io::stdin().lock().read_to_end(&mut text).map(|_| ())
    } else {
        fs::read(file).map(|read| text = read)
    };
    read.map_err(|error| {
        Error::configuration(format!("the body {} cannot be read: {error}", file.display()))
    })?;
    let text = text.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&text);
    serde_json::from_slice(text).map_err(|error| {
        let kind = row.body.unwrap_or("JSON value");
        Error::configuration(format!("the body {} is not JSON: {error}", file.display()))
            .with_hint(format!("{} wants a {kind}.", row.id))
    })
}
