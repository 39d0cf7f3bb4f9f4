//! Client assertions that the private key of a certificate signs (RFC 7523).

mod federated;
mod file;
#[cfg(any(test, feature = "fuzzing"))]
pub(crate) mod fuzzing;
mod pair;
mod pem;
mod pfx;
mod survey;

use std::{
    fmt,
    path::Path,
    sync::Arc,
    time::{Duration, SystemTime},
};

use async_trait::async_trait;
use aws_lc_rs::{
    rand::SystemRandom,
    signature::{RSA_PKCS1_SHA256, RSA_PSS_SHA256, RsaEncoding},
};
use base64::{
    Engine as _,
    engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD},
};
use serde::Serialize;
use uuid::Uuid;

use self::pair::Pair;
use super::credential::{AssertionRequest, AssertionSource, Credential};
use crate::{Error, ErrorKind, Result, Secret};

/// How long an assertion is valid. Entra refuses more than ten minutes.
const LIFETIME: Duration = Duration::from_secs(600);
/// Assertions are dated this far back: smaller differences between the clocks are not measured, and
/// an assertion from the future is refused.
const BACKDATED: Duration = Duration::from_secs(10);

/// How an assertion is signed, and what it names its certificate by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Algorithm {
    /// RSA-PSS with SHA-256; the certificate is named by its SHA-256 thumbprint.
    #[default]
    Ps256,
    /// RSA PKCS #1 v1.5 with SHA-256; the certificate is named by its SHA-1 thumbprint. Only for
    /// services that do not take the other.
    Rs256,
}

impl Algorithm {
    /// The name in a token's header: `PS256`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Ps256 => "PS256",
            Self::Rs256 => "RS256",
        }
    }

    fn encoding(self) -> &'static dyn RsaEncoding {
        match self {
            Self::Ps256 => &RSA_PSS_SHA256,
            Self::Rs256 => &RSA_PKCS1_SHA256,
        }
    }
}

/// A certificate with its private key, which belong together. Cheap to clone; never prints the key.
#[derive(Clone)]
pub struct Certificate {
    pair: Arc<Pair>,
    algorithm: Algorithm,
    send_chain: bool,
}

impl Certificate {
    /// Reads a PEM text: one RSA private key (PKCS #8, encrypted PKCS #8 or PKCS #1) and
    /// certificates in any order; the one that belongs to the key is found by it. Text around the
    /// sections is passed over.
    ///
    /// # Errors
    /// `configuration`, saying what is missing, does not match, cannot be decrypted or is not
    /// supported.
    pub fn from_pem(pem: &[u8], password: Option<&Secret>) -> Result<Self> {
        Pair::of(pem::read(pem, password)?).map(Self::new)
    }

    /// Reads a PFX file (PKCS #12). No password and an empty one are the same.
    ///
    /// # Errors
    /// As of [`Certificate::from_pem`].
    pub fn from_pfx(der: &[u8], password: Option<&Secret>) -> Result<Self> {
        Pair::of(pfx::read(der, password)?).map(Self::new)
    }

    /// Reads either form, and recognises which: PEM, PFX, or PFX as base64 text, which is how Key
    /// Vault hands it out.
    ///
    /// # Errors
    /// As of [`Certificate::from_pem`].
    pub fn from_bytes(bytes: &[u8], password: Option<&Secret>) -> Result<Self> {
        match file::recognise(bytes)? {
            file::Form::Pem => Self::from_pem(bytes, password),
            file::Form::Pfx => Self::from_pfx(bytes, password),
            file::Form::Base64Pfx(der) => Self::from_pfx(&der, password),
        }
    }

    /// Reads a file of either form.
    ///
    /// # Errors
    /// As of [`Certificate::from_pem`], naming the file.
    pub fn from_file(path: &Path, password: Option<&Secret>) -> Result<Self> {
        file::read(path).and_then(|bytes| Self::from_bytes(&bytes, password)).map_err(|error| {
            error.amend(|envelope| {
                envelope.message =
                    format!("certificate file {}: {}", path.display(), envelope.message);
            })
        })
    }

    fn new(pair: Pair) -> Self {
        Self { pair: Arc::new(pair), algorithm: Algorithm::default(), send_chain: false }
    }

    /// Signs with this algorithm; PS256 by default.
    #[must_use]
    pub fn algorithm(self, algorithm: Algorithm) -> Self {
        Self { algorithm, ..self }
    }

    /// Sends the certificate and its issuers along (`x5c`), for apps that trust an issuer instead
    /// of one certificate; off by default.
    #[must_use]
    pub fn send_chain(self, yes: bool) -> Self {
        Self { send_chain: yes, ..self }
    }

    /// The SHA-1 of the certificate in upper-case hexadecimal: what Entra's portal shows.
    pub fn thumbprint_sha1(&self) -> String {
        hexadecimal(&self.pair.sha1)
    }

