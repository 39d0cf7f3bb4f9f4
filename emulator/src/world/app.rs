use partnercenter::{ClientId, TenantId};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Invented, Moment};

/// An app registration.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct App {
    /// Short name, unique in its cloud: `csp`.
    pub name: String,
    /// Name for people.
    pub title: String,
    /// Application (client) id.
    pub id: ClientId,
    /// The tenant in which it is registered.
    pub tenant: TenantId,
    /// Whether other tenants may use it.
    #[serde(default)]
    pub multi_tenant: bool,
    /// Whether flows without redirect URI treat it as a public client.
    #[serde(default)]
    pub public_client: bool,
    /// Whether the authorization endpoint may answer with an id_token.
    #[serde(default)]
    pub id_token_issuance: bool,
    /// The app's service principal is in AdminAgents: customers with delegated administration of
    /// the old kind need not consent.
    #[serde(default)]
    pub preconsented: bool,
    /// User principal names that are assigned to it, where assignment is required.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assigned: Option<Vec<String>>,
    /// Where answers of the authorization endpoint may go.
    #[serde(default, rename = "redirect_uri", skip_serializing_if = "Vec::is_empty")]
    pub redirect_uris: Vec<RedirectUri>,
    /// Client secrets.
    #[serde(default, rename = "secret", skip_serializing_if = "Vec::is_empty")]
    pub secrets: Vec<AppSecret>,
    /// Certificates.
    #[serde(default, rename = "certificate", skip_serializing_if = "Vec::is_empty")]
    pub certificates: Vec<AppCertificate>,
    /// Federated identity credentials.
    #[serde(default, rename = "federated_credential", skip_serializing_if = "Vec::is_empty")]
    pub federated_credentials: Vec<FederatedCredential>,
    /// The permissions that the registration lists.
    #[serde(default, rename = "required_access", skip_serializing_if = "Vec::is_empty")]
    pub required_access: Vec<RequiredAccess>,
}

impl App {
    /// Whether it has any credential.
    pub fn has_credential(&self) -> bool {
        !(self.secrets.is_empty()
            && self.certificates.is_empty()
            && self.federated_credentials.is_empty())
    }
}

/// The kind of client that a redirect URI is registered for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Platform {
    /// A confidential client.
    Web,
    /// A single-page application: no credential, refresh tokens of 24 hours.
    Spa,
    /// A mobile or desktop application: no credential.
    Public,
}

/// A redirect URI.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RedirectUri {
    /// The address.
    pub uri: String,
    /// The kind of client.
    pub platform: Platform,
}

/// A client secret.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AppSecret {
    /// Its id, which people take for its value.
    pub id: Uuid,
    /// Its value.
    pub value: Invented,
    /// When it expires.
    pub expires: Moment,
}

/// A certificate that was uploaded.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AppCertificate {
    /// The certificate (PEM).
    pub pem: String,
    /// The private key (PKCS #8 PEM), for those who try the world out; the emulator needs none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private_key: Option<Invented>,
}

/// A federated identity credential.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FederatedCredential {
    /// Name for people.
    pub name: String,
    /// The `iss` of accepted tokens.
    pub issuer: String,
    /// The `sub` of accepted tokens.
    pub subject: String,
    /// The `aud` of accepted tokens.
    pub audience: String,
}

/// Permissions at one resource that the registration lists; consent grants all of them.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RequiredAccess {
    /// Application id of the resource.
    pub resource: Uuid,
    /// Delegated scopes.
    #[serde(default)]
    pub scopes: Vec<String>,
    /// Application permissions.
    #[serde(default)]
    pub roles: Vec<String>,
}
