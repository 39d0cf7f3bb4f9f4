//! An HTTP proxy for real host names. Every tunnel ends here; no connection is opened to anywhere.

use std::{convert::Infallible, sync::Arc};

use axum::{
    body::Body,
    response::{IntoResponse as _, Response},
};
use base64::{Engine as _, prelude::BASE64_STANDARD};
use http::{HeaderValue, Method, Request, StatusCode, header};
use hyper::{body::Incoming, server::conn::http1, service::service_fn, upgrade};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::TcpStream;

use crate::{
    connection::Connection,
    control,
    role::{is_loopback, seat_of_host},
    server::{Entrance, Server, host_name},
};

/// Speaks with a client of the proxy.
pub(crate) async fn serve(server: Arc<Server>, stream: TcpStream) {
    let (connection, cut) = Connection::new(stream);
    let service = service_fn(move |request: Request<Incoming>| {
        let (server, cut) = (server.clone(), cut.clone());
        async move {
            let response = if request.method() == Method::CONNECT {
                connect(&server, request)
            } else {
                forward(&server, request, &cut).await
            };
            Ok::<_, Infallible>(response)
        }
    });
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new());
    // How a connection ends is of no interest here.
    let _ = http.serve_connection(TokioIo::new(connection), service).with_upgrades().await;
}

/// `CONNECT host:port`: what follows is served as if it had come to that host.
fn connect(server: &Arc<Server>, request: Request<Incoming>) -> Response {
    if let Some(refusal) = unauthenticated(server, &request) {
        return refusal;
    }
    let Some(authority) = request.uri().authority() else {
        return refuse(StatusCode::BAD_REQUEST, "CONNECT needs a host and a port.");
    };
    let port = authority.port_u16().unwrap_or(443);
    let Some((entrance, is_tls)) = entrance(server, authority.host(), port) else {
        return refuse(StatusCode::FORBIDDEN, "This host is not played here.");
    };
    let server = server.clone();
    tokio::spawn(async move {
        let stop = server.stop.clone();
        let tunnel = async {
            if let Ok(upgraded) = upgrade::on(request).await {
                server.serve(TokioIo::new(upgraded), entrance, is_tls).await;
            }
        };
        tokio::select! {
            () = tunnel => {}
            () = stop.cancelled() => {}
        }
    });
    StatusCode::OK.into_response()
}

/// A request for an `http` address, or for the proxy itself: the machine's identity endpoint and the
/// control routes.
async fn forward(
    server: &Arc<Server>,
    request: Request<Incoming>,
    cut: &crate::connection::Cut,
) -> Response {
    let Some(authority) = request.uri().authority().cloned() else {
        if request.uri().path().starts_with(control::PREFIX) {
            let first = server.seats.keys().min().copied().unwrap_or_default();
            return server.answer(request, Entrance::Listener(first), "http", cut).await;
        }
        return refuse(StatusCode::BAD_REQUEST, "This is a proxy: ask it by CONNECT.");
    };
    if let Some(refusal) = unauthenticated(server, &request) {
        return refusal;
    }
    let port = authority.port_u16().unwrap_or(80);
    let is_plain_port = |port| server.seats.get(&port).is_some_and(|seat| seat.role.is_plain());
    match entrance(server, authority.host(), port) {
        Some((Entrance::Listener(port), _)) if !is_plain_port(port) => {
            refuse(StatusCode::FORBIDDEN, "This service wants TLS.")
        }
        Some((entrance, _)) => {
            let (mut parts, body) = request.into_parts();
            parts.headers.remove(header::PROXY_AUTHORIZATION);
            server.answer(Request::from_parts(parts, body), entrance, "http", cut).await
        }
        None => refuse(StatusCode::FORBIDDEN, "This host is not played here."),
    }
}

/// Where a tunnel ends, and whether TLS is spoken in it.
fn entrance(server: &Server, host: &str, port: u16) -> Option<(Entrance, bool)> {
    let name = host_name(host);
    if is_loopback(name) {
        let seat = server.seats.get(&port)?;
        return Some((Entrance::Listener(port), !seat.role.is_plain()));
    }
    let seat = server.state.read(|world| seat_of_host(&world.clouds, name))?;
    Some((Entrance::Proxy, !seat.role.is_plain()))
}

fn unauthenticated(server: &Server, request: &Request<Incoming>) -> Option<Response> {
    let (user, password) = server.proxy_credentials.as_ref()?;
    let wanted = format!("Basic {}", BASE64_STANDARD.encode(format!("{user}:{password}")));
    let given = request.headers().get(header::PROXY_AUTHORIZATION);
    if given.is_some_and(|given| given.as_bytes() == wanted.as_bytes()) {
        return None;
    }
    let mut response =
        refuse(StatusCode::PROXY_AUTHENTICATION_REQUIRED, "The proxy wants a name and password.");
    let challenge = HeaderValue::from_static("Basic realm=\"emulator\"");
    response.headers_mut().insert(header::PROXY_AUTHENTICATE, challenge);
    Some(response)
}

fn refuse(status: StatusCode, text: &'static str) -> Response {
    (status, Body::from(text)).into_response()
}
