//! The cache of access tokens: lookup by a prepared key, bounded by memory, expired entries first.

use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use quick_cache::{Weighter, sync::Cache};

use super::{
    AccessToken,
    life::{Life, Stage},
    token::TokenKey,
};
use crate::time::Clock;

/// What an entry costs beside the text of its token.
const ENTRY_OVERHEAD: u64 = 560;

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

/// What was found last, by a caller who looks for the same token again and again: as long as nothing
/// has changed in the cache, it need not be looked for. With thousands of tokens that saves most of
/// the memory that a lookup touches.
#[derive(Debug, Default)]
pub struct LastFound(Mutex<Option<(u64, Arc<AccessToken>)>>);

pub(super) struct TokenCache {
    entries: Cache<TokenKey, Arc<AccessToken>, EntryWeight>,
    /// How often an entry came or went; counted after the fact.
    changes: AtomicU64,
    clock: Clock,
    /// Weight at which expired entries are swept out before live ones would be evicted. Well below
    /// the capacity, which is shared out over shards that do not fill alike.
    sweep_above: u64,
    swept: AtomicU64,
    started: Instant,
}

#[derive(Clone)]
struct EntryWeight;

impl Weighter<TokenKey, Arc<AccessToken>> for EntryWeight {
    fn weight(&self, key: &TokenKey, token: &Arc<AccessToken>) -> u64 {
        let claims = key.claims.as_ref().map_or(0, |claims| claims.len());
        ENTRY_OVERHEAD + (token.secret.expose().len() + claims) as u64
    }
}

impl TokenCache {
    /// A cache that holds about `capacity` bytes.
    pub(super) fn new(capacity: u64, clock: Clock) -> Self {
        let items = (capacity / 2_000).clamp(64, 1 << 20) as usize;
        Self {
            entries: Cache::with_weighter(items, capacity, EntryWeight),
            changes: AtomicU64::new(0),
            clock,
            sweep_above: capacity / 2,
            swept: AtomicU64::new(0),
            started: Instant::now(),
        }
    }

    pub(super) fn get(&self, key: &TokenKey) -> Found {
        let Some(token) = self.entries.get(key) else { return Found::Nothing };
        let age = token.life.age(&self.clock);
        match token.life.stage(age) {
            // One caller tries; when that has failed a moment ago, nobody need wait for it again.
            Stage::Ageing if token.life.claim_refresh(age) => Found::Ageing(token),
            Stage::Ending if token.life.claim_refresh(age) => Found::LastResort,
            Stage::Fresh | Stage::Ageing | Stage::Ending => Found::Fresh(token),
            Stage::LastMoment => Found::LastResort,
            Stage::Ended => Found::Nothing,
        }
    }

    /// The token, if there is nothing else to do than to use it. Leaves refreshing to a caller of
    /// [`TokenCache::get`], who can.
    pub(super) fn peek(&self, key: &TokenKey) -> Option<Arc<AccessToken>> {
        self.token_if(key, needs_nothing)
    }

    /// The same for a caller who repeats it; `read` takes what is needed of the token.
    pub(super) fn peek_again<R>(
        &self,
        key: &TokenKey,
        last: &LastFound,
        read: impl FnOnce(&AccessToken) -> R,
    ) -> Option<R> {
        // Before the entries are looked at: what changes meanwhile is looked for the next time.
        let changes = self.changes.load(Ordering::Acquire);
        // Who looks at the same moment does without.
        let Ok(mut last) = last.0.try_lock() else {
            return self.peek(key).map(|token| read(&token));
        };
        match &*last {
            Some((then, token))
                if *then == changes && needs_nothing(&token.life, token.life.age(&self.clock)) =>
            {
                Some(read(token))
            }
            _ => {
                *last = self.peek(key).map(|token| (changes, token));
                last.as_ref().map(|(_, token)| read(token))
            }
        }
    }

