//! The emulator, and everybody who can reach its vault.

use std::time::{Duration, SystemTime};

use partnercenter::{
    ClientId, Cloud, Secret, TenantId,
    auth::{Certificate, ManagedIdentity},
    store::{
        Flow, KeyVaultStore, MfaVerdict, NameTemplate, RecordKey, RefreshTokenRecord,
        TokenStore as _, VaultAccess,
    },
    time::Deadline,
    transport::{Proxy, TransportOptions},
};
use partnercenter_emulator::{Emulator, Options, Role};
use url::Url;

/// The vault of every cloud.
const VAULT: &str = "contoso-sam";

/// How the emulator is reached.
#[derive(Clone, Copy, Debug)]
pub enum Way {
    /// At its loopback origins.
    Loopback,
    /// Under the real host names, through its proxy.
    RealNames,
}

pub struct Stage {
    pub emulator: Emulator,
    pub of: Cloud,
    pub folder: tempfile::TempDir,
}

impl Stage {
    pub async fn start(of: Cloud) -> Self {
        let emulator = Emulator::start(Options::default()).await.unwrap();
        Self { emulator, of, folder: tempfile::tempdir().unwrap() }
    }

    pub fn cloud(&self, way: Way) -> Cloud {
        match way {
            Way::Loopback => self.emulator.cloud(&self.of),
            Way::RealNames => self.of.clone(),
        }
    }

    pub fn vault(&self, way: Way) -> Url {
        match way {
            Way::Loopback => self.emulator.origin_in(&self.of, Role::Vault).unwrap(),
            Way::RealNames => format!("https://{VAULT}.{}", self.of.vault_suffix).parse().unwrap(),
        }
    }

    pub fn transport(&self, way: Way) -> TransportOptions {
        let mut options = TransportOptions::default();
        options.extra_roots = vec![self.emulator.ca_pem().to_owned()];
        options.retry.pause = Duration::from_millis(1);
        options.proxy = match way {
            Way::Loopback => Proxy::None,
            Way::RealNames => {
                Proxy::Url { url: self.emulator.proxy(), credentials: None, bypass: None }
            }
        };
        options
    }

    pub fn store(&self, way: Way, access: VaultAccess) -> KeyVaultStore {
        let (cloud, transport) = (self.cloud(way), self.transport(way));
        KeyVaultStore::new(&self.vault(way), &cloud, access, NameTemplate::default(), &transport)
            .unwrap()
    }

    pub fn tenant(&self) -> TenantId {
        self.emulator.world().tenant_named(&self.of.name, "contoso").unwrap().id
    }

    pub fn client(&self) -> ClientId {
        self.emulator.world().app_named(&self.of.name, "csp").unwrap().id
    }

    pub fn key(&self) -> RecordKey {
        RecordKey { partner: self.tenant(), client: self.client(), account: None }
    }

    pub fn secret(&self) -> Secret {
        let world = self.emulator.world();
        let app = world.app_named(&self.of.name, "csp").unwrap();
        Secret::new(app.secrets[0].value.expose())
    }

    /// The app's certificate with its key (PEM).
    pub fn certificate_pem(&self) -> String {
        let world = self.emulator.world();
        let app = world.app_named(&self.of.name, "csp").unwrap();
        let certificate = &app.certificates[0];
        let key = certificate.private_key.as_ref().unwrap();
        format!("{}\n{}", certificate.pem, key.expose())
    }

    /// A file with a token of the continuous integration, as its platform would write it.
    pub fn token_file(&self, audience: &str) -> std::path::PathBuf {
        let world = self.emulator.world();
        let app = world.app_named(&self.of.name, "csp").unwrap();
        let trusted = app.federated_credentials.iter().find(|one| one.subject.starts_with("repo:"));
        let trusted = trusted.unwrap();
        let token = self.emulator.workload_token(&trusted.issuer, &trusted.subject, audience);
        let file = self.folder.path().join("token");
        std::fs::write(&file, format!("{}\n", token.unwrap())).unwrap();
        file
    }

    /// A managed identity of contoso, asked for where the emulator plays IMDS.
    pub fn identity(&self, name: &str) -> ManagedIdentity {
        let world = self.emulator.world();
        let found =
            world.identities.iter().find(|one| one.name == name && one.tenant == self.tenant());
        let imds = self.emulator.origin_in(&self.of, Role::Imds).unwrap();
        let found = found.unwrap();
        let identity = if found.system_assigned {
            ManagedIdentity::system_assigned()
        } else {
            ManagedIdentity::user_assigned(found.client_id)
        };
        identity.imds(imds)
    }

    /// Every identity that may read and write, by name.
    pub fn everybody(&self) -> Vec<(&'static str, VaultAccess)> {
        let (tenant, client) = (self.tenant(), self.client());
        let certificate = Certificate::from_pem(self.certificate_pem().as_bytes(), None).unwrap();
        let file = self.token_file(&self.of.federation_audience);
        vec![
            ("client secret", VaultAccess::Secret { tenant, client, secret: self.secret() }),
            ("certificate", VaultAccess::Certificate { tenant, client, certificate }),
            ("workload identity", VaultAccess::WorkloadIdentity { tenant, client, file }),
            ("managed identity", VaultAccess::ManagedIdentity(self.identity(VAULT))),
        ]
    }

    pub async fn save(&self, store: &KeyVaultStore, token: &str) -> partnercenter::Result<()> {
        let seen = store.load(&self.key(), soon()).await?.map(|stored| stored.version);
        let now = SystemTime::now();
        let record = RefreshTokenRecord {
            token: Secret::new(token),
            issued: now,
            signed_in: Some(now),
            user: Some("service@contoso.example".into()),
            user_id: None,
            flow: Flow::AuthorizationCode,
            amr: vec!["mfa".into()],
            mfa: MfaVerdict::Proved,
        };
        store.save(&self.key(), &record, seen.as_ref(), soon()).await.map(drop)
    }

    pub async fn load(&self, store: &KeyVaultStore) -> Option<String> {
        let stored = store.load(&self.key(), soon()).await.unwrap()?;
        Some(stored.record.token.expose().to_owned())
    }
}

pub fn soon() -> Deadline {
    Deadline::after(Duration::from_secs(30))
}
