//! Examples for the help of cmdlets made from the table: one for each operation, that can be typed as it stands where the
//! variables have values.

use super::{
    cmdlet::{Cmdlet, Example},
    operations::{CUSTOMER, Operation},
};
use crate::{
    csharp::sentence,
    facade::{Facade, Returns},
    types::{Field, FieldKind},
};

/// All of a cmdlet.
pub fn of(cmdlet: &Cmdlet, operations: &[Operation<'_>], facade: &Facade) -> Vec<Example> {
    let mut examples: Vec<_> =
        operations.iter().map(|operation| of_operation(cmdlet, operation, facade)).collect();
    examples.extend(operations.iter().find_map(|operation| of_pipeline(cmdlet, operation)));
    examples
}

fn of_operation(cmdlet: &Cmdlet, operation: &Operation<'_>, facade: &Facade) -> Example {
    let mut code = cmdlet.name();
    for (name, parameter) in &cmdlet.parameters {
        let is_needed = parameter.in_set(&operation.set).is_some_and(|it| it.is_mandatory);
        if is_needed && name == "Body" {
            code.push_str(&format!(" -Body {}", body(operation, facade)));
        } else if is_needed {
            let value = match parameter.values.first() {
                Some(value) => quoted(value),
                None => variable(name),
            };
            code.push_str(&format!(" -{name} {value}"));
        }
    }
    let mut remarks = String::new();
    match &operation.method.returns {
        Returns::Work(_) if operation.method.name == "export" => {
            code = format!("$work = {code}\n$work | Receive-PartnerWork -OutFile ./export");
            remarks =
                "The work goes on at the service; its files are saved once it is done.".into();
        }
        Returns::Work(_) => code.push_str(" -Wait"),
        Returns::File => code.push_str(" -OutFile ."),
        _ => {}
    }
    Example { title: sentence(&operation.method.summary), code, remarks }
}

/// What a customer's own is read of all customers by.
fn of_pipeline(cmdlet: &Cmdlet, operation: &Operation<'_>) -> Option<Example> {
    let mandatory = cmdlet
        .parameters
        .iter()
        .filter(|(_, it)| it.in_set(&operation.set).is_some_and(|it| it.is_mandatory));
    let mandatory: Vec<_> = mandatory.map(|(name, _)| name.as_str()).collect();
    let is_reading = cmdlet.verb == "Get" && mandatory == [CUSTOMER];
    is_reading.then(|| Example {
        title: "The same of all customers.".into(),
        code: format!("Get-PartnerCustomer | {}", cmdlet.name()),
        remarks: "Each object has the CustomerId of its customer.".into(),
    })
}

/// A body with what it must have.
fn body(operation: &Operation<'_>, facade: &Facade) -> String {
    let method = operation.method;
    let known =
        method.body.as_ref().and_then(|name| facade.types.iter().find(|known| known.name == *name));
    let members: Vec<_> = known
        .into_iter()
        .flat_map(|known| &known.fields)
        .filter(|field| field.required && !field.read_only)
        .map(member)
        .collect();
    let body =
        if members.is_empty() { "$body".into() } else { format!("@{{ {} }}", members.join("; ")) };
    if method.body_is_list { format!("@({body})") } else { body }
}

fn member(field: &Field) -> String {
    let is_name = field.name.chars().all(|letter| letter.is_ascii_alphanumeric());
    let name = if is_name { field.name.clone() } else { quoted(&field.name) };
    let value = match &field.kind {
        FieldKind::OneOf(values) => values.first().map(|value| quoted(value)),
        FieldKind::Boolean => Some("$true".into()),
        FieldKind::List(_) => Some(format!("@({})", variable(&field.name))),
        _ => None,
    };
    format!("{name} = {}", value.unwrap_or_else(|| variable(&field.name)))
}

fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

/// A variable of this name.
fn variable(name: &str) -> String {
    let mut letters = name.chars().filter(char::is_ascii_alphanumeric);
    let first = letters.next().map(|first| first.to_ascii_lowercase());
    format!("${}", first.into_iter().chain(letters).collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_those_of_powershell() {
        assert_eq!(quoted("it's"), "'it''s'");
        assert_eq!(variable("CustomerId"), "$customerId");
        assert_eq!(variable("@odata.type"), "$odatatype");
    }
}