    /// The token that a redemption has just left behind.
    pub(super) fn landed(&self, key: &TokenKey) -> Option<Arc<AccessToken>> {
        self.token_if(key, |life, age| matches!(life.stage(age), Stage::Fresh | Stage::Ageing))
    }

    /// The token, unless it has ended.
    pub(super) fn living(&self, key: &TokenKey) -> Option<Arc<AccessToken>> {
        self.token_if(key, |life, age| life.stage(age) != Stage::Ended)
    }

    fn token_if(
        &self,
        key: &TokenKey,
        is_wanted: impl FnOnce(&Life, Duration) -> bool,
    ) -> Option<Arc<AccessToken>> {
        let token = self.entries.get(key)?;
        let age = token.life.age(&self.clock);
        is_wanted(&token.life, age).then_some(token)
    }

    pub(super) fn insert(&self, key: TokenKey, token: Arc<AccessToken>) {
        if self.entries.weight() > self.sweep_above {
            self.sweep();
        }
        self.entries.insert(key, token);
        self.changed();
    }

    /// Drops every token of which `doomed` says so.
    pub(super) fn remove_where(&self, doomed: impl Fn(&TokenKey) -> bool) {
        self.entries.retain(|key, _| !doomed(key));
        self.changed();
    }

    fn changed(&self) {
        self.changes.fetch_add(1, Ordering::Release);
    }

    pub(super) fn len(&self) -> usize {
        self.entries.len()
    }

    /// Drops expired entries, at most once a second: it looks at all of them.
    fn sweep(&self) {
        let second = self.started.elapsed().as_secs() + 1;
        if self.swept.swap(second, Ordering::Relaxed) != second {
            self.entries
                .retain(|_, token| token.life.stage(token.life.age(&self.clock)) != Stage::Ended);
        }
    }
}

/// Whether there is nothing else to do than to use the token.
fn needs_nothing(life: &Life, age: Duration) -> bool {
    match life.stage(age) {
        Stage::Fresh => true,
        Stage::Ageing | Stage::Ending => !life.is_refresh_due(age),
        Stage::LastMoment | Stage::Ended => false,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::{
        Secret,
        auth::{Protocol, Scopes, Subject, token::Wish},
    };

    const HOUR: Duration = Duration::from_secs(3600);

    fn key(n: u32) -> TokenKey {
        TokenKey::new(Wish {
            tenant: format!("8f0c5e8a-1b2c-4d3e-9f4a-{n:012x}").parse().unwrap(),
            subject: Subject::App,
            scopes: Scopes::all_of("https://graph.microsoft.com").unwrap(),
            claims: None,
            protocol: Protocol::V2,
        })
    }

    fn put(cache: &TokenCache, key: &TokenKey, lifetime: Duration) {
        let secret = Secret::new("t".repeat(1600));
        let token = AccessToken::new(key, secret, lifetime, lifetime / 2, &cache.clock);
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
    fn who_looks_again_sees_every_change() {
        let clock = Clock::adjustable();
        let cache = TokenCache::new(1 << 20, clock.clone());
        let (key, last) = (key(1), LastFound::default());
        let look = || cache.peek_again(&key, &last, |token| token.serial);
        assert_eq!(look(), None);
        put(&cache, &key, HOUR);
        let first = look();
        assert!(first.is_some() && look() == first);
        put(&cache, &key, HOUR);
        let second = look();
        assert!(second.is_some() && second != first, "a newer token");
        assert_eq!(look(), second);
        cache.remove_where(|doomed| *doomed == key);
        assert_eq!((look(), look()), (None, None), "a token that was dropped");
        put(&cache, &key, HOUR);
        assert!(look().is_some());
        let held = last.0.lock().unwrap();
        assert!(look().is_some(), "while another one looks");
        drop(held);
        clock.advance(HOUR / 2);
        assert_eq!((look(), look()), (None, None), "a token that is to be refreshed");
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
        let cache = TokenCache::new(200 * 2_100, clock.clone());
        // Less than half of what it holds: it is not swept before they have expired.
        for n in 0..90 {
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
