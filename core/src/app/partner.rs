use std::sync::Arc;

use super::{App, Customer, Place};
use crate::{
    Result, TenantId,
    auth::{AccessToken, Scopes, Subject, TokenRequest},
    cloud::Service,
    operations::{Answer, Continuation, Download, Options, Pager, Params, RawCall, Ticket, Work},
    store::Account,
    time::Deadline,
};

/// On whose behalf a partner's calls are made.
#[derive(Clone, Debug)]
enum Who {
    /// The app alone.
    App,
    /// The person who consented; which one, where a partner has several.
    User(Option<Arc<Account>>),
}

/// A partner: a tenant whose admin consented to the app. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Partner {
    app: App,
    tenant: TenantId,
    who: Who,
}

impl Partner {
    pub(super) fn new(app: App, tenant: TenantId) -> Self {
        Self { app, tenant, who: Who::User(None) }
    }

    /// The same partner, with calls made by the app alone.
    pub fn app_only(&self) -> Self {
        Self { who: Who::App, ..self.clone() }
    }

    /// The same partner, on behalf of one of several accounts: a user name.
    ///
    /// # Errors
    /// `configuration` when it cannot be a user name.
    pub fn account(&self, name: &str) -> Result<Self> {
        let account = Account::try_from(name.to_owned())?;
        Ok(Self { who: Who::User(Some(Arc::new(account))), ..self.clone() })
    }

    /// A customer of this partner, by its tenant id. Sends nothing.
    pub fn customer(&self, tenant: TenantId) -> Customer {
        Customer::new(self.clone(), tenant)
    }

    /// The partner's tenant.
    pub fn tenant(&self) -> TenantId {
        self.tenant
    }

    /// The app.
    pub fn app(&self) -> &App {
        &self.app
    }

    pub(super) fn account_label(&self) -> Option<&Arc<Account>> {
        match &self.who {
            Who::App => None,
            Who::User(account) => account.as_ref(),
        }
    }

    pub(super) fn subject(&self) -> Subject {
        match &self.who {
            Who::App => Subject::App,
            Who::User(account) => Subject::User { partner: self.tenant, account: account.clone() },
        }
    }

    /// Prepares a wish for a token in the partner's tenant.
    pub fn token_request(&self, scopes: Scopes) -> TokenRequest {
        TokenRequest::new(self.subject(), self.tenant, scopes).protocol(self.app.protocol())
    }

    /// An access token in the partner's tenant.
    ///
    /// # Errors
    /// `sign_in_required` when no refresh token works; otherwise of the kind that Entra's answer
    /// means.
    pub async fn token(&self, scopes: Scopes) -> Result<Arc<AccessToken>> {
        self.app.token(&self.token_request(scopes), self.app.deadline()).await
    }

    /// An access token for one of the cloud's services, in the partner's tenant.
    ///
    /// # Errors
    /// As of [`Partner::token`].
    pub async fn service_token(&self, service: Service) -> Result<Arc<AccessToken>> {
        self.token(Scopes::all_of(&self.app.cloud().resource(service))?).await
    }

    /// Calls an operation of the table.
    ///
    /// # Errors
    /// `configuration` or `unsupported` before anything is sent; otherwise what the service's answer
    /// means.
    pub async fn call(&self, operation: &str, params: Params) -> Result<Answer> {
        self.call_with(operation, params, Options::default(), self.app.deadline()).await
    }

    /// [`Partner::call`] with options and a deadline.
    ///
    /// # Errors
    /// As of [`Partner::call`].
    pub async fn call_with(
        &self,
        operation: &str,
        params: Params,
        options: Options,
        deadline: Deadline,
    ) -> Result<Answer> {
        let place = Place { partner: self, customer: None };
        let invocation = self.app.invocation(place, operation, params, options)?;
        self.app.inner.interpreter.call(&invocation, deadline).await
    }

    /// Calls an operation that answers with pages. `resume` goes on where an earlier run stopped.
    ///
    /// # Errors
    /// As of [`Partner::call`]; nothing is sent before the first page is asked for.
    pub fn pages(
        &self,
        operation: &str,
        params: Params,
        resume: Option<Continuation>,
    ) -> Result<Pager> {
        let place = Place { partner: self, customer: None };
        let invocation = self.app.invocation(place, operation, params, Options::default())?;
        Pager::new(self.app.inner.interpreter.clone(), invocation, resume)
    }

    /// Makes a request that is no row of the table, in the partner's tenant. Every status from 200 to
    /// 299 is a success; the body is not looked at.
    ///
    /// # Errors
    /// `configuration` for an address, method or header that cannot be sent; otherwise as of
    /// [`Partner::call`].
    pub async fn request(
        &self,
        call: RawCall,
        options: Options,
        deadline: Deadline,
    ) -> Result<Answer> {
        let place = Place { partner: self, customer: None };
        let invocation = self.app.raw_invocation(place, call, options);
        self.app.inner.interpreter.call(&invocation, deadline).await
    }

    /// Reads a collection that is no row of the table, by the links or tokens that its answers give.
    ///
    /// # Errors
    /// As of [`Partner::pages`].
    pub fn request_pages(&self, call: RawCall, resume: Option<Continuation>) -> Result<Pager> {
        let place = Place { partner: self, customer: None };
        let invocation = self.app.raw_invocation(place, call, Options::default());
        Pager::new(self.app.inner.interpreter.clone(), invocation, resume)
    }

    /// Begins work that goes on at the service: an operation whose row is long-running.
    ///
    /// # Errors
    /// As of [`Partner::call`]; `configuration` for an operation that is done when it is answered.
    pub async fn start(
        &self,
        operation: &str,
        params: Params,
        options: Options,
        deadline: Deadline,
    ) -> Result<Work> {
        let place = Place { partner: self, customer: None };
        let invocation = self.app.invocation(place, operation, params, options)?;
        Work::start(self.app.inner.interpreter.clone(), invocation, deadline).await
    }

    /// Takes up work that was begun earlier, by this partner. Sends nothing.
    ///
    /// # Errors
    /// `configuration` when the ticket leads to another host or names no such operation.
    pub fn resume(&self, ticket: Ticket) -> Result<Work> {
        let place = Place { partner: self, customer: None };
        let operation = ticket.operation.clone();
        let invocation =
            self.app.invocation(place, &operation, Params::new(), Options::default())?;
        Work::resume(self.app.inner.interpreter.clone(), invocation, ticket)
    }

    /// Prepares the download of an operation whose answer is a file. Sends nothing.
    ///
    /// # Errors
    /// `configuration` for an operation whose answer is none.
    pub fn download(&self, operation: &str, params: Params, options: Options) -> Result<Download> {
        let place = Place { partner: self, customer: None };
        let invocation = self.app.invocation(place, operation, params, options)?;
        Download::new(self.app.inner.interpreter.clone(), invocation)
    }
}
