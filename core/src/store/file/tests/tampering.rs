//! S19: what is authentic by itself, but in the wrong place or from another time.

use std::collections::HashSet;

use zeroize::Zeroizing;

use super::{
    super::{
        entry::EntryName,
        format::{HEAD, Kind, Sealer, Section},
    },
    disk::Disk,
    *,
};
use crate::ErrorKind;

fn file(number: u32) -> String {
    EntryName::of(&key(number)).to_string()
}

/// A store of three entries with one before each, and the disk that it is on.
fn three() -> (Engine, Disk) {
    let disk = Disk::default();
    let engine = engine(disk.clone()).unwrap();
    for number in [1, 2] {
        for partner in 0..3 {
            save(&engine, &key(partner), number).unwrap();
        }
    }
    (engine, disk)
}

fn is_lost(engine: &Engine, partner: u32, why: &str) {
    let error = engine.load(&key(partner)).unwrap_err();
    assert_eq!(error.kind, ErrorKind::SignInRequired);
    assert!(error.message.contains(why), "{error}");
    let error = engine.load_previous(&key(partner)).unwrap_err();
    assert!(error.message.contains(why), "{error}");
    // A person signs in again, and all is well; the file that was not believed is kept.
    save(engine, &key(partner), 9).unwrap();
    assert_eq!((loaded(engine, &key(partner)), previous(engine, &key(partner))), (Some(9), None));
}

#[test]
fn swapped_entries_are_not_believed() {
    let (engine, disk) = three();
    let (one, two) = (disk.take(&file(0)).unwrap(), disk.take(&file(1)).unwrap());
    disk.put(&file(0), &two);
    disk.put(&file(1), &one);
    is_lost(&engine, 0, "damaged");
    is_lost(&engine, 1, "damaged");
    assert_eq!(loaded(&engine, &key(2)), Some(2));
}

#[test]
fn an_earlier_copy_of_an_entry_is_not_believed() {
    let (engine, disk) = three();
    let earlier = disk.contents()[&file(0)].clone();
    save(&engine, &key(0), 3).unwrap();
    let later = disk.contents()[&file(0)].clone();
    disk.put(&file(0), &earlier);
    let error = engine.load(&key(0)).unwrap_err();
    assert!(error.message.contains("earlier copy"), "{error}");
    disk.put(&file(0), &later);
    assert_eq!(loaded(&engine, &key(0)), Some(3));
    disk.put(&file(0), &earlier);
    is_lost(&super::engine(disk.clone()).unwrap(), 0, "earlier copy");
    assert!(
        disk.contents().iter().any(|(name, bytes)| name.contains("damaged") && *bytes == earlier)
    );
}

#[test]
fn a_deleted_entry_does_not_come_back() {
    let (engine, disk) = three();
    let copy = disk.contents()[&file(1)].clone();
    assert!(engine.delete(&key(1), soon()).unwrap());
    disk.put(&file(1), &copy);
    for engine in [&engine, &super::engine(disk.clone()).unwrap()] {
        assert_eq!(loaded(engine, &key(1)), None);
        assert_eq!(previous(engine, &key(1)), None);
        assert_eq!(engine.list().unwrap().len(), 2);
    }
    // Nor after other writes, nor as what was before a new one.
    save(&engine, &key(0), 3).unwrap();
    assert_eq!(loaded(&engine, &key(1)), None);
    save(&engine, &key(1), 4).unwrap();
    assert_eq!((loaded(&engine, &key(1)), previous(&engine, &key(1))), (Some(4), None));
}

