use super::{
    entry::{self, Entry, EntryName, Floor},
    format::{Id, Identity, Sealer},
    index::Index,
    key::{KeyPlace, MasterKey},
};
use crate::store::{RecordKey, RefreshTokenRecord};

/// The store of `tests/vectors/file_store.json`, whose files are the seeds.
const KEY: &[u8] = b"nSynBewS1HrnKv1aoTp0efoxeqYIJdkpt5hkDMZjADI=";
const STORE: Id = [
    0x0a, 0xdb, 0x1d, 0xe0, 0x2b, 0x86, 0x9a, 0x65, 0x94, 0x1a, 0x92, 0xa4, 0xf8, 0xaf, 0x24, 0xbb,
];
const FILES: [&str; 2] = [
    "8f0c5e8a-1b2c-4d3e-9f4a-000000000000_7a1c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a.token",
    "8f0c5e8a-1b2c-4d3e-9f4a-000000000001_7a1c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a.token",
];

fn opened(with: impl FnOnce(Identity, &Sealer)) {
    let Some(Ok((sealer, key))) = MasterKey::from_text(KEY).map(|key| Sealer::derive(&key, &STORE))
    else {
        unreachable!("the key of the fuzzer is refused");
    };
    with(Identity { place: KeyPlace::File, store: STORE, key }, &sealer);
}

/// The file of one refresh token.
pub fn store_entry(data: &[u8]) {
    opened(|identity, sealer| {
        for name in FILES.iter().filter_map(|file| EntryName::of_file(file)) {
            let read = |bytes: &[u8]| Entry::read(bytes, name, &identity, sealer, Floor::default());
            let Ok(found) = read(data) else { continue };
            let (key, record): (RecordKey, RefreshTokenRecord) =
                (found.current.key.clone(), found.current.record.clone());
            assert!(record.token.expose().starts_with("1.refresh-token-"), "a forged entry");
            assert_eq!(EntryName::of(&key), name, "an entry of another name");
            let generation = found.current.generation.saturating_add(1);
            let Ok(bytes) =
                entry::write(&key, &record, Some(&found.current), generation, &identity, sealer)
            else {
                unreachable!("a record that was read cannot be written");
            };
            let Ok(again) = read(&bytes) else { unreachable!("what was written is not read") };
            assert!(again.damage.is_none() && again.current.record.token == record.token);
            assert!(again.previous.is_some());
        }
    });
    if let Some(name) = str::from_utf8(data).ok().and_then(EntryName::of_file) {
        assert_eq!(name.to_string().as_bytes(), data);
        assert_eq!(EntryName::from_bytes(&name.to_bytes()), name);
    }
}

/// The index of a store.
pub fn store_index(data: &[u8]) {
    opened(|identity, sealer| {
        let Ok((index, _)) = Index::read(data, &identity, sealer) else { return };
        let Ok(bytes) = index.write(&identity, sealer) else {
            unreachable!("an index that was read cannot be written");
        };
        assert_eq!(Index::read(&bytes, &identity, sealer).ok(), Some((index, None)));
    });
}
