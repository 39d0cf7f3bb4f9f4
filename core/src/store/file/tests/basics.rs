use super::{disk::Disk, *};
use crate::{
    ErrorKind,
    store::{Account, TokenStore},
};

#[tokio::test]
async fn keeps_the_newest_and_the_one_before() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a/b/refresh-tokens");
    let open = || {
        FileStore::open_in(
            Box::new(super::super::platform::LocalPlace(path.clone())),
            &KeySource::default(),
            &NoKeyring,
            soon(),
        )
        .unwrap()
    };
    let (store, other) = (open(), open());
    assert!(store.key_place().starts_with("the key file "));
    assert!(store.load(&key(1), soon()).await.unwrap().is_none());
    let first = store.save(&key(1), &record(1), None, soon()).await.unwrap();
    let found = other.load(&key(1), soon()).await.unwrap().unwrap();
    assert_eq!((number(&found), &found.version), (1, &first));
    assert_eq!(found.record.user.as_deref(), Some("anna@contoso.com"));
    assert_eq!(found.record.amr, ["pwd", "mfa"]);
    assert!(other.load_previous(&key(1), soon()).await.unwrap().is_none());

    let second = other.save(&key(1), &record(2), Some(&first), soon()).await.unwrap();
    assert_ne!(first, second);
    assert_eq!(number(&store.load(&key(1), soon()).await.unwrap().unwrap()), 2);
    assert_eq!(number(&store.load_previous(&key(1), soon()).await.unwrap().unwrap()), 1);
    drop((store, other));

    let store = open();
    let listed = store.list(soon()).await.unwrap();
    assert_eq!(listed.len(), 1);
    assert_eq!((&listed[0].key, listed[0].issued), (&key(1), Some(moment(2))));
    assert!(store.delete(&key(1), soon()).await.unwrap());
    assert!(!store.delete(&key(1), soon()).await.unwrap());
    assert!(store.load(&key(1), soon()).await.unwrap().is_none());
    assert!(store.list(soon()).await.unwrap().is_empty());
}

#[test]
fn an_older_token_never_replaces_a_newer_one_that_was_not_seen() {
    let engine = engine(Disk::default()).unwrap();
    let first = save(&engine, &key(1), 5).unwrap();
    let second = engine.save(&key(1), &record(9), Some(&first), soon()).unwrap();
    let error = engine.save(&key(1), &record(7), Some(&first), soon()).unwrap_err();
    assert_eq!(error.kind, ErrorKind::Conflict);
    let error = engine.save(&key(1), &record(7), None, soon()).unwrap_err();
    assert_eq!(error.kind, ErrorKind::Conflict);
    assert_eq!(loaded(&engine, &key(1)), Some(9));
    // Who saw it may: a person signed in with another account, on a computer whose clock is late.
    engine.save(&key(1), &record(7), Some(&second), soon()).unwrap();
    assert_eq!((loaded(&engine, &key(1)), previous(&engine, &key(1))), (Some(7), Some(9)));
}

#[test]
fn the_same_token_saved_again_leaves_the_one_before() {
    let engine = engine(Disk::default()).unwrap();
    for number in [1, 2, 2, 2] {
        save(&engine, &key(1), number).unwrap();
    }
    assert_eq!((loaded(&engine, &key(1)), previous(&engine, &key(1))), (Some(2), Some(1)));
}

#[test]
fn accounts_of_one_partner_are_different_entries() {
    let engine = engine(Disk::default()).unwrap();
    let with = |account: &str| RecordKey {
        account: Some(Account::try_from(account.to_owned()).unwrap()),
        ..key(1)
    };
    let keys = [key(1), with("anna@contoso.com"), with("ben@contoso.com")];
    for (number, key) in (1..).zip(&keys) {
        save(&engine, key, number).unwrap();
    }
    for (number, key) in (1..).zip(&keys) {
        assert_eq!(loaded(&engine, key), Some(number));
    }
    let listed: Vec<_> = engine.list().unwrap().into_iter().map(|listed| listed.key).collect();
    assert_eq!(listed, keys);
    assert!(engine.delete(&keys[1], soon()).unwrap());
    assert_eq!(loaded(&engine, &keys[1]), None);
    assert_eq!(loaded(&engine, &keys[2]), Some(3));
}

