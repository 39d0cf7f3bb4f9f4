//! The cache of access tokens: lookup by a prepared key, bounded by memory, expired entries first.

use std::{
    sync::{
        Arc,
        atomic::{AtomicI64, AtomicU64, Ordering},
    },
    time::{Duration, Instant, SystemTime},
};

use quick_cache::{Weighter, sync::Cache};
use rand::Rng as _;

use super::{AccessToken, token::TokenKey};
use crate::time::Clock;

/// Tokens are treated as expired this long before they are, against clocks that differ.
const SKEW: Duration = Duration::from_secs(300);
/// After a background refresh that failed, the next one waits at least this long.
const REFRESH_PAUSE: Duration = Duration::from_secs(30);
/// A token that ends sooner than this is not handed out while a newer one can be had.
const LAST_MOMENT: Duration = Duration::from_secs(30);
/// What an entry costs beside the text of its token and scopes.
const ENTRY_OVERHEAD: u64 = 400;

/// How fresh a cached token is.
pub(super) enum Found {
    /// Use it.
    Fresh(Arc<AccessToken>),
    /// Use it, and fetch a newer one in the background: who is told so is the one to do it.
    Ageing(Arc<AccessToken>),
    /// It ends soon: fetch a newer one, and use this one ([`TokenCache::living`]) if that fails.
    LastResort,
    /// There is none, or it has expired.
    Nothing,
}

pub(super) struct TokenCache {
    entries: Cache<TokenKey, Arc<Entry>, EntryWeight>,
    clock: Clock,
    /// Weight at which expired entries are swept out before live ones would be evicted. Well below
    /// the capacity, which is shared out over shards that do not fill alike.
    sweep_above: u64,
    swept: AtomicU64,
    started: Instant,
}

struct Entry {
    token: Arc<AccessToken>,
    /// The same moments by the monotonic clock: a wall clock that is set back must not revive a
    /// token, and one that runs on during suspend must age it. Whichever is later counts.
    received: Instant,
    lifetime: Duration,
    until_refresh: Duration,
    /// Milliseconds since `received` before which no background refresh is tried again.
    next_refresh: AtomicI64,
}

#[derive(Clone)]
struct EntryWeight;

impl Weighter<TokenKey, Arc<Entry>> for EntryWeight {
    fn weight(&self, key: &TokenKey, entry: &Arc<Entry>) -> u64 {
        let claims = key.claims.as_ref().map_or(0, |claims| claims.len());
        ENTRY_OVERHEAD + (entry.token.secret.expose().len() + claims) as u64
    }
}

impl TokenCache {
    /// A cache that holds about `capacity` bytes.
    pub(super) fn new(capacity: u64, clock: Clock) -> Self {
        let items = (capacity / 2_000).clamp(64, 1 << 20) as usize;
        Self {
            entries: Cache::with_weighter(items, capacity, EntryWeight),
            clock,
            sweep_above: capacity / 2,
            swept: AtomicU64::new(0),
            started: Instant::now(),
        }
    }

    pub(super) fn get(&self, key: &TokenKey) -> Found {
        let Some(entry) = self.entries.get(key) else { return Found::Nothing };
        let age = entry.age(self.clock.now());
        let token = || Arc::clone(&entry.token);
        match entry.stage(age) {
            // One caller tries; when that has failed a moment ago, nobody need wait for it again.
            Stage::Ageing if entry.claim_refresh(age) => Found::Ageing(token()),
            Stage::Ending if entry.claim_refresh(age) => Found::LastResort,
            Stage::Fresh | Stage::Ageing | Stage::Ending => Found::Fresh(token()),
            Stage::LastMoment => Found::LastResort,
            Stage::Ended => Found::Nothing,
        }
    }

    /// The token, if there is nothing else to do than to use it. Leaves refreshing to a caller of
    /// [`TokenCache::get`], who can.
    pub(super) fn peek(&self, key: &TokenKey) -> Option<Arc<AccessToken>> {
        self.token_if(key, |entry, age| match entry.stage(age) {
            Stage::Fresh => true,
            Stage::Ageing | Stage::Ending => !entry.is_refresh_due(age),
            Stage::LastMoment | Stage::Ended => false,
        })
    }

    /// The token that a redemption has just left behind.
    pub(super) fn landed(&self, key: &TokenKey) -> Option<Arc<AccessToken>> {
        self.token_if(key, |entry, age| matches!(entry.stage(age), Stage::Fresh | Stage::Ageing))
    }

    /// The token, unless it has ended.
    pub(super) fn living(&self, key: &TokenKey) -> Option<Arc<AccessToken>> {
        self.token_if(key, |entry, age| !matches!(entry.stage(age), Stage::Ended))
    }

    fn token_if(
        &self,
        key: &TokenKey,
        is_wanted: impl FnOnce(&Entry, Duration) -> bool,
    ) -> Option<Arc<AccessToken>> {
        let entry = self.entries.get(key)?;
        let age = entry.age(self.clock.now());
        is_wanted(&entry, age).then(|| Arc::clone(&entry.token))
    }

    pub(super) fn insert(&self, key: TokenKey, token: Arc<AccessToken>) {
        let now = self.clock.now();
        let until = |moment: SystemTime| moment.duration_since(now).unwrap_or_default();
        let entry = Entry {
            lifetime: until(token.expires),
            until_refresh: until(token.refresh),
            token,
            received: Instant::now(),
            next_refresh: AtomicI64::new(0),
        };
        if self.entries.weight() > self.sweep_above {
            self.sweep(now);
        }
        self.entries.insert(key, Arc::new(entry));
    }

