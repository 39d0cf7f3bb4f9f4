#![allow(clippy::unwrap_used)]
use super::*;
use crate::store::{
    FileStore, Flow, MemoryStore, MfaVerdict,
    file_tests::{
        disk::{Disk, Trouble},
        store_on,
    },
};

const DAY: Duration = Duration::from_secs(86_400);

fn record(token: &str, issued: SystemTime) -> RefreshTokenRecord {
    RefreshTokenRecord {
        token: Secret::new(token),
        issued,
        signed_in: None,
        user: None,
        user_id: None,
        flow: Flow::AuthorizationCode,
        amr: vec!["mfa".into()],
        mfa: MfaVerdict::Proved,
    }
}

fn key() -> RecordKey {
    RecordKey {
        partner: "8f0c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a".parse().unwrap(),
        client: "7a1c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a".parse().unwrap(),
        account: None,
    }
}

async fn keeper(policy: WriteBack, issued: SystemTime) -> (Keeper, Arc<MemoryStore>) {
    let store = Arc::new(MemoryStore::default());
    store.save(&key(), &record("first", issued), None, Deadline::default()).await.unwrap();
    (Keeper::new(key(), store.clone(), policy), store)
}

async fn stored(store: &MemoryStore) -> String {
    let stored = store.load(&key(), Deadline::default()).await.unwrap().unwrap();
    stored.record.token.expose().to_owned()
}

fn accept(_: Secret) -> std::future::Ready<Result<()>> {
    std::future::ready(Ok(()))
}

fn refuse(_: Secret) -> std::future::Ready<Result<()>> {
    std::future::ready(Err(Error::sign_in_required("dead")))
}

#[tokio::test]
async fn the_newest_is_written_back_when_the_stored_one_is_old() {
    let issued = SystemTime::now();
    let (keeper, store) = keeper(WriteBack::default(), issued).await;
    let deadline = Deadline::default();
    keeper.redeem(deadline, accept).await.unwrap();
    keeper.received(Secret::new("second"), issued + DAY / 2, keeper.era());
    keeper.write_back(issued + DAY / 2, deadline, accept).await;
    assert_eq!(stored(&store).await, "first", "not old enough");
    keeper.write_back(issued + DAY, deadline, accept).await;
    assert_eq!(stored(&store).await, "second");
    let previous = store.load_previous(&key(), deadline).await.unwrap().unwrap();
    assert_eq!(previous.record.token.expose(), "first");
}

#[tokio::test]
async fn what_was_not_proved_replaces_nothing() {
    let issued = SystemTime::now() - DAY * 2;
    let (keeper, store) = keeper(WriteBack::Always, issued).await;
    let deadline = Deadline::default();
    keeper.redeem(deadline, accept).await.unwrap();
    keeper.received(Secret::new("broken"), SystemTime::now(), keeper.era());
    keeper.write_back(SystemTime::now(), deadline, refuse).await;
    assert_eq!(stored(&store).await, "first");
    let used = Mutex::new(Vec::new());
    keeper
        .redeem(deadline, |token| {
            used.lock().push(token.expose().to_owned());
            accept(token)
        })
        .await
        .unwrap();
    assert_eq!(*used.lock(), ["first"], "a refused token is not tried again");
}

#[tokio::test]
async fn an_older_answer_does_not_replace_a_newer_one() {
    let now = SystemTime::now();
    let (keeper, store) = keeper(WriteBack::Always, now - DAY).await;
    let deadline = Deadline::default();
    keeper.redeem(deadline, accept).await.unwrap();
    keeper.received(Secret::new("newer"), now, keeper.era());
    keeper.received(Secret::new("older"), now - Duration::from_secs(9), keeper.era());
    keeper.write_back(now, deadline, accept).await;
    assert_eq!(stored(&store).await, "newer");
}

#[tokio::test]
async fn a_dead_newest_falls_back_to_what_another_process_stored() {
    let now = SystemTime::now();
    let (keeper, store) = keeper(WriteBack::Never, now - DAY).await;
    let deadline = Deadline::default();
    keeper.redeem(deadline, accept).await.unwrap();
    keeper.received(Secret::new("second"), now, keeper.era());
    store.save(&key(), &record("elsewhere", now), None, deadline).await.unwrap();
    let used = Mutex::new(Vec::new());
    keeper
        .redeem(deadline, |token| {
            used.lock().push(token.expose().to_owned());
            if token.expose() == "elsewhere" { accept(token) } else { refuse(token) }
        })
        .await
        .unwrap();
    assert_eq!(*used.lock(), ["second", "elsewhere"]);
}

