//! The Key Vault store, judged by lowkey-vault, which somebody else wrote. It takes any token, so it
//! judges how secrets are used and not who may use them.
#![allow(clippy::unwrap_used)]

use std::{
    net::TcpListener,
    process::{Child, Command, Stdio},
    time::{Duration, Instant, SystemTime},
};

use axum::body::Bytes;
use http::header;
use partnercenter::{
    Cloud, Secret,
    auth::ManagedIdentity,
    cloud::CloudRecord,
    store::{
        Account, Flow, KeyVaultStore, MfaVerdict, NameTemplate, RecordKey, RefreshTokenRecord,
        TokenStore, VaultAccess,
    },
    time::Deadline,
    transport::TransportOptions,
};
use partnercenter_emulator::{Emulator, Options, Role};
use partnercenter_tests::vault_model::{
    Broken,
    https::{Authority, origin},
};
use url::Url;

/// Starting it takes a good part of a minute.
const PATIENCE: Duration = Duration::from_secs(120);

/// The vault in a process of its own, which ends with this value.
struct Lowkey {
    process: Child,
    store: KeyVaultStore,
    // Gives the tokens: those of lowkey-vault's own identity endpoint have numbers where Azure's have
    // texts, and Azure's SDK refuses them.
    _host: Emulator,
    _folder: tempfile::TempDir,
}

impl Lowkey {
    async fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let tls = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
        let (key, certificate) = (folder.path().join("key.pem"), folder.path().join("tls.pem"));
        std::fs::write(&key, tls.signing_key.serialize_pem()).unwrap();
        std::fs::write(&certificate, tls.cert.pem()).unwrap();
        let [port, token_port] = free_ports();
        let jar = std::env::var("LOWKEY_VAULT").expect("LOWKEY_VAULT names no jar");
        let process = Command::new("java")
            .args(["-jar", &jar])
            .arg(format!("--server.port={port}"))
            .arg(format!("--app.token.port={token_port}"))
            .arg(format!("--server.ssl.certificate=file:{}", certificate.display()))
            .arg(format!("--server.ssl.certificate-private-key=file:{}", key.display()))
            // Its own choice of TLS 1.2 and ciphers wants an RSA key.
            .arg("--server.ssl.enabled-protocols=TLSv1.3")
            // Of the key store that it brings along.
            .arg("--server.ssl.key-store-password=")
            // What the challenge asks a token for.
            .arg("--LOWKEY_AUTH_RESOURCE=vault.azure.net")
            // It is addressed by the port of the front.
            .arg("--LOWKEY_VAULT_RELAXED_PORTS=true")
            .stdout(Stdio::null())
            .spawn()
            .expect("java cannot be started");
        let authority = Authority::of_localhost();
        let front = front(&authority, origin(port), &tls.cert.pem()).await;
        let host = Emulator::start(Options::default()).await.unwrap();
        let store = open(&front, host.origin(Role::Imds), &authority.ca_pem);
        let lowkey = Self { process, store, _host: host, _folder: folder };
        let begun = Instant::now();
        while let Err(error) = lowkey.store.list(soon()).await {
            assert!(begun.elapsed() < PATIENCE, "it does not answer: {error:?}");
            tokio::time::sleep(Duration::from_secs(1)).await;
        }
        lowkey
    }
}