    /// Drops every token of which `doomed` says so.
    pub(super) fn remove_where(&self, doomed: impl Fn(&TokenKey) -> bool) {
        self.entries.retain(|key, _| !doomed(key));
    }

    pub(super) fn len(&self) -> usize {
        self.entries.len()
    }

    /// Drops expired entries, at most once a second: it looks at all of them.
    fn sweep(&self, now: SystemTime) {
        let second = self.started.elapsed().as_secs() + 1;
        if self.swept.swap(second, Ordering::Relaxed) != second {
            self.entries.retain(|_, entry| entry.age(now) < entry.lifetime);
        }
    }
}

/// The stages of a token's life.
enum Stage {
    Fresh,
    Ageing,
    /// Within the margin for clocks that differ.
    Ending,
    LastMoment,
    Ended,
}

impl Entry {
    fn stage(&self, age: Duration) -> Stage {
        if age < self.until_refresh && age + self.margin(SKEW) < self.lifetime {
            Stage::Fresh
        } else if age + self.margin(SKEW) < self.lifetime {
            Stage::Ageing
        } else if age + self.margin(LAST_MOMENT) < self.lifetime {
            Stage::Ending
        } else if age < self.lifetime {
            Stage::LastMoment
        } else {
            Stage::Ended
        }
    }

    /// Less for tokens that live only minutes.
    fn margin(&self, usual: Duration) -> Duration {
        usual.min(self.lifetime / 4)
    }

    fn age(&self, now: SystemTime) -> Duration {
        let remaining = self.token.expires.duration_since(now).unwrap_or_default();
        let by_wall_clock = self.lifetime.saturating_sub(remaining);
        by_wall_clock.max(self.received.elapsed())
    }

    fn is_refresh_due(&self, age: Duration) -> bool {
        age.as_millis() as i64 >= self.next_refresh.load(Ordering::Relaxed)
    }

    /// One caller in each pause may fetch a newer token.
    fn claim_refresh(&self, age: Duration) -> bool {
        let now = age.as_millis() as i64;
        let next = self.next_refresh.load(Ordering::Relaxed);
        if now < next {
            return false;
        }
        let pause = REFRESH_PAUSE + rand::rng().random_range(Duration::ZERO..REFRESH_PAUSE / 3);
        self.next_refresh
            .compare_exchange(
                next,
                now + pause.as_millis() as i64,
                Ordering::Relaxed,
                Ordering::Relaxed,
            )
            .is_ok()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::{
        Secret,
        auth::{Protocol, Scopes, Subject},
    };

    const HOUR: Duration = Duration::from_secs(3600);

    fn key(n: u32) -> TokenKey {
        TokenKey {
            tenant: format!("8f0c5e8a-1b2c-4d3e-9f4a-{n:012x}").parse().unwrap(),
            subject: Subject::App,
            scopes: Scopes::all_of("https://graph.microsoft.com").unwrap(),
            claims: None,
            protocol: Protocol::V2,
        }
    }

    fn put(cache: &TokenCache, key: &TokenKey, lifetime: Duration) {
        let now = cache.clock.now();
        let token = AccessToken {
            secret: Secret::new("t".repeat(1600)),
            expires: now + lifetime,
            refresh: now + lifetime / 2,
            tenant: key.tenant,
            subject: key.subject.clone(),
            scopes: key.scopes.clone(),
            granted: None,
        };
        cache.insert(key.clone(), Arc::new(token));
    }

    #[test]
    fn a_token_ages_in_steps() {
        let clock = Clock::adjustable();
        let cache = TokenCache::new(1 << 20, clock.clone());
        put(&cache, &key(1), HOUR);
        assert!(matches!(cache.get(&key(1)), Found::Fresh(_)));
        assert!(matches!(cache.get(&key(2)), Found::Nothing));
        clock.advance(HOUR / 2);
        assert!(matches!(cache.get(&key(1)), Found::Ageing(_)));
        assert!(matches!(cache.get(&key(1)), Found::Fresh(_)), "one refresh at a time");
        clock.advance(Duration::from_secs(45));
        assert!(matches!(cache.get(&key(1)), Found::Ageing(_)), "and the next one after a pause");
        clock.advance(HOUR / 2 - Duration::from_secs(345));
        assert!(matches!(cache.get(&key(1)), Found::LastResort));
        clock.advance(Duration::from_secs(300));
        assert!(matches!(cache.get(&key(1)), Found::Nothing));
    }

    #[test]
    fn short_lived_tokens_are_used_too() {
        let clock = Clock::adjustable();
        let cache = TokenCache::new(1 << 20, clock.clone());
        put(&cache, &key(1), Duration::from_secs(200));
        assert!(matches!(cache.get(&key(1)), Found::Fresh(_)));
        clock.advance(Duration::from_secs(199));
        assert!(matches!(cache.get(&key(1)), Found::LastResort));
    }

    #[test]
    fn expired_entries_leave_before_live_ones() {
        let clock = Clock::adjustable();
        let cache = TokenCache::new(200 * 2_000, clock.clone());
        for n in 0..100 {
            put(&cache, &key(n), HOUR / 60);
        }
        clock.advance(HOUR / 30);
        for n in 100..200 {
            put(&cache, &key(n), HOUR);
        }
        let live = (100..200).filter(|n| !matches!(cache.get(&key(*n)), Found::Nothing)).count();
        assert_eq!(live, 100);
        for n in 200..10_000 {
            put(&cache, &key(n), HOUR);
        }
        assert!(cache.len() <= 200, "{} entries", cache.len());
    }
}
