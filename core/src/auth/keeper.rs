//! The refresh token of one partner: which one to redeem, and when the newest is written back.
//!
//! Each redemption answers with a new refresh token; the one before stays alive. The keeper redeems
//! the newest it has, falls back to the stored one if that is refused, and writes the newest back
//! when the stored one has reached an age ([`WriteBack`]). Before that it redeems the newest once: a
//! store never loses a token that works to one that was not seen to work.

use std::{
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, SystemTime},
};

use parking_lot::Mutex;

use crate::{
    Error, ErrorKind, Result, Secret,
    store::{RecordKey, RefreshTokenRecord, Stored, TokenStore, Version},
    time::Deadline,
};

/// When the newest refresh token replaces the stored one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WriteBack {
    /// When the stored token was issued longer ago than this. A day by default: a token lives for
    /// 90 days, and each write is one more version in a vault.
    After(Duration),
    /// At each redemption.
    Always,
    /// Never: somebody else looks after the store.
    Never,
}

/// How often a sign-in that lost against another process's write is saved again.
const CONFLICTS: u32 = 3;

impl Default for WriteBack {
    fn default() -> Self {
        Self::After(Duration::from_secs(86_400))
    }
}

impl WriteBack {
    fn is_due(self, age: Duration) -> bool {
        match self {
            Self::After(limit) => age >= limit,
            Self::Always => true,
            Self::Never => false,
        }
    }
}

/// A refresh token that a redemption answered with.
#[derive(Clone, Debug)]
struct Newest {
    token: Secret,
    issued: SystemTime,
    /// Whether it has been redeemed with success.
    proved: bool,
}

#[derive(Debug, Default)]
struct Held {
    stored: Option<Stored>,
    newest: Option<Newest>,
    era: Era,
}

/// Which sign-in the held tokens descend from. A redemption that was under way while a person signed
/// in anew, or out, ends in an era that is over: what it brings is not kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Era(u64);

/// Keeps the refresh token of one account of one partner.
#[derive(Debug)]
pub(super) struct Keeper {
    key: RecordKey,
    store: Arc<dyn TokenStore>,
    policy: WriteBack,
    held: Mutex<Held>,
    /// Held while the store is read for the first time, so that many callers read it once.
    loading: tokio::sync::Mutex<()>,
    /// How often the store was looked at for a change.
    looks: AtomicU64,
    /// Held while the newest token is proved and written: one writer, the others go on.
    writing: tokio::sync::Mutex<()>,
}

/// Where a token to redeem came from: what decides what comes after it is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Source {
    Newest,
    Stored,
    Previous,
}

impl Keeper {
    pub(super) fn new(key: RecordKey, store: Arc<dyn TokenStore>, policy: WriteBack) -> Self {
        Self {
            key,
            store,
            policy,
            held: Mutex::default(),
            loading: tokio::sync::Mutex::default(),
            looks: AtomicU64::new(0),
            writing: tokio::sync::Mutex::default(),
        }
    }

    /// Redeems the newest token that works: `redeem` is called with it, and again with an older one
    /// when Entra refuses the token itself.
    pub(super) async fn redeem<T, F>(
        &self,
        deadline: Deadline,
        redeem: impl Fn(Secret) -> F,
    ) -> Result<T>
    where
        F: Future<Output = Result<T>>,
    {
        let mut tried: Vec<Secret> = Vec::new();
        let mut refusal = None;
        for source in [Source::Newest, Source::Stored, Source::Stored, Source::Previous] {
            // The second look at the store is a fresh one: another process may have written.
            let reload = source == Source::Stored && refusal.is_some();
            let Some(token) = self.candidate(source, reload, deadline).await? else { continue };
            if tried.contains(&token) {
                continue;
            }
            match redeem(token.clone()).await {
                Ok(value) => {
                    self.proved(&token);
                    return Ok(value);
                }
                Err(error) if is_dead(&error) => {
                    self.refused(&token);
                    tried.push(token);
                    refusal = Some(error);
                }
                Err(error) => return Err(error),
            }
        }
        Err(refusal.unwrap_or_else(|| self.nothing_stored()))
    }

    /// The era that a redemption begins in.
    pub(super) fn era(&self) -> Era {
        self.held.lock().era
    }

    /// Takes note of the refresh token in the answer to a redemption that began in `era`.
    pub(super) fn received(&self, token: Secret, issued: SystemTime, era: Era) {
        let mut held = self.held.lock();
        if held.era == era && held.newest.as_ref().is_none_or(|newest| newest.issued <= issued) {
            held.newest = Some(Newest { token, issued, proved: false });
        }
    }