    /// The SHA-256 of the certificate in upper-case hexadecimal.
    pub fn thumbprint_sha256(&self) -> String {
        hexadecimal(&self.pair.sha256)
    }

    /// From when on the certificate is valid.
    pub fn not_before(&self) -> SystemTime {
        self.pair.not_before
    }

    /// Until when the certificate is valid.
    pub fn not_after(&self) -> SystemTime {
        self.pair.not_after
    }

    /// Refuses a certificate that Entra would refuse at that time.
    ///
    /// # Errors
    /// `credential`, with the date.
    pub fn check_validity(&self, now: SystemTime) -> Result<()> {
        let (state, date) = if now >= self.pair.not_after {
            ("expired on", self.pair.not_after)
        } else if now < self.pair.not_before {
            ("is not valid before", self.pair.not_before)
        } else {
            return Ok(());
        };
        let date = time::OffsetDateTime::from(date).date();
        let message = format!("the certificate {} {state} {date}", self.thumbprint_sha1());
        Err(Error::new(ErrorKind::Credential, message).with_hint(
            "Make a new certificate, upload it to the app registration and use it here; check this machine's clock.",
        ))
    }

    /// A signed token with these claims. The key stays parsed in memory of the cryptographic
    /// library: `jsonwebtoken::encode` would parse and check it again for each signature.
    fn sign(&self, claims: &Claims<'_>) -> Result<Secret> {
        let header = self.header();
        let encoded = |json: serde_json::Result<Vec<u8>>| {
            json.map(|json| URL_SAFE_NO_PAD.encode(json))
                .map_err(|_| Error::internal("an assertion cannot be written"))
        };
        let mut token = encoded(serde_json::to_vec(&header))?;
        token.push('.');
        token.push_str(&encoded(serde_json::to_vec(claims))?);
        let mut signature = vec![0; self.pair.key.public_modulus_len()];
        self.pair
            .key
            .sign(self.algorithm.encoding(), &SystemRandom::new(), token.as_bytes(), &mut signature)
            .map_err(|_| Error::internal("an assertion cannot be signed"))?;
        token.push('.');
        URL_SAFE_NO_PAD.encode_string(signature, &mut token);
        Ok(Secret::new(token))
    }

    fn header(&self) -> jsonwebtoken::Header {
        let mut header = match self.algorithm {
            Algorithm::Ps256 => jsonwebtoken::Header {
                x5t_s256: Some(URL_SAFE_NO_PAD.encode(self.pair.sha256)),
                ..jsonwebtoken::Header::new(jsonwebtoken::Algorithm::PS256)
            },
            Algorithm::Rs256 => jsonwebtoken::Header {
                x5t: Some(URL_SAFE_NO_PAD.encode(self.pair.sha1)),
                ..jsonwebtoken::Header::new(jsonwebtoken::Algorithm::RS256)
            },
        };
        if self.send_chain {
            header.x5c = Some(self.pair.chain.iter().map(|der| STANDARD.encode(der)).collect());
        }
        header
    }
}

/// What an assertion says (RFC 7523, 3).
#[derive(Serialize)]
struct Claims<'a> {
    aud: &'a str,
    iss: &'a str,
    sub: &'a str,
    jti: Uuid,
    nbf: u64,
    iat: u64,
    exp: u64,
}

#[async_trait]
impl AssertionSource for Certificate {
    /// Signs anew for each request. Entra would take an assertion twice, but RFC 7523 lets a server
    /// refuse a `jti` that it has seen, and some do; a signature costs about a millisecond.
    async fn assertion(&self, request: &AssertionRequest<'_>) -> Result<Secret> {
        self.check_validity(request.now)?;
        let client = request.client.to_string();
        let issued = request
            .now
            .duration_since(SystemTime::UNIX_EPOCH)
            .unwrap_or_default()
            .saturating_sub(BACKDATED)
            .as_secs();
        self.sign(&Claims {
            aud: request.endpoint.as_str(),
            iss: &client,
            sub: &client,
            jti: Uuid::new_v4(),
            nbf: issued,
            iat: issued,
            exp: issued + LIFETIME.as_secs(),
        })
    }

    fn describe(&self) -> String {
        format!("certificate {} ({})", self.thumbprint_sha1(), self.algorithm.name())
    }
}

impl fmt::Debug for Certificate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.describe())
    }
}

impl Credential {
    /// A certificate, whose private key signs an assertion for each token request.
    pub fn certificate(certificate: Certificate) -> Self {
        Self::Assertion(Arc::new(certificate))
    }

    /// Assertions from elsewhere: a key that does not leave its vault, a federated identity, the
    /// program that uses this library.
    pub fn assertion(source: Arc<dyn AssertionSource>) -> Self {
        Self::Assertion(source)
    }
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02X}")).collect()
}

#[cfg(test)]
mod tests;
