//! Reads the cmdlets that are written by hand off their source: what their help says stands in its comments, and what
//! parameters they have in its attributes. The source is ours and formatted; only what occurs in it is understood.

use std::{
    collections::{BTreeMap, HashMap},
    error::Error,
    fs,
    path::Path,
};

use super::{
    cmdlet::{Cmdlet, Example, InSet, Parameter},
    operations::NAMESPACE,
};

/// What is written by hand.
#[derive(Default)]
pub struct Source {
    /// Sorted by name.
    pub cmdlets: Vec<Cmdlet>,
    /// Parameters of the classes that cmdlets derive from, and what these derive from.
    bases: HashMap<String, (BTreeMap<String, Parameter>, String)>,
}

/// A class under way.
struct Class {
    name: String,
    base: String,
    /// None of a class that cmdlets derive from.
    cmdlet: Option<Cmdlet>,
    parameters: BTreeMap<String, Parameter>,
}

/// What stands before a declaration.
#[derive(Default)]
struct Before {
    comment: String,
    attributes: Vec<String>,
}

/// Reads the folder and its folder of cmdlets.
///
/// # Errors
/// A cmdlet without a summary or an example, a parameter without a summary.
pub fn read(folder: &Path) -> Result<Source, Box<dyn Error>> {
    let mut source = Source::default();
    let mut derived = Vec::new();
    for folder in [folder.to_owned(), folder.join("Cmdlets")] {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.extension().is_some_and(|extension| extension == "cs") {
                let text = fs::read_to_string(&path)?;
                file(&text, &mut source, &mut derived)
                    .map_err(|why| format!("{}: {why}", path.display()))?;
            }
        }
    }
    for (mut cmdlet, base) in derived {
        cmdlet.parameters.extend(source.inherited(&base));
        source.cmdlets.push(cmdlet);
    }
    source.cmdlets.sort_by_key(Cmdlet::name);
    Ok(source)
}

impl Source {
    /// The parameters that a class and those before it have.
    pub fn inherited(&self, class: &str) -> BTreeMap<String, Parameter> {
        let Some((own, base)) = self.bases.get(class) else { return BTreeMap::new() };
        let mut all = self.inherited(base);
        all.extend(own.clone());
        all
    }
}

fn file(
    text: &str,
    source: &mut Source,
    derived: &mut Vec<(Cmdlet, String)>,
) -> Result<(), String> {
    let constants = constants(text);
    let mut before = Before::default();
    let mut class: Option<Class> = None;
    for line in text.lines() {
        let line = line.trim();
        if let Some(comment) = line.strip_prefix("///") {
            before.comment.push_str(comment.strip_prefix(' ').unwrap_or(comment));
            before.comment.push('\n');
            continue;
        }
        if line.starts_with('[') && line.ends_with(']') {
            before.attributes.push(line[1..line.len() - 1].to_owned());
            continue;
        }
        let before = std::mem::take(&mut before);
        if line.contains(" class ") && line.starts_with("public") {
            end(class.take(), source, derived);
            class = begin(line, &before, &constants)?;
        } else if let Some(class) = &mut class
            && before.attributes.iter().any(|it| it.starts_with("Parameter"))
            && let Some((kind, name)) = property(line)
        {
            let parameter = parameter(kind, &before, &constants)
                .map_err(|why| format!("{} -{name}: {why}", class.name))?;
            class.parameters.insert(name.to_owned(), parameter);
        }
    }
    end(class, source, derived);
    Ok(())
}

fn begin(
    line: &str,
    before: &Before,
    constants: &HashMap<String, String>,
) -> Result<Option<Class>, String> {
    let rest = line.split_once(" class ").map(|(_, rest)| rest).unwrap_or_default();
    let (name, bases) = rest.split_once(" : ").unwrap_or((rest, ""));
    let name = name.split(['(', '<']).next().unwrap_or(name).to_owned();
    let base = bases.split(',').next().unwrap_or(bases).trim().to_owned();
    let attribute = before.attributes.iter().find_map(|it| arguments(it, "Cmdlet"));
    let cmdlet = match attribute {
        Some(arguments) => {
            Some(cmdlet(&arguments, before, constants).map_err(|why| format!("{name}: {why}"))?)
        }
        None if line.contains(" abstract ") => None,
        None => return Ok(None),
    };
    Ok(Some(Class { name, base, cmdlet, parameters: BTreeMap::new() }))
}

