//! Entra ID, Key Vault, Partner Center, Graph, ARM and the identity endpoints of Azure on loopback,
//! for tests and for those who try the library out.
//!
//! An [`Emulator`] plays a [`World`]: tenants, apps, users, relationships, policies. It can be reached
//! in two ways at once: at loopback origins, one for each service and cloud ([`Emulator::cloud`]), and
//! through an HTTP proxy under the real host names ([`Emulator::proxy`]). It listens on loopback only
//! and opens no connection but to deliver events to addresses of this machine.
//!
//! ```
//! # async fn example() -> Result<(), partnercenter_emulator::StartError> {
//! use partnercenter_emulator::{Action, Emulator, Fault, Options, Role};
//!
//! let emulator = Emulator::start(Options::default()).await?;
//! emulator.inject(Fault::new(Action::status(503)).on(Role::PartnerCenter));
//! println!("trust {} and use the proxy {}", emulator.ca_pem(), emulator.proxy());
//! emulator.stop().await;
//! # Ok(())
//! # }
//! ```

mod arm;
mod bearer;
mod blob;
mod certificates;
mod connection;
mod control;
mod dispatch;
mod emulator;
mod entra;
mod faults;
mod graph;
mod head;
mod identity;
mod keys;
mod licences;
mod listen;
mod members;
mod options;
mod pages;
mod partner_center;
mod proxy;
mod record;
mod records;
pub mod resources;
mod role;
mod roles;
mod route;
mod server;
mod service;
mod standing;
mod state;
mod vault;
pub mod world;

pub use self::{
    dispatch::{Delivery, Event, Try},
    emulator::{Emulator, Origin},
    entra::{Answer, Person, Refused},
    faults::{Action, BodyFault, Fault, Match, RetryAfter, Signature, Stage, TokenFault},
    options::{EmulatorClock, Options, StartError},
    record::{Recorded, RecordedAnswer},
    role::Role,
    world::World,
};
