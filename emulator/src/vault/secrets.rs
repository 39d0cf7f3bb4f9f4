//! The secrets of one vault: versions, soft delete, recovery.
//!
//! Names are kept in the case of their first writer and found in any case. Deleting and recovering
//! take a moment, as they do in Azure: until then the name answers 404 and cannot be written.

use std::{
    collections::BTreeMap,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use serde::Deserialize;
use serde_json::{Value, json};
use uuid::Uuid;

use super::refusal::Refusal;

/// The largest value, in bytes.
const LARGEST_VALUE: usize = 25 << 10;
/// The most tags of one secret, and the longest name or value of one, in characters.
const MOST_TAGS: usize = 15;
const LONGEST_TAG: usize = 256;

type Tags = BTreeMap<String, String>;

/// How a vault keeps what was deleted.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Retention {
    /// For how many days a deleted secret can be recovered.
    pub days: i64,
    /// Whether it can be purged before.
    pub purgeable: bool,
    /// How long deleting and recovering take.
    pub settling: Duration,
}

impl Default for Retention {
    fn default() -> Self {
        Self { days: 90, purgeable: true, settling: Duration::from_millis(100) }
    }
}

impl Retention {
    fn level(&self) -> &'static str {
        match (self.days < 90, self.purgeable) {
            (false, true) => "Recoverable+Purgeable",
            (false, false) => "Recoverable",
            (true, true) => "CustomizedRecoverable+Purgeable",
            (true, false) => "CustomizedRecoverable",
        }
    }
}

/// What a caller may say about a secret beside its value.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(crate) struct Change {
    pub value: Option<String>,
    pub content_type: Option<String>,
    pub tags: Option<Tags>,
    pub attributes: ChangedAttributes,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct ChangedAttributes {
    pub enabled: Option<bool>,
    pub nbf: Option<i64>,
    pub exp: Option<i64>,
}

#[derive(Debug)]
struct Version {
    id: String,
    value: String,
    content_type: Option<String>,
    tags: Option<Tags>,
    enabled: bool,
    not_before: Option<i64>,
    expires: Option<i64>,
    created: i64,
    updated: i64,
}

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

impl Version {
    fn new(change: Change, now: i64) -> Result<Self, Refusal> {
        let Some(value) = change.value.clone() else {
            return Err(Refusal::bad_parameter("The parameter value is missing."));
        };
        if value.len() > LARGEST_VALUE {
            return Err(Refusal::bad_parameter(format!(
                "The value is {} bytes long; {LARGEST_VALUE} are the most.",
                value.len()
            )));
        }
        let mut version = Self {
            id: Uuid::new_v4().simple().to_string(),
            value,
            content_type: None,
            tags: None,
            enabled: true,
            not_before: None,
            expires: None,
            created: now,
            updated: now,
        };
        version.change(change, now)?;
        Ok(version)
    }

    fn change(&mut self, change: Change, now: i64) -> Result<(), Refusal> {
        let ChangedAttributes { enabled, nbf, exp } = change.attributes;
        if let Some(tags) = &change.tags {
            let long = |text: &String| text.chars().count() > LONGEST_TAG;
            if tags.len() > MOST_TAGS || tags.iter().any(|(name, value)| long(name) || long(value))
            {
                return Err(Refusal::bad_parameter(format!(
                    "A secret has at most {MOST_TAGS} tags of {LONGEST_TAG} characters."
                )));
            }
        }
        let (nbf, exp) = (nbf.or(self.not_before), exp.or(self.expires));
        if nbf.zip(exp).is_some_and(|(nbf, exp)| nbf >= exp) {
            return Err(Refusal::bad_parameter("The property exp must be after nbf."));
        }
        self.enabled = enabled.unwrap_or(self.enabled);
        (self.not_before, self.expires) = (nbf, exp);
        self.content_type = change.content_type.or(self.content_type.take());
        self.tags = change.tags.or(self.tags.take());
        self.updated = now;
        Ok(())
    }

    fn bundle(&self, base: &str, name: &str, retention: &Retention, with_value: bool) -> Value {
        let mut bundle = self.item(base, name, retention, true);
        if with_value {
            bundle["value"] = json!(self.value);
        }
        bundle
    }

