//! The emulator's certificate authority, the certificate of its listeners, and the certificates with
//! which apps authenticate.

use std::{
    collections::HashMap,
    net::{IpAddr, Ipv4Addr, Ipv6Addr},
    sync::{Arc, LazyLock},
};

use aws_lc_rs::digest;
use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD};
use jsonwebtoken::DecodingKey;
use parking_lot::Mutex;
use rcgen::{
    BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair,
    KeyUsagePurpose, RsaKeySize, SanType,
};
use rustls::{
    ServerConfig,
    crypto::aws_lc_rs::default_provider,
    pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer},
};
use time::{Duration, OffsetDateTime};
use x509_cert::der::{DecodePem as _, Encode as _};

use crate::world::AppCertificate;

/// A certificate authority that lives as long as the process, and a leaf for all names.
pub(crate) struct Authority {
    /// The authority's certificate (PEM).
    pub ca_pem: String,
    /// What the listeners show.
    pub tls: Arc<ServerConfig>,
    /// Signs further certificates.
    pub issuer: Issuer<'static, KeyPair>,
}

impl Authority {
    /// Makes both. `names` are host names, `*.` ones included; loopback is added.
    pub fn new(names: &[String]) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        let now = OffsetDateTime::now_utc();
        let mut ca = CertificateParams::default();
        ca.distinguished_name.push(DnType::CommonName, "Partner Center emulator CA");
        ca.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
        ca.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
        (ca.not_before, ca.not_after) = (now - Duration::days(1), now + Duration::days(825));
        let ca_key = KeyPair::generate()?;
        let ca_certificate = ca.self_signed(&ca_key)?;

        let mut leaf = CertificateParams::new(names)?;
        leaf.subject_alt_names.extend([
            SanType::DnsName("localhost".try_into()?),
            SanType::IpAddress(IpAddr::V4(Ipv4Addr::LOCALHOST)),
            SanType::IpAddress(IpAddr::V6(Ipv6Addr::LOCALHOST)),
        ]);
        leaf.distinguished_name.push(DnType::CommonName, "localhost");
        leaf.key_usages = vec![KeyUsagePurpose::DigitalSignature];
        leaf.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        // Python 3.13 refuses a leaf without it.
        leaf.use_authority_key_identifier_extension = true;
        (leaf.not_before, leaf.not_after) = (now - Duration::days(1), now + Duration::days(397));
        let leaf_key = KeyPair::generate()?;
        let issuer = Issuer::new(ca, ca_key);
        let leaf = leaf.signed_by(&leaf_key, &issuer)?;

        let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(leaf_key.serialize_der()));
        let mut tls = ServerConfig::builder_with_provider(Arc::new(default_provider()))
            .with_safe_default_protocol_versions()?
            .with_no_client_auth()
            .with_single_cert(vec![leaf.der().clone()], key)?;
        tls.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
        Ok(Self { ca_pem: ca_certificate.pem(), tls: Arc::new(tls), issuer })
    }
}

/// The public half of an app's certificate, ready to verify assertions.
pub(crate) struct AppKey {
    /// SHA-1 of the certificate.
    pub sha1: [u8; 20],
    /// SHA-256 of the certificate.
    pub sha256: [u8; 32],
    /// When the certificate expires.
    pub expires: OffsetDateTime,
    /// Verifies signatures.
    pub key: DecodingKey,
}

impl AppKey {
    /// Reads a PEM certificate with an RSA key.
    pub fn read(pem: &str) -> Result<Self, String> {
        let certificate = x509_cert::Certificate::from_pem(pem.trim())
            .map_err(|why| format!("a certificate cannot be read: {why}"))?;
        let der = certificate
            .to_der()
            .map_err(|why| format!("a certificate cannot be written: {why}"))?;
        let tbs = certificate.tbs_certificate();
        let key = rsa_key(tbs.subject_public_key_info())?;
        let expires = tbs.validity().not_after.to_unix_duration().as_secs();
        let mut digests = ([0; 20], [0; 32]);
        let sha1 = digest::digest(&digest::SHA1_FOR_LEGACY_USE_ONLY, &der);
        digests.0.copy_from_slice(sha1.as_ref());
        digests.1.copy_from_slice(digest::digest(&digest::SHA256, &der).as_ref());
        Ok(Self {
            sha1: digests.0,
            sha256: digests.1,
            expires: i64::try_from(expires)
                .ok()
                .and_then(|seconds| OffsetDateTime::from_unix_timestamp(seconds).ok())
                .ok_or("a certificate's end is beyond the calendar")?,
            key,
        })
    }

