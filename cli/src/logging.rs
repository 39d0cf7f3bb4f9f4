//! The log, on standard error.

use std::io::{self, IsTerminal};

use tracing_subscriber::{EnvFilter, fmt};

/// Names what is logged, in the syntax of `tracing_subscriber::EnvFilter`; outranks `-v`.
const VARIABLE: &str = "PARTNERCENTER_LOG";

/// Turns the log on. `verbosity` is the number of `-v`: 1 shows what happens, 2 every request, 3
/// everything that the libraries below say as well.
pub fn start(verbosity: u8) {
    let filter = match (std::env::var(VARIABLE), verbosity) {
        (Ok(filter), _) if !filter.is_empty() => filter,
        (_, 0) => return,
        (_, 1) => "partnercenter=info".to_owned(),
        (_, 2) => "partnercenter=debug,partnercenter_emulator=debug".to_owned(),
        (_, _) => "trace".to_owned(),
    };
    let no_colour = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    let subscriber = fmt()
        .with_env_filter(EnvFilter::new(filter))
        .with_writer(io::stderr)
        .with_ansi(io::stderr().is_terminal() && !no_colour)
        .finish();
    // Nobody else in this process sets one.
    drop(tracing::subscriber::set_global_default(subscriber));
}
