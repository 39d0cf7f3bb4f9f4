#![allow(clippy::unwrap_used)]
use super::{
    version::{ChangedAttributes, LARGEST_VALUE, Tags},
    *,
};

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
    assert_eq!(cause(vault.update(BASE, "token", None, value("x"), now)), (400, "BadParameter"));
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
    assert_eq!(cause(vault.set(BASE, "token", value("two"), now)), (409, "ObjectIsBeingDeleted"));

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
    assert_eq!(cause(vault.set(BASE, "a", Change { tags: Some(tags), ..value("x") }, now)), bad);
    let attributes = ChangedAttributes { nbf: Some(5), exp: Some(5), enabled: None };
    assert_eq!(cause(vault.set(BASE, "a", Change { attributes, ..value("x") }, now)), bad);
    assert_eq!(vault.versions(BASE, "a", now).unwrap().len(), 1);
}
