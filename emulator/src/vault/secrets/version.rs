//! One version of a secret, and what can be said about it.

use std::{collections::BTreeMap, time::Duration};

use serde::Deserialize;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::vault::refusal::Refusal;

/// The largest value, in bytes.
pub(super) const LARGEST_VALUE: usize = 25 << 10;
/// The most tags of one secret, and the longest name or value of one, in characters.
const MOST_TAGS: usize = 15;
const LONGEST_TAG: usize = 256;

pub(super) type Tags = BTreeMap<String, String>;

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
    pub(super) fn level(&self) -> &'static str {
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

/// One version of a secret.
#[derive(Debug)]
pub(super) struct Version {
    pub id: String,
    value: String,
    content_type: Option<String>,
    tags: Option<Tags>,
    pub enabled: bool,
    not_before: Option<i64>,
    expires: Option<i64>,
    created: i64,
    updated: i64,
}

impl Version {
    pub(super) fn new(change: Change, now: i64) -> Result<Self, Refusal> {
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

    pub(super) fn change(&mut self, change: Change, now: i64) -> Result<(), Refusal> {
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

    pub(super) fn bundle(
        &self,
        base: &str,
        name: &str,
        retention: &Retention,
        with_value: bool,
    ) -> Value {
        let mut bundle = self.item(base, name, retention, true);
        if with_value {
            bundle["value"] = json!(self.value);
        }
        bundle
    }

    pub(super) fn item(
        &self,
        base: &str,
        name: &str,
        retention: &Retention,
        with_version: bool,
    ) -> Value {
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
