//! Proofs of the token layer: a session over a sign-in service that is a function, which counts, fails
//! and hangs as a proof wants it. Names begin with the row of the list of goals that they show.

#![allow(clippy::unwrap_used)]

mod ageing;
mod cancelled;
mod foreign;
mod keys;
mod outage;
mod printed;
mod single_flight;
mod store;
mod waiting;

use std::{
    collections::HashMap,
    fmt,
    sync::{
        Arc, OnceLock,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, SystemTime},
};

use async_trait::async_trait;
use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use url::form_urlencoded;

use super::{
    AccessToken, Credential, Scopes, Session, SessionOptions, Subject, TokenRequest, WriteBack,
};
use crate::{
    Cloud, Secret, TenantId,
    store::{Flow, MemoryStore, MfaVerdict, RecordKey, RefreshTokenRecord, TokenStore},
    time::{Clock, Deadline},
    transport::{Body, Failure, Request, Response, RetryPolicy, Transport, script::Script},
};

const CLIENT: &str = "7a1c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a";
const MINUTE: Duration = Duration::from_secs(60);

/// Whether the full figures were asked for; proofs are scaled down otherwise.
fn full() -> bool {
    std::env::var_os("PARTNERCENTER_TEST_FULL").is_some()
}

fn scaled(usual: usize, in_full: usize) -> usize {
    if full() { in_full } else { usual }
}

/// A token request as the sign-in service sees it.
#[derive(Clone, Debug)]
struct Asked {
    tenant: String,
    form: HashMap<String, String>,
    /// How many token requests came before.
    before: usize,
}

impl Asked {
    fn field(&self, name: &str) -> &str {
        self.form.get(name).map_or("", String::as_str)
    }

    /// What a token for this request is marked with: all that it was asked for.
    fn mark(&self) -> String {
        let scope = self.field("scope").split(' ').next().unwrap_or_default();
        let user = self.field("refresh_token").split('.').next().unwrap_or_default();
        format!("{} {scope} {user} {}", self.tenant, self.field("claims"))
    }
}

/// What the sign-in service answers.
#[derive(Clone, Debug)]
enum Reply {
    /// A token that lives for so many seconds, marked, with a new refresh token where one was used.
    Token(u64),
    Refusal(u16, &'static str, Vec<(&'static str, String)>),
    Reset,
    Nothing,
}

impl Reply {
    fn refusal(status: u16, code: &'static str) -> Self {
        Self::Refusal(status, code, Vec::new())
    }
}

type Answering = dyn Fn(&Asked) -> (Duration, Reply) + Send + Sync;

/// The sign-in service.
struct Authority {
    requests: AtomicUsize,
    answering: Box<Answering>,
}

impl fmt::Debug for Authority {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Authority")
    }
}

impl Authority {
    fn new(answering: impl Fn(&Asked) -> (Duration, Reply) + Send + Sync + 'static) -> Arc<Self> {
        Arc::new(Self { requests: AtomicUsize::new(0), answering: Box::new(answering) })
    }

    /// Gives everybody a token for an hour.
    fn friendly(delay: Duration) -> Arc<Self> {
        Self::new(move |_| (delay, Reply::Token(3600)))
    }

    fn requests(&self) -> usize {
        self.requests.load(Ordering::SeqCst)
    }
}

#[async_trait]
impl Script for Authority {
    async fn answer(&self, request: &Request) -> Result<Response, Failure> {
        let tenant = request.url.path().split('/').nth(1).unwrap().to_owned();
        let Some(Body::Form(form)) = &request.body else { panic!("no form") };
        let form = form_urlencoded::parse(form.as_bytes()).into_owned().collect();
        let before = self.requests.fetch_add(1, Ordering::SeqCst);
        let asked = Asked { tenant, form, before };
        let (delay, reply) = (self.answering)(&asked);
        if !delay.is_zero() {
            tokio::time::sleep(delay).await;
        }
        let mut headers = HeaderMap::new();
        let (status, body) = match reply {
            Reply::Token(life) => {
                let mut body = serde_json::json!({
                    "access_token": asked.mark(), "token_type": "Bearer", "expires_in": life,
                });
                if let Some(token) = asked.form.get("refresh_token") {
                    let family = token.split('.').next().unwrap();
                    body["refresh_token"] = format!("{family}.{before}").into();
                }
                (200, body)
            }
            Reply::Refusal(status, code, extra) => {
                for (name, value) in extra {
                    headers.insert(name, value.parse().unwrap());
                }
                let number = code.trim_start_matches("AADSTS").parse::<u32>().ok();
                let body = serde_json::json!({
                    "error": if number.is_some() { "invalid_grant" } else { code },
                    "error_description": format!("{code}: on purpose"),
                    "error_codes": number.into_iter().collect::<Vec<_>>(),
                });
                (status, body)
            }
            Reply::Reset => return Err(Failure::Broken("connection reset by peer".into())),
            Reply::Nothing => std::future::pending().await,
        };
        Ok(Response {
            status: StatusCode::from_u16(status).unwrap(),
            headers,
            body: Bytes::from(body.to_string()),
        })
    }
}