    /// The SHA-256 thumbprint as assertions carry it.
    pub fn thumbprint(&self) -> String {
        BASE64_URL_SAFE_NO_PAD.encode(self.sha256)
    }
}

/// Reads a public RSA key (SubjectPublicKeyInfo PEM).
pub(crate) fn public_key(pem: &str) -> Result<DecodingKey, String> {
    let key = x509_cert::spki::SubjectPublicKeyInfoOwned::from_pem(pem.trim())
        .map_err(|why| format!("a public key cannot be read: {why}"))?;
    rsa_key(&key)
}

fn rsa_key(key: &x509_cert::spki::SubjectPublicKeyInfoOwned) -> Result<DecodingKey, String> {
    // rsaEncryption
    if key.algorithm.oid.to_string() != "1.2.840.113549.1.1.1" {
        return Err("a public key is not RSA".into());
    }
    Ok(DecodingKey::from_rsa_der(key.subject_public_key.raw_bytes()))
}

/// A certificate for a sample app, with its private key. An RSA key takes a good part of a second to
/// find in an unoptimised build: each is made once in a process.
pub(crate) fn sample(app: &str) -> Vec<AppCertificate> {
    static MADE: LazyLock<Mutex<HashMap<String, AppCertificate>>> = LazyLock::new(Mutex::default);
    let mut made = MADE.lock();
    if let Some(certificate) = made.get(app) {
        return vec![certificate.clone()];
    }
    match app_certificate(app) {
        Ok(certificate) => {
            made.insert(app.to_owned(), certificate.clone());
            vec![certificate]
        }
        Err(why) => unreachable!("a self-signed certificate cannot be made: {why}"),
    }
}

fn app_certificate(name: &str) -> Result<AppCertificate, rcgen::Error> {
    let now = OffsetDateTime::now_utc();
    let mut params = CertificateParams::default();
    params.distinguished_name.push(DnType::CommonName, name);
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    (params.not_before, params.not_after) = (now - Duration::days(1), now + Duration::days(365));
    let key = KeyPair::generate_rsa_for(&rcgen::PKCS_RSA_SHA256, RsaKeySize::_2048)?;
    let certificate = params.self_signed(&key)?;
    Ok(AppCertificate { pem: certificate.pem(), private_key: Some(key.serialize_pem().into()) })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use x509_cert::{
        der::DecodePem,
        ext::pkix::{AuthorityKeyIdentifier, BasicConstraints, SubjectKeyIdentifier},
    };

    use super::*;

    #[test]
    fn the_authority_has_what_strict_clients_want() {
        let authority = Authority::new(&["*.vault.azure.net".into()]).unwrap();
        let ca = x509_cert::Certificate::from_pem(&authority.ca_pem).unwrap();
        let ca = ca.tbs_certificate();
        let (critical, constraints) = ca.get_extension::<BasicConstraints>().unwrap().unwrap();
        assert!(critical && constraints.ca);
        assert!(ca.get_extension::<SubjectKeyIdentifier>().unwrap().is_some());
        let _: Option<AuthorityKeyIdentifier> = None;
    }

    #[test]
    fn a_sample_certificate_is_read_back() {
        let sample = sample("csp").remove(0);
        let key = AppKey::read(&sample.pem).unwrap();
        assert_eq!(key.thumbprint().len(), 43);
        assert!(key.expires > OffsetDateTime::now_utc());
        assert!(AppKey::read("nonsense").is_err());
    }
}
