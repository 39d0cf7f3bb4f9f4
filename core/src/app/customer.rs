use std::sync::Arc;

use super::{Partner, Place};
use crate::{
    Result, TenantId,
    auth::{AccessToken, Scopes, TokenRequest},
    cloud::Service,
    operations::{
        Answer, Continuation, Download, Invocation, Options, Pager, Params, RawCall, Ticket, Work,
    },
    time::Deadline,
};

/// A customer's tenant, reached on a partner's behalf. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Customer {
    partner: Partner,
    tenant: TenantId,
}

impl Customer {
    pub(super) fn new(partner: Partner, tenant: TenantId) -> Self {
        Self { partner, tenant }
    }

    /// The customer's tenant.
    pub fn tenant(&self) -> TenantId {
        self.tenant
    }

    /// The partner on whose behalf it is reached.
    pub fn partner(&self) -> &Partner {
        &self.partner
    }

    /// Prepares a wish for a token in the customer's tenant.
    pub fn token_request(&self, scopes: Scopes) -> TokenRequest {
        TokenRequest::new(self.partner.subject(), self.tenant, scopes)
            .protocol(self.partner.app().protocol())
    }

    /// An access token in the customer's tenant.
    ///
    /// # Errors
    /// As of [`Partner::token`]; and `consent_required`, `relationship_required` or `policy_blocked`
    /// when the customer's tenant refuses.
    pub async fn token(&self, scopes: Scopes) -> Result<Arc<AccessToken>> {
        self.partner.app().token(&self.token_request(scopes), self.partner.app().deadline()).await
    }

    /// An access token for one of the cloud's services, in the customer's tenant.
    ///
    /// # Errors
    /// As of [`Customer::token`].
    pub async fn service_token(&self, service: Service) -> Result<Arc<AccessToken>> {
        self.token(Scopes::all_of(&self.partner.app().cloud().resource(service))?).await
    }

    /// Calls an operation for this customer: the parameter `customer_id` is filled in, and an
    /// operation that acts in a customer's tenant acts in this one.
    ///
    /// # Errors
    /// As of [`Partner::call`].
    pub async fn call(&self, operation: &str, params: Params) -> Result<Answer> {
        self.call_with(operation, params, Options::default(), self.partner.app().deadline()).await
    }

    /// [`Customer::call`] with options and a deadline.
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
        let invocation = self.invocation(operation, params, options)?;
        let consents = invocation.row.id.starts_with("customers.application_consents.");
        let answer = self.partner.app().inner.interpreter.call(&invocation, deadline).await;
        if consents {
            // Tokens keep the permissions that they were issued with.
            self.partner.app().session().forget_tenant(self.tenant);
        }
        answer
    }

    /// Calls an operation that answers with pages.
    ///
    /// # Errors
    /// As of [`Partner::pages`].
    pub fn pages(
        &self,
        operation: &str,
        params: Params,
        resume: Option<Continuation>,
    ) -> Result<Pager> {
        let invocation = self.invocation(operation, params, Options::default())?;
        Pager::new(self.partner.app().inner.interpreter.clone(), invocation, resume)
    }

    /// Makes a request that is no row of the table. Graph and ARM are asked in the customer's tenant,
    /// Partner Center in the partner's. See [`Partner::request`].
    ///
    /// # Errors
    /// As of [`Partner::request`].
    pub async fn request(
        &self,
        call: RawCall,
        options: Options,
        deadline: Deadline,
    ) -> Result<Answer> {
        let invocation = self.raw_invocation(call, options);
        self.partner.app().inner.interpreter.call(&invocation, deadline).await
    }

    /// Reads a collection that is no row of the table. See [`Partner::request_pages`].
    ///
    /// # Errors
    /// As of [`Partner::pages`].
    pub fn request_pages(&self, call: RawCall, resume: Option<Continuation>) -> Result<Pager> {
        let invocation = self.raw_invocation(call, Options::default());
        Pager::new(self.partner.app().inner.interpreter.clone(), invocation, resume)
    }

    fn raw_invocation(&self, call: RawCall, options: Options) -> Invocation {
        let place = Place { partner: &self.partner, customer: Some(self.tenant) };
        self.partner.app().raw_invocation(place, call, options)
    }

    /// Begins work that goes on at the service.
    ///
    /// # Errors
    /// As of [`Partner::start`].
    pub async fn start(
        &self,
        operation: &str,
        params: Params,
        options: Options,
        deadline: Deadline,
    ) -> Result<Work> {
        let invocation = self.invocation(operation, params, options)?;
        Work::start(self.partner.app().inner.interpreter.clone(), invocation, deadline).await
    }

    /// Takes up work that was begun earlier, for this customer. Sends nothing.
    ///
    /// # Errors
    /// As of [`Partner::resume`].
    pub fn resume(&self, ticket: Ticket) -> Result<Work> {
        let invocation = self.invocation(&ticket.operation, Params::new(), Options::default())?;
        Work::resume(self.partner.app().inner.interpreter.clone(), invocation, ticket)
    }

    /// Prepares the download of an operation whose answer is a file. Sends nothing.
    ///
    /// # Errors
    /// As of [`Partner::download`].
    pub fn download(&self, operation: &str, params: Params, options: Options) -> Result<Download> {
        let invocation = self.invocation(operation, params, options)?;
        Download::new(self.partner.app().inner.interpreter.clone(), invocation)
    }

    fn invocation(&self, operation: &str, params: Params, options: Options) -> Result<Invocation> {
        let place = Place { partner: &self.partner, customer: Some(self.tenant) };
        self.partner.app().invocation(place, operation, params, options)
    }
}
