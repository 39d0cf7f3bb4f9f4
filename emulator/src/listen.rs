//! Listeners on loopback: 127.0.0.1, and `[::1]` with the same port where the machine has it.

use std::{
    io,
    net::{Ipv4Addr, Ipv6Addr},
    sync::Arc,
};

use tokio::net::{TcpListener, TcpStream};
use tokio_util::task::TaskTracker;

use crate::{
    StartError, proxy,
    server::{Entrance, Server},
};

/// How often another port is tried when the system's choice is taken for IPv6.
const TRIES: usize = 20;

/// A port that is listened on.
pub(crate) struct Listening {
    pub port: u16,
    listeners: Vec<TcpListener>,
}

impl Listening {
    /// Binds a port, 0 for any.
    pub async fn bind(port: u16) -> Result<Self, StartError> {
        let failed = |source| StartError::Listen { port, source };
        let mut tries = TRIES;
        loop {
            tries -= 1;
            let v4 = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await.map_err(failed)?;
            let bound = v4.local_addr().map_err(failed)?.port();
            match TcpListener::bind((Ipv6Addr::LOCALHOST, bound)).await {
                Ok(v6) => return Ok(Self { port: bound, listeners: vec![v4, v6] }),
                Err(why) if why.kind() == io::ErrorKind::AddrInUse => {
                    if port != 0 || tries == 0 {
                        return Err(failed(why));
                    }
                }
                // The machine has no IPv6.
                Err(_) => return Ok(Self { port: bound, listeners: vec![v4] }),
            }
        }
    }

    /// Accepts connections until the server stops.
    pub fn accept(self, server: &Arc<Server>, tasks: &TaskTracker) {
        let port = self.port;
        for listener in self.listeners {
            let (server, tasks_of) = (server.clone(), tasks.clone());
            tasks.spawn(async move {
                loop {
                    let accepted = tokio::select! {
                        accepted = listener.accept() => accepted,
                        () = server.stop.cancelled() => return,
                    };
                    match accepted {
                        Ok((stream, _)) => {
                            tasks_of.spawn(converse(server.clone(), stream, port));
                        }
                        // Out of file descriptors, or the client went away: others may come.
                        Err(_) => tokio::time::sleep(std::time::Duration::from_millis(10)).await,
                    }
                }
            });
        }
    }
}

async fn converse(server: Arc<Server>, stream: TcpStream, port: u16) {
    // Small answers must not wait for an acknowledgement.
    let _ = stream.set_nodelay(true);
    let stop = server.stop.clone();
    let talk = async {
        if port == server.proxy_port {
            proxy::serve(server, stream).await;
        } else {
            let is_tls = server.seats.get(&port).is_none_or(|seat| !seat.role.is_plain());
            server.serve(stream, Entrance::Listener(port), is_tls).await;
        }
    };
    tokio::select! {
        () = talk => {}
        () = stop.cancelled() => {}
    }
}