    fn item(&self, base: &str, name: &str, retention: &Retention, with_version: bool) -> Value {
        let mut id = format!("{base}/secrets/{name}");
        if with_version {
            id = format!("{id}/{}", self.id);
        }
        let mut attributes = json!({
            "enabled": self.enabled,
            "created": self.created,
            "updated": self.updated,
            "recoveryLevel": retention.level(),
            "recoverableDays": retention.days,
        });
        let optional = [("nbf", self.not_before), ("exp", self.expires)];
        for (name, value) in optional {
            if let Some(value) = value {
                attributes[name] = json!(value);
            }
        }
        let mut item = json!({ "id": id, "attributes": attributes });
        if let Some(content_type) = &self.content_type {
            item["contentType"] = json!(content_type);
        }
        if let Some(tags) = &self.tags {
            item["tags"] = json!(tags);
        }
        item
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const BASE: &str = "https://contoso.vault.azure.net";

    fn start() -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(1_790_000_000)
    }

    fn value(text: &str) -> Change {
        Change { value: Some(text.into()), ..Change::default() }
    }

    fn cause(answer: Answer) -> (u16, &'static str) {
        let refusal = answer.unwrap_err();
        (refusal.status.as_u16(), refusal.cause.unwrap_or(refusal.code))
    }

    #[test]
    fn versions_are_kept_and_the_newest_is_read() {
        let (mut vault, now) = (Secrets::default(), start());
        let first = vault.set(BASE, "Token", value("one"), now).unwrap();
        let later = now + Duration::from_secs(5);
        let second = vault.set(BASE, "token", value("two"), later).unwrap();
        assert_eq!(second["attributes"]["created"], 1_790_000_005_i64);
        assert_eq!(vault.get(BASE, "TOKEN", None, later).unwrap()["value"], "two");
        let version = first["id"].as_str().unwrap().rsplit('/').next().unwrap();
        let old = vault.get(BASE, "token", Some(version), later).unwrap();
        assert_eq!((&old["value"], &old["id"]), (&json!("one"), &first["id"]));
        assert!(old["id"].as_str().unwrap().starts_with(&format!("{BASE}/secrets/Token/")));
        let versions = vault.versions(BASE, "token", later).unwrap();
        assert_eq!(versions.len(), 2);
        assert!(versions.iter().all(|version| version.get("value").is_none()));
        let unknown = "0".repeat(32);
        assert_eq!(cause(vault.get(BASE, "token", Some(&unknown), later)), (404, "SecretNotFound"));
        assert_eq!(cause(vault.get(BASE, "token", Some("x"), later)), (400, "BadParameter"));
    }

    #[test]
    fn an_update_changes_what_it_names_and_never_the_value() {
        let (mut vault, now) = (Secrets::default(), start());
        let tags = |name: &str| Some(Tags::from([(name.to_owned(), "1".to_owned())]));
        let set = Change { tags: tags("a"), content_type: Some("text".into()), ..value("one") };
        vault.set(BASE, "token", set, now).unwrap();
        let exp = ChangedAttributes { exp: Some(1_800_000_000), ..Default::default() };
        let change = Change { attributes: exp, ..Change::default() };
        let updated = vault.update(BASE, "token", None, change, now).unwrap();
        assert_eq!(updated["attributes"]["exp"], 1_800_000_000_i64);
        assert_eq!((&updated["tags"]["a"], &updated["contentType"]), (&json!("1"), &json!("text")));
        assert!(updated.get("value").is_none());
        let change = Change { tags: tags("b"), ..Change::default() };
        let updated = vault.update(BASE, "token", None, change, now).unwrap();
        assert_eq!(updated["tags"], json!({"b": "1"}));
        assert_eq!(
            cause(vault.update(BASE, "token", None, value("x"), now)),
            (400, "BadParameter")
        );
        let disabled = ChangedAttributes { enabled: Some(false), ..Default::default() };
        let change = Change { attributes: disabled, ..Change::default() };
        vault.update(BASE, "token", None, change, now).unwrap();
        assert_eq!(cause(vault.get(BASE, "token", None, now)), (403, "SecretDisabled"));
    }

