//! The authorization code grant, without a web server: what is sent to the browser, and what may come
//! back.

use std::{fmt, sync::Arc, time::Duration};

use url::{Host, Url};

use super::{
    AuthorizationResponse, Enroller, Enrolment, ResponseMode, SignInOptions,
    enrol::Arrival,
    random::{challenge, unguessable},
    response::not_ours,
};
use crate::{
    Error, ErrorKind, Result, Secret, TenantId,
    auth::{
        Authority, Protocol, answer::Refusal, grant::Grant, id_token::Identity, metadata::Metadata,
        session::Ask,
    },
    diagnosis::Side,
    store::Flow,
    time::{Deadline, Moment},
};

/// How long the person may take.
pub(super) const LIFE: Duration = Duration::from_secs(600);

/// A sign-in under way: an address for the browser, and everything that the answer must agree with.
///
/// It takes one answer and ends with it. A program that serves several browsers keeps each sign-in
/// with the browser's session, so that nobody finishes another one's.
pub struct SignIn {
    enroller: Enroller,
    options: SignInOptions,
    protocol: Protocol,
    authorize_url: Url,
    redirect_uri: String,
    state: Secret,
    nonce: Secret,
    verifier: Secret,
    begun: Moment,
    metadata: Arc<Metadata>,
}

/// What an answer entitles to.
struct Admitted {
    code: Secret,
    /// The tenant that the answer names as its issuer's.
    issuer: Option<TenantId>,
    /// The id_token that came with the code, in v1.
    id_token: Option<Secret>,
}

impl Enroller {
    /// Begins a sign-in that ends at `redirect_uri`, which is sent exactly as it is given.
    pub(crate) async fn begin(
        &self,
        redirect_uri: &str,
        options: SignInOptions,
        deadline: Deadline,
    ) -> Result<SignIn> {
        refuse_redirect_uri(redirect_uri)?;
        let protocol = options.protocol.unwrap_or(self.protocol);
        if protocol == Protocol::V1 && options.response_mode == ResponseMode::Query {
            return Err(Error::configuration("the v1 endpoint answers with a form only")
                .with_hint("Use response_mode form_post, or v2."));
        }
        let (state, nonce, verifier) = (unguessable()?, unguessable()?, unguessable()?);
        // Also tells a tenant of another cloud apart before anybody signs in.
        let metadata = self.discovery.metadata(options.authority(), deadline).await?;
        let mut sign_in = SignIn {
            authorize_url: options.authority().endpoint(self.cloud(), protocol, "authorize"),
            redirect_uri: redirect_uri.to_owned(),
            begun: self.session.clock().moment(),
            enroller: self.clone(),
            options,
            protocol,
            state,
            nonce,
            verifier,
            metadata,
        };
        sign_in.write_query()?;
        Ok(sign_in)
    }
}

impl SignIn {
    /// The address to open in the person's browser. It holds nothing that must stay secret from the
    /// person.
    pub fn authorize_url(&self) -> &Url {
        &self.authorize_url
    }

    /// Whether an answer belongs to this sign-in: whether it has its state. Anything else that
    /// arrives at the redirect URI is somebody else's, and can be passed over.
    pub fn is_answered_by(&self, response: &AuthorizationResponse) -> bool {
        response.state.as_ref() == Some(&self.state)
    }

    /// Ends the sign-in: checks the answer, redeems its code (once), checks who signed in and how,
    /// and stores the refresh token.
    ///
    /// # Errors
    /// `invalid_request` for an answer that is none to this sign-in, `timeout` after ten minutes,
    /// what the error in the answer means, `service` for an id_token that does not hold,
    /// `access_denied` for somebody who may not enrol, `mfa_required`, `store`. Nothing is stored then.
    pub async fn finish(
        self,
        response: AuthorizationResponse,
        deadline: Deadline,
    ) -> Result<Enrolment> {
        let admitted = self.admit(response)?;
        let mut tenant = admitted.issuer;
        let mut identity = None;
        if let Some(token) = &admitted.id_token {
            let found = self.verify(token, deadline).await?;
            if !found.came_with(&admitted.code) {
                return Err(not_ours("its code and its id_token do not belong together"));
            }
            self.refuse_other_tenant(found.tenant, tenant)?;
            tenant = Some(found.tenant);
            identity = Some(found);
        }

        let scopes = self.options.scopes(self.enroller.cloud())?;
        let claims = self.options.claims()?;
        let ask = Ask {
            authority: tenant.map_or(self.options.authority(), Authority::Tenant),
            grant: Grant::AuthorizationCode {
                code: admitted.code,
                verifier: self.verifier.clone(),
                redirect_uri: self.redirect_uri.clone(),
            },
            scopes: &scopes,
            claims: claims.as_deref(),
            protocol: self.protocol,
            side: Side::Partner,
        };
        let answer = self.enroller.session.exchange(&ask, deadline).await?;
        if identity.is_none() {
            let token = answer.id_token.as_ref().ok_or_else(|| {
                Error::service("the sign-in service gave no id_token")
                    .with_hint("Nothing was stored. Begin the sign-in anew.")
            })?;
            let found = self.verify(token, deadline).await?;
            self.refuse_other_tenant(found.tenant, tenant)?;
            identity = Some(found);
        }
        let arrival = Arrival {
            answer,
            identity,
            flow: Flow::AuthorizationCode,
            protocol: self.protocol,
            warnings: Vec::new(),
        };
        self.enroller.enrol(arrival, &self.options, deadline).await
    }

    pub(super) fn state(&self) -> Secret {
        self.state.clone()
    }

