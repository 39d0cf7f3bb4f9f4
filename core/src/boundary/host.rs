//! Requests to the host: a store of its own, a client assertion, an address to open, a code to show.
//!
//! A request has a number and is answered by [`host_reply`], from any thread and at any time until
//! the call's deadline: no code of the host is awaited under a lock, and a callback that calls back
//! into the library finds it free.

use std::{
    collections::HashMap,
    fmt,
    sync::{
        Arc, LazyLock,
        atomic::{AtomicU64, Ordering},
    },
    time::SystemTime,
};

use async_trait::async_trait;
use parking_lot::Mutex;
use serde::{Deserialize, Serialize};
use serde_json::json;
use tokio::sync::oneshot;
use zeroize::Zeroizing;

use crate::{
    Error, ErrorKind, Result, Secret,
    auth::credential::{AssertionRequest, AssertionSource},
    store::{Flow, Listed, MfaVerdict, RecordKey, RefreshTokenRecord, Stored, TokenStore, Version},
    time::{self, Deadline},
};

/// The number of a request to the host. Never used twice in a process.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct HostRequestId(pub u64);

/// What the host is asked.
///
/// | kind | request | reply |
/// |---|---|---|
/// | `store.load`, `store.loadPrevious` | `{key}` | `null`, or `{record, version}` |
/// | `store.save` | `{key, record, seen}` | `{version}`; a failure of kind `conflict` when a newer one is kept |
/// | `store.delete` | `{key}` | `true` or `false` |
/// | `store.list` | `{}` | `[{key, issued, user}]` |
/// | `assertion` | `{client, tenant, endpoint}` | `{assertion}` |
/// | `signIn.openAddress` | `{address}` | anything |
/// | `signIn.showCode` | `{userCode, verificationUri, message, warning, expiresOn}` | anything |
///
/// `key` is `{partner, client, account}`, `record` is `{token, issued, signedIn, user, userId, flow,
/// amr, mfa}` with times in RFC 3339. Debug prints no payload: it may hold a token.
pub struct HostRequest {
    /// By which it is answered.
    pub id: HostRequestId,
    /// What is asked.
    pub kind: &'static str,
    /// JSON text. Zeroed when dropped.
    pub payload: Zeroizing<Vec<u8>>,
}

impl fmt::Debug for HostRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HostRequest").field("id", &self.id.0).field("kind", &self.kind).finish()
    }
}

/// What a binding provides: a way to hand requests to the host's code.
pub trait Host: Send + Sync {
    /// Takes a request. Called from a thread that may be blocked; the reply may come before or after
    /// this returns.
    fn ask(&self, request: HostRequest);
}

/// A host's answer that is a failure: its kind, and a sentence without secrets.
#[derive(Debug, Deserialize)]
struct HostFailure {
    kind: Option<ErrorKind>,
    message: String,
}

type Reply = Result<Zeroizing<Vec<u8>>>;

static NEXT: AtomicU64 = AtomicU64::new(1);
static OPEN: LazyLock<Mutex<HashMap<u64, oneshot::Sender<Reply>>>> = LazyLock::new(Mutex::default);

/// The detail of an error that names the request whose answer it was: by it a binding finds the
/// exception that its host threw.
pub const HOST_REQUEST: &str = "hostRequest";

/// Answers a request: `reply` is JSON of success or, when `failed`, `{kind, message}`. Does nothing
/// for a request that was answered before, has passed its deadline, or never was.
///
/// The error that comes of a failure has the request's number in its detail [`HOST_REQUEST`].
pub fn host_reply(id: HostRequestId, failed: bool, reply: &[u8]) {
    let Some(waiting) = OPEN.lock().remove(&id.0) else { return };
    let reply = if failed {
        Err(match serde_json::from_slice::<HostFailure>(reply) {
            Ok(failure) => Error::new(
                failure.kind.unwrap_or(ErrorKind::Store),
                crate::diagnosis::readable(&failure.message),
            ),
            Err(_) => Error::new(ErrorKind::Store, "the program's own code failed"),
        }
        .with_detail(HOST_REQUEST, id.0.to_string()))
    } else {
        Ok(Zeroizing::new(reply.to_vec()))
    };
    // Nobody may be waiting any more: that is no error.
    let _ = waiting.send(reply);
}

/// How many requests to the host are open in this process, for tests that look for what never ends.
#[doc(hidden)]
pub fn host_requests_open() -> usize {
    OPEN.lock().len()
}

