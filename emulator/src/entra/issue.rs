//! Issues tokens.

use aws_lc_rs::digest;
use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD as BASE64};
use partnercenter::{ClientId, Cloud, TenantId};
use rand::RngCore as _;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use time::OffsetDateTime;
use uuid::Uuid;

use super::{access::SignIn, asked::Version, claims::AccessClaims, client::Proof, scope::Target};
use crate::{
    resources,
    state::State,
    world::{App, User, derived_id},
};

/// What a refresh token holds: who, for which client. Neither resource nor tenant.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct RefreshToken {
    pub client: ClientId,
    pub sign_in: SignIn,
    /// In milliseconds since 1970.
    pub issued: i64,
    /// Makes each token another text.
    pub serial: Uuid,
}

/// Milliseconds since 1970.
pub(crate) fn milliseconds(time: OffsetDateTime) -> i64 {
    i64::try_from(time.unix_timestamp_nanos() / 1_000_000).unwrap_or(i64::MAX)
}

/// Random text for an URL, of so many bytes.
pub(crate) fn random(bytes: usize) -> String {
    let mut buffer = vec![0; bytes];
    rand::rng().fill_bytes(&mut buffer);
    BASE64.encode(buffer)
}

/// An access token and how long it lives.
pub(crate) struct Issued {
    pub token: String,
    /// In seconds.
    pub lifetime: i64,
    pub not_before: i64,
    pub expires: i64,
}

/// Everything that a token is made of.
pub(crate) struct Issue<'a> {
    pub state: &'a State,
    pub cloud: &'a Cloud,
    pub tenant: TenantId,
    pub app: &'a App,
    pub proof: Proof,
    pub now: OffsetDateTime,
    /// What the client calls Entra.
    pub origin: &'a str,
    /// The `claims` parameter.
    pub claims: &'a WantedClaims,
}

/// Who holds a user's token.
pub(crate) struct Holder<'a> {
    pub user: &'a User,
    pub sign_in: &'a SignIn,
}

impl Issue<'_> {
    /// An access token for a person.
    pub fn for_person(&self, person: &Holder<'_>, target: &Target, scopes: &[String]) -> Issued {
        let Holder { user, sign_in } = person;
        let mut claims = self.claims_for(target, user.id);
        if target.first_party {
            claims.amr = Some(sign_in.amr.clone());
            claims.upn = Some(user.upn.clone());
            claims.unique_name = Some(user.upn.clone());
        }
        claims.idtyp = "user".into();
        claims.name = Some(user.title.clone());
        claims.scp = Some(scopes.join(" "));
        claims.sub = subject(user.id, self.app.id, self.tenant);
        if user.tenant != self.tenant {
            claims.idp = Some(resources::issuer_v1(self.cloud, user.tenant));
        }
        if !sign_in.contexts.is_empty() {
            claims.acrs = Some(sign_in.contexts.clone());
        }
        self.sign(claims)
    }

    /// An access token for the app itself.
    pub fn for_app(&self, target: &Target, service_principal: Uuid, roles: Vec<String>) -> Issued {
        let mut claims = self.claims_for(target, service_principal);
        claims.idtyp = "app".into();
        claims.sub = service_principal.to_string();
        claims.roles = (!roles.is_empty()).then_some(roles);
        if target.first_party {
            claims.idp = Some(resources::issuer_v1(self.cloud, self.tenant));
        }
        self.sign(claims)
    }

    fn claims_for(&self, target: &Target, object: Uuid) -> AccessClaims {
        let now = self.now.unix_timestamp();
        let serial = random(12);
        let v1 = target.first_party;
        let long = self.claims.handles_challenges() && target.resource == resources::GRAPH;
        AccessClaims {
            aud: if v1 { target.audience.clone() } else { target.resource.to_string() },
            iss: if v1 {
                resources::issuer_v1(self.cloud, self.tenant)
            } else {
                format!("{}/{}/v2.0", self.origin, self.tenant)
            },
            iat: now,
            nbf: now,
            exp: now + lifetime(&serial, long),
            acrs: None,
            amr: None,
            app_displayname: v1.then(|| self.app.title.clone()),
            appid: v1.then_some(self.app.id),
            appidacr: v1.then(|| self.proof.acr().into()),
            azp: (!v1).then_some(self.app.id),
            azpacr: (!v1).then(|| self.proof.acr().into()),
            idp: None,
            idtyp: String::new(),
            name: None,
            oid: object,
            roles: None,
            scp: None,
            sub: String::new(),
            tid: self.tenant,
            unique_name: None,
            upn: None,
            uti: serial,
            ver: if v1 { "1.0" } else { "2.0" }.into(),
            xms_cc: self.claims.capabilities.clone(),
        }
    }

    fn sign(&self, claims: AccessClaims) -> Issued {
        Issued {
            token: self.state.keys().current(&self.cloud.name).sign(&claims),
            lifetime: claims.exp - claims.iat,
            not_before: claims.nbf,
            expires: claims.exp,
        }
    }

    /// An id_token. `code` is the one that goes with it through the browser.
    pub fn id_token(
        &self,
        person: &Holder<'_>,
        version: Version,
        nonce: Option<&str>,
        code: Option<&str>,
    ) -> String {
        let Holder { user, sign_in } = person;
        let now = self.now.unix_timestamp();
        let mut claims = json!({
            "aud": self.app.id,
            "iat": now,
            "nbf": now,
            "exp": now + 3_600,
            "name": user.title,
            "oid": user.id,
            "sub": subject(user.id, self.app.id, self.tenant),
            "tid": self.tenant,
            "sid": sign_in.session,
            "uti": random(12),
        });
        match version {
            Version::V2 => {
                claims["iss"] = format!("{}/{}/v2.0", self.origin, self.tenant).into();
                claims["preferred_username"] = user.upn.clone().into();
                claims["ver"] = "2.0".into();
            }
            Version::V1 => {
                claims["iss"] = resources::issuer_v1(self.cloud, self.tenant).into();
                claims["amr"] = sign_in.amr.clone().into();
                claims["upn"] = user.upn.clone().into();
                claims["unique_name"] = user.upn.clone().into();
                claims["ver"] = "1.0".into();
            }
        }
        if let Some(nonce) = nonce {
            claims["nonce"] = nonce.into();
        }
        if let Some(code) = code {
            let hash = digest::digest(&digest::SHA256, code.as_bytes());
            claims["c_hash"] = BASE64.encode(&hash.as_ref()[..16]).into();
        }
        if !sign_in.contexts.is_empty() {
            claims["acrs"] = sign_in.contexts.clone().into();
        }
        self.state.keys().current(&self.cloud.name).sign(&claims)
    }

    /// A refresh token for the person and this client.
    pub fn refresh_token(&self, sign_in: &SignIn) -> String {
        let token = RefreshToken {
            client: self.app.id,
            sign_in: sign_in.clone(),
            issued: milliseconds(self.now),
            serial: Uuid::new_v4(),
        };
        self.state.entra().seal.seal(&refresh_purpose(self.cloud), &token)
    }
}

