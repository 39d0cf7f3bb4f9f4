//! Rows without rules of their own: kept as records. What is created can be got, what is changed
//! stays changed, what is removed is gone; lists begin with a few samples made from the row's type.

mod kept;
mod meaning;
mod merge;
mod sample;
#[cfg(test)]
mod tests;

use http::StatusCode;
use parking_lot::Mutex;
use partnercenter::operations::{Operation, resource_type};
use serde_json::{Value, json};
use uuid::Uuid;

use self::{
    kept::{Items, Kept},
    meaning::{Meaning, Thing, meaning},
    merge::{next_version, overlay, version_of},
    sample::Sample,
};
use crate::{pages::Listing, route::PathValues};

/// How many samples a list begins with: enough for two pages.
const SEEDS: usize = 3;

/// What is remembered.
#[derive(Default)]
pub(crate) struct Records(Mutex<Kept>);

/// One call of an admitted caller.
pub(crate) struct Ask<'a> {
    /// Row, path and head; the tenant is the one whose records these are.
    pub at: Listing<'a>,
    pub values: &'a PathValues,
    pub body: Option<&'a Value>,
    /// What the world lists in the collection that the path leads to or into, where it knows it.
    pub listed: Option<Vec<Value>>,
}

/// An answer of success.
#[derive(Debug)]
pub(crate) struct Played {
    pub status: StatusCode,
    pub body: Option<Value>,
}

/// Why a call is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Refused {
    /// What the path names is not there.
    NotFound(String),
    /// The ETag is not that of the newest version.
    Stale,
    /// The request is not what it must be.
    Wrong(String),
}

impl Records {
    /// Plays a row.
    ///
    /// # Errors
    /// Why it is refused.
    pub(crate) fn play(&self, ask: &Ask<'_>) -> Result<Played, Refused> {
        ask.check()?;
        let mut kept = self.0.lock();
        match meaning(ask.at.row) {
            Meaning::List => {
                let items = ask.items(&mut kept, ask.at.path).all();
                Ok(ask.reply(Some(ask.page(items)?)))
            }
            Meaning::Create { id } => {
                let created = ask.created(id);
                let key = id.and_then(|id| created[id].as_str());
                let key = key.map_or_else(|| Uuid::new_v4().to_string(), str::to_owned);
                ask.items(&mut kept, ask.at.path).insert(&key, created.clone());
                Ok(ask.reply(Some(created)))
            }
            Meaning::Show(thing) => {
                let shown = ask.look(&mut kept, thing)?.clone();
                ask.answer(shown)
            }
            Meaning::Replace(thing) => ask.change(ask.thing(&mut kept, thing)?, true),
            Meaning::Merge(thing) => ask.change(ask.thing(&mut kept, thing)?, false),
            Meaning::Remove(thing) => {
                let removed = ask.look(&mut kept, thing)?.clone();
                ask.refuse_stale(&removed)?;
                ask.remove(&mut kept, thing);
                ask.answer(removed)
            }
            Meaning::Act if ask.at.row.shape.is_collection() => {
                let items = (0..SEEDS).map(|number| ask.sample().value(number)).collect();
                Ok(ask.reply(Some(ask.page(items)?)))
            }
            Meaning::Act => {
                let mut done = ask.sample().value(0);
                overlay(&mut done, ask.body);
                ask.answer(done)
            }
        }
    }

    /// The items of a collection that the world lists, with what was done to them since.
    pub(crate) fn laid_over(
        &self,
        tenant: Uuid,
        row: &'static Operation,
        path: &str,
        listed: Vec<Value>,
    ) -> Vec<Value> {
        let Some(id) = meaning::list_of(row, path).and_then(|list| list.id) else { return listed };
        let mut kept = self.0.lock();
        let items = kept.collection(tenant, path, Vec::new);
        items.follow(id, listed);
        items.all()
    }
}

