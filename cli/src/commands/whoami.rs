use std::time::SystemTime;

use clap::Args;
use partnercenter::{Error, Partner, auth::StoredSignIn, time::Deadline};
use serde_json::json;

use crate::{
    app,
    context::{self, Context},
    exit::Outcome,
    output::{self, Format},
    settings::Settings,
    sign_in, store,
};

/// Show what is known about the stored sign-in: user, MFA, age; never the token
#[derive(Args)]
#[command(after_help = "\
Examples:
  partnercenter whoami
  partnercenter whoami --all
  partnercenter whoami --profile production --output json")]
pub struct Whoami {
    /// List all sign-ins of the store, of every partner and app
    #[arg(long)]
    all: bool,
}

impl Whoami {
    pub fn run(self, context: &Context) -> Outcome {
        let format = context.format(Format::Table);
        if self.all {
            return list(&context.settings()?, format);
        }
        let partner = context.partner()?;
        let stored = context::block_on(async {
            Ok(partner.stored_sign_in(partner.app().deadline()).await?)
        })?;
        let Some(stored) = stored else {
            let store = partner.app().store().describe();
            return Err(Error::sign_in_required(format!(
                "no sign-in of the partner {} is stored in {store}",
                partner.tenant()
            ))
            .with_tenant(partner.tenant())
            .with_hint("Sign in once with MFA: partnercenter login.")
            .into());
        };
        print(&partner, &stored, format)
    }
}

fn list(settings: &Settings, format: Format) -> Outcome {
    let store = store::open(settings, &settings.cloud()?, &app::transport(settings)?)?.store;
    let deadline = Deadline::after(app::timeout(settings)?);
    let listed = context::block_on(async { Ok(store.list(deadline).await?) })?;
    if format.is_json() {
        let listed: Vec<_> = listed
            .iter()
            .map(|listed| {
                json!({
                    "partner": listed.key.partner.to_string(),
                    "clientId": listed.key.client.to_string(),
                    "account": listed.key.account,
                    "user": listed.user,
                    "issued": listed.issued.and_then(output::rfc3339),
                })
            })
            .collect();
        return output::list(&listed, format);
    }
    if listed.is_empty() {
        output::note(&format!("no sign-in is stored in {}", store.describe()));
        return Ok(());
    }
    let rows = listed.iter().map(|listed| {
        [
            listed.key.partner.to_string(),
            listed.key.client.to_string(),
            listed.key.account.as_ref().map(ToString::to_string).unwrap_or_default(),
            listed.user.clone().unwrap_or_default(),
            listed.issued.and_then(output::rfc3339).unwrap_or_default(),
        ]
    });
    output::table(["partner", "app", "account", "user", "token issued"], rows)
}

fn print(partner: &Partner, stored: &StoredSignIn, format: Format) -> Outcome {
    let client = partner.app().client().to_string();
    if format.is_json() {
        return output::json(&json!({
            "partner": stored.partner.to_string(),
            "clientId": client,
            "cloud": partner.app().cloud().name,
            "user": stored.user,
            "userId": stored.user_id,
            "mfa": stored.mfa,
            "amr": stored.amr,
            "flow": stored.flow,
            "signedIn": stored.signed_in.and_then(output::rfc3339),
            "issued": output::rfc3339(stored.issued),
            "expires": output::rfc3339(stored.expires),
            "store": stored.store,
        }));
    }
    let with_days = |moment: SystemTime| {
        let text = output::rfc3339(moment)?;
        Some(format!("{text} ({})", days(moment, SystemTime::now())))
    };
    output::facts([
        ("user", stored.user.clone()),
        ("user id", stored.user_id.clone()),
        ("partner", Some(stored.partner.to_string())),
        ("app", Some(client)),
        ("cloud", Some(partner.app().cloud().name.clone())),
        ("MFA", Some(sign_in::verdict(stored.mfa).to_owned())),
        ("amr", Some(stored.amr.join(", "))),
        ("obtained", Some(sign_in::flow(stored.flow).to_owned())),
        ("signed in", stored.signed_in.and_then(with_days)),
        ("token issued", with_days(stored.issued)),
        ("token expires", with_days(stored.expires)),
        ("stored in", Some(stored.store.clone())),
    ])
}

/// How far a moment is from now.
fn days(moment: SystemTime, now: SystemTime) -> String {
    const DAY: u64 = 86_400;
    let (span, form) = match moment.duration_since(now) {
        Ok(ahead) => (ahead, ("in", "")),
        Err(past) => (past.duration(), ("", "ago")),
    };
    let text = match span.as_secs() / DAY {
        0 => return "today".to_owned(),
        1 => "1 day".to_owned(),
        days => format!("{days} days"),
    };
    format!("{} {text} {}", form.0, form.1).trim().to_owned()
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn distances_are_told_in_days() {
        let now = SystemTime::now();
        let day = Duration::from_secs(86_400);
        assert_eq!(days(now - day * 3, now), "3 days ago");
        assert_eq!(days(now + day * 89 + day / 2, now), "in 89 days");
        assert_eq!(days(now - day, now), "1 day ago");
        assert_eq!(days(now, now), "today");
    }
}
