//! S1: no secret in anything that the library puts out, at the lowest level of every library's log.
//!
//! A program goes through everything ([`with-canaries`](../src/bin/with-canaries)); here it is given
//! secrets that are known, its traffic is recorded, and all that it prints is searched.
#![allow(clippy::unwrap_used)]

use std::{
    collections::BTreeMap,
    path::Path,
    process::Command,
    sync::{Arc, Mutex},
};

use axum::body::Bytes;
use http::header;
use partnercenter::Cloud;
use partnercenter_emulator::{Emulator, Options, Recorded, Role, World};
use partnercenter_tests::{
    Canaries,
    vault_model::{
        Broken,
        https::{Authority, origin},
    },
};
use serde_json::{Value, json};
use url::Url;

const PROXY_PASSWORD: &str = "proxy-password-of-contoso~0123456789";
const PFX_PASSWORD: &str = "pfx-password-of-contoso~0123456789";
const COOKIE: &str = "cookie-of-the-sign-in-service~0123456789";

/// What is found where in a run: the kind of secret, by the secret.
#[derive(Default)]
struct Secrets(BTreeMap<String, &'static str>);

impl Secrets {
    fn add(&mut self, kind: &'static str, secret: &str) {
        if secret.len() >= 24 {
            self.0.insert(secret.to_owned(), kind);
        }
    }

    /// The secrets that the emulator received.
    fn add_requests(&mut self, requests: &[Recorded]) {
        const FIELDS: [(&str, &str); 7] = [
            ("client_secret", "client secret"),
            ("client_assertion", "assertion"),
            ("refresh_token", "refresh token"),
            ("code", "code"),
            ("code_verifier", "verifier"),
            ("device_code", "device code"),
            ("assertion", "assertion"),
        ];
        for request in requests {
            for (field, kind) in FIELDS {
                self.add(kind, request.field(field).unwrap_or_default());
            }
            let bearer = request.header("authorization").unwrap_or_default();
            self.add("access token", bearer.trim_start_matches("Bearer "));
            self.add("IDENTITY_HEADER", request.header("x-identity-header").unwrap_or_default());
            if request.role == Role::Vault
                && let Some(body) = request.json()
            {
                self.add("vault value", body["value"].as_str().unwrap_or_default());
            }
        }
    }

    /// The secrets in an answer of the sign-in service.
    fn add_answer(&mut self, body: &str) {
        const MEMBERS: [(&str, &str); 4] = [
            ("access_token", "access token"),
            ("refresh_token", "refresh token"),
            ("id_token", "id token"),
            ("device_code", "device code"),
        ];
        let Ok(answer) = serde_json::from_str::<Value>(body) else { return };
        for (member, kind) in MEMBERS {
            self.add(kind, answer[member].as_str().unwrap_or_default());
        }
    }
}

/// Stands before the sign-in service, remembers what it answers, and adds a cookie.
async fn recorder(
    authority: &Authority,
    emulator: &Emulator,
    secrets: &Arc<Mutex<Secrets>>,
) -> Url {
    let service = emulator.origin_in(&Cloud::global(), Role::Entra).unwrap();
    let client = reqwest::Client::builder()
        .tls_certs_merge([reqwest::Certificate::from_pem(emulator.ca_pem().as_bytes()).unwrap()])
        .redirect(reqwest::redirect::Policy::none())
        .no_proxy()
        // Where the client's Host goes on with the request.
        .http1_only()
        .build()
        .unwrap();
    let secrets = Arc::clone(secrets);
    let answer = move |request: http::Request<Bytes>| {
        let (client, mut url, secrets) = (client.clone(), service.clone(), secrets.clone());
        async move {
            let (parts, body) = request.into_parts();
            url.set_path(parts.uri.path());
            url.set_query(parts.uri.query());
            let asked = client.request(parts.method, url).headers(parts.headers).body(body);
            let answer = asked.send().await.map_err(|_| Broken)?;
            let mut response = http::Response::builder().status(answer.status());
            for (name, value) in answer.headers() {
                if name != header::TRANSFER_ENCODING && name != header::CONTENT_LENGTH {
                    response = response.header(name, value);
                }
            }
            let body = answer.bytes().await.map_err(|_| Broken)?;
            secrets.lock().unwrap().add_answer(&String::from_utf8_lossy(&body));
            let cookie = format!("session={COOKIE}; Secure; HttpOnly");
            response.header(header::SET_COOKIE, cookie).body(body).map_err(|_| Broken)
        }
    };
    origin(authority.serve(answer).await.0)
}

/// What the program is told.
fn setup(emulator: &Emulator, authority: &Authority, recorder: &Url) -> Value {
    let cloud = Cloud::global();
    let world = emulator.world();
    let tenant = |name| world.tenant_named("global", name).unwrap().id;
    let app = world.app_named("global", "csp").unwrap();
    let certificate = app.certificates.first().unwrap();
    let pem = format!("{}{}", certificate.private_key.as_ref().unwrap().expose(), certificate.pem);
    let workload = app.federated_credentials.first().unwrap();
    let token = emulator.workload_token(&workload.issuer, &workload.subject, &workload.audience);
    let vault_cloud = (*emulator.cloud(&cloud)).clone();
    let mut recorded = vault_cloud.clone();
    recorded.authority = recorder.clone();
    let pfx = Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/tests/keys/pfx/aes128.pfx");
    json!({
        "roots": [emulator.ca_pem(), authority.ca_pem],
        "cloud": recorded,
        "vault_cloud": vault_cloud,
        "vault": emulator.origin_in(&cloud, Role::Vault),
        "control": emulator.origin_in(&cloud, Role::Entra),
        "proxy": emulator.proxy(),
        "proxy_user": "partner",
        "proxy_password": PROXY_PASSWORD,
        "partner": tenant("contoso"),
        "customer": tenant("tailspin"),
        "blocked_customer": tenant("litware"),
        "app": app.id,
        "secret": app.secrets[0].value.expose(),
        "certificate": pem,
        "public_app": world.app_named("global", "public").unwrap().id,
        "user": world.user_named("global", "service").unwrap().upn,
        "workload_token": token.unwrap(),
        "pfx": pfx,
        "pfx_password": PFX_PASSWORD,
    })
}

#[tokio::test]
async fn s1_nothing_secret_is_put_out() {
    let proxy_credentials = Some(("partner".to_owned(), PROXY_PASSWORD.to_owned()));
    let options = Options { proxy_credentials, world: World::contoso(), ..Options::default() };
    let emulator = Emulator::start(options).await.unwrap();
    let authority = Authority::of_localhost();
    let secrets = Arc::new(Mutex::new(Secrets::default()));
    let recorder = recorder(&authority, &emulator, &secrets).await;
    let setup = setup(&emulator, &authority, &recorder);
    let identity = emulator.world();
    let identity = identity.identities.iter().find(|identity| identity.system_assigned).unwrap();

    let folder = tempfile::tempdir().unwrap();
    let told = folder.path().join("setup.json");
    std::fs::write(&told, setup.to_string()).unwrap();
    let service = emulator.origin_in(&Cloud::global(), Role::AppService).unwrap();
    let mut program = Command::new(env!("CARGO_BIN_EXE_with-canaries"));
    program
        .env("CANARIES", &told)
        .env("RUST_BACKTRACE", "full")
        .env("IDENTITY_ENDPOINT", service.join("/msi/token").unwrap().as_str())
        .env("IDENTITY_HEADER", identity.identity_header.expose());
    let output = tokio::task::spawn_blocking(move || program.output().unwrap()).await.unwrap();
    let text = [output.stdout, output.stderr].concat();
    let end = String::from_utf8_lossy(&text[text.len().saturating_sub(4000)..]).into_owned();
    assert!(output.status.success() && contains(&text, "all done"), "{end}");

    let mut secrets = secrets.lock().unwrap();
    secrets.add_requests(&emulator.requests());
    secrets.add("PFX password", PFX_PASSWORD);
    secrets.add("proxy password", PROXY_PASSWORD);
    secrets.add("cookie", COOKIE);
    let mut canaries = Canaries::default();
    for (secret, kind) in &secrets.0 {
        canaries.plant(kind, secret);
    }
    let (key, _) = setup["certificate"].as_str().unwrap().split_once("-----BEGIN CERT").unwrap();
    canaries.plant_key("private key", key);
    let mut kinds: Vec<_> = secrets.0.values().copied().chain(["private key"]).collect();
    kinds.sort_unstable();
    kinds.dedup();
    assert_eq!(kinds.len(), 14, "{kinds:?}");

    // It really was at the lowest level, of all libraries.
    for target in ["partnercenter::", "reqwest", "hyper_util::", "h2::"] {
        assert!(contains(&text, target), "nothing of {target}");
    }
    assert!(contains(&text, "TRACE"));
    println!("{} secrets of {} kinds, {} bytes searched", secrets.0.len(), kinds.len(), text.len());
    assert_eq!(canaries.sightings(&text), []);
    // Tokens that nobody recorded: those that were answered through the proxy.
    assert!(!contains(&text, ".eyJ"), "a token");
}

fn contains(text: &[u8], part: &str) -> bool {
    text.windows(part.len()).any(|window| window == part.as_bytes())
}
