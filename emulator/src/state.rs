//! What all listeners and services share.

use std::{collections::HashMap, sync::Arc};

use parking_lot::RwLock;
use partnercenter::Cloud;
use time::OffsetDateTime;
use url::Url;

use crate::{
    dispatch::Dispatcher,
    emulator::Origin,
    entra,
    faults::Faults,
    graph,
    keys::Keys,
    options::EmulatorClock,
    partner_center,
    record::Recorder,
    records::Records,
    resources::{self, Resource},
    role::{Place, Role, Seat, is_loopback, seat_of_host},
    vault,
    world::World,
};

/// The emulator's state. Cheap to clone; every router takes it.
#[derive(Clone)]
pub(crate) struct State(Arc<Inner>);

struct Inner {
    world: RwLock<Arc<World>>,
    clock: EmulatorClock,
    keys: Keys,
    resources: HashMap<String, Vec<Resource>>,
    recorder: Recorder,
    faults: Faults,
    settings: Settings,
    entra: entra::Memory,
    vaults: vault::Memory,
    partner_center: partner_center::Memory,
    webhooks: partner_center::Webhooks,
    shop: partner_center::Shop,
    books: partner_center::Books,
    records: Records,
    exports: graph::Exports,
    relationships: graph::Relationships,
    origins: Vec<Origin>,
}

/// What the options say about behaviour.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    pub device_code_interval: std::time::Duration,
    pub refuse_replayed_assertions: bool,
    pub keep_answers: bool,
    pub ca_pem: String,
    /// Signs what is delivered.
    pub dispatcher: Dispatcher,
}

impl State {
    pub fn new(
        world: World,
        clock: EmulatorClock,
        recorded: usize,
        settings: Settings,
        origins: Vec<Origin>,
    ) -> Self {
        let resources = world
            .clouds
            .iter()
            .map(|cloud| (cloud.name.clone(), resources::of_cloud(cloud)))
            .collect();
        Self(Arc::new(Inner {
            world: RwLock::new(Arc::new(world)),
            clock,
            keys: Keys::default(),
            resources,
            recorder: Recorder::new(recorded),
            faults: Faults::default(),
            settings,
            entra: entra::Memory::default(),
            vaults: vault::Memory::default(),
            partner_center: partner_center::Memory::default(),
            webhooks: Default::default(),
            shop: Default::default(),
            books: Default::default(),
            records: Records::default(),
            exports: graph::Exports::default(),
            relationships: Default::default(),
            origins,
        }))
    }

    /// Looks at the world as it is now. No lock is held meanwhile.
    pub fn read<T>(&self, look: impl FnOnce(&World) -> T) -> T {
        look(&self.snapshot())
    }

    /// Changes the world. Snapshots that are out do not change.
    pub fn change<T>(&self, change: impl FnOnce(&mut World) -> T) -> T {
        change(Arc::make_mut(&mut self.0.world.write()))
    }

    /// The world as it is now.
    pub fn snapshot(&self) -> Arc<World> {
        self.0.world.read().clone()
    }

    pub fn clock(&self) -> &EmulatorClock {
        &self.0.clock
    }

    /// The time by the emulator's clock.
    pub fn now(&self) -> OffsetDateTime {
        self.0.clock.now().into()
    }

    pub fn keys(&self) -> &Keys {
        &self.0.keys
    }

    /// The resources of a cloud.
    pub fn resources(&self, cloud: &Cloud) -> &[Resource] {
        self.0.resources.get(&cloud.name).map_or(&[], Vec::as_slice)
    }

    pub fn recorder(&self) -> &Recorder {
        &self.0.recorder
    }

    pub fn faults(&self) -> &Faults {
        &self.0.faults
    }

    pub fn settings(&self) -> &Settings {
        &self.0.settings
    }

    pub fn entra(&self) -> &entra::Memory {
        &self.0.entra
    }

    pub fn vaults(&self) -> &vault::Memory {
        &self.0.vaults
    }

    pub fn partner_center(&self) -> &partner_center::Memory {
        &self.0.partner_center
    }

    pub fn webhooks(&self) -> &partner_center::Webhooks {
        &self.0.webhooks
    }

    pub fn shop(&self) -> &partner_center::Shop {
        &self.0.shop
    }

    pub fn books(&self) -> &partner_center::Books {
        &self.0.books
    }

    pub fn records(&self) -> &Records {
        &self.0.records
    }

    pub fn exports(&self) -> &graph::Exports {
        &self.0.exports
    }

    pub fn relationships(&self) -> &graph::Relationships {
        &self.0.relationships
    }

    /// The loopback origins.
    pub fn origins(&self) -> &[Origin] {
        &self.0.origins
    }

    /// The certificate authority to trust (PEM).
    pub fn ca_pem(&self) -> &str {
        &self.0.settings.ca_pem
    }

    /// Where an address leads, if it leads here.
    pub fn place_of(&self, url: &Url) -> Option<Place> {
        let host = url.host_str()?;
        let name = host.trim_matches(['[', ']']);
        let authority = match url.port() {
            Some(port) => format!("{host}:{port}"),
            None => host.to_owned(),
        };
        let loopback = is_loopback(name);
        let seat = if loopback {
            let is_it = |origin: &&Origin| origin.url.port() == url.port();
            let origin = self.0.origins.iter().find(is_it)?;
            Seat {
                role: origin.role,
                cloud: self.read(|world| world.cloud(&origin.cloud).cloned()),
                vault: origin.vault.clone(),
            }
        } else {
            self.read(|world| seat_of_host(&world.clouds, name))?
        };
        let scheme = if seat.role.is_plain() { "http" } else { "https" };
        (url.scheme() == scheme).then(|| seat.place(scheme, &authority, !loopback))
    }

    /// The address of Entra, as a client of this place knows it: by its real name where it used one,
    /// on loopback elsewhere.
    pub fn entra_origin(&self, place: &Place) -> String {
        let Some(cloud) = &place.cloud else { return String::new() };
        let is_it = |origin: &&Origin| origin.role == Role::Entra && origin.cloud == cloud.name;
        let url = match self.0.origins.iter().find(is_it) {
            Some(origin) if !place.real_name => &origin.url,
            _ => &cloud.authority,
        };
        url.origin().ascii_serialization()
    }
}
