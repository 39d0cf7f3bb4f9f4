//! Servers that speak HTTPS on loopback.

use std::{net::Ipv4Addr, sync::Arc};

use axum::body::Bytes;
use http::{Request, Response};
use hyper::{body::Incoming, service::service_fn};
use hyper_util::rt::TokioIo;
use rcgen::{
    BasicConstraints, CertificateParams, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair,
    KeyUsagePurpose,
};
use rustls::{
    ServerConfig,
    crypto::aws_lc_rs::default_provider,
    pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer},
};
use tokio::{net::TcpListener, task::JoinHandle};
use tokio_rustls::TlsAcceptor;
use url::Url;

use super::Broken;

/// A certificate authority, and a server's certificate for `localhost`.
pub struct Authority {
    /// What to trust (PEM).
    pub ca_pem: String,
    tls: TlsAcceptor,
}

impl Authority {
    /// Makes both.
    ///
    /// # Panics
    /// When they cannot be made.
    pub fn of_localhost() -> Self {
        Self::make().expect("certificates can be made")
    }

    fn make() -> Result<Self, Box<dyn std::error::Error>> {
        let mut ca = CertificateParams::default();
        ca.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
        ca.key_usages = vec![KeyUsagePurpose::KeyCertSign];
        let ca_key = KeyPair::generate()?;
        let ca_pem = ca.self_signed(&ca_key)?.pem();
        let mut leaf = CertificateParams::new(["localhost".to_owned()])?;
        leaf.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        leaf.use_authority_key_identifier_extension = true;
        let key = KeyPair::generate()?;
        let leaf = leaf.signed_by(&key, &Issuer::new(ca, ca_key))?;
        let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(key.serialize_der()));
        let tls = ServerConfig::builder_with_provider(Arc::new(default_provider()))
            .with_safe_default_protocol_versions()?
            .with_no_client_auth()
            .with_single_cert(vec![leaf.der().clone()], key)?;
        Ok(Self { ca_pem, tls: TlsAcceptor::from(Arc::new(tls)) })
    }

    /// Serves on a free port of loopback until the task is aborted. An error of `answer` cuts the
    /// connection.
    ///
    /// # Panics
    /// When no port is free.
    pub async fn serve<F, Fut>(&self, answer: F) -> (u16, JoinHandle<()>)
    where
        F: Fn(Request<Bytes>) -> Fut + Clone + Send + Sync + 'static,
        Fut: Future<Output = Result<Response<Bytes>, Broken>> + Send,
    {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.expect("a port is free");
        let port = listener.local_addr().expect("it is bound").port();
        let tls = self.tls.clone();
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let _ = stream.set_nodelay(true);
                let (tls, answer) = (tls.clone(), answer.clone());
                tokio::spawn(async move {
                    let Ok(stream) = tls.accept(stream).await else { return };
                    let service = service_fn(move |request: Request<Incoming>| {
                        let answer = answer.clone();
                        async move {
                            let (parts, body) = request.into_parts();
                            let body = axum::body::to_bytes(axum::body::Body::new(body), 1 << 20);
                            let body = body.await.map_err(|_| Broken)?;
                            let response = answer(Request::from_parts(parts, body)).await?;
                            Ok::<_, Broken>(response.map(axum::body::Body::from))
                        }
                    });
                    let mut http = hyper::server::conn::http1::Builder::new();
                    // The model dates its answers by its own clock.
                    http.auto_date_header(false);
                    let _ = http.serve_connection(TokioIo::new(stream), service).await;
                });
            }
        });
        (port, task)
    }
}

/// The address of a port of this machine.
///
/// # Panics
/// Never.
pub fn origin(port: u16) -> Url {
    Url::parse(&format!("https://localhost:{port}")).expect("an address")
}

impl std::fmt::Display for Broken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the connection is cut")
    }
}

impl std::error::Error for Broken {}
