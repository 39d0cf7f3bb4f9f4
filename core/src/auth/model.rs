//! Cache and flights under a model checker, which runs the callers in every order that it can think of.

#![allow(clippy::unwrap_used)]

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use futures::{FutureExt as _, executor::block_on, poll};
use shuttle::{future, sync::Mutex, thread};

use super::{
    AccessToken, Protocol, Scopes, Subject,
    cache::{Found, TokenCache},
    flight::{Attempt, Flights, Runtime},
    token::{TokenKey, Wish},
};
use crate::{Secret, time::Clock};

/// Tasks and locks of the model checker.
enum Checked {}

impl Runtime for Checked {
    type Mutex<T: Default + Send> = Mutex<T>;
    type Guard<'a, T: Default + Send + 'a> = shuttle::sync::MutexGuard<'a, T>;

    fn lock<T: Default + Send>(mutex: &Self::Mutex<T>) -> Self::Guard<'_, T> {
        mutex.lock().unwrap()
    }

    fn spawn(work: impl Future<Output = ()> + Send + 'static) {
        drop(future::spawn(work));
    }
}

type Outcome = Result<Arc<AccessToken>, &'static str>;

/// What a session does with cache and flights, and a sign-in service that counts.
struct Model {
    cache: TokenCache,
    flights: Flights<TokenKey, Outcome, Checked>,
    redemptions: [AtomicUsize; 2],
    /// How many redemptions fail before one succeeds.
    failures: usize,
}

impl Model {
    fn new(failures: usize) -> Arc<Self> {
        Arc::new(Self {
            cache: TokenCache::new(1 << 20, Clock::system()),
            flights: Flights::new(),
            redemptions: Default::default(),
            failures,
        })
    }

    fn call(self: &Arc<Self>, which: usize) -> Attempt<Outcome> {
        let key = key(which);
        let cached = || match self.cache.get(&key) {
            Found::Fresh(token) => Some(Ok(token)),
            _ => None,
        };
        if let Some(outcome) = cached() {
            return std::future::ready(Some(outcome)).boxed().shared();
        }
        let start = || {
            let model = Arc::clone(self);
            async move { model.redeem(which).await }
        };
        self.flights.join(&key, cached, start)
    }

    async fn redeem(&self, which: usize) -> Outcome {
        let before = self.redemptions[which].fetch_add(1, Ordering::SeqCst);
        future::yield_now().await;
        if before < self.failures {
            return Err("refused");
        }
        let token = token(which);
        self.cache.insert(key(which), Arc::clone(&token));
        future::yield_now().await;
        Ok(token)
    }

    fn redemptions(&self, which: usize) -> usize {
        self.redemptions[which].load(Ordering::SeqCst)
    }
}

fn key(which: usize) -> TokenKey {
    TokenKey::new(Wish {
        tenant: format!("8f0c5e8a-1b2c-4d3e-9f4a-{which:012x}").parse().unwrap(),
        subject: Subject::App,
        scopes: Scopes::all_of("https://graph.microsoft.com").unwrap(),
        claims: None,
        protocol: Protocol::V2,
    })
}

/// A token that carries the mark of its key.
fn token(which: usize) -> Arc<AccessToken> {
    let (secret, hour) = (Secret::new(format!("mark {which}")), Duration::from_secs(3600));
    Arc::new(AccessToken::new(&key(which), secret, hour, hour / 2, &Clock::system()))
}

fn is_marked(outcome: &Outcome, which: usize) -> bool {
    outcome.as_ref().is_ok_and(|token| token.secret.expose() == format!("mark {which}"))
}

/// Runs `scenario` in random orders and in those with few interruptions, which find most faults.
fn explore(scenario: fn()) {
    let rounds =
        if std::env::var_os("PARTNERCENTER_TEST_FULL").is_some() { 100_000 } else { 2_000 };
    shuttle::check_random(scenario, rounds);
    shuttle::check_pct(scenario, rounds, 3);
}

fn callers(model: &Arc<Model>, keys: [usize; 3], call: fn(&Arc<Model>, usize)) {
    let threads = keys.map(|which| {
        let model = Arc::clone(model);
        thread::spawn(move || call(&model, which))
    });
    for thread in threads {
        thread.join().unwrap();
    }
}

fn settle(model: &Model) {
    while model.flights.len() > 0 {
        thread::yield_now();
    }
}

#[test]
fn each_key_is_redeemed_once_and_each_caller_gets_its_own() {
    explore(|| {
        let model = Model::new(0);
        callers(&model, [0, 0, 1], |model, which| {
            let outcome = future::block_on(model.call(which)).unwrap();
            assert!(is_marked(&outcome, which));
            let again = future::block_on(model.call(which)).unwrap();
            assert!(is_marked(&again, which));
        });
        settle(&model);
        assert_eq!((model.redemptions(0), model.redemptions(1)), (1, 1));
    });
}

#[test]
fn two_callers_of_one_key_meet_in_every_order() {
    static ORDERS: AtomicUsize = AtomicUsize::new(0);
    let scenario = || {
        ORDERS.fetch_add(1, Ordering::SeqCst);
        let model = Model::new(0);
        let other = Arc::clone(&model);
        let thread = thread::spawn(move || future::block_on(other.call(0)));
        assert!(is_marked(&future::block_on(model.call(0)).unwrap(), 0));
        assert!(is_marked(&thread.join().unwrap().unwrap(), 0));
        assert_eq!((model.redemptions(0), model.flights.len()), (1, 0));
    };
    // Ends by itself, when there is no other order.
    shuttle::check_dfs(scenario, None);
    assert!(ORDERS.load(Ordering::SeqCst) > 500);
}

#[test]
fn a_cancelled_caller_takes_nothing_with_it() {
    explore(|| {
        let model = Model::new(0);
        callers(&model, [0, 0, 0], |model, which| {
            let mut attempt = model.call(which);
            let first = future::block_on(async { poll!(&mut attempt) });
            drop((first, attempt));
        });
        settle(&model);
        assert_eq!(model.redemptions(0), 1, "what nobody waits for is still done, once");
        assert!(is_marked(&future::block_on(model.call(0)).unwrap(), 0));
        assert_eq!(model.redemptions(0), 1);
    });
}

#[test]
fn a_failure_is_shared_and_not_remembered() {
    explore(|| {
        let model = Model::new(1);
        callers(&model, [0, 0, 0], |model, which| {
            let outcome = future::block_on(model.call(which)).unwrap();
            if outcome.is_err() {
                let again = future::block_on(model.call(which)).unwrap();
                assert!(is_marked(&again, which), "the failed attempt was met again");
            }
        });
        settle(&model);
        assert_eq!(model.redemptions(0), 2);
    });
}

#[test]
fn a_runtime_that_is_shutting_down_blocks_nobody() {
    enum Ending {}

    impl Runtime for Ending {
        type Mutex<T: Default + Send> = parking_lot::Mutex<T>;
        type Guard<'a, T: Default + Send + 'a> = parking_lot::MutexGuard<'a, T>;

        fn lock<T: Default + Send>(mutex: &Self::Mutex<T>) -> Self::Guard<'_, T> {
            mutex.try_lock_for(Duration::from_secs(5)).unwrap()
        }

        fn spawn(work: impl Future<Output = ()> + Send + 'static) {
            drop(work);
        }
    }

    let flights = Flights::<u8, u8, Ending>::new();
    assert_eq!(block_on(flights.join(&1, || None, || async { 7 })), None);
    assert_eq!(flights.len(), 0);
}