/// Asks the host and waits for its reply.
pub(super) async fn ask(
    host: &Arc<dyn Host>,
    kind: &'static str,
    payload: &serde_json::Value,
    deadline: Deadline,
) -> Result<Zeroizing<Vec<u8>>> {
    let payload = serde_json::to_vec(payload).map(Zeroizing::new).map_err(|error| {
        Error::internal(format!("a request to the host does not serialise: {error}"))
    })?;
    let id = NEXT.fetch_add(1, Ordering::Relaxed);
    let (answer, answered) = oneshot::channel();
    OPEN.lock().insert(id, answer);
    let _open = Open(id);
    let host = Arc::clone(host);
    let request = HostRequest { id: HostRequestId(id), kind, payload };
    let asking = tokio::task::spawn_blocking(move || host.ask(request));
    deadline
        .bound(&format!("the program's own answer to {kind}"), async {
            let answered = async { answered.await.map_err(|_| ()) };
            tokio::pin!(answered);
            tokio::select! {
                biased;
                reply = &mut answered => reply.unwrap_or_else(|()| Err(unanswered(kind))),
                asked = asking => match asked {
                    Ok(()) => answered.await.unwrap_or_else(|()| Err(unanswered(kind))),
                    Err(_) => Err(unanswered(kind)),
                },
            }
        })
        .await
}

fn unanswered(kind: &str) -> Error {
    Error::new(ErrorKind::Store, format!("the program's own code for {kind} failed"))
}

/// Forgets a request when nobody waits for it any more.
struct Open(u64);

impl Drop for Open {
    fn drop(&mut self) {
        OPEN.lock().remove(&self.0);
    }
}

fn read<T: serde::de::DeserializeOwned>(kind: &str, reply: &[u8]) -> Result<T> {
    serde_json::from_slice(reply).map_err(|error| {
        // Category and place only: the text may hold a token.
        Error::new(
            ErrorKind::Store,
            format!(
                "the program's own code answered {kind} with something else than documented (line {}, column {})",
                error.line(),
                error.column()
            ),
        )
    })
}

/// The errors of one reply, read as each kind of them.
#[cfg(any(test, feature = "fuzzing"))]
pub(super) fn read_all(reply: &[u8]) -> Vec<Error> {
    let stored = read::<Option<WireStored>>("store.load", reply)
        .and_then(|stored| stored.map(WireStored::stored).transpose())
        .map(|stored| {
            // Whatever can be read can be handed back.
            let wire = stored.as_ref().map(|stored| WireRecord::from(&stored.record));
            assert!(serde_json::to_value(&wire).is_ok(), "a record that does not serialise");
        });
    let version = read::<WireVersion>("store.save", reply).map(drop);
    let listed = read::<Vec<WireListed>>("store.list", reply).map(drop);
    let assertion = read::<WireAssertion>("assertion", reply)
        .and_then(|reply| Secret::supplied("client assertion", reply.assertion.expose()).map(drop));
    [stored, version, listed, assertion].into_iter().filter_map(Result::err).collect()
}

/// A store that the host keeps.
pub(super) struct HostStore {
    pub host: Arc<dyn Host>,
}

impl fmt::Debug for HostStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("HostStore")
    }
}

/// A record as it crosses to the host, which must keep the token: the one place where it leaves.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct WireRecord {
    #[serde(serialize_with = "expose")]
    token: Secret,
    #[serde(with = "time::rfc3339")]
    issued: SystemTime,
    #[serde(default, with = "time::rfc3339::option")]
    signed_in: Option<SystemTime>,
    #[serde(default)]
    user: Option<String>,
    #[serde(default)]
    user_id: Option<String>,
    flow: Flow,
    #[serde(default)]
    amr: Vec<String>,
    #[serde(default = "unknown")]
    mfa: MfaVerdict,
}

fn expose<S: serde::Serializer>(
    token: &Secret,
    serializer: S,
) -> std::result::Result<S::Ok, S::Error> {
    serializer.serialize_str(token.expose())
}

const fn unknown() -> MfaVerdict {
    MfaVerdict::Unknown
}

