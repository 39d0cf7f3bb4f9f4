//! Tokens out of the cache, beside a plain hash map of the same entries: T1, T2, T5, T11, T16.
//!
//! Lookups are measured by the processor time of their thread: what else the machine does does not
//! count.

#![allow(missing_docs, clippy::unwrap_used)]

use std::{
    collections::HashMap,
    hint::black_box,
    sync::Arc,
    thread,
    time::{Duration, Instant, SystemTime},
};

use criterion::{
    BatchSize, Criterion, criterion_group,
    measurement::{Measurement, ValueFormatter, WallTime},
};
use futures::FutureExt as _;
use partnercenter::{
    App, Secret, TenantId,
    auth::{AccessToken, Protocol, Scopes, Subject, TokenRequest},
};
use rand::seq::SliceRandom as _;

/// What the entries of a run differ in.
#[derive(Clone, Copy)]
enum Entries {
    /// Scopes in one tenant, app-only.
    Scopes(usize),
    /// Tenants, app-only.
    Tenants(usize),
    /// Customers of one partner, on behalf of its one user.
    Customers(usize),
}

fn tenant(number: usize) -> TenantId {
    let text = format!("8f0c5e8a-1b2c-4d3e-9f4a-{number:012x}");
    text.parse().unwrap()
}

impl Entries {
    fn requests(self) -> Vec<TokenRequest> {
        let graph = Scopes::all_of("https://graph.microsoft.com").unwrap();
        let user = Subject::User { partner: tenant(9), account: None };
        match self {
            Self::Scopes(count) => (0..count)
                .map(|number| Scopes::all_of(&format!("https://r{number}.example")).unwrap())
                .map(|scopes| TokenRequest::new(Subject::App, tenant(1), scopes))
                .collect(),
            Self::Tenants(count) => (0..count)
                .map(|number| TokenRequest::new(Subject::App, tenant(number), graph.clone()))
                .collect(),
            Self::Customers(count) => (0..count)
                .map(|number| TokenRequest::new(user.clone(), tenant(number), graph.clone()))
                .collect(),
        }
    }

    fn name(self) -> String {
        match self {
            Self::Scopes(count) => format!("{count} scopes"),
            Self::Tenants(count) => format!("{count} tenants"),
            Self::Customers(count) => format!("{count} customers"),
        }
    }
}

fn app(cache_bytes: u64) -> App {
    let client = "7a1c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a".parse().unwrap();
    App::builder(client).cache_bytes(cache_bytes).build().unwrap()
}

fn token(number: usize) -> Secret {
    Secret::new(format!("{number:01600}"))
}

fn in_an_hour() -> SystemTime {
    SystemTime::now() + Duration::from_secs(3600)
}

/// The parts of a request, as somebody would key a map of his own.
type MapKey = (TenantId, Subject, Scopes, Option<Arc<str>>, Protocol);

fn map_key(request: &TokenRequest) -> MapKey {
    let (subject, scopes) = (request.subject().clone(), request.scopes().clone());
    (request.tenant(), subject, scopes, None, Protocol::V2)
}

/// Time that the thread had a processor.
struct ProcessorTime;

impl Measurement for ProcessorTime {
    type Intermediate = Duration;
    type Value = Duration;

    fn start(&self) -> Duration {
        let now = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
        Duration::new(now.tv_sec.unsigned_abs(), now.tv_nsec as u32)
    }

    fn end(&self, start: Duration) -> Duration {
        self.start() - start
    }

    fn add(&self, one: &Duration, other: &Duration) -> Duration {
        *one + *other
    }

    fn zero(&self) -> Duration {
        Duration::ZERO
    }

    fn to_f64(&self, value: &Duration) -> f64 {
        WallTime.to_f64(value)
    }

    fn formatter(&self) -> &dyn ValueFormatter {
        WallTime.formatter()
    }
}

/// Looks up prepared requests in random order, in our cache and in a plain map.
fn lookups(criterion: &mut Criterion<ProcessorTime>, entries: Entries) {
    let app = app(8 << 30);
    let mut requests = entries.requests();
    let mut map: HashMap<MapKey, Arc<AccessToken>> = HashMap::with_capacity(requests.len());
    for (number, request) in requests.iter().enumerate() {
        let token = app.put_cached_token(request, token(number), in_an_hour());
        map.insert(map_key(request), token);
    }
    assert_eq!(app.cached_tokens(), requests.len());
    requests.shuffle(&mut rand::rng());
    let keys: Vec<MapKey> = requests.iter().map(map_key).collect();

    let mut group = criterion.benchmark_group(entries.name());
    let mut next = 0;
    group.bench_function("cached_token", |bencher| {
        bencher.iter(|| {
            next = (next + 1) % requests.len();
            black_box(app.cached_token(&requests[next]).unwrap())
        });
    });
    group.bench_function("token", |bencher| {
        bencher.iter(|| {
            next = (next + 1) % requests.len();
            let deadline = app.deadline();
            black_box(app.token(&requests[next], deadline).now_or_never().unwrap().unwrap())
        });
    });
    group.bench_function("map", |bencher| {
        bencher.iter(|| {
            next = (next + 1) % keys.len();
            black_box(Arc::clone(map.get(&keys[next]).unwrap()))
        });
    });
    group.finish();
}

