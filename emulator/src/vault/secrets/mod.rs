//! The secrets of one vault: versions, soft delete, recovery.
//!
//! Names are kept in the case of their first writer and found in any case. Deleting and recovering
//! take a moment, as they do in Azure: until then the name answers 404 and cannot be written.

#[cfg(test)]
mod tests;
mod version;

use std::{
    collections::BTreeMap,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use serde_json::{Value, json};

use self::version::Version;
pub(crate) use self::version::{Change, Retention};
use super::refusal::Refusal;

#[derive(Debug)]
struct Secret {
    name: String,
    /// Oldest first, never empty.
    versions: Vec<Version>,
    /// When a recovery that was asked for is done.
    recovered: Option<SystemTime>,
}

#[derive(Debug)]
struct Deleted {
    secret: Secret,
    at: SystemTime,
    /// When the deletion is done and can be seen.
    settled: SystemTime,
    purge: SystemTime,
}

/// All secrets of one vault.
#[derive(Debug, Default)]
pub(crate) struct Secrets {
    pub retention: Retention,
    live: BTreeMap<String, Secret>,
    deleted: BTreeMap<String, Deleted>,
}

type Answer = Result<Value, Refusal>;

impl Secrets {
    /// Writes a new version.
    pub(crate) fn set(
        &mut self,
        base: &str,
        name: &str,
        change: Change,
        now: SystemTime,
    ) -> Answer {
        self.purge_expired(now);
        let key = key(name)?;
        if let Some(deleted) = self.deleted.get(&key) {
            return Err(if now < deleted.settled {
                Refusal::conflict(
                    "ObjectIsBeingDeleted",
                    format!("Secret {name} is currently being deleted."),
                )
            } else {
                Refusal::conflict(
                    "ObjectIsDeletedButRecoverable",
                    format!(
                        "Secret {name} is currently in a deleted but recoverable state, and its \
                         name cannot be reused; in this state, the secret can only be recovered \
                         or purged."
                    ),
                )
            });
        }
        if self.live.get(&key).is_some_and(|secret| secret.is_recovering(now)) {
            return Err(Refusal::conflict(
                "ObjectIsBeingRecovered",
                format!(
                    "Secret {name} is currently being recovered and cannot be re-created; retry \
                     later."
                ),
            ));
        }
        let version = Version::new(change, seconds(now))?;
        let secret = self.live.entry(key).or_insert_with(|| Secret {
            name: name.to_owned(),
            versions: Vec::new(),
            recovered: None,
        });
        secret.recovered = None;
        secret.versions.push(version);
        let written = &secret.versions[secret.versions.len() - 1];
        Ok(written.bundle(base, &secret.name, &self.retention, true))
    }

    /// Reads a version, the newest where none is named.
    pub(crate) fn get(
        &mut self,
        base: &str,
        name: &str,
        version: Option<&str>,
        now: SystemTime,
    ) -> Answer {
        let retention = self.retention;
        let (name, found) = self.find(name, version, now)?;
        if !found.enabled {
            return Err(Refusal::forbidden(
                "SecretDisabled",
                "Operation get is not allowed on a disabled secret.",
            ));
        }
        Ok(found.bundle(base, name, &retention, true))
    }

    /// Changes what is not the value.
    pub(crate) fn update(
        &mut self,
        base: &str,
        name: &str,
        version: Option<&str>,
        change: Change,
        now: SystemTime,
    ) -> Answer {
        let retention = self.retention;
        let (name, found) = self.find(name, version, now)?;
        if change.value.is_some() {
            return Err(Refusal::bad_parameter("The value of a secret cannot be changed; set it."));
        }
        found.change(change, seconds(now))?;
        Ok(found.bundle(base, name, &retention, false))
    }

    /// Deletes all versions; they can be recovered.
    pub(crate) fn delete(&mut self, base: &str, name: &str, now: SystemTime) -> Answer {
        self.find(name, None, now)?;
        let key = key(name)?;
        let Some(secret) = self.live.remove(&key) else { return Err(Refusal::not_found(name)) };
        let deleted = Deleted {
            secret,
            at: now,
            settled: now + self.retention.settling,
            purge: now + Duration::from_secs(self.retention.days.unsigned_abs() * 86_400),
        };
        let answer = deleted.bundle(base, &self.retention, true);
        self.deleted.insert(key, deleted);
        Ok(answer)
    }

    /// A deleted secret.
    pub(crate) fn get_deleted(&mut self, base: &str, name: &str, now: SystemTime) -> Answer {
        let retention = self.retention;
        Ok(self.find_deleted(name, now)?.bundle(base, &retention, true))
    }

    /// Brings a deleted secret back.
    pub(crate) fn recover(&mut self, base: &str, name: &str, now: SystemTime) -> Answer {
        self.find_deleted(name, now)?;
        let key = key(name)?;
        let Some(deleted) = self.deleted.remove(&key) else { return Err(Refusal::not_found(name)) };
        let secret = Secret { recovered: Some(now + self.retention.settling), ..deleted.secret };
        let answer = secret.newest().bundle(base, &secret.name, &self.retention, false);
        self.live.insert(key, secret);
        Ok(answer)
    }

    /// Removes a deleted secret for good.
    pub(crate) fn purge(&mut self, name: &str, now: SystemTime) -> Result<(), Refusal> {
        self.find_deleted(name, now)?;
        if !self.retention.purgeable {
            return Err(Refusal::forbidden(
                "ForbiddenByPolicy",
                "Operation \"purge\" is not allowed on this vault: purge protection is on.",
            ));
        }
        self.deleted.remove(&key(name)?);
        Ok(())
    }

    /// All secrets, by name, without values.
    pub(crate) fn list(&mut self, base: &str, now: SystemTime) -> Vec<Value> {
        self.purge_expired(now);
        let seen = self.live.values().filter(|secret| !secret.is_recovering(now));
        seen.map(|secret| secret.newest().item(base, &secret.name, &self.retention, false))
            .collect()
    }

    /// All versions of one secret, oldest first, without values.
    pub(crate) fn versions(
        &mut self,
        base: &str,
        name: &str,
        now: SystemTime,
    ) -> Result<Vec<Value>, Refusal> {
        self.find(name, None, now)?;
        let Some(secret) = self.live.get(&key(name)?) else { return Err(Refusal::not_found(name)) };
        let items = secret.versions.iter();
        Ok(items.map(|version| version.item(base, &secret.name, &self.retention, true)).collect())
    }

    /// All deleted secrets, by name, without values.
    pub(crate) fn list_deleted(&mut self, base: &str, now: SystemTime) -> Vec<Value> {
        self.purge_expired(now);
        let seen = self.deleted.values().filter(|deleted| now >= deleted.settled);
        seen.map(|deleted| deleted.bundle(base, &self.retention, false)).collect()
    }

    fn find(
        &mut self,
        name: &str,
        version: Option<&str>,
        now: SystemTime,
    ) -> Result<(&str, &mut Version), Refusal> {
        let secret = self
            .live
            .get_mut(&key(name)?)
            .filter(|secret| !secret.is_recovering(now))
            .ok_or_else(|| Refusal::not_found(name))?;
        let found = match version {
            None => secret.versions.last_mut(),
            Some(wanted) => {
                if wanted.len() != 32 || !wanted.bytes().all(|byte| byte.is_ascii_hexdigit()) {
                    return Err(Refusal::bad_parameter(format!(
                        "The request URI contains an invalid version: {wanted}"
                    )));
                }
                let is_it = |version: &&mut Version| version.id.eq_ignore_ascii_case(wanted);
                secret.versions.iter_mut().find(is_it)
            }
        };
        match found {
            Some(found) => Ok((&secret.name, found)),
            None => Err(Refusal::not_found(&format!("{name}/{}", version.unwrap_or_default()))),
        }
    }

    fn find_deleted(&mut self, name: &str, now: SystemTime) -> Result<&Deleted, Refusal> {
        self.purge_expired(now);
        self.deleted
            .get(&key(name)?)
            .filter(|deleted| now >= deleted.settled)
            .ok_or_else(|| Refusal::not_found(name))
    }

    fn purge_expired(&mut self, now: SystemTime) {
        self.deleted.retain(|_, deleted| now < deleted.purge);
    }
}

impl Secret {
    fn newest(&self) -> &Version {
        &self.versions[self.versions.len() - 1]
    }

    fn is_recovering(&self, now: SystemTime) -> bool {
        self.recovered.is_some_and(|done| now < done)
    }
}

impl Deleted {
    fn bundle(&self, base: &str, retention: &Retention, with_version: bool) -> Value {
        let Secret { name, .. } = &self.secret;
        let mut bundle = self.secret.newest().item(base, name, retention, with_version);
        bundle["recoveryId"] = json!(format!("{base}/deletedsecrets/{name}"));
        bundle["deletedDate"] = json!(seconds(self.at));
        bundle["scheduledPurgeDate"] = json!(seconds(self.purge));
        bundle
    }
}

/// The key of a name, which must be 1 to 127 letters, digits and hyphens.
fn key(name: &str) -> Result<String, Refusal> {
    let is_good = (1..=127).contains(&name.len())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    if is_good {
        return Ok(name.to_ascii_lowercase());
    }
    let shown: String = name.chars().take(80).filter(|c| !c.is_control()).collect();
    Err(Refusal::bad_parameter(format!("The request URI contains an invalid name: {shown}")))
}

fn seconds(time: SystemTime) -> i64 {
    time.duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs() as i64)
}
