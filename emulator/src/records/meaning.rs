//! What a row does to the records, read off the table: methods, and paths that belong together.

use std::{collections::HashMap, sync::LazyLock};

use partnercenter::{
    cloud::Service,
    operations::{Operation, Place, Shape, all, resource_type},
};

/// What a row means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    /// Shows the items of a collection.
    List,
    /// Adds an item to a collection; its id is in this member.
    Create { id: Option<&'static str> },
    /// Shows one thing.
    Show(Thing),
    /// Puts something in the place of a thing.
    Replace(Thing),
    /// Changes some members of a thing.
    Merge(Thing),
    /// Takes a thing away.
    Remove(Thing),
    /// Does something and tells what came of it; nothing is kept.
    Act,
}

/// What a path names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Thing {
    /// One of its kind, which is always there until it is removed.
    Single,
    /// An item, by the last segment: one that was listed or created.
    Item,
}

/// The row that lists a collection.
#[derive(Clone, Copy)]
pub(super) struct List {
    pub row: &'static Operation,
    /// The member that tells items apart.
    pub id: Option<&'static str>,
}

/// What the row means.
pub(super) fn meaning(row: &'static Operation) -> Meaning {
    static MEANINGS: LazyLock<HashMap<&'static str, Meaning>> =
        LazyLock::new(|| all().iter().map(|row| (row.id, read(row))).collect());
    MEANINGS.get(row.id).copied().unwrap_or(Meaning::Act)
}

/// The row that lists the collection at `path`, which is the row's own or the one above it.
pub(super) fn list_of(row: &'static Operation, path: &str) -> Option<List> {
    /// The lists at the paths of rows, and above them.
    type Lists = HashMap<&'static str, (Option<List>, Option<List>)>;
    static LISTS: LazyLock<Lists> = LazyLock::new(|| {
        let at = |service, template: Option<&'static str>| {
            let list = list_row(service, template?)?;
            Some(List { row: list, id: id_of_items(list.service, list.path) })
        };
        let of =
            |row: &Operation| (at(row.service, Some(row.path)), at(row.service, parent(row.path)));
        all().iter().map(|row| (row.id, of(row))).collect()
    });
    let depth = |path: &str| path.trim_matches('/').split('/').count();
    let (own, above) = LISTS.get(row.id).copied()?;
    if depth(path) < depth(row.path) { above } else { own }
}

/// The type of the thing at the row's path: what a GET of it shows.
pub(super) fn shown_as(row: &'static Operation) -> Option<&'static str> {
    let getter = find(row.service, row.path, |row| row.method == "GET");
    getter.and_then(|getter| getter.returns).or(row.returns).or(row.body)
}

fn read(row: &'static Operation) -> Meaning {
    match row.method {
        "GET" if row.shape.is_collection() => Meaning::List,
        "GET" | "HEAD" => Meaning::Show(thing(row)),
        "PUT" => Meaning::Replace(thing(row)),
        "PATCH" => Meaning::Merge(thing(row)),
        "DELETE" => Meaning::Remove(thing(row)),
        "POST" if creates(row) => Meaning::Create { id: id_of_items(row.service, row.path) },
        _ => Meaning::Act,
    }
}

/// Whether the row adds to a collection: what it adds can be listed, or got by its id, as the same
/// type.
fn creates(row: &'static Operation) -> bool {
    let same_type = |other: &Operation| other.method == "GET" && other.returns == row.returns;
    row.method == "POST"
        && row.shape == Shape::Single
        && row.returns.is_some()
        && (list_row(row.service, row.path).is_some_and(same_type)
            || item_row(row.service, row.path).is_some_and(same_type))
}

fn thing(row: &'static Operation) -> Thing {
    let is_item = parent(row.path).is_some_and(|parent| {
        let is_known =
            list_row(row.service, parent).is_some() || find(row.service, parent, creates).is_some();
        is_known && id_of_items(row.service, parent).is_some()
    });
    if is_item { Thing::Item } else { Thing::Single }
}

/// The member by which items of the collection at a path are known in the last segment: `id`, or the
/// one that is called like the parameter.
fn id_of_items(service: Service, path: &str) -> Option<&'static str> {
    let row = item_row(service, path)?;
    let list = list_row(service, path);
    let kind = resource_type(list.and_then(|list| list.returns).or(row.returns).or(row.body)?)?;
    let field = kind.field("id").or_else(|| kind.field(&last_parameter(row)?.replace('_', "")));
    field.map(|field| field.name)
}

/// The row that lists the collection under a path.
fn list_row(service: Service, path: &str) -> Option<&'static Operation> {
    find(service, path, |row| row.method == "GET" && row.shape.is_collection())
}

/// A row for one item of the collection at a path; one that gets it, if there is one.
fn item_row(service: Service, path: &str) -> Option<&'static Operation> {
    let of_item = |row: &&'static Operation| {
        row.service == service && parent(row.path).is_some_and(|parent| same_path(parent, path))
    };
    let mut rows = all().iter().filter(of_item);
    rows.clone().find(|row| row.method == "GET").or_else(|| rows.next())
}

/// The path of the collection in which the last segment, a parameter, names an item.
fn parent(path: &'static str) -> Option<&'static str> {
    let (parent, last) = path.rsplit_once('/')?;
    (last.starts_with('{') && last.ends_with('}')).then_some(parent)
}

fn last_parameter(row: &'static Operation) -> Option<&'static str> {
    let is_path = row.parameters.iter().filter(|parameter| parameter.place == Place::Path);
    is_path.map(|parameter| parameter.name).find(|name| row.path.ends_with(&format!("{{{name}}}")))
}

fn find(
    service: Service,
    path: &str,
    fits: impl Fn(&'static Operation) -> bool,
) -> Option<&'static Operation> {
    all().iter().find(|row| row.service == service && same_path(row.path, path) && fits(row))
}

/// Whether two paths are the same but for the names of their parameters and the case of letters.
fn same_path(one: &str, other: &str) -> bool {
    let is_parameter = |segment: &str| segment.starts_with('{');
    let (mut one, mut other) = (one.split('/'), other.split('/'));
    loop {
        match (one.next(), other.next()) {
            (None, None) => return true,
            (Some(a), Some(b)) if is_parameter(a) && is_parameter(b) => {}
            (Some(a), Some(b)) if a.eq_ignore_ascii_case(b) => {}
            _ => return false,
        }
    }
}
