use std::{collections::HashMap, hash::Hash, sync::Arc, time::Duration};

use parking_lot::Mutex;

use super::flight::Flights;
use crate::{
    Error, Result,
    time::{Clock, Deadline, Moment},
};

/// Documents are fetched anew after a day.
const LIFE: Duration = Duration::from_secs(86_400);
/// A document that lacks something is fetched again at most this often.
const RENEWAL_PAUSE: Duration = Duration::from_secs(30);
/// More documents than this are not kept.
const MOST: usize = 1_000;

/// Documents of the sign-in service: each is fetched once for all who want it, and kept for a day.
///
/// What is fetched is validated by the fetching itself: a document that was refused is not kept, and
/// the next caller's is refused anew.
pub(super) struct Kept<K, V>
where
    K: Send,
    V: Send + Sync,
{
    entries: Arc<Mutex<HashMap<K, Entry<V>>>>,
    flights: Flights<K, Result<Arc<V>>>,
    clock: Clock,
}

struct Entry<V> {
    value: Arc<V>,
    fetched: Moment,
    /// When it was last tried to renew it before its time.
    tried: Option<Moment>,
}

impl<K, V> Kept<K, V>
where
    K: Clone + Eq + Hash + Send + 'static,
    V: Send + Sync + 'static,
{
    pub(super) fn new(clock: Clock) -> Self {
        Self { entries: Arc::default(), flights: Flights::new(), clock }
    }

    /// The document, fetched if there is none that is young enough.
    pub(super) async fn get<F>(
        &self,
        key: &K,
        deadline: Deadline,
        fetch: impl FnOnce() -> F,
    ) -> Result<Arc<V>>
    where
        F: Future<Output = Result<V>> + Send + 'static,
    {
        let young = || {
            let entries = self.entries.lock();
            let entry = entries.get(key)?;
            (self.clock.since(entry.fetched) < LIFE).then(|| Arc::clone(&entry.value))
        };
        match young() {
            Some(value) => Ok(value),
            None => self.fly(key, deadline, young, fetch).await,
        }
    }

    /// A document that is newer than `seen`, which lacks something; `seen` itself when it was renewed
    /// only a moment ago.
    pub(super) async fn newer<F>(
        &self,
        key: &K,
        seen: &Arc<V>,
        deadline: Deadline,
        fetch: impl FnOnce() -> F,
    ) -> Result<Arc<V>>
    where
        F: Future<Output = Result<V>> + Send + 'static,
    {
        let newer = || {
            let entries = self.entries.lock();
            let entry = entries.get(key)?;
            (!Arc::ptr_eq(&entry.value, seen)).then(|| Arc::clone(&entry.value))
        };
        {
            let mut entries = self.entries.lock();
            if let Some(entry) = entries.get_mut(key) {
                if !Arc::ptr_eq(&entry.value, seen) {
                    return Ok(Arc::clone(&entry.value));
                }
                if entry.tried.is_some_and(|tried| self.clock.since(tried) < RENEWAL_PAUSE) {
                    return Ok(Arc::clone(seen));
                }
                entry.tried = Some(self.clock.moment());
            }
        }
        self.fly(key, deadline, newer, fetch).await
    }

    async fn fly<F>(
        &self,
        key: &K,
        deadline: Deadline,
        landed: impl FnOnce() -> Option<Arc<V>>,
        fetch: impl FnOnce() -> F,
    ) -> Result<Arc<V>>
    where
        F: Future<Output = Result<V>> + Send + 'static,
    {
        let flight = self.flights.join(
            key,
            || landed().map(Ok),
            || {
                let (fetch, key) = (fetch(), key.clone());
                let (entries, clock) = (Arc::clone(&self.entries), self.clock.clone());
                async move {
                    let value = Arc::new(fetch.await?);
                    let mut entries = entries.lock();
                    let tried = entries.get(&key).and_then(|entry| entry.tried);
                    if entries.len() >= MOST {
                        entries.clear();
                    }
                    let entry = Entry { value: Arc::clone(&value), fetched: clock.moment(), tried };
                    entries.insert(key, entry);
                    Ok(value)
                }
            },
        );
        deadline
            .bound("the sign-in service", async {
                flight.await.unwrap_or_else(|| Err(Error::internal("fetching a document panicked")))
            })
            .await
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::sync::atomic::{AtomicU32, Ordering};

    use super::*;

    struct Source {
        kept: Kept<u8, u32>,
        fetched: Arc<AtomicU32>,
        clock: Clock,
    }

    impl Source {
        fn new() -> Self {
            let clock = Clock::adjustable();
            Self { kept: Kept::new(clock.clone()), fetched: Arc::default(), clock }
        }

        fn fetch(&self, succeed: bool) -> impl Future<Output = Result<u32>> + Send + use<> {
            let fetched = Arc::clone(&self.fetched);
            async move {
                let count = fetched.fetch_add(1, Ordering::SeqCst) + 1;
                tokio::time::sleep(Duration::from_millis(5)).await;
                if succeed { Ok(count) } else { Err(Error::service("refused")) }
            }
        }

        async fn get(&self, succeed: bool) -> Result<Arc<u32>> {
            self.kept.get(&1, Deadline::default(), || self.fetch(succeed)).await
        }
    }

    #[tokio::test]
    async fn all_who_want_it_share_one_fetch_and_it_is_kept_for_a_day() {
        let source = Source::new();
        let all = futures::future::join_all((0..100).map(|_| source.get(true))).await;
        assert!(all.into_iter().all(|value| *value.unwrap() == 1));
        assert_eq!(*source.get(true).await.unwrap(), 1);
        source.clock.advance(LIFE);
        assert_eq!(*source.get(true).await.unwrap(), 2);
        source.clock.set_back(LIFE);
        assert_eq!(*source.get(true).await.unwrap(), 2);
    }

    #[tokio::test]
    async fn what_was_refused_is_refused_again() {
        let source = Source::new();
        let all = futures::future::join_all((0..100).map(|_| source.get(false))).await;
        assert!(all.into_iter().all(|value| value.is_err()));
        assert!(source.get(false).await.is_err());
        assert_eq!(source.fetched.load(Ordering::SeqCst), 2);
    }

    #[tokio::test]
    async fn a_document_that_lacks_something_is_renewed_once_in_a_while() {
        let source = Source::new();
        let first = source.get(true).await.unwrap();
        let newer = |seen: Arc<u32>| {
            let source = &source;
            async move {
                source
                    .kept
                    .newer(&1, &seen, Deadline::default(), || source.fetch(true))
                    .await
                    .unwrap()
            }
        };
        let second = newer(Arc::clone(&first)).await;
        assert_eq!(*second, 2);
        assert_eq!(*newer(first).await, 2, "somebody has renewed it already");
        assert_eq!(*newer(Arc::clone(&second)).await, 2, "not again so soon");
        source.clock.advance(RENEWAL_PAUSE);
        assert_eq!(*newer(second).await, 3);
    }
}
