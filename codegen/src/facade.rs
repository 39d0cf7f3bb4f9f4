//! What users of every language see: three objects with namespaces of methods. Languages only turn
//! this into text: what is where, and what it is called, is decided here.
//!
//! - A row with the parameter `customer_id` is a method of a customer, which knows its id; one that
//!   acts in either tenant is a method of both; every other is a method of a partner.
//! - The namespaces are the words of the id before the last, without `customers` on a customer.

use std::{collections::BTreeMap, error::Error};

use crate::{
    kinds::Kind,
    long_running::LongRunning,
    row_rules::OPTIONS,
    rows::{Parameter, Procedure, Row, Table},
    types::Type,
};

/// Everything that is generated for users.
pub struct Facade {
    pub app: Namespace,
    pub partner: Namespace,
    pub customer: Namespace,
    /// Sorted by name.
    pub types: Vec<Type>,
    pub kinds: Vec<Kind>,
    /// To be compared with the library's.
    pub table_hash: String,
}

/// Methods that belong together. The roots are the objects themselves and have no words.
#[derive(Default)]
pub struct Namespace {
    /// Its words, such as `customers`, `application_consents`; the last is its name.
    pub path: Vec<String>,
    /// Sorted by name.
    pub children: Vec<Namespace>,
    /// Sorted by name.
    pub methods: Vec<Method>,
}

/// Namespaces of one name: those of a partner and those of a customer. Languages that load code lazily load a part
/// when one of its namespaces is first used.
pub struct Part<'a> {
    /// Its words, joined by underscores.
    pub name: String,
    /// Each with the object that it is of.
    pub namespaces: Vec<(&'static str, &'a Namespace)>,
}

/// One operation or procedure on one object.
#[derive(Clone)]
pub struct Method {
    /// Its id in the table.
    pub operation: String,
    /// Name in snake case.
    pub name: String,
    pub summary: String,
    /// Address of its documentation.
    pub documentation: Option<String>,
    /// The required ones, which have an order, then the others.
    pub arguments: Vec<Argument>,
    /// Type of the request body, which follows the required arguments.
    pub body: Option<String>,
    /// Whether the body is a list of it.
    pub body_is_list: bool,
    pub returns: Returns,
    /// What its call answers, for languages without files and work of their own.
    pub answers: Returns,
    pub app_only: bool,
    pub app_user: bool,
    /// Names of the clouds that have it; empty where all have.
    pub clouds: Vec<String>,
    /// Since when it is gone, and what to call instead.
    pub retired: Option<(String, String)>,
    /// Whether it is a REST call, which takes its options, and no procedure.
    pub is_rest: bool,
    /// What else a caller has to know, as sentences.
    pub remarks: Vec<String>,
}

/// A parameter of a method.
#[derive(Clone)]
pub struct Argument {
    /// Name in snake case, as requests have it.
    pub name: String,
    pub kind: ArgumentKind,
    pub required: bool,
    /// Whether it may be a list of that kind.
    pub repeated: bool,
    pub summary: String,
}

/// What a parameter takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ArgumentKind {
    Text,
    Secret,
    Guid,
    Integer,
    Number,
    Boolean,
    /// A date or a moment, as ISO 8601 text.
    Date,
    /// An object, or its JSON text.
    Json,
    /// A filter: as a tree, or as the service's own text.
    Filter,
    /// Headers as web servers of that language have them.
    Headers,
    /// Bytes, or text that is written in UTF-8.
    Bytes,
    OneOf(Vec<String>),
}

/// What a method gives. The names are those of types, or [`TEXT`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Returns {
    Nothing,
    One(String),
    /// Null when there is nothing.
    Maybe(String),
    /// All at once.
    List(String),
    /// Page by page.
    Pages(String),
    /// Content that is no JSON, at once.
    Bytes,
    /// A file, which is read or saved.
    File,
    /// Work that goes on, with the type of its result.
    Work(Option<String>),
}

impl Facade {
    /// Arranges the table.
    ///
    /// # Errors
    /// Two methods of one name, a namespace and a method of one name, a type that is missing.
    pub fn new(
        table: &Table,
        types: Vec<Type>,
        kinds: Vec<Kind>,
        table_hash: String,
    ) -> Result<Self, Box<dyn Error>> {
        let mut facade = Self {
            app: Namespace::default(),
            partner: Namespace::default(),
            customer: Namespace::default(),
            types,
            kinds,
            table_hash,
        };
        for row in &table.operations {
            facade
                .add_operation(row, &table.long_running)
                .map_err(|why| format!("{}: {why}", row.id))?;
        }
        for row in table.procedures.iter().filter(|row| !row.by_hand) {
            facade.add_procedure(row).map_err(|why| format!("{}: {why}", row.id))?;
        }
        facade.check_types()?;
        Ok(facade)
    }

