//! A class of exceptions for each kind of error.

use std::fmt::{self, Write as _};

use super::{HEAD, element};
use crate::{kinds::Kind, text::pascal};

/// The class of a kind. One would be taken for the class of that name that every program has at hand.
fn class(kind: &str) -> String {
    match kind {
        "timeout" => "DeadlineException".into(),
        kind => format!("{}Exception", pascal(kind)),
    }
}

/// `Exceptions.g.cs`.
pub fn exceptions(kinds: &[Kind]) -> Result<String, fmt::Error> {
    let mut out = String::from(HEAD);
    out.push_str("using System;\n\nnamespace PartnerCenter;\n");
    for Kind { name, when, .. } in kinds {
        let class = class(name);
        out.push('\n');
        element(&mut out, "", "summary", when);
        write!(
            out,
            "public sealed class {class} : PartnerCenterException\n{{\n    \
             /// <summary>Takes what happened, and what is known about it.</summary>\n    \
             public {class}(string message, ErrorFacts? facts = null, Exception? innerException = null)\n        \
             : base(message, {name:?}, facts, innerException)\n    {{\n    }}\n}}\n"
        )?;
    }
    out.push_str(
        "\ninternal static class Kinds\n{\n    \
         /// <summary>The exception of a kind: of its class, and of the base for a kind that is not known.</summary>\n    \
         internal static PartnerCenterException Make(string kind, string message, ErrorFacts facts, Exception? inner) => \
         kind switch\n    {\n",
    );
    for Kind { name, .. } in kinds {
        writeln!(out, "        {name:?} => new {}(message, facts, inner),", class(name))?;
    }
    out.push_str(
        "        _ => new PartnerCenterException(message, kind, facts, inner),\n    };\n}\n",
    );
    Ok(out)
}
