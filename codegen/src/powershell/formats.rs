//! `Resources.format.ps1xml`: how lists of resources look.

use std::collections::BTreeSet;

use super::{
    columns::{self, Columns},
    operations::NAMESPACE,
};
use crate::{
    facade::{Facade, Returns},
    powershell::help::xml,
    text::pascal,
};

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n\
    <!-- Generated from core/operations by the crate partnercenter-codegen. Do not edit. -->\n\
    <Configuration>\n<ViewDefinitions>\n";

/// A table for each type that comes in collections, and each that columns were chosen for; others look as PowerShell shows
/// any object.
pub fn views(facade: &Facade, columns: &Columns) -> String {
    let mut names: BTreeSet<&String> = columns.keys().collect();
    for method in [&facade.partner, &facade.customer].iter().flat_map(|namespace| namespace.all()) {
        if let Returns::Pages(_) | Returns::List(_) = &method.answers {
            names.extend(method.answers.named());
        }
    }
    let mut out = HEAD.to_owned();
    for known in facade.types.iter().filter(|known| names.contains(&known.name)) {
        let usual = || columns::usual(known, &facade.types);
        let columns = columns.get(&known.name).cloned().unwrap_or_else(usual);
        if columns.len() > 1 {
            view(&mut out, &known.name, &columns);
        }
    }
    out + "</ViewDefinitions>\n</Configuration>\n"
}

fn view(out: &mut String, name: &str, columns: &[Vec<String>]) {
    let name = format!("{NAMESPACE}.{name}");
    out.push_str(&format!(
        "<View><Name>{name}</Name><ViewSelectedBy><TypeName>{name}</TypeName></ViewSelectedBy>\n<TableControl><TableHeaders>\n"
    ));
    for path in columns {
        out.push_str(&format!(
            "<TableColumnHeader><Label>{}</Label></TableColumnHeader>\n",
            label(path, columns)
        ));
    }
    out.push_str("</TableHeaders><TableRowEntries><TableRowEntry><TableColumnItems>\n");
    for path in columns {
        let value = match &path[..] {
            [member] => format!("<PropertyName>{}</PropertyName>", xml(member)),
            path => format!("<ScriptBlock>$_.{}</ScriptBlock>", xml(&path.join("."))),
        };
        out.push_str(&format!("<TableColumnItem>{value}</TableColumnItem>\n"));
    }
    out.push_str("</TableColumnItems></TableRowEntry></TableRowEntries></TableControl></View>\n");
}

/// The member's name, with the one before it where two columns have the same.
fn label(path: &[String], columns: &[Vec<String>]) -> String {
    let last = path.last().map(String::as_str).unwrap_or_default();
    let is_unique =
        columns.iter().filter(|other| other.last().is_some_and(|name| name == last)).count() == 1;
    let words = if is_unique { &path[path.len().saturating_sub(1)..] } else { path };
    let words: Vec<_> = words.iter().map(|word| pascal(word.trim_start_matches('@'))).collect();
    xml(&words.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_told_apart() {
        let path = |text: &str| text.split('.').map(str::to_owned).collect::<Vec<_>>();
        let columns = [path("id"), path("customer.id"), path("customer.displayName")];
        let labels = columns.each_ref().map(|column| label(column, &columns));
        assert_eq!(labels, ["Id", "Customer Id", "DisplayName"]);
    }
}
