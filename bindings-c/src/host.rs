use std::{ffi::c_void, sync::Arc};

use partnercenter::boundary::{self, Host, HostRequest, HostRequestId};

use crate::{guard::guarded, input};

/// What the program does for the library: keeps refresh tokens, makes client assertions, shows a
/// person where to sign in.
#[repr(C)]
#[derive(Debug)]
pub struct PcHost {
    /// Handed to both functions. Used on any thread.
    pub context: *mut c_void,
    /// Takes a request (`docs/c-abi.md` lists the kinds) on a thread of the library that may be
    /// blocked. `kind` and `payload` are gone when this returns. Answer it by `pc_host_reply`, before
    /// or after this returns.
    pub ask: Option<
        unsafe extern "C" fn(
            context: *mut c_void,
            id: u64,
            kind: *const u8,
            kind_length: usize,
            payload: *const u8,
            payload_length: usize,
        ),
    >,
    /// Called once when the library needs the context no longer; NULL where nothing is to be done.
    pub release: Option<unsafe extern "C" fn(context: *mut c_void)>,
}

struct Bound(PcHost);

// SAFETY: the contract asks for a context that may be used on any thread.
unsafe impl Send for Bound {}
// SAFETY: as above; several requests may be asked at once.
unsafe impl Sync for Bound {}

impl PcHost {
    /// # Safety
    /// `host` is NULL or readable.
    pub(crate) unsafe fn bind(host: *const Self) -> Option<Arc<dyn Host>> {
        // SAFETY: as the caller promises.
        let host = unsafe { host.as_ref() }?;
        let host = Self { context: host.context, ask: host.ask, release: host.release };
        Some(Arc::new(Bound(host)))
    }
}

impl Host for Bound {
    fn ask(&self, request: HostRequest) {
        let Some(ask) = self.0.ask else {
            boundary::host_reply(
                request.id,
                true,
                br#"{"message":"the host has no ask function"}"#,
            );
            return;
        };
        let (kind, payload) = (request.kind.as_bytes(), request.payload.as_slice());
        // SAFETY: function and context are the program's own; the bytes live until this returns.
        unsafe {
            ask(
                self.0.context,
                request.id.0,
                kind.as_ptr(),
                kind.len(),
                payload.as_ptr(),
                payload.len(),
            );
        }
    }
}

impl Drop for Bound {
    fn drop(&mut self) {
        if let Some(release) = self.0.release {
            // SAFETY: function and context are the program's own, and nothing uses them after this.
            unsafe { release(self.0.context) };
        }
    }
}

/// Answers a request to the program: with JSON of success or, when `failed`, `{kind, message}`. Does
/// nothing for a request that was answered, has passed its deadline, or never was.
///
/// # Safety
/// `reply` has `reply_length` readable bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pc_host_reply(
    id: u64,
    failed: bool,
    reply: *const u8,
    reply_length: usize,
) {
    let _ = guarded(|| {
        // SAFETY: as the caller promises.
        match unsafe { input::bytes("reply", reply, reply_length) } {
            Ok(reply) => boundary::host_reply(HostRequestId(id), failed, reply),
            Err(error) => {
                let failure = serde_json::to_vec(&error).unwrap_or_default();
                boundary::host_reply(HostRequestId(id), true, &failure);
            }
        }
        Ok(())
    });
}