impl Drop for Lowkey {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Stands before the vault and gives errors the codes that Azure's have: there they are the names of
/// classes.
async fn front(authority: &Authority, vault: Url, vault_pem: &str) -> Url {
    let client = reqwest::Client::builder()
        .tls_certs_merge([reqwest::Certificate::from_pem(vault_pem.as_bytes()).unwrap()])
        .redirect(reqwest::redirect::Policy::none())
        .build()
        .unwrap();
    let answer = move |request: http::Request<Bytes>| {
        let (client, mut url) = (client.clone(), vault.clone());
        async move {
            let (parts, body) = request.into_parts();
            url.set_path(parts.uri.path());
            url.set_query(parts.uri.query());
            let asked = client.request(parts.method, url).headers(parts.headers).body(body);
            let answer = asked.send().await.map_err(|_| Broken)?;
            let mut response = http::Response::builder().status(answer.status());
            for name in [header::CONTENT_TYPE, header::WWW_AUTHENTICATE] {
                if let Some(value) = answer.headers().get(&name) {
                    response = response.header(name, value);
                }
            }
            let body = answer.text().await.map_err(|_| Broken)?;
            let code = |class: &str| {
                format!(r#""code":"com.github.nagyesta.lowkeyvault.service.exception.{class}""#)
            };
            let deleted =
                r#""code":"Conflict","innererror":{"code":"ObjectIsDeletedButRecoverable"}"#;
            let body = body
                .replace(&code("NotFoundException"), r#""code":"SecretNotFound""#)
                .replace(&code("AlreadyExistsException"), deleted);
            response.body(body.into()).map_err(|_| Broken)
        }
    };
    let (port, _) = authority.serve(answer).await;
    origin(port)
}

/// The store, in a cloud whose sign-in service is where the challenge says: at the vault itself.
fn open(vault: &Url, imds: Url, ca_pem: &str) -> KeyVaultStore {
    let record = CloudRecord {
        name: "lowkey".into(),
        authority: vault.clone(),
        vault_suffix: "localhost".into(),
        vault_resource: Some("https://vault.azure.net".into()),
        ..(*Cloud::global()).clone()
    };
    let cloud = Cloud::custom(record).unwrap();
    let mut transport = TransportOptions::default();
    transport.extra_roots.push(ca_pem.to_owned());
    let access = VaultAccess::ManagedIdentity(ManagedIdentity::system_assigned().imds(imds));
    let naming = "{partner}-{client}-{account}".parse::<NameTemplate>().unwrap();
    KeyVaultStore::new(vault, &cloud, access, naming, &transport).unwrap()
}

/// Two ports that were free a moment ago.
fn free_ports() -> [u16; 2] {
    let listeners = [(); 2].map(|()| TcpListener::bind("127.0.0.1:0").unwrap());
    listeners.map(|listener| listener.local_addr().unwrap().port())
}

fn soon() -> Deadline {
    Deadline::after(Duration::from_secs(20))
}

fn key(account: Option<&str>) -> RecordKey {
    RecordKey {
        partner: "5b0c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0b".parse().unwrap(),
        client: "7a1c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0c".parse().unwrap(),
        account: account.map(|name| Account::try_from(name.to_owned()).unwrap()),
    }
}

/// A record that was issued so many seconds after a fixed moment.
fn record(token: &str, seconds: u64) -> RefreshTokenRecord {
    let issued = SystemTime::UNIX_EPOCH + Duration::from_secs(1_790_000_000 + seconds);
    RefreshTokenRecord {
        token: Secret::new(token),
        issued,
        signed_in: Some(issued),
        user: Some("anna@contoso.example".into()),
        user_id: None,
        flow: Flow::AuthorizationCode,
        amr: vec!["pwd".into(), "mfa".into()],
        mfa: MfaVerdict::Proved,
    }
}

#[tokio::test]
#[ignore = "cargo xtask test --only judges-vault"]
async fn a_record_from_first_save_to_recovery() {
    let lowkey = Lowkey::start().await;
    let store = &lowkey.store;
    let key = key(Some("anna@contoso.example"));
    assert!(store.load(&key, soon()).await.unwrap().is_none());

    let first = store.save(&key, &record("1.first", 0), None, soon()).await.unwrap();
    let loaded = store.load(&key, soon()).await.unwrap().unwrap();
    assert_eq!((loaded.record.token.expose(), &loaded.version), ("1.first", &first));
    assert_eq!(loaded.record.issued, record("1.first", 0).issued);
    assert_eq!(loaded.record.amr, ["pwd", "mfa"]);
    assert_eq!(loaded.record.mfa, MfaVerdict::Proved);

    let second = store.save(&key, &record("1.second", 60), Some(&first), soon()).await.unwrap();
    assert_ne!(first, second);
    assert_eq!(token(store.load(&key, soon()).await), "1.second");
    assert_eq!(token(store.load_previous(&key, soon()).await), "1.first");

    // A writer who saw neither, with an older token: the newer is kept.
    assert!(store.save(&key, &record("1.older", 30), Some(&first), soon()).await.is_err());
    assert_eq!(token(store.load(&key, soon()).await), "1.second");

    let listed = store.list(soon()).await.unwrap();
    assert_eq!(listed.iter().map(|found| &found.key).collect::<Vec<_>>(), [&key]);

    assert!(store.delete(&key, soon()).await.unwrap());
    assert!(!store.delete(&key, soon()).await.unwrap());
    assert!(store.load(&key, soon()).await.unwrap().is_none());
    assert!(store.list(soon()).await.unwrap().is_empty());

    // The name lies in the bin: the vault answers 409 until it is recovered.
    store.save(&key, &record("1.again", 90), None, soon()).await.unwrap();
    assert_eq!(token(store.load(&key, soon()).await), "1.again");
}

fn token(stored: partnercenter::Result<Option<partnercenter::store::Stored>>) -> String {
    stored.unwrap().unwrap().record.token.expose().to_owned()
}
