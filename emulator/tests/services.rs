//! The services, driven by a plain HTTP client over both ways: loopback origins, and real names
//! through the proxy.
#![allow(clippy::unwrap_used)]

use std::time::{SystemTime, UNIX_EPOCH};

use aws_lc_rs::digest::{SHA256, digest};
use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD as BASE64};
use partnercenter::{
    Cloud,
    cloud::{Feature, Service},
};
use partnercenter_emulator::{Emulator, Options, Person, Role, world::ManagedIdentity};
use reqwest::{Client, Method, Proxy, Response};
use rustls::pki_types::{CertificateDer, pem::PemObject as _};
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

/// The SHA-256 of a certificate (PEM), as assertions name it.
fn thumbprint(pem: &str) -> String {
    let der = CertificateDer::from_pem_slice(pem.as_bytes()).unwrap();
    BASE64.encode(digest(&SHA256, &der))
}

#[tokio::test]
async fn an_app_signs_in_by_a_key_that_stays_in_the_vault() {
    let emulator = emulator().await;
    let world = emulator.world();
    for way in ways(&emulator) {
        let app = world.app_named(&way.cloud.name, "csp").unwrap();
        let tenant = world.tenant_named(&way.cloud.name, "contoso").unwrap().id;
        let is_it = |one: &&ManagedIdentity| one.tenant == tenant && !one.system_assigned;
        let identity = world.identities.iter().find(is_it).unwrap().client_id.to_string();
        let vault_token = way.machine_token(&way.vault_resource, Some(identity)).await;
        let endpoint = way.cloud.authority.join(&format!("{tenant}/oauth2/v2.0/token")).unwrap();
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
        let header = json!({
            "alg": "PS256", "typ": "JWT", "x5t#S256": thumbprint(&app.certificates[0].pem),
        });
        let claims = json!({
            "aud": endpoint, "iss": app.id, "sub": app.id, "iat": now, "nbf": now,
            "exp": now + 300, "jti": uuid::Uuid::new_v4(),
        });
        let part = |value: &Value| BASE64.encode(value.to_string());
        let signed = format!("{}.{}", part(&header), part(&claims));
        let key =
            way.vault(Method::GET, "keys/csp?api-version=7.4", Some(&vault_token), Value::Null);
        let kid = json_of(key.await).await["key"]["kid"].as_str().unwrap().to_owned();
        let sign = format!("{}/sign?api-version=7.4", kid.split_once("/keys/").unwrap().1);
        let order =
            json!({"alg": "PS256", "value": BASE64.encode(digest(&SHA256, signed.as_bytes()))});
        let answer =
            way.vault(Method::POST, &format!("keys/{sign}"), Some(&vault_token), order).await;
        let signature = json_of(answer).await["value"].as_str().unwrap().to_owned();
        let resource = way.cloud.resource(Service::Graph);
        let form = url::form_urlencoded::Serializer::new(String::new())
            .append_pair("grant_type", "client_credentials")
            .append_pair("client_id", &app.id.to_string())
            .append_pair("scope", &format!("{resource}/.default"))
            .append_pair(
                "client_assertion_type",
                "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
            )
            .append_pair("client_assertion", &format!("{signed}.{signature}"))
            .finish();
        let request = way.client.post(endpoint).body(form);
        let request = request.header("content-type", "application/x-www-form-urlencoded");
        let answer = json_of(request.send().await.unwrap()).await;
        assert!(answer["access_token"].is_string(), "{answer}");
    }
}

const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
const REDIRECT: &str = "http://localhost/callback";

/// The tokens of a person who signed in to the app `csp`.
struct SignedIn<'a> {
    way: &'a Way,
    client_id: String,
    client_secret: String,
    refresh_token: String,
}

