use async_trait::async_trait;

use super::{
    Interpreter, Invocation, Options, Params, answer::error_of, guards, named, params::check,
    reply::compliance,
};
use crate::{
    Result, TenantId,
    auth::{AccessToken, MfaProbe, Protocol},
    diagnosis::Side,
    time::Deadline,
    transport::Origin,
};

/// The call that every partner may make.
const PROBE: &str = "profiles.organization.get";

#[async_trait]
impl MfaProbe for Interpreter {
    /// Asks with this very token, which the session does not know yet. Whatever else the answer is,
    /// what it says about MFA counts.
    async fn is_compliant(
        &self,
        token: &AccessToken,
        partner: TenantId,
        deadline: Deadline,
    ) -> Result<Option<bool>> {
        let row = named(PROBE)?;
        let invocation = Invocation {
            row,
            params: Params::default(),
            raw: None,
            options: Options { validate_mfa: true, ..Options::default() },
            partner,
            customer: None,
            subject: token.subject.clone(),
            protocol: Protocol::default(),
        };
        guards::refuse_impossible(self.session.cloud(), &invocation)?;
        let base = self.session.cloud().base(row.service)?;
        let checked = check(row, &invocation.params, &invocation.options, base)?;
        let request =
            self.request(&invocation, checked.url)?.bearer(&token.secret, &Origin::of(base))?;
        let response = self.session.transport().send(request, deadline).await?;
        match compliance(&response.headers, &response.body) {
            None if !row.success.contains(&response.status.as_u16()) => {
                Err(error_of(&response, row.service, Side::Partner).with_operation(row.id))
            }
            verdict => Ok(verdict),
        }
    }
}
