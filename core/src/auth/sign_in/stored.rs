use std::time::{Duration, SystemTime};

use serde::Serialize;

use crate::{
    TenantId,
    store::{Flow, MfaVerdict, RefreshTokenRecord},
};

/// How long Entra keeps a refresh token that is not used: 90 days
/// ("Refresh tokens in the Microsoft identity platform").
const LIFE: Duration = Duration::from_secs(90 * 86_400);

/// What is known about a stored refresh token; never the token.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct StoredSignIn {
    /// The partner's tenant.
    pub partner: TenantId,
    /// User principal name.
    pub user: Option<String>,
    /// Object id of the user in the partner's tenant.
    pub user_id: Option<String>,
    /// How the person signed in, as the access token said.
    pub amr: Vec<String>,
    /// What is known about the MFA.
    pub mfa: MfaVerdict,
    /// How the token was obtained.
    pub flow: Flow,
    /// When this very token was issued.
    #[serde(with = "crate::time::rfc3339")]
    pub issued: SystemTime,
    /// When the person signed in, or the token was imported.
    #[serde(with = "crate::time::rfc3339::option")]
    pub signed_in: Option<SystemTime>,
    /// When the token dies if it is not used until then, as far as can be told: a policy or an admin
    /// may end it earlier.
    #[serde(with = "crate::time::rfc3339")]
    pub expires: SystemTime,
    /// Where it is stored, in a few words.
    pub store: String,
}

impl StoredSignIn {
    pub(super) fn new(partner: TenantId, record: RefreshTokenRecord, store: String) -> Self {
        Self {
            partner,
            user: record.user,
            user_id: record.user_id,
            amr: record.amr,
            mfa: record.mfa,
            flow: record.flow,
            issued: record.issued,
            signed_in: record.signed_in,
            expires: record.issued + LIFE,
            store,
        }
    }
}
