//! Assertions that another identity provider signs (federated credentials): no secret and no
//! certificate of our own.

use std::{
    io::Read as _,
    path::{Path, PathBuf},
    sync::Arc,
};

use async_trait::async_trait;
use zeroize::Zeroizing;

use super::super::{
    credential::{AssertionRequest, AssertionSource, Credential},
    managed_identity::{IdentityTokens, ManagedIdentity, process_environment},
};
use crate::{Cloud, Error, ErrorKind, Result, Secret, transport::TransportOptions};

/// The longest assertion that is taken, in bytes.
const LONGEST: u64 = 64 << 10;

impl Credential {
    /// The managed identity of the host, which the app registration trusts as a federated
    /// credential: the audience is the cloud's (`api://AzureADTokenExchange` in the global one), the
    /// subject the identity's principal id. The identity must be user-assigned and of the app's own
    /// tenant.
    ///
    /// # Errors
    /// `configuration` or `unsupported` when the environment names a managed identity that cannot be
    /// asked.
    pub fn managed_identity(identity: &ManagedIdentity, cloud: &Cloud) -> Result<Self> {
        let options = TransportOptions::default();
        let tokens = identity.open(cloud, &options, &process_environment)?;
        let audience = cloud.federation_audience.clone();
        Ok(Self::assertion(Arc::new(FromManagedIdentity { tokens, audience })))
    }

    /// A token in a file that the platform keeps fresh, such as a projected service account token of
    /// Kubernetes (`AZURE_FEDERATED_TOKEN_FILE`). The file is read for each token request.
    pub fn workload_identity(file: impl Into<PathBuf>) -> Self {
        Self::assertion(Arc::new(FromFile(file.into())))
    }

    /// Assertions that the calling program makes. `what` says what they are, for people; the future
    /// is dropped at the request's deadline.
    pub fn assertion_callback<F, Fut>(what: impl Into<String>, make: F) -> Self
    where
        F: Fn(&AssertionRequest<'_>) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<Secret>> + Send + 'static,
    {
        Self::assertion(Arc::new(FromCallback { what: what.into(), make }))
    }
}

struct FromManagedIdentity {
    tokens: IdentityTokens,
    audience: String,
}

#[async_trait]
impl AssertionSource for FromManagedIdentity {
    async fn assertion(&self, request: &AssertionRequest<'_>) -> Result<Secret> {
        let token = self.tokens.token(&self.audience, request.deadline).await?;
        checked("the token of the managed identity", token.expose())
    }

    fn describe(&self) -> String {
        format!("federated {}", self.tokens.describe())
    }
}

struct FromFile(PathBuf);

#[async_trait]
impl AssertionSource for FromFile {
    async fn assertion(&self, request: &AssertionRequest<'_>) -> Result<Secret> {
        let path = self.0.clone();
        let reading = async {
            tokio::task::spawn_blocking(move || read(&path))
                .await
                .unwrap_or_else(|_| Err(Error::internal("reading the token file panicked")))
        };
        let text = request.deadline.bound("the workload identity's token file", reading).await?;
        checked(&format!("the token file {}", self.0.display()), &text)
    }

    fn describe(&self) -> String {
        format!("workload identity ({})", self.0.display())
    }
}

/// Reads the whole file. Links are followed: Kubernetes changes the token by moving one.
fn read(path: &Path) -> Result<Zeroizing<String>> {
    let failed = |why: String| {
        Err(Error::new(ErrorKind::Credential, format!("the token file {} {why}", path.display()))
            .with_hint(
                "Check AZURE_FEDERATED_TOKEN_FILE, and that the service account token is mounted.",
            ))
    };
    let mut options = std::fs::File::options();
    options.read(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        // A pipe that nobody writes to would keep the thread for ever.
        options.custom_flags(rustix::fs::OFlags::NONBLOCK.bits() as i32);
    }
    let file = match options.open(path) {
        Ok(file) => file,
        Err(error) => return failed(format!("cannot be opened: {error}")),
    };
    match file.metadata() {
        Ok(metadata) if metadata.is_file() => {}
        Ok(_) => return failed("is no file".into()),
        Err(error) => return failed(format!("cannot be looked at: {error}")),
    }
    let mut text = Zeroizing::new(String::with_capacity(4 << 10));
    match file.take(LONGEST + 1).read_to_string(&mut text) {
        Ok(length) if length as u64 > LONGEST => {
            failed(format!("is longer than {LONGEST} bytes: that is no token"))
        }
        Ok(_) => Ok(text),
        Err(error) => failed(format!("cannot be read: {error}")),
    }
}

struct FromCallback<F> {
    what: String,
    make: F,
}

#[async_trait]
impl<F, Fut> AssertionSource for FromCallback<F>
where
    F: Fn(&AssertionRequest<'_>) -> Fut + Send + Sync + 'static,
    Fut: Future<Output = Result<Secret>> + Send + 'static,
{
    async fn assertion(&self, request: &AssertionRequest<'_>) -> Result<Secret> {
        let assertion = request.deadline.bound(&self.what, (self.make)(request)).await?;
        checked(&self.what, assertion.expose())
    }

    fn describe(&self) -> String {
        self.what.clone()
    }
}

/// Takes what looks like a signed token: three parts of base64url. Entra would refuse anything else
/// in words that do not say where it came from.
fn checked(what: &str, text: &str) -> Result<Secret> {
    let text = text.trim();
    let is_base64url =
        |part: &str| part.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte));
    let parts: Vec<_> = text.split('.').collect();
    let is_token =
        parts.len() == 3 && parts.iter().all(|part| !part.is_empty() && is_base64url(part));
    if is_token && text.len() as u64 <= LONGEST {
        return Ok(Secret::new(text));
    }
    let why = if text.is_empty() { "is empty" } else { "is no signed token (JWT)" };
    Err(Error::new(ErrorKind::Credential, format!("{what} {why}")))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::time::{Duration, SystemTime};

