//! A key vault and a sign-in service that do what a test tells them, request by request.
//!
//! Not the emulator: that one behaves, and this one does not have to. It was written apart from it,
//! so that a misunderstanding in one of them shows.

pub mod https;
mod program;
mod secrets;
mod sign_in;

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, SystemTime},
};

use axum::body::Bytes;
use http::{HeaderMap, Method, Request, Response, StatusCode, Uri, header};
use parking_lot::Mutex;
use serde_json::json;
use time::{OffsetDateTime, format_description::well_known::Rfc3339};
use url::Url;

use self::{https::Authority, secrets::Secrets, sign_in::SignIn};
pub use self::{
    program::{Address, Witness},
    secrets::ModelVersion,
};

/// Which of the servers was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Server {
    /// The vault.
    Vault,
    /// The sign-in service.
    SignIn,
    /// A foreign host: nothing should ever come here.
    Sink,
}

/// A request as it came in.
#[derive(Clone, Debug)]
pub struct Seen {
    /// Who was asked.
    pub server: Server,
    /// The method.
    pub method: Method,
    /// Path and query.
    pub uri: Uri,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
}

impl Seen {
    /// Whether it carried a bearer token.
    pub fn has_token(&self) -> bool {
        self.headers.contains_key(header::AUTHORIZATION)
    }

    /// A field of its form.
    pub fn field(&self, name: &str) -> Option<String> {
        let mut pairs = url::form_urlencoded::parse(&self.body);
        pairs.find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
    }

    /// Whether it writes a secret.
    pub fn is_write(&self) -> bool {
        self.server == Server::Vault && self.method == Method::PUT && !self.body.is_empty()
    }
}

/// What a server does with a request.
#[derive(Clone, Debug, Default)]
pub enum Act {
    /// What it should.
    #[default]
    Proceed,
    /// Answers something else, and does nothing.
    Answer {
        /// The status.
        status: u16,
        /// Headers.
        headers: Vec<(&'static str, String)>,
        /// The body.
        body: String,
    },
    /// Cuts the connection, and does nothing.
    Cut,
    /// Does what it should, and cuts the connection.
    ProceedThenCut,
    /// Does what it should, and answers this status.
    ProceedThenAnswer(u16),
    /// Does what it should after this time, as if the request had been under way so long; the client
    /// sees the connection cut at once.
    ProceedLate(Duration),
    /// Hands out a refresh token that cannot be redeemed.
    ProceedWithDeadToken,
    /// Never answers, and does nothing.
    Hang,
    /// Does what it should, and never answers.
    ProceedThenHang,
}

impl Act {
    /// A refusal of a vault, with its two codes.
    pub fn refusal(status: u16, code: &str, inner: &str) -> Self {
        let error = json!({ "code": code, "message": "Told to.", "innererror": { "code": inner } });
        Self::Answer { status, headers: Vec::new(), body: json!({ "error": error }).to_string() }
    }