#[tokio::test]
async fn tokens_of_an_earlier_sign_in_do_not_come_back() {
    let now = SystemTime::now();
    let (keeper, store) = keeper(WriteBack::Always, now - DAY).await;
    let deadline = Deadline::default();
    let under_way = keeper.era();
    let anew = RefreshTokenRecord { signed_in: Some(now), ..record("anew", now) };
    keeper.replace(anew, deadline).await.unwrap();
    keeper.received(Secret::new("late"), now + DAY, under_way);
    keeper.write_back(now + DAY, deadline, accept).await;
    assert_eq!(stored(&store).await, "anew");

    // The same from another process, which does not know of the sign-in yet.
    let other = Keeper::new(key(), store.clone(), WriteBack::Always);
    other.redeem(deadline, accept).await.unwrap();
    let again = RefreshTokenRecord { signed_in: Some(now + DAY), ..record("again", now + DAY) };
    keeper.replace(again, deadline).await.unwrap();
    other.received(Secret::new("old family"), now + DAY * 2, other.era());
    other.write_back(now + DAY * 2, deadline, accept).await;
    assert_eq!(stored(&store).await, "again");
    let used = Mutex::new(Vec::new());
    other
        .redeem(deadline, |token| {
            used.lock().push(token.expose().to_owned());
            accept(token)
        })
        .await
        .unwrap();
    assert_eq!(*used.lock(), ["again"], "it takes over the later sign-in");
}

#[tokio::test]
async fn nothing_comes_back_after_a_sign_out() {
    let now = SystemTime::now();
    let (keeper, store) = keeper(WriteBack::Always, now).await;
    let deadline = Deadline::default();
    let under_way = keeper.era();
    assert!(keeper.remove(deadline).await.unwrap());
    keeper.received(Secret::new("late"), now, under_way);
    keeper.write_back(now, deadline, accept).await;
    assert!(store.load(&key(), deadline).await.unwrap().is_none());
    let error = keeper.redeem(deadline, accept).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::SignInRequired);
    assert!(!keeper.remove(deadline).await.unwrap());
}

#[tokio::test]
async fn nothing_stored_asks_for_a_sign_in() {
    let keeper = Keeper::new(key(), Arc::new(MemoryStore::default()), WriteBack::default());
    let error = keeper.redeem(Deadline::default(), accept).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::SignInRequired);
    assert!(error.hint.as_ref().unwrap().contains("login"));
}

#[tokio::test]
async fn a_dead_stored_token_is_replaced_at_once() {
    let now = SystemTime::now();
    let (keeper, store) = keeper(WriteBack::default(), now).await;
    let deadline = Deadline::default();
    let seen = store.load(&key(), deadline).await.unwrap().unwrap().version;
    store.save(&key(), &record("dead", now), Some(&seen), deadline).await.unwrap();
    let used = Mutex::new(Vec::new());
    let alive = |token: Secret| {
        used.lock().push(token.expose().to_owned());
        if token.expose() == "dead" { refuse(token) } else { accept(token) }
    };
    keeper.redeem(deadline, alive).await.unwrap();
    assert_eq!(*used.lock(), ["dead", "first"], "the one before still works");
    keeper.received(Secret::new("second"), now, keeper.era());
    keeper.write_back(now, deadline, accept).await;
    assert_eq!(stored(&store).await, "second");
    // That one is alive: from now on it ages as any other.
    keeper.received(Secret::new("third"), now, keeper.era());
    keeper.write_back(now, deadline, accept).await;
    assert_eq!(stored(&store).await, "second");
}

#[tokio::test]
async fn never_means_never() {
    let now = SystemTime::now();
    let (keeper, store) = keeper(WriteBack::Never, now - DAY * 80).await;
    let deadline = Deadline::default();
    keeper.redeem(deadline, accept).await.unwrap();
    keeper.received(Secret::new("second"), now, keeper.era());
    keeper.refused(&Secret::new("first"));
    keeper.write_back(now, deadline, accept).await;
    assert_eq!(stored(&store).await, "first");
}

