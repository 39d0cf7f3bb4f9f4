//! Classes that complete the known values of parameters.

use std::{
    collections::BTreeMap,
    fmt::{self, Write as _},
};

use super::operations::Made;
use crate::csharp::{HEAD, element, literal};

/// The class of each list of values.
pub fn names<'a>(made: &'a [Made<'_>]) -> BTreeMap<&'a [String], String> {
    let mut names: BTreeMap<&[String], String> = BTreeMap::new();
    for Made { cmdlet, .. } in made {
        for (property, parameter) in
            cmdlet.parameters.iter().filter(|(_, it)| !it.values.is_empty())
        {
            if names.contains_key(parameter.values.as_slice()) {
                continue;
            }
            let mut name = format!("{property}Values");
            if names.values().any(|known| *known == name) {
                name = format!("{}{name}", cmdlet.noun);
            }
            names.insert(&parameter.values, name);
        }
    }
    names
}

/// `Completers.g.cs`.
pub fn classes(made: &[Made<'_>]) -> Result<String, fmt::Error> {
    let mut out = format!("{HEAD}namespace PartnerCenterSAM;\n");
    let mut names: Vec<_> = names(made).into_iter().collect();
    names.sort_by(|a, b| a.1.cmp(&b.1));
    for (values, name) in names {
        let values: Vec<_> = values.iter().map(|value| literal(value)).collect();
        out.push('\n');
        element(&mut out, "", "summary", "Completes values that are known.");
        writeln!(
            out,
            "internal sealed class {name} : ValueCompleter\n{{\n    private protected override string[] Values =>\n        [{}];\n}}",
            values.join(", ")
        )?;
    }
    Ok(out)
}
