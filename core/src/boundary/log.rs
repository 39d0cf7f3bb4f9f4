//! Log lines of the core, for the host's own logging. Off until a host asks for them.

use std::{
    fmt::Write as _,
    sync::{Arc, OnceLock, mpsc},
    thread,
};

use parking_lot::Mutex;
use tracing::{
    Event, Level, Subscriber,
    field::{Field, Visit},
    level_filters::LevelFilter,
};
use tracing_subscriber::{
    Layer, Registry,
    filter::Targets,
    layer::{Context, SubscriberExt as _},
    reload,
};

use crate::{Error, Result};

/// Lines that wait for a slow host. Further ones are left out: a log never holds up a call.
const MOST_WAITING: usize = 4096;

/// One line. Nothing in it is secret: secrets are types that print as `***`.
#[derive(Clone, Debug)]
pub struct LogLine {
    /// `error`, `warn`, `info`, `debug` or `trace`.
    pub level: &'static str,
    /// Where it comes from: `partnercenter::auth`.
    pub target: &'static str,
    /// What happened, with its facts as `name=value`.
    pub text: String,
}

/// Takes lines. Called from one thread of its own, never two at once.
pub type LogSink = Arc<dyn Fn(LogLine) + Send + Sync>;

struct Forwarder {
    sink: Mutex<Option<LogSink>>,
    level: reload::Handle<Targets, Registry>,
}

static FORWARDER: OnceLock<std::result::Result<Forwarder, String>> = OnceLock::new();

/// Sends log lines from `level` on (`error`, `warn`, `info`, `debug`, `trace`) to `sink`; with none,
/// stops at once: no line is delivered after this has returned, except one under way.
///
/// # Errors
/// `configuration` for another level; `internal` when the process logs the core by other means
/// already.
pub fn log_set(level: &str, sink: Option<LogSink>) -> Result<()> {
    let level = match (&sink, level) {
        (None, _) => LevelFilter::OFF,
        (_, "error") => LevelFilter::ERROR,
        (_, "warn") => LevelFilter::WARN,
        (_, "info") => LevelFilter::INFO,
        (_, "debug") => LevelFilter::DEBUG,
        (_, "trace") => LevelFilter::TRACE,
        _ => {
            return Err(Error::configuration("there is no such log level")
                .with_hint("The levels are error, warn, info, debug and trace."));
        }
    };
    if sink.is_none() && FORWARDER.get().is_none() {
        return Ok(());
    }
    let forwarder = FORWARDER
        .get_or_init(start)
        .as_ref()
        .map_err(|why| Error::internal(format!("log lines cannot be forwarded: {why}")))?;
    *forwarder.sink.lock() = sink;
    forwarder
        .level
        .reload(targets(level))
        .map_err(|error| Error::internal(format!("the log level cannot be set: {error}")))
}

/// Our own lines only: those of the libraries below are theirs, and may hold headers.
fn targets(level: LevelFilter) -> Targets {
    Targets::new().with_target("partnercenter", level)
}

fn start() -> std::result::Result<Forwarder, String> {
    let (lines, waiting) = mpsc::sync_channel::<LogLine>(MOST_WAITING);
    let (filter, level) = reload::Layer::new(targets(LevelFilter::OFF));
    let subscriber = Registry::default().with(Forward { lines }.with_filter(filter));
    tracing::subscriber::set_global_default(subscriber).map_err(|error| error.to_string())?;
    thread::Builder::new()
        .name("partnercenter-log".into())
        .spawn(move || {
            for line in waiting {
                let sink = match FORWARDER.get() {
                    Some(Ok(forwarder)) => forwarder.sink.lock().clone(),
                    _ => None,
                };
                if let Some(sink) = sink {
                    let _ = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| sink(line)));
                }
            }
        })
        .map_err(|error| error.to_string())?;
    Ok(Forwarder { sink: Mutex::new(None), level })
}

struct Forward {
    lines: mpsc::SyncSender<LogLine>,
}

impl<S: Subscriber> Layer<S> for Forward {
    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        let mut text = Text::default();
        event.record(&mut text);
        let level = match *event.metadata().level() {
            Level::ERROR => "error",
            Level::WARN => "warn",
            Level::INFO => "info",
            Level::DEBUG => "debug",
            Level::TRACE => "trace",
        };
        let line = LogLine { level, target: event.metadata().target(), text: text.joined() };
        // Full means that the host is slow: the line is left out.
        let _ = self.lines.try_send(line);
    }
}

#[derive(Default)]
struct Text {
    message: String,
    facts: String,
}

impl Text {
    fn joined(self) -> String {
        if self.message.is_empty() {
            self.facts.trim_start().into()
        } else {
            self.message + &self.facts
        }
    }
}

impl Visit for Text {
    fn record_debug(&mut self, field: &Field, value: &dyn std::fmt::Debug) {
        let _ = match field.name() {
            "message" => write!(self.message, "{value:?}"),
            name => write!(self.facts, " {name}={value:?}"),
        };
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        let _ = match field.name() {
            "message" => write!(self.message, "{value}"),
            name => write!(self.facts, " {name}={value}"),
        };
    }
}
