use clap::Args;
use partnercenter::{Error, Result, auth::Scopes, cloud::Service, diagnosis::nearest};
use serde_json::json;
use uuid::Uuid;

use crate::{
    context::{self, Context},
    exit::Outcome,
    output::{self, Format},
};

/// Print an access token, and nothing else
///
/// By the stored sign-in of the partner, or by the app alone with --app-only; in the partner's
/// tenant, or with --customer in a customer's.
#[derive(Args)]
#[command(after_help = "\
Examples:
  partnercenter token
  partnercenter token --resource graph --customer 8f0c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a
  partnercenter token --resource https://outlook.office365.com --output json
  partnercenter token --scope https://graph.microsoft.com/Domain.Read.All
  partnercenter token --app-only --protocol v1")]
pub struct Token {
    /// What the token is for: partner-center, graph, arm, or the address of another resource
    #[arg(long, value_name = "NAME|URL", default_value = "partner-center")]
    resource: String,
    /// Scopes of one resource, in place of --resource
    #[arg(long, value_name = "SCOPES", conflicts_with = "resource")]
    scope: Option<String>,
    /// Tenant id of the customer in whose tenant the token is to be
    #[arg(long, value_name = "TENANT")]
    customer: Option<String>,
    /// Let the app ask alone, without the partner's sign-in
    #[arg(long)]
    app_only: bool,
}

impl Token {
    pub fn run(self, context: &Context) -> Outcome {
        let partner = context.partner_or_app(self.app_only)?;
        let customer = self.customer.as_deref().map(context::customer).transpose()?;
        let scopes = self.scopes(partner.app().cloud())?;
        let token = context::block_on(async {
            Ok(match customer {
                Some(customer) => partner.customer(customer).token(scopes).await?,
                None => partner.token(scopes).await?,
            })
        })?;
        match context.format(Format::Table) {
            Format::Table => output::line(token.secret.expose()),
            Format::Json | Format::Ndjson => output::json(&json!({
                "accessToken": token.secret.expose(),
                "expiresOn": output::rfc3339(token.expires),
                "tenant": token.tenant.to_string(),
                "scope": token.granted.as_deref().unwrap_or(token.scopes.as_str()),
                "tokenType": "Bearer",
            })),
        }
    }

    fn scopes(&self, cloud: &partnercenter::Cloud) -> Result<Scopes> {
        if let Some(scope) = &self.scope {
            return Scopes::parse(scope);
        }
        let service = match self.resource.replace('_', "-").to_ascii_lowercase().as_str() {
            "partner-center" | "partnercenter" => Service::PartnerCenter,
            "graph" => Service::Graph,
            "arm" => Service::Arm,
            _ if self.resource.contains(':') || Uuid::try_parse(&self.resource).is_ok() => {
                return Scopes::all_of(&self.resource);
            }
            name => {
                let error =
                    Error::configuration(format!("there is no resource \"{}\"", self.resource));
                return Err(match nearest(name, &["partner-center", "graph", "arm"]) {
                    Some(near) => error.with_hint(format!("Did you mean {near}?")),
                    None => error.with_hint(
                        "It is partner-center, graph, arm, or an address such as https://outlook.office365.com.",
                    ),
                });
            }
        };
        Scopes::all_of(&cloud.resource(service))
    }
}
