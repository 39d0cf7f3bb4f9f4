//! `Help.xml`: the help of all cmdlets, as `Get-Help` reads it (MAML).

use std::{
    error::Error,
    fmt::{self, Write as _},
};

use super::{
    cmdlet::{Cmdlet, Example, InSet, Parameter},
    old::INSTEAD,
    operations::{BASE, Made, NAMESPACE},
    source::Source,
};
use crate::{csharp::sentence, types::Type};

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n\
    <!-- Generated from core/operations by the crate partnercenter-codegen. Do not edit. -->\n\
    <helpItems schema=\"maml\" xmlns=\"http://msh\" xmlns:maml=\"http://schemas.microsoft.com/maml/2004/10\" \
    xmlns:command=\"http://schemas.microsoft.com/maml/dev/command/2004/10\" \
    xmlns:dev=\"http://schemas.microsoft.com/maml/dev/2004/10\">\n";

/// The help of the cmdlets made from the table, of those written by hand, and of those that are gone.
///
/// # Errors
/// None but those of writing.
pub fn file(source: &Source, made: &[Made<'_>], types: &[Type]) -> Result<String, Box<dyn Error>> {
    let mut cmdlets = source.cmdlets.clone();
    for made in made {
        let mut cmdlet = made.cmdlet.clone();
        for (name, parameter) in source.inherited(BASE) {
            cmdlet.parameters.entry(name).or_insert(parameter);
        }
        cmdlets.push(cmdlet);
    }
    cmdlets.extend(INSTEAD.iter().map(|(verb, noun, instead)| gone(source, verb, noun, instead)));
    cmdlets.sort_by_key(Cmdlet::name);
    let mut out = HEAD.to_owned();
    for mut cmdlet in cmdlets {
        if cmdlet.changes {
            cmdlet.parameters.extend(common());
        }
        command(&mut out, &cmdlet, types)?;
    }
    Ok(out + "</helpItems>\n")
}

/// A cmdlet that says what to do instead.
fn gone(source: &Source, verb: &str, noun: &str, instead: &str) -> Cmdlet {
    let synopsis = "No operation any more: it says what to do instead.".to_owned();
    Cmdlet {
        verb: verb.into(),
        noun: noun.into(),
        description: vec![instead.into()],
        synopsis,
        parameters: source.inherited("GoneCmdlet"),
        examples: vec![Example {
            title: "Ends with an error that says what to do instead.".into(),
            code: format!("{verb}-{noun}"),
            remarks: instead.into(),
        }],
        ..Cmdlet::default()
    }
}

/// What `SupportsShouldProcess` adds.
fn common() -> impl Iterator<Item = (String, Parameter)> {
    [
        ("Confirm", "cf", "Asks before anything is changed."),
        ("WhatIf", "wi", "Says what would be changed, and changes nothing."),
    ]
    .into_iter()
    .map(|(name, alias, summary)| {
        let parameter = Parameter {
            kind: "SwitchParameter".into(),
            summary: summary.into(),
            aliases: vec![alias.into()],
            sets: vec![InSet::default()],
            ..Parameter::default()
        };
        (name.to_owned(), parameter)
    })
}

fn command(out: &mut String, cmdlet: &Cmdlet, types: &[Type]) -> fmt::Result {
    let name = cmdlet.name();
    writeln!(
        out,
        "<command:command><command:details><command:name>{name}</command:name><command:verb>{}</command:verb>\
         <command:noun>{}</command:noun>{}</command:details>",
        cmdlet.verb,
        cmdlet.noun,
        paragraphs("maml:description", std::slice::from_ref(&cmdlet.synopsis))
    )?;
    let mut description = cmdlet.description.clone();
    if !cmdlet.aliases.is_empty() {
        description
            .push(format!("The Partner Center module called it {}.", cmdlet.aliases.join(", ")));
    }
    writeln!(out, "{}\n<command:syntax>", paragraphs("maml:description", &description))?;
    for set in cmdlet.syntaxes() {
        syntax(out, &name, cmdlet, set)?;
    }
    out.push_str("</command:syntax>\n<command:parameters>\n");
    for (name, parameter) in &cmdlet.parameters {
        self::parameter(out, name, parameter)?;
    }
    out.push_str("</command:parameters>\n");
    returns(out, cmdlet, types)?;
    if !cmdlet.notes.is_empty() {
        let notes: String = cmdlet.notes.iter().map(|note| para(note)).collect();
        writeln!(out, "<maml:alertSet><maml:alert>{notes}</maml:alert></maml:alertSet>")?;
    }
    out.push_str("<command:examples>\n");
    for (place, example) in cmdlet.examples.iter().enumerate() {
        self::example(out, place + 1, example)?;
    }
    out.push_str("</command:examples>\n<command:relatedLinks>\n");
    for (title, address) in &cmdlet.links {
        writeln!(
            out,
            "<maml:navigationLink><maml:linkText>{}</maml:linkText><maml:uri>{}</maml:uri></maml:navigationLink>",
            xml(title),
            xml(address)
        )?;
    }
    out.push_str("</command:relatedLinks></command:command>\n");
    Ok(())
}

/// A set: what must be given first.
fn syntax(out: &mut String, name: &str, cmdlet: &Cmdlet, set: &str) -> fmt::Result {
    let mut parameters: Vec<_> = cmdlet
        .parameters
        .iter()
        .filter_map(|(name, parameter)| Some((name, parameter, parameter.in_set(set)?)))
        .collect();
    parameters.sort_by_key(|(_, _, it)| (it.position.unwrap_or(u32::MAX), !it.is_mandatory));
    writeln!(out, "<command:syntaxItem><maml:name>{name}</maml:name>")?;
    for (name, parameter, in_set) in parameters {
        // Only what its form depends on: the rest stands with the parameter.
        write!(
            out,
            "<command:parameter required=\"{}\" position=\"{}\"><maml:name>{name}</maml:name>",
            in_set.is_mandatory,
            position(in_set)
        )?;
        if !parameter.is_switch() {
            write!(
                out,
                "<command:parameterValue required=\"true\">{}</command:parameterValue>",
                parameter.shown_kind()
            )?;
        }
        out.push_str("</command:parameter>\n");
    }
    out.push_str("</command:syntaxItem>\n");
    Ok(())
}

fn parameter(out: &mut String, name: &str, parameter: &Parameter) -> fmt::Result {
    // Of a parameter that is in several sets the strictest counts.
    let in_set = InSet {
        is_mandatory: parameter.sets.iter().all(|it| it.is_mandatory),
        position: parameter.sets.iter().find_map(|it| it.position),
        by_value: parameter.sets.iter().any(|it| it.by_value),
        by_name: parameter.sets.iter().any(|it| it.by_name),
        ..InSet::default()
    };
    let kind = parameter.shown_kind();
    writeln!(
        out,
        "<command:parameter {}><maml:name>{name}</maml:name>{}<command:parameterValue required=\"{}\">{kind}</command:parameterValue>\
         <dev:type><maml:name>{kind}</maml:name></dev:type></command:parameter>",
        attributes(&in_set, &parameter.aliases),
        paragraphs("maml:description", std::slice::from_ref(&parameter.summary)),
        !parameter.is_switch()
    )
}

fn attributes(in_set: &InSet, aliases: &[String]) -> String {
    let pipeline = match (in_set.by_value, in_set.by_name) {
        (true, true) => "True (ByValue, ByPropertyName)",
        (true, false) => "True (ByValue)",
        (false, true) => "True (ByPropertyName)",
        (false, false) => "False",
    };
    let aliases = if aliases.is_empty() { "none".to_owned() } else { aliases.join(", ") };
    format!(
        "required=\"{}\" globbing=\"false\" pipelineInput=\"{pipeline}\" position=\"{}\" aliases=\"{aliases}\"",
        in_set.is_mandatory,
        position(in_set)
    )
}

fn position(in_set: &InSet) -> String {
    in_set.position.map_or("named".to_owned(), |position| position.to_string())
}

fn returns(out: &mut String, cmdlet: &Cmdlet, types: &[Type]) -> fmt::Result {
    out.push_str("<command:returnValues>\n");
    for name in &cmdlet.outputs {
        let own = name.strip_prefix(NAMESPACE).map(|name| name.trim_start_matches('.'));
        let known = own.and_then(|own| types.iter().find(|known| known.name == own));
        let what = match (known, own) {
            (Some(known), _) => {
                format!("{} Members: {}.", sentence(&known.summary), members(known))
            }
            (None, Some("PartnerWork")) => "Work that goes on: for Wait-PartnerWork.".to_owned(),
            (None, _) => String::new(),
        };
        writeln!(
            out,
            "<command:returnValue><dev:type><maml:name>{name}</maml:name></dev:type>{}</command:returnValue>",
            paragraphs("maml:description", &[what])
        )?;
    }
    out.push_str("</command:returnValues>\n");
    Ok(())
}

/// The names of a type's members.
fn members(known: &Type) -> String {
    let names: Vec<_> = known.fields.iter().map(|field| field.name.as_str()).collect();
    if names.is_empty() { "as the service gives them".into() } else { names.join(", ") }
}

fn example(out: &mut String, number: usize, example: &Example) -> fmt::Result {
    let title =
        if example.title.is_empty() { String::new() } else { format!(": {}", example.title) };
    writeln!(
        out,
        "<command:example><maml:title>Example {number}{}</maml:title><dev:code>{}</dev:code>{}</command:example>",
        xml(&title),
        xml(&example.code),
        paragraphs("dev:remarks", std::slice::from_ref(&example.remarks))
    )
}

fn paragraphs(element: &str, texts: &[String]) -> String {
    let paragraphs: String = texts.iter().map(|text| para(text)).collect();
    format!("<{element}>{paragraphs}</{element}>")
}

fn para(text: &str) -> String {
    format!("<maml:para>{}</maml:para>", xml(text))
}

/// Text within an element.
pub fn xml(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_tell_where_they_come_from() {
        let by_name = InSet { is_mandatory: true, by_name: true, ..InSet::default() };
        let text = attributes(&by_name, &["A".into(), "B".into()]);
        assert!(text.contains("required=\"true\""), "{text}");
        assert!(
            text.contains(
                "pipelineInput=\"True (ByPropertyName)\" position=\"named\" aliases=\"A, B\""
            ),
            "{text}"
        );
    }

    #[test]
    fn what_must_be_given_is_first() -> fmt::Result {
        let mut cmdlet = Cmdlet::default();
        for (name, is_mandatory) in [("Alpha", false), ("Beta", true)] {
            let sets = vec![InSet { is_mandatory, ..InSet::default() }];
            cmdlet.parameters.insert(name.into(), Parameter { sets, ..Parameter::default() });
        }
        let mut out = String::new();
        syntax(&mut out, "Get-It", &cmdlet, "")?;
        assert!(out.find("Beta") < out.find("Alpha"), "{out}");
        Ok(())
    }
}
