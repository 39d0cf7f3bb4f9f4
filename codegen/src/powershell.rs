//! The cmdlets of the PowerShell module: one for each verb and noun, with a parameter set for each operation.
//!
//! The verb comes from the operation's last word, the noun from the words before it: `customers.subscriptions.list` and
//! `customers.subscriptions.get` are the two sets of `Get-PartnerCustomerSubscription`.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::{self, Write as _},
};

use crate::{
    csharp::{HEAD, element, literal, sentence},
    facade::{Argument, ArgumentKind, Facade, Method, Returns},
    powershell_old::{INSTEAD, OLD},
    text::pascal,
};

/// Written by hand, with the parameters that the Partner Center module gave them.
const BY_HAND: &[&str] =
    &["New-PartnerCustomerApplicationConsent", "Remove-PartnerCustomerApplicationConsent"];

/// Properties that every cmdlet of PowerShell has: a parameter of such a name would hide them.
const TAKEN: &[&str] = &[
    "CommandOrigin",
    "CommandRuntime",
    "Events",
    "Host",
    "IfMatch",
    "InvokeCommand",
    "InvokeProvider",
    "JobRepository",
    "MyInvocation",
    "PagingParameters",
    "ParameterSetName",
    "SessionState",
    "Stopping",
    "Target",
];

/// What the customer's tenant is called here.
const CUSTOMER: &str = "CustomerId";

/// An operation, and whether a customer must be, may be or cannot be named.
struct Operation<'a> {
    method: &'a Method,
    set: String,
    in_partner: bool,
    in_customer: bool,
}

/// A parameter of a cmdlet.
struct Parameter<'a> {
    kind: &'static str,
    wire: &'a str,
    summary: String,
    /// Whether it names something, and comes through the pipeline.
    is_id: bool,
    is_guid: bool,
    /// The sets that it is of, and whether it is mandatory there.
    sets: Vec<(&'a str, bool)>,
}

/// `Cmdlets.g.cs`.
pub fn cmdlets(facade: &Facade) -> Result<String, fmt::Error> {
    let mut out = String::from(HEAD);
    out.push_str("using System.Management.Automation;\n\nnamespace PartnerCenterSAM.Cmdlets;\n");
    for ((verb, noun), operations) in grouped(facade) {
        class(&mut out, &verb, &noun, &operations)?;
    }
    for (verb, noun, instead) in INSTEAD {
        out.push('\n');
        element(&mut out, "", "summary", instead);
        writeln!(
            out,
            "[Cmdlet({}, {})]\npublic sealed class {verb}{noun} : GoneCmdlet\n{{\n    \
             private protected override string Instead => {};\n}}",
            literal(verb),
            literal(noun),
            literal(instead)
        )?;
    }
    Ok(out)
}

/// `Cmdlets.txt`: the names, as the manifest lists them.
pub fn names(facade: &Facade) -> String {
    let made = grouped(facade).into_keys();
    let gone = INSTEAD.iter().map(|(verb, noun, _)| ((*verb).into(), (*noun).into()));
    made.chain(gone).map(|(verb, noun): (String, String)| line(&format!("{verb}-{noun}"))).collect()
}

/// `Aliases.txt`: the old names, as the manifest lists them.
pub fn aliases() -> String {
    OLD.iter().map(|(old, _)| line(old)).collect()
}

fn line(name: &str) -> String {
    format!("        '{name}'\n")
}

