//! Write-back to a vault under random schedules (R15): several writers whose clocks differ, answers
//! that are lost, late or wrong, names that are deleted, tokens that turn out to be dead.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use futures::future::join_all;
use parking_lot::Mutex;
use partnercenter::{
    App, ErrorKind, Result, Secret,
    auth::Scopes,
    store::{RecordKey, TokenStore},
    time::{Clock, Deadline},
};
use partnercenter_tests::vault_model::{Act, ModelVersion, Seen, Server, VaultModel, Witness};
use rand::{Rng as _, SeedableRng as _, rngs::StdRng, seq::IndexedRandom as _};
use time::{OffsetDateTime, format_description::well_known::Rfc3339};
use uuid::Uuid;

use crate::{key, record};

/// How long one call may take. Answers that never come cost so much.
const CALL: Duration = Duration::from_millis(1_500);
/// How long a busy machine may take for what ends by itself.
const PATIENCE: Duration = Duration::from_secs(60);
/// The latest that a write which was under way arrives.
const LATE: u64 = 30;
/// By how much the writers' clocks differ from the vault's, in seconds.
const CLOCKS: [i64; 4] = [0, -600, 3, 900];

/// The tokens whose writing was acknowledged.
type Acknowledged = Arc<Mutex<Vec<String>>>;

/// A program that redeems and writes back.
struct Writer {
    app: App,
    store: Arc<Witness>,
    clock: Clock,
}

/// One vault with its writers; schedules run in it one after the other.
struct Lane {
    model: VaultModel,
    writers: Vec<Writer>,
    acknowledged: Acknowledged,
    chaos: Arc<Mutex<Chaos>>,
    ahead: i64,
}

/// What goes wrong.
struct Chaos {
    random: StdRng,
    is_on: bool,
}

impl Chaos {
    fn act(&mut self, seen: &Seen) -> Act {
        if !self.is_on || self.random.random_bool(0.7) {
            return Act::Proceed;
        }
        if seen.server == Server::SignIn {
            let is_refresh = seen.field("grant_type").as_deref() == Some("refresh_token");
            return match self.random.random_range(0..10) {
                0..3 if is_refresh => Act::ProceedWithDeadToken,
                3..5 => Act::ProceedThenCut,
                5 => Act::Cut,
                6 => Act::refusal(503, "x", "x"),
                _ => Act::Proceed,
            };
        }
        match self.random.random_range(0..20) {
            0..5 => Act::ProceedThenCut,
            5..8 => Act::ProceedThenAnswer(*[500, 503, 429].choose(&mut self.random).unwrap()),
            8..11 => Act::Cut,
            11..14 => Act::refusal(503, "x", "x"),
            14 => Act::refusal(403, "Forbidden", "ForbiddenByPolicy"),
            15..18 if seen.is_write() => {
                Act::ProceedLate(Duration::from_millis(self.random.random_range(0..LATE)))
            }
            18 => Act::ProceedThenHang,
            19 => Act::Hang,
            _ => Act::Proceed,
        }
    }
}

impl Lane {
    async fn new(seed: u64) -> Self {
        let model = VaultModel::start().await;
        let acknowledged = Acknowledged::default();
        let mut writers = Vec::new();
        for offset in CLOCKS {
            let clock = Clock::adjustable();
            shift(&clock, offset);
            let noting = Arc::clone(&acknowledged);
            let store = model.address().store("{partner}").clock(clock.clone()).unwrap();
            let witness = Witness::new(store, move |token| noting.lock().push(token.to_owned()));
            let app = model.address().app(witness.clone(), clock.clone(), CALL);
            writers.push(Writer { app, store: witness, clock });
        }
        let random = StdRng::seed_from_u64(seed);
        let chaos = Arc::new(Mutex::new(Chaos { random, is_on: false }));
        let acting = Arc::clone(&chaos);
        model.script(move |seen| acting.lock().act(seen));
        Self { model, writers, acknowledged, chaos, ahead: 0 }
    }

    /// Lets time go by, for the vault and for every writer.
    fn advance(&mut self, by: Duration) {
        self.ahead += by.as_secs() as i64;
        self.model.clock_ahead(self.ahead);
        self.writers.iter().for_each(|writer| writer.clock.advance(by));
    }

    /// A person signs in at a writer. Retried until it is acknowledged, as a person would.
    async fn sign_in(&self, writer: &Writer, key: &RecordKey, family: u32) {
        let token = format!("f{family}-0");
        self.model.issue(&token);
        for _ in 0..200 {
            let deadline = Deadline::after(CALL);
            let now = writer.clock.now();
            let mut record = record(&token, 0);
            (record.issued, record.signed_in) = (now, Some(now));
            let Ok(stored) = writer.store.load(key, deadline).await else { continue };
            let seen = stored.map(|stored| stored.version);
            if writer.store.save(key, &record, seen.as_ref(), deadline).await.is_ok() {
                return;
            }
        }
        panic!("a sign-in was never acknowledged");
    }

    async fn rotate(&self, writer: &Writer, key: &RecordKey) -> Result<()> {
        let partner = writer.app.partner(key.partner);
        let request =
            partner.token_request(Scopes::all_of("https://graph.microsoft.com")?).force(true);
        writer.app.token(&request, Deadline::after(CALL)).await.map(drop)
    }