    use url::Url;

    use super::*;
    use crate::time::Deadline;

    const TOKEN: &str = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ4In0.c2lnbmF0dXJl";

    async fn assertion(credential: &Credential, within: Duration) -> Result<Secret> {
        let Credential::Assertion(source) = credential else { unreachable!() };
        let endpoint = Url::parse("https://login.microsoftonline.com/x/oauth2/v2.0/token").unwrap();
        let request = AssertionRequest {
            client: "7a1c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a".parse().unwrap(),
            tenant: None,
            endpoint: &endpoint,
            now: SystemTime::now(),
            deadline: Deadline::after(within),
        };
        source.assertion(&request).await
    }

    const SOON: Duration = Duration::from_secs(5);

    #[tokio::test]
    async fn a_file_is_read_anew_for_each_request() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("token");
        let credential = Credential::workload_identity(&path);
        let missing = assertion(&credential, SOON).await.unwrap_err();
        assert_eq!(missing.kind, ErrorKind::Credential);
        assert!(missing.message.contains("token"), "{missing}");
        std::fs::write(&path, format!("  {TOKEN}\n")).unwrap();
        assert_eq!(assertion(&credential, SOON).await.unwrap().expose(), TOKEN);
        let other = format!("{TOKEN}2");
        std::fs::write(&path, &other).unwrap();
        assert_eq!(assertion(&credential, SOON).await.unwrap().expose(), other);
    }

    #[cfg(unix)]
    #[tokio::test]
    async fn a_link_is_followed_and_what_is_no_file_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let (target, link) = (folder.path().join("data"), folder.path().join("token"));
        std::fs::write(&target, TOKEN).unwrap();
        std::os::unix::fs::symlink(&target, &link).unwrap();
        let credential = Credential::workload_identity(&link);
        assert!(assertion(&credential, SOON).await.is_ok());
        let pipe = folder.path().join("pipe");
        rustix::fs::mkfifoat(rustix::fs::CWD, &pipe, rustix::fs::Mode::from(0o600)).unwrap();
        for path in [folder.path(), &pipe, Path::new("/dev/zero")] {
            let error = assertion(&Credential::workload_identity(path), SOON).await.unwrap_err();
            assert!(error.message.contains("no file"), "{error}");
        }
    }

    #[tokio::test]
    async fn what_is_no_token_is_refused_without_its_text() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("token");
        let long = "a".repeat(70_000);
        let dotted = format!("{TOKEN}.canary");
        for bad in
            ["", " \n", "canary", "canary.canary", &dotted, "canary..x", "canary.a b.c", &long]
        {
            std::fs::write(&path, bad).unwrap();
            let error = assertion(&Credential::workload_identity(&path), SOON).await.unwrap_err();
            assert_eq!(error.kind, ErrorKind::Credential);
            assert!(!format!("{error:?}").contains("canary"), "{error:?}");
        }
        std::fs::write(&path, b"\xFF\xFE").unwrap();
        assert!(assertion(&Credential::workload_identity(&path), SOON).await.is_err());
    }

    #[tokio::test]
    async fn a_callback_is_bounded_and_checked() {
        let good = Credential::assertion_callback("our signer", |request| {
            let endpoint = request.endpoint.to_string();
            async move {
                assert!(endpoint.ends_with("/token"));
                Ok(Secret::new(TOKEN))
            }
        });
        assert_eq!(good.describe(), "our signer");
        assert_eq!(assertion(&good, SOON).await.unwrap().expose(), TOKEN);
        let slow = Credential::assertion_callback("our signer", |_| std::future::pending());
        let error = assertion(&slow, Duration::from_millis(20)).await.unwrap_err();
        assert_eq!(error.kind, ErrorKind::Timeout);
        let bad = Credential::assertion_callback("our signer", |_| async { Ok(Secret::new("x")) });
        let error = assertion(&bad, SOON).await.unwrap_err();
        assert!(error.message.contains("our signer"), "{error}");
    }
}