    /// Writes the newest token back if the stored one is old enough: proves it first by `redeem`,
    /// then saves it. Gives nothing back: a store that fails must not keep the caller from the token
    /// that was redeemed, so failures are logged and the next redemption tries again.
    pub(super) async fn write_back<F>(
        &self,
        now: SystemTime,
        deadline: Deadline,
        redeem: impl Fn(Secret) -> F,
    ) where
        F: Future<Output = Result<()>>,
    {
        let Ok(_writing) = self.writing.try_lock() else { return };
        let Some((newest, stored)) = self.due(now) else { return };
        let outcome = async {
            if !newest.proved {
                redeem(newest.token.clone()).await?;
                self.proved(&newest.token);
            }
            let record = RefreshTokenRecord {
                token: newest.token.clone(),
                issued: newest.issued,
                ..stored.record.clone()
            };
            let version =
                self.store.save(&self.key, &record, Some(&stored.version), deadline).await?;
            self.keep(Stored { record, version });
            Ok::<_, Error>(())
        };
        match outcome.await {
            Ok(()) => tracing::info!(
                target: "partnercenter::store",
                partner = %self.key.partner, store = self.store.describe(),
                "the newest refresh token was written back"
            ),
            Err(error) if error.kind == ErrorKind::Conflict => {
                // Another process was faster, or a person has signed in there: take over what it
                // wrote.
                self.begin_era(None);
            }
            Err(error) => {
                if is_dead(&error) {
                    self.refused(&newest.token);
                }
                tracing::warn!(
                    target: "partnercenter::store",
                    partner = %self.key.partner, store = self.store.describe(), %error,
                    "the newest refresh token was not written back; the stored one stays, the next redemption tries again"
                );
            }
        }
    }

    /// The version of the stored token that is held here.
    pub(super) fn version(&self) -> Option<Version> {
        self.held.lock().stored.as_ref().map(|stored| stored.version.clone())
    }

    /// Whether the store holds another version than `refused` by now: somebody has signed in, in this
    /// process or in another. Many callers who ask at the same time look once.
    pub(super) async fn has_changed(&self, refused: Option<&Version>, deadline: Deadline) -> bool {
        let looks = self.looks.load(Ordering::Acquire);
        let Ok(_loading) =
            deadline.bound("the token store", async { Ok(self.loading.lock().await) }).await
        else {
            return false;
        };
        if self.looks.load(Ordering::Acquire) == looks {
            match self.look(deadline).await {
                Ok(Some(stored)) => self.keep(stored),
                Ok(None) => self.held.lock().stored = None,
                Err(_) => return false,
            }
            self.looks.fetch_add(1, Ordering::Release);
        }
        self.version().as_ref() != refused
    }

    /// What the store holds now.
    pub(super) async fn look(&self, deadline: Deadline) -> Result<Option<Stored>> {
        self.store.load(&self.key, deadline).await
    }

    /// Replaces whatever is stored: a person has signed in.
    pub(super) async fn replace(
        &self,
        record: RefreshTokenRecord,
        deadline: Deadline,
    ) -> Result<()> {
        let _writing =
            deadline.bound("the token store", async { Ok(self.writing.lock().await) }).await?;
        let mut attempt = 0;
        let version = loop {
            let seen = match self.look(deadline).await {
                Ok(stored) => stored.map(|stored| stored.version),
                // What is stored is lost: that is why the person signed in.
                Err(error) if error.kind == ErrorKind::SignInRequired => None,
                Err(error) => return Err(error),
            };
            match self.store.save(&self.key, &record, seen.as_ref(), deadline).await {
                // Another process wrote in between; what it wrote is of an earlier sign-in.
                Err(error) if error.kind == ErrorKind::Conflict && attempt < CONFLICTS => {
                    attempt += 1;
                }
                outcome => break outcome?,
            }
        };
        self.begin_era(Some(Stored { record, version }));
        Ok(())
    }

    /// Removes the token from the store and from here; says whether there was one.
    pub(super) async fn remove(&self, deadline: Deadline) -> Result<bool> {
        let _writing =
            deadline.bound("the token store", async { Ok(self.writing.lock().await) }).await?;
        let removed = self.store.delete(&self.key, deadline).await?;
        self.begin_era(None);
        Ok(removed)
    }

    fn begin_era(&self, stored: Option<Stored>) {
        let mut held = self.held.lock();
        *held = Held { stored, newest: None, era: Era(held.era.0 + 1) };
    }

