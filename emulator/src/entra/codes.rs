//! Authorization codes: single use, bound to client, redirect URI, tenant and challenge.

use std::collections::HashMap;

use parking_lot::Mutex;
use partnercenter::{ClientId, TenantId};
use time::{Duration, OffsetDateTime};

use super::{access::SignIn, issue::random, scope::Wish};

/// How long a code can be redeemed.
const LIFE: Duration = Duration::minutes(10);
/// How long a code is remembered, so that its second use is told from an invented one.
const MEMORY: Duration = Duration::hours(1);

/// What a code stands for.
#[derive(Clone, Debug)]
pub(crate) struct Code {
    pub client: ClientId,
    pub redirect_uri: String,
    pub challenge: Option<String>,
    pub tenant: TenantId,
    pub nonce: Option<String>,
    pub wish: Wish,
    pub sign_in: SignIn,
}

struct Kept {
    code: Code,
    issued: OffsetDateTime,
    redeemed: bool,
}

/// What a redemption meets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Redemption {
    First,
    Again,
    Expired,
}

/// The codes that were issued.
#[derive(Default)]
pub(crate) struct Codes(Mutex<HashMap<String, Kept>>);

impl Codes {
    /// Issues a code.
    pub fn issue(&self, code: Code, now: OffsetDateTime) -> String {
        let text = format!("1.{}", random(64));
        let mut kept = self.0.lock();
        if kept.len() >= 1_000 {
            kept.retain(|_, known| now - known.issued < MEMORY);
        }
        kept.insert(text.clone(), Kept { code, issued: now, redeemed: false });
        text
    }

    /// What a code stands for, used or not.
    pub fn look(&self, text: &str) -> Option<Code> {
        self.0.lock().get(text).map(|kept| kept.code.clone())
    }

    /// Uses a code up.
    pub fn redeem(&self, text: &str, now: OffsetDateTime) -> Redemption {
        let mut kept = self.0.lock();
        match kept.get_mut(text) {
            Some(kept) if kept.redeemed => Redemption::Again,
            Some(kept) => {
                kept.redeemed = true;
                if now - kept.issued < LIFE { Redemption::First } else { Redemption::Expired }
            }
            None => Redemption::Expired,
        }
    }
}
