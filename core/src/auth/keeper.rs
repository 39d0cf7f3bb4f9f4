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

/// How long after a write-back that failed the next one is tried: a store that is down must not cost
/// a proof and a write at each redemption.
const RETRY: Duration = Duration::from_secs(60);
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
    /// Whether the stored token was refused: then it is replaced as soon as another one is proved.
    stored_is_dead: bool,
    /// When the last write-back began that has not succeeded.
    failed: Option<SystemTime>,
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
        let era = self.era();
        // Noted beforehand: whoever waits for this may stop waiting.
        self.held.lock().failed = Some(now);
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
            self.keep(Stored { record, version }, era);
            self.held.lock().failed = None;
            Ok::<_, Error>(())
        };
        match outcome.await {
            Ok(()) => tracing::info!(
                target: "partnercenter::store",
                partner = %self.key.partner, store = self.store.describe(),
                "the newest refresh token was written back"
            ),
            Err(error) if error.kind == ErrorKind::Conflict => {
                // Another process was faster, or a person has signed in or out there: take over what
                // it wrote.
                self.begin_era(None);
            }
            Err(error) => {
                if is_dead(&error) {
                    self.refused(&newest.token);
                }
                tracing::warn!(
                    target: "partnercenter::store",
                    partner = %self.key.partner, store = self.store.describe(), %error,
                    "the newest refresh token was not written back; the stored one stays, a later redemption tries again"
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
            let era = self.era();
            match self.look(deadline).await {
                Ok(Some(stored)) => self.keep(stored, era),
                Ok(None) => self.forget_stored(era),
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
        *held = Held { stored, era: Era(held.era.0 + 1), ..Held::default() };
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
                let era = self.era();
                let Some(stored) = self.store.load(&self.key, deadline).await? else {
                    return Ok(None);
                };
                let token = stored.record.token.clone();
                self.keep(stored, era);
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
        let is_later = newest.issued >= stored.record.issued || held.stored_is_dead;
        let differs = newest.token != stored.record.token && is_later;
        let is_due = match self.policy {
            WriteBack::Never => false,
            policy => held.stored_is_dead || policy.is_due(age),
        };
        let is_paused = held
            .failed
            .is_some_and(|failed| now.duration_since(failed).is_ok_and(|since| since < RETRY));
        (differs && is_due && !is_paused).then(|| (newest.clone(), stored.clone()))
    }

    /// Nothing is stored, as was found in `era`.
    fn forget_stored(&self, era: Era) {
        let mut held = self.held.lock();
        if held.era == era {
            held.stored = None;
        }
    }

    /// Holds what was read or written in `era`; nothing when a person has signed in or out since.
    fn keep(&self, stored: Stored, era: Era) {
        let mut held = self.held.lock();
        if held.era != era {
            return;
        }
        let is_another = held.stored.as_ref().is_none_or(|old| old.version != stored.version);
        held.stored_is_dead &= !is_another;
        held.stored = Some(stored);
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
        if held.stored.as_ref().is_some_and(|stored| stored.record.token == *token) {
            held.stored_is_dead = true;
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
mod tests;