impl Ask<'_> {
    /// The page that is asked for.
    fn page(&self, items: Vec<Value>) -> Result<Value, Refused> {
        let place = self.at.place().map_err(Refused::Wrong)?;
        Ok(self.at.page(&place, items, |item| item))
    }

    fn sample(&self) -> Sample<'_> {
        Sample { kind: self.at.row.returns, path: self.at.path, values: self.values }
    }

    /// What holds for every row: members that a body must have. A change says only what is new.
    fn check(&self) -> Result<(), Refused> {
        let (Some(Value::Object(body)), Some(name)) = (self.body, self.at.row.body) else {
            return Ok(());
        };
        if self.at.row.method == "PATCH" {
            return Ok(());
        }
        let fields = resource_type(name).map_or(&[][..], |kind| kind.fields);
        let has = |name: &str| body.keys().any(|given| given.eq_ignore_ascii_case(name));
        match fields.iter().find(|field| field.required && !has(field.name)) {
            None => Ok(()),
            Some(field) => {
                Err(Refused::Wrong(format!("The member {} of the body is missing.", field.name)))
            }
        }
    }

    /// The items of the collection at an address, samples among them where it can be listed.
    fn items<'k>(&self, kept: &'k mut Kept, path: &str) -> &'k mut Items {
        let list = meaning::list_of(self.at.row, path);
        let items = kept.collection(self.at.tenant, path, || match list {
            Some(list) if self.listed.is_none() => {
                let sample = Sample { kind: list.row.returns, path, values: self.values };
                (0..SEEDS).map(|number| sample.item(list.id, number)).collect()
            }
            _ => Vec::new(),
        });
        if let (Some(listed), Some(id)) = (&self.listed, list.and_then(|list| list.id)) {
            items.follow(id, listed.clone());
        }
        items
    }

    /// What the path names, to be looked at.
    fn look<'k>(&self, kept: &'k mut Kept, thing: Thing) -> Result<&'k Value, Refused> {
        let found = match thing {
            Thing::Item => {
                let (parent, id) = self.parent_and_id();
                self.items(kept, parent).get(&id)
            }
            Thing::Single => self.single(kept).as_ref(),
        };
        found.ok_or_else(|| self.missing())
    }

    /// What the path names, to be changed.
    fn thing<'k>(&self, kept: &'k mut Kept, thing: Thing) -> Result<&'k mut Value, Refused> {
        let found = match thing {
            Thing::Item => {
                let (parent, id) = self.parent_and_id();
                self.items(kept, parent).get_mut(&id)
            }
            Thing::Single => self.single(kept).as_mut(),
        };
        found.ok_or_else(|| self.missing())
    }

    fn single<'k>(&self, kept: &'k mut Kept) -> &'k mut Option<Value> {
        let sample = || Sample { kind: meaning::shown_as(self.at.row), ..self.sample() };
        kept.single(self.at.tenant, self.at.path, || sample().value(0))
    }

    fn missing(&self) -> Refused {
        Refused::NotFound(format!("There is nothing at {}.", self.at.path))
    }

    fn remove(&self, kept: &mut Kept, thing: Thing) {
        match thing {
            Thing::Item => {
                let (parent, id) = self.parent_and_id();
                self.items(kept, parent).remove(&id);
            }
            Thing::Single => *kept.single(self.at.tenant, self.at.path, || Value::Null) = None,
        }
    }

    /// The path of the collection, and the item's id behind it.
    fn parent_and_id(&self) -> (&str, String) {
        let path = self.at.path.trim_end_matches('/');
        let (parent, id) = path.rsplit_once('/').unwrap_or(("", path));
        (parent, percent_encoding::percent_decode_str(id).decode_utf8_lossy().into_owned())
    }

    /// A new item of the collection: a sample with what the body says.
    fn created(&self, id: Option<&str>) -> Value {
        let mut item = self.sample().value(0);
        overlay(&mut item, self.body);
        if let (Some(id), Value::Object(members)) = (id, &mut item) {
            members.insert(id.to_owned(), json!(Uuid::new_v4()));
        }
        next_version(&mut item);
        item
    }

    /// Changes a thing by the body, if the caller has seen its newest version.
    fn change(&self, thing: &mut Value, is_whole: bool) -> Result<Played, Refused> {
        self.refuse_stale(thing)?;
        if is_whole
            && let (Value::Object(members), Some(Value::Object(body))) = (&mut *thing, self.body)
        {
            // What the service itself says of it stays.
            let stays = |name: &String| {
                ["id", "attributes", "links"].contains(&name.to_lowercase().as_str())
                    || name.starts_with('@')
                    || body.keys().any(|given| given.eq_ignore_ascii_case(name))
            };
            members.retain(|name, _| stays(name));
        }
        overlay(thing, self.body);
        next_version(thing);
        let same_kind = self.at.row.returns == meaning::shown_as(self.at.row);
        let answer = if same_kind { thing.clone() } else { self.sample().value(0) };
        self.answer(answer)
    }

    fn refuse_stale(&self, thing: &Value) -> Result<(), Refused> {
        let of_body = self.body.and_then(version_of);
        let given = self.at.head.header("if-match").map(str::to_owned).or(of_body);
        let bare = |etag: &str| etag.trim_start_matches("W/").trim_matches('"').to_owned();
        match (given, version_of(thing)) {
            (Some(given), Some(newest)) if given != "*" && bare(&given) != bare(&newest) => {
                Err(Refused::Stale)
            }
            _ => Ok(()),
        }
    }

    /// An answer that holds one value, in the row's form.
    fn answer(&self, value: Value) -> Result<Played, Refused> {
        let is_collection = self.at.row.shape.is_collection();
        let body = if is_collection { self.page(vec![value])? } else { value };
        Ok(self.reply(Some(body)))
    }

    /// An answer with the row's status of success; without a body where the row has none.
    fn reply(&self, body: Option<Value>) -> Played {
        let created = self.at.row.success.contains(&201) && self.at.row.method == "POST";
        let usual = self.at.row.success.first().copied().unwrap_or(200);
        let status = StatusCode::from_u16(if created { 201 } else { usual }).unwrap_or_default();
        let has_body = self.at.row.returns.is_some() && status != StatusCode::NO_CONTENT;
        Played { status, body: body.filter(|_| has_body) }
    }
}
