use std::time::Duration;

use clap::Args;
use partnercenter::{
    App, Result, TenantId,
    auth::{Enrolment, MfaPolicy, SignInOptions},
    store::{Account, MfaVerdict},
    time::Deadline,
};
use serde_json::json;
use url::Url;

use crate::{
    app,
    context::{self, Context},
    exit::Outcome,
    output::{self, Format},
    settings::table,
};

/// Sign a partner in with MFA, and store the sign-in
///
/// Opens the browser on the sign-in page and waits for its answer on loopback. The app registration
/// needs the redirect URI http://localhost (platform Web, or public client). The sign-in is stored
/// only if it was made with MFA.
#[derive(Args)]
#[command(after_help = "\
Examples:
  partnercenter login
  partnercenter login --partner 8f0c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a --login-hint service@contoso.com
  partnercenter login --no-browser
  partnercenter login --device-code")]
pub struct Login {
    /// Sign in on another device, with a code: for apps without a browser. Some policies end such
    /// sign-ins later
    #[arg(long, conflicts_with_all = ["no_browser", "prompt"])]
    device_code: bool,
    /// Print the address of the sign-in page, and do not open a browser
    #[arg(long)]
    no_browser: bool,
    /// Store the sign-in even if it was made without MFA: Partner Center refuses it
    #[arg(long)]
    allow_no_mfa: bool,
    /// User name that the sign-in page begins with
    #[arg(long, value_name = "USER")]
    login_hint: Option<String>,
    /// How long to wait for the person, in seconds
    #[arg(long, value_name = "SECONDS", default_value_t = 600)]
    wait: u64,
}
