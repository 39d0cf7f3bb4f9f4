use std::{
    collections::{BTreeMap, HashMap},
    time::{Duration, SystemTime},
};

use http::{Method, StatusCode};
use serde_json::{Value, json};
use uuid::Uuid;

use super::Seen;

/// How many entries a page of a list has. Small, so that there are several.
const PAGE: usize = 3;

/// One version of a secret.
#[derive(Clone, Debug)]
pub struct ModelVersion {
    /// Its id.
    pub id: String,
    /// Its value.
    pub value: String,
    /// Its tags.
    pub tags: BTreeMap<String, String>,
    /// Its content type.
    pub content_type: Option<String>,
    /// Seconds since 1970 when it was written, by the vault's clock.
    pub created: u64,
    /// Seconds since 1970 when it expires.
    pub expires: Option<u64>,
}

#[derive(Default)]
struct Secret {
    versions: Vec<ModelVersion>,
    state: State,
}

#[derive(Default)]
enum State {
    #[default]
    Live,
    Deleted,
    /// Until so many more requests have come.
    Recovering(u32),
}

/// What is in the vault.
#[derive(Default)]
pub(crate) struct Secrets {
    secrets: HashMap<String, Secret>,
    pub origin: String,
    pub ahead: i64,
    pub recovery: u32,
}

type Answer = (StatusCode, Value);

impl Secrets {
    pub fn date(&self) -> String {
        httpdate::fmt_http_date(self.now())
    }

    pub fn versions(&self, name: &str) -> Vec<ModelVersion> {
        let secret = self.secrets.get(name).filter(|secret| matches!(secret.state, State::Live));
        secret.map(|secret| secret.versions.clone()).unwrap_or_default()
    }

    pub fn answer(&mut self, seen: &Seen) -> Answer {
        let path = seen.uri.path().to_owned();
        let segments: Vec<_> = path.split('/').filter(|segment| !segment.is_empty()).collect();
        let query = seen.uri.query().unwrap_or_default();
        let from = url::form_urlencoded::parse(query.as_bytes())
            .find(|(name, _)| name == "from")
            .and_then(|(_, from)| from.parse().ok())
            .unwrap_or(0);
        let outcome = match (&seen.method, segments[..].as_ref()) {
            (&Method::GET, ["secrets"]) => Ok(self.list(from)),
            (&Method::GET, ["secrets", name]) => self.get(name, None),
            (&Method::GET, ["secrets", name, "versions"]) => Ok(self.list_versions(name, from)),
            (&Method::GET, ["secrets", name, version]) => self.get(name, Some(version)),
            (&Method::PUT, ["secrets", name]) => match serde_json::from_slice(&seen.body) {
                Ok(body) => self.set(name, &body),
                Err(_) => Err(refusal(400, "BadParameter", "BadParameter")),
            },
            (&Method::DELETE, ["secrets", name]) => self.delete(name),
            (&Method::POST, ["deletedsecrets", name, "recover"]) => self.recover(name),
            _ => Err(refusal(400, "BadParameter", "UnexpectedPath")),
        };
        match outcome {
            Ok(body) => (StatusCode::OK, body),
            Err(refused) => refused,
        }
    }

    pub fn set(&mut self, name: &str, body: &Value) -> Result<Value, Answer> {
        let now = self.seconds();
        let secret = self.secrets.entry(name.to_owned()).or_default();
        match &mut secret.state {
            State::Live => {}
            State::Deleted => {
                return Err(refusal(409, "Conflict", "ObjectIsDeletedButRecoverable"));
            }
            State::Recovering(0) => secret.state = State::Live,
            State::Recovering(left) => {
                *left -= 1;
                return Err(refusal(409, "Conflict", "ObjectIsBeingRecovered"));
            }
        }
        let tags = body["tags"].as_object().cloned().unwrap_or_default();
        secret.versions.push(ModelVersion {
            id: Uuid::new_v4().simple().to_string(),
            value: body["value"].as_str().unwrap_or_default().to_owned(),
            tags: tags
                .into_iter()
                .map(|(name, value)| (name, value.as_str().unwrap_or_default().to_owned()))
                .collect(),
            content_type: body["contentType"].as_str().map(str::to_owned),
            created: now,
            expires: body["attributes"]["exp"].as_u64(),
        });
        self.get(name, None)
    }

