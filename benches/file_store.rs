//! T12: a file store of 1,000 partners: open it, read one, rotate one, beside what the disk takes to
//! replace one small file durably.

#![allow(missing_docs, clippy::unwrap_used)]

use std::{
    fs::{self, File},
    io::Write,
    path::Path,
    time::{Duration, SystemTime},
};

use criterion::{Criterion, criterion_group, criterion_main};
use partnercenter::{
    Secret,
    store::{
        FileStore, FileStoreOptions, Flow, KeySource, MfaVerdict, RecordKey, RefreshTokenRecord,
        TokenStore,
    },
    time::Deadline,
};

const PARTNERS: u32 = 1_000;

fn key(number: u32) -> RecordKey {
    RecordKey {
        partner: format!("8f0c5e8a-1b2c-4d3e-9f4a-{number:012x}").parse().unwrap(),
        client: "7a1c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a".parse().unwrap(),
        account: None,
    }
}

/// As long as Entra's are.
fn record(issued: SystemTime) -> RefreshTokenRecord {
    RefreshTokenRecord {
        token: Secret::new(format!("1.{}", "AbCdEfGhIjKlMnOp".repeat(90))),
        issued,
        signed_in: Some(SystemTime::UNIX_EPOCH),
        user: Some("anna@contoso.com".into()),
        user_id: Some("3c0c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0d".into()),
        flow: Flow::AuthorizationCode,
        amr: vec!["pwd".into(), "mfa".into()],
        mfa: MfaVerdict::Proved,
    }
}

fn open(folder: &Path) -> FileStore {
    let key = KeySource::File(folder.join("store.key"));
    FileStore::open(FileStoreOptions::at(folder.join("store")).key(key)).unwrap()
}

/// What any program must do that replaces a file and wants to find it after a power failure.
fn replace_durably(folder: &Path) {
    let (new, old) = (folder.join("small.new"), folder.join("small"));
    let mut file = File::create(&new).unwrap();
    file.write_all(&[7; 4096]).unwrap();
    file.sync_all().unwrap();
    fs::rename(new, old).unwrap();
    File::open(folder).unwrap().sync_all().unwrap();
}

fn t12(criterion: &mut Criterion) {
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let store = open(folder.path());
    let deadline = || Deadline::after(Duration::from_secs(60));
    let rotate = |number: u32| {
        runtime.block_on(async {
            let seen = store.load(&key(number), deadline()).await.unwrap();
            let seen = seen.map(|stored| stored.version);
            let record = record(SystemTime::now());
            store.save(&key(number), &record, seen.as_ref(), deadline()).await.unwrap()
        })
    };
    for number in 0..PARTNERS {
        rotate(number);
        rotate(number);
    }

    let mut group = criterion.benchmark_group("1000 partners");
    group.bench_function("open", |bencher| {
        bencher.iter(|| open(folder.path()));
    });
    let mut number = 0;
    let mut next = || {
        number = (number + 7) % PARTNERS;
        number
    };
    group.bench_function("read", |bencher| {
        bencher.iter(|| runtime.block_on(store.load(&key(next()), deadline())).unwrap().unwrap());
    });
    group.sample_size(50).measurement_time(Duration::from_secs(15));
    group.bench_function("small file", |bencher| {
        bencher.iter(|| replace_durably(folder.path()));
    });
    group.bench_function("rotate", |bencher| bencher.iter(|| rotate(next())));
    group.finish();
}

criterion_group!(benches, t12);
criterion_main!(benches);
