use std::{collections::HashMap, fmt, sync::Arc};

use partnercenter::{
    Cloud,
    cloud::{CloudRecord, Service},
};
use serde::Serialize;
use tokio_rustls::TlsAcceptor;
use tokio_util::task::TaskTracker;
use url::Url;

use crate::{
    Answer, EmulatorClock, Fault, Options, Person, Recorded, Refused, Role, StartError, World,
    certificates::Authority,
    dispatch::{Delivery, Dispatcher, Event},
    entra,
    listen::Listening,
    role::{Seat, host_names},
    server::Server,
    state::{Settings, State},
};

/// A running emulator. Stops when it is dropped; [`Emulator::stop`] also waits for its end.
pub struct Emulator {
    server: Arc<Server>,
    tasks: TaskTracker,
}

/// Where a service of a cloud is reached on loopback.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Origin {
    /// The service.
    pub role: Role,
    /// The cloud's name.
    pub cloud: String,
    /// The vault's name, of [`Role::Vault`].
    pub vault: Option<String>,
    /// The address, without path.
    pub url: Url,
}

impl Emulator {
    /// Starts all listeners on the current tokio runtime.
    ///
    /// # Errors
    /// When the world is not consistent, or a port cannot be had.
    pub async fn start(options: Options) -> Result<Self, StartError> {
        options.world.check().map_err(StartError::World)?;
        let clouds = options.world.clouds.clone();
        let names = host_names(&[Cloud::built_in(), &clouds].concat());
        let authority = Authority::new(&names).map_err(StartError::Certificates)?;
        let mut next = Ports(options.port);
        let proxy = Listening::bind(next.take()).await?;
        let mut listening = Vec::new();
        let mut seats = HashMap::new();
        let mut origins = Vec::new();
        for seat in seats_of(&options.world) {
            let listener = Listening::bind(next.take()).await?;
            origins.push(seat.origin(listener.port));
            seats.insert(listener.port, seat);
            listening.push(listener);
        }
        let settings = Settings {
            device_code_interval: options.device_code_interval,
            refuse_replayed_assertions: options.refuse_replayed_assertions,
            keep_answers: options.keep_answers,
            ca_pem: authority.ca_pem,
            dispatcher: Dispatcher::new(authority.issuer),
        };
        let state = State::new(options.world, options.clock, options.recorded, settings, origins);
        let tls = TlsAcceptor::from(authority.tls);
        let server =
            Arc::new(Server::new(state, tls, seats, proxy.port, options.proxy_credentials));
        let tasks = TaskTracker::new();
        for listener in listening.into_iter().chain([proxy]) {
            listener.accept(&server, &tasks);
        }
        tasks.close();
        Ok(Self { server, tasks })
    }

    /// The certificate authority to trust (PEM).
    pub fn ca_pem(&self) -> &str {
        self.server.state.ca_pem()
    }

    /// The proxy under which all real host names of all clouds are reached: `http://127.0.0.1:…`.
    pub fn proxy(&self) -> Url {
        loopback("http", self.server.proxy_port)
    }

    /// The loopback origin of a service, in the world's first cloud.
    pub fn origin(&self, role: Role) -> Url {
        let found = self.origins().iter().find(|origin| origin.role == role);
        found.map_or_else(|| self.proxy(), |origin| origin.url.clone())
    }

    /// All loopback origins.
    pub fn origins(&self) -> &[Origin] {
        self.server.state.origins()
    }

    /// The loopback origin of a service in a cloud, if the world has the cloud (and, for
    /// [`Role::Vault`], a vault in it: the first).
    pub fn origin_in(&self, cloud: &Cloud, role: Role) -> Option<Url> {
        self.origins()
            .iter()
            .find(|origin| origin.role == role && origin.cloud == cloud.name)
            .map(|origin| origin.url.clone())
    }

    /// A cloud whose services are this emulator's loopback origins. Names, audiences and what is
    /// missing are those of `of`.
    ///
    /// # Panics
    /// When the world does not have the cloud.
    pub fn cloud(&self, of: &Cloud) -> Cloud {
        let origin = |role| match self.origin_in(of, role) {
            Some(url) => url,
            None => panic!("the world has no cloud \"{}\"", of.name),
        };
        let record = CloudRecord {
            authority: origin(Role::Entra),
            authority_aliases: Vec::new(),
            partner_center: origin(Role::PartnerCenter),
            partner_center_resource: of.resource(Service::PartnerCenter),
            partner_api: of.partner_api.as_ref().map(|_| origin(Role::PartnerApi)),
            graph: origin(Role::Graph),
            graph_resource: Some(of.resource(Service::Graph)),
            arm: origin(Role::Arm),
            arm_resource: Some(of.resource(Service::Arm)),
            vault_suffix: "localhost".into(),
            blob_suffix: "localhost".into(),
            vault_resource: Some(of.vault_resource()),
            ..(**of).clone()
        };
        match Cloud::custom(record) {
            Ok(cloud) => cloud,
            Err(why) => unreachable!("loopback origins make a cloud: {why}"),
        }
    }

