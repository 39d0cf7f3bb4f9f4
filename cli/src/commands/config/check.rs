use std::time::{Duration, SystemTime};

use clap::Args;
use partnercenter::{Cloud, Result, transport::Transport};
use serde::Serialize;
use serde_json::json;

use super::{as_json, show};
use crate::{
    app,
    context::{self, Context},
    credential,
    exit::{self, Failure, Outcome},
    output::{self, Format},
    settings::{Settings, environment, table},
    store,
};

/// Check the settings, and explain what is used and from where
///
/// Reads the certificate, opens the store, and checks that cloud, vault and addresses belong
/// together. Sends nothing
/// without --online.
#[derive(Args)]
#[command(after_help = "\
Examples:
  partnercenter config check
  partnercenter config check --profile production --online")]
pub struct Check {
    /// Ask the sign-in service which cloud the partner's tenant belongs to
    #[arg(long)]
    online: bool,
}

/// What one check found.
#[derive(Serialize)]
struct Finding {
    check: &'static str,
    verdict: Verdict,
    #[serde(rename = "found")]
    text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    hint: Option<String>,
    #[serde(skip)]
    code: u8,
}

#[derive(Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
enum Verdict {
    Ok,
    Warning,
    Error,
}

impl Finding {
    fn of(check: &'static str, outcome: Result<String>) -> Self {
        match outcome {
            Ok(text) => Self { check, verdict: Verdict::Ok, text, hint: None, code: 0 },
            Err(error) => Self {
                check,
                verdict: Verdict::Error,
                text: error.to_string(),
                hint: error.hint.clone(),
                code: exit::code(error.kind),
            },
        }
    }

    fn warning(check: &'static str, text: String, hint: &str) -> Self {
        Self { check, verdict: Verdict::Warning, text, hint: Some(hint.to_owned()), code: 0 }
    }
}

impl Check {
    pub fn run(self, context: &Context) -> Outcome {
        let settings = context.settings()?;
        let mut findings = offline(&settings);
        if self.online {
            findings.push(Finding::of("tenant", context::block_on(online(&settings))?));
        }
        print(&settings, &findings, context.format(Format::Table))?;
        match findings.iter().find(|finding| finding.verdict == Verdict::Error) {
            Some(finding) => Err(Failure::Reported(finding.code)),
            None => Ok(()),
        }
    }
}

fn print(settings: &Settings, findings: &[Finding], format: Format) -> Outcome {
    if format.is_json() {
        let mut report = as_json(settings);
        report["checks"] = json!(findings);
        return output::json(&report);
    }
    show(settings, format)?;
    output::line("")?;
    let rows = findings.iter().map(|finding| {
        let verdict = match finding.verdict {
            Verdict::Ok => "ok",
            Verdict::Warning => "warning",
            Verdict::Error => "ERROR",
        };
        [finding.check.to_owned(), verdict.to_owned(), finding.text.clone()]
    });
    output::table(["check", "verdict", "found"], rows)?;
    for finding in findings {
        if let Some(hint) = &finding.hint {
            output::line(&format!("{}: {hint}", finding.check))?;
        }
    }
    Ok(())
}

fn offline(settings: &Settings) -> Vec<Finding> {
    let file = match (&settings.file, &settings.profile) {
        (Some(path), Some(profile)) => format!("{}, profile {profile}", path.display()),
        (Some(path), None) => path.display().to_string(),
        (None, _) => "none".to_owned(),
    };
    let cloud = settings.cloud();
    let mut findings = vec![
        Finding::of("settings file", Ok(file)),
        Finding::of("cloud", settings.cloud().map(|cloud| described(&cloud))),
        Finding::of("app", app::client(settings).map(|client| client.to_string())),
        Finding::of("partner", app::partner(settings).map(|partner| partner.to_string())),
        credential(settings),
        Finding::of("connection", connection(settings)),
    ];
    if let Ok(cloud) = cloud {
        findings.push(Finding::of("store", stored(settings, &cloud)));
        findings.extend(authority_host(&cloud));
    }
    findings
}

/// What the sign-in service says about the partner's tenant.
async fn online(settings: &Settings) -> Outcome<Result<String>> {
    let asked = async {
        let partner = app::partner(settings)?;
        let app = app::build_without_store(settings)?;
        app.check_tenant(&partner.to_string(), app.deadline()).await
    };
    Ok(asked.await.map(|facts| {
        let place = [facts.region, facts.sub_region].into_iter().flatten().collect::<Vec<_>>();
        format!("{} is a tenant of the cloud {} ({})", facts.tenant, facts.cloud, place.join(", "))
    }))
}

fn credential(settings: &Settings) -> Finding {
    const SOON: Duration = Duration::from_secs(30 * 86_400);
    let found = match credential::read(settings) {
        Ok(found) => found,
        Err(error) => return Finding::of("credential", Err(error)),
    };
    let mut text = found.credential.describe();
    if let Some(date) = found.expires.and_then(output::rfc3339) {
        text = format!("{text}, valid until {date}");
    }
    if found.expires.is_some_and(|ends| ends < SystemTime::now() + SOON) {
        let hint = "Make a new certificate and upload it to the app registration.";
        return Finding::warning("credential", text, hint);
    }
    Finding::of("credential", Ok(text))
}

fn described(cloud: &Cloud) -> String {
    format!("{} ({})", cloud.name, cloud.authority.origin().ascii_serialization())
}

fn connection(settings: &Settings) -> Result<String> {
    let options = app::transport(settings)?;
    Transport::new(&options)?;
    let proxy = match settings.text(&table::PROXY) {
        Some("none") => "no proxy".to_owned(),
        Some(proxy) => format!("proxy {proxy}"),
        None => "proxy of the environment, if there is one".to_owned(),
    };
    Ok(match settings.get(&table::CA_FILE) {
        Some(roots) => format!("{proxy}; also trusts {}", roots.path().display()),
        None => proxy,
    })
}

fn stored(settings: &Settings, cloud: &Cloud) -> Result<String> {
    let opened = store::open(settings, cloud, &app::transport(settings)?)?;
    opened.store.check_cloud(cloud)?;
    let store = opened.store.describe();
    Ok(match opened.detail {
        Some(detail) => format!("{store}, {detail}"),
        None => store,
    })
}

/// The Azure tools read their cloud from this variable; ours comes from `cloud`.
fn authority_host(cloud: &Cloud) -> Option<Finding> {
    const NAME: &str = "AZURE_AUTHORITY_HOST";
    let value = environment(NAME)?;
    let host = value.trim().trim_start_matches("https://").trim_end_matches('/');
    if cloud.is_authority_host(host) {
        return None;
    }
    let other = Cloud::built_in().iter().find(|other| other.is_authority_host(host));
    let whose =
        other.map_or("no cloud known here".to_owned(), |other| format!("the cloud {}", other.name));
    Some(Finding::warning(
        "cloud",
        format!("{NAME} names {host}, of {whose}; the setting cloud is {}", cloud.name),
        "The variable is not read: set cloud to the one that is meant.",
    ))
}
