//! What the program is told.

use std::{error::Error, time::Duration};

use partnercenter::{
    App, AppBuilder, ClientId, Cloud, Secret, TenantId,
    auth::Credential,
    cloud::CloudRecord,
    transport::{Proxy, RetryPolicy, TransportOptions},
};
use partnercenter_tests::Visitor;
use serde::Deserialize;
use serde_json::{Value, json};
use url::Url;

use crate::flows::Way;

/// The emulator, and its cast.
#[derive(Deserialize)]
pub struct Setup {
    /// Certificates to trust.
    pub roots: Vec<String>,
    /// The loopback origins, with a recorder before the sign-in service.
    pub cloud: CloudRecord,
    /// The loopback origins as they are, whose vault sends to its own sign-in service.
    pub vault_cloud: CloudRecord,
    /// The vault.
    pub vault: Url,
    /// Where faults are ordered.
    pub control: Url,
    /// The proxy, and what it wants.
    pub proxy: Url,
    pub proxy_user: String,
    pub proxy_password: Secret,
    /// The partner, and customers with and without consent.
    pub partner: TenantId,
    pub customer: TenantId,
    pub blocked_customer: TenantId,
    /// A confidential app: its secret, and its certificate with key.
    pub app: ClientId,
    pub secret: Secret,
    pub certificate: Secret,
    /// A public one.
    pub public_app: ClientId,
    /// Who signs in.
    pub user: String,
    /// A token of a workload issuer.
    pub workload_token: Secret,
    /// A PFX file, and the password that does not open it.
    pub pfx: std::path::PathBuf,
    pub pfx_password: Secret,
}

impl Setup {
    pub fn read() -> Result<Self, Box<dyn Error>> {
        let path = std::env::var("CANARIES")?;
        Ok(serde_json::from_slice(&std::fs::read(path)?)?)
    }

    pub fn transport(&self, way: Way) -> TransportOptions {
        let mut retry = RetryPolicy::default();
        retry.pause = Duration::from_millis(2);
        let mut transport = TransportOptions::default();
        transport.extra_roots = self.roots.clone();
        transport.retry = retry;
        transport.proxy = match way {
            Way::Direct => Proxy::None,
            Way::Proxied => self.proxy(&self.proxy_password),
        };
        transport
    }

    pub fn proxy(&self, password: &Secret) -> Proxy {
        let credentials = Some((self.proxy_user.clone(), password.clone()));
        Proxy::Url { url: self.proxy.clone(), credentials, bypass: None }
    }

    /// The confidential app, with its secret.
    pub fn app(&self, way: Way) -> AppBuilder {
        self.builder(self.app, way).credential(Credential::Secret(self.secret.clone()))
    }

    /// The public client.
    pub fn public_app(&self, way: Way) -> AppBuilder {
        self.builder(self.public_app, way)
    }

    fn builder(&self, client: ClientId, way: Way) -> AppBuilder {
        let cloud = match way {
            Way::Direct => Cloud::custom(self.cloud.clone()).expect("a cloud"),
            Way::Proxied => Cloud::global(),
        };
        App::builder(client).cloud(cloud).transport(self.transport(way))
    }

    /// Somebody with a browser without JavaScript. What it prints is not the library's.
    pub fn visitor(&self, way: Way) -> Result<Visitor, Box<dyn Error>> {
        let mut client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none());
        for root in &self.roots {
            client = client.tls_certs_merge([reqwest::Certificate::from_pem(root.as_bytes())?]);
        }
        client = match way {
            Way::Direct => client.no_proxy(),
            Way::Proxied => client.proxy(
                reqwest::Proxy::all(self.proxy.clone())?
                    .basic_auth(&self.proxy_user, self.proxy_password.expose())
                    .no_proxy(reqwest::NoProxy::from_string("localhost,127.0.0.1")),
            ),
        };
        Ok(Visitor::new(client.build()?, &[("user", &self.user), ("mfa", "yes")]))
    }

    /// Orders something at one of the emulator's own routes.
    pub async fn order(&self, path: &str, body: &Value) -> Result<(), Box<dyn Error>> {
        let mut client = reqwest::Client::builder().no_proxy();
        for root in &self.roots {
            client = client.tls_certs_merge([reqwest::Certificate::from_pem(root.as_bytes())?]);
        }
        let request = client
            .build()?
            .post(self.control.join(path)?)
            .header("content-type", "application/json")
            .body(body.to_string());
        request.send().await?.error_for_status()?;
        Ok(())
    }

    pub async fn enter_device_code(&self, code: &str) -> Result<(), Box<dyn Error>> {
        self.order("/_emulator/device", &json!({ "user_code": code, "user": self.user })).await
    }
}
