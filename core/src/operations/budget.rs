//! What a service allows in a span of time, kept by all callers of an app together.

use std::{num::NonZeroU32, time::Duration};

use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};

use super::Budget;
use crate::{Result, TenantId, time::Deadline};

/// Keys after which those that are as good as new are thrown away.
const MANY: usize = 1000;

/// Who draws on a budget: the app, one of its partners, or a partner for one of its customers.
type Key = (Option<TenantId>, Option<TenantId>);

/// The budgets of one app.
pub(super) struct Budgets {
    /// 50 a second for each application (`applicationconsents`).
    application_consents: DefaultKeyedRateLimiter<Key>,
    /// 100 in five minutes for each partner.
    migrations: DefaultKeyedRateLimiter<Key>,
    /// 450 in five minutes for each partner and customer.
    migration_validations: DefaultKeyedRateLimiter<Key>,
    /// 625 a minute for each partner.
    promotion_eligibilities: DefaultKeyedRateLimiter<Key>,
}

impl Budgets {
    pub(super) fn new() -> Self {
        let consents = NonZeroU32::new(50).unwrap_or(NonZeroU32::MIN);
        // A burst of a whole second's calls would leave none for the retries behind it.
        let consents = Quota::per_second(consents).allow_burst(NonZeroU32::MIN);
        let minutes = |minutes: u64| Duration::from_secs(60 * minutes);
        Self {
            application_consents: RateLimiter::keyed(consents),
            migrations: RateLimiter::keyed(within(100, minutes(5))),
            migration_validations: RateLimiter::keyed(within(450, minutes(5))),
            promotion_eligibilities: RateLimiter::keyed(within(625, minutes(1))),
        }
    }

    /// Waits for a turn, in the order of asking.
    ///
    /// # Errors
    /// `timeout` when the turn does not come before the deadline.
    pub(super) async fn turn(
        &self,
        budget: Budget,
        partner: TenantId,
        customer: Option<TenantId>,
        deadline: Deadline,
    ) -> Result<()> {
        let (limiter, key) = match budget {
            Budget::ApplicationConsents => (&self.application_consents, (None, None)),
            Budget::Migrations => (&self.migrations, (Some(partner), None)),
            Budget::MigrationValidations => {
                (&self.migration_validations, (Some(partner), customer))
            }
            Budget::PromotionEligibilities => {
                (&self.promotion_eligibilities, (Some(partner), None))
            }
        };
        if limiter.len() > MANY {
            limiter.retain_recent();
        }
        let turn = async {
            limiter.until_key_ready(&key).await;
            Ok(())
        };
        deadline.bound("waiting for a turn within the service's limit", turn).await
    }
}

/// At most `limit` in any `span`: half of them at once, and the other half spread over it.
fn within(limit: u32, span: Duration) -> Quota {
    let burst = NonZeroU32::new(limit / 2).unwrap_or(NonZeroU32::MIN);
    let rest = (limit - burst.get()).max(1);
    Quota::with_period(span / rest)
        .unwrap_or_else(|| Quota::per_second(NonZeroU32::MIN))
        .allow_burst(burst)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn no_span_sees_more_than_its_limit() {
        for (limit, seconds) in [(100, 300), (450, 300), (625, 60)] {
            let quota = within(limit, Duration::from_secs(seconds));
            let spread = seconds as f64 / quota.replenish_interval().as_secs_f64();
            let most = f64::from(quota.burst_size().get()) + spread;
            assert!(most <= f64::from(limit) + 0.01, "{limit} in {seconds}: {most}");
            assert!(most >= f64::from(limit) - 1.0, "{limit} in {seconds}: {most}");
        }
    }

    #[tokio::test]
    async fn one_partner_does_not_use_up_the_budget_of_another() {
        let budgets = Budgets::new();
        let partner =
            |n: u128| -> TenantId { uuid::Uuid::from_u128(n).to_string().parse().unwrap() };
        let turn = |n| {
            budgets.turn(
                Budget::Migrations,
                partner(n),
                None,
                Deadline::after(Duration::from_millis(50)),
            )
        };
        let mut turns = 0;
        while turn(1).await.is_ok() {
            turns += 1;
        }
        assert!((50..100).contains(&turns), "{turns}");
        assert!(turn(2).await.is_ok());
    }
}