    fn add_operation(&mut self, row: &Row, work: &[LongRunning]) -> Result<(), String> {
        let method = Method::of_operation(row, work)?;
        let is_customers = row.parameters.iter().any(|parameter| parameter.name == "customer_id");
        if is_customers || matches!(row.tenant.as_str(), "customer" | "either") {
            let mut method = method.clone();
            method.arguments.retain(|argument| argument.name != "customer_id");
            let id = row.id.strip_prefix("customers.").unwrap_or(&row.id);
            self.customer.add(id, method)?;
        }
        if !is_customers && row.tenant != "customer" {
            self.partner.add(&row.id, method)?;
        }
        Ok(())
    }

    fn add_procedure(&mut self, row: &Procedure) -> Result<(), String> {
        let method = Method::of_procedure(row)?;
        let on: &mut [&mut Namespace] = match row.on.as_str() {
            "app" => &mut [&mut self.app],
            "app_or_partner" => &mut [&mut self.app, &mut self.partner],
            "partner" => &mut [&mut self.partner],
            "customer" => &mut [&mut self.customer],
            "tenant" => &mut [&mut self.partner, &mut self.customer],
            other => return Err(format!("there is no object {other}")),
        };
        // As with rows: a customer's own are named without saying so.
        let id = match row.on.as_str() {
            "customer" => row.id.strip_prefix("customers.").unwrap_or(&row.id),
            _ => &row.id,
        };
        for namespace in on {
            namespace.add(id, method.clone())?;
        }
        Ok(())
    }

    /// The objects, by their names.
    pub fn objects(&self) -> [(&'static str, &Namespace); 3] {
        [("app", &self.app), ("partner", &self.partner), ("customer", &self.customer)]
    }

    /// Everything below the objects, sorted by name.
    pub fn parts(&self) -> Vec<Part<'_>> {
        let mut parts: BTreeMap<String, Vec<_>> = BTreeMap::new();
        for (object, root) in self.objects() {
            for namespace in root.below().into_iter().filter(|namespace| namespace.begins_part()) {
                parts.entry(namespace.path.join("_")).or_default().push((object, namespace));
            }
        }
        parts.into_iter().map(|(name, namespaces)| Part { name, namespaces }).collect()
    }

    fn check_types(&self) -> Result<(), String> {
        for method in
            [&self.app, &self.partner, &self.customer].into_iter().flat_map(Namespace::all)
        {
            let named = [method.body.as_ref(), method.returns.named()];
            for name in named.into_iter().flatten() {
                if self.types.binary_search_by(|known| known.name.cmp(name)).is_err() {
                    return Err(format!("{}: there is no type {name}", method.operation));
                }
            }
        }
        Ok(())
    }
}

impl Namespace {
    /// Its name; none of an object itself.
    pub fn name(&self) -> Option<&str> {
        self.path.last().map(String::as_str)
    }

    /// Whether it is loaded by itself: a resource of Partner Center, and one of Graph, which is a service.
    pub fn begins_part(&self) -> bool {
        match &self.path[..] {
            [_] => true,
            [service, _] => service == "graph",
            _ => false,
        }
    }

    /// The namespaces in it, at any depth.
    fn below(&self) -> Vec<&Namespace> {
        self.children.iter().flat_map(|child| [vec![child], child.below()].concat()).collect()
    }

    /// Its methods and those of all namespaces in it.
    pub fn all(&self) -> Vec<&Method> {
        self.methods.iter().chain(self.children.iter().flat_map(Namespace::all)).collect()
    }

    fn add(&mut self, id: &str, method: Method) -> Result<(), String> {
        match id.split_once('.') {
            None => {
                let is_taken = self.children.iter().any(|child| child.name() == Some(id));
                match self.methods.binary_search_by(|known| known.name.as_str().cmp(id)) {
                    Err(place) if !is_taken => self.methods.insert(place, method),
                    _ => return Err(format!("{id} is there twice")),
                }
            }
            Some((first, rest)) => {
                if self.methods.iter().any(|known| known.name == first) {
                    return Err(format!("{first} is a method and a namespace"));
                }
                let found = self.children.binary_search_by(|child| child.name().cmp(&Some(first)));
                let place = found.unwrap_or_else(|place| {
                    let path = self.path.iter().cloned().chain([first.to_owned()]).collect();
                    self.children.insert(place, Self { path, ..Self::default() });
                    place
                });
                self.children[place].add(rest, method)?;
            }
        }
        Ok(())
    }
}

