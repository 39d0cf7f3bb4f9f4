//! What all listeners and services share.

use std::{collections::HashMap, sync::Arc};

use parking_lot::RwLock;
use partnercenter::Cloud;
use time::OffsetDateTime;

use crate::{
    entra,
    faults::Faults,
    keys::Keys,
    options::EmulatorClock,
    record::Recorder,
    resources::{self, Resource},
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
}

/// What the options say about behaviour.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    pub device_code_interval: std::time::Duration,
    pub refuse_replayed_assertions: bool,
}

impl State {
    pub fn new(world: World, clock: EmulatorClock, recorded: usize, settings: Settings) -> Self {
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
        }))
    }

    /// Looks at the world. The lock is held meanwhile: no waiting inside.
    pub fn read<T>(&self, look: impl FnOnce(&World) -> T) -> T {
        look(&self.0.world.read())
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
}
