use url::Url;

use super::{App, Partner};
use crate::{
    Result, Secret, TenantId,
    auth::{DeviceSignIn, Enrolment, SignIn, SignInOptions, StoredSignIn, TenantFacts, Withheld},
    time::Deadline,
};

impl App {
    /// Begins the sign-in of a person in a browser, for a program that has a web server of its own:
    /// send the browser to [`SignIn::authorize_url`], and hand what arrives at `redirect_uri` to
    /// [`SignIn::finish`].
    ///
    /// `redirect_uri` is sent as it is given: write it exactly as it is registered for the app.
    ///
    /// # Errors
    /// `configuration` for a redirect URI to which no code may be sent, `wrong_cloud` for a partner of
    /// another cloud, `not_found` for one that does not exist.
    pub async fn begin_sign_in(
        &self,
        redirect_uri: &str,
        options: SignInOptions,
    ) -> Result<SignIn> {
        self.inner.enroller.begin(redirect_uri, options, self.deadline()).await
    }

    /// Signs a person in with a browser on this machine, from beginning to end. `open` is called once
    /// with the address to open, and returns soon.
    ///
    /// The redirect URI is `http://localhost` with any port: register `http://localhost` for the app.
    ///
    /// # Errors
    /// As of [`App::begin_sign_in`] and [`SignIn::finish`]; `timeout` when nobody signs in by the
    /// deadline or within ten minutes.
    pub async fn sign_in_on_loopback(
        &self,
        options: SignInOptions,
        open: impl FnOnce(&Url) + Send,
        deadline: Deadline,
    ) -> Result<Enrolment> {
        self.inner.enroller.on_loopback(options, open, deadline).await
    }

    /// Begins the sign-in of a person on another device: show [`DeviceSignIn::message`], then
    /// [`DeviceSignIn::wait`].
    ///
    /// A token that is obtained in this way may die early: see [`DeviceSignIn::warning`].
    ///
    /// # Errors
    /// As of [`App::begin_sign_in`]; `service` when the page that the service names for the code is
    /// none of its own.
    pub async fn begin_device_code(
        &self,
        options: SignInOptions,
        deadline: Deadline,
    ) -> Result<DeviceSignIn> {
        self.inner.enroller.begin_device_code(options, deadline).await
    }

    /// Takes over a refresh token that was obtained elsewhere for this app. It passes the same gate
    /// as a sign-in. What is stored is the newer token that redeeming it brings. Without a partner the
    /// tenant that the token's own person belongs to becomes the partner.
    ///
    /// # Errors
    /// `configuration` for what cannot be a refresh token; what the refusal of the token means;
    /// otherwise as of [`SignIn::finish`].
    pub async fn import_refresh_token(
        &self,
        partner: impl Into<Option<TenantId>>,
        token: Secret,
        options: SignInOptions,
        deadline: Deadline,
    ) -> Result<Enrolment> {
        self.inner.enroller.import(partner.into(), token, options, deadline).await
    }

    /// Looks a tenant up, by its id or one of its domains, before anybody signs in.
    ///
    /// # Errors
    /// `wrong_cloud` for a tenant of another cloud, by name; `not_found` for one that does not exist;
    /// `service` when what is published about it is not believed.
    pub async fn check_tenant(&self, tenant: &str, deadline: Deadline) -> Result<TenantFacts> {
        self.inner.enroller.discovery().tenant(tenant, deadline).await
    }

    /// The tokens that are not asked for at the moment, because the sign-in service asked to wait or
    /// has just refused them. A token request with `force` passes by the refusals.
    pub fn withheld(&self) -> Vec<Withheld> {
        self.inner.session.withheld()
    }
}

impl Partner {
    /// What is known about the stored refresh token; nothing when there is none.
    ///
    /// # Errors
    /// `store`, or a more telling kind.
    pub async fn stored_sign_in(&self, deadline: Deadline) -> Result<Option<StoredSignIn>> {
        let account = self.account_label();
        self.app().inner.enroller.stored(self.tenant(), account, deadline).await
    }

    /// Removes the refresh token from the store, and every access token that came of it from this
    /// process; says whether there was one. Entra keeps the token valid until it expires or an admin
    /// revokes the sessions of the user.
    ///
    /// # Errors
    /// `store`, or a more telling kind.
    pub async fn sign_out(&self, deadline: Deadline) -> Result<bool> {
        let account = self.account_label();
        self.app().inner.enroller.sign_out(self.tenant(), account, deadline).await
    }
}
