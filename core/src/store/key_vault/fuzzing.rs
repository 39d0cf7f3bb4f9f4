use std::sync::{Arc, LazyLock};

use http::{HeaderMap, HeaderValue, header};
use url::Url;

use super::{
    NameTemplate, VaultAccess, VaultIdentity, bundle,
    challenge::Expected,
    name::is_name,
    refusal::refusal,
    secrets::{Found, Properties, Secrets},
};
use crate::{
    Cloud, Error, ErrorKind, Result, Secret, TenantId,
    fuzzing::{
        answer, check_error, check_error_silent, check_silent, finish, transport_with,
        with_canaries,
    },
    store::RecordKey,
    time::{Clock, Deadline},
    transport::{Response, TransportOptions},
};

const TENANT: &str = "8f0c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a";
const CLIENT: &str = "7a1c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a";
const VAULT: &str = "https://contoso.vault.azure.net/";
/// A 401 is [`vault_challenge`]'s: it would lead to a sign-in.
const STATUSES: [u16; 8] = [200, 200, 200, 403, 404, 409, 503, 301];

fn ids<T>(with: impl FnOnce(TenantId, RecordKey) -> T) -> Option<T> {
    let partner: TenantId = TENANT.parse().ok()?;
    Some(with(partner, RecordKey { partner, client: CLIENT.parse().ok()?, account: None }))
}

static IDENTITY: LazyLock<Option<Arc<VaultIdentity>>> = LazyLock::new(|| {
    let access = VaultAccess::Secret {
        tenant: TENANT.parse().ok()?,
        client: CLIENT.parse().ok()?,
        secret: Secret::new("never sent"),
    };
    access.open(&Cloud::global(), &TransportOptions::default(), &|_| None).ok().map(Arc::new)
});

/// The secrets of a vault that answers so, once.
fn secrets(response: Response) -> Result<Secrets> {
    let identity = IDENTITY.clone().ok_or_else(|| Error::internal("no identity"))?;
    let vault = Url::parse(VAULT).map_err(|_| Error::internal("no vault"))?;
    let expected = Expected { cloud: Cloud::global(), tenant: identity.tenant(), also: None };
    Secrets::new(&vault, transport_with(response), identity, expected, Clock::system())
}

fn check_properties(name: &str, properties: &Properties) {
    assert!(properties.name.eq_ignore_ascii_case(name) && is_name(&properties.version));
}

fn check_refusal(error: &Error) {
    check_error(error);
    assert_ne!(error.kind, ErrorKind::Internal, "{error:?}");
}

/// One secret, as a vault answers it; then as a record, and written again.
pub fn vault_secret(data: &[u8]) {
    let get = |data: &[u8]| -> Result<(Option<Found>, bundle::Ahead)> {
        let secrets = secrets(answer(data, &STATUSES))?;
        let found = finish(secrets.get(TENANT, None, Deadline::default()))?;
        Ok((found, secrets.ahead()))
    };
    match get(data) {
        Ok((Some(found), ahead)) => {
            check_properties(TENANT, &found.properties);
            let _ = bundle::write_again(&found);
            ids(|_, key| match bundle::read(&found, &key, ahead) {
                Ok(record) => {
                    if let Err(error) = bundle::write(&key, &record, false, ahead) {
                        check_refusal(&error);
                    }
                }
                Err(error) => check_refusal(&error),
            });
            let _ = bundle::owner(&found.properties);
        }
        Ok((None, _)) => {}
        Err(error) => check_refusal(&error),
    }
    let body = data.get(1..).and_then(with_canaries);
    if let Some(body) = body {
        match get(&[&[0, b'\n', b'\n'][..], &body].concat()) {
            Ok((found, _)) => check_silent(&found.map(|found| found.value)),
            Err(error) => check_error_silent(&error),
        }
    }
}

/// A page of versions.
pub fn vault_listing(data: &[u8]) {
    let listed = |all: bool| {
        let secrets = secrets(answer(data, &STATUSES))?;
        match all {
            true => finish(secrets.all(Deadline::default())),
            false => finish(secrets.versions(TENANT, Deadline::default())),
        }
    };
    for all in [true, false] {
        match listed(all) {
            Ok(found) => found.iter().filter(|_| !all).for_each(|it| check_properties(TENANT, it)),
            Err(error) => check_refusal(&error),
        }
    }
}

/// What a vault answers when it refuses.
pub fn vault_refusal(data: &[u8]) {
    let response = answer(data, &[400, 403, 404, 409, 429, 500, 503, 301]);
    let error = refusal(&response, "contoso.vault.azure.net");
    check_refusal(&error);
    assert_eq!(error.status, Some(response.status.as_u16()));
}

/// What a vault wants before it answers: whatever it is, only one challenge comes of it.
pub fn vault_challenge(data: &[u8]) {
    let mut headers = HeaderMap::new();
    for line in data.split(|byte| *byte == b'\n').take(64) {
        if let Ok(value) = HeaderValue::from_bytes(line) {
            headers.append(header::WWW_AUTHENTICATE, value);
        }
    }
    ids(|tenant, _| {
        let expected = Expected { cloud: Cloud::global(), tenant: Some(tenant), also: None };
        match expected.check(&headers, "contoso.vault.azure.net") {
            Ok(canonical) => assert_eq!(
                canonical,
                r#"Bearer authorization="https://login.microsoftonline.com/", resource="https://vault.azure.net""#
            ),
            Err(error) => check_refusal(&error),
        }
    });
}

/// A template for the names of secrets.
pub fn vault_name(data: &[u8]) {
    let Ok(text) = str::from_utf8(data) else { return };
    match text.parse::<NameTemplate>() {
        Ok(template) => {
            assert_eq!(template.to_string(), text.trim());
            ids(|_, key| assert!(is_name(&template.name(&key))));
        }
        Err(error) => check_refusal(&error),
    }
}
