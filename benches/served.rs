//! The emulator in a process of its own, so that its work is not counted as the client's.

pub mod redeeming;

use std::{
    io::{BufRead as _, BufReader, Write as _},
    process::{Child, Command, Stdio},
};

use partnercenter::{
    ClientId, Cloud, Secret, TenantId, auth::SignInOptions, cloud::CloudRecord, store::RecordKey,
};
use partnercenter_emulator::{Person, World, world::AppCertificate};
use partnercenter_tests::bed::{Bed, Way};
use serde::{Deserialize, Serialize};

/// Set for the process that serves.
const SERVE: &str = "PARTNERCENTER_BENCH_SERVE";
/// How many customers there are.
pub const CUSTOMERS: usize = 1_000;

/// What a client needs to know.
#[derive(Debug, Serialize, Deserialize)]
pub struct Facts {
    /// Where the services are.
    pub cloud: CloudRecord,
    /// Whom to trust (PEM).
    pub ca_pem: String,
    /// The app.
    pub client: ClientId,
    /// Its secret.
    pub client_secret: String,
    /// The partner.
    pub partner: TenantId,
    /// A refresh token of the partner's user, with MFA.
    pub refresh_token: String,
    /// The partner's customers.
    pub customers: Vec<TenantId>,
}

/// The process that serves; ends when it is dropped.
#[derive(Debug)]
pub struct Served {
    child: Child,
    /// What a client needs to know.
    pub facts: Facts,
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Served {
    /// Starts this program once more, to serve. `certificate` (PEM) is registered at the app.
    ///
    /// # Panics
    /// When it does not come up.
    #[allow(clippy::unwrap_used)]
    pub fn start(certificate: &str) -> Self {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .env(SERVE, certificate)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let facts = serde_json::from_str(&line).unwrap();
        Self { child, facts }
    }

    /// Serves, if this is the process for it, until the other one goes away.
    ///
    /// # Panics
    /// When it cannot.
    pub fn serve_if_asked() {
        if let Ok(certificate) = std::env::var(SERVE) {
            Self::serve(Some(certificate), CUSTOMERS);
        }
    }

    /// Serves, and ends the process with its standard input.
    ///
    /// # Panics
    /// When it cannot.
    #[allow(clippy::unwrap_used)]
    pub fn serve(certificate: Option<String>, customers: usize) -> ! {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        let (_bed, facts) = runtime.block_on(prepare(certificate, customers));
        let mut out = std::io::stdout().lock();
        serde_json::to_writer(&mut out, &facts).unwrap();
        writeln!(out).unwrap();
        out.flush().unwrap();
        let _ = std::io::stdin().read_line(&mut String::new());
        std::process::exit(0);
    }
}

#[allow(clippy::unwrap_used)]
async fn prepare(certificate: Option<String>, customers: usize) -> (Bed, Facts) {
    let cloud = Cloud::global();
    let bed = Bed::of(World::contoso().with_customers(customers)).await;
    let (client, client_secret) = bed.emulator.change(|world| {
        let id = world.app_named("global", "csp").unwrap().id;
        let app = world.app_mut(id).unwrap();
        app.certificates.extend(certificate.map(|pem| AppCertificate { pem, private_key: None }));
        (id, app.secrets[0].value.expose().to_owned())
    });
    let app = bed.app(&cloud, Way::Direct);
    bed.sign_in(&app, &cloud, Person::new("adele"), SignInOptions::default()).await.unwrap();
    let partner = bed.tenant(&cloud, "contoso");
    let key = RecordKey { partner, client, account: None };
    let stored = app.store().load(&key, app.deadline()).await.unwrap().unwrap();
    let customers = (1..=customers)
        .map(|number| bed.tenant(&cloud, &format!("customer-{number:04}")))
        .collect();
    let facts = Facts {
        cloud: (*bed.emulator.cloud(&cloud)).clone(),
        ca_pem: bed.emulator.ca_pem().to_owned(),
        client,
        client_secret,
        partner,
        refresh_token: Secret::expose(&stored.record.token).to_owned(),
        customers,
    };
    (bed, facts)
}
