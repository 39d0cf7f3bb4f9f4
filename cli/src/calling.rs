//! What `call` and `request` have in common: for whom, with which headers, and how answers are printed.

use std::{
    fs,
    io::{ErrorKind, Write as _},
    path::{Path, PathBuf},
};

use clap::Args;
use partnercenter::{
    Customer, Error, Partner, Result,
    operations::{
        Answer, Continuation, Download, Options, Pager, Params, RawCall, Shape, Ticket, Work,
    },
    time::Deadline,
};
use uuid::Uuid;

use crate::{
    columns,
    context::{self, Context},
    exit::Outcome,
    input,
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
    /// Ask for all pages, and print all their items as one list
    #[arg(long, conflicts_with_all = ["validate_mfa", "include"])]
    pub all_pages: bool,
    /// Keep in this file after each page how to go on, and go on from there when it is there already
    #[arg(long = "continue", value_name = "FILE", requires = "all_pages")]
    progress: Option<PathBuf>,
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

    /// Where the pages go on that an earlier call could not read to their end.
    ///
    /// # Errors
    /// `configuration` for a form of output that cannot be taken up, and for a file that holds something else.
    pub fn continuation(&self, format: Format) -> Result<Option<Continuation>> {
        let Some(file) = &self.progress else { return Ok(None) };
        if format != Format::Ndjson {
            return Err(Error::configuration("--continue goes with --output ndjson").with_hint(
                "Rows of a table and a JSON array cannot be taken up where they ended.",
            ));
        }
        if !file.exists() {
            return Ok(None);
        }
        let text = input::read("the continuation", file)?;
        serde_json::from_slice(&text).map(Some).map_err(|_| {
            let message = format!("{} holds no continuation of pages", file.display());
            Error::configuration(message)
                .with_hint("Name the file that --continue wrote, or one that is not there yet.")
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
            ("--continue", self.progress.is_some()),
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

    pub fn pages(
        &self,
        operation: &str,
        params: Params,
        resume: Option<Continuation>,
    ) -> Result<Pager> {
        match self {
            Self::Partner(partner) => partner.pages(operation, params, resume),
            Self::Customer(customer) => customer.pages(operation, params, resume),
        }
    }

    pub async fn request(&self, call: RawCall, options: Options) -> Result<Answer> {
        let deadline = self.deadline();
        match self {
            Self::Partner(partner) => partner.request(call, options, deadline).await,
            Self::Customer(customer) => customer.request(call, options, deadline).await,
        }
    }

    pub fn request_pages(&self, call: RawCall, resume: Option<Continuation>) -> Result<Pager> {
        match self {
            Self::Partner(partner) => partner.request_pages(call, resume),
            Self::Customer(customer) => customer.request_pages(call, resume),
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
pub async fn print_pages(
    mut pager: Pager,
    calling: &Calling,
    callee: &Callee,
    format: Format,
) -> Outcome {
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
        if let Some(file) = &calling.progress {
            keep(file, page.next.as_ref())?;
        }
        output::progress(&format!("{items} items on {pages} pages"));
    }
    match format {
        Format::Table => table.print(),
        Format::Ndjson => Ok(()),
        Format::Json => output::line(if items == 0 { "[]" } else { "\n]" }),
    }
}

/// Keeps how to go on; after the last page there is nothing to keep.
fn keep(file: &Path, next: Option<&Continuation>) -> Result<()> {
    let unwritable = |error: std::io::Error| {
        Error::store(format!("{} cannot be written: {error}", file.display()))
    };
    let Some(next) = next else {
        return match fs::remove_file(file) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(unwritable(error)),
            _ => Ok(()),
        };
    };
    let text = serde_json::to_vec(next)
        .map_err(|error| Error::internal(format!("a continuation does not serialise: {error}")))?;
    // Whole or not at all: it is what is left when something goes wrong.
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty());
    let mut written =
        tempfile::NamedTempFile::new_in(folder.unwrap_or(Path::new("."))).map_err(unwritable)?;
    written.write_all(&text).map_err(unwritable)?;
    written.persist(file).map_err(|error| unwritable(error.error))?;
    Ok(())
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