fn cached(criterion: &mut Criterion<ProcessorTime>) {
    for entries in [
        Entries::Scopes(10),
        Entries::Tenants(1_000),
        Entries::Tenants(1_000_000),
        Entries::Scopes(15_000),
        Entries::Customers(10_000),
    ] {
        lookups(criterion, entries);
    }
}

/// Making an app, and a request that was not prepared: T10.
fn prepared(criterion: &mut Criterion<ProcessorTime>) {
    let mut group = criterion.benchmark_group("preparing");
    let graph = Scopes::all_of("https://graph.microsoft.com").unwrap();
    let app = app(64 << 20);
    let partner = app.partner(tenant(9));
    group.bench_function("customer request", |bencher| {
        let mut number = 0;
        bencher.iter_batched(
            || {
                number += 1;
                tenant(number)
            },
            |customer| partner.customer(customer).token_request(graph.clone()),
            BatchSize::SmallInput,
        );
    });
    group.finish();
}

/// T5: reads by 16 threads, against one.
fn threads() {
    let app = app(1 << 30);
    let requests = Entries::Tenants(1_000).requests();
    for (number, request) in requests.iter().enumerate() {
        app.put_cached_token(request, token(number), in_an_hour());
    }
    let reads = |count: usize| {
        let until = Instant::now() + Duration::from_secs(2);
        let total: u64 = thread::scope(|scope| {
            let threads: Vec<_> = (0..count)
                .map(|first| {
                    let (app, requests) = (&app, &requests);
                    scope.spawn(move || {
                        let (mut reads, mut next) = (0, first * 61);
                        while reads % 1_024 != 0 || Instant::now() < until {
                            next = (next + 7) % requests.len();
                            black_box(app.cached_token(&requests[next]).unwrap());
                            reads += 1;
                        }
                        reads
                    })
                })
                .collect();
            threads.into_iter().map(|thread| thread.join().unwrap()).sum()
        });
        total as f64 / 2e6
    };
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let (one, many) = (reads(1), reads(16));
    println!(
        "T5   {one:.1} million reads/s by one thread, {:.1} per core by 16 threads on {cores} cores: scaling {:.2} (goals: 3.0 per core, 0.8)",
        many / cores as f64,
        many / (one * cores as f64)
    );
}

/// T11: what a token costs in memory. R20: that the bound on all of them holds.
fn memory() {
    const COUNT: usize = 200_000;
    let cap = 64 << 20;
    let before = resident();
    // The smaller one first: the other takes over what it has freed.
    for bytes in [cap, 1 << 30] {
        let app = app(bytes);
        for number in 0..COUNT {
            let graph = Scopes::all_of("https://graph.microsoft.com").unwrap();
            let request = TokenRequest::new(Subject::App, tenant(number), graph);
            app.put_cached_token(&request, token(number), in_an_hour());
        }
        let grown = resident() - before;
        if bytes == cap {
            println!("R20  a cache capped at {} MiB took {} MiB", cap >> 20, grown >> 20);
        } else {
            let (each, held) = (grown as f64 / COUNT as f64 / 1_000.0, app.cached_tokens());
            println!("T11  {each:.2} KB for a cached token of 1.6 KB, {held} of them (goal: 2.0)");
        }
        drop(app);
    }
}

/// Resident memory of this process, in bytes.
fn resident() -> usize {
    let statm = std::fs::read_to_string("/proc/self/statm").unwrap();
    statm.split(' ').nth(1).unwrap().parse::<usize>().unwrap() * 4096
}

criterion_group! {
    name = benches;
    config = Criterion::default()
        .with_measurement(ProcessorTime)
        .measurement_time(Duration::from_secs(3));
    targets = cached, prepared
}

fn main() {
    if std::env::args().any(|argument| argument == "--bench") && cfg!(target_os = "linux") {
        memory();
        threads();
    }
    benches();
    Criterion::default().configure_from_args().final_summary();
}