fn grouped(facade: &Facade) -> BTreeMap<(String, String), Vec<Operation<'_>>> {
    let mut operations: BTreeMap<&str, Operation<'_>> = BTreeMap::new();
    for (namespace, is_customer) in [(&facade.partner, false), (&facade.customer, true)] {
        for method in namespace.all().into_iter().filter(|method| method.is_rest) {
            let found = operations.entry(&method.operation).or_insert_with(|| Operation {
                method,
                set: pascal(&method.name),
                in_partner: false,
                in_customer: false,
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
        let (verb, noun) = name(&operation.method.operation);
        if BY_HAND.contains(&format!("{verb}-{noun}").as_str()) {
            continue;
        }
        let group = groups.entry((verb, noun)).or_default();
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

/// Verb and noun; verbs are those that PowerShell approves.
fn name(id: &str) -> (String, String) {
    let words: Vec<_> = id.split('.').collect();
    let (last, before) = words.split_last().unwrap_or((&"", &[]));
    let (verb, more) = match *last {
        "list"
        | "get"
        | "download"
        | "list_by_type"
        | "get_by_commerce_id"
        | "find_by_tenant_id"
        | "find_by_domain_name" => ("Get", ""),
        "create" => ("New", ""),
        "add" => ("Add", ""),
        "update" | "replace" => ("Set", ""),
        "update_status" => ("Set", "status"),
        "delete" | "remove" => ("Remove", ""),
        "check"
        | "validate"
        | "verify"
        | "test"
        | "check_availability"
        | "check_by_resource_type" => ("Test", ""),
        "export" => ("Start", "export"),
        "cancel" => ("Stop", ""),
        "checkout" => ("Submit", ""),
        "restore" => ("Restore", ""),
        "resume" => ("Resume", ""),
        "pause" => ("Suspend", ""),
        "accept" => ("Approve", ""),
        "reject" => ("Deny", ""),
        "activate" | "reactivate" => ("Enable", ""),
        "reset_password" => ("Reset", "password"),
        "upload" => ("Send", ""),
        other => ("Invoke", other),
    };
    let mut noun = String::from("Partner");
    for word in before.iter().flat_map(|word| word.split('_')) {
        noun.push_str(&pascal(&singular(word)));
    }
    noun.push_str(&pascal(more));
    (verb.into(), noun)
}

fn singular(word: &str) -> String {
    match word {
        "skus" => return "sku".into(),
        "analytics" => return word.into(),
        _ => {}
    }
    if let Some(stem) = word.strip_suffix("ies") {
        return format!("{stem}y");
    }
    if let Some(stem) =
        word.strip_suffix("es").filter(|stem| stem.ends_with("ss") || stem.ends_with("ch"))
    {
        return stem.into();
    }
    match word.strip_suffix('s') {
        Some(stem) if !stem.ends_with(['s', 'u', 'i']) => stem.into(),
        _ => word.into(),
    }
}

fn class(out: &mut String, verb: &str, noun: &str, operations: &[Operation<'_>]) -> fmt::Result {
    let changes = !["Get", "Test"].contains(&verb);
    let parameters = parameters(operations);
    out.push('\n');
    element(out, "", "summary", &summary(operations));
    let default = operations.first().map(|operation| operation.set.as_str()).unwrap_or_default();
    let process = if changes { ", SupportsShouldProcess = true" } else { "" };
    writeln!(
        out,
        "[Cmdlet({}, {}, DefaultParameterSetName = {}{process})]",
        literal(verb),
        literal(noun),
        literal(default)
    )?;
    let old = OLD.iter().filter(|(_, id)| operations.iter().any(|it| it.method.operation == *id));
    let old = old.map(|(name, _)| literal(name)).collect::<Vec<_>>();
    if !old.is_empty() {
        writeln!(out, "[Alias({})]", old.join(", "))?;
    }
    writeln!(
        out,
        "[OutputType(typeof(PSObject))]\npublic sealed class {verb}{noun} : OperationCmdlet\n{{"
    )?;
    for (property, parameter) in &parameters {
        element(out, "    ", "summary", &parameter.summary);
        for (set, is_mandatory) in &parameter.sets {
            let by_name =
                if parameter.is_id { ", ValueFromPipelineByPropertyName = true" } else { "" };
            writeln!(
                out,
                "    [Parameter(Mandatory = {is_mandatory}, ParameterSetName = {}{by_name})]",
                literal(set)
            )?;
        }
        if parameter.is_guid {
            out.push_str("    [GuidText]\n");
        }
        writeln!(
            out,
            "    [Wire({})]\n    public {} {property} {{ get; set; }}\n",
            literal(parameter.wire),
            parameter.kind
        )?;
    }
    out.push_str(
        "    private protected override OperationPlan Plan => ParameterSetName switch\n    {\n",
    );
    let item = item(operations);
    for (place, operation) in operations.iter().enumerate() {
        let set = if place + 1 == operations.len() { "_".into() } else { literal(&operation.set) };
        let answer = match operation.method.returns {
            Returns::Pages(_) | Returns::List(_) => "Pages",
            Returns::Bytes | Returns::File => "Bytes",
            _ => "One",
        };
        let item = if matches!(operation.method.name.as_str(), "list" | "get") {
            item.as_deref()
        } else {
            None
        };
        let item = item.map_or("null".into(), literal);
        writeln!(
            out,
            "        {set} => new({}, OperationAnswer.{answer}, {changes}, {item}),",
            literal(&operation.method.operation)
        )?;
    }
    out.push_str("    };\n}\n");
    Ok(())
}

fn summary(operations: &[Operation<'_>]) -> String {
    let told = operations.iter().map(|operation| {
        let method = operation.method;
        let gone = method
            .retired
            .as_ref()
            .map(|(since, instead)| format!(" Gone since {since}: {instead}."))
            .unwrap_or_default();
        format!("{} Operation {}.{gone}", sentence(&method.summary), method.operation)
    });
    told.collect::<Vec<_>>().join(" ")
}

fn parameters<'a>(operations: &'a [Operation<'a>]) -> BTreeMap<String, Parameter<'a>> {
    let mut parameters = BTreeMap::new();
    for operation in operations {
        if operation.in_customer {
            let summary = "The customer's tenant id.".to_owned();
            add(
                &mut parameters,
                CUSTOMER.into(),
                "",
                ("string?", summary, true, true),
                &operation.set,
                !operation.in_partner,
            );
        }
        for given in &operation.method.arguments {
            let is_id = given.required && given.name.ends_with("_id");
            let is_guid = given.kind == ArgumentKind::Guid && !given.repeated;
            let about = (kind(given), about(given), is_id, is_guid);
            add(
                &mut parameters,
                property(&given.name),
                &given.name,
                about,
                &operation.set,
                given.required,
            );
        }
        if operation.method.body.is_some() {
            let summary = "What is sent: a hashtable, an object, or JSON as text.".to_owned();
            add(
                &mut parameters,
                "Body".into(),
                "body",
                ("object?", summary, false, false),
                &operation.set,
                true,
            );
        }
    }
    parameters
}

fn add<'a>(
    parameters: &mut BTreeMap<String, Parameter<'a>>,
    property: String,
    wire: &'a str,
    (kind, summary, is_id, is_guid): (&'static str, String, bool, bool),
    set: &'a str,
    is_mandatory: bool,
) {
    let found = parameters.entry(property).or_insert_with(|| Parameter {
        kind,
        wire,
        summary,
        is_id,
        is_guid,
        sets: Vec::new(),
    });
    if found.kind != kind {
        found.kind = "object?";
    }
    found.is_guid &= is_guid;
    found.sets.push((set, is_mandatory));
}

fn property(wire: &str) -> String {
    let name = pascal(wire);
    if TAKEN.contains(&name.as_str()) || name == "Body" { format!("{name}Value") } else { name }
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
        _ => summary,
    }
}

/// By which parameter one of a list is got: objects carry it on to the next cmdlet.
fn item(operations: &[Operation<'_>]) -> Option<String> {
    let needed = |name: &str| {
        operations.iter().find(|operation| operation.method.name == name).map(|operation| {
            let own = operation
                .method
                .arguments
                .iter()
                .filter(|it| it.required)
                .map(|it| property(&it.name));
            own.chain((operation.in_customer && !operation.in_partner).then(|| CUSTOMER.into()))
                .collect::<BTreeSet<_>>()
        })
    };
    let (list, get) = (needed("list")?, needed("get")?);
    let mut more = get.difference(&list);
    more.next().filter(|_| list.is_subset(&get)).filter(|_| get.len() == list.len() + 1).cloned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cmdlets_have_names_of_the_field() {
        for (id, wanted) in [
            ("customers.list", "Get-PartnerCustomer"),
            ("customers.subscriptions.get", "Get-PartnerCustomerSubscription"),
            ("customers.qualifications.update", "Set-PartnerCustomerQualification"),
            ("customers.carts.checkout", "Submit-PartnerCustomerCart"),
            ("country_validation_rules.get", "Get-PartnerCountryValidationRule"),
        ] {
            let (verb, noun) = name(id);
            assert_eq!(format!("{verb}-{noun}"), wanted);
        }
        assert_eq!(singular("skus"), "sku");
        assert_eq!(singular("addresses"), "address");
        assert_eq!(singular("status"), "status");
        assert_eq!(singular("policies"), "policy");
    }
}
