use std::time::Duration;

use partnercenter::time::Clock;

use crate::World;

/// The emulator's clock: runs with the system's until somebody moves it. It is the client's kind of
/// clock, so that one clock can be given to both.
pub type EmulatorClock = Clock;

/// How the emulator is started.
#[derive(Clone, Debug)]
pub struct Options {
    /// Who and what exists.
    pub world: World,
    /// The proxy's port; the other listeners take the ports after it, in the order of
    /// [`Emulator::origins`](crate::Emulator::origins). 0 lets the system choose each.
    pub port: u16,
    /// User name and password that the proxy wants; none by default.
    pub proxy_credentials: Option<(String, String)>,
    /// The clock; one that can be moved, by default.
    pub clock: EmulatorClock,
    /// How many requests are kept for [`Emulator::requests`](crate::Emulator::requests).
    pub recorded: usize,
    /// Whether the answers to them are kept too, but for those of blobs.
    pub keep_answers: bool,
    /// How long a device must wait between two polls.
    pub device_code_interval: Duration,
    /// Whether a client assertion that was signed by a certificate is accepted once only.
    pub refuse_replayed_assertions: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            world: World::contoso(),
            port: 0,
            proxy_credentials: None,
            clock: Clock::adjustable(),
            recorded: 20_000,
            keep_answers: false,
            device_code_interval: Duration::from_secs(1),
            refuse_replayed_assertions: true,
        }
    }
}

/// Why the emulator could not be started.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StartError {
    /// The world is not consistent.
    #[error("the world cannot be played: {0}")]
    World(String),
    /// A port could not be had.
    #[error("port {port} on loopback cannot be listened on: {source}")]
    Listen {
        /// The port that was wanted; 0 for any.
        port: u16,
        /// What the system said.
        source: std::io::Error,
    },
    /// The certificates could not be made.
    #[error("the certificates cannot be made: {0}")]
    Certificates(Box<dyn std::error::Error + Send + Sync>),
}