    /// A challenge: each text is a header of its own.
    pub fn challenge(values: &[&str]) -> Self {
        let headers = values.iter().map(|text| ("www-authenticate", (*text).to_owned())).collect();
        Self::Answer { status: 401, headers, body: String::new() }
    }
}

type Script = Arc<dyn Fn(&Seen) -> Act + Send + Sync>;

/// The servers, on loopback, until they are dropped.
pub struct VaultModel {
    address: Address,
    sink: Url,
    shared: Arc<Shared>,
    tasks: Vec<tokio::task::JoinHandle<()>>,
}

struct Shared {
    secrets: Mutex<Secrets>,
    sign_in: Mutex<SignIn>,
    script: Mutex<Script>,
    seen: Mutex<Vec<Seen>>,
    challenge: Mutex<String>,
    under_way: AtomicUsize,
}

/// Counts a request for as long as it is under way.
struct UnderWay(Arc<Shared>);

impl UnderWay {
    fn begin(shared: &Arc<Shared>) -> Self {
        shared.under_way.fetch_add(1, Ordering::SeqCst);
        Self(Arc::clone(shared))
    }
}

impl Drop for UnderWay {
    fn drop(&mut self) {
        self.0.under_way.fetch_sub(1, Ordering::SeqCst);
    }
}

/// The audience of the model's vault, which no real host has.
const RESOURCE: &str = "https://vault.contoso.example";

impl VaultModel {
    /// Starts the servers. They do what they should.
    ///
    /// # Panics
    /// When no port can be had.
    pub async fn start() -> Self {
        let authority = Authority::of_localhost();
        let mut tasks = Vec::new();
        let shared = Arc::new(Shared {
            secrets: Mutex::default(),
            sign_in: Mutex::default(),
            script: Mutex::new(Arc::new(|_| Act::Proceed)),
            seen: Mutex::default(),
            challenge: Mutex::default(),
            under_way: AtomicUsize::new(0),
        });
        let mut origins = Vec::new();
        for server in [Server::Vault, Server::SignIn, Server::Sink] {
            let answering = Arc::clone(&shared);
            let answer = move |request| Arc::clone(&answering).answer(server, request);
            let (port, task) = authority.serve(answer).await;
            origins.push(https::origin(port));
            tasks.push(task);
        }
        let [vault, sign_in, sink] = <[Url; 3]>::try_from(origins).expect("three servers");
        let address = Address { vault, sign_in, ca_pem: authority.ca_pem };
        let model = Self { address, sink, shared, tasks };
        model.shared.secrets.lock().origin = model.address.vault.origin().ascii_serialization();
        *model.shared.challenge.lock() = model.challenge(TENANT, RESOURCE);
        model
    }

    /// Where the servers are.
    pub fn address(&self) -> &Address {
        &self.address
    }

    /// The address that nothing should come to.
    pub fn sink(&self) -> &Url {
        &self.sink
    }

