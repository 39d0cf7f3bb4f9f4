use super::{find_procedure, procedures};
use crate::{
    Error, Result,
    cloud::{Feature, Service},
    diagnosis::nearest,
};

/// One row of the operation table: a REST call as data.
#[derive(Debug)]
#[non_exhaustive]
pub struct Operation {
    /// Name, such as `customers.subscriptions.list`.
    pub id: &'static str,
    /// What it does, in one line.
    pub summary: &'static str,
    /// Slug of Microsoft's article about it.
    pub article: Option<&'static str>,
    /// Which service answers it.
    pub service: Service,
    /// The audience that its token must have, where it is not that of the service.
    pub audience: Option<&'static str>,
    /// In whose tenant the token must be.
    pub tenant: ActsIn,
    /// HTTP method, in capitals.
    pub method: &'static str,
    /// Path with `{parameters}`.
    pub path: &'static str,
    /// Query fields that are always the same.
    pub constant_query: &'static [(&'static str, &'static str)],
    /// JSON that is always the body.
    pub constant_body: Option<&'static str>,
    /// The parameters, path first.
    pub parameters: &'static [Parameter],
    /// Resource type of the request body.
    pub body: Option<&'static str>,
    /// In which form the request holds it.
    pub body_kind: BodyKind,
    /// Resource type of the answer, or of its items.
    pub returns: Option<&'static str>,
    /// In which form the answer holds it.
    pub shape: Shape,
    /// How the next page is asked for.
    pub paging: Paging,
    /// Status codes of success; empty where all between 200 and 299 are.
    pub success: &'static [u16],
    /// Who may call it.
    pub modes: Modes,
    /// Names of the clouds that have it.
    pub clouds: &'static [&'static str],
    /// What the cloud must have for it.
    pub features: &'static [Feature],
    /// When it may be repeated.
    pub retry: RetryClass,
    /// The shared budget that it draws on.
    pub budget: Option<Budget>,
    /// How the answer tells of work that goes on.
    pub long_running: Option<&'static LongRunning>,
    /// Whether the answer is not JSON but bytes (PDF, CSV).
    pub binary: bool,
    /// Whether it works in sandbox accounts only.
    pub sandbox_only: bool,
    /// The least permissions of Microsoft Graph that it needs.
    pub permissions: &'static [&'static str],
    /// Roles of the user in the customer's directory, any one of which is enough.
    pub roles: &'static [&'static str],
    /// What a caller has to know, and what was decided where sources leave a doubt.
    pub note: Option<&'static str>,
    /// What took its place, when it is going.
    pub deprecated: Option<Deprecated>,
    /// What took its place, when it is gone.
    pub retired: Option<Retired>,
}

impl Operation {
    /// What most rows are: the table only says what is otherwise.
    pub(super) const USUAL: Self = Self {
        id: "",
        summary: "",
        article: None,
        service: Service::PartnerCenter,
        audience: None,
        tenant: ActsIn::Partner,
        method: "GET",
        path: "",
        constant_query: &[],
        constant_body: None,
        parameters: &[],
        body: None,
        body_kind: BodyKind::Json,
        returns: None,
        shape: Shape::Single,
        paging: Paging::None,
        success: &[200],
        modes: Modes { app_only: true, app_user: true },
        clouds: &["global", "usgov", "china"],
        features: &[],
        retry: RetryClass::Repeatable,
        budget: None,
        long_running: None,
        binary: false,
        sandbox_only: false,
        permissions: &[],
        roles: &[],
        note: None,
        deprecated: None,
        retired: None,
    };
}

/// One parameter of an operation.
#[derive(Debug)]
#[non_exhaustive]
pub struct Parameter {
    /// Name for callers, in snake case.
    pub name: &'static str,
    /// Name on the wire.
    pub wire: &'static str,
    /// Where it goes.
    pub place: Place,
    /// What it may be.
    pub kind: ParameterKind,
    /// Whether a call without it is refused.
    pub required: bool,
    /// Whether it may be a list, each item of which is sent under the same name.
    pub repeated: bool,
    /// What it means, with units and default.
    pub summary: &'static str,
}

