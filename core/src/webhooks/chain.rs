//! Whether a certificate leads to a trusted root and belongs to Microsoft.

use std::{
    borrow::Cow,
    sync::LazyLock,
    time::{Duration, SystemTime},
};

use rustls_pki_types::{CertificateDer, TrustAnchor, UnixTime};
use webpki::{EndEntityCert, KeyUsage, anchor_from_trusted_cert};
use x509_cert::{
    Certificate,
    der::Decode as _,
    ext::pkix::{AuthorityInfoAccessSyntax, name::GeneralName},
};

use super::{WebhookOptions, denied};
use crate::{Error, Result};

/// Whose certificate it must be (partner-center-webhooks).
const ORGANIZATION: &str = "Microsoft Corporation";
/// More in one file are not read.
const MOST: usize = 10;

/// How certificates may be signed.
static CHAIN_ALGORITHMS: LazyLock<
    Vec<&'static dyn rustls_pki_types::SignatureVerificationAlgorithm>,
> = LazyLock::new(|| {
    use webpki::aws_lc_rs as by;
    vec![
        by::RSA_PKCS1_2048_8192_SHA256,
        by::RSA_PKCS1_2048_8192_SHA384,
        by::RSA_PKCS1_2048_8192_SHA512,
        by::ECDSA_P256_SHA256,
        by::ECDSA_P384_SHA384,
    ]
});

/// The roots that count.
pub(super) struct Roots(Cow<'static, [TrustAnchor<'static>]>);

/// What is known about a chain that was tried.
pub(super) enum Verdict {
    Trusted,
    /// An issuer is missing, which can be fetched here.
    Wanted(String),
}

impl Roots {
    pub(super) fn new(options: &WebhookOptions) -> Result<Self> {
        if options.roots.is_empty() {
            return Ok(Self(webpki_roots::TLS_SERVER_ROOTS.into()));
        }
        let wrong =
            || Error::configuration("a root certificate for webhooks is not a PEM certificate");
        let mut anchors = Vec::new();
        for pem in &options.roots {
            let certificates = read(pem.as_bytes()).ok_or_else(wrong)?;
            for certificate in &certificates {
                let anchor = anchor_from_trusted_cert(certificate).map_err(|_| wrong())?;
                anchors.push(anchor.to_owned());
            }
        }
        Ok(Self(anchors.into()))
    }

    /// Judges the first certificate; the others may be its issuers.
    pub(super) fn judge(
        &self,
        chain: &[CertificateDer<'static>],
        now: SystemTime,
    ) -> Result<Verdict> {
        let [leaf, issuers @ ..] = chain else {
            return Err(denied("certificate_unreadable", "there is no certificate"));
        };
        let unreadable = || denied("certificate_unreadable", "the certificate cannot be read");
        let certificate = EndEntityCert::try_from(leaf).map_err(|_| unreadable())?;
        let now = now.duration_since(SystemTime::UNIX_EPOCH).unwrap_or(Duration::ZERO);
        let now = UnixTime::since_unix_epoch(now);
        let verify = |usage: KeyUsage| {
            certificate
                .verify_for_usage(&CHAIN_ALGORITHMS, &self.0, issuers, now, usage, None, None)
                .map(drop)
        };
        // Partner Center is the client of a delivery; its certificate is of a server all the same.
        match verify(KeyUsage::server_auth()).or_else(|why| match why {
            webpki::Error::RequiredEkuNotFoundContext(_) => verify(KeyUsage::client_auth()),
            why => Err(why),
        }) {
            Ok(()) => {
                check_organization(leaf)?;
                Ok(Verdict::Trusted)
            }
            Err(webpki::Error::UnknownIssuer) => missing(chain).map(Verdict::Wanted),
            Err(webpki::Error::CertExpired { .. } | webpki::Error::CertNotValidYet { .. }) => Err(
                denied("certificate_expired", "a certificate of the signature's is not valid now"),
            ),
            Err(why) => Err(denied(
                "certificate_untrusted",
                format!("the certificate is not acceptable: {why}"),
            )),
        }
    }
}

/// Whether `signature` over `message` is of the certificate's key, by rsa-sha256.
pub(super) fn signed(leaf: &CertificateDer<'_>, message: &[u8], signature: &[u8]) -> bool {
    let algorithm = webpki::aws_lc_rs::RSA_PKCS1_2048_8192_SHA256;
    EndEntityCert::try_from(leaf)
        .is_ok_and(|leaf| leaf.verify_signature(algorithm, message, signature).is_ok())
}

/// Reads a file of certificates: DER, or one or more in PEM.
pub(super) fn read(bytes: &[u8]) -> Option<Vec<CertificateDer<'static>>> {
    let is_text = bytes.windows(11).take(4096).any(|window| window == b"-----BEGIN ");
    let list: Vec<_> = if is_text {
        pem::parse_many(bytes)
            .ok()?
            .into_iter()
            .filter(|section| section.tag() == "CERTIFICATE")
            .map(|section| CertificateDer::from(section.into_contents()))
            .collect()
    } else {
        vec![CertificateDer::from(bytes.to_vec())]
    };
    let is_good = |der: &CertificateDer<'_>| Certificate::from_der(der).is_ok();
    ((1..=MOST).contains(&list.len()) && list.iter().all(is_good)).then_some(list)
}

/// Until when a certificate is valid.
pub(super) fn expires(leaf: &CertificateDer<'_>) -> Option<SystemTime> {
    let certificate = Certificate::from_der(leaf).ok()?;
    let end = certificate.tbs_certificate().validity().not_after.to_unix_duration();
    SystemTime::UNIX_EPOCH.checked_add(end)
}

fn check_organization(leaf: &CertificateDer<'_>) -> Result<()> {
    let certificate = Certificate::from_der(leaf)
        .map_err(|_| denied("certificate_unreadable", "the certificate cannot be read"))?;
    let named = certificate.tbs_certificate().subject().organization().ok().flatten();
    if named.is_some_and(|name| name.value() == ORGANIZATION) {
        return Ok(());
    }
    Err(denied("organization_wrong", format!("the certificate is not of {ORGANIZATION}")))
}

/// Where the issuer is that a chain lacks: above the last of those that follow each other.
fn missing(chain: &[CertificateDer<'static>]) -> Result<String> {
    let untrusted = || denied("certificate_untrusted", "the certificate leads to no trusted root");
    let parsed: Vec<_> = chain.iter().filter_map(|der| Certificate::from_der(der).ok()).collect();
    let mut top = parsed.first().ok_or_else(untrusted)?.tbs_certificate();
    for _ in 0..parsed.len() {
        let above = parsed
            .iter()
            .map(Certificate::tbs_certificate)
            .find(|it| it.subject() == top.issuer() && it.subject() != top.subject());
        match above {
            Some(above) => top = above,
            None => break,
        }
    }
    if top.subject() == top.issuer() {
        return Err(untrusted());
    }
    let (_, access) =
        top.get_extension::<AuthorityInfoAccessSyntax>().ok().flatten().ok_or_else(untrusted)?;
    // id-ad-caIssuers
    let issuers = access.0.iter().filter(|it| it.access_method.to_string() == "1.3.6.1.5.5.7.48.2");
    issuers
        .filter_map(|it| match &it.access_location {
            GeneralName::UniformResourceIdentifier(address) => Some(address.to_string()),
            _ => None,
        })
        .next()
        .ok_or_else(untrusted)
}
