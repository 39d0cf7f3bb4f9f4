use partnercenter::boundary::{BoundApp, TokenLookup};

use crate::{
    constants::PC_OK,
    guard::guarded,
    handles::{APPS, PcApp},
    host::PcHost,
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

/// Makes an app of a configuration (JSON in UTF-8, see `docs/c-abi.md`). Sends nothing.
///
/// `host` may be NULL when the configuration leaves nothing to it; it is copied. On success writes
/// `app`, on failure `failure` (which may be NULL) for `pc_outcome_free`, and gives its status.
///
/// # Safety
/// `config` has `config_length` readable bytes; `host` is NULL or readable; `app` is writable;
/// `failure` is NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pc_app_create(
    config: *const u8,
    config_length: usize,
    host: *const PcHost,
    app: *mut *mut PcApp,
    failure: *mut PcOutcome,
) -> i32 {
    let made = guarded(|| {
        // SAFETY: as the caller promises.
        let config = unsafe { input::bytes("configuration", config, config_length) }?;
        // SAFETY: as the caller promises.
        let host = unsafe { PcHost::bind(host) };
        input::output("app", app)?;
        BoundApp::create(config, host)
    });
    match made {
        Ok(made) => {
            // SAFETY: checked not to be NULL, writable as the caller promises.
            unsafe { app.write(APPS.insert(made)) };
            PC_OK
        }
        // SAFETY: as the caller promises.
        Err(error) => unsafe { report(failure, &error) },
    }
}

/// Ends an app: later calls are refused, those under way are completed. NULL and a handle that was
/// ended are fine.
#[unsafe(no_mangle)]
pub extern "C" fn pc_app_destroy(app: *mut PcApp) {
    let _ = guarded(|| {
        if let Some(app) = APPS.remove(app) {
            app.close();
        }
        Ok(())
    });
}

/// Looks for a cached token that is fresh. Never waits, sends nothing.
///
/// Gives `PC_OK` and writes `token` when there is one; gives `PC_OK` and writes an empty one when
/// there is none; on failure writes `failure` (which may be NULL) and gives its status.
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
        let lookup = unsafe { lookup.as_ref() }
            .ok_or_else(|| partnercenter::Error::configuration("the lookup is NULL"))?;
        // SAFETY: as the caller promises, for each text.
        let text = |what, data, length| unsafe { input::text(what, data, length) };
        app.token_cached(&TokenLookup {
            partner: text("partner", lookup.partner, lookup.partner_length)?,
            customer: given(text("customer", lookup.customer, lookup.customer_length)?),
            account: given(text("account", lookup.account, lookup.account_length)?),
            scopes: text("scopes", lookup.scopes, lookup.scopes_length)?,
            app_only: lookup.app_only,
        })
    });
    match found {
        Ok(found) => {
            let found = found.map_or(
                PcToken { token: PcBuffer::EMPTY, expires_on: 0, refresh_on: 0 },
                |found| PcToken {
                    token: PcBuffer::of(found.secret.expose().as_bytes().to_vec()),
                    expires_on: found.expires_on,
                    refresh_on: found.refresh_on,
                },
            );
            // SAFETY: checked not to be NULL, writable as the caller promises.
            unsafe { token.write(found) };
            PC_OK
        }
        // SAFETY: as the caller promises.
        Err(error) => unsafe { report(failure, &error) },
    }
}

fn given(text: &str) -> Option<&str> {
    (!text.is_empty()).then_some(text)
}

/// Frees a buffer and leaves it empty. An empty one and NULL are fine.
///
/// # Safety
/// `buffer` is NULL, or a buffer that a function of this library wrote and that was not copied.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pc_buffer_free(buffer: *mut PcBuffer) {
    // SAFETY: as the caller promises.
    if let Some(buffer) = unsafe { buffer.as_mut() } {
        // SAFETY: as above.
        unsafe { buffer.free() };
    }
}
