use std::{
    fmt,
    hash::{BuildHasher as _, Hash, Hasher, RandomState},
    ops::Deref,
    sync::{
        Arc, LazyLock,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, SystemTime},
};

use serde::{Deserialize, Serialize};

use super::{Scopes, life::Life};
use crate::{Secret, TenantId, store::Account, time::Clock};

/// On whose behalf a token speaks.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Subject {
    /// The app itself (app-only).
    App,
    /// The person who consented for this partner (app+user).
    User {
        /// The partner's tenant.
        partner: TenantId,
        /// Which of several accounts; none for the usual one.
        account: Option<Arc<Account>>,
    },
}

/// Which form of Entra's endpoints.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Protocol {
    /// `/oauth2/v2.0/token` with `scope`.
    #[default]
    V2,
    /// `/oauth2/token` with `resource`. The results are the same.
    V1,
}

/// What a cached token is found by.
///
/// A struct and never joined text, so that no two different wishes meet. Cloud, client and
/// credential are those of the session that owns the cache.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Wish {
    pub tenant: TenantId,
    pub subject: Subject,
    pub scopes: Scopes,
    pub claims: Option<Arc<str>>,
    pub protocol: Protocol,
}

/// A wish with its hash, prepared for many lookups. Cheap to clone.
#[derive(Clone)]
pub(crate) struct TokenKey {
    hash: u64,
    wish: Arc<Wish>,
}

impl TokenKey {
    pub(crate) fn new(wish: Wish) -> Self {
        // Seeded anew for each process: who chooses tenants cannot choose collisions.
        static SEED: LazyLock<RandomState> = LazyLock::new(RandomState::new);
        Self { hash: SEED.hash_one(&wish), wish: Arc::new(wish) }
    }

    /// The same wish but for this.
    pub(super) fn changed(self, change: impl FnOnce(&mut Wish)) -> Self {
        let mut wish = Arc::unwrap_or_clone(self.wish);
        change(&mut wish);
        Self::new(wish)
    }
}

impl Deref for TokenKey {
    type Target = Wish;

    fn deref(&self) -> &Wish {
        &self.wish
    }
}

impl PartialEq for TokenKey {
    fn eq(&self, other: &Self) -> bool {
        // Equal hashes decide nothing. The same memory does, and is what a prepared request meets.
        self.hash == other.hash
            && (Arc::ptr_eq(&self.wish, &other.wish) || *self.wish == *other.wish)
    }
}

impl Eq for TokenKey {}

impl Hash for TokenKey {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_u64(self.hash);
    }
}

impl fmt::Debug for TokenKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.wish.fmt(f)
    }
}

/// A wish for an access token. Prepare it once and use it often: a prepared request is looked up
/// without being looked at.
#[derive(Clone, Debug)]
pub struct TokenRequest {
    pub(crate) key: TokenKey,
    pub(crate) force: bool,
}

impl TokenRequest {
    /// A token for `scopes` in `tenant`.
    pub fn new(subject: Subject, tenant: TenantId, scopes: Scopes) -> Self {
        let wish = Wish { tenant, subject, scopes, claims: None, protocol: Protocol::V2 };
        Self { key: TokenKey::new(wish), force: false }
    }

    /// Asks for these claims (JSON text), as a claims challenge wants them.
    pub fn claims(mut self, claims: Option<&str>) -> Self {
        if self.key.claims.as_deref() != claims {
            self.key = self.key.changed(|wish| wish.claims = claims.map(Arc::from));
        }
        self
    }

    /// Uses the v1 or v2 endpoint.
    pub fn protocol(mut self, protocol: Protocol) -> Self {
        if self.key.protocol != protocol {
            self.key = self.key.changed(|wish| wish.protocol = protocol);
        }
        self
    }

    /// Passes by the cache: a new token, whatever is there.
    pub fn force(mut self, force: bool) -> Self {
        self.force = force;
        self
    }

    /// The tenant that is asked.
    pub fn tenant(&self) -> TenantId {
        self.key.tenant
    }

    /// On whose behalf.
    pub fn subject(&self) -> &Subject {
        &self.key.subject
    }

    /// For what.
    pub fn scopes(&self) -> &Scopes {
        &self.key.scopes
    }
}

/// An access token. Shared, never copied; its text is in [`AccessToken::secret`].
#[derive(Debug)]
#[non_exhaustive]
pub struct AccessToken {
    /// The token, for the `Authorization` header.
    pub secret: Secret,
    /// When it stops being valid.
    pub expires: SystemTime,
    /// From when on a newer one is fetched in the background.
    pub refresh: SystemTime,
    /// The tenant that issued it.
    pub tenant: TenantId,
    /// On whose behalf it speaks.
    pub subject: Subject,
    /// What it was asked for.
    pub scopes: Scopes,
    /// What was granted, where the service said so.
    pub granted: Option<String>,
    /// Tells it from every other token of the process.
    pub(crate) serial: u64,
    pub(super) life: Life,
}

impl AccessToken {
    /// A token that was issued for this wish just now.
    pub(super) fn new(
        key: &TokenKey,
        secret: Secret,
        lasts: Duration,
        until_refresh: Duration,
        clock: &Clock,
    ) -> Self {
        static NEXT: AtomicU64 = AtomicU64::new(1);
        let now = clock.now();
        Self {
            secret,
            expires: now + lasts,
            refresh: now + until_refresh,
            tenant: key.tenant,
            subject: key.subject.clone(),
            scopes: key.scopes.clone(),
            granted: None,
            serial: NEXT.fetch_add(1, Ordering::Relaxed),
            life: Life::new(clock, lasts, until_refresh),
        }
    }
}
