//! What `call` and `request` have in common: for whom, with which headers, and how answers are printed.

use clap::Args;
use partnercenter::{
    Customer, Error, Partner, Result,
    operations::{Answer, Download, Options, Pager, Params, RawCall, Shape, Ticket, Work},
    time::Deadline,
};
use uuid::Uuid;

use crate::{
    columns,
    context::{self, Context},
    exit::Outcome,
    output::{self, Format},
};

/// Flags of a call.
#[derive(Args)]
pub struct Calling {
    /// Tenant id of the customer for whom it is called
    #[arg(long, value_name = "TENANT")]
    pub customer: Option<String>,
    /// Let the app call alone, without the partner's sign-in
    #[arg(long)]
    pub app_only: bool,
    /// Ask for all pages, and print all items as one array
    #[arg(long, conflicts_with_all = ["validate_mfa", "include"])]
    pub all_pages: bool,
    /// Print the status and the headers of the answer to standard error
    #[arg(short, long)]
    pub include: bool,
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
}

impl Calling {
    /// On whom it is called.
    ///
    /// # Errors
    /// As of [`Context::partner_or_app`]; `configuration` for a customer that is none.
    pub fn callee(&self, context: &Context) -> Result<Callee> {
        let customer = self.customer.as_deref().map(context::customer).transpose()?;
        let partner = context.partner_or_app(self.app_only)?;
        Ok(match customer {
            Some(customer) => Callee::Customer(partner.customer(customer)),
            None => Callee::Partner(partner),
        })
    }

    /// What is said beside the parameters.
    pub fn options(&self) -> Options {
        let mut options = Options::default();
        options.request_id = self.request_id;
        options.correlation_id = self.correlation_id;
        options.locale.clone_from(&self.locale);
        options.if_match.clone_from(&self.if_match);
        options.validate_mfa = self.validate_mfa;
        options
    }

    /// The first flag that only a request of HTTP can use.
    pub fn of_requests(&self) -> Option<&'static str> {
        let given = [
            ("--all-pages", self.all_pages),
            ("--include", self.include),
            ("--request-id", self.request_id.is_some()),
            ("--correlation-id", self.correlation_id.is_some()),
            ("--locale", self.locale.is_some()),
            ("--if-match", self.if_match.is_some()),
            ("--validate-mfa", self.validate_mfa),
        ];
        given.into_iter().find(|(_, is_given)| *is_given).map(|(flag, _)| flag)
    }

    /// Says on standard error what was asked about an answer.
    pub fn tell(&self, answer: &Answer) {
        if self.include {
            output::note(&format!("HTTP {}", answer.status));
            for (name, value) in answer.headers() {
                output::note(&format!("{name}: {value}"));
            }
        }
        if self.validate_mfa {
            output::note(match answer.is_mfa_compliant() {
                Some(true) => "Partner Center: the sign-in has MFA",
                Some(false) => "Partner Center: the sign-in has no MFA",
                None => "Partner Center did not say whether the sign-in has MFA",
            });
        }
    }
}

/// Prints the body of an answer.
pub fn print(answer: &Answer, shape: Shape, is_binary: bool, format: Format) -> Outcome {
    match format {
        _ if is_binary => output::bytes(&answer.body),
        Format::Json => output::received(&answer.body),
        Format::Ndjson => columns::lines(shape, &answer.body),
        Format::Table => columns::print(shape, &answer.body),
    }
}

/// On whom something is called.
pub enum Callee {
    Partner(Partner),
    Customer(Customer),
}

impl Callee {
    pub fn partner(&self) -> &Partner {
        match self {
            Self::Partner(partner) => partner,
            Self::Customer(customer) => customer.partner(),
        }
    }

    /// By when a call must have ended that begins now.
    pub fn deadline(&self) -> Deadline {
        self.partner().app().deadline()
    }

    pub async fn call(&self, operation: &str, params: Params, options: Options) -> Result<Answer> {
        let deadline = self.deadline();
        match self {
            Self::Partner(partner) => partner.call_with(operation, params, options, deadline).await,
            Self::Customer(customer) => {
                customer.call_with(operation, params, options, deadline).await
            }
        }
    }

    pub fn pages(&self, operation: &str, params: Params) -> Result<Pager> {
        match self {
            Self::Partner(partner) => partner.pages(operation, params, None),
            Self::Customer(customer) => customer.pages(operation, params, None),
        }
    }

    pub async fn request(&self, call: RawCall, options: Options) -> Result<Answer> {
        let deadline = self.deadline();
        match self {
            Self::Partner(partner) => partner.request(call, options, deadline).await,
            Self::Customer(customer) => customer.request(call, options, deadline).await,
        }
    }

    pub fn request_pages(&self, call: RawCall) -> Result<Pager> {
        match self {
            Self::Partner(partner) => partner.request_pages(call, None),
            Self::Customer(customer) => customer.request_pages(call, None),
        }
    }

    pub async fn start(&self, operation: &str, params: Params, options: Options) -> Result<Work> {
        let deadline = self.deadline();
        match self {
            Self::Partner(partner) => partner.start(operation, params, options, deadline).await,
            Self::Customer(customer) => customer.start(operation, params, options, deadline).await,
        }
    }

    pub fn resume(&self, ticket: Ticket) -> Result<Work> {
        match self {
            Self::Partner(partner) => partner.resume(ticket),
            Self::Customer(customer) => customer.resume(ticket),
        }
    }

    pub fn download(&self, operation: &str, params: Params, options: Options) -> Result<Download> {
        match self {
            Self::Partner(partner) => partner.download(operation, params, options),
            Self::Customer(customer) => customer.download(operation, params, options),
        }
    }
}

/// Reads and prints all pages. Each has the app's time-out for itself: there may be thousands.
pub async fn print_pages(mut pager: Pager, callee: &Callee, format: Format) -> Outcome {
    let (mut pages, mut items) = (0_usize, 0_usize);
    let mut table = columns::Items::default();
    while let Some(page) =
        pager.next(callee.deadline()).await.map_err(|error| after(error, items))?
    {
        for item in &page.items()? {
            let item = item.get().as_bytes();
            match format {
                // Each item as soon as it is there: whoever reads need not wait for the last page.
                Format::Json => {
                    output::bytes(if items == 0 { b"[\n" } else { b",\n" })?;
                    output::bytes(item)?;
                }
                Format::Ndjson => output::on_one_line(item)?,
                Format::Table => table.add(item)?,
            }
            items += 1;
        }
        pages += 1;
        output::progress(&format!("{items} items on {pages} pages"));
    }
    match format {
        Format::Table => table.print(),
        Format::Ndjson => Ok(()),
        Format::Json => output::line(if items == 0 { "[]" } else { "\n]" }),
    }
}

/// Says in an error how much was printed before it.
fn after(error: Error, items: usize) -> Error {
    if items == 0 {
        return error;
    }
    error.amend(|envelope| {
        envelope.message = format!("after {items} items: {}", envelope.message);
    })
}
