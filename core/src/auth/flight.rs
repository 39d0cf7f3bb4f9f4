//! Single flight: all who want the same thing at the same time share one attempt.

use std::{collections::HashMap, hash::Hash, ops::DerefMut, sync::Arc};

use futures::{
    FutureExt as _,
    channel::oneshot,
    future::{BoxFuture, Shared},
};

/// What runs the attempts and guards the table of them. It is [`Tokio`] in the program; a test puts a
/// model checker in its place.
pub(super) trait Runtime: 'static {
    /// A lock.
    type Mutex<T: Default + Send>: Default + Send + Sync;
    /// A lock that is held.
    type Guard<'a, T: Default + Send + 'a>: DerefMut<Target = T>;

    /// Takes a lock; never held across an await.
    fn lock<T: Default + Send>(mutex: &Self::Mutex<T>) -> Self::Guard<'_, T>;

    /// Runs a task of its own, which nobody waits for.
    fn spawn(work: impl Future<Output = ()> + Send + 'static);
}

/// Tasks of tokio and locks of `parking_lot`.
pub(super) enum Tokio {}

impl Runtime for Tokio {
    type Mutex<T: Default + Send> = parking_lot::Mutex<T>;
    type Guard<'a, T: Default + Send + 'a> = parking_lot::MutexGuard<'a, T>;

    fn lock<T: Default + Send>(mutex: &Self::Mutex<T>) -> Self::Guard<'_, T> {
        mutex.lock()
    }

    fn spawn(work: impl Future<Output = ()> + Send + 'static) {
        tokio::spawn(work);
    }
}

/// The attempts under way, by key.
///
/// An attempt runs in a task of its own: a caller who goes away takes nothing with it, neither from
/// the others nor from the cache that the attempt will fill.
pub(super) struct Flights<K, V, R: Runtime = Tokio>
where
    K: Send,
    V: Clone + Send + Sync,
{
    under_way: Table<K, V, R>,
}

/// The outcome of an attempt, for as many as want it.
pub(super) type Attempt<V> = Shared<BoxFuture<'static, Option<V>>>;

type Table<K, V, R> = Arc<<R as Runtime>::Mutex<HashMap<K, Attempt<V>>>>;

impl<K, V, R> Flights<K, V, R>
where
    K: Clone + Eq + Hash + Send + 'static,
    V: Clone + Send + Sync + 'static,
    R: Runtime,
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
        let mut under_way = R::lock(&self.under_way);
        if let Some(attempt) = under_way.get(key) {
            return attempt.clone();
        }
        if let Some(value) = landed() {
            return futures::future::ready(Some(value)).boxed().shared();
        }
        let entry =
            Departure::<K, V, R> { key: key.clone(), under_way: Arc::clone(&self.under_way) };
        let (done, outcome) = oneshot::channel();
        let attempt = outcome.map(Result::ok).boxed().shared();
        under_way.insert(key.clone(), attempt.clone());
        let work = start();
        // A runtime that is shutting down drops a new task at once, and `entry` takes the lock.
        drop(under_way);
        R::spawn(async move {
            let value = work.await;
            // First: who is told of a failure and tries again must not find this attempt.
            drop(entry);
            let _ = done.send(value);
        });
        attempt
    }

    #[cfg(test)]
    pub(super) fn len(&self) -> usize {
        R::lock(&self.under_way).len()
    }
}

/// Removes an attempt when it ends, by whatever way.
struct Departure<K, V, R>
where
    K: Eq + Hash + Send,
    V: Clone + Send + Sync,
    R: Runtime,
{
    key: K,
    under_way: Table<K, V, R>,
}

impl<K, V, R> Drop for Departure<K, V, R>
where
    K: Eq + Hash + Send,
    V: Clone + Send + Sync,
    R: Runtime,
{
    fn drop(&mut self) {
        let attempt = R::lock(&self.under_way).remove(&self.key);
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
