//! A cmdlet as its users see it: what its source and its help say alike.

use std::collections::BTreeMap;

/// A cmdlet.
#[derive(Clone, Default)]
pub struct Cmdlet {
    pub verb: String,
    pub noun: String,
    /// One sentence.
    pub synopsis: String,
    /// Paragraphs.
    pub description: Vec<String>,
    pub aliases: Vec<String>,
    pub default_set: String,
    /// Its parameter sets; none where there is only the one without a name.
    pub sets: Vec<String>,
    /// Whether it takes `-WhatIf` and `-Confirm`.
    pub changes: bool,
    /// Full names of the types that it gives.
    pub outputs: Vec<String>,
    /// By name.
    pub parameters: BTreeMap<String, Parameter>,
    pub examples: Vec<Example>,
    /// What to know besides, as paragraphs.
    pub notes: Vec<String>,
    /// Titles and addresses.
    pub links: Vec<(String, String)>,
}

/// A parameter.
#[derive(Clone, Default)]
pub struct Parameter {
    /// Its type, as C# writes it.
    pub kind: String,
    pub summary: String,
    pub aliases: Vec<String>,
    pub sets: Vec<InSet>,
    /// Values that are known; others are accepted too.
    pub values: Vec<String>,
    /// Its attributes besides, as C# writes them.
    pub attributes: Vec<String>,
}

/// How a parameter is in a set.
#[derive(Clone, Default)]
pub struct InSet {
    /// Name of the set; empty for all of them.
    pub name: String,
    pub is_mandatory: bool,
    pub position: Option<u32>,
    /// Whether it takes the objects of a pipeline.
    pub by_value: bool,
    /// Whether it takes their property of its name.
    pub by_name: bool,
}

/// What somebody may type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example {
    pub title: String,
    pub code: String,
    pub remarks: String,
}

impl Cmdlet {
    /// Its name.
    pub fn name(&self) -> String {
        format!("{}-{}", self.verb, self.noun)
    }

    /// The sets by which its syntax is told, the default first.
    pub fn syntaxes(&self) -> Vec<&str> {
        if self.sets.is_empty() {
            return vec![""];
        }
        let mut sets: Vec<_> = self.sets.iter().map(String::as_str).collect();
        sets.sort_by_key(|set| *set != self.default_set);
        sets
    }
}

impl Parameter {
    /// How it is in a set; nothing where it is not.
    pub fn in_set(&self, set: &str) -> Option<&InSet> {
        self.sets.iter().find(|known| known.name == set || known.name.is_empty())
    }

    /// Its type, as PowerShell writes it.
    pub fn shown_kind(&self) -> String {
        let (name, list) = match self.kind.trim_end_matches('?').strip_suffix("[]") {
            Some(name) => (name.trim_end_matches('?'), "[]"),
            None => (self.kind.trim_end_matches('?'), ""),
        };
        let name = match name {
            "string" => "String",
            "object" => "Object",
            "long" => "Int64",
            "int" => "Int32",
            "bool" => "Boolean",
            "decimal" => "Decimal",
            other => other,
        };
        format!("{name}{list}")
    }

    pub fn is_switch(&self) -> bool {
        self.kind == "SwitchParameter"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_are_shown_as_powershell_has_them() {
        let shown =
            |kind: &str| Parameter { kind: kind.into(), ..Parameter::default() }.shown_kind();
        assert_eq!(shown("string?"), "String");
        assert_eq!(shown("object[]?"), "Object[]");
        assert_eq!(shown("ApplicationGrant[]"), "ApplicationGrant[]");
        assert_eq!(shown("long?"), "Int64");
    }
}
