//! What the demo prints: each step in words, what was sent where, and a table at the end.

use std::time::{Duration, Instant};

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use partnercenter::{Cloud, Result};
use partnercenter_emulator::{Recorded, Role, World};
use serde::Serialize;
use serde_json::{Value, json};

use super::{
    person::{self, Posted},
    stage::Stage,
};
use crate::{
    exit::{FAILURE, Failure, Outcome},
    output::{self, Format},
};

/// Whose requests are the person's.
const BROWSER: &str = "browser";

/// Prints the steps, and remembers what became of them.
pub struct Show {
    format: Format,
    steps: Vec<Step>,
    /// The number of the last request that was shown.
    shown: u64,
    began: Instant,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Step {
    step: usize,
    what: String,
    is_done: bool,
    result: String,
    requests: Vec<Sent>,
    milliseconds: u64,
}

/// One request, for people: names stand for ids.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Sent {
    by: &'static str,
    method: String,
    host: String,
    path: String,
    tenant: Option<String>,
    grant: Option<String>,
    token: Option<&'static str>,
    status: Option<u16>,
}

impl Show {
    pub fn new(format: Format) -> Self {
        Self { format, steps: Vec::new(), shown: 0, began: Instant::now() }
    }

    /// Plays a step: says what will be done, does it, and shows what was sent and what came of it.
    ///
    /// # Errors
    /// `Reported` when the work fails, after that has been shown.
    pub async fn step<T>(
        &mut self,
        stage: Option<&Stage>,
        what: &str,
        about: &str,
        work: impl Future<Output = Result<(T, String)>>,
    ) -> Outcome<T> {
        let step = self.steps.len() + 1;
        self.print(&format!("{step}. {what}"))?;
        for line in wrapped(about) {
            self.print(&format!("   {line}"))?;
        }
        let began = Instant::now();
        let outcome = work.await;
        let took = began.elapsed();
        let requests = stage.map(|stage| self.sent(stage)).unwrap_or_default();
        for line in output::aligned(requests.iter().map(Sent::cells).collect()) {
            self.print(&format!("     {line}"))?;
        }
        let result = match &outcome {
            Ok((_, told)) => {
                self.print(&format!("   => {told}\n"))?;
                told.clone()
            }
            Err(error) => {
                output::error(error, Some(self.format));
                error.to_string()
            }
        };
        self.steps.push(Step {
            step,
            what: what.to_owned(),
            is_done: outcome.is_ok(),
            result,
            requests,
            milliseconds: milliseconds(took),
        });
        outcome.map(|(value, _)| value).map_err(|_| Failure::Reported(FAILURE))
    }

    /// Prints the table of the steps.
    pub fn end(&self, cloud: &Cloud) -> Outcome {
        let took = milliseconds(self.began.elapsed());
        if self.format.is_json() {
            return output::json(&json!({
                "cloud": cloud.name,
                "steps": self.steps,
                "milliseconds": took,
            }));
        }
        let rows = self.steps.iter().map(|step| {
            [
                step.step.to_string(),
                step.what.clone(),
                if step.is_done { "ok".to_owned() } else { "FAILED".to_owned() },
                step.requests.len().to_string(),
                format!("{} ms", step.milliseconds),
            ]
        });
        output::table(["", "step", "result", "requests", "time"], rows)?;
        let requests: usize = self.steps.iter().map(|step| step.requests.len()).sum();
        output::line(&format!("\n{requests} requests in the cloud \"{}\", {took} ms.", cloud.name))
    }

    fn print(&self, text: &str) -> Outcome {
        if self.format.is_json() { Ok(()) } else { output::line(text) }
    }

    /// The requests since the last step, those that the browser made to the library among them.
    fn sent(&mut self, stage: &Stage) -> Vec<Sent> {
        let world = stage.emulator.world();
        let mut posted = stage.posted().into_iter();
        let mut sent = Vec::new();
        for request in stage.emulator.requests() {
            if request.id <= self.shown {
                continue;
            }
            self.shown = request.id;
            let request = Sent::of(&request, &world);
            // What the sign-in page answers is carried on by the browser.
            let is_entered = request.by == BROWSER && request.method == "POST";
            sent.push(request);
            if is_entered {
                sent.extend(posted.next().map(Sent::to_library));
            }
        }
        sent
    }
}

impl Sent {
    fn of(request: &Recorded, world: &World) -> Self {
        let path = named(&request.path, world);
        let claims = request.header("authorization").and_then(claims);
        let of_token = claims.as_ref().and_then(|claims| claims["tid"].as_str());
        let tenant = match (of_token, request.role) {
            (Some(id), _) => Some(named(id, world)),
            (None, Role::Entra) => path.split('/').nth(1).map(str::to_owned),
            (None, _) => None,
        };
        let token = claims.as_ref().map(|claims| match claims["idtyp"].as_str() {
            Some("app") => "app-only",
            _ if claims.get("scp").is_some() => "app+user",
            _ => "app-only",
        });
        let agent = request.header("user-agent").unwrap_or_default();
        Self {
            by: if agent == person::AGENT { BROWSER } else { "library" },
            method: request.method.clone(),
            host: request.host.clone(),
            path,
            tenant,
            grant: request.field("grant_type").map(short_grant),
            token,
            status: request.status,
        }
    }

    fn to_library(posted: Posted) -> Self {
        Self {
            by: BROWSER,
            method: "POST".into(),
            host: posted.to.authority().to_owned(),
            path: posted.to.path().to_owned(),
            tenant: None,
            grant: None,
            token: None,
            status: Some(posted.status),
        }
    }

    fn cells(&self) -> Vec<String> {
        let mut about = Vec::new();
        if let Some(grant) = &self.grant {
            about.push(format!("grant {grant}"));
        }
        if let Some(token) = self.token {
            about.push(format!("{token} token"));
        }
        if let Some(tenant) = &self.tenant {
            about.push(format!("tenant {tenant}"));
        }
        let status = self.status.map_or("cut".to_owned(), |status| status.to_string());
        let address = format!("{}{}", self.host, self.path);
        vec![self.by.to_owned(), self.method.clone(), status, address, about.join(", ")]
    }
}

/// `device_code` of `urn:ietf:params:oauth:grant-type:device_code`.
fn short_grant(grant: &str) -> String {
    grant.rsplit(':').next().unwrap_or(grant).to_owned()
}

/// The claims of a bearer token, which the emulator issued itself: it need not be verified here.
fn claims(authorization: &str) -> Option<Value> {
    let payload = authorization.strip_prefix("Bearer ")?.split('.').nth(1)?;
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(payload).ok()?).ok()
}

/// Text with the names of tenants and apps in place of their ids.
fn named(text: &str, world: &World) -> String {
    let tenants = world.tenants.iter().map(|tenant| (tenant.id.to_string(), &tenant.name));
    let apps = world.apps.iter().map(|app| (app.id.to_string(), &app.name));
    let mut text = text.to_owned();
    for (id, name) in tenants.chain(apps) {
        text = text.replace(&id, name);
    }
    text
}

fn milliseconds(span: Duration) -> u64 {
    u64::try_from(span.as_millis()).unwrap_or(u64::MAX)
}

/// Lines of at most 100 characters.
fn wrapped(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + word.chars().count() < 100 => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}
