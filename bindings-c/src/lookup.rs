use std::sync::Arc;

use partnercenter::{
    Error, Result,
    boundary::{CachedToken, Looked, TokenLookup},
};

use crate::{
    constants::PC_OK,
    guard::guarded,
    handles::{APPS, LOOKUPS, OpenLookup, PcApp, PcLookup},
    input,
    outcome::{PcBuffer, PcOutcome, report},
};

/// Which cached token is wanted. Text is not terminated; NULL with length 0 is none.
#[repr(C)]
#[derive(Debug)]
pub struct PcTokenLookup {
    /// The partner's tenant id.
    pub partner: *const u8,
    /// Its length.
    pub partner_length: usize,
    /// The customer's tenant id, for a token in it.
    pub customer: *const u8,
    /// Its length.
    pub customer_length: usize,
    /// Which of several accounts of the partner.
    pub account: *const u8,
    /// Its length.
    pub account_length: usize,
    /// Scopes of one resource, or a resource.
    pub scopes: *const u8,
    /// Their length.
    pub scopes_length: usize,
    /// Whether the app asks alone.
    pub app_only: bool,
}

/// A cached token.
#[repr(C)]
#[derive(Debug)]
pub struct PcToken {
    /// The token; free it with `pc_buffer_free`.
    pub token: PcBuffer,
    /// When it stops being valid, in seconds since 1970.
    pub expires_on: u64,
    /// From when on a newer one is worth asking for, in seconds since 1970.
    pub refresh_on: u64,
}

impl PcToken {
    const NONE: Self = Self { token: PcBuffer::EMPTY, expires_on: 0, refresh_on: 0 };

    fn of(found: &CachedToken) -> Self {
        Self {
            token: PcBuffer::of(found.secret.expose().as_bytes().to_vec()),
            expires_on: found.expires_on,
            refresh_on: found.refresh_on,
        }
    }
}

/// Looks for a cached token that is fresh. Never waits, sends nothing.
///
/// Gives `PC_OK` and writes `token` when there is one; gives `PC_OK` and writes an empty one when
/// there is none; on failure writes `failure` (which may be NULL) and gives its status. Who looks often
/// opens a lookup: `pc_lookup_open`.
///
/// # Safety
/// `lookup` is readable and so is the text it names; `token` is writable; `failure` is NULL or
/// writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pc_token_cached(
    app: *const PcApp,
    lookup: *const PcTokenLookup,
    token: *mut PcToken,
    failure: *mut PcOutcome,
) -> i32 {
    let found = guarded(|| {
        let app = APPS.get(app)?;
        input::output("token", token)?;
        // SAFETY: as the caller promises.
        app.token_cached(&unsafe { read(lookup) }?)
    });
    match found {
        Ok(found) => {
            // SAFETY: checked not to be NULL, writable as the caller promises.
            unsafe { token.write(found.as_ref().map_or(PcToken::NONE, PcToken::of)) };
            PC_OK
        }
        // SAFETY: as the caller promises.
        Err(error) => unsafe { report(failure, &error) },
    }
}

/// Reads which cached token is wanted, once for many lookups. Sends nothing.
///
/// On success writes `opened`, on failure `failure` (which may be NULL), and gives its status.
///
/// # Safety
/// `lookup` is readable and so is the text it names; `opened` is writable; `failure` is NULL or
/// writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pc_lookup_open(
    app: *const PcApp,
    lookup: *const PcTokenLookup,
    opened: *mut *mut PcLookup,
    failure: *mut PcOutcome,
) -> i32 {
    let prepared = guarded(|| {
        let bound = APPS.get(app)?;
        input::output("lookup", opened)?;
        // SAFETY: as the caller promises.
        let prepared = bound.token_lookup(&unsafe { read(lookup) }?)?;
        Ok(OpenLookup { app: app.addr(), prepared })
    });
    match prepared {
        Ok(prepared) => {
            // SAFETY: checked not to be NULL, writable as the caller promises.
            unsafe { opened.write(LOOKUPS.insert(Arc::new(prepared))) };
            PC_OK
        }
        // SAFETY: as the caller promises.
        Err(error) => unsafe { report(failure, &error) },
    }
}

/// Looks for the cached token, without copying one that the caller holds. Never waits, sends nothing.
///
/// `serial` tells tokens apart: it says which one the caller holds, 0 for none. Gives `PC_OK` and leaves
/// everything as it is when that is still the one; writes `serial` and `token` when it is another, and
/// 0 and an empty one when there is none. On failure writes `failure` (which may be NULL) and gives its
/// status.
///
/// # Safety
/// `serial` and `token` are writable, and `serial` readable; `failure` is NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pc_lookup_cached(
    lookup: *const PcLookup,
    serial: *mut u64,
    token: *mut PcToken,
    failure: *mut PcOutcome,
) -> i32 {
    let found = guarded(|| {
        let lookup = LOOKUPS.get(lookup)?;
        input::output("serial", serial)?;
        input::output("token", token)?;
        // SAFETY: checked not to be NULL, readable as the caller promises.
        lookup.prepared.cached(unsafe { serial.read() })
    });
    let (number, found) = match found {
        Ok(Some(Looked::Same)) => return PC_OK,
        Ok(Some(Looked::Other(found))) => (found.serial, PcToken::of(&found)),
        Ok(None) => (0, PcToken::NONE),
        // SAFETY: as the caller promises.
        Err(error) => return unsafe { report(failure, &error) },
    };
    // SAFETY: both were checked not to be NULL; writable as the caller promises.
    unsafe {
        serial.write(number);
        token.write(found);
    }
    PC_OK
}

/// Closes a lookup. NULL and one that was closed, by itself or with its app, are fine.
#[unsafe(no_mangle)]
pub extern "C" fn pc_lookup_close(lookup: *mut PcLookup) {
    let _ = guarded(|| {
        drop(LOOKUPS.remove(lookup));
        Ok(())
    });
}

/// # Safety
/// `lookup` is NULL, or readable and so is the text it names.
unsafe fn read<'a>(lookup: *const PcTokenLookup) -> Result<TokenLookup<'a>> {
    // SAFETY: as the caller promises.
    let lookup =
        unsafe { lookup.as_ref() }.ok_or_else(|| Error::configuration("the lookup is NULL"))?;
    // SAFETY: as the caller promises, for each text.
    let text = |what, data, length| unsafe { input::text(what, data, length) };
    Ok(TokenLookup {
        partner: text("partner", lookup.partner, lookup.partner_length)?,
        customer: given(text("customer", lookup.customer, lookup.customer_length)?),
        account: given(text("account", lookup.account, lookup.account_length)?),
        scopes: text("scopes", lookup.scopes, lookup.scopes_length)?,
        app_only: lookup.app_only,
    })
}

fn given(text: &str) -> Option<&str> {
    (!text.is_empty()).then_some(text)
}
