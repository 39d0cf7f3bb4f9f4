use clap::Args;
use serde_json::json;

use crate::{
    context::{self, Context},
    exit::Outcome,
    output::{self, Format},
};

/// Remove the stored sign-in
///
/// Entra keeps the token valid until it expires, or until an admin revokes the sessions of the user.
#[derive(Args)]
#[command(after_help = "\
Examples:
  partnercenter logout
  partnercenter logout --profile production")]
pub struct Logout {}

impl Logout {
    pub fn run(self, context: &Context) -> Outcome {
        let partner = context.partner()?;
        let removed =
            context::block_on(async { Ok(partner.sign_out(partner.app().deadline()).await?) })?;
        let (tenant, store) = (partner.tenant(), partner.app().store().describe());
        if context.format(Format::Table).is_json() {
            return output::json(&json!({
                "partner": tenant.to_string(),
                "removed": removed,
                "store": store,
            }));
        }
        output::line(&if removed {
            format!("the sign-in of the partner {tenant} was removed from {store}")
        } else {
            format!("no sign-in of the partner {tenant} is stored in {store}")
        })
    }
}
