//! What the module knows of an operation beside its cmdlet: for `Invoke-PartnerRequest`, verbose lines, completion.

use std::fmt::{self, Write as _};

use super::{names, operations::Made};
use crate::{
    csharp::HEAD,
    facade::{Facade, Method, Returns, TEXT},
    rows::Table,
};

/// `OperationTable.g.cs`.
pub fn operations(facade: &Facade, table: &Table, made: &[Made<'_>]) -> Result<String, fmt::Error> {
    let mut out = format!(
        "{HEAD}namespace PartnerCenterSAM;\n\ninternal static partial class OperationTable\n{{\n    \
         // Name, request, answer, whether it changes something, type, the parameter that names one, and parameters with * where they\n    \
         // are required.\n    \
         private const string Lines = \"\"\"\n"
    );
    let mut methods: Vec<&Method> = [&facade.partner, &facade.customer]
        .into_iter()
        .flat_map(|namespace| namespace.all())
        .collect();
    methods.sort_by(|a, b| a.operation.cmp(&b.operation));
    methods.dedup_by(|a, b| a.operation == b.operation);
    for method in methods {
        line(&mut out, method, table, made)?;
    }
    out.push_str("        \"\"\";\n}\n");
    Ok(out)
}

fn line(out: &mut String, method: &Method, table: &Table, made: &[Made<'_>]) -> fmt::Result {
    let row = table.operations.iter().find(|row| row.id == method.operation);
    let request = row.map(|row| format!("{} {}", row.method, row.path)).unwrap_or_default();
    let (answer, named) = match (&method.returns, &method.answers) {
        (Returns::Work(named), _) => ("Work", named.as_ref()),
        (_, Returns::Pages(_)) => ("Pages", method.answers.named()),
        (_, Returns::Bytes | Returns::File) => ("Bytes", None),
        (_, answers) => ("One", answers.named()),
    };
    let changes =
        if names::changes(&names::name(&method.operation).0) { "changes" } else { "reads" };
    let named = named.map(String::as_str).filter(|name| *name != TEXT).unwrap_or_default();
    let item = made
        .iter()
        .flat_map(|made| &made.operations)
        .find(|operation| operation.method.operation == method.operation)
        .and_then(|operation| operation.item.as_deref())
        .unwrap_or_default();
    let customer = row.is_some_and(|row| row.parameters.iter().any(|it| it.name == "customer_id"));
    let customer = customer.then(|| "customer_id*".to_owned());
    let own = method
        .arguments
        .iter()
        .map(|given| format!("{}{}", given.name, if given.required { "*" } else { "" }));
    let parameters: Vec<_> = customer.into_iter().chain(own).collect();
    writeln!(
        out,
        "        {}|{request}|{answer}|{changes}|{named}|{item}|{}",
        method.operation,
        parameters.join(" ")
    )
}
