//! Tokens by redemption at the emulator, beside a bare HTTP client doing the same: T6, T7, T8, T17.

#![allow(missing_docs, clippy::unwrap_used)]

use std::{
    path::Path,
    time::{Duration, Instant},
};

use criterion::Criterion;
use futures::{StreamExt as _, stream};
use partnercenter::{
    App,
    auth::{Certificate, Credential, TokenRequest},
};
use partnercenter_benches::{
    Facts, Served,
    redeeming::{AT_ONCE, GRAPH, app, redeem, requests},
};
use serde::Deserialize;
use tokio::runtime::Runtime;
use url::{Url, form_urlencoded};

/// What somebody would write with the HTTP client alone.
struct Bare {
    client: reqwest::Client,
    endpoints: Vec<Url>,
    form: [(&'static str, String); 5],
}

#[derive(Deserialize)]
struct Answer {
    access_token: String,
}

impl Bare {
    fn new(facts: &Facts) -> Self {
        let root = reqwest::Certificate::from_pem(facts.ca_pem.as_bytes()).unwrap();
        let client = reqwest::Client::builder().no_proxy().tls_certs_only([root]).build().unwrap();
        let endpoint = |tenant| format!("{}{tenant}/oauth2/v2.0/token", facts.cloud.authority);
        Self {
            client,
            endpoints: facts
                .customers
                .iter()
                .map(|tenant| Url::parse(&endpoint(tenant)).unwrap())
                .collect(),
            form: [
                ("client_id", facts.client.to_string()),
                ("client_secret", facts.client_secret.clone()),
                ("grant_type", "refresh_token".into()),
                ("refresh_token", facts.refresh_token.clone()),
                ("scope", format!("{GRAPH} offline_access openid profile")),
            ],
        }
    }

    async fn redeem(&self, endpoint: &Url) {
        let form =
            form_urlencoded::Serializer::new(String::new()).extend_pairs(&self.form).finish();
        let request = self
            .client
            .post(endpoint.clone())
            .header("content-type", "application/x-www-form-urlencoded")
            .body(form);
        let answer = request.send().await.unwrap().error_for_status().unwrap();
        let answer: Answer = serde_json::from_slice(&answer.bytes().await.unwrap()).unwrap();
        assert!(!answer.access_token.is_empty());
    }

    async fn all(&self) {
        stream::iter(&self.endpoints)
            .for_each_concurrent(AT_ONCE, |endpoint| self.redeem(endpoint))
            .await;
    }
}

/// Processor time of this process, in microseconds.
fn processor_time() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields = stat.rsplit(')').next().unwrap_or_default().split_whitespace();
    // User and system time, in hundredths of a second.
    fields.skip(11).take(2).filter_map(|ticks| ticks.parse::<f64>().ok()).sum::<f64>() * 10_000.0
}

/// T17, told by rate and by the client's own work.
fn thousand(runtime: &Runtime, app: &App, requests: &[TokenRequest], bare: &Bare) {
    const ROUNDS: usize = 5;
    let mut measured = [(0.0, 0.0); 2];
    runtime.block_on(redeem(app, requests));
    runtime.block_on(bare.all());
    // In turns, so that what else goes on in the machine hits both.
    for _ in 0..ROUNDS {
        for (which, (seconds, work)) in measured.iter_mut().enumerate() {
            let (started, before) = (Instant::now(), processor_time());
            match which {
                0 => runtime.block_on(redeem(app, requests)),
                _ => runtime.block_on(bare.all()),
            }
            *seconds += started.elapsed().as_secs_f64();
            *work += processor_time() - before;
        }
    }
    let count = (ROUNDS * requests.len()) as f64;
    let [(our_time, our_work), (bare_time, bare_work)] = measured;
    println!(
        "T17  {:.0} redemptions/s at {AT_ONCE} at once, bare client {:.0}/s: {:.2} of its rate (goal: 0.90)",
        count / our_time,
        count / bare_time,
        bare_time / our_time
    );
    println!(
        "T17  {:.0} µs of the client's processor time each, bare client {:.0} µs (goal: 200)",
        our_work / count,
        bare_work / count
    );
    // Less than nothing where the bare client happened to be disturbed more.
    let own = (our_work - bare_work) / count;
    println!("T6   {own:.0} µs of processor time each beyond the bare client's (goal: 25)");
}

fn one_by_one(criterion: &mut Criterion, runtime: &Runtime, facts: &Facts, bare: &Bare, key: &str) {
    let secret = Credential::secret(&facts.client_secret).unwrap();
    let certificate = Certificate::from_pem(key.as_bytes(), None).unwrap();
    let mut group = criterion.benchmark_group("one redemption");
    for (name, credential) in
        [("secret", secret), ("certificate", Credential::certificate(certificate))]
    {
        let app = app(runtime, facts, credential);
        let requests = requests(&app, facts);
        let mut next = 0;
        group.bench_function(name, |bencher| {
            bencher.iter(|| {
                next = (next + 1) % requests.len();
                runtime.block_on(app.token(&requests[next], app.deadline())).unwrap()
            });
        });
    }
    let mut next = 0;
    group.bench_function("bare", |bencher| {
        bencher.iter(|| {
            next = (next + 1) % bare.endpoints.len();
            runtime.block_on(bare.redeem(&bare.endpoints[next]));
        });
    });
    group.finish();
}

fn main() {
    Served::serve_if_asked();
    let pem = Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/tests/keys/pem/pkcs8.pem");
    let pem = std::fs::read_to_string(pem).unwrap();
    let served = Served::start(&pem[pem.find("-----BEGIN CERT").unwrap()..]);
    let facts = &served.facts;
    let runtime = Runtime::new().unwrap();
    let bare = Bare::new(facts);
    let app = app(&runtime, facts, Credential::secret(&facts.client_secret).unwrap());
    let requests = requests(&app, facts);
    if std::env::args().any(|argument| argument == "--bench") {
        thousand(&runtime, &app, &requests, &bare);
    }
    let mut criterion = Criterion::default()
        .measurement_time(Duration::from_secs(4))
        .sample_size(50)
        .configure_from_args();
    one_by_one(&mut criterion, &runtime, facts, &bare, &pem);
    criterion.final_summary();
}