fn end(class: Option<Class>, source: &mut Source, derived: &mut Vec<(Cmdlet, String)>) {
    let Some(Class { name, base, cmdlet, parameters }) = class else { return };
    let Some(mut cmdlet) = cmdlet else {
        source.bases.insert(name, (parameters, base));
        return;
    };
    for set in parameters.values().flat_map(|parameter| &parameter.sets) {
        if !set.name.is_empty() && !cmdlet.sets.contains(&set.name) {
            cmdlet.sets.push(set.name.clone());
        }
    }
    cmdlet.parameters = parameters;
    derived.push((cmdlet, base));
}

fn cmdlet(
    arguments: &[String],
    before: &Before,
    constants: &HashMap<String, String>,
) -> Result<Cmdlet, String> {
    let [verb, noun, rest @ ..] = arguments else {
        return Err("a cmdlet has a verb and a noun".into());
    };
    let verb = verb.rsplit('.').next().unwrap_or(verb).trim_matches('"').to_owned();
    let examples = elements(&before.comment, "example").map(example).collect::<Vec<_>>();
    if examples.is_empty() {
        return Err("its comment has no example".into());
    }
    let synopsis = summary(&before.comment)?;
    let remarks = elements(&before.comment, "remarks").map(plain);
    let default_set = named(rest, "DefaultParameterSetName").map(|set| resolved(set, constants));
    Ok(Cmdlet {
        verb,
        noun: noun.trim_matches('"').to_owned(),
        description: std::iter::once(synopsis.clone()).chain(remarks).collect(),
        synopsis,
        sets: default_set.iter().cloned().collect(),
        default_set: default_set.unwrap_or_default(),
        changes: named(rest, "SupportsShouldProcess") == Some("true"),
        outputs: before
            .attributes
            .iter()
            .filter_map(|it| self::arguments(it, "OutputType"))
            .flatten()
            .filter(|it| !it.contains(" = "))
            .map(|it| output(&it))
            .collect(),
        examples,
        ..Cmdlet::default()
    })
}

fn parameter(
    kind: &str,
    before: &Before,
    constants: &HashMap<String, String>,
) -> Result<Parameter, String> {
    let mut parameter = Parameter {
        kind: kind.to_owned(),
        summary: summary(&before.comment)?,
        ..Parameter::default()
    };
    for attribute in &before.attributes {
        if let Some(names) = arguments(attribute, "Alias") {
            parameter.aliases =
                names.iter().map(|name| name.trim_matches('"').to_owned()).collect();
        }
        if let Some(arguments) = arguments(attribute, "Parameter") {
            let is = |name: &str| named(&arguments, name) == Some("true");
            parameter.sets.push(InSet {
                name: named(&arguments, "ParameterSetName")
                    .map(|set| resolved(set, constants))
                    .unwrap_or_default(),
                is_mandatory: is("Mandatory"),
                position: named(&arguments, "Position").and_then(|position| position.parse().ok()),
                by_value: is("ValueFromPipeline"),
                by_name: is("ValueFromPipelineByPropertyName"),
            });
        }
        if let Some(values) = arguments(attribute, "ValidateSet") {
            let values: Vec<_> = values.iter().map(|value| value.trim_matches('"')).collect();
            parameter.summary.push_str(&format!(" One of: {}.", values.join(", ")));
        }
    }
    Ok(parameter)
}

/// The arguments of an attribute of this name.
fn arguments(attribute: &str, name: &str) -> Option<Vec<String>> {
    if attribute == name {
        return Some(Vec::new());
    }
    let inner = attribute.strip_prefix(name)?.strip_prefix('(')?.strip_suffix(')')?;
    Some(inner.split(", ").map(str::to_owned).collect())
}

/// The argument of this name.
fn named<'a>(arguments: &'a [String], name: &str) -> Option<&'a str> {
    arguments.iter().find_map(|argument| argument.strip_prefix(name)?.strip_prefix(" = "))
}

fn resolved(text: &str, constants: &HashMap<String, String>) -> String {
    constants.get(text).cloned().unwrap_or_else(|| text.trim_matches('"').to_owned())
}

/// The constants that are texts.
fn constants(text: &str) -> HashMap<String, String> {
    let lines =
        text.lines().filter_map(|line| line.split_once("const string ")?.1.split_once(" = "));
    lines
        .map(|(name, value)| {
            (name.to_owned(), value.trim_end_matches(';').trim_matches('"').to_owned())
        })
        .collect()
}

/// Type and name of a property.
fn property(line: &str) -> Option<(&str, &str)> {
    let (declared, _) = line.strip_prefix("public ")?.split_once(" {")?;
    declared.rsplit_once(' ')
}

/// The full name of a type that is given.
fn output(argument: &str) -> String {
    let name = argument.trim_start_matches("typeof(").trim_end_matches(')').trim_matches('"');
    match name {
        "string" => "System.String".into(),
        "byte[]" => "System.Byte[]".into(),
        "Hashtable" => "System.Collections.Hashtable".into(),
        "PSObject" => "System.Management.Automation.PSObject".into(),
        "FileInfo" | "DirectoryInfo" => format!("System.IO.{name}"),
        name if name.contains('.') => name.into(),
        name => format!("{NAMESPACE}.{name}"),
    }
}