    fn is_over(&self) -> bool {
        self.enroller.session.clock().since(self.begun) >= LIFE
    }

    /// Decides about an answer by itself. Nothing has been sent anywhere yet.
    fn admit(&self, response: AuthorizationResponse) -> Result<Admitted> {
        if self.is_over() {
            return Err(Error::timeout("the sign-in took longer than ten minutes")
                .with_hint("Nothing was sent. Begin the sign-in anew."));
        }
        if !self.is_answered_by(&response) {
            return Err(not_ours(match response.state {
                None => "it has no state",
                Some(_) => "its state is not the one that was sent",
            }));
        }
        let issuer = self.issuer_of(response.issuer.as_deref())?;
        if let Some(error) = response.error {
            let refusal = Refusal {
                error: Some(error),
                error_description: response.description,
                suberror: response.suberror,
                ..Default::default()
            };
            return Err(refusal.into_error(Side::Partner, ErrorKind::AccessDenied));
        }
        if response.mode != self.options.response_mode {
            return Err(not_ours("it came in another way than it was asked for (response_mode)"));
        }
        let code = response.code.ok_or_else(|| not_ours("it has neither a code nor an error"))?;
        match (self.protocol, response.id_token) {
            (Protocol::V1, None) => Err(not_ours("it has no id_token")),
            (Protocol::V1, id_token) => Ok(Admitted { code, issuer, id_token }),
            // v2 was not asked for one; the one that counts comes with the tokens.
            (Protocol::V2, _) => Ok(Admitted { code, issuer, id_token: None }),
        }
    }

    /// The tenant that the answer's `iss` names (RFC 9207), where it has one.
    fn issuer_of(&self, issuer: Option<&str>) -> Result<Option<TenantId>> {
        let Some(issuer) = issuer else {
            return if self.metadata.names_issuer {
                Err(not_ours("it does not name its issuer (iss)"))
            } else {
                Ok(None)
            };
        };
        let cloud = self.enroller.cloud();
        [Protocol::V2, Protocol::V1]
            .into_iter()
            .find_map(|protocol| self.metadata.tenant_of(issuer, cloud, protocol))
            .map(Some)
            .ok_or_else(|| not_ours("it comes from another authority (iss)"))
    }

    fn refuse_other_tenant(&self, found: TenantId, expected: Option<TenantId>) -> Result<()> {
        match expected {
            Some(expected) if expected != found => {
                Err(not_ours("its issuer is another tenant than the one of its tokens (iss)"))
            }
            _ => Ok(()),
        }
    }

    async fn verify(&self, token: &Secret, deadline: Deadline) -> Result<Identity> {
        self.enroller
            .discovery
            .verify(token, &self.metadata, self.protocol, Some(&self.nonce), deadline)
            .await
    }

    fn write_query(&mut self) -> Result<()> {
        let scopes = self.options.scopes(self.enroller.cloud())?;
        let claims = self.options.claims()?;
        let mut query = self.authorize_url.query_pairs_mut();
        query
            .append_pair("client_id", &self.enroller.session.client().to_string())
            .append_pair("redirect_uri", &self.redirect_uri);
        match self.protocol {
            Protocol::V2 => query
                .append_pair("response_type", "code")
                .append_pair("scope", &format!("{scopes} offline_access openid profile")),
            // v1's token endpoint may answer with an id_token that nobody signed; the one that comes
            // with the code is signed and has the nonce.
            Protocol::V1 => query
                .append_pair("response_type", "code id_token")
                .append_pair("scope", "openid profile"),
        };
        query
            .append_pair(
                "response_mode",
                match self.options.response_mode {
                    ResponseMode::FormPost => "form_post",
                    ResponseMode::Query => "query",
                },
            )
            .append_pair("state", self.state.expose())
            .append_pair("nonce", self.nonce.expose())
            .append_pair("code_challenge", &challenge(&self.verifier))
            .append_pair("code_challenge_method", "S256");
        let optional = [
            ("prompt", self.options.prompt.parameter()),
            ("login_hint", self.options.login_hint()),
            ("domain_hint", self.options.domain_hint.as_deref()),
            ("claims", claims.as_deref()),
        ];
        for (name, value) in optional {
            if let Some(value) = value {
                query.append_pair(name, value);
            }
        }
        Ok(())
    }
}

impl fmt::Debug for SignIn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SignIn").field("redirect_uri", &self.redirect_uri).finish_non_exhaustive()
    }
}

/// Refuses a redirect URI to which no code may be sent: anything but `https`, and `http` to this
/// machine (RFC 8252, 7.3).
fn refuse_redirect_uri(text: &str) -> Result<()> {
    let wrong = |why: &str| {
        let shown: String = text.chars().take(200).filter(|c| !c.is_control()).collect();
        Err(Error::configuration(format!("the redirect URI {shown} {why}")).with_hint(
            "Give it exactly as it is registered for the app: https://…, or http://localhost for a program on this machine.",
        ))
    };
    let Ok(url) = Url::parse(text) else { return wrong("is not an address") };
    let is_loopback = match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    };
    if text.trim() != text || text.contains(['\\', '\t', '\r', '\n']) {
        return wrong("contains white space or a backslash");
    }
    match url.scheme() {
        "https" => {}
        "http" if is_loopback => {}
        "http" => return wrong("is not encrypted"),
        _ => return wrong("does not begin with https"),
    }
    if url.host_str().is_none_or(str::is_empty) {
        return wrong("has no host");
    }
    if !url.username().is_empty() || url.password().is_some() {
        return wrong("contains a user name");
    }
    if url.fragment().is_some() {
        return wrong("has a fragment");
    }
    Ok(())
}
