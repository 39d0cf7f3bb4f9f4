//! How the app authenticates itself at the token endpoint.

use std::{fmt, sync::Arc, time::SystemTime};

use async_trait::async_trait;
use url::Url;
use uuid::Uuid;

use super::form::Form;
use crate::{ClientId, Error, Result, Secret, TenantId, time::Deadline};

/// The app's credential. Cheap to clone.
#[derive(Clone)]
#[non_exhaustive]
pub enum Credential {
    /// A client secret.
    Secret(Secret),
    /// A signed assertion, made anew for each endpoint: a certificate, or a federated identity.
    Assertion(Arc<dyn AssertionSource>),
    /// None: a public client.
    None,
}

impl Credential {
    /// A client secret, as the portal showed it when it was made.
    ///
    /// # Errors
    /// `configuration` when it is empty, has a line break, or is a GUID: that is the secret's id.
    pub fn secret(value: &str) -> Result<Self> {
        let secret = Secret::supplied("client secret", value)?;
        if Uuid::try_parse(secret.expose()).is_ok() {
            return Err(Error::configuration(
                "the client secret is a GUID: it is the secret's id, not its value",
            )
            .with_hint(
                "Copy the column Value of the secret; it is shown only right after it was made.",
            ));
        }
        Ok(Self::Secret(secret))
    }

    /// What kind it is, for people: `client secret`.
    pub fn describe(&self) -> String {
        match self {
            Self::Secret(_) => "client secret".into(),
            Self::Assertion(source) => source.describe(),
            Self::None => "none (public client)".into(),
        }
    }

    /// Adds the client's id and authentication to a token request.
    pub(crate) async fn authenticate(
        &self,
        form: &mut Form,
        request: &AssertionRequest<'_>,
    ) -> Result<()> {
        form.field("client_id", &request.client.to_string());
        match self {
            Self::Secret(secret) => {
                form.field("client_secret", secret.expose());
            }
            Self::Assertion(source) => {
                let assertion = source.assertion(request).await?;
                form.field(
                    "client_assertion_type",
                    "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
                );
                form.field("client_assertion", assertion.expose());
            }
            Self::None => {}
        }
        Ok(())
    }
}

impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Credential({})", self.describe())
    }
}

/// What an assertion is wanted for.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct AssertionRequest<'a> {
    /// The app.
    pub client: ClientId,
    /// The tenant that is asked, where it is known.
    pub tenant: Option<TenantId>,
    /// The token endpoint that will be called: the assertion's audience.
    pub endpoint: &'a Url,
    /// The time by the server's clock, as far as it was measured.
    pub now: SystemTime,
    /// By when the assertion must be there.
    pub deadline: Deadline,
}

/// Makes client assertions (RFC 7523).
#[async_trait]
pub trait AssertionSource: Send + Sync {
    /// An assertion for this endpoint. Sources that sign may reuse one while it is valid.
    async fn assertion(&self, request: &AssertionRequest<'_>) -> Result<Secret>;

    /// What kind it is, for people: `certificate 3F2A… (PS256)`.
    fn describe(&self) -> String;
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_id_of_a_secret_is_refused() {
        let error = Credential::secret("8f0c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a").unwrap_err();
        assert!(error.message.contains("secret's id"));
        assert!(Credential::secret("abc~8Q.xyz").is_ok());
    }
}
