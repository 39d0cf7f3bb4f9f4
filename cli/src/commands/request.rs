use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use partnercenter::{
    Cloud, Error, Result,
    cloud::Service,
    operations::{RawCall, Shape},
};
use serde::de::IgnoredAny;
use url::Url;

use crate::{
    calling::{self, Calling},
    context::{self, Context},
    exit::Outcome,
    input,
    output::{self, Format},
    parameters,
};

/// Make a request of your own, for what is no operation
///
/// It has the session's token, retries, errors and pages like any call. The path is sent as it stands, with its
/// version in front; an address may be given where it is one of the cloud's services.
#[derive(Args)]
#[command(after_help = "\
Examples:
  partnercenter request GET /v1/customers size=10
  partnercenter request GET /v1.0/domains --service graph \\
      --customer 8f0c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a
  partnercenter request GET https://graph.microsoft.com/v1.0/contracts --all-pages -o ndjson
  partnercenter request POST /v1/validations/address --body address.json
  partnercenter request GET '/v1.0/users' '$search=\"displayName:adele\"' --service graph \\
      --header 'ConsistencyLevel: eventual'")]
pub struct Request {
    /// GET, HEAD, POST, PUT, PATCH or DELETE
    #[arg(index = 1)]
    method: String,
    /// Path such as /v1/customers, encoded, with a query if you like
    #[arg(index = 2)]
    path: String,
    /// Further fields of the query, each as name=value, or name=@FILE; they are encoded
    #[arg(index = 3, value_name = "NAME=VALUE")]
    query: Vec<String>,
    /// Whose path it is [default: partner-center, or the one that the address belongs to]
    #[arg(long, value_enum, value_name = "NAME")]
    service: Option<ServiceName>,
    /// Header, as "Name: value", in place of ours of that name
    #[arg(short = 'H', long, value_name = "HEADER")]
    header: Vec<String>,
    /// File with the request body; - reads standard input
    #[arg(long, value_name = "FILE")]
    body: Option<PathBuf>,
    /// What the body is [default: application/json]
    #[arg(long, value_name = "TYPE", requires = "body")]
    content_type: Option<String>,
    /// Save the body of the answer to this file
    #[arg(long, value_name = "FILE", conflicts_with = "all_pages")]
    save: Option<PathBuf>,
    #[command(flatten)]
    calling: Calling,
}

#[derive(Clone, Copy, ValueEnum)]
enum ServiceName {
    PartnerCenter,
    PartnerApi,
    Graph,
    Arm,
}

impl From<ServiceName> for Service {
    fn from(name: ServiceName) -> Self {
        match name {
            ServiceName::PartnerCenter => Self::PartnerCenter,
            ServiceName::PartnerApi => Self::PartnerApi,
            ServiceName::Graph => Self::Graph,
            ServiceName::Arm => Self::Arm,
        }
    }
}

/// The name by which `--service` knows a service.
pub fn service_name(service: Service) -> Option<String> {
    let mut names = ServiceName::value_variants().iter();
    let name = names.find(|name| Service::from(**name) == service)?;
    name.to_possible_value().map(|value| value.get_name().to_owned())
}

impl Request {
    pub fn run(self, context: &Context) -> Outcome {
        let service = match self.service {
            Some(name) => name.into(),
            None => service_of(&self.path, &context.settings()?.cloud()?)?,
        };
        let call = self.call(service)?;
        let callee = self.calling.callee(context)?;
        let (format, options) = (context.format(Format::Json), self.calling.options());
        context::block_on(async {
            if self.calling.all_pages {
                let resume = self.calling.continuation(format)?;
                let pager = callee.request_pages(call, resume)?.options(options);
                return calling::print_pages(pager, &self.calling, &callee, format).await;
            }
            let answer = callee.request(call, options).await?;
            let is_json = serde_json::from_slice::<IgnoredAny>(&answer.body).is_ok();
            self.calling.tell(&answer);
            match &self.save {
                Some(file) => save(file, &answer.body),
                None => calling::print(&answer, Shape::AsAnswered, !is_json, format),
            }
        })
    }

    fn call(&self, service: Service) -> Result<RawCall> {
        let mut call = RawCall::new(service, &self.method, &self.path)?;
        for (name, value) in parameters::pairs(&self.query, QUERY)? {
            call = call.query(name, parameters::text(name, value)?);
        }
        for header in &self.header {
            let (name, value) = header.split_once(':').ok_or_else(|| {
                Error::configuration("a header is not of the form \"Name: value\"")
            })?;
            call = call.header(name.trim(), value.trim());
        }
        let Some(file) = &self.body else { return Ok(call) };
        let bytes = input::read("the body", file)?;
        let Some(kind) = &self.content_type else {
            let text = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&bytes);
            serde_json::from_slice::<IgnoredAny>(text).map_err(|error| {
                Error::configuration(format!("the body {} is not JSON: {error}", file.display()))
                    .with_hint("What is no JSON goes with --content-type.")
            })?;
            return Ok(call.bytes(text, "application/json"));
        };
        Ok(call.bytes(bytes, kind))
    }
}

const QUERY: &str = "What follows the path are fields of its query: size=10.";

/// Which service an address belongs to; Partner Center where it is a path alone.
fn service_of(path: &str, cloud: &Cloud) -> Result<Service> {
    let Ok(address) = Url::parse(path) else { return Ok(Service::PartnerCenter) };
    let mut known = Vec::new();
    for name in ServiceName::value_variants() {
        let service = (*name).into();
        let Ok(base) = cloud.base(service) else { continue };
        if base.origin() == address.origin() {
            return Ok(service);
        }
        known.push(base.origin().ascii_serialization());
    }
    let host = address.origin().ascii_serialization();
    Err(Error::configuration(format!("{host} is no service of the cloud \"{}\"", cloud.name))
        .with_hint(format!("Tokens go to {} only.", known.join(", "))))
}

fn save(file: &Path, body: &[u8]) -> Outcome {
    std::fs::write(file, body)
        .map_err(|error| Error::store(format!("{} cannot be written: {error}", file.display())))?;
    output::json(&serde_json::json!({ "path": file, "size": body.len() }))
}
