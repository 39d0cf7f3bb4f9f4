//! The services, driven by a plain HTTP client over both ways: loopback origins, and real names
//! through the proxy.
#![allow(clippy::unwrap_used)]

use partnercenter::{Cloud, cloud::Service};
use partnercenter_emulator::{Emulator, Options, Role};
use reqwest::{Client, Method, Proxy, Response};
use serde_json::{Value, json};
use url::Url;

/// One way to the services of one cloud.
struct Way {
    client: Client,
    cloud: Cloud,
    vault: Url,
    imds: Url,
    app_service: Url,
    /// What calls a managed identity's tokens good.
    vault_resource: String,
}

async fn emulator() -> Emulator {
    Emulator::start(Options::default()).await.unwrap()
}

/// Both ways, for each cloud.
fn ways(emulator: &Emulator) -> Vec<Way> {
    let ca = reqwest::Certificate::from_pem(emulator.ca_pem().as_bytes()).unwrap();
    let builder = || Client::builder().tls_certs_only([ca.clone()]).no_proxy();
    let direct = builder().build().unwrap();
    let proxied = builder().proxy(Proxy::all(emulator.proxy()).unwrap()).build().unwrap();
    let mut ways = Vec::new();
    for cloud in Cloud::built_in() {
        let origin = |role| emulator.origin_in(cloud, role).unwrap();
        ways.push(Way {
            client: direct.clone(),
            cloud: emulator.cloud(cloud),
            vault: origin(Role::Vault),
            imds: origin(Role::Imds),
            app_service: origin(Role::AppService),
            vault_resource: cloud.vault_resource(),
        });
        let vault = format!("https://contoso-sam.{}", cloud.vault_suffix);
        ways.push(Way {
            client: proxied.clone(),
            cloud: cloud.clone(),
            vault: vault.parse().unwrap(),
            imds: "http://169.254.169.254".parse().unwrap(),
            app_service: origin(Role::AppService),
            vault_resource: cloud.vault_resource(),
        });
    }
    ways
}

impl Way {
    /// A token of the machine's own identity, or of the one with this client id.
    async fn machine_token(&self, resource: &str, client_id: Option<String>) -> String {
        let mut url = self.imds.join("metadata/identity/oauth2/token").unwrap();
        url.query_pairs_mut()
            .append_pair("api-version", "2018-02-01")
            .append_pair("resource", resource)
            .extend_pairs(client_id.map(|id| ("client_id", id)));
        let answer = self.client.get(url).header("Metadata", "true").send().await.unwrap();
        assert_eq!(answer.status(), 200);
        json_of(answer).await["access_token"].as_str().unwrap().to_owned()
    }

    async fn vault(
        &self,
        method: Method,
        path: &str,
        token: Option<&str>,
        body: Value,
    ) -> Response {
        let mut request = self.client.request(method, self.vault.join(path).unwrap());
        if let Some(token) = token {
            request = request.bearer_auth(token);
        }
        if body.is_null() {
            request = request.header("content-length", "0");
        } else {
            request = request.header("content-type", "application/json").body(body.to_string());
        }
        request.send().await.unwrap()
    }
}

async fn json_of(response: Response) -> Value {
    let bytes = response.bytes().await.unwrap();
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&bytes);
    serde_json::from_slice(bytes).unwrap()
}

#[tokio::test]
async fn a_vault_by_challenge_and_managed_identity() {
    let emulator = emulator().await;
    for way in ways(&emulator) {
        let name = if way.vault.host_str() == Some("localhost") { "direct" } else { "proxied" };
        let path = format!("secrets/{name}?api-version=7.4");
        let asked = way.vault(Method::PUT, &path, None, Value::Null).await;
        assert_eq!(asked.status(), 401);
        let challenge = asked.headers()["www-authenticate"].to_str().unwrap().to_owned();
        let vault = emulator.world().vaults.clone();
        let tenant = vault.iter().find(|vault| vault.cloud == way.cloud.name).unwrap().tenant;
        let authority = way.cloud.authority.origin().ascii_serialization();
        assert_eq!(
            challenge,
            format!(
                "Bearer authorization=\"{authority}/{tenant}\", resource=\"{}\"",
                way.vault_resource
            )
        );
        let world = emulator.world();
        let identity = world
            .identities
            .iter()
            .find(|identity| identity.tenant == tenant && !identity.system_assigned)
            .unwrap();
        let token =
            way.machine_token(&way.vault_resource, Some(identity.client_id.to_string())).await;
        let set = way.vault(Method::PUT, &path, Some(&token), json!({"value": "one"})).await;
        assert_eq!(set.status(), 200);
        let set = json_of(set).await;
        let base = way.vault.as_str();
        assert!(set["id"].as_str().unwrap().starts_with(&format!("{base}secrets/{name}/")));
        let got = json_of(way.vault(Method::GET, &path, Some(&token), Value::Null).await).await;
        assert_eq!(got["value"], "one");
        // The machine's own identity may read and not write.
        let reader = way.machine_token(&way.vault_resource, None).await;
        let read = way.vault(Method::GET, &path, Some(&reader), Value::Null).await;
        assert_eq!(read.status(), 200);
        let write = way.vault(Method::PUT, &path, Some(&reader), json!({"value": "two"})).await;
        assert_eq!(write.status(), 403);
        // A token for another service is none for the vault.
        let graph = way.cloud.resource(Service::Graph);
        let other = way.machine_token(&graph, None).await;
        let answer = way.vault(Method::GET, &path, Some(&other), Value::Null).await;
        assert_eq!(answer.status(), 401);
    }
    emulator.stop().await;
}

#[tokio::test]
async fn resource_manager_by_managed_identity() {
    let emulator = emulator().await;
    for way in ways(&emulator) {
        let resource = way.cloud.resource(Service::Arm);
        let token = way.machine_token(&resource, None).await;
        let url = way.cloud.arm.join("subscriptions?api-version=2022-12-01").unwrap();
        let answer = way.client.get(url.clone()).bearer_auth(token).send().await.unwrap();
        assert_eq!(answer.status(), 200);
        assert_eq!(json_of(answer).await["value"].as_array().unwrap().len(), 1);
        assert_eq!(way.client.get(url).send().await.unwrap().status(), 401);
    }
}

#[tokio::test]
async fn app_service_by_its_secret() {
    let emulator = emulator().await;
    for way in ways(&emulator) {
        let world = emulator.world();
        let tenant = world.tenant_named(&way.cloud.name, "contoso").unwrap().id;
        let identity = world.identities.iter().find(|one| one.tenant == tenant).unwrap();
        let mut url = way.app_service.join("msi/token?api-version=2019-08-01").unwrap();
        url.query_pairs_mut().append_pair("resource", &way.vault_resource);
        let asked = way.client.get(url.clone()).header("X-IDENTITY-HEADER", "guess").send();
        assert_eq!(asked.await.unwrap().status(), 401);
        let secret = identity.identity_header.expose();
        let asked = way.client.get(url).header("X-IDENTITY-HEADER", secret).send();
        let answer = json_of(asked.await.unwrap()).await;
        let token = answer["access_token"].as_str().unwrap();
        let list = "secrets?api-version=7.4";
        let read = way.vault(Method::GET, list, Some(token), Value::Null).await;
        assert_eq!(read.status(), 200);
    }
}
