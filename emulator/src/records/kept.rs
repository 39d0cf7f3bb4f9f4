//! The records themselves: collections of items, and things at addresses of their own.

use std::collections::{HashMap, HashSet};

use indexmap::IndexMap;
use serde_json::Value;
use uuid::Uuid;

/// Records by tenant of the caller and address.
#[derive(Default)]
pub(super) struct Kept {
    collections: HashMap<(Uuid, String), Items>,
    singles: HashMap<(Uuid, String), Option<Value>>,
}

/// Items of a collection by id, in the order in which they came.
#[derive(Default)]
pub(super) struct Items {
    all: IndexMap<String, Value>,
    /// Those that were got to be changed, and those that were removed: what the world says of them
    /// does not count any more.
    touched: HashSet<String>,
}

impl Kept {
    /// The collection at an address; made by `seeds` when it is looked at for the first time.
    pub(super) fn collection(
        &mut self,
        tenant: Uuid,
        path: &str,
        seeds: impl FnOnce() -> Vec<(String, Value)>,
    ) -> &mut Items {
        let at = (tenant, address(path));
        self.collections.entry(at).or_insert_with(|| {
            let mut items = Items::default();
            seeds().into_iter().for_each(|(id, item)| items.insert(&id, item));
            items
        })
    }

    /// The thing at an address; made by `sample` when it is looked at for the first time.
    /// Nothing when it was removed.
    pub(super) fn single(
        &mut self,
        tenant: Uuid,
        path: &str,
        sample: impl FnOnce() -> Value,
    ) -> &mut Option<Value> {
        self.singles.entry((tenant, address(path))).or_insert_with(|| Some(sample()))
    }
}

impl Items {
    pub(super) fn all(&self) -> Vec<Value> {
        self.all.values().cloned().collect()
    }

    pub(super) fn get(&self, id: &str) -> Option<&Value> {
        self.all.get(&id.to_lowercase())
    }

    pub(super) fn get_mut(&mut self, id: &str) -> Option<&mut Value> {
        self.touched.insert(id.to_lowercase());
        self.all.get_mut(&id.to_lowercase())
    }

    pub(super) fn insert(&mut self, id: &str, item: Value) {
        self.touched.insert(id.to_lowercase());
        self.all.insert(id.to_lowercase(), item);
    }

    pub(super) fn remove(&mut self, id: &str) {
        self.touched.insert(id.to_lowercase());
        self.all.shift_remove(&id.to_lowercase());
    }

    /// Takes over what the world says now of items that nobody touched; `id` is their member.
    pub(super) fn follow(&mut self, id: &str, listed: Vec<Value>) {
        let listed: IndexMap<String, Value> = listed
            .into_iter()
            .filter_map(|item| Some((item.get(id)?.as_str()?.to_lowercase(), item)))
            .filter(|(id, _)| !self.touched.contains(id))
            .collect();
        self.all.retain(|id, _| self.touched.contains(id));
        self.all.extend(listed);
    }
}

/// An address as a key: services compare paths without regard to case.
fn address(path: &str) -> String {
    path.trim_matches('/').to_lowercase()
}