/// A keeper over a file store on a disk that can be made to fail, which holds `first` with `zeroth`
/// before it.
async fn on_disk() -> (Keeper, FileStore, Disk) {
    let disk = Disk::default();
    let store = store_on(&disk).unwrap();
    let deadline = Deadline::default();
    let now = SystemTime::now();
    let version =
        store.save(&key(), &record("zeroth", now - DAY * 2), None, deadline).await.unwrap();
    store.save(&key(), &record("first", now - DAY), Some(&version), deadline).await.unwrap();
    (Keeper::new(key(), Arc::new(store.clone()), WriteBack::Always), store, disk)
}

#[tokio::test]
async fn r14_whatever_the_disk_does_the_caller_gets_the_token_and_the_store_keeps_one() {
    let troubles = [28, 5, 122, 30, 13].map(Trouble::Errno);
    let deadline = Deadline::default();
    let (mut cells, mut kept) = (0, 0);
    for trouble in troubles {
        for step in 0.. {
            let (keeper, store, disk) = on_disk().await;
            keeper.redeem(deadline, accept).await.unwrap();
            let before = disk.steps();
            disk.trouble_from(step, u64::MAX, trouble);
            // The access token is there before anything is written.
            let now = SystemTime::now();
            let answer = keeper.redeem(deadline, accept).await;
            answer.unwrap();
            keeper.received(Secret::new("second"), now, keeper.era());
            let (proofs, proof) = counted();
            keeper.write_back(now, deadline, proof).await;
            assert_eq!(proofs.load(Ordering::Relaxed), 1);
            let is_over = disk.steps() - before <= step;
            disk.heal();
            cells += 1;

            // A restart: what is stored can be redeemed, and the one before it is what it was.
            let again = store_on(&disk).unwrap();
            let found = again.load(&key(), deadline).await.unwrap().unwrap().record;
            let previous = again.load_previous(&key(), deadline).await.unwrap().unwrap().record;
            match found.token.expose() {
                "first" => {
                    kept += 1;
                    assert_eq!(previous.token.expose(), "zeroth");
                    // It is not tried at each redemption, but it is tried again.
                    let (proofs, proof) = counted();
                    keeper.write_back(now, deadline, &proof).await;
                    assert_eq!(proofs.load(Ordering::Relaxed), 0);
                    keeper.write_back(now + RETRY, deadline, &proof).await;
                    assert_eq!(proofs.load(Ordering::Relaxed), 0, "it was proved before");
                    let found = store.load(&key(), deadline).await.unwrap().unwrap();
                    assert_eq!(found.record.token.expose(), "second");
                }
                "second" => assert_eq!(previous.token.expose(), "first"),
                other => panic!("{other}"),
            }
            if is_over {
                break;
            }
        }
    }
    println!(
        "R14: {cells} faults during a write-back: every caller served, {kept} old stores intact, 0 lost"
    );
    assert!(kept > 0 && kept < cells);
}

/// A redemption that accepts everything and counts.
fn counted() -> (Arc<AtomicU64>, impl Fn(Secret) -> std::future::Ready<Result<()>>) {
    let count = Arc::new(AtomicU64::new(0));
    let counting = Arc::clone(&count);
    let accept = move |_: Secret| {
        counting.fetch_add(1, Ordering::Relaxed);
        std::future::ready(Ok(()))
    };
    (count, accept)
}