impl<'a> SignedIn<'a> {
    async fn new(emulator: &Emulator, way: &'a Way, person: Person) -> Self {
        let world = emulator.world();
        let app = world.app_named(&way.cloud.name, "csp").unwrap();
        let tenant = world.tenant_named(&way.cloud.name, "contoso").unwrap().id;
        let mut this = Self {
            way,
            client_id: app.id.to_string(),
            client_secret: app.secrets[0].value.expose().to_owned(),
            refresh_token: String::new(),
        };
        let resource = way.cloud.resource(Service::PartnerCenter);
        let scope = format!("{resource}/.default offline_access openid profile");
        let mut url = way.cloud.authority.join(&format!("{tenant}/oauth2/v2.0/authorize")).unwrap();
        url.query_pairs_mut()
            .append_pair("client_id", &this.client_id)
            .append_pair("response_type", "code")
            .append_pair("redirect_uri", REDIRECT)
            .append_pair("scope", &scope)
            .append_pair("state", "state")
            .append_pair("nonce", "nonce")
            .append_pair("code_challenge", CHALLENGE)
            .append_pair("code_challenge_method", "S256");
        let answer = emulator.sign_in(&url, &person).unwrap();
        let code = answer.field("code").unwrap();
        let grant = [
            ("grant_type", "authorization_code"),
            ("code", code),
            ("redirect_uri", REDIRECT),
            ("code_verifier", VERIFIER),
            ("scope", &scope),
        ];
        let answer = this.redeem(&tenant.to_string(), &grant).await;
        this.refresh_token = answer["refresh_token"].as_str().unwrap().to_owned();
        this
    }

    async fn redeem(&self, tenant: &str, grant: &[(&str, &str)]) -> Value {
        let url = self.way.cloud.authority.join(&format!("{tenant}/oauth2/v2.0/token")).unwrap();
        let form = url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs(grant)
            .append_pair("client_id", &self.client_id)
            .append_pair("client_secret", &self.client_secret)
            .finish();
        let request = self.way.client.post(url).body(form);
        let request = request.header("content-type", "application/x-www-form-urlencoded");
        json_of(request.send().await.unwrap()).await
    }

    /// Entra's answer to a wish for a token of a service, in a tenant.
    async fn ask(&self, tenant: impl ToString, service: Service) -> Value {
        let scope = format!("{}/.default", self.way.cloud.resource(service));
        let grant = [
            ("grant_type", "refresh_token"),
            ("refresh_token", &self.refresh_token),
            ("scope", &scope),
        ];
        self.redeem(&tenant.to_string(), &grant).await
    }

    async fn token(&self, tenant: impl ToString, service: Service) -> String {
        let answer = self.ask(tenant, service).await;
        answer["access_token"].as_str().unwrap_or_else(|| panic!("{answer}")).to_owned()
    }

    async fn call(&self, method: Method, url: Url, token: &str, body: Value) -> (u16, Value) {
        let mut request = self.way.client.request(method, url).bearer_auth(token);
        if !body.is_null() {
            request = request.header("content-type", "application/json").body(body.to_string());
        }
        let answer = request.send().await.unwrap();
        let status = answer.status().as_u16();
        if answer.content_length() == Some(0) {
            return (status, Value::Null);
        }
        (status, json_of(answer).await)
    }
}