    /// Runs one schedule, and checks what it left.
    async fn run(&mut self, number: u64) {
        let mut key = key();
        key.partner = Uuid::new_v4().to_string().parse().unwrap();
        let name = key.partner.to_string();
        let mut random = StdRng::seed_from_u64(number);
        self.acknowledged.lock().clear();
        self.model.recoveries_take(random.random_range(0..4));
        *self.chaos.lock() = Chaos { random: StdRng::seed_from_u64(number ^ 0x5EED), is_on: true };
        let mut family = 0;
        let mut was_deleted = false;
        self.sign_in(&self.writers[random.random_range(0..CLOCKS.len())], &key, family).await;
        for _ in 0..random.random_range(1..5) {
            self.advance(Duration::from_secs(random.random_range(60..200_000)));
            was_deleted |= random.random_bool(0.1) && self.model.delete(&name);
            // A person may sign in while others write what descends from an earlier sign-in.
            let at = random.random_range(0..CLOCKS.len());
            let signs_in = random.random_bool(0.2);
            family += u32::from(signs_in);
            let signing_in = async {
                if signs_in {
                    self.sign_in(&self.writers[at], &key, family).await;
                }
            };
            let many = random.random_range(1..=3);
            let acting: Vec<_> = self.writers.choose_multiple(&mut random, many).collect();
            let rotating = join_all(acting.iter().map(|writer| self.rotate(writer, &key)));
            tokio::join!(signing_in, rotating);
        }
        self.chaos.lock().is_on = false;
        // Until what still hangs has ended, and what is late has arrived.
        tokio::time::sleep(CALL + Duration::from_millis(LATE)).await;
        let until = Instant::now() + PATIENCE;
        while self.model.under_way() > 0 {
            assert!(Instant::now() < until, "schedule {number}: a request never ends");
            tokio::time::sleep(Duration::from_millis(LATE)).await;
        }
        let writer = random.random_range(0..CLOCKS.len());
        self.check(writer, number, &key, family, was_deleted).await;
        self.model.clear_seen();
    }

    async fn check(
        &mut self,
        writer: usize,
        number: u64,
        key: &RecordKey,
        family: u32,
        was_deleted: bool,
    ) {
        let name = key.partner.to_string();
        let acknowledged = self.acknowledged.lock().clone();
        let versions = self.model.versions(&name);
        let why = format!("schedule {number}: {acknowledged:?} in {versions:#?}");
        for ModelVersion { value, .. } in &versions {
            assert!(self.model.is_redeemable(value), "{value} was never proved; {why}");
        }
        let is_kept = |token: &String| versions.iter().any(|version| version.value == *token);
        assert!(was_deleted || acknowledged.iter().all(is_kept), "a token is gone; {why}");

        // With the faults gone one writer goes on, whichever it is; unless the name was deleted and it
        // never knew the token.
        let latest = format!("f{family}-");
        for attempt in 0.. {
            // A write that failed is tried again after a minute.
            self.advance(Duration::from_secs(61));
            let outcome = self.rotate(&self.writers[writer], key).await;
            let versions = self.model.versions(&name);
            match outcome {
                // A recovery takes longer than one call, and so may anything on a busy machine.
                Ok(()) => {
                    let is_right =
                        |newest: &ModelVersion| was_deleted || newest.value.starts_with(&latest);
                    if versions.last().is_some_and(is_right) {
                        break;
                    }
                }
                Err(error) if error.kind == ErrorKind::Timeout => {}
                Err(error) => {
                    assert!(was_deleted, "{error:?}; {why}");
                    return;
                }
            }
            assert!(attempt < 40, "no token of the latest sign-in; {why}, and then {versions:#?}");
        }
        let versions = self.model.versions(&name);
        let why = format!("{why}, and then {versions:#?}");
        let newest = versions.last().expect("something is in the vault");
        assert!(self.model.is_redeemable(&newest.value), "{why}");
        if was_deleted {
            return;
        }
        let issued = |version: &ModelVersion| {
            OffsetDateTime::parse(&version.tags["issued"], &Rfc3339).unwrap()
        };
        let last = versions.iter().filter(|version| acknowledged.contains(&version.value));
        let last = last.filter(|version| version.value.starts_with(&latest));
        // What is issued within seconds of each other is as good.
        let is_newest =
            last.map(issued).all(|last| issued(newest) + Duration::from_secs(30) >= last);
        assert!(is_newest, "{} is not the newest; {why}", newest.value);
        if versions.iter().any(|version| version.value != newest.value) {
            let deadline = Deadline::after(PATIENCE);
            let previous = self.writers[0].store.load_previous(key, deadline).await.unwrap();
            let previous = previous.unwrap_or_else(|| panic!("no previous one; {why}"));
            assert_ne!(previous.record.token, Secret::new(newest.value.clone()));
            assert!(self.model.is_redeemable(previous.record.token.expose()), "{why}");
        }
    }
}

fn shift(clock: &Clock, seconds: i64) {
    let by = Duration::from_secs(seconds.unsigned_abs());
    if seconds < 0 { clock.set_back(by) } else { clock.advance(by) }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_redeemable_newest_token_is_in_the_vault_after_any_schedule() {
    let schedules = if std::env::var_os("PARTNERCENTER_TEST_FULL").is_some() { 10_000 } else { 96 };
    let seed: u64 = match std::env::var("PARTNERCENTER_TEST_SEED") {
        Ok(seed) => seed.parse().unwrap(),
        Err(_) => rand::rng().random::<u32>().into(),
    };
    println!("seed {seed}");
    let lanes = 24;
    join_all((0..lanes).map(|lane| async move {
        let mut at = Lane::new(seed + lane).await;
        for number in (lane..schedules).step_by(lanes as usize) {
            at.run(seed.wrapping_mul(1_000_003).wrapping_add(number)).await;
        }
    }))
    .await;
    println!("{schedules} schedules");
}
