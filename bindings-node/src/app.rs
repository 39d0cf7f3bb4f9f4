//! Apps.

use std::sync::Arc;

use napi::bindgen_prelude::{Either, Either3};
use napi_derive::napi;
use partnercenter::boundary::{
    self, BoundApp, CompletedOn, Looked, PreparedLookup, Stream, TokenLookup,
};
use zeroize::Zeroizing;

use crate::{door::Line, guard::guarded, stream::NativeStream, value::TokenText};

/// An app. Made by `Door.appCreate`.
#[napi]
pub struct NativeApp {
    pub(crate) app: BoundApp,
    pub(crate) line: Arc<Line>,
}

/// A cached token.
#[napi(object, object_from_js = false)]
pub struct CachedToken {
    /// The token.
    #[napi(ts_type = "string")]
    pub token: TokenText,
    /// When it stops being valid, in seconds since 1970.
    pub expires_on: f64,
    /// From when on a newer one is worth asking for, in seconds since 1970.
    pub refresh_on: f64,
    /// Tells it from every other token of the process; never 0.
    pub serial: f64,
}

/// Which cached token is wanted. Made by `NativeApp.tokenLookup`.
#[napi]
pub struct NativeLookup {
    lookup: PreparedLookup,
}

#[napi]
impl NativeLookup {
    /// The cached token, if there is one that is fresh: `true` when it is the one of the number `held`,
    /// which need not cross again; of a failure the envelope.
    #[napi(catch_unwind)]
    pub fn cached(&self, held: f64) -> Option<Either3<bool, CachedToken, String>> {
        match guarded(|| self.lookup.cached(held as u64)) {
            Ok(found) => found.map(|found| match found {
                Looked::Same => Either3::A(true),
                Looked::Other(found) => Either3::B(CachedToken {
                    token: TokenText(found.secret),
                    expires_on: found.expires_on as f64,
                    refresh_on: found.refresh_on as f64,
                    serial: found.serial as f64,
                }),
            }),
            Err(failure) => Some(Either3::C(failure)),
        }
    }
}

#[napi]
impl NativeApp {
    /// Starts a call (JSON) and gives its number, under which the dispatcher is told the outcome: not
    /// before this has returned.
    #[napi(catch_unwind)]
    pub fn call_start(&self, request: String) -> f64 {
        let request = Zeroizing::new(request);
        let complete = self.line.completion();
        boundary::call_start(&self.app, request.as_bytes(), CompletedOn::Worker, complete).0 as f64
    }

    /// Reads which cached token is wanted, to be looked for again and again; of a failure the envelope.
    #[napi(catch_unwind)]
    pub fn token_lookup(
        &self,
        partner: String,
        customer: Option<String>,
        account: Option<String>,
        app_only: bool,
        scopes: String,
    ) -> Either<NativeLookup, String> {
        let prepared = guarded(|| {
            self.app.token_lookup(&TokenLookup {
                partner: &partner,
                customer: customer.as_deref(),
                account: account.as_deref(),
                app_only,
                scopes: &scopes,
            })
        });
        match prepared {
            Ok(lookup) => Either::A(NativeLookup { lookup }),
            Err(failure) => Either::B(failure),
        }
    }

    /// Opens a collection; of a failure the envelope.
    #[napi(catch_unwind)]
    pub fn stream_open(&self, request: String) -> Either<NativeStream, String> {
        match guarded(|| Stream::open(&self.app, request.as_bytes())) {
            Ok(stream) => Either::A(NativeStream { stream, line: Arc::clone(&self.line) }),
            Err(failure) => Either::B(failure),
        }
    }

    /// Closes the app: later calls are refused, those under way go on.
    #[napi(catch_unwind)]
    pub fn close(&self) {
        self.app.close();
    }
}

/// The name among `known` that was probably meant.
#[napi(catch_unwind)]
pub fn nearest(name: String, known: Vec<String>) -> Option<String> {
    let known: Vec<&str> = known.iter().map(String::as_str).collect();
    guarded(|| Ok(boundary::nearest(&name, &known).map(str::to_owned))).unwrap_or_default()
}

/// How many calls of the process have begun and not ended, for tests.
#[napi(catch_unwind)]
pub fn calls_under_way() -> u32 {
    guarded(|| Ok(boundary::calls_under_way() as u32)).unwrap_or_default()
}
