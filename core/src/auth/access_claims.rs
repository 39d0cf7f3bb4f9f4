use super::{
    id_token::user_name,
    jwt::{self, text, texts},
};
use crate::{Secret, TenantId};

/// What an access token says about its sign-in.
///
/// Its signature is its audience's business. It is read only where it came straight from the token
/// endpoint, and only for what concerns the sign-in itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct AccessClaims {
    pub tenant: Option<TenantId>,
    /// Object id of the user.
    pub user_id: Option<String>,
    /// User principal name.
    pub user: Option<String>,
    /// The app that it was issued to.
    pub client: Option<String>,
    /// How the person signed in (`amr`).
    pub methods: Vec<String>,
}

impl AccessClaims {
    /// Reads a token; nothing when it is opaque.
    pub(super) fn read(token: &Secret) -> Option<Self> {
        let token = jwt::read(token.expose())?;
        let claim = |name: &str| text(&token.claims, name).map(str::to_owned);
        Some(Self {
            tenant: text(&token.claims, "tid").and_then(|tenant| tenant.parse().ok()),
            user_id: claim("oid"),
            user: user_name(&token.claims),
            client: claim("appid").or_else(|| claim("azp")),
            methods: texts(&token.claims, "amr").unwrap_or_default(),
        })
    }

    pub(super) fn has_mfa(&self) -> bool {
        self.methods.iter().any(|method| method == "mfa")
    }

    /// The methods, for people.
    pub(super) fn methods(&self) -> String {
        if self.methods.is_empty() {
            return "nothing about it".into();
        }
        crate::diagnosis::readable(&self.methods.join(", "))
    }
}
