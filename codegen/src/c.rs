//! The constants of the C library, and its header.

use std::{error::Error, fmt::Write as _, path::Path};

use cbindgen::{Config, Language, Style};

use crate::{kinds::Kind, rust};

/// `bindings-c/src/constants.rs`: what the header needs as plain numbers and text.
pub fn constants(kinds: &[Kind], table_hash: &str) -> Result<String, Box<dyn Error>> {
    let mut out = String::from(
        "// Generated from core/operations by the crate partnercenter-codegen. Do not edit.\n\n\
         //! The numbers and texts that the header has as constants.\n\n\
         /// The number of this interface, to be compared with `pc_abi_version()`.\n\
         pub const PC_ABI_VERSION: u32 = 1;\n\n",
    );
    writeln!(
        out,
        "/// The fingerprint of the operation table, to be compared with `pc_table_hash()`.\n\
         pub const PC_TABLE_HASH: &core::ffi::CStr = c{table_hash:?};\n\n\
         /// Success.\npub const PC_OK: i32 = 0;\n"
    )?;
    for kind in kinds {
        writeln!(
            out,
            "/// Kind `{}`. {}\npub const PC_ERROR_{}: i32 = {};\n",
            kind.name,
            kind.when,
            kind.name.to_uppercase(),
            kind.number
        )?;
    }
    rust::format(&out)
}

/// `include/partnercenter.h`, from the exported functions of `bindings-c`.
pub fn header(root: &Path, table_hash: &str) -> Result<String, Box<dyn Error>> {
    let mut config = Config {
        language: Language::C,
        cpp_compat: true,
        style: Style::Both,
        include_guard: Some("PARTNERCENTER_H".into()),
        no_includes: true,
        sys_includes: ["stdbool.h", "stddef.h", "stdint.h"].map(String::from).into(),
        header: Some(
            "/* The C interface of partnercenter. The contract is docs/c-abi.md.\n \
             * Generated from bindings-c by the crate partnercenter-codegen. Do not edit. */"
                .into(),
        ),
        usize_is_size_t: true,
        line_length: 100,
        documentation: true,
        ..Config::default()
    };
    config.export.include =
        ["PcHost", "PcToken", "PcTokenLookup", "PcOutcome"].map(String::from).into();
    config.after_includes = Some(format!(
        "\n/** The fingerprint of the operation table, to be compared with `pc_table_hash()`. */\n\
         #define PC_TABLE_HASH {table_hash:?}"
    ));
    config.export.exclude = vec!["PC_TABLE_HASH".into()];
    let bindings = cbindgen::Builder::new()
        .with_config(config)
        .with_crate(root.join("bindings-c"))
        .generate()?;
    let mut text = Vec::new();
    bindings.write(&mut text);
    Ok(String::from_utf8(text)?)
}
