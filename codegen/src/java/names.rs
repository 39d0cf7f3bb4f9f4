//! Names as Java has them.

use crate::{
    facade::Namespace,
    text::pascal,
    types::{FieldKind, Type},
};

/// Words that no member can be called.
const KEYWORDS: [&str; 53] = [
    "abstract",
    "assert",
    "boolean",
    "break",
    "byte",
    "case",
    "catch",
    "char",
    "class",
    "const",
    "continue",
    "default",
    "do",
    "double",
    "else",
    "enum",
    "extends",
    "false",
    "final",
    "finally",
    "float",
    "for",
    "goto",
    "if",
    "implements",
    "import",
    "instanceof",
    "int",
    "interface",
    "long",
    "native",
    "new",
    "null",
    "package",
    "private",
    "protected",
    "public",
    "return",
    "short",
    "static",
    "strictfp",
    "super",
    "switch",
    "synchronized",
    "this",
    "throw",
    "throws",
    "transient",
    "true",
    "try",
    "void",
    "volatile",
    "while",
];
/// Methods that every object has, which cannot be those of a record or namespace.
const OF_OBJECTS: [&str; 9] = [
    "clone",
    "finalize",
    "getClass",
    "hashCode",
    "notify",
    "notifyAll",
    "toString",
    "wait",
    "equals",
];
/// Classes that generated files use by these names.
const TAKEN: &[&str] = &[
    "Boolean",
    "BigDecimal",
    "Builder",
    "CallOptions",
    "Caller",
    "CompletableFuture",
    "Deprecated",
    "Filter",
    "JsonNode",
    "List",
    "Long",
    "Map",
    "Members",
    "Namespace",
    "Object",
    "Operations",
    "Optional",
    "Override",
    "PageOptions",
    "Pages",
    "RestOptions",
    "Record",
    "String",
    "Tenant",
    "Void",
];

/// `application_consents` as `applicationConsents`, and no word of the language.
pub fn member(name: &str) -> String {
    let cleaned: String = name
        .chars()
        .map(|letter| if letter.is_ascii_alphanumeric() { letter } else { '_' })
        .collect();
    let name = camel(cleaned.trim_matches('_'));
    if name.starts_with(|first: char| first.is_ascii_digit()) {
        format!("_{name}")
    } else if KEYWORDS.contains(&name.as_str()) || OF_OBJECTS.contains(&name.as_str()) {
        format!("{name}_")
    } else {
        name
    }
}

/// The name of a parameter beside `options`.
pub fn variable(name: &str) -> String {
    match member(name) {
        taken if taken == "options" || taken == "body" => format!("{taken}_"),
        free => free,
    }
}

fn camel(name: &str) -> String {
    let pascal = pascal(name);
    let mut letters = pascal.chars();
    letters.next().map(|first| first.to_ascii_lowercase()).into_iter().chain(letters).collect()
}

/// The class of a resource.
pub fn class(name: &str) -> String {
    if TAKEN.contains(&name) { format!("{name}Resource") } else { name.to_owned() }
}

/// The class of a namespace of `object`.
pub fn namespace(object: &str, namespace: &Namespace) -> String {
    match namespace.name() {
        None => format!("{object}Methods"),
        Some(_) => format!("{object}{}", pascal(&namespace.path.join("_"))),
    }
}

/// The class of an operation's options: `customers.list` has `CustomersListOptions`.
pub fn options(operation: &str) -> String {
    format!("{}Options", pascal(&operation.replace('.', "_")))
}

/// `microsoft_support` and `microsoftSupport` as `MICROSOFT_SUPPORT`.
pub fn constant(value: &str) -> String {
    let mut out = String::new();
    let mut was_small = false;
    for letter in value.chars() {
        if letter.is_ascii_alphanumeric() {
            if letter.is_ascii_uppercase() && was_small {
                out.push('_');
            }
            out.push(letter.to_ascii_uppercase());
        } else if !out.ends_with('_') {
            out.push('_');
        }
        was_small = letter.is_ascii_lowercase() || letter.is_ascii_digit();
    }
    match out.chars().next() {
        None => "EMPTY".into(),
        Some(first) if first.is_ascii_digit() => format!("_{out}"),
        Some(_) => out,
    }
}

/// The class of a member's open set of values, within the record `of`.
pub fn values(of: &Type, field: &str) -> String {
    let name = pascal(&member(field));
    let is_used = |kind: &FieldKind| kind.named().is_some_and(|named| class(named) == name);
    let is_taken = TAKEN.contains(&name.as_str())
        || name == class(&of.name)
        || of.fields.iter().any(|other| is_used(&other.kind));
    if is_taken { format!("{name}Value") } else { name }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_those_of_the_language() {
        assert_eq!(member("customer_id"), "customerId");
        assert_eq!(member("import"), "import_");
        assert_eq!(member("notify"), "notify_");
        assert_eq!(member("@odata.type"), "odataType");
        assert_eq!(member("365Id"), "_365Id");
        assert_eq!(variable("options"), "options_");
        assert_eq!(class("List"), "ListResource");
        assert_eq!(options("customers.list"), "CustomersListOptions");
    }

    #[test]
    fn constants_are_told_apart() {
        assert_eq!(constant("microsoft_support"), "MICROSOFT_SUPPORT");
        assert_eq!(constant("oneTime"), "ONE_TIME");
        assert_eq!(constant("P1Y"), "P1_Y");
        assert_eq!(constant("3years"), "_3YEARS");
        assert_eq!(constant(""), "EMPTY");
    }
}