    async fn candidate(
        &self,
        source: Source,
        reload: bool,
        deadline: Deadline,
    ) -> Result<Option<Secret>> {
        match source {
            Source::Newest => {
                Ok(self.held.lock().newest.as_ref().map(|newest| newest.token.clone()))
            }
            Source::Stored => {
                let known =
                    |held: &Held| held.stored.as_ref().map(|stored| stored.record.token.clone());
                if let Some(token) = known(&self.held.lock()).filter(|_| !reload) {
                    return Ok(Some(token));
                }
                let _loading = self.loading.lock().await;
                if let Some(token) = known(&self.held.lock()).filter(|_| !reload) {
                    return Ok(Some(token));
                }
                let Some(stored) = self.store.load(&self.key, deadline).await? else {
                    return Ok(None);
                };
                let token = stored.record.token.clone();
                self.keep(stored);
                Ok(Some(token))
            }
            Source::Previous => {
                let previous = self.store.load_previous(&self.key, deadline).await?;
                Ok(previous.map(|stored| stored.record.token))
            }
        }
    }

    fn due(&self, now: SystemTime) -> Option<(Newest, Stored)> {
        let held = self.held.lock();
        let (newest, stored) = (held.newest.as_ref()?, held.stored.as_ref()?);
        let age = now.duration_since(stored.record.issued).unwrap_or_default();
        let differs = newest.token != stored.record.token && newest.issued >= stored.record.issued;
        (differs && self.policy.is_due(age)).then(|| (newest.clone(), stored.clone()))
    }

    fn keep(&self, stored: Stored) {
        self.held.lock().stored = Some(stored);
    }

    fn proved(&self, token: &Secret) {
        if let Some(newest) = &mut self.held.lock().newest
            && newest.token == *token
        {
            newest.proved = true;
        }
    }

    fn refused(&self, token: &Secret) {
        let mut held = self.held.lock();
        if held.newest.as_ref().is_some_and(|newest| newest.token == *token) {
            held.newest = None;
        }
    }

    fn nothing_stored(&self) -> Error {
        Error::sign_in_required(format!(
            "there is no refresh token for partner {} in {}",
            self.key.partner,
            self.store.describe()
        ))
        .with_tenant(self.key.partner)
        .with_hint("Sign in once with MFA: partnercenter login.")
    }
}