impl Method {
    /// Who may call it and, where not all have it, in which clouds: sentences for its documentation.
    pub fn availability(&self) -> Vec<String> {
        let who = match (self.app_only, self.app_user) {
            (true, true) => "Of the app alone, or of the app with a user.",
            (true, false) => "Of the app alone.",
            (false, _) => "Of the app with a user.",
        };
        let clouds = Some(&self.clouds).filter(|clouds| !clouds.is_empty());
        let clouds = clouds.map(|clouds| format!("Clouds: {}.", clouds.join(", ")));
        [Some(who.to_owned()), clouds].into_iter().flatten().collect()
    }

    fn of_operation(row: &Row, work: &[LongRunning]) -> Result<Self, String> {
        let article = row.article.as_ref();
        let answers = match (&row.returns, row.shape.as_str()) {
            _ if row.binary => Returns::Bytes,
            (None, _) => Returns::Nothing,
            (Some(name), "single" | "scalar") => Returns::One(name.clone()),
            (Some(name), _) => Returns::Pages(name.clone()),
        };
        let returns = match work.iter().find(|kind| kind.name == row.long_running) {
            Some(kind) => Returns::Work(kind.returns.as_ref().or(row.returns.as_ref()).cloned()),
            None if row.binary => Returns::File,
            None => answers.clone(),
        };
        Ok(Self {
            operation: row.id.clone(),
            name: last_word(&row.id),
            summary: row.summary.clone(),
            documentation: article.map(|it| article_address(&row.service, it)).transpose()?,
            // What is an option of every call is none of its own.
            arguments: arguments(
                &row.ordered_parameters()
                    .into_iter()
                    .filter(|parameter| !OPTIONS.contains(&parameter.name.as_str()))
                    .collect::<Vec<_>>(),
            )?,
            body: row.body.clone(),
            body_is_list: row.body_kind == "array",
            returns,
            answers,
            app_only: row.modes.iter().any(|mode| mode == "app_only"),
            app_user: row.modes.iter().any(|mode| mode == "app_user"),
            clouds: if row.clouds.len() == ALL_CLOUDS { Vec::new() } else { row.clouds.clone() },
            retired: row.retired.as_ref().map(|it| (it.since.clone(), it.instead())),
            is_rest: true,
            remarks: remarks(row),
        })
    }

    fn of_procedure(row: &Procedure) -> Result<Self, String> {
        let returns = match (row.list, row.nullable) {
            (true, _) => Returns::List(row.returns.clone()),
            (false, true) => Returns::Maybe(row.returns.clone()),
            (false, false) => Returns::One(row.returns.clone()),
        };
        Ok(Self {
            operation: row.id.clone(),
            name: last_word(&row.id),
            summary: row.summary.clone(),
            documentation: None,
            arguments: arguments(&row.parameters.iter().collect::<Vec<_>>())?,
            body: None,
            body_is_list: false,
            answers: returns.clone(),
            returns,
            app_only: row.modes.iter().any(|mode| mode == "app_only"),
            app_user: row.modes.iter().any(|mode| mode == "app_user"),
            clouds: Vec::new(),
            retired: None,
            is_rest: false,
            remarks: Vec::new(),
        })
    }
}

impl Returns {
    /// The type that it names.
    pub fn named(&self) -> Option<&String> {
        match self {
            Self::One(name) | Self::Maybe(name) | Self::List(name) | Self::Pages(name) => {
                Some(name).filter(|name| *name != TEXT)
            }
            Self::Work(name) => name.as_ref(),
            Self::Nothing | Self::Bytes | Self::File => None,
        }
    }
}

const ALL_CLOUDS: usize = 3;
/// What rows return that is a JSON string and no type.
pub const TEXT: &str = "text";

fn arguments(parameters: &[&Parameter]) -> Result<Vec<Argument>, String> {
    let mut arguments = parameters
        .iter()
        .map(|parameter| {
            Ok(Argument {
                name: parameter.name.clone(),
                kind: kind(parameter)?,
                required: parameter.required || parameter.place == "path",
                repeated: parameter.repeated,
                summary: parameter.summary.clone(),
            })
        })
        .collect::<Result<Vec<_>, String>>()?;
    arguments.sort_by_key(|argument| !argument.required);
    Ok(arguments)
}

fn kind(parameter: &Parameter) -> Result<ArgumentKind, String> {
    Ok(match parameter.kind.as_str() {
        "text" => ArgumentKind::Text,
        "secret" => ArgumentKind::Secret,
        "guid" => ArgumentKind::Guid,
        "integer" => ArgumentKind::Integer,
        "number" => ArgumentKind::Number,
        "boolean" => ArgumentKind::Boolean,
        "date" => ArgumentKind::Date,
        "json" => ArgumentKind::Json,
        "headers" => ArgumentKind::Headers,
        "bytes" => ArgumentKind::Bytes,
        "json_filter" | "odata_filter" | "analytics_filter" => ArgumentKind::Filter,
        "one_of" => ArgumentKind::OneOf(parameter.values.clone()),
        other => return Err(format!("{} is of no kind {other}", parameter.name)),
    })
}