/// Sends each request once: proofs count them.
fn once() -> RetryPolicy {
    RetryPolicy { attempts: 1, ..RetryPolicy::default() }
}

fn options(clock: &Clock) -> SessionOptions {
    SessionOptions {
        cloud: Cloud::global(),
        client: CLIENT.parse().unwrap(),
        credential: Credential::Secret(Secret::new("client secret")),
        store: Arc::new(MemoryStore::default()),
        clock: clock.clone(),
        write_back: WriteBack::default(),
        cache_bytes: 64 << 20,
        redemption_timeout: Duration::from_secs(100),
    }
}

fn session(authority: &Arc<Authority>, options: SessionOptions) -> Session {
    Session::new(options, Transport::scripted(authority.clone(), once()))
}

fn tenant(number: usize) -> TenantId {
    format!("8f0c5e8a-1b2c-4d3e-9f4a-{number:012x}").parse().unwrap()
}

/// Prepared scopes: making them is not what is measured.
fn scopes(number: usize) -> Scopes {
    static SCOPES: OnceLock<Vec<Scopes>> = OnceLock::new();
    let all = SCOPES.get_or_init(|| {
        (0..16).map(|n| Scopes::all_of(&format!("https://r{n}.example")).unwrap()).collect()
    });
    all[number].clone()
}

fn app_only(tenant: TenantId) -> TokenRequest {
    TokenRequest::new(Subject::App, tenant, scopes(0))
}

fn on_behalf(partner: TenantId, customer: TenantId) -> TokenRequest {
    TokenRequest::new(Subject::User { partner, account: None }, customer, scopes(0))
}

/// The mark that the token for a request must have.
fn mark(request: &TokenRequest) -> String {
    let user = match &request.key.subject {
        Subject::App => String::new(),
        Subject::User { partner, .. } => partner.to_string(),
    };
    let claims = request.key.claims.as_deref().unwrap_or_default();
    format!("{} {} {user} {claims}", request.key.tenant, request.key.scopes)
}

/// Whether a token was made for this request. One that answers a claims challenge serves requests
/// without claims as well.
fn is_own(token: &AccessToken, request: &TokenRequest) -> bool {
    let (text, mark) = (token.secret.expose(), mark(request));
    let fits = if request.key.claims.is_none() { text.starts_with(&mark) } else { text == mark };
    fits && token.tenant == request.tenant()
}

/// A refresh token of this partner, issued so long ago.
fn record(partner: TenantId, issued: SystemTime) -> RefreshTokenRecord {
    RefreshTokenRecord {
        token: Secret::new(format!("{partner}.stored")),
        issued,
        signed_in: None,
        user: None,
        user_id: None,
        flow: Flow::AuthorizationCode,
        amr: vec!["mfa".into()],
        mfa: MfaVerdict::Proved,
    }
}

fn record_key(partner: TenantId) -> RecordKey {
    RecordKey { partner, client: CLIENT.parse().unwrap(), account: None }
}

async fn sign_in(store: &dyn TokenStore, partner: TenantId, issued: SystemTime) {
    let record = record(partner, issued);
    store.save(&record_key(partner), &record, None, Deadline::default()).await.unwrap();
}

fn seconds(number: u64) -> Deadline {
    Deadline::after(Duration::from_secs(number))
}

fn percentile(times: &mut [Duration], part: f64) -> Duration {
    times.sort_unstable();
    times[((times.len() - 1) as f64 * part) as usize]
}
