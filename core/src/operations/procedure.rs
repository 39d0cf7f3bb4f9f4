//! What is callable and no REST call: procedures, with handlers written in Rust.

use serde_json::Value;

use super::{
    Params,
    params::{refuse_unknown_among, text_of},
    row::{Modes, Parameter, ParameterKind},
};
use crate::{Error, Result};

/// One procedure: a row of the table whose work is done by a handler.
#[derive(Debug)]
#[non_exhaustive]
pub struct Procedure {
    /// Name, such as `sign_in.loopback`.
    pub id: &'static str,
    /// What it does, in one line.
    pub summary: &'static str,
    /// On which object it is called.
    pub on: On,
    /// Its parameters.
    pub parameters: &'static [Parameter],
    /// Type of the result, or of its items.
    pub returns: &'static str,
    /// Whether the result is a list.
    pub list: bool,
    /// Who may call it.
    pub modes: Modes,
}

/// On which object a procedure is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum On {
    /// The app.
    App,
    /// The app, or one of its partners where no other will do.
    AppOrPartner,
    /// A partner.
    Partner,
    /// A customer.
    Customer,
    /// A partner or one of its customers: whose tenant is asked.
    Tenant,
}

/// The procedure with this id, if there is one.
pub fn find_procedure(id: &str) -> Option<&'static Procedure> {
    let table = procedures();
    table.binary_search_by(|row| row.id.cmp(id)).ok().map(|index| &table[index])
}

/// All procedures, by id.
pub fn procedures() -> &'static [Procedure] {
    super::table::PROCEDURES
}

impl Procedure {
    /// Checks parameters against the row.
    ///
    /// # Errors
    /// `configuration`, by name, for one that is missing, unknown or of the wrong type.
    pub(crate) fn check(&'static self, params: &Params) -> Result<()> {
        refuse_unknown_among(self.id, self.parameters, params, None)?;
        for parameter in self.parameters {
            match params.get(parameter.name) {
                None | Some(Value::Null) if parameter.required => {
                    return Err(self
                        .wrong(format!("the parameter {} is missing", parameter.name))
                        .with_hint(parameter.summary));
                }
                None | Some(Value::Null) => {}
                // Their handlers read them, once.
                Some(_)
                    if matches!(parameter.kind, ParameterKind::Headers | ParameterKind::Bytes) => {}
                Some(value) => {
                    text_of(parameter, value).map_err(|why| {
                        self.wrong(format!("the parameter {} {why}", parameter.name))
                            .with_hint(parameter.summary)
                    })?;
                }
            }
        }
        Ok(())
    }

    pub(crate) fn wrong(&self, message: String) -> Error {
        Error::configuration(format!("{}: {message}", self.id)).with_operation(self.id)
    }
}
