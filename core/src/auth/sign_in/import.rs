use std::sync::Arc;

use super::{Enroller, Enrolment, SignInOptions, StoredSignIn, enrol::Arrival};
use crate::{
    Error, Result, Secret, TenantId,
    auth::{Protocol, answer::TokenAnswer, grant::Grant, jwt, session::Ask},
    diagnosis::Side,
    store::{Account, Flow},
    time::Deadline,
};

impl Enroller {
    /// Takes over a refresh token that was obtained elsewhere.
    ///
    /// It is redeemed, and so is the one that this brings: that is the one which is stored, with its
    /// true date of issue.
    pub(crate) async fn import(
        &self,
        partner: Option<TenantId>,
        token: Secret,
        mut options: SignInOptions,
        deadline: Deadline,
    ) -> Result<Enrolment> {
        let token = supplied(&token)?;
        options.partner = partner;
        let protocol = options.protocol.unwrap_or(self.protocol);
        let metadata = self.discovery.metadata(options.authority(), deadline).await?;
        let first = self.redeem(token.clone(), &options, protocol, deadline).await?;
        let answer = match first.refresh_token.clone() {
            Some(newer) => TokenAnswer {
                refresh_token: Some(newer.clone()),
                ..self.redeem(newer, &options, protocol, deadline).await?
            },
            None => TokenAnswer { refresh_token: Some(token), ..first },
        };
        let identity = match (&answer.id_token, protocol) {
            // v1's token endpoint may answer with one that nobody signed.
            (None, _) | (_, Protocol::V1) => None,
            (Some(token), Protocol::V2) => {
                Some(self.discovery.verify(token, &metadata, protocol, None, deadline).await?)
            }
        };
        let arrival =
            Arrival { answer, identity, flow: Flow::Imported, protocol, warnings: Vec::new() };
        self.enrol(arrival, &options, deadline).await
    }

    async fn redeem(
        &self,
        token: Secret,
        options: &SignInOptions,
        protocol: Protocol,
        deadline: Deadline,
    ) -> Result<TokenAnswer> {
        let scopes = options.scopes(self.cloud())?;
        let claims = options.claims()?;
        let ask = Ask {
            authority: options.authority(),
            grant: Grant::RefreshToken { token },
            scopes: &scopes,
            claims: claims.as_deref(),
            protocol,
            side: Side::Partner,
        };
        self.session.exchange(&ask, deadline).await
    }

    /// What is known about the stored refresh token.
    pub(crate) async fn stored(
        &self,
        partner: TenantId,
        account: Option<&Arc<Account>>,
        deadline: Deadline,
    ) -> Result<Option<StoredSignIn>> {
        let stored = self.session.keeper(partner, account).look(deadline).await?;
        let store = || self.session.store().describe();
        Ok(stored.map(|stored| StoredSignIn::new(partner, stored.record, store())))
    }

    /// Removes the refresh token and every access token that came of it.
    pub(crate) async fn sign_out(
        &self,
        partner: TenantId,
        account: Option<&Arc<Account>>,
        deadline: Deadline,
    ) -> Result<bool> {
        let removed = self.session.keeper(partner, account).remove(deadline).await?;
        self.session.forget_person(partner, account);
        Ok(removed)
    }
}

/// Checks that what a person supplied can be a refresh token.
fn supplied(token: &Secret) -> Result<Secret> {
    let token = Secret::supplied("refresh token", token.expose())?;
    if jwt::read(token.expose()).is_some_and(|jwt| jwt.header.contains_key("alg")) {
        return Err(Error::configuration(
            "this is an access token or id_token, not a refresh token",
        )
        .with_hint(
            "Copy the member refresh_token of the token answer, or the secret of the vault.",
        ));
    }
    Ok(token)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn what_is_no_refresh_token_is_refused() {
        // {"alg":"none"}.{}.
        for bad in ["", "0.AXoA\nBCD", "eyJhbGciOiJub25lIn0.e30."] {
            let error = supplied(&Secret::new(bad)).unwrap_err();
            assert_eq!(error.kind, crate::ErrorKind::Configuration);
        }
        assert_eq!(supplied(&Secret::new(" 0.AXoA-b_c.d\n")).unwrap().expose(), "0.AXoA-b_c.d");
    }
}
