use clap::Args;
use partnercenter::Error;

use crate::{
    app,
    context::{self, Context},
    exit::Outcome,
    output::Format,
    secrets, sign_in,
};

/// Store a refresh token that was obtained elsewhere, read from standard input
///
/// The token must be of this app. It is redeemed before it is stored, and must carry MFA as one of
/// `login` does.
#[derive(Args)]
#[command(after_help = "\
Examples:
  partnercenter import < refresh-token.txt
  az keyvault secret show --vault-name contoso --name sam --query value --output tsv | partnercenter import")]
pub struct Import {
    /// Store the token even if its sign-in was without MFA: Partner Center will refuse it
    #[arg(long)]
    allow_no_mfa: bool,
    /// Takes what must not be there, so that it is not repeated in an error
    #[arg(hide = true, allow_hyphen_values = true)]
    misplaced: Vec<String>,
}

impl Import {
    pub fn run(self, context: &Context) -> Outcome {
        if !self.misplaced.is_empty() {
            return Err(Error::configuration("the refresh token is not an argument")
                .with_hint("Everybody on this machine could see it: give it on standard input, and revoke this one.")
                .into());
        }
        let settings = context.settings()?;
        let partner = app::partner(&settings)?;
        let built = app::build(&settings)?;
        let options = sign_in::options(&settings, self.allow_no_mfa)?;
        let token = secrets::from_standard_input("refresh token")?;
        let enrolment = context::block_on(async {
            let deadline = built.app.deadline();
            Ok(built.app.import_refresh_token(partner, token, options, deadline).await?)
        })?;
        sign_in::print_enrolment(&built, &enrolment, context.format(Format::Table))
    }
}
