//! The provider, as a process of its own.

use std::{
    io::{BufRead, BufReader},
    path::PathBuf,
    process::{Child, Command, Stdio},
};

use partnercenter::{
    App, AppBuilder, Cloud, TenantId,
    auth::{
        Credential,
        assertion::{Algorithm, Certificate},
    },
    cloud::{CloudRecord, Service},
    transport::TransportOptions,
};
use partnercenter_tests::Visitor;
use rcgen::{CertificateParams, KeyPair, PKCS_RSA_SHA256, RsaKeySize};
use serde_json::{Value, json};
use url::Url;

const TENANT: &str = "8f0c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a";
const SECRET: &str = "Qx~8contoso.provider-secret_0123456789abc";
/// Where web apps receive codes.
pub const REDIRECT: &str = "http://localhost/callback";
/// Who signs in.
pub const USER: &str = "anna@contoso.example";

/// The registered apps.
#[derive(Clone, Copy, Debug)]
pub enum Client {
    /// Has a secret.
    Secret,
    /// Has a certificate, whose assertions are of the algorithm.
    Certificate(Algorithm),
    /// Has neither: a public client.
    Public,
}

impl Client {
    pub const CONFIDENTIAL: [Self; 3] =
        [Self::Secret, Self::Certificate(Algorithm::Ps256), Self::Certificate(Algorithm::Rs256)];

    pub const fn id(self) -> &'static str {
        match self {
            Self::Secret => "0a1f6f52-3d07-4b5e-8a43-1d7f3c2b9e10",
            Self::Certificate(Algorithm::Ps256) => "3b8d2c10-95c4-4c0e-a3a4-6d0e7a5b1f21",
            Self::Certificate(Algorithm::Rs256) => "3b8d2c10-95c4-4c0e-a3a4-6d0e7a5b1f22",
            Self::Public => "77c1f0de-2a6b-4d19-8f53-0b9e4d6c8a32",
        }
    }

    /// What the provider knows of it.
    fn registered(self, certificate: &str) -> Value {
        let mut client = json!({
            "client_id": self.id(),
            "redirect_uris": [REDIRECT],
            "response_types": ["code"],
            "grant_types": [
                "authorization_code", "refresh_token", "client_credentials",
                "urn:ietf:params:oauth:grant-type:device_code",
            ],
        });
        let more = match self {
            Self::Secret => {
                json!({ "client_secret": SECRET, "token_endpoint_auth_method": "client_secret_post" })
            }
            Self::Certificate(algorithm) => json!({
                "pem": certificate,
                "token_endpoint_auth_method": "private_key_jwt",
                "token_endpoint_auth_signing_alg": algorithm.name(),
            }),
            // A native app: any port of its loopback address will do.
            Self::Public => json!({
                "application_type": "native",
                "token_endpoint_auth_method": "none",
                "redirect_uris": ["http://localhost"],
                "grant_types": [
                    "authorization_code", "refresh_token",
                    "urn:ietf:params:oauth:grant-type:device_code",
                ],
            }),
        };
        if let (Value::Object(client), Value::Object(more)) = (&mut client, more) {
            client.extend(more);
        }
        client
    }
}

/// A certificate with its key, as PEM.
pub struct Pair {
    certificate: String,
    key: String,
}

impl Pair {
    pub fn new() -> Self {
        let key = KeyPair::generate_rsa_for(&PKCS_RSA_SHA256, RsaKeySize::_2048).unwrap();
        let names = ["app.contoso.example".to_owned()];
        let certificate = CertificateParams::new(names).unwrap().self_signed(&key).unwrap();
        Self { certificate: certificate.pem(), key: key.serialize_pem() }
    }

    pub fn credential(&self, algorithm: Algorithm) -> Credential {
        let pem = format!("{}{}", self.key, self.certificate);
        let certificate = Certificate::from_pem(pem.as_bytes(), None).unwrap();
        Credential::certificate(certificate.algorithm(algorithm))
    }
}

/// The provider. Its process ends with this value.
pub struct Provider {
    process: Child,
    ca_pem: String,
    cloud: Cloud,
    pair: Pair,
    _folder: tempfile::TempDir,
}

impl Provider {
    pub fn start() -> Self {
        let judges = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("judges");
        let folder = tempfile::tempdir().unwrap();
        let tls = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
        let (key, certificate) = (folder.path().join("key.pem"), folder.path().join("tls.pem"));
        std::fs::write(&key, tls.signing_key.serialize_pem()).unwrap();
        std::fs::write(&certificate, tls.cert.pem()).unwrap();
        let pair = Pair::new();
        let clients: Vec<_> = Client::CONFIDENTIAL
            .into_iter()
            .chain([Client::Public])
            .map(|client| client.registered(&pair.certificate))
            .collect();
        let settings = json!({
            "tenant": TENANT, "key": key, "certificate": certificate,
            "clients": clients,
        });
        let mut process = Command::new("node")
            .args(["--no-warnings", "oidc-provider/server.mjs"])
            .current_dir(judges)
            .env("PROVIDER", settings.to_string())
            .stdout(Stdio::piped())
            .spawn()
            .expect("node cannot be started");
        let mut origin = String::new();
        BufReader::new(process.stdout.take().unwrap()).read_line(&mut origin).unwrap();
        let origin = Url::parse(origin.trim()).expect("the provider did not start");
        Self { process, ca_pem: tls.cert.pem(), cloud: cloud(&origin), pair, _folder: folder }
    }

    /// An app with the credential that the provider knows.
    pub fn app(&self, client: Client) -> App {
        self.app_builder(client).build().unwrap()
    }

    /// The same, to be changed.
    pub fn app_builder(&self, client: Client) -> AppBuilder {
        let mut transport = TransportOptions::default();
        transport.extra_roots.push(self.ca_pem.clone());
        App::builder(client.id().parse().unwrap())
            .cloud(self.cloud.clone())
            .transport(transport)
            .credential(match client {
                Client::Secret => Credential::secret(SECRET).unwrap(),
                Client::Certificate(algorithm) => self.pair.credential(algorithm),
                Client::Public => Credential::None,
            })
    }

    /// Somebody who signs in, without a browser.
    pub fn visitor(&self) -> Visitor {
        let ca = reqwest::Certificate::from_pem(self.ca_pem.as_bytes()).unwrap();
        let client = reqwest::Client::builder()
            .tls_certs_merge([ca])
            .redirect(reqwest::redirect::Policy::none())
            .build()
            .unwrap();
        Visitor::new(client, &[("login", "anna"), ("password", "any will do")])
    }

    /// The registered certificate and its key.
    pub fn pair(&self) -> &Pair {
        &self.pair
    }

    pub fn tenant(&self) -> TenantId {
        TENANT.parse().unwrap()
    }
}

impl Drop for Provider {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The worldwide cloud, with the provider in the place of all its services.
fn cloud(origin: &Url) -> Cloud {
    let real = Cloud::global();
    let record = CloudRecord {
        name: "provider".into(),
        authority: origin.clone(),
        authority_aliases: Vec::new(),
        metadata_instance: None,
        partner_center: origin.clone(),
        graph: origin.clone(),
        graph_resource: Some(real.resource(Service::Graph)),
        arm: origin.clone(),
        arm_resource: Some(real.resource(Service::Arm)),
        ..(*real).clone()
    };
    Cloud::custom(record).unwrap()
}