fn remarks(row: &Row) -> Vec<String> {
    let options = row.parameters.iter().filter(|it| OPTIONS.contains(&it.name.as_str()));
    let requires = options
        .filter(|parameter| parameter.required)
        .map(|parameter| format!("Needs the option {}: {}.", parameter.name, parameter.summary));
    let deprecated = row.deprecated.iter().map(|it| it.sentence() + ".");
    let sandbox = row.sandbox_only.then(|| "In the sandbox only.".to_owned());
    let preview = row.preview.then(|| "The service calls it a preview.".to_owned());
    deprecated.chain(sandbox).chain(preview).chain(requires).chain(row.note.clone()).collect()
}

fn last_word(id: &str) -> String {
    id.rsplit('.').next().unwrap_or(id).to_owned()
}

/// Where an article is.
pub fn article_address(service: &str, article: &str) -> Result<String, String> {
    if article.starts_with('/') {
        return Ok(format!("https://learn.microsoft.com{article}"));
    }
    let folder = match service {
        "partner_center" | "partner_api" => "partner-center/developer",
        "graph" => "graph/api",
        "arm" => "rest/api/resources",
        other => return Err(format!("nothing is known of articles about {other}")),
    };
    Ok(format!("https://learn.microsoft.com/{folder}/{article}"))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::path::Path;

    use super::*;
    use crate::{kinds, rows, types};

    fn facade() -> Facade {
        let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/operations");
        Facade::new(
            &rows::read(&data.join("table")).unwrap(),
            types::read(&data.join("types")).unwrap(),
            kinds::read(&data.join("kinds.toml")).unwrap(),
            String::new(),
        )
        .unwrap()
    }

    fn find<'a>(mut namespace: &'a Namespace, id: &str) -> Option<&'a Method> {
        let mut words: Vec<_> = id.split('.').collect();
        let name = words.pop().unwrap();
        for word in words {
            namespace = namespace.children.iter().find(|child| child.name() == Some(word))?;
        }
        namespace.methods.iter().find(|method| method.name == name)
    }

    #[test]
    fn every_row_is_where_it_is_looked_for() {
        let facade = facade();
        let create = find(&facade.customer, "application_consents.create").unwrap();
        assert_eq!(create.operation, "customers.application_consents.create");
        assert!(create.arguments.is_empty(), "a customer knows its id");
        assert!(find(&facade.partner, "customers.application_consents.create").is_none());
        for namespace in [&facade.partner, &facade.customer] {
            assert!(find(namespace, "graph.domains.list").is_some());
        }
        let list = find(&facade.partner, "customers.list").unwrap();
        assert_eq!(list.returns, Returns::Pages("Customer".into()));
        let begin = find(&facade.app, "sign_in.begin").unwrap();
        assert_eq!(begin.arguments[0].name, "redirect_uri", "required ones come first");
    }

    #[test]
    fn every_namespace_is_in_one_part() {
        let facade = facade();
        let parts = facade.parts();
        let count = |name: &str| parts.iter().filter(|part| part.name == name).count();
        assert_eq!((count("sign_in"), count("graph"), count("graph_domains")), (1, 1, 1));
        let domains = parts.iter().find(|part| part.name == "graph_domains").unwrap();
        let objects: Vec<_> = domains.namespaces.iter().map(|(object, _)| *object).collect();
        assert_eq!(objects, ["partner", "customer"]);
        // What is in a part is in no other: a part ends where another begins.
        fn methods(namespace: &Namespace) -> usize {
            let inner = namespace.children.iter().filter(|child| !child.begins_part());
            namespace.methods.len() + inner.map(methods).sum::<usize>()
        }
        let all = facade.objects().iter().map(|(_, root)| root.all().len()).sum::<usize>();
        let roots = facade.objects().iter().map(|(_, root)| root.methods.len()).sum::<usize>();
        let in_parts: usize =
            parts.iter().flat_map(|part| &part.namespaces).map(|(_, it)| methods(it)).sum();
        assert_eq!(roots + in_parts, all);
    }

    #[test]
    fn a_name_has_one_meaning() {
        let mut namespace = Namespace::default();
        let method = facade().partner.all()[0].clone();
        namespace.add("customers.list", method.clone()).unwrap();
        for taken in ["customers.list", "customers", "customers.list.all"] {
            assert!(namespace.add(taken, method.clone()).is_err(), "{taken}");
        }
    }
}
