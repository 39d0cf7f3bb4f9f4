use std::time::Instant;

use super::*;
use crate::{
    Error, ErrorKind, Result,
    store::{Listed, Stored, Version},
};

/// A store that does not end by its deadline, or fails, in one of its methods.
#[derive(Debug)]
struct Faulty {
    inner: MemoryStore,
    load: Fault,
    save: Fault,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Fault {
    None,
    Hangs,
    Fails,
}

impl Fault {
    async fn strike(self) -> Result<()> {
        match self {
            Self::None => Ok(()),
            Self::Hangs => std::future::pending().await,
            Self::Fails => Err(Error::store("no space left")),
        }
    }
}

#[async_trait]
impl TokenStore for Faulty {
    fn describe(&self) -> String {
        "a faulty store".into()
    }

    async fn load(&self, key: &RecordKey, deadline: Deadline) -> Result<Option<Stored>> {
        self.load.strike().await?;
        self.inner.load(key, deadline).await
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
        self.save.strike().await?;
        self.inner.save(key, record, seen, deadline).await
    }

    async fn delete(&self, key: &RecordKey, deadline: Deadline) -> Result<bool> {
        self.inner.delete(key, deadline).await
    }

    async fn list(&self, deadline: Deadline) -> Result<Vec<Listed>> {
        self.inner.list(deadline).await
    }
}

async fn call(load: Fault, save: Fault, deadline: Deadline) -> (Session, Result<Arc<AccessToken>>) {
    let authority = Authority::friendly(Duration::ZERO);
    let store = Faulty { inner: MemoryStore::default(), load, save };
    sign_in(&store.inner, tenant(1), SystemTime::now() - 48 * 60 * MINUTE).await;
    let options = SessionOptions {
        store: Arc::new(store),
        write_back: WriteBack::Always,
        ..options(&Clock::system())
    };
    let session = session(&authority, options);
    let outcome = session.token(&on_behalf(tenant(1), tenant(2)), deadline).await;
    (session, outcome)
}

#[tokio::test]
async fn r17_a_store_that_hangs_ends_the_call_at_its_deadline() {
    let started = Instant::now();
    let patience = Duration::from_millis(300);
    let (_, outcome) = call(Fault::Hangs, Fault::None, Deadline::after(patience)).await;
    assert_eq!(outcome.unwrap_err().kind, ErrorKind::Timeout);
    assert!(started.elapsed() < patience + Duration::from_secs(10), "{:?}", started.elapsed());
}

#[tokio::test]
async fn r14_a_store_that_cannot_be_written_does_not_cost_the_token() {
    let (session, outcome) = call(Fault::None, Fault::Fails, seconds(30)).await;
    outcome.unwrap();
    assert!(session.cached(&on_behalf(tenant(1), tenant(2))).is_some());
}

#[tokio::test]
async fn r14_nor_does_one_that_hangs_while_it_is_written() {
    let started = Instant::now();
    let patience = Duration::from_millis(300);
    let (session, outcome) = call(Fault::None, Fault::Hangs, Deadline::after(patience)).await;
    outcome.unwrap();
    assert!(started.elapsed() < patience + Duration::from_secs(10), "{:?}", started.elapsed());
    assert!(session.cached(&on_behalf(tenant(1), tenant(2))).is_some());
}

#[tokio::test]
async fn r14_a_store_that_cannot_be_read_says_so() {
    let (_, outcome) = call(Fault::Fails, Fault::None, seconds(30)).await;
    assert_eq!(outcome.unwrap_err().kind, ErrorKind::Store);
}
