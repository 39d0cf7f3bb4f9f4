use std::time::Instant;

use url::Url;

use super::{Enroller, Enrolment, SignInOptions, code::LIFE, page::Page, receiver::Receiver};
use crate::{Error, Result, time::Deadline};

impl Enroller {
    /// Signs a person in with a browser on this machine. `open` is called once, with the address to
    /// open, when everything is ready for the answer.
    pub(crate) async fn on_loopback(
        &self,
        options: SignInOptions,
        open: impl FnOnce(&Url) + Send,
        deadline: Deadline,
    ) -> Result<Enrolment> {
        let receiver = Receiver::bind().await?;
        let sign_in = self.begin(&receiver.redirect_uri(), options, deadline).await?;
        let waiting = receiver.wait_for(sign_in.state());
        open(sign_in.authorize_url());
        let until = deadline.instant().min(Instant::now() + LIFE);
        let received = tokio::time::timeout_at(until.into(), waiting).await.map_err(|_| {
            Error::timeout("nobody finished the sign-in in the browser in time")
                .with_hint("Begin the sign-in anew.")
        })?;
        let outcome = sign_in.finish(received.response, deadline).await;
        received.browser.show(Page::outcome(&outcome)).await;
        outcome
    }
}
