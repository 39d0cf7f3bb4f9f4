//! The cmdlets made from the table: one for each verb and noun, with a parameter set for each operation.
//!
//! `customers.subscriptions.list` and `customers.subscriptions.get` are the two sets of `Get-PartnerCustomerSubscription`.

use std::{
    collections::{BTreeMap, BTreeSet},
    error::Error,
};

use super::{
    cmdlet::{Cmdlet, InSet, Parameter},
    examples,
    names::{changes, name, property},
    old::OLD,
    source::Source,
};
use crate::{
    csharp::{literal, sentence},
    facade::{Argument, ArgumentKind, Facade, Method, Returns, TEXT},
    rows::{Row, Table},
    text::pascal,
    types::Type,
};

/// What the customer's tenant is called here.
pub const CUSTOMER: &str = "CustomerId";
/// Where types of the module are.
pub const NAMESPACE: &str = "PartnerCenterSAM";
/// What cmdlets of operations derive from.
pub const BASE: &str = "OperationCmdlet";

/// Takes a GUID as people paste it.
const GUID: &str = "[GuidText]";

/// A cmdlet, and its operations: the default one first.
pub struct Made<'a> {
    pub cmdlet: Cmdlet,
    pub operations: Vec<Operation<'a>>,
}

/// An operation, and whether a customer must be, may be or cannot be named.
pub struct Operation<'a> {
    pub method: &'a Method,
    /// None of a procedure.
    pub row: Option<&'a Row>,
    pub set: String,
    pub in_partner: bool,
    pub in_customer: bool,
    /// The parameter by which one of a list is got: objects carry it on to the next cmdlet.
    pub item: Option<String>,
}

/// All of them, by name.
///
/// # Errors
/// Two parameter sets that nobody can tell apart.
pub fn cmdlets<'a>(
    facade: &'a Facade,
    table: &'a Table,
    source: &Source,
) -> Result<Vec<Made<'a>>, Box<dyn Error>> {
    let mut made = Vec::new();
    for ((verb, noun), mut operations) in grouped(facade, table) {
        if source.cmdlets.iter().any(|known| known.verb == verb && known.noun == noun) {
            continue;
        }
        let item = item(&operations);
        for operation in &mut operations {
            if matches!(operation.method.name.as_str(), "list" | "get") {
                operation.item.clone_from(&item);
            }
        }
        let mut cmdlet = Cmdlet {
            synopsis: operations.first().map(|it| sentence(&it.method.summary)).unwrap_or_default(),
            description: operations.iter().map(told).collect(),
            aliases: aliases(&operations),
            default_set: operations.first().map(|it| it.set.clone()).unwrap_or_default(),
            sets: operations.iter().map(|it| it.set.clone()).collect(),
            changes: changes(&verb),
            outputs: outputs(&operations),
            parameters: parameters(&operations),
            notes: operations.iter().flat_map(|operation| notes(operation, facade)).collect(),
            links: links(&operations),
            verb,
            noun,
            ..Cmdlet::default()
        };
        cmdlet.examples = examples::of(&cmdlet, &operations, facade);
        check(&cmdlet)?;
        made.push(Made { cmdlet, operations });
    }
    Ok(made)
}

fn grouped<'a>(
    facade: &'a Facade,
    table: &'a Table,
) -> BTreeMap<(String, String), Vec<Operation<'a>>> {
    let mut operations: BTreeMap<&str, Operation<'_>> = BTreeMap::new();
    for (namespace, is_customer) in [(&facade.partner, false), (&facade.customer, true)] {
        // Of the procedures those that do something to a customer; signing in is written by hand.
        let methods = namespace.all().into_iter();
        for method in methods.filter(|it| it.is_rest || it.operation.starts_with("customers.")) {
            let row = table.operations.binary_search_by(|row| row.id.cmp(&method.operation));
            let found = operations.entry(&method.operation).or_insert_with(|| Operation {
                method,
                row: row.ok().map(|place| &table.operations[place]),
                set: pascal(&method.name),
                in_partner: false,
                in_customer: false,
                item: None,
            });
            if is_customer {
                found.in_customer = true;
            } else {
                found.in_partner = true;
            }
        }
    }
    let mut groups: BTreeMap<_, Vec<Operation<'_>>> = BTreeMap::new();
    for mut operation in operations.into_values() {
        let group = groups.entry(name(&operation.method.operation)).or_default();
        if group.iter().any(|known| known.set == operation.set) {
            operation.set = pascal(&operation.method.operation.replace('.', "_"));
        }
        group.push(operation);
    }
    // The first is the default: the one that asks for least.
    for group in groups.values_mut() {
        group.sort_by_key(|operation| {
            let required = operation.method.arguments.iter().filter(|it| it.required).count();
            (required + usize::from(!operation.in_partner), operation.method.name != "list")
        });
    }
    groups
}

