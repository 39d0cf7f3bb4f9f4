//! Requests that are not made for a while: because the server asked to wait, or because it refused
//! what would only be refused again.

use std::{
    collections::HashMap,
    time::{Duration, Instant},
};

use parking_lot::Mutex;

use super::{Scopes, Subject, answer::is_passing, token::TokenKey};
use crate::{Error, ErrorKind, TenantId, store::Version};

/// The longest time that a server's request to wait is kept in mind: a day.
const LONGEST_WAIT: Duration = Duration::from_secs(86_400);
/// How long a refusal is kept in mind.
const REFUSAL: Duration = Duration::from_secs(60);
/// Expired entries are swept out when there are this many, and whenever the number has doubled.
const SWEEP: usize = 1024;

/// A token that is not asked for at the moment, and why.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Withheld {
    /// The tenant that would be asked.
    pub tenant: TenantId,
    /// On whose behalf.
    pub subject: Subject,
    /// For what.
    pub scopes: Scopes,
    /// What the sign-in service answered last. Of kind `throttled` when it asked to wait.
    pub error: Error,
    /// How long it is not asked.
    pub remaining: Duration,
}

/// What is withheld, by what it would be asked for.
#[derive(Debug, Default)]
pub(super) struct Withholding(Mutex<Entries>);

#[derive(Debug, Default)]
struct Entries {
    by_key: HashMap<TokenKey, Entry>,
    sweep_at: usize,
}

#[derive(Clone, Debug)]
struct Entry {
    until: Instant,
    error: Error,
    /// The version of the stored refresh token that was refused, as far as one was.
    refused: Option<Version>,
}

/// How a withheld request is judged.
pub(super) enum Judgement {
    /// Go on.
    Free,
    /// Not now: the server asked to wait.
    Wait(Error),
    /// It would be refused again, unless the stored refresh token is no longer of this version.
    Refused(Error, Option<Version>),
}

impl Withholding {
    pub(super) fn judge(&self, key: &TokenKey) -> Judgement {
        let entries = self.0.lock();
        let Some(entry) = entries.by_key.get(key) else { return Judgement::Free };
        let remaining = entry.until.saturating_duration_since(Instant::now());
        if remaining.is_zero() {
            return Judgement::Free;
        }
        let error = entry.error.clone();
        if error.kind == ErrorKind::Throttled {
            return Judgement::Wait(error.amend(|envelope| envelope.retry_after = Some(remaining)));
        }
        let error = error.with_detail(
            "remembered",
            format!("not asked again for {} s, unless forced", remaining.as_secs() + 1),
        );
        Judgement::Refused(error, entry.refused.clone())
    }

    /// Keeps in mind what came of a request. `refused` is the version of the stored refresh token.
    pub(super) fn note<T>(
        &self,
        key: &TokenKey,
        outcome: &Result<T, Error>,
        refused: Option<Version>,
    ) {
        let mut entries = self.0.lock();
        let pause = outcome.as_ref().err().and_then(pause_after);
        let (Err(error), Some(pause)) = (outcome, pause) else {
            entries.by_key.remove(key);
            return;
        };
        let now = Instant::now();
        if entries.by_key.len() >= entries.sweep_at.max(SWEEP) {
            entries.by_key.retain(|_, entry| entry.until > now);
            entries.sweep_at = entries.by_key.len() * 2;
        }
        let entry = Entry { until: now + pause, error: error.clone(), refused };
        entries.by_key.insert(key.clone(), entry);
    }

    /// Forgets the refusals of which `changed` says so. Who asked to wait still waits.
    pub(super) fn forget_where(&self, changed: impl Fn(&TokenKey) -> bool) {
        self.0
            .lock()
            .by_key
            .retain(|key, entry| entry.error.kind == ErrorKind::Throttled || !changed(key));
    }

    /// Everything that is withheld now.
    pub(super) fn all(&self) -> Vec<Withheld> {
        let now = Instant::now();
        let entries = self.0.lock();
        entries
            .by_key
            .iter()
            .filter(|(_, entry)| entry.until > now)
            .map(|(key, entry)| Withheld {
                tenant: key.tenant,
                subject: key.subject.clone(),
                scopes: key.scopes.clone(),
                error: entry.error.clone(),
                remaining: entry.until - now,
            })
            .collect()
    }
}

