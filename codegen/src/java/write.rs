//! Lines, comments and calls as google-java-format has them.

use std::fmt::Write as _;

use crate::text::wrapped;

const WIDTH: usize = 100;

/// The first lines of a file.
pub fn head<'a>(package: &str, imports: impl IntoIterator<Item = &'a str>) -> String {
    let mut out = String::from(
        "// Generated from core/operations by the crate partnercenter-codegen. Do not edit.\n",
    );
    let _ = writeln!(out, "package io.partnercenter.{package};\n");
    let mut imports: Vec<_> = imports.into_iter().collect();
    imports.sort_unstable();
    imports.dedup();
    for import in &imports {
        let _ = writeln!(out, "import {import};");
    }
    if !imports.is_empty() {
        out.push('\n');
    }
    out
}

/// A comment of documentation: paragraphs, then tags.
pub fn comment(out: &mut String, indent: &str, paragraphs: &[String], tags: &[String]) {
    if let ([only], []) = (paragraphs, tags) {
        let line = format!("{indent}/** {only} */");
        if line.chars().count() <= WIDTH {
            let _ = writeln!(out, "{line}");
            return;
        }
    }
    let (line, more) = (format!("{indent} * "), format!("{indent} *     "));
    let _ = writeln!(out, "{indent}/**");
    for (at, paragraph) in paragraphs.iter().enumerate() {
        if at > 0 {
            let _ = writeln!(out, "{indent} *");
        }
        let start = if at > 0 { "<p>" } else { "" };
        out.push_str(&wrapped(&format!("{start}{paragraph}"), WIDTH, &line, &line));
    }
    if !tags.is_empty() {
        let _ = writeln!(out, "{indent} *");
    }
    for tag in tags {
        out.push_str(&wrapped(tag, WIDTH, &line, &more));
    }
    let _ = writeln!(out, "{indent} */");
}

/// Text within a comment.
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('@', "&#64;")
        .replace("*/", "*&#47;")
        .replace("{", "&#123;")
        .replace("}", "&#125;")
}

/// Text as a sentence.
pub fn sentence(text: &str) -> String {
    let end = if text.ends_with(['.', '?', '!']) { "" } else { "." };
    escaped(text) + end
}

/// Whether a line is short enough.
pub fn fits(line: &str) -> bool {
    line.chars().count() <= WIDTH
}

/// `start(items) end` in one line, with the items in the next, or one a line.
pub fn list(out: &mut String, indent: &str, start: &str, items: &[String], end: &str) {
    let joined = items.join(", ");
    let line = format!("{indent}{start}({joined}){end}");
    if line.chars().count() <= WIDTH {
        let _ = writeln!(out, "{line}");
        return;
    }
    let _ = writeln!(out, "{indent}{start}(");
    if indent.len() + 4 + joined.chars().count() + 1 + end.len() <= WIDTH {
        let _ = writeln!(out, "{indent}    {joined}){end}");
        return;
    }
    for (at, item) in items.iter().enumerate() {
        let close = if at + 1 == items.len() { format!("){end}") } else { ",".into() };
        let _ = writeln!(out, "{indent}    {item}{close}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comment_cannot_be_left() {
        let mut out = String::new();
        comment(&mut out, "", &[sentence("a */ {@b} <c>")], &[]);
        assert_eq!(out, "/** a *&#47; &#123;&#64;b&#125; &lt;c&gt;. */\n");
    }

    #[test]
    fn long_lists_are_broken() {
        let mut out = String::new();
        let items: Vec<_> = (0..30).map(|n| format!("item{n}")).collect();
        list(&mut out, "", "call", &items[..2], ";");
        assert_eq!(out, "call(item0, item1);\n");
        out.clear();
        list(&mut out, "", "call", &items, ";");
        assert!(out.starts_with("call(\n    item0,\n"), "{out}");
        assert!(out.ends_with("    item29);\n"), "{out}");
    }
}
