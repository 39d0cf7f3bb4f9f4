use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::ResponseMode;
use crate::{
    Cloud, Error, Result, TenantId,
    auth::{Authority, MfaPolicy, Protocol, Scopes, strict_json},
    cloud::Service,
    store::Account,
};

/// What the person is asked in the browser.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Prompt {
    /// To sign in, whatever sessions the browser has: what the new token descends from is this
    /// sign-in alone. It does not ask for MFA by itself.
    #[default]
    Login,
    /// Which account it should be.
    SelectAccount,
    /// To consent, also where that was done before.
    Consent,
    /// Only what is needed.
    Nothing,
}

impl Prompt {
    pub(super) fn parameter(self) -> Option<&'static str> {
        match self {
            Self::Login => Some("login"),
            Self::SelectAccount => Some("select_account"),
            Self::Consent => Some("consent"),
            Self::Nothing => None,
        }
    }
}

/// How a person signs in, and who may.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SignInOptions {
    /// The partner's tenant. Nobody of another tenant is accepted, and a tenant of another cloud is
    /// refused before anybody signs in. Without it the person's own tenant becomes the partner.
    pub partner: Option<TenantId>,
    /// The partners that may enrol, where `partner` is absent; all of them when this is empty.
    pub allowed_partners: Vec<TenantId>,
    /// Which of several accounts of the partner this is; none for the usual one.
    pub account: Option<Account>,
    /// The user name that the sign-in page shows; the account by default.
    pub login_hint: Option<String>,
    /// The domain whose sign-in page is shown.
    pub domain_hint: Option<String>,
    /// What the person is asked.
    pub prompt: Prompt,
    /// How the answer comes back. v1 knows the form only.
    pub response_mode: ResponseMode,
    /// v1 or v2; the app's own by default.
    pub protocol: Option<Protocol>,
    /// What is asked for; everything of Partner Center by default.
    pub scopes: Option<Scopes>,
    /// What happens without MFA.
    pub mfa: MfaPolicy,
    /// An authentication context (`c1`), which a Conditional Access policy can tie to MFA. The
    /// sign-in is refused unless it was met.
    pub authentication_context: Option<String>,
    /// Further claims to request (JSON text, as of a claims challenge).
    pub claims: Option<String>,
}

impl SignInOptions {
    pub(super) fn authority(&self) -> Authority {
        self.partner.map_or(Authority::Organizations, Authority::Tenant)
    }

    pub(super) fn scopes(&self, cloud: &Cloud) -> Result<Scopes> {
        match &self.scopes {
            Some(scopes) => Ok(scopes.clone()),
            None => partner_center_scopes(cloud),
        }
    }

    pub(super) fn login_hint(&self) -> Option<&str> {
        self.login_hint.as_deref().or_else(|| self.account.as_ref().map(Account::as_str))
    }

    /// The account, as the token layer shares it.
    pub(super) fn account(&self) -> Option<Arc<Account>> {
        self.account.clone().map(Arc::new)
    }

    /// The claims to request, of both options.
    pub(super) fn claims(&self) -> Result<Option<String>> {
        let mut claims = match &self.claims {
            None => Map::new(),
            Some(text) => strict_json::object(text.as_bytes()).ok_or_else(|| {
                Error::configuration("the claims to request are not a JSON object")
                    .with_hint(r#"They look like {"access_token":{"nbf":{"essential":true}}}"#)
            })?,
        };
        if let Some(context) = &self.authentication_context {
            let named = context.strip_prefix('c').and_then(|number| number.parse::<u8>().ok());
            if named.is_none_or(|number| !(1..=99).contains(&number)) {
                return Err(Error::configuration(
                    "an authentication context is named c1 to c99, as in the Entra admin center",
                ));
            }
            let of_id_token = claims.entry("id_token").or_insert_with(|| json!({}));
            let Value::Object(of_id_token) = of_id_token else {
                return Err(Error::configuration(
                    "the claims to request of the id_token are no object",
                ));
            };
            of_id_token.insert("acrs".into(), json!({"essential": true, "value": context}));
        }
        Ok((!claims.is_empty()).then(|| Value::from(claims).to_string()))
    }
}

pub(super) fn partner_center_scopes(cloud: &Cloud) -> Result<Scopes> {
    Scopes::all_of(&cloud.resource(Service::PartnerCenter))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn claims_are_merged() {
        let options = |claims: Option<&str>, context: Option<&str>| SignInOptions {
            claims: claims.map(str::to_owned),
            authentication_context: context.map(str::to_owned),
            ..Default::default()
        };
        assert_eq!(options(None, None).claims().unwrap(), None);
        let both = options(Some(r#"{"id_token":{"x":null},"access_token":{}}"#), Some("c1"));
        assert_eq!(
            both.claims().unwrap().unwrap(),
            r#"{"access_token":{},"id_token":{"acrs":{"essential":true,"value":"c1"},"x":null}}"#
        );
        for (claims, context) in [
            (Some("[]"), None),
            (Some("{"), None),
            (Some(r#"{"id_token":7}"#), Some("c1")),
            (None, Some("mfa")),
            (None, Some("c0")),
            (None, Some("c100")),
        ] {
            let error = options(claims, context).claims().unwrap_err();
            assert_eq!(error.kind, crate::ErrorKind::Configuration, "{claims:?} {context:?}");
        }
    }
}