    pub fn delete(&mut self, name: &str) -> Result<Value, Answer> {
        let bundle = self.get(name, None)?;
        if let Some(secret) = self.secrets.get_mut(name) {
            secret.state = State::Deleted;
        }
        Ok(bundle)
    }

    fn recover(&mut self, name: &str) -> Result<Value, Answer> {
        let recovery = self.recovery;
        match self.secrets.get_mut(name) {
            Some(secret) if matches!(secret.state, State::Deleted) => {
                secret.state = State::Recovering(recovery);
                Ok(json!({ "id": format!("{}/secrets/{name}", self.origin) }))
            }
            Some(_) => Err(refusal(409, "Conflict", "ObjectIsBeingRecovered")),
            None => Err(refusal(404, "SecretNotFound", "SecretNotFound")),
        }
    }

    fn get(&self, name: &str, version: Option<&str>) -> Result<Value, Answer> {
        let missing = || refusal(404, "SecretNotFound", "SecretNotFound");
        let versions = self.versions(name);
        let found = match version {
            Some(id) => versions.iter().find(|version| version.id == id),
            None => versions.last(),
        };
        let found = found.ok_or_else(missing)?;
        let mut bundle = self.listed(name, found, true);
        bundle["value"] = found.value.clone().into();
        Ok(bundle)
    }

    fn listed(&self, name: &str, version: &ModelVersion, with_version: bool) -> Value {
        let mut id = format!("{}/secrets/{name}", self.origin);
        if with_version {
            id = format!("{id}/{}", version.id);
        }
        let mut listed = json!({
            "id": id,
            "attributes": { "enabled": true, "created": version.created, "updated": version.created },
            "tags": version.tags,
        });
        if let Some(expires) = version.expires {
            listed["attributes"]["exp"] = expires.into();
        }
        if let Some(content_type) = &version.content_type {
            listed["contentType"] = content_type.clone().into();
        }
        listed
    }

    fn list(&self, from: usize) -> Value {
        let mut names: Vec<_> =
            self.secrets.keys().filter(|name| !self.versions(name).is_empty()).collect();
        names.sort();
        let entries = names.iter().filter_map(|name| {
            let versions = self.versions(name);
            versions.last().map(|version| self.listed(name, version, false))
        });
        self.page("/secrets", entries.collect(), from)
    }

    fn list_versions(&self, name: &str, from: usize) -> Value {
        let mut versions = self.versions(name);
        // In no order that means anything, as real vaults do.
        versions.sort_by(|a, b| a.id.cmp(&b.id));
        let entries = versions.iter().map(|version| self.listed(name, version, true)).collect();
        self.page(&format!("/secrets/{name}/versions"), entries, from)
    }

    fn page(&self, path: &str, entries: Vec<Value>, from: usize) -> Value {
        let more = entries.len() > from + PAGE;
        let next =
            more.then(|| format!("{}{path}?api-version=7.4&from={}", self.origin, from + PAGE));
        let page: Vec<_> = entries.into_iter().skip(from).take(PAGE).collect();
        json!({ "value": page, "nextLink": next })
    }

    fn now(&self) -> SystemTime {
        let distance = Duration::from_secs(self.ahead.unsigned_abs());
        let now = SystemTime::now();
        if self.ahead < 0 { now - distance } else { now + distance }
    }

    fn seconds(&self) -> u64 {
        self.now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_secs()
    }
}

fn refusal(status: u16, code: &str, inner: &str) -> Answer {
    let error = json!({ "code": code, "message": "No.", "innererror": { "code": inner } });
    (StatusCode::from_u16(status).unwrap_or_default(), json!({ "error": error }))
}