/// Refuses sets that are never chosen: PowerShell takes the default one where the parameters do not tell.
fn check(cmdlet: &Cmdlet) -> Result<(), String> {
    let in_set = |set: &str| -> BTreeSet<&String> {
        let own = cmdlet.parameters.iter().filter(|(_, it)| it.in_set(set).is_some());
        own.map(|(name, _)| name).collect()
    };
    let default = in_set(&cmdlet.default_set);
    for set in cmdlet.sets.iter().filter(|set| **set != cmdlet.default_set) {
        if in_set(set).is_subset(&default) {
            return Err(format!(
                "{}: the set {set} cannot be told from the default one",
                cmdlet.name()
            ));
        }
    }
    Ok(())
}

fn told(operation: &Operation<'_>) -> String {
    let method = operation.method;
    let gone = method.retired.as_ref();
    let gone = gone.map(|(since, instead)| format!(" Gone since {since}: {}", sentence(instead)));
    format!(
        "{} Operation {}.{}",
        sentence(&method.summary),
        method.operation,
        gone.unwrap_or_default()
    )
}

fn aliases(operations: &[Operation<'_>]) -> Vec<String> {
    let old = OLD.iter().filter(|(_, id)| operations.iter().any(|it| it.method.operation == *id));
    old.map(|(name, _)| (*name).to_owned()).collect()
}

fn outputs(operations: &[Operation<'_>]) -> Vec<String> {
    let mut outputs = Vec::new();
    for method in operations.iter().map(|operation| operation.method) {
        let result = method.answers.named().map(|name| format!("{NAMESPACE}.{name}"));
        let types = match &method.returns {
            Returns::Work(result) => {
                let result = result.as_ref().map(|name| format!("{NAMESPACE}.{name}"));
                [Some(format!("{NAMESPACE}.PartnerWork")), result]
            }
            Returns::File => [Some("System.Byte[]".into()), Some("System.IO.FileInfo".into())],
            Returns::One(name) | Returns::Pages(name) if name == TEXT => {
                [Some("System.String".into()), None]
            }
            _ => [result, None],
        };
        for name in
            types.into_iter().flatten().filter(|name| !outputs.contains(name)).collect::<Vec<_>>()
        {
            outputs.push(name);
        }
    }
    outputs
}

/// What to know about an operation before one calls it.
fn notes(operation: &Operation<'_>, facade: &Facade) -> Vec<String> {
    let method = operation.method;
    let mut notes = vec![match operation.row {
        Some(row) => format!("{}: {} {}", method.operation, row.method, row.path),
        None => format!("{}: several requests, as docs/subscriptions.md tells.", method.operation),
    }];
    notes.extend(body(method, &facade.types));
    notes.extend(method.availability());
    if let Some(row) = operation.row {
        for (what, names) in [
            ("Least permissions in Microsoft Graph", &row.permissions),
            ("Roles of the user, any one of them", &row.roles),
        ] {
            if !names.is_empty() {
                notes.push(format!("{what}: {}.", names.join(", ")));
            }
        }
    }
    notes.extend(method.remarks.iter().map(|remark| sentence(remark)));
    notes.extend(method.documentation.iter().map(|address| format!("Documentation: {address}")));
    notes
}

/// What may be in a body.
fn body(method: &Method, types: &[Type]) -> Option<String> {
    let known = method.body.as_ref()?;
    let known = types.iter().find(|it| it.name == *known)?;
    let members =
        known.fields.iter().filter(|field| !field.read_only).map(|field| {
            format!("{}{}", field.name, if field.required { " (needed)" } else { "" })
        });
    let members: Vec<_> = members.collect();
    let each = if method.body_is_list { "-Body is a list; each has" } else { "-Body has" };
    (!members.is_empty()).then(|| format!("{each}: {}.", members.join(", ")))
}

fn links(operations: &[Operation<'_>]) -> Vec<(String, String)> {
    let mut links = Vec::new();
    for method in operations.iter().map(|operation| operation.method) {
        if let Some(address) = &method.documentation
            && !links.iter().any(|(_, known)| known == address)
        {
            links.push((method.operation.clone(), address.clone()));
        }
    }
    links
}

fn parameters(operations: &[Operation<'_>]) -> BTreeMap<String, Parameter> {
    let mut parameters = BTreeMap::new();
    for operation in operations {
        let mut add = |name: String, parameter: Parameter| {
            add(&mut parameters, name, parameter, &operation.set);
        };
        if operation.in_customer {
            add(CUSTOMER.into(), customer(!operation.in_partner));
        }
        for given in &operation.method.arguments {
            add(property(&given.name), of_argument(given));
        }
        if operation.method.body.is_some() {
            let attributes = vec!["[Wire(\"body\")]".into()];
            let about = "What is sent: a hashtable, an object, or JSON as text.";
            add("Body".into(), plain("object?", about, true, attributes));
        }
        match operation.method.returns {
            Returns::Work(_) => {
                add(
                    "Wait".into(),
                    plain(
                        "SwitchParameter",
                        "Waits until the work is done, and gives its result.",
                        false,
                        Vec::new(),
                    ),
                );
                let about = "With -Wait: for how many seconds at most; an hour by default. The work goes on after them.";
                add(
                    "TimeoutSec".into(),
                    plain("int", about, false, vec!["[ValidateRange(1, int.MaxValue)]".into()]),
                );
            }
            Returns::File => {
                let about = "Where the file is saved: its path, or a folder, in which it has the name that the service gives it. Without it \
                             its bytes are given.";
                let mut file =
                    plain("string?", about, false, vec!["[ValidateNotNullOrEmpty]".into()]);
                // The Partner Center module had this one.
                file.aliases.push("OutputPath".into());
                add("OutFile".into(), file);
            }
            _ => {}
        }
    }
    parameters
}

fn plain(kind: &str, summary: &str, is_mandatory: bool, attributes: Vec<String>) -> Parameter {
    let sets = vec![InSet { is_mandatory, ..InSet::default() }];
    Parameter {
        kind: kind.into(),
        summary: summary.into(),
        sets,
        attributes,
        ..Parameter::default()
    }
}

fn customer(is_mandatory: bool) -> Parameter {
    let attributes = [GUID, "[ArgumentCompleter(typeof(CustomerCompleter))]", "[Wire(\"\")]"];
    let attributes = attributes.map(str::to_owned).to_vec();
    let mut customer = plain("string?", "The customer's tenant id.", is_mandatory, attributes);
    customer.sets[0].by_name = true;
    customer
}

fn of_argument(given: &Argument) -> Parameter {
    let mut attributes = Vec::new();
    if given.kind == ArgumentKind::Guid && !given.repeated {
        attributes.push(GUID.to_owned());
    }
    attributes.push(format!("[Wire({})]", literal(&given.name)));
    let mut parameter = plain(kind(given), &about(given), given.required, attributes);
    if let ArgumentKind::OneOf(values) = &given.kind {
        parameter.values.clone_from(values);
    }
    // What names something comes through the pipeline.
    parameter.sets[0].by_name = given.required && given.name.ends_with("_id");
    parameter
}

/// Adds a parameter to a set, as it is in sets before.
fn add(parameters: &mut BTreeMap<String, Parameter>, name: String, new: Parameter, set: &str) {
    let in_set = InSet { name: set.into(), ..new.sets.first().cloned().unwrap_or_default() };
    let found =
        parameters.entry(name).or_insert_with(|| Parameter { sets: Vec::new(), ..new.clone() });
    if found.kind != new.kind {
        found.kind = "object?".into();
    }
    let more: Vec<_> = new.values.into_iter().filter(|it| !found.values.contains(it)).collect();
    found.values.extend(more);
    let is_guid = new.attributes.iter().any(|it| it == GUID);
    found.attributes.retain(|known| known != GUID || is_guid);
    found.sets.push(in_set);
}

/// What a parameter takes; what a text must look like is the core's to say.
fn kind(given: &Argument) -> &'static str {
    match given.kind {
        _ if given.repeated => "object[]?",
        ArgumentKind::Guid | ArgumentKind::Text | ArgumentKind::Secret | ArgumentKind::OneOf(_) => {
            "string?"
        }
        // A text, or a moment of .NET's.
        ArgumentKind::Date => "object?",
        ArgumentKind::Integer => "long?",
        ArgumentKind::Number => "decimal?",
        ArgumentKind::Boolean => "bool?",
        ArgumentKind::Json | ArgumentKind::Filter | ArgumentKind::Headers | ArgumentKind::Bytes => {
            "object?"
        }
    }
}

fn about(given: &Argument) -> String {
    let summary = sentence(&given.summary);
    match &given.kind {
        ArgumentKind::OneOf(values) => format!("{summary} One of: {}.", values.join(", ")),
        ArgumentKind::Filter => {
            format!("{summary} As New-PartnerFilter makes it, or as text of the service.")
        }
        _ => summary,
    }
}

fn item(operations: &[Operation<'_>]) -> Option<String> {
    let needed = |name: &str| {
        operations.iter().find(|operation| operation.method.name == name).map(|operation| {
            let own = operation.method.arguments.iter().filter(|it| it.required);
            let own = own.map(|it| property(&it.name));
            own.chain((operation.in_customer && !operation.in_partner).then(|| CUSTOMER.into()))
                .collect::<BTreeSet<_>>()
        })
    };
    let (list, get) = (needed("list")?, needed("get")?);
    let mut more = get.difference(&list);
    more.next().filter(|_| list.is_subset(&get)).filter(|_| get.len() == list.len() + 1).cloned()
}