#[test]
fn no_file_and_no_message_shows_a_token() {
    let disk = Disk::default();
    let (text, log) = logged(|| {
        let engine = engine(disk.clone()).unwrap();
        save(&engine, &key(1), 1).unwrap();
        save(&engine, &key(1), 2).unwrap();
        format!("{engine:?} {:?} {:?}", engine.load(&key(1)), engine.list())
    });
    assert!(!text.contains("refresh-token-") && !log.contains("refresh-token-"), "{text} {log}");
    for (name, bytes) in disk.contents() {
        let shows = |what: &[u8]| bytes.windows(what.len()).any(|window| window == what);
        assert!(!shows(b"refresh-token-") && !shows(b"anna@") && !name.contains("anna"), "{name}");
    }
}

#[test]
fn a_token_that_cannot_be_one_is_refused() {
    let engine = engine(Disk::default()).unwrap();
    let long = RefreshTokenRecord { token: Secret::new("x".repeat(70_000)), ..record(1) };
    let error = engine.save(&key(1), &long, None, soon()).unwrap_err();
    assert_eq!(error.kind, ErrorKind::Store);
    let early =
        RefreshTokenRecord { issued: SystemTime::UNIX_EPOCH - Duration::from_secs(1), ..record(1) };
    assert_eq!(engine.save(&key(1), &early, None, soon()).unwrap_err().kind, ErrorKind::Store);
    let largest = RefreshTokenRecord { token: Secret::new("x".repeat(65_536)), ..record(1) };
    engine.save(&key(1), &largest, None, soon()).unwrap();
    let found = engine.load(&key(1)).unwrap().unwrap();
    assert_eq!(found.record.token.expose().len(), 65_536);
}

#[test]
fn an_emptied_folder_is_not_written_with_a_key_that_nobody_would_find() {
    let disk = Disk::default();
    let engine = engine(disk.clone()).unwrap();
    save(&engine, &key(1), 1).unwrap();
    for name in disk.contents().into_keys() {
        disk.take(&name);
    }
    let error = engine.save(&key(1), &record(2), None, soon()).unwrap_err();
    assert_eq!(error.kind, ErrorKind::Store);
    assert!(error.message.contains("gone"), "{error}");
    // Another store in its place is not written into either.
    let other = super::engine(disk.clone()).unwrap();
    save(&other, &key(1), 3).unwrap();
    assert!(engine.save(&key(1), &record(4), None, soon()).unwrap_err().message.contains("gone"));
    assert!(engine.load(&key(1)).unwrap_err().message.contains("gone"));
    assert_eq!(loaded(&other, &key(1)), Some(3));
}

#[tokio::test]
async fn what_was_deleted_is_not_brought_back_by_who_saw_it() {
    let disk = Disk::default();
    let store = store_on(&disk).unwrap();
    let seen = store.save(&key(1), &record(1), None, soon()).await.unwrap();
    assert!(store.delete(&key(1), soon()).await.unwrap());
    for _ in 0..2 {
        let error = store.save(&key(1), &record(2), Some(&seen), soon()).await.unwrap_err();
        assert_eq!(error.kind, ErrorKind::Conflict);
        assert!(store.load(&key(1), soon()).await.unwrap().is_none());
    }
    // Damage is no deletion: what is lost is replaced.
    let seen = store.save(&key(1), &record(3), None, soon()).await.unwrap();
    let name = disk.contents().keys().find(|name| name.ends_with(".token")).cloned().unwrap();
    disk.put(&name, b"damaged");
    store.save(&key(1), &record(4), Some(&seen), soon()).await.unwrap();
    assert_eq!(number(&store.load(&key(1), soon()).await.unwrap().unwrap()), 4);
}
