//! A record as a secret of Key Vault: the token is the value, what is known about it is in tags.

use std::{
    collections::HashMap,
    time::{Duration, SystemTime},
};

use azure_security_keyvault::models::{SecretAttributes, SetSecretParameters};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;
use time::{OffsetDateTime, format_description::well_known::Rfc3339};

use super::secrets::{Found, Properties};
use crate::{
    ClientId, Error, Result, Secret, TenantId,
    store::{Account, Flow, MfaVerdict, RecordKey, RefreshTokenRecord},
    time::date_time,
};

/// What the portal shows as the content type of our secrets.
const CONTENT_TYPE: &str = "partnercenter/refresh-token";
/// How long a refresh token lives unless it is redeemed.
const LIFE: Duration = Duration::from_secs(90 * 86_400);
/// The longest value of a secret, in bytes.
const LONGEST_VALUE: usize = 25 << 10;
/// The longest value of a tag, in characters.
const LONGEST_TAG: usize = 256;
/// A tag may be this much later than the vault's own time of the version. Beyond that the writer's
/// clock was wrong, and the vault's time counts.
const TOLERANCE: Duration = Duration::from_secs(300);

/// Difference between the vault's clock and this machine's. Times in tags are the vault's, so that
/// writers whose clocks differ agree on what is newest.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Ahead(pub i64);

impl Ahead {
    fn to_vault(self, local: SystemTime) -> SystemTime {
        shift(local, self.0)
    }

    fn to_local(self, vault: SystemTime) -> SystemTime {
        shift(vault, -self.0)
    }
}

fn shift(time: SystemTime, seconds: i64) -> SystemTime {
    let distance = Duration::from_secs(seconds.unsigned_abs());
    let shifted = if seconds < 0 { time.checked_sub(distance) } else { time.checked_add(distance) };
    shifted.unwrap_or(time)
}

/// What a version says about itself without its value: enough to tell which is newest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Age {
    signed_in: Option<SystemTime>,
    issued: SystemTime,
}

impl Age {
    /// When the token was issued.
    pub(super) fn issued(self) -> SystemTime {
        self.issued
    }

    /// From the tags; for a secret that others wrote, from the time when it was written.
    pub(super) fn read(properties: &Properties, ahead: Ahead) -> Self {
        let created = properties.created;
        let time = |name: &str| {
            let tagged = OffsetDateTime::parse(properties.tags.get(name)?, &Rfc3339).ok()?;
            let tagged = SystemTime::from(tagged);
            let latest = created.map_or(tagged, |created| created + TOLERANCE);
            let believed = if tagged > latest { created } else { Some(tagged) };
            believed.map(|time| ahead.to_local(time))
        };
        let written = created.map(|time| ahead.to_local(time));
        // Of unknown age: as old as can be, so that the next redemption replaces it.
        let issued = time("issued").or(written).unwrap_or(SystemTime::UNIX_EPOCH);
        Self { signed_in: time("signed_in"), issued }
    }
}

/// The request that writes a record.
///
/// # Errors
/// `store` when the token is longer than a secret may be.
pub(super) fn write(
    key: &RecordKey,
    record: &RefreshTokenRecord,
    after_deletion: bool,
    ahead: Ahead,
) -> Result<SetSecretParameters> {
    let value = record.token.expose();
    if value.len() > LONGEST_VALUE {
        return Err(Error::store(format!(
            "the refresh token has {} bytes; a secret of Key Vault has at most {LONGEST_VALUE}",
            value.len()
        )));
    }
    let issued = ahead.to_vault(record.issued);
    let mut tags = HashMap::new();
    let mut tag = |name: &str, value: Option<String>| {
        if let Some(value) = value.filter(|text| !text.is_empty() && fits(text)) {
            tags.insert(name.to_owned(), value);
        }
    };
    tag("tid", Some(key.partner.to_string()));
    tag("appid", Some(key.client.to_string()));
    tag("account", key.account.as_ref().map(ToString::to_string));
    tag("issued", stamp(issued));
    tag("signed_in", record.signed_in.and_then(|time| stamp(ahead.to_vault(time))));
    tag("upn", record.user.clone());
    tag("oid", record.user_id.clone());
    tag("flow", word(&record.flow));
    tag("amr", Some(record.amr.join(" ")));
    tag("mfa", word(&record.mfa));
    tag(AFTER_DELETION, after_deletion.then(|| "true".into()));
    Ok(SetSecretParameters {
        content_type: Some(CONTENT_TYPE.into()),
        secret_attributes: Some(SecretAttributes {
            expires: issued.checked_add(LIFE).and_then(date_time),
            ..SecretAttributes::default()
        }),
        tags: Some(tags),
        value: Some(value.to_owned()),
    })
}

