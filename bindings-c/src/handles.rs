use std::{
    collections::HashMap,
    ptr,
    sync::{
        Arc, LazyLock,
        atomic::{AtomicUsize, Ordering},
    },
};

use parking_lot::RwLock;
use partnercenter::{
    Error, Result,
    boundary::{BoundApp, PreparedLookup, Stream},
};

/// An app. Opaque; made by `pc_app_create` and ended by `pc_app_destroy`.
#[derive(Debug)]
pub struct PcApp {
    _opaque: [u8; 0],
}

/// A collection that comes page by page. Opaque; made by `pc_stream_open` and ended by
/// `pc_stream_close`.
#[derive(Debug)]
pub struct PcStream {
    _opaque: [u8; 0],
}

/// A cached token that is looked for again and again. Opaque; made by `pc_lookup_open` and ended by
/// `pc_lookup_close`.
#[derive(Debug)]
pub struct PcLookup {
    _opaque: [u8; 0],
}

/// A lookup, and the number of its app: it ends with that.
pub(crate) struct OpenLookup {
    pub(crate) app: usize,
    pub(crate) prepared: PreparedLookup,
}

/// What is open, by number. A handle is its number in the shape of a pointer that is never followed:
/// one that was closed, or is garbage, is not found. Numbers are not used twice.
pub(crate) struct Handles<T> {
    what: &'static str,
    next: AtomicUsize,
    open: LazyLock<RwLock<HashMap<usize, T>>>,
}

pub(crate) static APPS: Handles<BoundApp> = Handles::new("app");
pub(crate) static LOOKUPS: Handles<Arc<OpenLookup>> = Handles::new("lookup");
pub(crate) static STREAMS: Handles<Stream> = Handles::new("stream");

/// Handles look like aligned pointers, which some hosts insist on.
const STEP: usize = 16;

/// How many apps, lookups and streams are open, for tests that look for what is never closed.
#[doc(hidden)]
pub fn open_handles() -> [usize; 3] {
    [APPS.open.read().len(), LOOKUPS.open.read().len(), STREAMS.open.read().len()]
}

impl<T: Clone> Handles<T> {
    const fn new(what: &'static str) -> Self {
        Self {
            what,
            next: AtomicUsize::new(STEP),
            open: LazyLock::new(|| RwLock::new(HashMap::new())),
        }
    }

    pub(crate) fn insert<Opaque>(&self, value: T) -> *mut Opaque {
        let number = self.next.fetch_add(STEP, Ordering::Relaxed);
        self.open.write().insert(number, value);
        ptr::without_provenance_mut(number)
    }

    pub(crate) fn get<Opaque>(&self, handle: *const Opaque) -> Result<T> {
        self.open.read().get(&handle.addr()).cloned().ok_or_else(|| {
            let what = self.what;
            if handle.is_null() {
                Error::configuration(format!("the {what} is NULL"))
            } else {
                Error::configuration(format!("the {what} was closed, or never was one"))
            }
        })
    }

    pub(crate) fn remove<Opaque>(&self, handle: *const Opaque) -> Option<T> {
        self.open.write().remove(&handle.addr())
    }

    pub(crate) fn remove_where(&self, doomed: impl Fn(&T) -> bool) {
        let removed: Vec<_> = self.open.write().extract_if(|_, value| doomed(value)).collect();
        // What they hold may run code of the program when it goes: not under the lock.
        drop(removed);
    }
}