/// Whether a refusal is about the refresh token itself, so that another one may do better: one that
/// lacks MFA is replaced as one that was revoked is.
fn is_dead(error: &Error) -> bool {
    matches!(error.kind, ErrorKind::SignInRequired | ErrorKind::MfaRequired)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::store::{Flow, MemoryStore, MfaVerdict};

    const DAY: Duration = Duration::from_secs(86_400);

    fn record(token: &str, issued: SystemTime) -> RefreshTokenRecord {
        RefreshTokenRecord {
            token: Secret::new(token),
            issued,
            signed_in: None,
            user: None,
            user_id: None,
            flow: Flow::AuthorizationCode,
            amr: vec!["mfa".into()],
            mfa: MfaVerdict::Proved,
        }
    }

    fn key() -> RecordKey {
        RecordKey {
            partner: "8f0c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a".parse().unwrap(),
            client: "7a1c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a".parse().unwrap(),
            account: None,
        }
    }

    async fn keeper(policy: WriteBack, issued: SystemTime) -> (Keeper, Arc<MemoryStore>) {
        let store = Arc::new(MemoryStore::default());
        store.save(&key(), &record("first", issued), None, Deadline::default()).await.unwrap();
        (Keeper::new(key(), store.clone(), policy), store)
    }

    async fn stored(store: &MemoryStore) -> String {
        let stored = store.load(&key(), Deadline::default()).await.unwrap().unwrap();
        stored.record.token.expose().to_owned()
    }

    fn accept(_: Secret) -> std::future::Ready<Result<()>> {
        std::future::ready(Ok(()))
    }

    fn refuse(_: Secret) -> std::future::Ready<Result<()>> {
        std::future::ready(Err(Error::sign_in_required("dead")))
    }

    #[tokio::test]
    async fn the_newest_is_written_back_when_the_stored_one_is_old() {
        let issued = SystemTime::now();
        let (keeper, store) = keeper(WriteBack::default(), issued).await;
        let deadline = Deadline::default();
        keeper.redeem(deadline, accept).await.unwrap();
        keeper.received(Secret::new("second"), issued + DAY / 2, keeper.era());
        keeper.write_back(issued + DAY / 2, deadline, accept).await;
        assert_eq!(stored(&store).await, "first", "not old enough");
        keeper.write_back(issued + DAY, deadline, accept).await;
        assert_eq!(stored(&store).await, "second");
        let previous = store.load_previous(&key(), deadline).await.unwrap().unwrap();
        assert_eq!(previous.record.token.expose(), "first");
    }

    #[tokio::test]
    async fn what_was_not_proved_replaces_nothing() {
        let issued = SystemTime::now() - DAY * 2;
        let (keeper, store) = keeper(WriteBack::Always, issued).await;
        let deadline = Deadline::default();
        keeper.redeem(deadline, accept).await.unwrap();
        keeper.received(Secret::new("broken"), SystemTime::now(), keeper.era());
        keeper.write_back(SystemTime::now(), deadline, refuse).await;
        assert_eq!(stored(&store).await, "first");
        let used = Mutex::new(Vec::new());
        keeper
            .redeem(deadline, |token| {
                used.lock().push(token.expose().to_owned());
                accept(token)
            })
            .await
            .unwrap();
        assert_eq!(*used.lock(), ["first"], "a refused token is not tried again");
    }

    #[tokio::test]
    async fn an_older_answer_does_not_replace_a_newer_one() {
        let now = SystemTime::now();
        let (keeper, store) = keeper(WriteBack::Always, now - DAY).await;
        let deadline = Deadline::default();
        keeper.redeem(deadline, accept).await.unwrap();
        keeper.received(Secret::new("newer"), now, keeper.era());
        keeper.received(Secret::new("older"), now - Duration::from_secs(9), keeper.era());
        keeper.write_back(now, deadline, accept).await;
        assert_eq!(stored(&store).await, "newer");
    }

    #[tokio::test]
    async fn a_dead_newest_falls_back_to_what_another_process_stored() {
        let now = SystemTime::now();
        let (keeper, store) = keeper(WriteBack::Never, now - DAY).await;
        let deadline = Deadline::default();
        keeper.redeem(deadline, accept).await.unwrap();
        keeper.received(Secret::new("second"), now, keeper.era());
        store.save(&key(), &record("elsewhere", now), None, deadline).await.unwrap();
        let used = Mutex::new(Vec::new());
        keeper
            .redeem(deadline, |token| {
                used.lock().push(token.expose().to_owned());
                if token.expose() == "elsewhere" { accept(token) } else { refuse(token) }
            })
            .await
            .unwrap();
        assert_eq!(*used.lock(), ["second", "elsewhere"]);
    }

    #[tokio::test]
    async fn tokens_of_an_earlier_sign_in_do_not_come_back() {
        let now = SystemTime::now();
        let (keeper, store) = keeper(WriteBack::Always, now - DAY).await;
        let deadline = Deadline::default();
        let under_way = keeper.era();
        let anew = RefreshTokenRecord { signed_in: Some(now), ..record("anew", now) };
        keeper.replace(anew, deadline).await.unwrap();
        keeper.received(Secret::new("late"), now + DAY, under_way);
        keeper.write_back(now + DAY, deadline, accept).await;
        assert_eq!(stored(&store).await, "anew");

        // The same from another process, which does not know of the sign-in yet.
        let other = Keeper::new(key(), store.clone(), WriteBack::Always);
        other.redeem(deadline, accept).await.unwrap();
        let again = RefreshTokenRecord { signed_in: Some(now + DAY), ..record("again", now + DAY) };
        keeper.replace(again, deadline).await.unwrap();
        other.received(Secret::new("old family"), now + DAY * 2, other.era());
        other.write_back(now + DAY * 2, deadline, accept).await;
        assert_eq!(stored(&store).await, "again");
        let used = Mutex::new(Vec::new());
        other
            .redeem(deadline, |token| {
                used.lock().push(token.expose().to_owned());
                accept(token)
            })
            .await
            .unwrap();
        assert_eq!(*used.lock(), ["again"], "it takes over the later sign-in");
    }

    #[tokio::test]
    async fn nothing_comes_back_after_a_sign_out() {
        let now = SystemTime::now();
        let (keeper, store) = keeper(WriteBack::Always, now).await;
        let deadline = Deadline::default();
        let under_way = keeper.era();
        assert!(keeper.remove(deadline).await.unwrap());
        keeper.received(Secret::new("late"), now, under_way);
        keeper.write_back(now, deadline, accept).await;
        assert!(store.load(&key(), deadline).await.unwrap().is_none());
        let error = keeper.redeem(deadline, accept).await.unwrap_err();
        assert_eq!(error.kind, ErrorKind::SignInRequired);
        assert!(!keeper.remove(deadline).await.unwrap());
    }

    #[tokio::test]
    async fn nothing_stored_asks_for_a_sign_in() {
        let keeper = Keeper::new(key(), Arc::new(MemoryStore::default()), WriteBack::default());
        let error = keeper.redeem(Deadline::default(), accept).await.unwrap_err();
        assert_eq!(error.kind, ErrorKind::SignInRequired);
        assert!(error.hint.as_ref().unwrap().contains("login"));
    }
}