#[tokio::test]
async fn a_partner_reaches_a_customer_from_consent_to_subscription() {
    for number in 0..6 {
        // Each way finds the world as it was.
        let emulator = emulator().await;
        let way = ways(&emulator).remove(number);
        let signed_in = SignedIn::new(&emulator, &way, Person::new("adele")).await;
        let world = emulator.world();
        let tenant = |name: &str| world.tenant_named(&way.cloud.name, name).unwrap().id;
        let (contoso, adatum) = (tenant("contoso"), tenant("adatum"));
        let token = signed_in.token(contoso, Service::PartnerCenter).await;
        let at = |path: &str| way.cloud.partner_center.join(path).unwrap();
        let (status, body) =
            signed_in.call(Method::GET, at("/v1/customers?size=0"), &token, Value::Null).await;
        assert_eq!((status, body["items"].as_array().unwrap().len()), (200, 7));
        let (status, _) =
            signed_in.call(Method::GET, at("/v1/profiles/organization"), &token, Value::Null).await;
        assert_eq!(status, 200);

        let has_gdap = way.cloud.has(Feature::Gdap);
        let consents = at(&format!("/v1/customers/{adatum}/applicationconsents"));
        let consent = json!({
            "applicationId": signed_in.client_id,
            "applicationGrants": [
                {
                    "enterpriseApplicationId": "00000003-0000-0000-c000-000000000000",
                    "scope": "Directory.Read.All,Domain.Read.All",
                },
                {
                    "enterpriseApplicationId": "797f4846-ba00-4fd7-ba43-dac1f8f63013",
                    "scope": "user_impersonation",
                },
            ],
        });
        if has_gdap {
            let refused = signed_in.ask(adatum, Service::Graph).await;
            assert!(refused.get("access_token").is_none(), "{refused}");
        }
        let made = signed_in.call(Method::POST, consents.clone(), &token, consent.clone()).await;
        assert_eq!(made.0, if has_gdap { 201 } else { 404 });
        if has_gdap {
            let again = signed_in.call(Method::POST, consents.clone(), &token, consent).await;
            assert_eq!(again.0, 409);
        }

        let graph = signed_in.token(adatum, Service::Graph).await;
        let at_graph = |path: &str| way.cloud.graph.join(path).unwrap();
        let domains = at_graph("/v1.0/domains");
        let (status, body) =
            signed_in.call(Method::GET, domains.clone(), &graph, Value::Null).await;
        assert_eq!(status, 200, "{body}");
        assert!(body["value"][0]["id"].as_str().unwrap().starts_with("adatum."), "{body}");
        let arm = signed_in.token(adatum, Service::Arm).await;
        let subscriptions = way.cloud.arm.join("subscriptions?api-version=2022-12-01").unwrap();
        let (status, body) =
            signed_in.call(Method::GET, subscriptions.clone(), &arm, Value::Null).await;
        assert_eq!(
            (status, &body["value"][0]["displayName"]),
            (200, &json!("Adatum Corporation production"))
        );

        // Every token at every other service.
        for (url, token) in [
            (domains, &token),
            (subscriptions, &graph),
            (at("/v1/customers"), &arm),
            (way.vault.join("secrets?api-version=7.4").unwrap(), &token),
        ] {
            let (status, _) = signed_in.call(Method::GET, url.clone(), token, Value::Null).await;
            assert_eq!(status, 401, "{url}");
        }
        if has_gdap {
            let own = at(&format!("{}/{}", consents.path(), signed_in.client_id));
            let gone = signed_in.call(Method::DELETE, own, &token, Value::Null).await;
            assert_eq!(gone, (200, Value::Null));
            let refused = signed_in.ask(adatum, Service::Graph).await;
            assert!(refused.get("access_token").is_none(), "{refused}");
        }
        emulator.stop().await;
    }
}

#[tokio::test]
async fn without_mfa_partner_center_stays_closed() {
    let emulator = emulator().await;
    for way in ways(&emulator) {
        for (person, compliant) in [(Person::new("adele"), true), (Person::new("bert"), false)] {
            let signed_in = SignedIn::new(&emulator, &way, person).await;
            let contoso = emulator.world().tenant_named(&way.cloud.name, "contoso").unwrap().id;
            let token = signed_in.token(contoso, Service::PartnerCenter).await;
            let url = way.cloud.partner_center.join("/v1/profiles/organization").unwrap();
            let request = way.client.get(url).bearer_auth(token).header("ValidateMfa", "true");
            let answer = request.send().await.unwrap();
            assert_eq!(answer.headers()["isMfaCompliant"], compliant.to_string());
            assert_eq!(answer.status(), if compliant { 200 } else { 401 });
            let body = json_of(answer).await;
            assert_eq!(body["code"] == 900_421, !compliant);
        }
    }
}
