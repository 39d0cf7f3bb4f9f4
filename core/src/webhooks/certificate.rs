//! The certificates of signatures: fetched from allowed hosts, judged, and only then kept.

use std::{
    collections::HashMap,
    time::{Duration, SystemTime},
};

use http::Method;
use parking_lot::Mutex;
use rustls_pki_types::CertificateDer;
use url::Url;

use super::{
    WebhookOptions,
    chain::{Roots, Verdict, expires, read, signed},
    delivery::{Delivery, shown},
    denied,
};
use crate::{
    Error, Result,
    time::{Clock, Deadline, Moment},
    transport::{Request, Transport},
};

/// How long a certificate that was good is believed without being fetched again.
const LIFE: Duration = Duration::from_secs(24 * 3600);
/// A certificate may be renewed at the same address: when a signature is not of the one that is kept, it is fetched
/// again, but not more often than this, whatever somebody sends.
const REFETCHED: Duration = Duration::from_secs(300);
/// How many are kept.
const MOST_KEPT: usize = 16;
/// How many issuers are fetched for one.
const MOST_ISSUERS: usize = 3;
/// The largest file with certificates.
const LIMIT: usize = 64 << 10;

/// Certificates that were judged.
pub(super) struct Certificates {
    transport: Transport,
    clock: Clock,
    roots: Roots,
    hosts: Vec<String>,
    issuer_hosts: Vec<String>,
    kept: Mutex<HashMap<Url, Kept>>,
    /// One fetch at a time: what arrives forged shall not open many connections.
    turn: tokio::sync::Mutex<()>,
}

#[derive(Clone)]
struct Kept {
    leaf: CertificateDer<'static>,
    fetched: Moment,
    expires: SystemTime,
}

impl Certificates {
    pub(super) fn new(
        options: &WebhookOptions,
        transport: Transport,
        clock: Clock,
    ) -> Result<Self> {
        Ok(Self {
            transport,
            clock,
            roots: Roots::new(options)?,
            hosts: hosts(&options.certificate_hosts)?,
            issuer_hosts: hosts(&options.issuer_hosts)?,
            kept: Mutex::default(),
            turn: tokio::sync::Mutex::default(),
        })
    }

    /// Checks a signature by the certificate that its delivery names.
    pub(super) async fn check_signature(
        &self,
        delivery: &Delivery,
        body: &[u8],
        deadline: Deadline,
    ) -> Result<()> {
        let url = &delivery.certificate;
        check_host(url, &self.hosts, "certificate_refused")?;
        let is_signed = |kept: &Kept| signed(&kept.leaf, body, &delivery.signature);
        if let Some(kept) = self.kept(url) {
            if is_signed(&kept) {
                return Ok(());
            }
            if self.clock.since(kept.fetched) < REFETCHED {
                return Err(wrong_signature());
            }
        }
        let fetched = {
            let _turn = self.turn.lock().await;
            // Somebody else may have fetched it meanwhile.
            match self.kept(url).filter(|kept| self.clock.since(kept.fetched) < REFETCHED) {
                Some(kept) => kept,
                None => self.fetch(url, deadline).await?,
            }
        };
        if is_signed(&fetched) { Ok(()) } else { Err(wrong_signature()) }
    }

    fn kept(&self, url: &Url) -> Option<Kept> {
        let kept = self.kept.lock().get(url).cloned()?;
        let is_good = self.clock.since(kept.fetched) < LIFE && self.clock.now() < kept.expires;
        is_good.then_some(kept)
    }

    /// Fetches a certificate and its issuers, and keeps it if it is good.
    async fn fetch(&self, url: &Url, deadline: Deadline) -> Result<Kept> {
        let mut chain = self.file(url, deadline).await?;
        let mut fetched = 0;
        let now = self.clock.now();
        while let Verdict::Wanted(address) = self.roots.judge(&chain, now)? {
            fetched += 1;
            let untrusted =
                || denied("certificate_untrusted", "the certificate leads to no trusted root");
            if fetched > MOST_ISSUERS {
                return Err(untrusted());
            }
            let issuer = Url::parse(&address).map_err(|_| untrusted())?;
            check_host(&issuer, &self.issuer_hosts, "issuer_refused")?;
            chain.extend(self.file(&issuer, deadline).await?);
        }
        let leaf = chain.swap_remove(0);
        let kept =
            Kept { expires: expires(&leaf).unwrap_or(now), fetched: self.clock.moment(), leaf };
        let mut all = self.kept.lock();
        if all.len() >= MOST_KEPT && !all.contains_key(url) {
            all.clear();
        }
        all.insert(url.clone(), kept.clone());
        Ok(kept)
    }

    async fn file(&self, url: &Url, deadline: Deadline) -> Result<Vec<CertificateDer<'static>>> {
        let request = Request::new(Method::GET, url.clone()).limit(LIMIT);
        let answer = self.transport.send(request, deadline).await?;
        let (status, host) = (answer.status, url.host_str().unwrap_or_default());
        if status.is_server_error() || status.as_u16() == 429 {
            return Err(Error::service(format!(
                "{host} answered {status} instead of a certificate"
            ))
            .with_code("certificate_unavailable"));
        }
        if !status.is_success() {
            return Err(denied(
                "certificate_missing",
                format!("{host} has no such certificate: {status}"),
            ));
        }
        read(&answer.body).ok_or_else(|| {
            denied("certificate_unreadable", format!("what {host} gave is no certificate"))
        })
    }
}

fn wrong_signature() -> Error {
    denied("signature_wrong", "the signature is not of this body")
        .with_hint("Give the body byte by byte as it came, before anything parsed it.")
}

/// Hosts as addresses have them.
fn hosts(list: &[String]) -> Result<Vec<String>> {
    list.iter()
        .map(|host| {
            let url = Url::parse(&format!("https://{host}")).ok();
            url.filter(|url| {
                url.path() == "/" && url.query().is_none() && url.username().is_empty()
            })
            .map(|url| authority(&url))
            .ok_or_else(|| {
                Error::configuration(format!("\"{}\" is no host for certificates", shown(host)))
                    .with_hint("It looks like contoso.blob.core.windows.net or localhost:8443")
            })
        })
        .collect()
}

fn authority(url: &Url) -> String {
    let host = url.host_str().unwrap_or_default();
    url.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"))
}

/// Over TLS or not: a certificate proves itself by its issuers, and those of authorities are at addresses without.
fn check_host(url: &Url, hosts: &[String], code: &str) -> Result<()> {
    let is_plain =
        url.username().is_empty() && url.password().is_none() && url.fragment().is_none();
    let is_web = matches!(url.scheme(), "https" | "http");
    if is_web && is_plain && hosts.contains(&authority(url)) {
        return Ok(());
    }
    let shown = shown(url.host_str().unwrap_or_default());
    Err(denied(code, format!("certificates are not fetched from \"{shown}\"")).with_hint(
        "If Microsoft moved them there, name the host in the app's options of webhooks.",
    ))
}