    #[test]
    fn deleting_and_recovering_take_a_moment() {
        let (mut vault, now) = (Secrets::default(), start());
        vault.set(BASE, "token", value("one"), now).unwrap();
        let deleted = vault.delete(BASE, "token", now).unwrap();
        assert_eq!(deleted["scheduledPurgeDate"], 1_790_000_000_i64 + 90 * 86_400);
        assert_eq!(deleted["recoveryId"], format!("{BASE}/deletedsecrets/token"));
        assert_eq!(cause(vault.get(BASE, "token", None, now)), (404, "SecretNotFound"));
        assert_eq!(cause(vault.get_deleted(BASE, "token", now)), (404, "SecretNotFound"));
        assert_eq!(
            cause(vault.set(BASE, "token", value("two"), now)),
            (409, "ObjectIsBeingDeleted")
        );

        let settled = now + Duration::from_secs(1);
        assert!(vault.get_deleted(BASE, "token", settled).is_ok());
        assert_eq!(vault.list(BASE, settled), [] as [Value; 0]);
        assert_eq!(vault.list_deleted(BASE, settled).len(), 1);
        assert_eq!(
            cause(vault.set(BASE, "token", value("two"), settled)),
            (409, "ObjectIsDeletedButRecoverable")
        );
        vault.recover(BASE, "token", settled).unwrap();
        assert_eq!(cause(vault.get(BASE, "token", None, settled)), (404, "SecretNotFound"));
        assert_eq!(
            cause(vault.set(BASE, "token", value("two"), settled)),
            (409, "ObjectIsBeingRecovered")
        );
        let back = settled + Duration::from_secs(1);
        assert_eq!(vault.get(BASE, "token", None, back).unwrap()["value"], "one");
        vault.set(BASE, "token", value("two"), back).unwrap();
        assert_eq!(vault.versions(BASE, "token", back).unwrap().len(), 2);
    }

    #[test]
    fn a_purged_name_is_free_again() {
        let (mut vault, now) = (Secrets::default(), start());
        let settled = now + Duration::from_secs(1);
        vault.set(BASE, "token", value("one"), now).unwrap();
        assert_eq!(vault.purge("token", now).unwrap_err().code, "SecretNotFound");
        vault.delete(BASE, "token", now).unwrap();
        vault.retention.purgeable = false;
        assert_eq!(vault.purge("token", settled).unwrap_err().cause, Some("ForbiddenByPolicy"));
        vault.retention.purgeable = true;
        vault.purge("token", settled).unwrap();
        assert_eq!(cause(vault.recover(BASE, "token", settled)), (404, "SecretNotFound"));
        vault.set(BASE, "token", value("two"), settled).unwrap();
        assert_eq!(vault.versions(BASE, "token", settled).unwrap().len(), 1);
        // What nobody recovers goes by itself.
        vault.delete(BASE, "token", settled).unwrap();
        let late = settled + Duration::from_secs(91 * 86_400);
        assert_eq!(cause(vault.get_deleted(BASE, "token", late)), (404, "SecretNotFound"));
    }

    #[test]
    fn limits_are_kept() {
        let (mut vault, now) = (Secrets::default(), start());
        let bad = (400, "BadParameter");
        for name in ["", "a_b", "a/b", "ä", &"a".repeat(128)] {
            assert_eq!(cause(vault.set(BASE, name, value("x"), now)), bad, "{name}");
        }
        assert_eq!(cause(vault.set(BASE, "a", Change::default(), now)), bad);
        assert_eq!(cause(vault.set(BASE, "a", value(&"x".repeat(LARGEST_VALUE + 1)), now)), bad);
        assert!(vault.set(BASE, "a", value(&"x".repeat(LARGEST_VALUE)), now).is_ok());
        let tags = (0..16).map(|number| (number.to_string(), String::new())).collect();
        assert_eq!(
            cause(vault.set(BASE, "a", Change { tags: Some(tags), ..value("x") }, now)),
            bad
        );
        let attributes = ChangedAttributes { nbf: Some(5), exp: Some(5), enabled: None };
        assert_eq!(cause(vault.set(BASE, "a", Change { attributes, ..value("x") }, now)), bad);
        assert_eq!(vault.versions(BASE, "a", now).unwrap().len(), 1);
    }
}
