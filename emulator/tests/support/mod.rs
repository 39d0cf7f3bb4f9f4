//! What the tests of Entra have in common: an emulator, and a client that knows nothing.
#![allow(dead_code, clippy::unwrap_used)]

use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD as BASE64};
use partnercenter::{ClientId, Cloud, TenantId};
use partnercenter_emulator::{Answer, Emulator, Options, Person, Refused};
use reqwest::Client;
use serde_json::Value;
use url::Url;

pub const PARTNER_CENTER: &str = "https://api.partnercenter.microsoft.com/.default";
pub const GRAPH: &str = "https://graph.microsoft.com/.default";
pub const ARM: &str = "https://management.azure.com/.default";
pub const REDIRECT: &str = "http://localhost:7777/callback";
/// The example of RFC 7636, appendix B.
pub const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
pub const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

pub struct Bench {
    pub emulator: Emulator,
    pub http: Client,
    /// The cloud that is tried, on loopback.
    pub cloud: Cloud,
}

/// What an endpoint answered.
#[derive(Debug)]
pub struct Reply {
    pub status: u16,
    pub body: Value,
}

impl Reply {
    pub fn text(&self, name: &str) -> String {
        self.body[name].as_str().unwrap_or_else(|| panic!("no {name} in {}", self.body)).to_owned()
    }

    /// The AADSTS number, 0 for a success.
    pub fn code(&self) -> u64 {
        self.body["error_codes"][0].as_u64().unwrap_or(0)
    }

    pub fn claims(&self, token: &str) -> Value {
        claims(&self.text(token))
    }

    #[track_caller]
    pub fn ok(self) -> Self {
        assert_eq!(self.status, 200, "{}", self.body);
        self
    }

    #[track_caller]
    pub fn refused(self, status: u16, error: &str, code: u64) -> Self {
        let found = (self.status, self.body["error"].as_str().unwrap_or_default(), self.code());
        assert_eq!(found, (status, error, code), "{}", self.body);
        for name in ["error_description", "timestamp", "trace_id", "correlation_id"] {
            assert!(self.body[name].is_string(), "{name}");
        }
        assert!(self.text("error_description").starts_with(&format!("AADSTS{code}: ")));
        self
    }
}

pub fn claims(token: &str) -> Value {
    serde_json::from_slice(&BASE64.decode(token.split('.').nth(1).unwrap()).unwrap()).unwrap()
}

impl Bench {
    pub async fn new() -> Self {
        Self::with(Options::default(), &Cloud::global()).await
    }

    pub async fn with(options: Options, cloud: &Cloud) -> Self {
        let emulator = Emulator::start(options).await.unwrap();
        let ca = reqwest::Certificate::from_pem(emulator.ca_pem().as_bytes()).unwrap();
        let http = Client::builder()
            .tls_certs_only([ca])
            .no_proxy()
            .redirect(reqwest::redirect::Policy::none())
            .build()
            .unwrap();
        let cloud = emulator.cloud(cloud);
        Self { emulator, http, cloud }
    }

    pub fn app(&self, name: &str) -> ClientId {
        self.emulator.world().app_named(&self.cloud.name, name).unwrap().id
    }

    pub fn secret(&self, app: &str) -> String {
        let world = self.emulator.world();
        let app = world.app_named(&self.cloud.name, app).unwrap();
        app.secrets[0].value.expose().to_owned()
    }

    pub fn tenant(&self, name: &str) -> TenantId {
        self.emulator.world().tenant_named(&self.cloud.name, name).unwrap().id
    }

    pub fn upn(&self, name: &str) -> String {
        self.emulator.world().user_named(&self.cloud.name, name).unwrap().upn.clone()
    }

    pub fn url(&self, path: &str) -> Url {
        self.cloud.authority.join(path).unwrap()
    }

    pub async fn get(&self, path: &str) -> Reply {
        let answer = self.http.get(self.url(path)).send().await.unwrap();
        Self::read(answer).await
    }

    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Reply {
        Self::read(self.post_form(self.url(path), fields).send().await.unwrap()).await
    }

