//! The Java library's generated packages: errors, model, operations, options, and the table's fingerprint. Written as
//! google-java-format would write them.

mod methods;
mod model;
mod names;
mod write;

use std::path::{Path, PathBuf};

use crate::{Output, facade::Facade, kinds::Kind, text::pascal};

/// Packages of which every file is generated.
pub const PACKAGES: [&str; 4] = ["errors", "model", "operations", "options"];

/// Every generated file.
pub fn outputs(root: &Path, facade: &Facade, version: &str) -> Vec<Output> {
    let package = package(root);
    let mut outputs = Vec::new();
    let mut add = |folder: &str, class: &str, text: String| {
        outputs.push(Output { path: package.join(folder).join(format!("{class}.java")), text });
    };
    for kind in &facade.kinds {
        add("errors", &exception(kind), error(kind));
    }
    add("errors", "Kinds", kinds(&facade.kinds));
    add("internal", "Table", table(facade, version));
    for (class, text) in model::classes(facade) {
        add("model", &class, text);
    }
    for (class, text) in methods::namespaces(facade) {
        add("operations", &class, text);
    }
    for (class, text) in methods::options(facade) {
        add("options", &class, text);
    }
    outputs
}

/// Where the library's packages lie.
pub fn package(root: &Path) -> PathBuf {
    root.join("bindings-java/partnercenter/src/main/java/io/partnercenter")
}

fn exception(kind: &Kind) -> String {
    format!("{}Exception", pascal(&kind.name))
}

/// One class a kind.
fn error(kind: &Kind) -> String {
    let class = exception(kind);
    let mut out = write::head(
        "errors",
        ["io.partnercenter.ErrorEnvelope", "io.partnercenter.PartnerCenterException"],
    );
    write::comment(&mut out, "", std::slice::from_ref(&kind.when), &[]);
    out.push_str(&format!(
        "public final class {class} extends PartnerCenterException {{\n\
         \x20 private static final long serialVersionUID = 1;\n\n\
         \x20 /** Takes what is known about the error. */\n\
         \x20 public {class}(ErrorEnvelope envelope) {{\n\
         \x20   super(envelope);\n\
         \x20 }}\n\n\
         \x20 /** Takes what happened, for callbacks of the program. */\n\
         \x20 public {class}(String message) {{\n\
         \x20   super(ErrorEnvelope.of({0:?}, message));\n\
         \x20 }}\n\n\
         \x20 /** Takes what happened and what it came of. */\n\
         \x20 public {class}(String message, Throwable cause) {{\n\
         \x20   super(ErrorEnvelope.of({0:?}, message), cause);\n\
         \x20 }}\n}}\n",
        kind.name
    ));
    out
}

fn kinds(kinds: &[Kind]) -> String {
    let mut out = write::head(
        "errors",
        ["io.partnercenter.ErrorEnvelope", "io.partnercenter.PartnerCenterException"],
    );
    out.push_str(
        "/** Which exception belongs to which kind. */\n\
         public final class Kinds {\n\
         \x20 private Kinds() {}\n\n\
         \x20 /** The exception of an envelope: the base for a kind that is not known. */\n\
         \x20 public static PartnerCenterException exception(ErrorEnvelope envelope) {\n\
         \x20   return switch (envelope.kind()) {\n",
    );
    for kind in kinds {
        out.push_str(&format!(
            "      case {:?} -> new {}(envelope);\n",
            kind.name,
            exception(kind)
        ));
    }
    out.push_str("      default -> new PartnerCenterException(envelope);\n    };\n  }\n}\n");
    out
}

fn table(facade: &Facade, version: &str) -> String {
    let mut out = write::head("internal", []);
    out.push_str(&format!(
        "/** What the native library must have been built from. */\n\
         final class Table {{\n\
         \x20 static final int ABI_VERSION = 1;\n\
         \x20 static final String HASH = {:?};\n\
         \x20 static final String VERSION = {version:?};\n\n\
         \x20 private Table() {{}}\n}}\n",
        facade.table_hash
    ));
    out
}
