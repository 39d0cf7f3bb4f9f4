//! The gate between a sign-in and the store.

use std::{
    sync::Arc,
    time::{Duration, SystemTime},
};

use serde::Serialize;

use super::{SignInOptions, options::partner_center_scopes};
use crate::{
    ClientId, Cloud, Error, ErrorKind, Result, Secret, TenantId,
    auth::{
        Authority, Discovery, Protocol, Session, Subject, TokenRequest,
        access_claims::AccessClaims,
        answer::TokenAnswer,
        grant::Grant,
        id_token::Identity,
        mfa::{self, MfaProbe},
        session::Ask,
    },
    diagnosis::Side,
    store::{Flow, MfaVerdict, RefreshTokenRecord},
    time::Deadline,
};

/// How long Partner Center's probe may take: it must not use up what is left for storing.
const PROBE: Duration = Duration::from_secs(20);

/// A sign-in that was accepted, after its refresh token has been stored.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Enrolment {
    /// The partner's tenant.
    pub partner: TenantId,
    /// User principal name.
    pub user: Option<String>,
    /// Object id of the user in the partner's tenant.
    pub user_id: Option<String>,
    /// How the person signed in, as the access token says.
    pub amr: Vec<String>,
    /// What is known about the MFA.
    pub mfa: MfaVerdict,
    /// How the token was obtained.
    pub flow: Flow,
    /// When.
    #[serde(with = "crate::time::rfc3339")]
    pub signed_in: SystemTime,
    /// Where the refresh token was stored, in a few words.
    pub store: String,
    /// What somebody should know about it.
    pub warnings: Vec<String>,
}

/// What a grant that a person made brought.
pub(super) struct Arrival {
    pub answer: TokenAnswer,
    /// Who signed in, of a verified id_token; none where the flow has no such token.
    pub identity: Option<Identity>,
    pub flow: Flow,
    pub protocol: Protocol,
    pub warnings: Vec<String>,
}

/// Lets sign-ins through to the store, or refuses them. Cheap to clone.
#[derive(Clone, Debug)]
pub(crate) struct Enroller {
    pub(super) session: Session,
    pub(super) discovery: Arc<Discovery>,
    probe: Arc<dyn MfaProbe>,
    /// The app's own protocol, where a sign-in names no other.
    pub(super) protocol: Protocol,
}

impl Enroller {
    pub(crate) fn new(session: Session, probe: Arc<dyn MfaProbe>, protocol: Protocol) -> Self {
        let discovery = Arc::new(Discovery::new(session.clone()));
        Self { session, discovery, probe, protocol }
    }

    pub(crate) fn discovery(&self) -> &Discovery {
        &self.discovery
    }

    pub(super) fn cloud(&self) -> &Cloud {
        self.session.cloud()
    }

    /// Checks who signed in and how; then, and only then, stores the refresh token.
    ///
    /// # Errors
    /// `access_denied` for somebody who may not enrol, `mfa_required` without MFA, `store` when the
    /// token could not be stored.
    pub(super) async fn enrol(
        &self,
        mut arrival: Arrival,
        options: &SignInOptions,
        deadline: Deadline,
    ) -> Result<Enrolment> {
        // Refused before anything more is asked of anybody, where it can be.
        if let Some(identity) = &arrival.identity {
            refuse_stranger(identity.tenant, options)?;
            refuse_unmet_context(identity, options)?;
        }
        let Some(refresh_token) = arrival.answer.refresh_token.clone() else {
            return Err(Error::service("the sign-in service gave no refresh token").with_hint(
                "Nothing was stored. Check that the app's redirect URI is registered under the platform Web, and that offline_access is not blocked.",
            ));
        };
        let (refresh_token, answer) =
            self.for_partner_center(refresh_token, &arrival, options, deadline).await?;
        let claims = AccessClaims::read(&answer.access_token);
        let partner = partner_of(arrival.identity.as_ref(), claims.as_ref(), options)?;
        refuse_stranger(partner, options)?;
        refuse_contradiction(
            arrival.identity.as_ref(),
            claims.as_ref(),
            partner,
            self.session.client(),
        )?;
        let user = arrival
            .identity
            .as_ref()
            .and_then(|identity| identity.user.clone())
            .or_else(|| claims.as_ref()?.user.clone());
        refuse_other_account(user.as_deref(), options)?;

        let account = options.account();
        let subject = Subject::User { partner, account: account.clone() };
        let request = TokenRequest::new(subject, partner, partner_center_scopes(self.cloud())?)
            .protocol(arrival.protocol);
        let token = self.session.prepare(&request, &answer);
        let until = Deadline::after(PROBE.min(deadline.remaining() / 2));
        let probe = self.probe.is_compliant(&token, partner, until);
        let passed = mfa::judge(claims.as_ref(), options.mfa, probe)
            .await
            .map_err(|error| error.with_tenant(partner))?;
        arrival.warnings.extend(passed.warning);
        for warning in &arrival.warnings {
            tracing::warn!(target: "partnercenter::auth", %partner, "{warning}");
        }

        let now = self.session.clock().now();
        let claims = claims.unwrap_or_default();
        let record = RefreshTokenRecord {
            token: refresh_token,
            issued: now,
            signed_in: Some(now),
            user,
            user_id: arrival.identity.map(|identity| identity.user_id).or(claims.user_id),
            flow: arrival.flow,
            amr: claims.methods,
            mfa: passed.verdict,
        };
        let enrolment = Enrolment {
            partner,
            user: record.user.clone(),
            user_id: record.user_id.clone(),
            amr: record.amr.clone(),
            mfa: record.mfa,
            flow: record.flow,
            signed_in: now,
            store: self.session.store().describe(),
            warnings: arrival.warnings,
        };
        self.session.keeper(partner, account.as_ref()).replace(record, deadline).await?;
        // What was cached speaks for whoever signed in before.
        self.session.forget_person(partner, account.as_ref());
        self.session.adopt(&request, &answer);
        Ok(enrolment)
    }

