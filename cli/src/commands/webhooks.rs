use std::{path::PathBuf, time::Duration};

use clap::{Args, Subcommand};
use partnercenter::{App, ClientId, Result, webhooks::WebhookOptions};
use uuid::Uuid;

use crate::{
    app,
    context::{self, Context},
    delivery::Delivery,
    exit::Outcome,
    input,
    output::{self, Format},
};

/// Look at events that Partner Center delivers
#[derive(Subcommand)]
#[command(after_help = "\
Examples:
  partnercenter webhooks verify request.txt")]
pub enum Webhooks {
    Verify(Verify),
}

/// Tell whether Partner Center signed a request that was saved
///
/// The file holds the request as it came: its headers, an empty line, and the body byte by byte. Without --body,
/// whoever logged it must not have changed either. Whether the event was taken before is for the running program to
/// know.
#[derive(Args)]
#[command(after_help = "\
Examples:
  partnercenter webhooks verify request.txt
  partnercenter webhooks verify headers.txt --body body.json --max-age 30")]
pub struct Verify {
    /// File with the request, or with its headers alone; - reads standard input
    request: PathBuf,
    /// File with the body, where the request has the headers alone; - reads standard input
    #[arg(long, value_name = "FILE")]
    body: Option<PathBuf>,
    /// How many days ago the change may have happened [default: 3]
    #[arg(long, value_name = "DAYS", value_parser = clap::value_parser!(u64).range(1..=3650))]
    max_age: Option<u64>,
    /// Host from which the certificate may be fetched, in place of the documented one
    #[arg(long, value_name = "HOST")]
    certificate_host: Vec<String>,
    /// Host from which certificates of its issuers may be fetched, in place of the usual ones
    #[arg(long, value_name = "HOST")]
    issuer_host: Vec<String>,
    /// Certificates (PEM) to which that of the signature must lead [default: Mozilla's list]
    #[arg(long, value_name = "FILE")]
    roots: Option<PathBuf>,
}

impl Webhooks {
    pub fn run(self, context: &Context) -> Outcome {
        match self {
            Self::Verify(verify) => verify.run(context),
        }
    }
}

impl Verify {
    fn run(self, context: &Context) -> Outcome {
        let settings = context.settings()?;
        let request = input::read("the request", &self.request)?;
        let body = self.body.as_deref().map(|file| input::read("the body", file)).transpose()?;
        let delivery = Delivery::read(request, body)?;
        // The app of nobody: nothing is asked for in its name.
        let app = App::builder(ClientId::from_uuid(Uuid::nil()))
            .transport(app::transport(&settings)?)
            .timeout(app::timeout(&settings)?)
            .webhooks(self.options()?)
            .build()?;
        let event = context::block_on(async {
            let webhooks = app.webhooks();
            Ok(webhooks.verify(&delivery.headers, &delivery.body, app.deadline()).await?)
        })?;
        if context.format(Format::Table).is_json() {
            return output::json(&event);
        }
        output::facts([
            ("event", Some(event.event_name)),
            ("what changed", event.resource_name),
            ("address", event.resource_uri),
            ("record", event.audit_uri),
            ("changed", output::rfc3339(event.changed)),
            ("delivery", Some(event.delivery)),
            ("signature", Some("Partner Center's".to_owned())),
        ])
    }

    fn options(self) -> Result<WebhookOptions> {
        let mut options = WebhookOptions::default();
        if let Some(days) = self.max_age {
            options.max_age = Duration::from_secs(days * 86_400);
        }
        if !self.certificate_host.is_empty() {
            options.certificate_hosts = self.certificate_host;
        }
        if !self.issuer_host.is_empty() {
            options.issuer_hosts = self.issuer_host;
        }
        if let Some(file) = &self.roots {
            options.roots = vec![input::read_text("the roots", file)?];
        }
        Ok(options)
    }
}
