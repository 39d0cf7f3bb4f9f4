//! The grants: what each sends to the token endpoint, in both forms of it.

use std::time::Duration;

use url::Url;

use super::{Protocol, Scopes, form::Form};
use crate::{
    Cloud, Error, Result, Secret, TenantId,
    transport::{Request, Retry},
};

/// Which tenant's endpoint is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Authority {
    /// One tenant.
    Tenant(TenantId),
    /// Any tenant with work or school accounts: the person's own.
    Organizations,
}

impl Authority {
    /// The address of one of the authority's endpoints, such as `token` or `authorize`.
    pub(crate) fn endpoint(self, cloud: &Cloud, protocol: Protocol, name: &str) -> Url {
        let tenant = match self {
            Self::Tenant(tenant) => tenant.to_string(),
            // v1 knows no `organizations` (AADSTS90002 there).
            Self::Organizations if protocol == Protocol::V1 => "common".into(),
            Self::Organizations => "organizations".into(),
        };
        let mut url = cloud.authority.clone();
        url.set_path(&match protocol {
            Protocol::V2 => format!("/{tenant}/oauth2/v2.0/{name}"),
            Protocol::V1 => format!("/{tenant}/oauth2/{name}"),
        });
        url
    }

    /// The tenant, where it is known.
    pub(crate) fn tenant(self) -> Option<TenantId> {
        match self {
            Self::Tenant(tenant) => Some(tenant),
            Self::Organizations => None,
        }
    }
}

/// What entitles the app to a token.
#[derive(Clone, Debug)]
pub(crate) enum Grant {
    /// The app itself.
    ClientCredentials,
    /// A code from the authorization endpoint. Used up by any answer: never sent twice.
    AuthorizationCode { code: Secret, verifier: Secret, redirect_uri: String },
    /// A device code, while or after the person signs in.
    DeviceCode { code: Secret },
    /// A refresh token.
    RefreshToken { token: Secret },
}

impl Grant {
    /// The name for logs.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::ClientCredentials => "client_credentials",
            Self::AuthorizationCode { .. } => "authorization_code",
            Self::DeviceCode { .. } => "device_code",
            Self::RefreshToken { .. } => "refresh_token",
        }
    }

    /// When the redemption may be repeated. Polling has a rhythm of its own.
    pub(crate) fn retry(&self) -> Retry {
        match self {
            Self::ClientCredentials | Self::RefreshToken { .. } => Retry::Repeatable,
            Self::AuthorizationCode { .. } | Self::DeviceCode { .. } => Retry::Once,
        }
    }

    /// Writes the grant's own fields and what is asked for.
    pub(crate) fn write(&self, form: &mut Form, scopes: &Scopes, protocol: Protocol) -> Result<()> {
        match self {
            Self::ClientCredentials => {
                if !scopes.is_default() {
                    return Err(Error::configuration(format!(
                        "an app-only token cannot be asked for \"{scopes}\""
                    ))
                    .with_hint("Ask for <resource>/.default: an app-only token carries all that was granted."));
                }
                form.field("grant_type", "client_credentials");
            }
            Self::AuthorizationCode { code, verifier, redirect_uri } => {
                form.field("grant_type", "authorization_code")
                    .field("code", code.expose())
                    .field("code_verifier", verifier.expose())
                    .field("redirect_uri", redirect_uri);
            }
            Self::DeviceCode { code } => {
                form.field("grant_type", "urn:ietf:params:oauth:grant-type:device_code")
                    .field("device_code", code.expose());
                if protocol == Protocol::V1 {
                    form.field("code", code.expose());
                }
            }
            Self::RefreshToken { token } => {
                form.field("grant_type", "refresh_token").field("refresh_token", token.expose());
            }
        }
        match protocol {
            Protocol::V1 => {
                form.field("resource", v1_resource(scopes)?);
                if self.has_person() {
                    form.field("scope", "openid");
                }
            }
            Protocol::V2 if self.has_person() => {
                form.field("scope", &format!("{scopes} offline_access openid profile"));
            }
            Protocol::V2 => {
                form.field("scope", scopes.as_str());
            }
        }
        Ok(())
    }

    fn has_person(&self) -> bool {
        !matches!(self, Self::ClientCredentials)
    }
}

/// The resource that the v1 endpoint is asked for.
pub(crate) fn v1_resource(scopes: &Scopes) -> Result<&str> {
    scopes.resource().ok_or_else(|| {
        Error::configuration(format!(
            "the v1 endpoint needs a resource, and \"{scopes}\" names none"
        ))
    })
}

/// A token request without its body.
pub(crate) fn token_request(endpoint: Url, grant: &'static str, retry: Retry) -> Result<Request> {
    Ok(Request::new(http::Method::POST, endpoint)
        .header("accept", "application/json")?
        .retry(retry)
        .limit(Request::TOKEN_LIMIT)
        .grant(grant))
}

/// When a token is fetched anew in the background: where the service says, else at half its life.
pub(crate) fn refresh_after(lifetime: Duration, refresh_in: Option<Duration>) -> Duration {
    refresh_in.filter(|after| *after < lifetime).unwrap_or(lifetime / 2)
}
