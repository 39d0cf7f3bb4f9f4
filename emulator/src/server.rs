//! From a connection to the answer of a service: routing, recording, faults.

use std::{collections::HashMap, convert::Infallible, future::Future, sync::Arc};

use axum::{
    Router,
    body::{Body, Bytes},
    response::{IntoResponse as _, Response},
};
use http::{HeaderValue, Request, StatusCode, Uri, header};
use http_body_util::{BodyExt as _, Limited};
use hyper::{body::Incoming, service::service_fn};
use hyper_util::{
    rt::{TokioExecutor, TokioIo, TokioTimer},
    server::conn::auto,
};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio_rustls::TlsAcceptor;
use tokio_util::sync::CancellationToken;
use tower::ServiceExt as _;

use crate::{
    arm, blob,
    connection::{Connection, Cut},
    control, entra,
    faults::Candidate,
    graph, identity, partner_center,
    record::Arrival,
    role::{Place, Role, Seat, is_loopback, seat_of_host},
    state::State,
    vault,
};

/// No service takes a larger body.
const LARGEST_BODY: usize = 16 << 20;

/// Everything that a listener needs to answer.
pub(crate) struct Server {
    pub state: State,
    pub tls: TlsAcceptor,
    pub stop: CancellationToken,
    /// The seats behind the loopback listeners, by port.
    pub seats: HashMap<u16, Seat>,
    /// The proxy's port.
    pub proxy_port: u16,
    pub proxy_credentials: Option<(String, String)>,
    routers: HashMap<Role, Router>,
    control: Router,
}

/// How a connection came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Entrance {
    /// To the listener of this port, directly or through the proxy.
    Listener(u16),
    /// Through the proxy, under a real host name.
    Proxy,
}

impl Server {
    pub fn new(
        state: State,
        tls: TlsAcceptor,
        seats: HashMap<u16, Seat>,
        proxy_port: u16,
        proxy_credentials: Option<(String, String)>,
    ) -> Self {
        let routers = Role::ALL.map(|role| {
            let routes = match role {
                Role::Entra => entra::routes(),
                Role::PartnerCenter | Role::PartnerApi => partner_center::routes(),
                Role::Graph => graph::routes(),
                Role::Arm => arm::routes(),
                Role::Vault => vault::routes(),
                Role::Imds => identity::imds_routes(),
                Role::AppService => identity::app_service_routes(),
                Role::Blob => blob::routes(),
            };
            (role, routes.with_state(state.clone()))
        });
        Self {
            control: control::routes().merge(entra::control_routes()).with_state(state.clone()),
            state,
            tls,
            stop: CancellationToken::new(),
            seats,
            proxy_port,
            proxy_credentials,
            routers: routers.into(),
        }
    }

    /// Speaks HTTP over a connection until its end or ours.
    pub async fn serve<T>(self: Arc<Self>, stream: T, entrance: Entrance, is_tls: bool)
    where
        T: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    {
        if is_tls {
            // A handshake that fails is the client's matter; it is told by the alert.
            if let Ok(stream) = self.tls.accept(stream).await {
                self.http(stream, entrance, "https").await;
            }
        } else {
            self.http(stream, entrance, "http").await;
        }
    }

