//! R14 and R17: the disk fails, or hangs, at each call.

use std::time::Instant;

use super::{
    super::platform::{Files, Locking},
    disk::{Disk, Trouble},
    *,
};
use crate::{ErrorKind, store::TokenStore};

/// By number and name: what Linux says, and the store's hint about it.
const FAULTS: &[(i32, &str)] = &[
    (28, "Make room"),   // ENOSPC
    (5, "disk is well"), // EIO
    (122, "quota"),      // EDQUOT
    (30, "read-only"),   // EROFS
    (13, "Run as"),      // EACCES
    (1, "Run as"),       // EPERM
];

/// A store with two entries; the number of calls that one more save makes.
fn prepared() -> (Disk, Engine, u64) {
    let disk = Disk::default();
    let engine = engine(disk.clone()).unwrap();
    for (partner, number) in [(1, 1), (1, 2), (2, 1)] {
        save(&engine, &key(partner), number).unwrap();
    }
    let before = disk.steps();
    save(&engine, &key(2), 2).unwrap();
    let steps = disk.steps() - before;
    (disk, engine, steps)
}

#[test]
#[cfg(target_os = "linux")]
fn r14_a_failing_disk_leaves_what_was_stored_before() {
    let (_, _, steps) = prepared();
    let (mut failed, mut stored) = (0, 0);
    for lasting in [false, true] {
        for step in 0..steps {
            for &(errno, hint) in FAULTS {
                let (disk, engine, _) = prepared();
                let seen = engine.load(&key(1)).unwrap().unwrap().version;
                let count = if lasting { u64::MAX } else { 1 };
                disk.trouble_from(step, count, Trouble::Errno(errno));
                let outcome = engine.save(&key(1), &record(3), Some(&seen), soon());
                disk.heal();
                let context = format!("call {step}, error {errno}, lasting {lasting}");
                match &outcome {
                    Ok(_) => stored += 1,
                    Err(error) => {
                        failed += 1;
                        assert_eq!(error.kind, ErrorKind::Store, "{context}");
                        let given = error.hint.as_deref().unwrap();
                        assert!(given.contains(hint), "{context}: {given}");
                    }
                }
                for engine in [&engine, &super::engine(disk.clone()).unwrap()] {
                    let found = loaded(engine, &key(1)).unwrap();
                    assert!(found == 3 || (found == 2 && outcome.is_err()), "{context}");
                    assert_eq!(previous(engine, &key(1)), Some(found - 1), "{context}");
                    assert_eq!(loaded(engine, &key(2)), Some(2), "{context}");
                }
                // The next try does it.
                engine.save(&key(1), &record(4), Some(&seen), soon()).unwrap();
                assert_eq!(loaded(&engine, &key(1)), Some(4), "{context}");
                let names = disk.contents().into_keys();
                assert!(names.into_iter().all(|name| !name.ends_with(".new")), "{context}");
            }
        }
    }
    println!(
        "R14: {steps} calls x {} errors x 2: {failed} failed, {stored} stored, 0 lost",
        FAULTS.len()
    );
    assert!(failed > 0);
}

#[test]
fn a_failing_disk_makes_no_store_by_halves() {
    let fresh = Disk::default();
    engine(fresh.clone()).unwrap();
    for step in 0..fresh.steps() {
        let disk = Disk::default();
        disk.trouble_at(step, Trouble::Errno(28));
        let outcome = engine(disk.clone());
        disk.heal();
        let opened = match outcome {
            Ok(engine) => engine,
            Err(error) => {
                assert_eq!(error.kind, ErrorKind::Store);
                engine(disk.clone()).unwrap()
            }
        };
        save(&opened, &key(1), 1).unwrap();
        assert_eq!(loaded(&engine(disk).unwrap(), &key(1)), Some(1), "call {step}");
    }
}

#[test]
fn a_lock_that_is_held_is_named_in_time() {
    let (disk, engine, _) = prepared();
    let held = Files::try_lock(&disk).unwrap();
    assert!(matches!(held, Locking::Locked(_)));
    let begun = Instant::now();
    let deadline = Deadline::after(Duration::from_millis(200));
    let error = engine.save(&key(1), &record(3), None, deadline).unwrap_err();
    assert!(begun.elapsed() < Duration::from_secs(10));
    assert_eq!(error.kind, ErrorKind::Store);
    assert!(error.message.contains("holds the lock"), "{error}");
    // Reading waits for nobody.
    assert_eq!(loaded(&engine, &key(1)), Some(2));
    drop(held);
    save(&engine, &key(1), 3).unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn r17_a_disk_that_hangs_ends_by_the_deadline() {
    let (_, _, steps) = prepared();
    let allowed = Duration::from_secs(10);
    let mut worst = Duration::ZERO;
    for step in 0..steps {
        let disk = Disk::default();
        let store = store_on(&disk).unwrap();
        store.save(&key(1), &record(1), None, soon()).await.unwrap();
        disk.trouble_at(step, Trouble::Hang);
        let begun = Instant::now();
        let deadline = Deadline::after(Duration::from_millis(100));
        let outcome = store.save(&key(1), &record(2), None, deadline).await;
        let late = begun.elapsed().saturating_sub(Duration::from_millis(100));
        worst = worst.max(late);
        assert!(late < allowed, "call {step}: {late:?} late");
        if let Err(error) = outcome {
            assert!(matches!(error.kind, ErrorKind::Timeout | ErrorKind::Store), "{error}");
        }
        // Others who write wait their time and no longer; those who read do not wait at all.
        let begun = Instant::now();
        let deadline = Deadline::after(Duration::from_millis(50));
        drop(store.save(&key(2), &record(1), None, deadline).await);
        assert!(begun.elapsed() < allowed, "call {step}");
        assert!(store.load(&key(1), soon()).await.unwrap().is_some());
        // And it goes on by itself when the disk does.
        disk.heal();
        store.save(&key(1), &record(3), None, soon()).await.unwrap();
        assert_eq!(number(&store.load(&key(1), soon()).await.unwrap().unwrap()), 3);
    }
    println!("R17: {steps} calls that hang: at most {worst:?} past the deadline");
}
