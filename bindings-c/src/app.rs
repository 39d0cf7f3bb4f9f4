use partnercenter::boundary::BoundApp;

use crate::{
    constants::PC_OK,
    guard::guarded,
    handles::{APPS, LOOKUPS, PcApp},
    host::PcHost,
    input,
    outcome::{PcOutcome, report},
};

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

/// Ends an app with its lookups: later calls are refused, those under way are completed. NULL and a handle that was
/// ended are fine.
#[unsafe(no_mangle)]
pub extern "C" fn pc_app_destroy(app: *mut PcApp) {
    let _ = guarded(|| {
        LOOKUPS.remove_where(|lookup| lookup.app == app.addr());
        if let Some(app) = APPS.remove(app) {
            app.close();
        }
        Ok(())
    });
}