/// How long the same request is not made again after this error; nothing when it may be made at once.
fn pause_after(error: &Error) -> Option<Duration> {
    if error.kind == ErrorKind::Throttled {
        return error.retry_after.map(|wait| wait.min(LONGEST_WAIT));
    }
    // Without a status nothing was asked: the store was empty, or the network failed.
    let refused = error.status.is_some_and(|status| (400..500).contains(&status) && status != 408);
    let understood = error.code.is_some();
    // A clock is put right by the very answer that complains about it.
    let clock = error.code.as_deref() == Some("AADSTS700024");
    (refused && understood && !clock && !is_passing(error) && error.kind != ErrorKind::Service)
        .then_some(REFUSAL)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::auth::{Protocol, token::Wish};

    fn key(resource: &str) -> TokenKey {
        TokenKey::new(Wish {
            tenant: "8f0c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a".parse().unwrap(),
            subject: Subject::App,
            scopes: Scopes::all_of(resource).unwrap(),
            claims: None,
            protocol: Protocol::V2,
        })
    }

    fn error(kind: ErrorKind, code: &str, status: u16, wait: Option<u64>) -> Result<(), Error> {
        Err(Error::new(kind, "refused").with_code(code).amend(|envelope| {
            envelope.status = Some(status);
            envelope.retry_after = wait.map(Duration::from_secs);
        }))
    }

    #[test]
    fn hard_refusals_and_waits_are_kept_in_mind_and_nothing_else() {
        use ErrorKind::*;
        for (kind, code, status, wait, pause) in [
            (Credential, "AADSTS7000215", 401, None, Some(60)),
            (ConsentRequired, "AADSTS65001", 400, None, Some(60)),
            (MfaRequired, "AADSTS50076", 400, None, Some(60)),
            (SignInRequired, "AADSTS700082", 400, None, Some(60)),
            (Credential, "AADSTS700024", 401, None, None),
            (Service, "AADSTS90033", 400, None, None),
            (Service, "temporarily_unavailable", 503, None, None),
            (Throttled, "AADSTS50196", 429, Some(7), Some(7)),
            (Throttled, "AADSTS50196", 429, Some(u64::MAX), Some(86_400)),
            (Throttled, "AADSTS50196", 429, None, None),
            (Service, "x", 200, None, None),
        ] {
            let error = error(kind, code, status, wait).unwrap_err();
            assert_eq!(pause_after(&error), pause.map(Duration::from_secs), "{code} {status}");
        }
        assert_eq!(pause_after(&Error::sign_in_required("nothing is stored")), None);
        assert_eq!(pause_after(&Error::network("broken")), None);
    }

    #[test]
    fn a_refusal_holds_for_its_key_until_something_changes() {
        let withheld = Withholding::default();
        let (graph, arm) = (key("https://graph.example"), key("https://arm.example"));
        let refusal = error(ErrorKind::ConsentRequired, "AADSTS65001", 400, None);
        withheld.note(&graph, &refusal, Some(Version("3".into())));
        assert!(matches!(
            withheld.judge(&graph),
            Judgement::Refused(error, Some(Version(version)))
                if version == "3" && error.details[0].name == "remembered"
        ));
        assert!(matches!(withheld.judge(&arm), Judgement::Free));
        assert_eq!(withheld.all().len(), 1);
        withheld.note(&graph, &Ok(()), None);
        assert!(matches!(withheld.judge(&graph), Judgement::Free));

        withheld.note(&graph, &refusal, None);
        withheld.forget_where(|key| key.tenant == graph.tenant);
        assert!(matches!(withheld.judge(&graph), Judgement::Free));

        withheld.note(&graph, &error(ErrorKind::Throttled, "x", 429, Some(9)), None);
        withheld.forget_where(|_| true);
        assert!(matches!(withheld.judge(&graph), Judgement::Wait(error)
            if error.retry_after.unwrap() > Duration::from_secs(8)));
    }

    #[test]
    fn what_has_expired_is_swept_out() {
        let withheld = Withholding::default();
        let short = error(ErrorKind::Throttled, "x", 429, Some(0));
        for number in 0..SWEEP * 2 {
            withheld.note(&key(&format!("https://r{number}.example")), &short, None);
        }
        assert!(withheld.0.lock().by_key.len() <= SWEEP);
    }
}