/// What refresh tokens of a cloud are sealed for: another cloud cannot open them.
pub(crate) fn refresh_purpose(cloud: &Cloud) -> String {
    format!("refresh token of {}", cloud.name)
}

/// A user's name for one app, in one tenant.
fn subject(user: Uuid, app: ClientId, tenant: TenantId) -> String {
    let id = derived_id(&["subject", &user.to_string(), &app.to_string(), &tenant.to_string()]);
    BASE64.encode(id.as_bytes())
}

/// 60 to 90 minutes, or 20 to 28 hours for clients that can be challenged; always the same for a serial.
fn lifetime(serial: &str, long: bool) -> i64 {
    let hash = digest::digest(&digest::SHA256, serial.as_bytes());
    let dice = i64::from(u16::from_be_bytes([hash.as_ref()[0], hash.as_ref()[1]]));
    if long { 20 * 3_600 + dice % (8 * 3_600) } else { 3_600 + dice % 1_800 }
}

/// `{"uid", "utid"}`, as clients that ask for `client_info` want it.
pub(crate) fn client_info(user: &User) -> String {
    BASE64.encode(json!({"uid": user.id, "utid": user.tenant}).to_string())
}

/// What of the `claims` parameter matters here.
#[derive(Clone, Debug, Default)]
pub(crate) struct WantedClaims {
    /// `xms_cc`: what the client can do.
    pub capabilities: Option<Vec<String>>,
    /// `acrs`: authentication contexts that must be met.
    pub contexts: Vec<String>,
}

impl WantedClaims {
    /// Reads the parameter. What cannot be read asks for nothing, as for Entra.
    pub fn read(text: Option<&str>) -> Self {
        let Some(value) = text.and_then(|text| serde_json::from_str::<Value>(text).ok()) else {
            return Self::default();
        };
        let strings = |value: &Value| -> Vec<String> {
            let one = value.get("value").and_then(Value::as_str);
            let several = value.get("values").and_then(Value::as_array);
            let several = several.into_iter().flatten().filter_map(Value::as_str);
            several.chain(one).map(str::to_owned).collect()
        };
        let member = |of: &str, name: &str| value.get(of).and_then(|of| of.get(name));
        let capabilities = member("access_token", "xms_cc").map(strings);
        Self {
            capabilities: capabilities.filter(|capabilities| !capabilities.is_empty()),
            contexts: ["access_token", "id_token"]
                .into_iter()
                .filter_map(|of| member(of, "acrs"))
                .flat_map(strings)
                .collect(),
        }
    }

    /// Whether the client handles claims challenges.
    fn handles_challenges(&self) -> bool {
        self.capabilities
            .as_ref()
            .is_some_and(|own| own.iter().any(|name| name.eq_ignore_ascii_case("cp1")))
    }
}

impl State {
    /// A token of a workload issuer without a key of its own, for client authentication; none for an
    /// issuer that the world does not have.
    pub fn workload_token(
        &self,
        issuer: &str,
        subject: &str,
        audience: &str,
        lifetime: i64,
    ) -> Option<String> {
        let known = self.read(|world| {
            world.issuers.iter().any(|own| own.issuer == issuer && own.public_key.is_none())
        });
        let now = self.now().unix_timestamp();
        known.then(|| {
            self.keys().current(issuer).sign(&json!({
                "iss": issuer, "sub": subject, "aud": audience, "jti": Uuid::new_v4(),
                "iat": now, "nbf": now, "exp": now.saturating_add(lifetime),
            }))
        })
    }
}