/// Where a parameter goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// A segment of the path.
    Path,
    /// The query.
    Query,
    /// A header.
    Header,
    /// An argument of a procedure.
    Argument,
}

/// What a parameter may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParameterKind {
    /// Any text without control characters.
    Text,
    /// The same, to be kept out of sight.
    Secret,
    /// A GUID.
    Guid,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// A date or a moment, ISO 8601.
    Date,
    /// A JSON object; sent as its text.
    Json,
    /// A filter in Partner Center's JSON, as it is or as a tree ([`super::Filter`]).
    JsonFilter,
    /// A filter of OData, as text or as a tree.
    OdataFilter,
    /// A filter of the analytics service, as text or as a tree.
    AnalyticsFilter,
    /// Headers as a web server has them: an object, or pairs. Of procedures only.
    Headers,
    /// Bytes: a text, or `{"base64": ..}`. Of procedures only.
    Bytes,
    /// One of these; others pass too, the service may know more.
    OneOf(&'static [&'static str]),
}

/// In whose tenant the token must be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ActsIn {
    /// The partner's.
    Partner,
    /// A customer's.
    Customer,
    /// Whichever the caller stands for.
    Either,
}

/// Who may call an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Modes {
    /// The app alone.
    pub app_only: bool,
    /// The app on behalf of the person who consented.
    pub app_user: bool,
}

/// In which form an answer holds its items.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// One object, or nothing.
    Single,
    /// `{totalCount, items, links}`.
    Collection,
    /// A bare JSON array.
    BareArray,
    /// `{value, @odata.nextLink}`.
    OdataCollection,
    /// `{Value, @nextLink, TotalCount}`.
    AnalyticsCollection,
    /// `{value, nextLink, totalCount, message, statusCode}`.
    InsightsCollection,
    /// `{pageSize, totalSize, results}`.
    ResultsCollection,
    /// A JSON string or number.
    Scalar,
    /// What no row says: a collection in whichever form it comes.
    AsAnswered,
}

impl Shape {
    /// Whether the answer holds items.
    pub const fn is_collection(self) -> bool {
        !matches!(self, Self::Single | Self::Scalar)
    }
}

/// How the next page is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paging {
    /// The whole answer comes at once.
    None,
    /// `MS-ContinuationToken` and `seekOperation=Next`.
    SeekQuery,
    /// `MS-ContinuationToken` alone, with the same query.
    ContinuationToken,
    /// `offset` grows by `size` until a short page.
    Offset,
    /// The answer holds the next address.
    NextLink,
    /// What no row says: by link or token, as the answer gives them.
    AsAnswered,
}

/// When an operation may be repeated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RetryClass {
    /// Always: it only reads, or doing it twice is the same as once.
    Repeatable,
    /// With the same `MS-RequestId`, by which the service knows it again.
    Keyed,
    /// Only when it cannot have arrived.
    OnlyUnsent,
}

/// A budget that several calls share.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Budget {
    /// 50 a second for each application.
    ApplicationConsents,
    /// 100 in five minutes for each partner.
    Migrations,
    /// 450 in five minutes for each partner and customer.
    MigrationValidations,
    /// 625 a minute for each partner.
    PromotionEligibilities,
}

/// How the answers of an operation tell of work that goes on.
#[derive(Debug)]
#[non_exhaustive]
pub struct LongRunning {
    /// Name of the kind, such as `billing_export`.
    pub name: &'static str,
    /// Where the state is asked for.
    pub poll: Poll,
    /// What follows the address.
    pub suffix: &'static str,
    /// Whether the state is asked for by POST, with the body of the start.
    pub resend: bool,
    /// Where an answer tells its state, as JSON pointers. Where there is none, a 202 is running and
    /// any other success is the end.
    pub state: &'static [&'static str],
    /// States of work that goes on. One that is nowhere counts as such.
    pub running: &'static [&'static str],
    /// States of success.
    pub succeeded: &'static [&'static str],
    /// States of failure.
    pub failed: &'static [&'static str],
    /// What of the last answer is the result, as a JSON pointer; empty for all of it.
    pub result: &'static str,
    /// What of it tells why the work failed.
    pub error: &'static str,
    /// The operation that gives the work up.
    pub cancel: Option<&'static str>,
    /// What the result has for download.
    pub contents: Option<Contents>,
}

