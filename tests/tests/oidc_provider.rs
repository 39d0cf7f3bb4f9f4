//! The library's sign-in, judged by an OpenID provider that somebody else wrote.
#![allow(clippy::unwrap_used)]

use std::{
    io::{BufRead, BufReader},
    path::PathBuf,
    process::{Child, Command, Stdio},
};

use partnercenter::{
    App, Cloud, ErrorKind, TenantId,
    auth::Credential,
    cloud::{CloudRecord, Service},
    transport::TransportOptions,
};
use serde_json::json;
use url::Url;

const TENANT: &str = "8f0c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a";
const SECRET_CLIENT: &str = "0a1f6f52-3d07-4b5e-8a43-1d7f3c2b9e10";
const SECRET: &str = "Qx~8contoso.provider-secret_0123456789abc";

/// The provider in a process of its own, which ends with this value.
struct Provider {
    process: Child,
    ca_pem: String,
    cloud: Cloud,
    _folder: tempfile::TempDir,
}

impl Provider {
    fn start() -> Self {
        let judges = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("judges");
        let folder = tempfile::tempdir().unwrap();
        let tls = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
        let (key, certificate) = (folder.path().join("key.pem"), folder.path().join("tls.pem"));
        std::fs::write(&key, tls.signing_key.serialize_pem()).unwrap();
        std::fs::write(&certificate, tls.cert.pem()).unwrap();
        let registered = json!({
            "tenant": TENANT, "key": key, "certificate": certificate,
            "clients": [{
                "client_id": SECRET_CLIENT, "client_secret": SECRET,
                "token_endpoint_auth_method": "client_secret_post",
                "grant_types": ["client_credentials"],
                "redirect_uris": [], "response_types": [],
            }],
        });
        let mut process = Command::new("node")
            .arg("oidc-provider/server.mjs")
            .current_dir(judges)
            .env("PROVIDER", registered.to_string())
            .stdout(Stdio::piped())
            .spawn()
            .expect("node cannot be started");
        let mut origin = String::new();
        BufReader::new(process.stdout.take().unwrap()).read_line(&mut origin).unwrap();
        let origin = Url::parse(origin.trim()).expect("the provider did not start");
        Self { process, ca_pem: tls.cert.pem(), cloud: cloud(&origin), _folder: folder }
    }

    fn app(&self, client: &str, credential: Credential) -> App {
        let mut transport = TransportOptions::default();
        transport.extra_roots.push(self.ca_pem.clone());
        App::builder(client.parse().unwrap())
            .cloud(self.cloud.clone())
            .credential(credential)
            .transport(transport)
            .build()
            .unwrap()
    }
}

impl Drop for Provider {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The worldwide cloud, with the provider in the place of its sign-in service.
fn cloud(origin: &Url) -> Cloud {
    let record = CloudRecord {
        name: "provider".into(),
        authority: origin.clone(),
        authority_aliases: Vec::new(),
        metadata_instance: None,
        ..(*Cloud::global()).clone()
    };
    Cloud::custom(record).unwrap()
}

fn tenant() -> TenantId {
    TENANT.parse().unwrap()
}

#[tokio::test]
#[ignore = "cargo xtask test --only judges-oidc"]
async fn a_secret_gets_an_app_only_token() {
    let provider = Provider::start();
    let app = provider.app(SECRET_CLIENT, Credential::secret(SECRET).unwrap());
    let token = app.partner(tenant()).app_only().service_token(Service::Graph).await.unwrap();
    assert_eq!(token.secret.expose().split('.').count(), 3);

    let wrong = Credential::secret("Qx~8contoso.not-the-secret").unwrap();
    let app = provider.app(SECRET_CLIENT, wrong);
    let error = app.partner(tenant()).app_only().service_token(Service::Graph).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::Credential);
}