fn summary(comment: &str) -> Result<String, String> {
    elements(comment, "summary")
        .next()
        .map(plain)
        .ok_or_else(|| "its comment has no summary".into())
}

/// The texts within elements of this name.
fn elements<'a>(comment: &'a str, name: &str) -> impl Iterator<Item = &'a str> {
    let (open, close) = (format!("<{name}>"), format!("</{name}>"));
    let mut rest = comment;
    std::iter::from_fn(move || {
        let (_, after) = rest.split_once(&open)?;
        let (inner, after) = after.split_once(&close)?;
        rest = after;
        Some(inner)
    })
}

fn example(text: &str) -> Example {
    let (title, rest) = text.split_once("<code>").unwrap_or((text, ""));
    let (code, remarks) = rest.split_once("</code>").unwrap_or((rest, ""));
    Example { title: plain(title), code: unescaped(code.trim()), remarks: plain(remarks) }
}

/// A comment's text without its markup, in one line.
fn plain(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('<') {
        out.push_str(before);
        let (tag, after) = after.split_once('>').unwrap_or((after, ""));
        // What a reference leads to is told by its last word.
        if let Some((_, reference)) = tag.split_once("cref=\"") {
            let name = reference.split(['"', '(']).next().unwrap_or_default();
            out.push_str(name.rsplit(['.', ':']).next().unwrap_or(name));
        }
        rest = after;
    }
    out.push_str(rest);
    unescaped(&out.split_whitespace().collect::<Vec<_>>().join(" "))
}

fn unescaped(text: &str) -> String {
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const TEXT: &str = r#"
/// <summary>Does <c>it</c> &amp; more, as
/// <see cref="Other.Thing"/>.</summary>
/// <example>Once.
/// <code>
/// Get-It -Name $name |
///     Where-Object { $_.a -gt 1 }
/// </code></example>
[Cmdlet(VerbsCommon.Get, "It", DefaultParameterSetName = NamedSet, SupportsShouldProcess = true)]
[OutputType(typeof(string), ParameterSetName = [NamedSet])]
public sealed class GetIt : BaseCmdlet
{
    private const string NamedSet = "Named";

    /// <summary>Its name.</summary>
    [Alias("N", "M")]
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = NamedSet, ValueFromPipeline = true)]
    public string[]? Name { get; set; }

    /// <summary>No parameter.</summary>
    public string? Other { get; set; }
}

/// <summary>Below.</summary>
public abstract class BaseCmdlet : PSCmdlet
{
    /// <summary>How often.</summary>
    [Parameter]
    public int Count { get; set; } = 1;
}
"#;

    fn read(text: &str) -> Result<(Source, Vec<(Cmdlet, String)>), String> {
        let (mut source, mut derived) = (Source::default(), Vec::new());
        file(text, &mut source, &mut derived)?;
        Ok((source, derived))
    }

    #[test]
    fn a_cmdlet_is_read_off_its_source() {
        let (source, derived) = read(TEXT).unwrap();
        let (cmdlet, base) = &derived[0];
        assert_eq!(cmdlet.name(), "Get-It");
        assert_eq!(cmdlet.synopsis, "Does it & more, as Thing.");
        assert_eq!(cmdlet.outputs, ["System.String"]);
        assert!(cmdlet.changes);
        assert_eq!(cmdlet.default_set, "Named");
        assert_eq!(
            cmdlet.examples[0].code,
            "Get-It -Name $name |\n    Where-Object { $_.a -gt 1 }"
        );
        assert_eq!(cmdlet.parameters.keys().collect::<Vec<_>>(), ["Name"]);
        let name = &cmdlet.parameters["Name"];
        assert_eq!(
            (name.shown_kind().as_str(), &name.aliases[..]),
            ("String[]", &["N".to_owned(), "M".to_owned()][..])
        );
        let set = name.in_set("Named").unwrap();
        assert!(set.is_mandatory && set.by_value && !set.by_name);
        assert_eq!(set.position, Some(0));
        assert!(source.inherited(base).contains_key("Count"));
    }

    #[test]
    fn what_says_nothing_is_refused() {
        let refused = |text: &str| read(text).err().unwrap();
        assert_eq!(refused(&TEXT.replace("example>", "x>")), "GetIt: its comment has no example");
        assert_eq!(
            refused(&TEXT.replace("<summary>Its name.", "Its name.")),
            "GetIt -Name: its comment has no summary"
        );
    }
}
