//! What a service allows per second, kept by all callers of an app together.

use std::num::NonZeroU32;

use governor::{DefaultDirectRateLimiter, Quota, RateLimiter};

use super::Budget;
use crate::{Result, time::Deadline};

/// Consents a second for each application (documented for `applicationconsents`).
const CONSENTS_PER_SECOND: NonZeroU32 = NonZeroU32::new(50).unwrap();

/// The budgets of one app.
pub(super) struct Budgets {
    application_consents: DefaultDirectRateLimiter,
}

impl Budgets {
    pub(super) fn new() -> Self {
        // A burst of a whole second's calls would leave none for the retries behind it.
        let quota = Quota::per_second(CONSENTS_PER_SECOND).allow_burst(NonZeroU32::MIN);
        Self { application_consents: RateLimiter::direct(quota) }
    }

    /// Waits for a turn, in the order of asking.
    ///
    /// # Errors
    /// `timeout` when the turn does not come before the deadline.
    pub(super) async fn turn(&self, budget: Budget, deadline: Deadline) -> Result<()> {
        let limiter = match budget {
            Budget::ApplicationConsents => &self.application_consents,
        };
        let turn = async {
            limiter.until_ready().await;
            Ok(())
        };
        deadline.bound("waiting for a turn within the service's limit", turn).await
    }
}