    pub fn post_form(&self, url: Url, fields: &[(&str, &str)]) -> reqwest::RequestBuilder {
        let body =
            url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        let kind = "application/x-www-form-urlencoded;charset=utf-8";
        self.http.post(url).header("content-type", kind).body(body)
    }

    pub async fn read(answer: reqwest::Response) -> Reply {
        let status = answer.status().as_u16();
        let text = answer.text().await.unwrap();
        Reply { status, body: serde_json::from_str(&text).unwrap_or(Value::String(text)) }
    }

    /// Asks the v2 token endpoint as the app `csp`, by its secret.
    pub async fn token(&self, tenant: impl ToString, fields: &[(&str, &str)]) -> Reply {
        self.token_as("csp", tenant, fields).await
    }

    pub async fn token_as(
        &self,
        app: &str,
        tenant: impl ToString,
        fields: &[(&str, &str)],
    ) -> Reply {
        let (id, secret) = (self.app(app).to_string(), self.secret(app));
        let own = [("client_id", id.as_str()), ("client_secret", secret.as_str())];
        let path = format!("/{}/oauth2/v2.0/token", tenant.to_string());
        self.post(&path, &[&own, fields].concat()).await
    }

    /// An authorization address of `csp` with the usual parameters; `more` come last and replace.
    pub fn authorize_url(&self, tenant: impl ToString, more: &[(&str, &str)]) -> Url {
        let id = self.app("csp").to_string();
        let scope = format!("{PARTNER_CENTER} offline_access openid profile");
        let mut fields = vec![
            ("client_id", id.as_str()),
            ("response_type", "code"),
            ("redirect_uri", REDIRECT),
            ("response_mode", "form_post"),
            ("scope", scope.as_str()),
            ("state", "the state"),
            ("nonce", "the nonce"),
            ("code_challenge", CHALLENGE),
            ("code_challenge_method", "S256"),
            ("prompt", "login"),
        ];
        for (name, value) in more {
            fields.retain(|(known, _)| known != name);
            if !value.is_empty() {
                fields.push((name, value));
            }
        }
        let mut url = self.url(&format!("/{}/oauth2/v2.0/authorize", tenant.to_string()));
        url.query_pairs_mut().extend_pairs(fields);
        url
    }

    pub fn visit(&self, user: &str, more: &[(&str, &str)]) -> Result<Answer, Refused> {
        self.emulator.sign_in(&self.authorize_url("organizations", more), &Person::new(user))
    }

    /// A code for `csp`.
    pub fn code(&self, user: &str, more: &[(&str, &str)]) -> String {
        let answer = self.visit(user, more).unwrap();
        answer.field("code").unwrap_or_else(|| panic!("{answer:?}")).to_owned()
    }

    pub async fn redeem(&self, code: &str, more: &[(&str, &str)]) -> Reply {
        let scope = format!("{PARTNER_CENTER} offline_access openid profile");
        let mut fields = vec![
            ("grant_type", "authorization_code"),
            ("code", code),
            ("redirect_uri", REDIRECT),
            ("code_verifier", VERIFIER),
            ("scope", scope.as_str()),
        ];
        for (name, value) in more {
            fields.retain(|(known, _)| known != name);
            if !value.is_empty() {
                fields.push((name, value));
            }
        }
        self.token(self.tenant("contoso"), &fields).await
    }

    /// A refresh token of a user for `csp`.
    pub async fn refresh_token(&self, user: &str) -> String {
        self.redeem(&self.code(user, &[]), &[]).await.ok().text("refresh_token")
    }

    pub async fn refresh(&self, tenant: impl ToString, token: &str, scope: &str) -> Reply {
        let fields = [("grant_type", "refresh_token"), ("refresh_token", token), ("scope", scope)];
        self.token(tenant, &fields).await
    }
}