/// Where the state of work is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Poll {
    /// At the address in `Location`.
    Location,
    /// At the address in `Operation-Location`.
    OperationLocation,
    /// By another operation.
    Row {
        /// Its id.
        row: &'static str,
        /// Its parameter that names the work.
        parameter: &'static str,
        /// Where the first answer has the name, as a JSON pointer.
        from: &'static str,
    },
}

/// What the result of work has for download.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Contents {
    /// A list of blobs with records: gzip, one JSON object a line.
    Manifest,
    /// One file, at the address that this JSON pointer finds in the result.
    File(&'static str),
}

/// In which form a request holds its body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BodyKind {
    /// A JSON object.
    Json,
    /// A JSON array of it.
    Array,
    /// `multipart/form-data`: its members, and the files.
    Multipart,
    /// A JSON string.
    Scalar,
}

/// What is known about an operation that can still be called, for a while or for a part of what it did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deprecated {
    /// When, as a date or year.
    pub since: &'static str,
    /// Ids of the rows to call instead.
    pub by: &'static [&'static str],
    /// For what, where it is not gone for everything.
    pub only: Option<&'static str>,
}

impl Deprecated {
    /// Since when it is deprecated, for what, and what to use instead, as a sentence.
    pub fn sentence(&self) -> String {
        let only = self.only.map(|only| format!(" for {only}")).unwrap_or_default();
        let by = self.by.join(" or ");
        format!("Since {} it is deprecated{only}: use {by} instead.", self.since)
    }
}

/// What is known about an operation that is gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Retired {
    /// When, as a date or year.
    pub since: &'static str,
    /// What to use in its place.
    pub instead: &'static str,
}

/// The row with this id, if there is one.
pub fn find(id: &str) -> Option<&'static Operation> {
    let table = super::table::OPERATIONS;
    table.binary_search_by(|row| row.id.cmp(id)).ok().map(|index| &table[index])
}

/// The row with this id.
///
/// # Errors
/// `configuration` when there is none; the near miss is named, be it an operation or a procedure.
pub fn named(id: &str) -> Result<&'static Operation> {
    find(id).ok_or_else(|| match find_procedure(id) {
        Some(procedure) => {
            Error::configuration(format!("{} is a procedure, and no REST call", procedure.id))
                .with_operation(procedure.id)
        }
        None => unknown(id),
    })
}

/// The error of a name that is neither an operation's nor a procedure's; the near miss is one of both.
pub(crate) fn unknown(id: &str) -> Error {
    let shown: String = id.chars().take(80).filter(|c| !c.is_control()).collect();
    let error = Error::configuration(format!("there is no operation \"{shown}\""));
    let procedures = procedures().iter().map(|procedure| procedure.id);
    let known: Vec<_> = all().iter().map(|row| row.id).chain(procedures).collect();
    match nearest(&shown, &known) {
        Some(near) => error.with_hint(format!("Did you mean {near}?")),
        None => error.with_hint("partnercenter operations list shows them all."),
    }
}

/// All rows, by id.
pub fn all() -> &'static [Operation] {
    super::table::OPERATIONS
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn every_row_is_found_and_near_misses_are_of_operations_and_procedures() {
        for row in all() {
            assert_eq!(find(row.id).unwrap().id, row.id);
        }
        for (wrong, near) in [
            ("customers.subscription.list", "customers.subscriptions.list"),
            ("sign_in.devicecode", "sign_in.device_code"),
        ] {
            let error = named(wrong).unwrap_err();
            assert_eq!(error.hint.as_deref(), Some(format!("Did you mean {near}?").as_str()));
        }
        assert!(named("tokens.get").unwrap_err().message.contains("is a procedure"));
    }
}
