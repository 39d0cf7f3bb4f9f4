use partnercenter::{ClientId, TenantId};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Invented, yes};

/// A managed identity.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ManagedIdentity {
    /// Short name, unique in its cloud.
    pub name: String,
    /// The tenant that it lives in.
    pub tenant: TenantId,
    /// Its client id.
    pub client_id: ClientId,
    /// The object id of its service principal: the subject of its tokens.
    pub principal_id: Uuid,
    /// The resource id in Azure, by which a user-assigned one can be asked for.
    pub resource_id: String,
    /// Whether it is the system-assigned one: what a request without a name gets.
    #[serde(default)]
    pub system_assigned: bool,
    /// Whether the endpoint of virtual machines gives its tokens.
    #[serde(default = "yes")]
    pub imds: bool,
    /// Whether the endpoint of App Service gives its tokens.
    #[serde(default = "yes")]
    pub app_service: bool,
    /// What App Service's endpoint wants in `X-IDENTITY-HEADER`.
    pub identity_header: Invented,
}

/// An issuer of workload identity tokens that is not Entra: a CI system, a Kubernetes cluster.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WorkloadIssuer {
    /// The `iss` of its tokens.
    pub issuer: String,
    /// Its public key (SubjectPublicKeyInfo PEM, RSA); without one the emulator makes a key and
    /// signs tokens on request.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub public_key: Option<String>,
}
