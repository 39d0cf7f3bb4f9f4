use std::time::Duration;

use clap::Args;
use partnercenter::{
    App, Result,
    auth::{Enrolment, SignInOptions},
    time::Deadline,
};
use url::Url;

use crate::{
    app,
    context::{self, Context},
    exit::Outcome,
    output::{self, Format},
    settings::{Settings, file, table},
    sign_in,
};

/// Sign a partner in with MFA, and store the sign-in
///
/// Opens the browser on the sign-in page and waits for its answer on this machine. The app
/// registration needs the redirect URI http://localhost on the platform Web. The sign-in is stored
/// only if it was made with MFA. Without a partner among the settings, the one who signs in becomes
/// it.
#[derive(Args)]
#[command(after_help = "\
Examples:
  partnercenter login
  partnercenter login --partner 8f0c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a --login-hint sam@contoso.com
  partnercenter login --no-browser
  partnercenter login --device-code")]
pub struct Login {
    /// Sign in on another device, by a code. A policy that blocks this flow ends the sign-in later
    #[arg(long, conflicts_with = "no_browser")]
    device_code: bool,
    /// Print the address of the sign-in page, and open no browser
    #[arg(long)]
    no_browser: bool,
    /// Store the sign-in even if it was made without MFA: Partner Center will refuse it
    #[arg(long)]
    allow_no_mfa: bool,
    /// User name that the sign-in page begins with
    #[arg(long, value_name = "USER")]
    login_hint: Option<String>,
    /// Authentication context (c1 to c99) that a Conditional Access policy ties to MFA
    #[arg(long, value_name = "CONTEXT")]
    authentication_context: Option<String>,
    /// How long to wait for the person, in seconds
    #[arg(long, value_name = "SECONDS", default_value_t = 600, value_parser = clap::value_parser!(u64).range(1..=86_400))]
    wait: u64,
}

impl Login {
    pub fn run(self, context: &Context) -> Outcome {
        let settings = context.settings()?;
        let built = app::build(&settings)?;
        let options = self.options(&settings)?;
        let enrolment = context::block_on(async {
            let deadline = Deadline::after(Duration::from_secs(self.wait));
            Ok(if self.device_code {
                by_device_code(&built.app, options, deadline).await?
            } else {
                built.app.sign_in_on_loopback(options, |url| self.open(url), deadline).await?
            })
        })?;
        sign_in::print_enrolment(&built, &enrolment, context.format(Format::Table))?;
        if settings.get(&table::PARTNER).is_none() {
            output::note(&format!(
                "The other commands need to know the partner: set partner = \"{}\" in {}, or PARTNERCENTER_PARTNER.",
                enrolment.partner,
                file::NAME
            ));
        }
        Ok(())
    }

    fn options(&self, settings: &Settings) -> Result<SignInOptions> {
        let mut options = sign_in::options(settings, self.allow_no_mfa)?;
        options.login_hint.clone_from(&self.login_hint);
        options.authentication_context.clone_from(&self.authentication_context);
        Ok(options)
    }

    fn open(&self, url: &Url) {
        if self.no_browser {
            output::note("Open this address in a browser on this machine:");
        } else {
            output::note(
                "The sign-in page opens in the browser. If it does not, open this address:",
            );
            let address = url.to_string();
            // A browser in a terminal returns when it is closed: too late to wait for.
            std::thread::spawn(move || webbrowser::open(&address));
        }
        output::note(url.as_str());
    }
}

async fn by_device_code(
    app: &App,
    options: SignInOptions,
    deadline: Deadline,
) -> Result<Enrolment> {
    let waiting = app.begin_device_code(options, deadline).await?;
    output::note(&waiting.message());
    waiting.wait(deadline).await
}