    /// The world as it is now: a snapshot, which does not change any more.
    pub fn world(&self) -> Arc<World> {
        self.server.state.snapshot()
    }

    /// Changes the world: revokes a session, ends a relationship, adds a policy. Requests wait
    /// meanwhile, and so would the change itself if it asked the emulator for anything.
    pub fn change<T>(&self, change: impl FnOnce(&mut World) -> T) -> T {
        self.server.state.change(change)
    }

    /// A person opens an authorization address of this emulator, under whatever name, and does what the
    /// page asks. What comes back is what the browser would carry to the client; carrying it is up to
    /// the caller.
    ///
    /// # Errors
    /// What the page would show instead, with nothing going back to the client.
    pub fn sign_in(&self, authorize_url: &Url, person: &Person) -> Result<Answer, Refused> {
        let state = &self.server.state;
        let place = state.place_of(authorize_url).filter(|place| place.role == Role::Entra);
        let place = place.ok_or_else(|| Refused {
            code: 0,
            message: "the address is not at an Entra of this emulator".into(),
        })?;
        entra::sign_in(state, &place, authorize_url, person)
    }

    /// A person enters the code that a device shows.
    ///
    /// # Errors
    /// What the page would show: a code that nobody waits with (70018), or a refused sign-in.
    pub fn enter_device_code(
        &self,
        cloud: &Cloud,
        user_code: &str,
        person: &Person,
    ) -> Result<(), Refused> {
        entra::enter_device_code(&self.server.state, cloud, user_code, person)
    }

    /// A token of one of the world's workload issuers, as a CI system would give it; none for an issuer
    /// that the world does not have or whose key it does not hold.
    pub fn workload_token(&self, issuer: &str, subject: &str, audience: &str) -> Option<String> {
        self.server.state.workload_token(issuer, subject, audience, 600)
    }

    /// An event as Partner Center would deliver it, signed. Its certificate is at the loopback origin of Partner Center.
    pub fn signed_event(&self, event: &Event) -> Delivery {
        let state = &self.server.state;
        let origin = self.origin(Role::PartnerCenter).origin().ascii_serialization();
        state.settings().dispatcher.deliver(event, &origin, false, state.now())
    }

    /// The clock. Give it to the client too, where both shall age together.
    pub fn clock(&self) -> &EmulatorClock {
        self.server.state.clock()
    }

    /// Makes something go wrong.
    pub fn inject(&self, fault: Fault) {
        self.server.state.faults().add(fault);
    }

    /// Forgets the faults that have not happened.
    pub fn clear_faults(&self) {
        self.server.state.faults().clear();
    }

    /// The requests that were received, the oldest first; those of control routes are not among them.
    pub fn requests(&self) -> Vec<Recorded> {
        self.server.state.recorder().all()
    }

    /// Forgets the requests that were received.
    pub fn clear_requests(&self) {
        self.server.state.recorder().clear();
    }

    /// Ends all connections and waits until nothing runs any more.
    pub async fn stop(self) {
        self.server.stop.cancel();
        self.tasks.wait().await;
    }
}

impl Drop for Emulator {
    fn drop(&mut self) {
        self.server.stop.cancel();
    }
}

impl fmt::Debug for Emulator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Emulator")
            .field("proxy", &self.proxy().as_str())
            .field("origins", &self.origins().len())
            .finish_non_exhaustive()
    }
}

/// Hands out ports: one after the other, or 0 for ever.
struct Ports(u16);

impl Ports {
    fn take(&mut self) -> u16 {
        let port = self.0;
        if port != 0 {
            self.0 = port.checked_add(1).unwrap_or(port);
        }
        port
    }
}

/// A listener for each service of each cloud, and for each vault.
fn seats_of(world: &World) -> Vec<Seat> {
    let mut seats = Vec::new();
    for cloud in &world.clouds {
        let seat = |role, vault| Seat { role, cloud: Some(cloud.clone()), vault };
        let services = Role::ALL.into_iter().filter(|role| *role != Role::Vault);
        seats.extend(services.map(|role| seat(role, None)));
        let vaults = world.vaults.iter().filter(|vault| vault.cloud == cloud.name);
        seats.extend(vaults.map(|vault| seat(Role::Vault, Some(vault.name.clone()))));
    }
    seats
}

fn loopback(scheme: &str, port: u16) -> Url {
    let host = if scheme == "http" { "127.0.0.1" } else { "localhost" };
    match Url::parse(&format!("{scheme}://{host}:{port}")) {
        Ok(url) => url,
        Err(why) => unreachable!("a loopback address parses: {why}"),
    }
}

impl Seat {
    fn origin(&self, port: u16) -> Origin {
        Origin {
            role: self.role,
            cloud: self.cloud.as_ref().map(|cloud| cloud.name.clone()).unwrap_or_default(),
            vault: self.vault.clone(),
            url: loopback(if self.role.is_plain() { "http" } else { "https" }, port),
        }
    }
}
