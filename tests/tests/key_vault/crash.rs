//! A program that is killed in the middle of a rotation (R11), at every request that it makes and at
//! random moments: the vault keeps a token that can be redeemed, and what was acknowledged.

use std::{
    io::{BufRead as _, BufReader, Read as _},
    process::{Child, Command, Stdio},
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
    time::Duration,
};

use partnercenter::store::TokenStore as _;
use partnercenter_tests::vault_model::{Act, Seen, Server, VaultModel};
use rand::Rng as _;
use tokio::sync::Notify;

use crate::{PARTNER, key, record, soon, store};

/// What it is called, and the request that it is.
type Point = (&'static str, fn(&Seen) -> bool);

/// What a rotation asks for, in this order.
const POINTS: [Point; 7] = [
    ("ask what the vault wants", |seen| seen.server == Server::Vault && !seen.has_token()),
    ("sign in to the vault", |seen| {
        seen.field("grant_type").as_deref() == Some("client_credentials")
    }),
    ("look at what is stored", |seen| {
        seen.server == Server::Vault && seen.has_token() && seen.uri.path().len() < 60
    }),
    ("redeem", |seen| is_redemption(seen, "https://graph.microsoft.com/.default")),
    ("prove", |seen| is_redemption(seen, "https://api.partnercenter.microsoft.com/.default")),
    ("write", Seen::is_write),
    ("compare the versions", |seen| seen.uri.path().ends_with("/versions")),
];

fn is_redemption(seen: &Seen, scope: &str) -> bool {
    let asked = seen.field("scope").unwrap_or_default();
    seen.field("grant_type").as_deref() == Some("refresh_token") && asked.contains(scope)
}

/// A vault, and the program that is started over and over.
struct Stage {
    model: Arc<VaultModel>,
    folder: tempfile::TempDir,
}

impl Stage {
    async fn new() -> Self {
        let model = crate::model().await;
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("ca.pem"), &model.address().ca_pem).unwrap();
        model.issue("f0-0");
        store(&model, "{partner}").save(&key(), &record("f0-0", 60), None, soon()).await.unwrap();
        Self { model, folder }
    }

    fn start(&self) -> Child {
        Command::new(env!("CARGO_BIN_EXE_rotate"))
            .arg(self.model.address().vault.as_str())
            .arg(self.model.address().sign_in.as_str())
            .arg(self.folder.path().join("ca.pem"))
            .arg(PARTNER)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap()
    }

    /// Kills the program (SIGKILL); gives back what it had been told was stored.
    fn kill(&self, mut program: Child) -> Vec<String> {
        program.kill().unwrap();
        let status = program.wait().unwrap();
        assert!(status.code().is_none(), "it ended by itself: {status}");
        let mut said = String::new();
        program.stdout.take().unwrap().read_to_string(&mut said).unwrap();
        // The last line may be torn.
        let lines = said.split_inclusive('\n').filter_map(|line| line.strip_suffix('\n'));
        lines.filter_map(|line| line.strip_prefix("stored ")).map(str::to_owned).collect()
    }

    /// Nothing torn, nothing that was not proved, nothing acknowledged that is not the newest or below
    /// it, and always one that can be redeemed.
    fn check(&self, acknowledged: &[String], why: &str) {
        let versions = self.model.versions(PARTNER);
        let values: Vec<_> = versions.iter().map(|version| version.value.as_str()).collect();
        assert!(!values.is_empty(), "{why}: nothing is left");
        for value in &values {
            assert!(self.model.is_redeemable(value), "{why}: {value}");
        }
        let serial = |value: &str| value.rsplit('-').next().unwrap().parse::<u64>().unwrap();
        let newest = serial(values.last().unwrap());
        for token in acknowledged {
            assert!(values.contains(&token.as_str()), "{why}: {token} is gone");
            assert!(serial(token) <= newest, "{why}: {token} is newer than {newest}");
        }
    }

    /// Kills the program when it asks for something; before that is done, or after and before it
    /// learns of it.
    async fn kill_at(&self, point: usize, is_done: bool, rotation: u32) {
        let (name, matches) = POINTS[point];
        let (reached, seen) = (Arc::new(Notify::new()), AtomicU32::new(0));
        let telling = Arc::clone(&reached);
        self.model.script(move |request| {
            if !matches(request) || seen.fetch_add(1, Ordering::SeqCst) < rotation {
                return Act::Proceed;
            }
            telling.notify_one();
            if is_done { Act::ProceedThenHang } else { Act::Hang }
        });
        let program = self.start();
        let waiting = tokio::time::timeout(Duration::from_secs(60), reached.notified());
        waiting.await.unwrap_or_else(|_| panic!("nothing wanted to {name}"));
        let acknowledged = self.kill(program);
        let why = format!("killed at «{name}», done: {is_done}, rotation {rotation}");
        self.check(&acknowledged, &why);
    }

    /// Kills the program some time after its first request; says how many writes were acknowledged
    /// to it.
    async fn kill_after(&self, pause: Duration) -> usize {
        let begun = Arc::new(Notify::new());
        let telling = Arc::clone(&begun);
        self.model.script(move |_| {
            telling.notify_one();
            Act::Proceed
        });
        let program = self.start();
        tokio::time::timeout(Duration::from_secs(60), begun.notified()).await.unwrap();
        tokio::time::sleep(pause).await;
        let acknowledged = self.kill(program);
        self.check(&acknowledged, &format!("killed after {pause:?}"));
        acknowledged.len()
    }

    /// The program starts again, redeems what is there and writes back.
    async fn goes_on(&self) {
        self.model.script(|_| Act::Proceed);
        let mut program = self.start();
        // What it says counts, not what the vault sees: a request of the program that was killed may
        // still be on its way.
        let mut said = BufReader::new(program.stdout.take().unwrap());
        let reading = tokio::task::spawn_blocking(move || {
            let mut line = String::new();
            said.read_line(&mut line).unwrap();
            // Back with the pipe: without a reader the program would end by itself.
            (line, said)
        });
        let reading = tokio::time::timeout(Duration::from_secs(60), reading);
        let (line, _said) = reading.await.expect("it wrote nothing back in a minute").unwrap();
        program.kill().unwrap();
        let status = program.wait().unwrap();
        assert!(status.code().is_none(), "it ended by itself: {status}");
        let token = line.trim_end().strip_prefix("stored ").expect("it wrote nothing back");
        self.check(&[token.to_owned()], "started again");
    }
}

fn is_full() -> bool {
    std::env::var_os("PARTNERCENTER_TEST_FULL").is_some()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_at_every_request_of_a_rotation() {
    let stage = Stage::new().await;
    for point in 0..POINTS.len() {
        for is_done in [false, true] {
            // What is asked for once in the life of a program is asked for in the first only.
            let rotations = if (3..).contains(&point) { 0..2 } else { 0..1 };
            for rotation in rotations {
                stage.kill_at(point, is_done, rotation).await;
            }
        }
        stage.goes_on().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_at_random_moments() {
    let kills = if is_full() { 10_000 } else { 60 };
    let mut stage = Stage::new().await;
    let mut writes = 0;
    for kill in 0..kills {
        let pause = rand::rng().random_range(0..100_000);
        writes += stage.kill_after(Duration::from_micros(pause)).await;
        if kill % 50 == 49 {
            stage.goes_on().await;
            // A vault with a fresh name: listing thousands of versions would take most of the time.
            stage = Stage::new().await;
        }
    }
    println!("{kills} kills, {writes} writes acknowledged");
    assert!(writes > kills / 10, "it was killed before it did anything");
}
