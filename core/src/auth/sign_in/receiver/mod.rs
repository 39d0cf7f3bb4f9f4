//! Receives the answer on this machine (RFC 8252, 7.3). Any process here, and any page in the
//! browser, can reach the port: only a request with the sign-in's state is believed.

#[cfg(test)]
mod tests;

use std::{
    collections::VecDeque,
    convert::Infallible,
    io,
    net::{Ipv4Addr, Ipv6Addr},
    sync::Arc,
    time::Duration,
};

use bytes::Bytes;
use http::{Method, Request, Response, StatusCode, header};
use http_body_util::{BodyExt as _, Full, Limited};
use hyper::{body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use parking_lot::Mutex;
use tokio::{
    net::{TcpListener, TcpStream},
    sync::oneshot,
    task::{AbortHandle, Id, JoinSet},
};

use super::{AuthorizationResponse, page::Page, response};
use crate::{Error, Result, Secret};

/// How long a client may take for its request's head, and again for its body.
const PATIENCE: Duration = Duration::from_secs(10);
/// How long the page may take on its way to the browser, once there is one.
const FAREWELL: Duration = Duration::from_secs(2);
/// At this many open connections the oldest is dropped for a new one.
const MOST_CONNECTIONS: usize = 128;
/// How many ports are tried until one is free at both loopback addresses.
const PORTS: u32 = 50;

/// Listens for the answer to one sign-in.
pub(super) struct Receiver {
    listeners: Listeners,
}

impl Receiver {
    pub(super) async fn bind() -> Result<Self> {
        Ok(Self { listeners: Listeners::bind().await? })
    }

    pub(super) fn redirect_uri(&self) -> String {
        format!("http://localhost:{}", self.listeners.port)
    }

    /// Waits for the answer that has this state, whatever else arrives before it. Nothing is accepted
    /// any more once it is there, or when this is dropped.
    pub(super) async fn wait_for(self, state: Secret) -> Received {
        let Self { listeners } = self;
        let (answered, answer) = oneshot::channel();
        let desk = Arc::new(Desk {
            host: format!("localhost:{}", listeners.port),
            state,
            answered: Mutex::new(Some(answered)),
        });
        let mut connections = Connections::default();
        let answer = tokio::select! {
            // The desk, which is held here, keeps the sender until it has sent.
            Ok(answer) = answer => answer,
            never = connections.accept_all(&listeners, &desk) => match never {},
        };
        let Answer { response, page, connection } = answer;
        Received { response, browser: Browser { page, connection, connections } }
    }
}

/// The answer, and the browser that brought it.
pub(super) struct Received {
    pub response: AuthorizationResponse,
    pub browser: Browser,
}

/// A browser that waits for a page.
pub(super) struct Browser {
    page: oneshot::Sender<Page>,
    connection: Id,
    connections: Connections,
}

impl Browser {
    /// Shows what came of the sign-in, unless the browser has gone.
    pub(super) async fn show(mut self, page: Page) {
        if self.page.send(page).is_ok() {
            self.connections.farewell(self.connection).await;
        }
    }
}

/// One port at both loopback addresses: browsers take `localhost` for either.
struct Listeners {
    v4: TcpListener,
    /// Absent on a machine without IPv6.
    v6: Option<TcpListener>,
    port: u16,
}

impl Listeners {
    async fn bind() -> Result<Self> {
        let failed = |error: &io::Error| {
            Error::network(format!("no port of this machine can be listened on: {error}"))
                .with_hint("Sign in by device code, or check what restricts the loopback address.")
        };
        let mut last = io::Error::from(io::ErrorKind::AddrInUse);
        for _ in 0..PORTS {
            let v4 = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.map_err(|e| failed(&e))?;
            let port = v4.local_addr().map_err(|error| failed(&error))?.port();
            match TcpListener::bind((Ipv6Addr::LOCALHOST, port)).await {
                Ok(v6) => return Ok(Self { v4, v6: Some(v6), port }),
                // Somebody else would get the answers of browsers that prefer IPv6.
                Err(error) if error.kind() == io::ErrorKind::AddrInUse => last = error,
                Err(_) => return Ok(Self { v4, v6: None, port }),
            }
        }
        Err(failed(&last))
    }

    async fn accept(&self) -> io::Result<TcpStream> {
        let v6 = async {
            match &self.v6 {
                Some(v6) => v6.accept().await,
                None => std::future::pending().await,
            }
        };
        let (stream, _) = tokio::select! {
            accepted = self.v4.accept() => accepted?,
            accepted = v6 => accepted?,
        };
        Ok(stream)
    }
}

/// The open connections, each served by a task of its own; all end when this is dropped.
#[derive(Default)]
struct Connections {
    tasks: JoinSet<()>,
    by_age: VecDeque<AbortHandle>,
}

impl Connections {
    /// Accepts and serves, for ever.
    async fn accept_all(&mut self, listeners: &Listeners, desk: &Arc<Desk>) -> Infallible {
        loop {
            match listeners.accept().await {
                Ok(stream) => self.serve(stream, desk),
                // Out of file descriptors, most likely: some will be free in a moment.
                Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
            }
        }
    }

    fn serve(&mut self, stream: TcpStream, desk: &Arc<Desk>) {
        while self.tasks.try_join_next().is_some() {}
        self.by_age.retain(|task| !task.is_finished());
        if self.by_age.len() >= MOST_CONNECTIONS
            && let Some(oldest) = self.by_age.pop_front()
        {
            oldest.abort();
        }
        let desk = Arc::clone(desk);
        self.by_age.push_back(self.tasks.spawn(async move {
            let service = service_fn(|request| {
                let desk = Arc::clone(&desk);
                async move { Ok::<_, Infallible>(desk.respond(request).await) }
            });
            let connection = http1::Builder::new()
                .timer(TokioTimer::new())
                .header_read_timeout(PATIENCE)
                .keep_alive(false)
                .max_buf_size(16 << 10)
                .serve_connection(TokioIo::new(stream), service);
            // A client that breaks off takes nothing with it.
            let _ = connection.await;
        }));
    }

    /// Waits until a connection has brought its page to the browser.
    async fn farewell(&mut self, connection: Id) {
        let gone = async {
            while let Some(ended) = self.tasks.join_next_with_id().await {
                if ended.map_or_else(|error| error.id(), |(id, ())| id) == connection {
                    return;
                }
            }
        };
        let _ = tokio::time::timeout(FAREWELL, gone).await;
    }
}

/// An answer with the right state.
struct Answer {
    response: AuthorizationResponse,
    page: oneshot::Sender<Page>,
    connection: Id,
}

/// Where requests arrive.
struct Desk {
    host: String,
    state: Secret,
    /// Taken by the first right answer.
    answered: Mutex<Option<oneshot::Sender<Answer>>>,
}

impl Desk {
    async fn respond(&self, request: Request<Incoming>) -> Response<Full<Bytes>> {
        let page = match self.read(request).await {
            Ok(response) => self.pass_on(response).await,
            Err(stray) => stray,
        };
        page.into_response()
    }

    /// Hands the answer over and waits for what comes of it.
    async fn pass_on(&self, response: AuthorizationResponse) -> Page {
        if response.state.as_ref() != Some(&self.state) {
            return Page::stray(
                StatusCode::BAD_REQUEST,
                "It does not belong to the sign-in that is under way (state)",
            );
        }
        let (page, outcome) = oneshot::channel();
        let connection = tokio::task::id();
        let answered = self.answered.lock().take();
        let repeated =
            || Page::stray(StatusCode::CONFLICT, "The sign-in has had its answer already");
        let Some(answered) = answered else { return repeated() };
        if answered.send(Answer { response, page, connection }).is_err() {
            return repeated();
        }
        outcome.await.unwrap_or_else(|_| {
            Page::stray(StatusCode::INTERNAL_SERVER_ERROR, "The sign-in was broken off")
        })
    }

    /// Reads a request that may be an answer; a page for anything that cannot be one.
    async fn read(
        &self,
        request: Request<Incoming>,
    ) -> std::result::Result<AuthorizationResponse, Page> {
        let stray = |status, why: &str| Err(Page::stray(status, why));
        // A name that was pointed here (DNS rebinding) is not this machine's.
        let mut hosts = request.headers().get_all(header::HOST).iter();
        let host = (hosts.next().map(|host| host.as_bytes()), hosts.next());
        if host != (Some(self.host.as_bytes()), None) || request.uri().authority().is_some() {
            return stray(StatusCode::MISDIRECTED_REQUEST, "It was sent to another host");
        }
        if request.uri().path() != "/" {
            return stray(StatusCode::NOT_FOUND, "There is nothing at this address");
        }
        let read = match *request.method() {
            Method::GET => match request.uri().query() {
                Some(query) if !query.is_empty() => AuthorizationResponse::from_query(query),
                _ => return stray(StatusCode::BAD_REQUEST, "It is empty"),
            },
            Method::POST => {
                if !is_form(&request) {
                    return stray(StatusCode::UNSUPPORTED_MEDIA_TYPE, "It is not a form");
                }
                let body = Limited::new(request.into_body(), response::LONGEST).collect();
                match tokio::time::timeout(PATIENCE, body).await {
                    Ok(Ok(body)) => AuthorizationResponse::from_form(&body.to_bytes()),
                    Ok(Err(_)) => {
                        return stray(StatusCode::PAYLOAD_TOO_LARGE, "It is too long or cut off");
                    }
                    Err(_) => return stray(StatusCode::REQUEST_TIMEOUT, "It took too long"),
                }
            }
            _ => return stray(StatusCode::METHOD_NOT_ALLOWED, "It is neither GET nor POST"),
        };
        read.or_else(|error| stray(StatusCode::BAD_REQUEST, error.message.trim_end_matches('.')))
    }
}

fn is_form<B>(request: &Request<B>) -> bool {
    let kind = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    kind.is_some_and(|kind| {
        let kind = kind.split(';').next().unwrap_or_default().trim();
        kind.eq_ignore_ascii_case("application/x-www-form-urlencoded")
    })
}