    /// The access token for Partner Center, and the newest refresh token. One more redemption where
    /// the sign-in was for something else.
    async fn for_partner_center(
        &self,
        refresh_token: Secret,
        arrival: &Arrival,
        options: &SignInOptions,
        deadline: Deadline,
    ) -> Result<(Secret, TokenAnswer)> {
        let wanted = partner_center_scopes(self.cloud())?;
        if options.scopes(self.cloud())? == wanted {
            return Ok((refresh_token, arrival.answer.clone()));
        }
        let authority = match &arrival.identity {
            Some(identity) => Authority::Tenant(identity.tenant),
            None => options.authority(),
        };
        let ask = Ask {
            authority,
            grant: Grant::RefreshToken { token: refresh_token.clone() },
            scopes: &wanted,
            claims: None,
            protocol: arrival.protocol,
            side: Side::Partner,
        };
        let answer = self.session.exchange(&ask, deadline).await?;
        Ok((refresh_token, answer))
    }
}

/// The partner: the tenant of the id_token, else of the access token.
fn partner_of(
    identity: Option<&Identity>,
    claims: Option<&AccessClaims>,
    options: &SignInOptions,
) -> Result<TenantId> {
    identity
        .map(|identity| identity.tenant)
        .or_else(|| claims?.tenant)
        .or(options.partner)
        .ok_or_else(|| Error::service("no token says in which tenant the person signed in"))
}

fn refuse_stranger(tenant: TenantId, options: &SignInOptions) -> Result<()> {
    let allowed = match options.partner {
        Some(partner) => partner == tenant,
        None => options.allowed_partners.is_empty() || options.allowed_partners.contains(&tenant),
    };
    if allowed {
        return Ok(());
    }
    Err(Error::new(
        ErrorKind::AccessDenied,
        match options.partner {
            Some(partner) => format!(
                "the person signed in to the tenant {tenant}, which is not the partner {partner}"
            ),
            None => format!(
                "the person signed in to the tenant {tenant}, which is not among the partners that may enrol"
            ),
        },
    )
    .with_hint("Nothing was stored. Sign in with an account of the partner's own tenant.")
    .with_tenant(tenant))
}

fn refuse_unmet_context(identity: &Identity, options: &SignInOptions) -> Result<()> {
    match &options.authentication_context {
        Some(context) if !identity.contexts.contains(context) => Err(Error::new(
            ErrorKind::MfaRequired,
            format!("the authentication context {context} was not met"),
        )
        .with_hint(
            "Nothing was stored. Check that a Conditional Access policy is tied to the context and includes this account.",
        )
        .with_tenant(identity.tenant)),
        _ => Ok(()),
    }
}

/// The access token must be of the same person, tenant and app: it came for the same code.
fn refuse_contradiction(
    identity: Option<&Identity>,
    claims: Option<&AccessClaims>,
    partner: TenantId,
    client: ClientId,
) -> Result<()> {
    let Some(claims) = claims else { return Ok(()) };
    let client = client.to_string();
    let same_user = match (identity, &claims.user_id) {
        (Some(identity), Some(user_id)) => identity.user_id == *user_id,
        _ => true,
    };
    let agrees = claims.tenant.is_none_or(|tenant| tenant == partner)
        && claims.client.as_ref().is_none_or(|app| *app == client)
        && same_user;
    if agrees {
        return Ok(());
    }
    Err(Error::service("the access token is of another person, tenant or app than the sign-in")
        .with_hint("Nothing was stored. Begin the sign-in anew.")
        .with_tenant(partner))
}

fn refuse_other_account(user: Option<&str>, options: &SignInOptions) -> Result<()> {
    match (user, &options.account) {
        (Some(user), Some(account)) if user.to_lowercase() != account.as_str() => Err(Error::new(
            ErrorKind::AccessDenied,
            format!("{user} signed in, the account is {account}"),
        )
        .with_hint("Nothing was stored. Sign in as that account, or name the other one.")),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const PARTNER: &str = "8f0c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a";
    const CLIENT: &str = "7a1c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a";

    #[test]
    fn both_tokens_are_of_one_person_tenant_and_app() {
        let identity = Identity {
            tenant: PARTNER.parse().unwrap(),
            user_id: "anna".into(),
            user: None,
            contexts: Vec::new(),
            code_hash: None,
        };
        let claims =
            |tenant: Option<&str>, user: Option<&str>, client: Option<&str>| AccessClaims {
                tenant: tenant.map(|tenant| tenant.parse().unwrap()),
                user_id: user.map(str::to_owned),
                client: client.map(str::to_owned),
                ..Default::default()
            };
        let (tenant, user, client) = (Some(PARTNER), Some("anna"), Some(CLIENT));
        let agrees = |claims: AccessClaims| {
            let (partner, client) = (PARTNER.parse().unwrap(), CLIENT.parse().unwrap());
            refuse_contradiction(Some(&identity), Some(&claims), partner, client).is_ok()
        };
        assert!(agrees(claims(tenant, user, client)));
        assert!(agrees(claims(None, None, None)), "it says nothing to the contrary");
        assert!(!agrees(claims(Some(CLIENT), user, client)));
        assert!(!agrees(claims(tenant, Some("eve"), client)));
        assert!(!agrees(claims(tenant, user, Some(PARTNER))));
    }
}