    async fn http<T>(self: Arc<Self>, stream: T, entrance: Entrance, scheme: &'static str)
    where
        T: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    {
        let (connection, cut) = Connection::new(stream);
        let server = self.clone();
        let service = service_fn(move |request: Request<Incoming>| {
            let (server, cut) = (server.clone(), cut.clone());
            async move { Ok::<_, Infallible>(server.answer(request, entrance, scheme, &cut).await) }
        });
        let mut http = auto::Builder::new(TokioExecutor::new());
        http.http1().timer(TokioTimer::new());
        http.http2().timer(TokioTimer::new()).max_concurrent_streams(1_000);
        let serving = http.serve_connection(TokioIo::new(connection), service);
        tokio::select! {
            // How a connection ends is of no interest here.
            _ = serving => {}
            () = self.stop.cancelled() => {}
        }
    }

    /// Answers a request.
    pub async fn answer(
        &self,
        request: Request<Incoming>,
        entrance: Entrance,
        scheme: &'static str,
        cut: &Cut,
    ) -> Response {
        let mut response = self.route(request, entrance, scheme, cut).await;
        let date = httpdate::fmt_http_date(self.state.clock().now());
        if let Ok(date) = HeaderValue::from_str(&date) {
            response.headers_mut().entry(header::DATE).or_insert(date);
        }
        response
    }

    async fn route(
        &self,
        request: Request<Incoming>,
        entrance: Entrance,
        scheme: &'static str,
        cut: &Cut,
    ) -> Response {
        let Some(host) = host_of(&request) else {
            return plain(StatusCode::BAD_REQUEST, "The request names no host.");
        };
        let Some(place) = self.place(&host, entrance, scheme) else {
            let text = "This host is not played here. Nothing was sent anywhere.";
            return plain(StatusCode::MISDIRECTED_REQUEST, text);
        };
        let (mut parts, body) = request.into_parts();
        let body = match Limited::new(body, LARGEST_BODY).collect().await {
            Ok(body) => body.to_bytes(),
            Err(_) => return plain(StatusCode::PAYLOAD_TOO_LARGE, "The body is too large."),
        };
        if parts.uri.path().starts_with(control::PREFIX) {
            parts.extensions.insert(place);
            return call(&self.control, Request::from_parts(parts, Body::from(body))).await;
        }
        let id = self.state.recorder().add(&Arrival {
            at: self.state.now(),
            place: &place,
            host: &host,
            method: &parts.method,
            uri: &parts.uri,
            version: parts.version,
            headers: &parts.headers,
            body: &body,
        });
        let fault = self.state.faults().take(&Candidate {
            place: &place,
            method: &parts.method,
            uri: &parts.uri,
            headers: &parts.headers,
            body: &body,
        });
        // What blobs hold has no end.
        let keeps = self.state.settings().keep_answers && place.role != Role::Blob;
        let handled = self.handle(parts, body, place);
        let Some(fault) = fault else {
            let response = handled.await;
            self.state.recorder().answered(id, Some(response.status().as_u16()), false);
            return if keeps { self.keep(id, response).await } else { response };
        };
        tokio::time::sleep(std::time::Duration::from_millis(fault.delay_ms)).await;
        let usual = if fault.needs_answer() { Some(handled.await) } else { None };
        let response = fault.answer(&self.state, cut, usual).await;
        let status = (!cut.is_set()).then(|| response.status().as_u16());
        self.state.recorder().answered(id, status, true);
        response
    }

    /// Records an answer, which must have an end.
    async fn keep(&self, id: u64, response: Response) -> Response {
        let (parts, body) = response.into_parts();
        // A body of ours that fails is cut off, as it would be without being kept.
        let body = body.collect().await.map(|body| body.to_bytes()).unwrap_or_default();
        self.state.recorder().keep(id, &parts.headers, &body);
        Response::from_parts(parts, Body::from(body))
    }

    fn handle(
        &self,
        mut parts: http::request::Parts,
        body: Bytes,
        place: Place,
    ) -> impl Future<Output = Response> + Send + use<> {
        let router = self.routers.get(&place.role).cloned().unwrap_or_default();
        parts.extensions.insert(place);
        if let Some(uri) = without_empty_segments(&parts.uri) {
            parts.uri = uri;
        }
        async move { call(&router, Request::from_parts(parts, Body::from(body))).await }
    }

    /// Who a request is for: a listener knows its seat, a real name has one.
    fn place(&self, host: &str, entrance: Entrance, scheme: &str) -> Option<Place> {
        let name = host_name(host);
        if is_loopback(name) {
            let Entrance::Listener(port) = entrance else { return None };
            return Some(self.seats.get(&port)?.place(scheme, host, false));
        }
        let seat = self.state.read(|world| seat_of_host(&world.clouds, name))?;
        if seat.role.is_plain() != (scheme == "http") {
            return None;
        }
        Some(seat.place(scheme, host, true))
    }
}

/// The address without slashes that begin the path twice, if it has any: an authority that ends with a
/// slash leaves them, and Microsoft's servers do not mind.
fn without_empty_segments(uri: &Uri) -> Option<Uri> {
    let path = uri.path_and_query()?.as_str();
    let rest = path.strip_prefix("//")?.trim_start_matches('/');
    let mut parts = uri.clone().into_parts();
    parts.path_and_query = format!("/{rest}").parse().ok();
    Uri::from_parts(parts).ok()
}

async fn call(router: &Router, request: Request<Body>) -> Response {
    match router.clone().oneshot(request).await {
        Ok(response) => response,
        Err(never) => match never {},
    }
}

fn plain(status: StatusCode, text: &'static str) -> Response {
    (status, text).into_response()
}

/// Host and port of a request, wherever the version of HTTP puts them.
fn host_of<B>(request: &Request<B>) -> Option<String> {
    if let Some(authority) = request.uri().authority() {
        return Some(authority.to_string());
    }
    let host = request.headers().get(header::HOST)?.to_str().ok()?;
    (!host.is_empty()).then(|| host.to_owned())
}

/// The name without the port.
pub(crate) fn host_name(host: &str) -> &str {
    match host.strip_prefix('[') {
        Some(rest) => rest.split(']').next().unwrap_or(rest),
        None => host.split(':').next().unwrap_or(host),
    }
}
