//! The source of the cmdlets.

use std::fmt::{self, Write as _};

use super::{
    cmdlet::{InSet, Parameter},
    completers,
    old::INSTEAD,
    operations::{BASE, Made},
    source::Source,
};
use crate::csharp::{HEAD, element, literal};

/// `Cmdlets.g.cs`.
pub fn cmdlets(made: &[Made<'_>]) -> Result<String, fmt::Error> {
    let mut out = format!(
        "{HEAD}using System.Management.Automation;\n\nnamespace PartnerCenterSAM.Cmdlets;\n"
    );
    let completers = completers::names(made);
    for made in made {
        class(&mut out, made, |values| completers.get(values).map(String::as_str))?;
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

/// The names of all cmdlets, as the manifest exports them.
pub fn names(source: &Source, made: &[Made<'_>]) -> Vec<String> {
    let by_hand = source.cmdlets.iter().map(|cmdlet| cmdlet.name());
    let made = made.iter().map(|made| made.cmdlet.name());
    let gone = INSTEAD.iter().map(|(verb, noun, _)| format!("{verb}-{noun}"));
    let mut names: Vec<_> = by_hand.chain(made).chain(gone).collect();
    names.sort();
    names
}

fn class<'a>(
    out: &mut String,
    made: &Made<'_>,
    completer: impl Fn(&[String]) -> Option<&'a str>,
) -> fmt::Result {
    let cmdlet = &made.cmdlet;
    out.push('\n');
    element(out, "", "summary", &cmdlet.description.join(" "));
    let process = if cmdlet.changes { ", SupportsShouldProcess = true" } else { "" };
    writeln!(
        out,
        "[Cmdlet({}, {}, DefaultParameterSetName = {}{process})]",
        literal(&cmdlet.verb),
        literal(&cmdlet.noun),
        literal(&cmdlet.default_set)
    )?;
    list(out, "Alias", &cmdlet.aliases)?;
    list(out, "OutputType", &cmdlet.outputs)?;
    let interfaces: String = [("Wait", "IWaits"), ("OutFile", "ISaves")]
        .iter()
        .filter(|(property, _)| cmdlet.parameters.contains_key(*property))
        .map(|(_, interface)| format!(", {interface}"))
        .collect();
    writeln!(out, "public sealed class {}{} : {BASE}{interfaces}\n{{", cmdlet.verb, cmdlet.noun)?;
    for (property, parameter) in &cmdlet.parameters {
        self::property(out, property, parameter, completer(&parameter.values))?;
    }
    let (default, others) = match &made.operations[..] {
        [default, others @ ..] => (default, others),
        [] => return out.write_str("}\n"),
    };
    if others.is_empty() {
        let id = literal(&default.method.operation);
        writeln!(out, "    private protected override string Operation => {id};\n}}")?;
        return Ok(());
    }
    out.push_str(
        "    private protected override string Operation => ParameterSetName switch\n    {\n",
    );
    for operation in others {
        writeln!(
            out,
            "        {} => {},",
            literal(&operation.set),
            literal(&operation.method.operation)
        )?;
    }
    writeln!(out, "        _ => {},\n    }};\n}}", literal(&default.method.operation))
}

/// An attribute that lists texts; nothing without any.
fn list(out: &mut String, attribute: &str, texts: &[String]) -> fmt::Result {
    if texts.is_empty() {
        return Ok(());
    }
    let texts: Vec<_> = texts.iter().map(|text| literal(text)).collect();
    writeln!(out, "[{attribute}({})]", texts.join(", "))
}

fn property(
    out: &mut String,
    name: &str,
    parameter: &Parameter,
    completer: Option<&str>,
) -> fmt::Result {
    element(out, "    ", "summary", &parameter.summary);
    if !parameter.aliases.is_empty() {
        out.push_str("    ");
        list(out, "Alias", &parameter.aliases)?;
    }
    for InSet { name, is_mandatory, by_name, .. } in &parameter.sets {
        let by_name = if *by_name { ", ValueFromPipelineByPropertyName = true" } else { "" };
        writeln!(
            out,
            "    [Parameter(Mandatory = {is_mandatory}, ParameterSetName = {}{by_name})]",
            literal(name)
        )?;
    }
    let completer = completer.map(|class| format!("[ArgumentCompleter(typeof({class}))]"));
    for attribute in parameter.attributes.iter().chain(&completer) {
        writeln!(out, "    {attribute}")?;
    }
    // A time that nobody gives is the usual one.
    writeln!(out, "    public {} {name} {{ get; set; }}\n", parameter.kind)
}
