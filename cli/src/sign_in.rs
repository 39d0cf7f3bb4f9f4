//! What the commands that store a sign-in have in common.

use partnercenter::{
    Result,
    auth::{Enrolment, MfaPolicy, SignInOptions},
    store::{Account, Flow, MfaVerdict},
};
use serde_json::json;

use crate::{
    app::{self, Built},
    exit::Outcome,
    output::{self, Format},
    settings::{Settings, table},
};

/// How a person signs in, as far as settings say.
///
/// # Errors
/// `configuration` for a setting that cannot be used.
pub fn options(settings: &Settings, allow_no_mfa: bool) -> Result<SignInOptions> {
    let mut options = SignInOptions::default();
    if settings.get(&table::PARTNER).is_some() {
        options.partner = Some(app::partner(settings)?);
    }
    if let Some(given) = settings.get(&table::ACCOUNT) {
        let account = Account::try_from(given.text().to_owned());
        options.account = Some(account.map_err(|error| given.blame(error))?);
    }
    if allow_no_mfa {
        options.mfa = MfaPolicy::Override;
    }
    Ok(options)
}

/// Says who signed in, and warns where that is needed.
pub fn print_enrolment(built: &Built, enrolment: &Enrolment, format: Format) -> Outcome {
    for warning in &enrolment.warnings {
        output::warning(warning);
    }
    if format.is_json() {
        return output::json(&json!({
            "partner": enrolment.partner.to_string(),
            "clientId": built.app.client().to_string(),
            "user": enrolment.user,
            "userId": enrolment.user_id,
            "mfa": enrolment.mfa,
            "amr": enrolment.amr,
            "flow": enrolment.flow,
            "signedIn": output::rfc3339(enrolment.signed_in),
            "store": enrolment.store,
            "storeDetail": built.store_detail,
            "warnings": enrolment.warnings,
        }));
    }
    let store = match &built.store_detail {
        Some(detail) => format!("{}, {detail}", enrolment.store),
        None => enrolment.store.clone(),
    };
    output::facts([
        ("signed in", enrolment.user.clone()),
        ("partner", Some(enrolment.partner.to_string())),
        ("MFA", Some(verdict(enrolment.mfa).to_owned())),
        ("stored in", Some(store)),
    ])
}

/// What is known about the MFA, in words.
pub const fn verdict(mfa: MfaVerdict) -> &'static str {
    match mfa {
        MfaVerdict::Proved => "proved, and Partner Center agrees",
        MfaVerdict::Claimed => "claimed by the token; Partner Center was not asked or did not say",
        MfaVerdict::Overridden => "NONE: stored because that was asked for",
        MfaVerdict::Unknown => "unknown",
    }
}

/// How a token was obtained, in words.
pub const fn flow(flow: Flow) -> &'static str {
    match flow {
        Flow::AuthorizationCode => "in a browser",
        Flow::DeviceCode => "by device code",
        Flow::Imported => "imported",
    }
}
