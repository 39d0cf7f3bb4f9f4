//! The way to the core and back.

use std::sync::{
    Arc,
    atomic::{AtomicU32, Ordering},
};

use napi::{
    Env, Status,
    bindgen_prelude::{Either, FnArgs, Function},
    check_status, sys,
    threadsafe_function::{ThreadsafeFunction, ThreadsafeFunctionCallMode},
};
use napi_derive::napi;
use partnercenter::boundary::{
    self, BoundApp, CallId, Host, HostRequest, LogLine, LogSink, Outcome,
};
use zeroize::Zeroizing;

use crate::{
    app::NativeApp,
    guard::{envelope, guarded},
    host::JsHost,
    value::Body,
};

/// What happened, for the dispatcher.
pub enum Event {
    /// A call has ended.
    Ended {
        /// Its number.
        call: CallId,
        /// How it ended.
        outcome: Box<Outcome>,
    },
    /// An app asks its host.
    Asked {
        /// By its number.
        host: u32,
        /// What it is asked.
        request: HostRequest,
    },
    /// An app needs its host no longer.
    Released {
        /// By its number.
        host: u32,
    },
    /// A line was logged.
    Logged(LogLine),
}

/// Its arguments: what happened, a number, two texts, and the number of a host.
type Arguments = FnArgs<(u32, f64, Body, Option<String>, u32)>;

const SUCCEEDED: u32 = 0;
const FAILED: u32 = 1;
const ASKED: u32 = 2;
const RELEASED: u32 = 3;
const LOGGED: u32 = 4;

impl Event {
    fn arguments(self) -> Arguments {
        let text = |text: String| Body::Text(text.into_bytes().into());
        match self {
            Self::Ended { call, outcome } => match *outcome {
                Ok(success) => {
                    let facts = serde_json::to_string(&success.facts).ok();
                    (SUCCEEDED, call.0 as f64, Body::of(&success), facts, 0)
                }
                Err(error) => (FAILED, call.0 as f64, text(envelope(&error)), None, 0),
            },
            Self::Asked { host, request } => {
                let payload = bytes::Bytes::copy_from_slice(&request.payload);
                let kind = Some(request.kind.to_owned());
                (ASKED, request.id.0 as f64, Body::Text(payload), kind, host)
            }
            Self::Released { host } => (RELEASED, 0.0, Body::None, None, host),
            Self::Logged(line) => {
                let level = Some(format!("{} {}", line.level, line.target));
                (LOGGED, 0.0, text(line.text), level, 0)
            }
        }
        .into()
    }
}

/// Lines of the log that JavaScript has not taken yet; further ones are left out.
const MOST_LINES: u32 = 1000;

/// The way to the dispatcher, from any thread. It does not keep the process alive by itself.
pub struct Line {
    dispatch: ThreadsafeFunction<Event, (), Arguments, Status, false, true>,
    waiting_lines: Arc<AtomicU32>,
}

impl Line {
    /// Whether the dispatcher will be told: not when its thread of JavaScript has ended.
    pub(crate) fn send(&self, event: Event) -> bool {
        self.dispatch.call(event, ThreadsafeFunctionCallMode::NonBlocking) == Status::Ok
    }

    fn log(&self, line: LogLine) {
        if self.waiting_lines.fetch_add(1, Ordering::Relaxed) >= MOST_LINES
            || !self.send(Event::Logged(line))
        {
            self.waiting_lines.fetch_sub(1, Ordering::Relaxed);
        }
    }

    /// What completes a call.
    pub(crate) fn completion(
        self: &Arc<Self>,
    ) -> impl FnOnce(CallId, Outcome) + Send + use<> + 'static {
        let line = Arc::clone(self);
        move |call, outcome| {
            line.send(Event::Ended { call, outcome: Box::new(outcome) });
        }
    }
}

/// The core, as one thread of JavaScript reaches it.
#[napi]
pub struct Door {
    line: Arc<Line>,
}

#[napi]
impl Door {
    /// Opens the door. `dispatch` is told what happens, as numbered in this file.
    #[napi(constructor, catch_unwind)]
    pub fn new(
        #[napi(ts_arg_type = "Dispatch")] dispatch: Function<'_, Arguments, ()>,
    ) -> napi::Result<Self> {
        let waiting_lines = Arc::new(AtomicU32::new(0));
        let taken = Arc::clone(&waiting_lines);
        let dispatch = dispatch
            .build_threadsafe_function::<Event>()
            .weak::<true>()
            .build_callback(move |context| {
                if matches!(context.value, Event::Logged(_)) {
                    taken.fetch_sub(1, Ordering::Relaxed);
                }
                Ok(context.value.arguments())
            })?;
        Ok(Self { line: Arc::new(Line { dispatch, waiting_lines }) })
    }

    /// Whether the process stays alive for what the dispatcher may still be told.
    #[napi(catch_unwind)]
    pub fn hold(&self, env: Env, alive: bool) -> napi::Result<()> {
        let (env, line) = (env.raw(), self.line.dispatch.raw());
        // SAFETY: this is the thread of the environment, which has not ended while it calls; the
        // function lives as long as `self`.
        check_status!(unsafe {
            if alive {
                sys::napi_ref_threadsafe_function(env, line)
            } else {
                sys::napi_unref_threadsafe_function(env, line)
            }
        })
    }

    /// Makes an app of a configuration (JSON); of a failure the envelope. `host` is the number under
    /// which the dispatcher knows what the app may ask.
    #[napi(catch_unwind)]
    pub fn app_create(&self, config: String, host: Option<u32>) -> Either<NativeApp, String> {
        let config = Zeroizing::new(config);
        let made = guarded(|| {
            let host = host.map(|number| {
                Arc::new(JsHost { number, line: Arc::clone(&self.line) }) as Arc<dyn Host>
            });
            BoundApp::create(config.as_bytes(), host)
        });
        match made {
            Ok(app) => Either::A(NativeApp { app, line: Arc::clone(&self.line) }),
            Err(failure) => Either::B(failure),
        }
    }

    /// Sends log lines from `level` on to the dispatcher; without one, stops. One sink a process: the
    /// last thread that asked has it. Of a failure the envelope.
    #[napi(catch_unwind)]
    pub fn log_set(&self, level: Option<String>) -> Option<String> {
        guarded(|| {
            let line = Arc::clone(&self.line);
            let sink: Option<LogSink> =
                level.is_some().then(|| Arc::new(move |logged| line.log(logged)) as LogSink);
            boundary::log_set(level.as_deref().unwrap_or_default(), sink)
        })
        .err()
    }
}

/// Cancels a call. Does nothing for one that has ended or never was.
#[napi(catch_unwind)]
pub fn call_cancel(call: f64) {
    let _ = guarded(|| {
        boundary::call_cancel(CallId(call as u64));
        Ok(())
    });
}
