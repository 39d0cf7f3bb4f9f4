//! Single flight: all who want the same thing at the same time share one attempt.

use std::{collections::HashMap, hash::Hash, sync::Arc};

use futures::{
    FutureExt as _,
    future::{BoxFuture, Shared},
};
use parking_lot::Mutex;

/// The attempts under way, by key.
///
/// An attempt runs in a task of its own: a caller who goes away takes nothing with it, neither from
/// the others nor from the cache that the attempt will fill.
pub(super) struct Flights<K, V: Clone> {
    under_way: Arc<Mutex<HashMap<K, Attempt<V>>>>,
}

/// The outcome of an attempt, for as many as want it.
pub(super) type Attempt<V> = Shared<BoxFuture<'static, Option<V>>>;

impl<K, V> Flights<K, V>
where
    K: Clone + Eq + Hash + Send + 'static,
    V: Clone + Send + Sync + 'static,
{
    pub(super) fn new() -> Self {
        Self { under_way: Arc::default() }
    }

    /// Joins the attempt under way for `key`, or starts one. `landed` is asked under the lock, for
    /// what an attempt that has just ended left behind; `start` is called only if there is nothing.
    ///
    /// Returns nothing only if the attempt panicked.
    pub(super) fn join<F>(
        &self,
        key: &K,
        landed: impl FnOnce() -> Option<V>,
        start: impl FnOnce() -> F,
    ) -> Attempt<V>
    where
        F: Future<Output = V> + Send + 'static,
    {
        let mut under_way = self.under_way.lock();
        if let Some(attempt) = under_way.get(key) {
            return attempt.clone();
        }
        if let Some(value) = landed() {
            return futures::future::ready(Some(value)).boxed().shared();
        }
        let entry = Departure { key: key.clone(), under_way: Arc::clone(&self.under_way) };
        let work = start();
        let task = tokio::spawn(async move {
            let _entry = entry;
            work.await
        });
        let attempt = async move { task.await.ok() }.boxed().shared();
        under_way.insert(key.clone(), attempt.clone());
        attempt
    }

    #[cfg(test)]
    pub(super) fn len(&self) -> usize {
        self.under_way.lock().len()
    }
}

/// Removes an attempt when it ends, by whatever way.
struct Departure<K: Eq + Hash, V: Clone> {
    key: K,
    under_way: Arc<Mutex<HashMap<K, Attempt<V>>>>,
}

impl<K: Eq + Hash, V: Clone> Drop for Departure<K, V> {
    fn drop(&mut self) {
        let attempt = self.under_way.lock().remove(&self.key);
        // Dropped outside the lock: the last holder of a value may do more than free memory.
        drop(attempt);
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::{
        sync::atomic::{AtomicUsize, Ordering},
        time::Duration,
    };

    use super::*;

    #[tokio::test]
    async fn a_cancelled_leader_leaves_the_attempt_to_the_others() {
        let flights = Flights::<u8, usize>::new();
        let runs = Arc::new(AtomicUsize::new(0));
        let start = || {
            let runs = Arc::clone(&runs);
            async move {
                tokio::time::sleep(Duration::from_millis(20)).await;
                runs.fetch_add(1, Ordering::SeqCst) + 1
            }
        };
        let leader = tokio::spawn(flights.join(&1, || None, start));
        let waiter = flights.join(&1, || None, start);
        tokio::task::yield_now().await;
        leader.abort();
        assert_eq!(waiter.await, Some(1));
        assert_eq!(runs.load(Ordering::SeqCst), 1);
        assert_eq!(flights.len(), 0);
    }

    #[tokio::test]
    async fn a_panic_answers_everybody_and_blocks_nobody() {
        let flights = Flights::<u8, usize>::new();
        let broken = flights.join(&1, || None, || async { panic!("on purpose") });
        assert_eq!(broken.await, None);
        assert_eq!(flights.join(&1, || None, || async { 7 }).await, Some(7));
    }

    #[tokio::test]
    async fn what_has_just_landed_is_used() {
        let flights = Flights::<u8, usize>::new();
        let late = flights.join(&1, || Some(3), || async { panic!("must not start") });
        assert_eq!(late.await, Some(3));
    }
}