#[tokio::test]
async fn r11_the_power_fails_during_a_write_back_and_a_token_that_works_is_stored() {
    use rand::{SeedableRng, rngs::StdRng};
    let deadline = Deadline::default();
    let mut stored = [0, 0];
    for seed in 0..400 {
        let mut rng = StdRng::seed_from_u64(seed);
        let (keeper, _, disk) = on_disk().await;
        keeper.redeem(deadline, accept).await.unwrap();
        let now = SystemTime::now();
        // Of a token that does not work, nothing may reach the store.
        let works = seed % 4 != 0;
        keeper.received(Secret::new("second"), now, keeper.era());
        disk.trouble_at(seed % 20, Trouble::PowerOff);
        keeper.write_back(now, deadline, if works { accept } else { refuse }).await;
        let disk = disk.after_power_failure(&mut rng);
        let store = store_on(&disk).unwrap();
        let found = store.load(&key(), deadline).await.unwrap().unwrap().record;
        let newer = usize::from(found.token.expose() == "second");
        assert!(newer == 0 || works, "an unproved token was stored");
        assert!(newer == 1 || found.token.expose() == "first");
        stored[newer] += 1;
    }
    println!(
        "R11: 400 power failures during a write-back: {} old, {} new, 0 lost",
        stored[0], stored[1]
    );
    assert!(stored[0] > 0 && stored[1] > 0);
}

/// A store whose first `load` waits until somebody lets it go on, with what it had read before.
#[derive(Debug)]
struct Slow {
    inner: Arc<MemoryStore>,
    reached: tokio::sync::Notify,
    released: tokio::sync::Notify,
    is_released: std::sync::atomic::AtomicBool,
}

#[async_trait::async_trait]
impl TokenStore for Slow {
    fn describe(&self) -> String {
        "slow".into()
    }

    async fn load(&self, key: &RecordKey, deadline: Deadline) -> Result<Option<Stored>> {
        let found = self.inner.load(key, deadline).await;
        if !self.is_released.swap(true, Ordering::SeqCst) {
            self.reached.notify_one();
            self.released.notified().await;
        }
        found
    }

    async fn load_previous(&self, key: &RecordKey, deadline: Deadline) -> Result<Option<Stored>> {
        self.inner.load_previous(key, deadline).await
    }

    async fn save(
        &self,
        key: &RecordKey,
        record: &RefreshTokenRecord,
        seen: Option<&Version>,
        deadline: Deadline,
    ) -> Result<Version> {
        self.inner.save(key, record, seen, deadline).await
    }

    async fn delete(&self, key: &RecordKey, deadline: Deadline) -> Result<bool> {
        self.inner.delete(key, deadline).await
    }

    async fn list(&self, deadline: Deadline) -> Result<Vec<crate::store::Listed>> {
        self.inner.list(deadline).await
    }
}

#[tokio::test]
async fn what_was_read_before_a_sign_out_is_not_held_after_it() {
    let issued = SystemTime::now() - DAY * 2;
    let (_, inner) = keeper(WriteBack::Always, issued).await;
    let store = Arc::new(Slow {
        inner,
        reached: Default::default(),
        released: Default::default(),
        is_released: Default::default(),
    });
    let keeper = Keeper::new(key(), store.clone(), WriteBack::Always);
    let deadline = Deadline::default();
    let era = keeper.era();
    let signing_out = async {
        store.reached.notified().await;
        assert!(keeper.remove(deadline).await.unwrap());
        store.released.notify_one();
    };
    // It began before, and ends with the token that it had found.
    let (redeemed, ()) = tokio::join!(keeper.redeem(deadline, accept), signing_out);
    redeemed.unwrap();
    keeper.received(Secret::new("second"), SystemTime::now(), era);
    keeper.write_back(SystemTime::now(), deadline, accept).await;
    assert!(store.inner.load(&key(), deadline).await.unwrap().is_none(), "it came back");
    let error = keeper.redeem(deadline, accept).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::SignInRequired, "{error:?}");
}

#[tokio::test]
async fn a_write_back_does_not_bring_back_what_another_process_removed() {
    let issued = SystemTime::now() - DAY * 2;
    let (keeper, store) = keeper(WriteBack::Always, issued).await;
    let deadline = Deadline::default();
    keeper.redeem(deadline, accept).await.unwrap();
    keeper.received(Secret::new("second"), SystemTime::now(), keeper.era());
    assert!(store.delete(&key(), deadline).await.unwrap());
    keeper.write_back(SystemTime::now(), deadline, accept).await;
    assert!(store.load(&key(), deadline).await.unwrap().is_none(), "it came back");
    let error = keeper.redeem(deadline, accept).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::SignInRequired, "{error:?}");
    // A person who signs in again is no write-back.
    keeper.replace(record("anew", SystemTime::now()), deadline).await.unwrap();
    assert_eq!(stored(&store).await, "anew");
}