/// The request that writes a version again as it is.
pub(super) fn write_again(found: &Found) -> SetSecretParameters {
    SetSecretParameters {
        content_type: found.properties.content_type.clone(),
        secret_attributes: Some(SecretAttributes {
            expires: found.properties.expires.and_then(date_time),
            ..SecretAttributes::default()
        }),
        tags: Some(found.properties.tags.clone()),
        value: Some(found.value.expose().to_owned()),
    }
}

/// Marks the first version that was written after its name had been deleted: those before it are
/// gone for us, though a recovery brings them back.
const AFTER_DELETION: &str = "after_deletion";

/// Whether the versions before this one were deleted.
pub(super) fn is_after_deletion(properties: &Properties) -> bool {
    properties.tags.contains_key(AFTER_DELETION)
}

/// The record in a version. One without our tags was written by another program, as Microsoft's
/// samples do.
///
/// # Errors
/// `configuration` when it belongs to another app, partner or account, or is no token.
pub(super) fn read(found: &Found, key: &RecordKey, ahead: Ahead) -> Result<RefreshTokenRecord> {
    check_owner(&found.properties, key)?;
    let what = format!("secret {}", found.properties.name);
    let token = Secret::supplied(&what, found.value.expose()).map_err(|error| {
        error.with_hint(
            "Delete this version or the secret, then sign in again: partnercenter login.",
        )
    })?;
    let tag = |name: &str| found.properties.tags.get(name);
    let age = Age::read(&found.properties, ahead);
    Ok(RefreshTokenRecord {
        token,
        issued: age.issued,
        signed_in: age.signed_in,
        user: tag("upn").cloned(),
        user_id: tag("oid").cloned(),
        flow: tag("flow").and_then(|text| meaning(text)).unwrap_or(Flow::Imported),
        amr: tag("amr")
            .map(|text| text.split_whitespace().map(str::to_owned).collect())
            .unwrap_or_default(),
        mfa: tag("mfa").and_then(|text| meaning(text)).unwrap_or(MfaVerdict::Unknown),
    })
}

/// Refuses a secret that belongs to somebody else: two apps may share a vault, and a template may
/// give their secrets the same name.
pub(super) fn check_owner(properties: &Properties, key: &RecordKey) -> Result<()> {
    let differs = |name: &str, ours: Option<String>| {
        let tagged = properties.tags.get(name)?;
        (!ours.is_some_and(|ours| ours.eq_ignore_ascii_case(tagged))).then_some(())
    };
    let whose = if differs("appid", Some(key.client.to_string())).is_some() {
        "another app"
    } else if differs("tid", Some(key.partner.to_string())).is_some() {
        "another partner"
    } else if differs("account", key.account.as_ref().map(ToString::to_string)).is_some() {
        "another account"
    } else {
        return Ok(());
    };
    Err(Error::configuration(format!(
        "the secret {} holds the refresh token of {whose}",
        properties.name
    ))
    .with_hint("Let the names of secrets tell them apart, such as {partner}-{client}."))
}

/// Whose record a version is, where its tags say so.
pub(super) fn owner(properties: &Properties) -> Option<RecordKey> {
    let tag = |name: &str| properties.tags.get(name);
    Some(RecordKey {
        partner: tag("tid")?.parse::<TenantId>().ok()?,
        client: tag("appid")?.parse::<ClientId>().ok()?,
        account: match tag("account") {
            Some(name) => Some(Account::try_from(name.clone()).ok()?),
            None => None,
        },
    })
}

fn fits(text: &str) -> bool {
    text.chars().count() <= LONGEST_TAG && !text.chars().any(char::is_control)
}

fn stamp(time: SystemTime) -> Option<String> {
    let time = date_time(time)?;
    let milliseconds = time.nanosecond() / 1_000_000 * 1_000_000;
    time.replace_nanosecond(milliseconds).ok()?.format(&Rfc3339).ok()
}

fn word<T: Serialize>(value: &T) -> Option<String> {
    serde_json::to_value(value).ok()?.as_str().map(str::to_owned)
}

fn meaning<T: DeserializeOwned>(text: &str) -> Option<T> {
    serde_json::from_value(Value::String(text.to_owned())).ok()
}
