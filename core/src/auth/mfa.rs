//! The MFA gate: a refresh token without MFA works today and fails tomorrow, so it is not stored.
//!
//! The access token for Partner Center says how the person signed in (`amr`); an id_token of v2 says
//! nothing about it. Partner Center's own probe has the last word.

use async_trait::async_trait;

use super::{AccessToken, access_claims::AccessClaims};
use crate::{Error, ErrorKind, Result, TenantId, store::MfaVerdict, time::Deadline};

/// What happens to a sign-in without MFA.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum MfaPolicy {
    /// It is refused, and nothing is stored.
    #[default]
    Require,
    /// It is stored, with a warning and with [`MfaVerdict::Overridden`] in the record. Partner Center
    /// refuses such a token sooner or later.
    Override,
}

/// Asks Partner Center what it thinks of a token.
#[async_trait]
pub(crate) trait MfaProbe: std::fmt::Debug + Send + Sync {
    /// Whether the token is compliant; nothing when Partner Center does not say.
    async fn is_compliant(
        &self,
        token: &AccessToken,
        partner: TenantId,
        deadline: Deadline,
    ) -> Result<Option<bool>>;
}

/// The outcome of the gate.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Passed {
    pub verdict: MfaVerdict,
    /// What somebody should know about it.
    pub warning: Option<String>,
}

/// Judges a sign-in by the claims of its access token and by what the probe answered. `probe` is
/// asked only if the token claims MFA.
///
/// # Errors
/// `mfa_required`.
pub(super) async fn judge(
    claims: Option<&AccessClaims>,
    policy: MfaPolicy,
    probe: impl Future<Output = Result<Option<bool>>>,
) -> Result<Passed> {
    let claimed = match claims {
        Some(claims) if claims.has_mfa() => Ok(()),
        Some(claims) => {
            Err(format!("the access token says how the person signed in: {}", claims.methods()))
        }
        None => Err("the access token does not say how the person signed in".to_owned()),
    };
    let doubt = match claimed {
        Err(why) => Err(why),
        Ok(()) => match probe.await {
            Ok(Some(true)) => return Ok(Passed { verdict: MfaVerdict::Proved, warning: None }),
            Ok(Some(false)) => Err("Partner Center says that the token is not compliant".into()),
            Err(error) if error.kind == ErrorKind::MfaRequired => {
                Err(format!("Partner Center refuses the token: {error}"))
            }
            Ok(None) => Ok("Partner Center did not say what it thinks of the token".to_owned()),
            Err(error) => Ok(format!("Partner Center could not be asked: {error}")),
        },
    };
    match (doubt, policy) {
        (Ok(why), _) => Ok(Passed {
            verdict: MfaVerdict::Claimed,
            warning: Some(format!("The token claims MFA, which is not proved: {why}.")),
        }),
        (Err(why), MfaPolicy::Override) => Ok(Passed {
            verdict: MfaVerdict::Overridden,
            warning: Some(format!(
                "Stored without MFA, as asked: {why}. Partner Center refuses such a token sooner or later."
            )),
        }),
        (Err(why), MfaPolicy::Require) => Err(Error::new(
            ErrorKind::MfaRequired,
            format!("the sign-in has no MFA: {why}"),
        )
        .with_hint(
            "Nothing was stored. Let a Conditional Access policy ask the service account for MFA, then sign in again; prompt=login alone asks for the password only.",
        )),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn claims(amr: &[&str]) -> AccessClaims {
        AccessClaims {
            methods: amr.iter().map(|method| (*method).to_owned()).collect(),
            ..Default::default()
        }
    }

    async fn gate(
        amr: Option<&[&str]>,
        policy: MfaPolicy,
        probe: Result<Option<bool>>,
    ) -> Result<Passed> {
        let claims = amr.map(claims);
        judge(claims.as_ref(), policy, std::future::ready(probe)).await
    }

    #[tokio::test]
    async fn both_must_agree() {
        let mfa = Some(&["pwd", "mfa"][..]);
        let refused = |kind: ErrorKind| Err(Error::new(kind, "refused"));
        for (amr, probe, want) in [
            (mfa, Ok(Some(true)), Some(MfaVerdict::Proved)),
            (mfa, Ok(None), Some(MfaVerdict::Claimed)),
            (mfa, refused(ErrorKind::Network), Some(MfaVerdict::Claimed)),
            (mfa, refused(ErrorKind::Service), Some(MfaVerdict::Claimed)),
            (mfa, refused(ErrorKind::Timeout), Some(MfaVerdict::Claimed)),
            (mfa, refused(ErrorKind::Unsupported), Some(MfaVerdict::Claimed)),
            (mfa, refused(ErrorKind::MfaRequired), None),
            (mfa, Ok(Some(false)), None),
            (Some(&["pwd"][..]), Ok(Some(true)), None),
            (Some(&[][..]), Ok(Some(true)), None),
            (Some(&["pwd", "MFA"][..]), Ok(Some(true)), None),
            (None, Ok(Some(true)), None),
        ] {
            let overridden = gate(amr, MfaPolicy::Override, probe.clone()).await.unwrap();
            assert_eq!(overridden.verdict, want.unwrap_or(MfaVerdict::Overridden));
            assert_eq!(overridden.warning.is_none(), want == Some(MfaVerdict::Proved));
            match (gate(amr, MfaPolicy::Require, probe).await, want) {
                (Ok(passed), Some(verdict)) => assert_eq!(passed.verdict, verdict),
                (Err(error), None) => {
                    assert_eq!(error.kind, ErrorKind::MfaRequired);
                    assert!(error.hint.as_ref().unwrap().contains("Nothing was stored"));
                }
                (outcome, want) => panic!("{amr:?}: {outcome:?} instead of {want:?}"),
            }
        }
    }

    #[tokio::test]
    async fn the_probe_is_asked_only_about_a_token_that_claims_mfa() {
        let never = async { panic!("it was asked") };
        assert!(judge(Some(&claims(&["pwd"])), MfaPolicy::Require, never).await.is_err());
    }
}