#[test]
fn records_moved_within_a_file_are_not_believed() {
    let (engine, disk) = three();
    let bytes = disk.contents()[&file(0)].clone();
    let (newest, rest) = Section::split(&bytes[HEAD..]).unwrap();
    let (before, rest) = Section::split(rest).unwrap();
    assert!(rest.is_empty());
    let build = |sections: &[&[u8]]| [&bytes[..HEAD], &sections.concat()].concat();
    let (newest, before) = (newest.bytes, before.bytes);
    // The older one as the newest.
    for sections in [vec![before, newest], vec![before], vec![before, before]] {
        disk.put(&file(0), &build(&sections));
        let error = engine.load(&key(0)).unwrap_err();
        assert!(error.message.contains("earlier copy"), "{error}");
    }
    // The newest without the one before, or with something else there: noticed, and usable.
    let other = disk.contents()[&file(1)].clone();
    let foreign = Section::split(&other[HEAD..]).unwrap().0.bytes;
    for sections in
        [vec![newest], vec![newest, newest], vec![newest, before, before], vec![newest, foreign]]
    {
        disk.put(&file(0), &build(&sections));
        let (found, log) = logged(|| loaded(&engine, &key(0)));
        assert_eq!(found, Some(2));
        assert!(log.contains("damaged"));
    }
}

#[test]
fn an_entry_of_another_store_with_the_same_key_is_not_believed() {
    let (engine, disk) = three();
    let other_disk = Disk::default();
    other_disk.put("key", &disk.contents()["key"]);
    let other = super::engine(other_disk.clone()).unwrap();
    save(&other, &key(0), 7).unwrap();
    disk.put(&file(0), &other_disk.contents()[&file(0)]);
    is_lost(&engine, 0, "damaged");
    // Its index is another store's.
    disk.put("index", &other_disk.contents()["index"]);
    assert!(engine.load(&key(0)).unwrap_err().message.contains("another one is in its place"));
}

#[test]
fn an_earlier_index_takes_no_entry_away() {
    let (engine, disk) = three();
    let earlier = disk.contents()["index"].clone();
    save(&engine, &key(0), 3).unwrap();
    save(&engine, &key(5), 3).unwrap();
    disk.put("index", &earlier);
    assert_eq!(loaded(&engine, &key(0)), Some(3));
    assert_eq!(loaded(&engine, &key(5)), Some(3));
    let (saved, log) = logged(|| save(&engine, &key(1), 3));
    saved.unwrap();
    assert!(log.contains("earlier copy"), "{log}");
    assert_eq!(loaded(&engine, &key(0)), Some(3));
}

#[test]
fn an_earlier_copy_of_the_whole_store_is_noticed_by_those_who_saw_a_later_one() {
    let (engine, disk) = three();
    let earlier = disk.contents();
    save(&engine, &key(0), 3).unwrap();
    for (name, bytes) in &earlier {
        disk.put(name, bytes);
    }
    assert_eq!(loaded(&engine, &key(0)), Some(2), "as good as any backup");
    let (saved, log) = logged(|| save(&engine, &key(1), 3));
    saved.unwrap();
    assert!(log.contains("earlier copy"), "{log}");
    let (saved, log) = logged(|| save(&engine, &key(1), 4));
    saved.unwrap();
    assert!(!log.contains("earlier copy"), "said once: {log}");
}

#[test]
fn nonces_are_unique_and_bindings_hold() {
    let (_, disk) = three();
    let text = disk.contents()["key"].clone();
    let master = super::super::key::MasterKey::from_text(&text[..44]).unwrap();
    let (sealer, id) = Sealer::derive(&master, &[7; 16]).unwrap();
    let (other, other_id) = Sealer::derive(&master, &[8; 16]).unwrap();
    assert_ne!(id, other_id);
    let plain = || Zeroizing::new(b"token".to_vec());
    let sealed = sealer.seal(Kind::Entry, b"name", 3, plain()).unwrap();
    let section = Section::split(&sealed).unwrap().0;
    assert_eq!(*sealer.open(Kind::Entry, b"name", section).unwrap(), b"token");
    assert!(sealer.open(Kind::Index, b"name", section).is_none());
    assert!(sealer.open(Kind::Entry, b"nam", section).is_none());
    assert!(sealer.open(Kind::Entry, b"name", Section { generation: 4, ..section }).is_none());
    assert!(other.open(Kind::Entry, b"name", section).is_none());

    let count = scaled(50_000, 1_000_000);
    let nonces: HashSet<[u8; 12]> = (0..count)
        .map(|_| {
            let sealed = sealer.seal(Kind::Entry, b"name", 3, plain()).unwrap();
            sealed[12..24].try_into().unwrap()
        })
        .collect();
    assert_eq!(nonces.len() as u64, count);
    println!("S19: {count} nonces, all different");
}