impl From<&RefreshTokenRecord> for WireRecord {
    fn from(record: &RefreshTokenRecord) -> Self {
        Self {
            token: record.token.clone(),
            issued: record.issued,
            signed_in: record.signed_in,
            user: record.user.clone(),
            user_id: record.user_id.clone(),
            flow: record.flow,
            amr: record.amr.clone(),
            mfa: record.mfa,
        }
    }
}

#[derive(Deserialize)]
struct WireStored {
    record: WireRecord,
    version: String,
}

impl WireStored {
    fn stored(self) -> Result<Stored> {
        let wire = self.record;
        Ok(Stored {
            version: Version(self.version),
            record: RefreshTokenRecord {
                token: Secret::supplied("stored refresh token", wire.token.expose())?,
                issued: wire.issued,
                signed_in: wire.signed_in,
                user: wire.user,
                user_id: wire.user_id,
                flow: wire.flow,
                amr: wire.amr,
                mfa: wire.mfa,
            },
        })
    }
}

#[derive(Deserialize)]
struct WireVersion {
    version: String,
}

#[derive(Deserialize)]
struct WireListed {
    key: RecordKey,
    #[serde(default, with = "time::rfc3339::option")]
    issued: Option<SystemTime>,
    #[serde(default)]
    user: Option<String>,
}

impl HostStore {
    async fn find(
        &self,
        kind: &'static str,
        key: &RecordKey,
        deadline: Deadline,
    ) -> Result<Option<Stored>> {
        let reply = ask(&self.host, kind, &json!({ "key": key }), deadline).await?;
        read::<Option<WireStored>>(kind, &reply)?.map(WireStored::stored).transpose()
    }
}

#[async_trait]
impl TokenStore for HostStore {
    fn describe(&self) -> String {
        "the program's own store".into()
    }

    async fn load(&self, key: &RecordKey, deadline: Deadline) -> Result<Option<Stored>> {
        self.find("store.load", key, deadline).await
    }

    async fn load_previous(&self, key: &RecordKey, deadline: Deadline) -> Result<Option<Stored>> {
        self.find("store.loadPrevious", key, deadline).await
    }

    async fn save(
        &self,
        key: &RecordKey,
        record: &RefreshTokenRecord,
        seen: Option<&Version>,
        deadline: Deadline,
    ) -> Result<Version> {
        let request = json!({
            "key": key,
            "record": WireRecord::from(record),
            "seen": seen.map(|version| &version.0),
        });
        let reply = ask(&self.host, "store.save", &request, deadline).await?;
        read::<WireVersion>("store.save", &reply).map(|reply| Version(reply.version))
    }

    async fn delete(&self, key: &RecordKey, deadline: Deadline) -> Result<bool> {
        let reply = ask(&self.host, "store.delete", &json!({ "key": key }), deadline).await?;
        read("store.delete", &reply)
    }

    async fn list(&self, deadline: Deadline) -> Result<Vec<Listed>> {
        let reply = ask(&self.host, "store.list", &json!({}), deadline).await?;
        let listed: Vec<WireListed> = read("store.list", &reply)?;
        Ok(listed
            .into_iter()
            .map(|line| Listed { key: line.key, issued: line.issued, user: line.user })
            .collect())
    }
}

/// Client assertions that the host makes.
pub(super) struct HostAssertion {
    pub host: Arc<dyn Host>,
}

#[derive(Deserialize)]
struct WireAssertion {
    assertion: Secret,
}

#[async_trait]
impl AssertionSource for HostAssertion {
    async fn assertion(&self, request: &AssertionRequest<'_>) -> Result<Secret> {
        let asked = json!({
            "client": request.client,
            "tenant": request.tenant,
            "endpoint": request.endpoint.as_str(),
        });
        let reply =
            ask(&self.host, "assertion", &asked, request.deadline).await.map_err(|error| {
                // The store is not what failed here.
                match error.kind {
                    ErrorKind::Store => {
                        error.amend(|envelope| envelope.kind = ErrorKind::Credential)
                    }
                    _ => error,
                }
            })?;
        let reply: WireAssertion = read("assertion", &reply)?;
        Secret::supplied("client assertion", reply.assertion.expose())
    }

    fn describe(&self) -> String {
        "assertion of the program".into()
    }
}

/// Asks the host to do something for the person who signs in.
pub(super) async fn tell(
    host: &Arc<dyn Host>,
    kind: &'static str,
    payload: &serde_json::Value,
    deadline: Deadline,
) -> Result<()> {
    ask(host, kind, payload, deadline).await.map(drop)
}