    /// The text of an honest challenge, but for what is given.
    pub fn challenge(&self, tenant: &str, resource: &str) -> String {
        format!(r#"Bearer authorization="{}{tenant}", resource="{resource}""#, self.address.sign_in)
    }

    /// Says what happens to each request from now on.
    pub fn script(&self, script: impl Fn(&Seen) -> Act + Send + Sync + 'static) {
        *self.shared.script.lock() = Arc::new(script);
    }

    /// All requests so far.
    pub fn seen(&self) -> Vec<Seen> {
        self.shared.seen.lock().clone()
    }

    /// How many requests are under way: not answered yet, or to be done late.
    pub fn under_way(&self) -> usize {
        self.shared.under_way.load(Ordering::SeqCst)
    }

    /// Forgets the requests so far.
    pub fn clear_seen(&self) {
        self.shared.seen.lock().clear();
    }

    /// The versions of a secret, oldest first; none when it was deleted.
    pub fn versions(&self, name: &str) -> Vec<ModelVersion> {
        self.shared.secrets.lock().versions(name)
    }

    /// Writes a plain secret, as another program would.
    pub fn plant(&self, name: &str, value: &str) {
        self.shared.secrets.lock().set(name, &json!({ "value": value })).expect("the name is free");
    }

    /// Writes a version as another writer of the same app would.
    pub fn plant_like_ours(
        &self,
        name: &str,
        value: &str,
        issued: SystemTime,
        signed_in: SystemTime,
    ) {
        let stamp = |time| OffsetDateTime::from(time).format(&Rfc3339).expect("a time of today");
        let tags = json!({ "issued": stamp(issued), "signed_in": stamp(signed_in) });
        let body = json!({ "value": value, "tags": tags });
        self.shared.secrets.lock().set(name, &body).expect("the name is free");
    }

    /// Deletes a secret, as somebody in the portal would; says whether there was one.
    pub fn delete(&self, name: &str) -> bool {
        self.shared.secrets.lock().delete(name).is_ok()
    }

    /// How many requests a recovery takes until it is done.
    pub fn recoveries_take(&self, requests: u32) {
        self.shared.secrets.lock().recovery = requests;
    }

    /// Moves the vault's clock, in seconds from the system's.
    pub fn clock_ahead(&self, seconds: i64) {
        self.shared.secrets.lock().ahead = seconds;
    }

    /// Makes the sign-in service know a refresh token.
    pub fn issue(&self, token: &str) {
        self.shared.sign_in.lock().issue(token);
    }

    /// Whether a refresh token can be redeemed.
    pub fn is_redeemable(&self, token: &str) -> bool {
        self.shared.sign_in.lock().is_redeemable(token)
    }

    /// Revokes a refresh token.
    pub fn revoke(&self, token: &str) {
        self.shared.sign_in.lock().revoke(token);
    }
}

impl Drop for VaultModel {
    fn drop(&mut self) {
        self.tasks.iter().for_each(tokio::task::JoinHandle::abort);
    }
}

/// The client id of the apps that use the model.
pub const CLIENT: &str = "7a1c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0c";
/// The tenant of the vault and of the identities that sign in to it.
pub const TENANT: &str = "8f0c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a";

/// The connection is to be cut.
#[derive(Debug)]
pub struct Broken;

impl Shared {
    async fn answer(
        self: Arc<Self>,
        server: Server,
        request: Request<Bytes>,
    ) -> Result<Response<Bytes>, Broken> {
        let under_way = UnderWay::begin(&self);
        let (parts, body) = request.into_parts();
        let (method, uri, headers) = (parts.method, parts.uri, parts.headers);
        let seen = Seen { server, method, uri, headers, body };
        self.seen.lock().push(seen.clone());
        let script = Arc::clone(&self.script.lock());
        match script(&seen) {
            Act::Proceed => Ok(self.proceed(&seen)),
            Act::ProceedWithDeadToken => Ok(self.proceed_with(&seen, true)),
            Act::Answer { status, headers, body } => {
                let mut response = Response::builder().status(status);
                for (name, value) in headers {
                    response = response.header(name, value.as_bytes());
                }
                response.body(body.into()).map_err(|_| Broken)
            }
            Act::Cut => Err(Broken),
            Act::ProceedThenCut => {
                self.proceed(&seen);
                Err(Broken)
            }
            Act::ProceedThenAnswer(status) => {
                self.proceed(&seen);
                Response::builder().status(status).body(Bytes::new()).map_err(|_| Broken)
            }
            Act::ProceedLate(after) => {
                tokio::spawn(async move {
                    let _under_way = under_way;
                    tokio::time::sleep(after).await;
                    self.proceed(&seen);
                });
                Err(Broken)
            }
            Act::Hang => std::future::pending().await,
            Act::ProceedThenHang => {
                self.proceed(&seen);
                std::future::pending().await
            }
        }
    }

    fn proceed(&self, seen: &Seen) -> Response<Bytes> {
        self.proceed_with(seen, false)
    }

    fn proceed_with(&self, seen: &Seen, dead: bool) -> Response<Bytes> {
        let (status, body) = match seen.server {
            Server::SignIn => self.sign_in.lock().token(seen, dead),
            Server::Sink => (StatusCode::OK, json!({})),
            Server::Vault if seen.has_token() => {
                let is_ours = self.sign_in.lock().knows(&seen.headers);
                if is_ours {
                    self.secrets.lock().answer(seen)
                } else {
                    (StatusCode::FORBIDDEN, json!({}))
                }
            }
            Server::Vault => {
                let challenge = self.challenge.lock().clone();
                let response =
                    Response::builder().status(401).header("www-authenticate", challenge);
                return response.body(Bytes::new()).unwrap_or_default();
            }
        };
        let date = self.secrets.lock().date();
        Response::builder()
            .status(status)
            .header("content-type", "application/json")
            .header("date", date)
            .body(body.to_string().into())
            .unwrap_or_default()
    }
}
