//! R11 for the whole chain: an app that redeems and writes back into the file store is killed at any
//! moment, and what is left in the store can be redeemed.

#![allow(clippy::unwrap_used)]

use std::{
    collections::BTreeSet,
    io::{BufRead, BufReader, Write},
    path::Path,
    process::{Child, Command, Stdio},
    sync::Arc,
    time::{Duration, Instant},
};

use partnercenter::{
    App, AppBuilder, Cloud, TenantId,
    auth::{Credential, Scopes, SignInOptions, WriteBack},
    cloud::Service,
    store::{FileStore, FileStoreOptions, KeySource, RecordKey, TokenStore},
    time::Deadline,
    transport::{Proxy, TransportOptions},
};
use partnercenter_emulator::Person;
use partnercenter_tests::bed::{Bed, Way};
use serde_json::{Value, json};

/// What a child is told, as JSON.
const ORDERS: &str = "PARTNERCENTER_TEST_ORDERS";

fn store(folder: &Path) -> FileStore {
    let options = FileStoreOptions::at(folder.join("store"));
    FileStore::open(options.key(KeySource::File(folder.join("store.key")))).unwrap()
}

fn soon() -> Deadline {
    Deadline::after(Duration::from_secs(30))
}

/// Redeems again and again, until it is killed.
#[test]
#[ignore = "run by another test, in a process of its own"]
fn play() {
    let Ok(orders) = std::env::var(ORDERS) else { return };
    let orders: Value = serde_json::from_str(&orders).unwrap();
    let text = |name: &str| orders[name].as_str().unwrap().to_owned();
    let mut transport = TransportOptions::default();
    transport.extra_roots = vec![text("ca")];
    transport.proxy =
        Proxy::Url { url: text("proxy").parse().unwrap(), credentials: None, bypass: None };
    let app = App::builder(text("client").parse().unwrap())
        .credential(Credential::secret(&text("secret")).unwrap())
        .store(Arc::new(store(Path::new(&text("folder")))))
        .transport(transport)
        .write_back(WriteBack::Always)
        .build()
        .unwrap();
    let partner: TenantId = text("partner").parse().unwrap();
    let scopes = Scopes::all_of(&app.cloud().resource(Service::Graph)).unwrap();
    let wish = app.partner(partner).token_request(scopes).force(true);
    let runtime = tokio::runtime::Runtime::new().unwrap();
    for number in 1.. {
        runtime.block_on(app.token(&wish, soon())).unwrap();
        std::io::stderr().write_all(format!("redeemed {number}\n").as_bytes()).unwrap();
    }
}

struct Rotating {
    child: Child,
    redeemed: u64,
}

impl Rotating {
    fn begin(orders: &Value) -> Self {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "play", "--ignored", "--nocapture"])
            .env(ORDERS, orders.to_string())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::with_capacity(1, child.stderr.as_mut().unwrap()).read_line(&mut line).unwrap();
        assert_eq!(line, "redeemed 1\n");
        Self { child, redeemed: 1 }
    }

    /// Kills it, and counts what it had done.
    fn kill(mut self) -> u64 {
        self.child.kill().unwrap();
        let lines = BufReader::new(self.child.stderr.take().unwrap()).lines();
        for line in lines.map_while(Result::ok) {
            assert!(line.starts_with("redeemed "), "{line}");
            self.redeemed += 1;
        }
        self.child.wait().unwrap();
        self.redeemed
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn r11_whenever_an_app_is_killed_a_token_that_works_is_stored() {
    let kills = if std::env::var_os("PARTNERCENTER_TEST_FULL").is_some() { 2_000 } else { 25 };
    let folder = tempfile::tempdir().unwrap();
    let global = Cloud::global();
    let bed = Bed::start().await;
    let with_store = |builder: AppBuilder| {
        let store = Arc::new(store(folder.path()));
        builder.store(store).write_back(WriteBack::Never).build().unwrap()
    };
    let app = with_store(bed.builder(&global, Way::Proxied, |_| {}));
    bed.sign_in(&app, &global, Person::new("adele"), SignInOptions::default()).await.unwrap();
    let partner = bed.tenant(&global, "contoso");
    let key = RecordKey { partner, client: app.client(), account: None };
    let secret = {
        let world = bed.emulator.world();
        world.app_named(&global.name, "csp").unwrap().secrets[0].value.expose().to_owned()
    };
    let orders = json!({
        "ca": bed.emulator.ca_pem(),
        "proxy": bed.emulator.proxy(),
        "client": app.client(),
        "secret": secret,
        "folder": folder.path(),
        "partner": partner,
    });
    let stored = async || store(folder.path()).load(&key, soon()).await.unwrap().unwrap();
    let mut newest = stored().await;
    let (mut redeemed, mut seen) = (0, BTreeSet::new());
    let begun = Instant::now();
    for _ in 0..kills {
        let orders = orders.clone();
        let pause = Duration::from_micros(rand::random_range(0..120_000));
        redeemed += tokio::task::spawn_blocking(move || {
            let rotating = Rotating::begin(&orders);
            std::thread::sleep(pause);
            rotating.kill()
        })
        .await
        .unwrap();
        let now = stored().await;
        assert!(now.record.issued > newest.record.issued, "the first write-back was not kept");
        assert_eq!(now.record.signed_in, newest.record.signed_in);
        let previous = store(folder.path()).load_previous(&key, soon()).await.unwrap().unwrap();
        assert!(previous.record.issued < now.record.issued);
        seen.insert(now.version.0.clone());
        newest = now;
        // Whoever comes next gets a token with it.
        let app = with_store(bed.builder(&global, Way::Proxied, |_| {}));
        app.partner(partner).service_token(Service::PartnerCenter).await.unwrap();
    }
    assert_eq!(seen.len(), kills);
    println!(
        "R11: an app killed {kills} times during {redeemed} rotations in {:?}: 0 lost, 0 torn, each redeemable",
        begun.elapsed()
    );
}
