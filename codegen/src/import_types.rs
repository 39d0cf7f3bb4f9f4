//! Completes `core/operations/types` by what a catalogue of resources has and the types do not. What is written
//! there stays as it is: a type of its own gets missing members, a new one comes without a summary, which a person
//! writes (no table without it is read).
//!
//! `cargo run -p partnercenter-codegen -- import-types FOLDER`, with `resources.json`, `operations.json`,
//! `graph_operations.json` and `changes-since-2023.json` in the folder.

use std::{
    collections::{BTreeMap, HashMap, HashSet, VecDeque},
    error::Error,
    fs,
    path::Path,
};

use serde::{Deserialize, de::DeserializeOwned};

use crate::{
    types::{LongField, WrittenField, WrittenType},
    write_types,
};

/// What the library calls otherwise than the catalogue, whose own name the type keeps a note of. Two of Graph
/// share their names with resources of Partner Center.
const RENAMED: [(&str, &str, &str); 3] = [
    ("graph_resources", "Contract", "GraphContract"),
    ("graph_resources", "Organization", "GraphOrganization"),
    ("resources", "DynamicSKUattributes", "DynamicSkuAttributes"),
];

/// What an article and a class of the SDK call by two names, or one name in two casings: one type, with the members of
/// both.
const SAME: [(&str, &str); 24] = [
    ("APIrequestdetails", "PartnerRequest"),
    ("APIrequestsummarizedbyApplication", "ApplicationMfaAdoptionStatus"),
    ("AgreementMetadata", "AgreementMetaData"),
    ("Azureusageresource", "AzureUsageAnalytics"),
    ("CountryInformation", "CountryValidationRules"),
    ("CustomerCountryValidationRules", "CountryValidationRules"),
    ("GccValidation", "ValidationCode"),
    ("Indirectresellersresource", "IndirectResellerAnalytics"),
    ("NonMfaCompliantPartnerPrincipalDetails", "NonMfaCompliantPartnerPrincipal"),
    ("PartnerResourceChangeCallBack", "WebhookEvent"),
    ("PortalrequestwithoutMFA", "NonMfaCompliantPartnerPrincipal"),
    ("ProductUpgradeRequest", "ProductUpgradesRequest"),
    ("Properties", "ProductPromotionProperties"),
    ("Referralsresource", "ReferralAnalytics"),
    ("RelationshipRequest", "CustomerRelationshipRequest"),
    ("Renewalinstruction", "RenewalInstruction"),
    ("RequiredProducts", "ProductPromotionRequiredProduct"),
    ("Searchresource", "SearchAnalytics"),
    ("Subscriptionresource", "SubscriptionAnalytics"),
    ("UpgradeProduct", "UpgradedProductDetails"),
    ("WebhookResponse", "WebhookDeliveryResult"),
    ("nextChargeInstructions", "NextChargeInstructions"),
    ("scheduledNextTermInstructions", "ScheduledNextTermInstructions"),
    ("specializedOfferProperties", "SpecializedOfferProperties"),
];

/// What never is on the wire: bases of classes of the SDK, whose members the others have, a container of .NET, and a
/// heading of an article.
const NOT_ON_THE_WIRE: [&str; 9] = [
    "BaseUsageBasedLineItem",
    "CustomerLicensesInsightsBase",
    "Definitions",
    "LicensesInsightsBase",
    "ResourceBase",
    "ResourceBaseWithLinks",
    "SecureString",
    "UsageRecordBase",
    "UsageSummaryBase",
];

/// Members whose first letter alone was lowered, and one that an example misspells.
const MEMBERS: [(&str, &str); 7] = [
    ("iD", "id"),
    ("iDs", "ids"),
    ("invoiceLineItemTypce", "invoiceLineItemType"),
    ("pCToBCExchangeRate", "pcToBCExchangeRate"),
    ("pCToBCExchangeRateDate", "pcToBCExchangeRateDate"),
    ("pOFiles", "POfiles"),
    ("uSDTotalCost", "usdTotalCost"),
];

/// What sources call required and their own examples leave out, or what only an answer always has.
const NOT_REQUIRED: [(&str, &str); 12] = [
    ("Cart", "partnerOnRecordAttestationAccepted"),
    ("ConfigurationPolicy", "id"),
    ("DelegatedAdminAccessAssignment", "accessContainer"),
    ("JsonPatchOperation", "value"),
    ("Order", "lineItems"),
    ("Order", "partnerOnRecordAttestationAccepted"),
    ("TransferEntity", "lineItems"),
    ("TransferEntity", "sourcePartnerTenantId"),
    ("TransferEntity", "targetPartnerTenantId"),
    ("UserMember", "attributes"),
    ("UserMember", "displayName"),
    ("UserMember", "userPrincipalName"),
];

/// Types that an example shows in the casing of .NET, and that services send as all others.
const LOWERED: [&str; 2] = ["Subscription", "Transition"];

#[derive(Deserialize)]
struct Catalogue {
    resources: Vec<Resource>,
    graph_resources: Vec<Resource>,
    enums: Vec<Enumeration>,
}

#[derive(Deserialize)]
struct Changes {
    added: Vec<Operation>,
    resources: Vec<Changed>,
}

#[derive(Deserialize)]
struct Changed {
    part: String,
    #[serde(flatten)]
    entry: serde_json::Value,
}

#[derive(Deserialize)]
struct Resource {
    name: String,
    fields: Vec<Member>,
    #[serde(default)]
    source: Vec<String>,
}

impl Resource {
    /// The article that lists the members.
    fn article(&self) -> Option<String> {
        let words = self.source.iter().filter_map(|source| source.strip_prefix("docs "));
        let mut slugs = words.filter_map(|rest| rest.split(' ').next());
        slugs.find(|slug| slug.ends_with("-resources")).map(str::to_owned)
    }
}

#[derive(Deserialize)]
struct Member {
    name: String,
    #[serde(rename = "type")]
    kind: String,
    #[serde(default)]
    required: bool,
    #[serde(default)]
    readonly: bool,
    #[serde(default)]
    nullable: bool,
    #[serde(default)]
    other_types: BTreeMap<String, String>,
}

#[derive(Deserialize)]
struct Enumeration {
    name: String,
    values: Vec<String>,
}

/// Of an operation, what says where its types belong.
#[derive(Deserialize)]
struct Operation {
    group: Option<String>,
    article: Option<String>,
    body: Option<serde_json::Value>,
    returns: Option<serde_json::Value>,
}

/// Adds what is missing; says how many types and members that were.
pub fn run(catalogue: &Path, folder: &Path) -> Result<(usize, usize), Box<dyn Error>> {
    let main: Catalogue = json(&catalogue.join("resources.json"))?;
    let changes: Changes = json(&catalogue.join("changes-since-2023.json"))?;
    let mut operations: Vec<Operation> = json(&catalogue.join("operations.json"))?;
    operations.extend(json::<Vec<Operation>>(&catalogue.join("graph_operations.json"))?);
    operations.extend(changes.added);

    let mut enumerations = main.enums;
    let mut resources: Vec<(String, Resource)> = Vec::new();
    let parts = [("resources", main.resources), ("graph_resources", main.graph_resources)];
    for (part, of_part) in parts {
        resources.extend(of_part.into_iter().map(|resource| (part.to_owned(), resource)));
    }
    for Changed { part, entry } in changes.resources {
        match part.as_str() {
            "enums" => enumerations.push(serde_json::from_value(entry)?),
            _ => resources.push((part, serde_json::from_value(entry)?)),
        }
    }
    resources.retain(|(_, resource)| !NOT_ON_THE_WIRE.contains(&resource.name.as_str()));

    let mut files = write_types::read(folder)?;
    let mut written = Written::of(&files, &enumerations);
    let homes = homes(&resources, &operations);
    let sent = sent(&resources, &operations);
    let (mut new_types, mut new_members) = (0, 0);
    for (part, resource) in resources {
        let name = our_name(&part, &resource.name);
        if !written.files.contains_key(name.as_str()) {
            let mut home = homes.get(&name).cloned().unwrap_or_else(|| Home::of(&part));
            home.article = resource.article().or(home.article);
            written.add(&mut files, &name, home, &part, &resource.name);
            new_types += 1;
        }
        let Some(kept) = written
            .files
            .get(&name)
            .and_then(|file| files.get_mut(file))
            .and_then(|file| file.types.get_mut(&name))
        else {
            continue;
        };
        new_members += written.complete(kept, &name, resource.fields, sent.contains(&name))?;
    }
    for Enumeration { name, values } in enumerations {
        if NOT_ON_THE_WIRE.contains(&name.as_str()) {
            continue;
        }
        if !written.files.contains_key(&name) {
            let file = files.entry("enumerations".into()).or_default();
            file.types.insert(name, WrittenType { values, ..WrittenType::default() });
            new_types += 1;
        }
    }
    write_types::write(folder, &files)?;
    Ok((new_types, new_members))
}

fn json<T: DeserializeOwned>(path: &Path) -> Result<T, Box<dyn Error>> {
    let text = fs::read_to_string(path).map_err(|why| format!("{}: {why}", path.display()))?;
    Ok(serde_json::from_str(&text).map_err(|why| format!("{}: {why}", path.display()))?)
}

fn our_name(part: &str, name: &str) -> String {
    let renamed = RENAMED.iter().find(|(of, from, _)| *of == part && *from == name).map(|it| it.2);
    let same = SAME.iter().find(|(from, _)| *from == name).map(|it| it.1);
    renamed.or(same).unwrap_or(name).to_owned()
}

/// Where a type is written.
#[derive(Clone)]
struct Home {
    file: String,
    article: Option<String>,
}

impl Home {
    /// Of what no operation leads to.
    fn of(part: &str) -> Self {
        let file = if part == "graph_resources" { "graph_other" } else { "other" };
        Self { file: file.into(), article: None }
    }
}

/// Types that are part of a request.
fn sent(resources: &[(String, Resource)], operations: &[Operation]) -> HashSet<String> {
    let members = members(resources);
    let bodies = operations.iter().filter_map(|it| it.body.as_ref()?.as_str());
    let mut queue: Vec<String> = bodies.map(str::to_owned).collect();
    let mut sent = HashSet::new();
    while let Some(name) = queue.pop() {
        queue.extend(
            members.get(&name).into_iter().flatten().filter(|it| !sent.contains(*it)).cloned(),
        );
        sent.insert(name);
    }
    sent
}

/// The types that each type's members name.
fn members(resources: &[(String, Resource)]) -> HashMap<String, Vec<String>> {
    let mut members: HashMap<String, Vec<String>> = HashMap::new();
    for (part, resource) in resources {
        let all = members.entry(our_name(part, &resource.name)).or_default();
        all.extend(resource.fields.iter().flat_map(|member| named(&member.kind)));
    }
    members
}

/// The file of each type: that of the group whose operations are nearest to it; what three groups share is common.
fn homes(resources: &[(String, Resource)], operations: &[Operation]) -> HashMap<String, Home> {
    let parts: HashMap<String, &str> = resources
        .iter()
        .map(|(part, resource)| (our_name(part, &resource.name), part.as_str()))
        .collect();
    let members = members(resources);
    let mut near: HashMap<String, Vec<(usize, String, Option<String>)>> = HashMap::new();
    let mut seen = HashSet::new();
    let mut queue = VecDeque::new();
    for operation in operations {
        for name in [&operation.body, &operation.returns].into_iter().flatten() {
            if let Some(name) = name.as_str() {
                queue.push_back((0, name.to_owned(), operation));
            }
        }
    }
    while let Some((distance, name, operation)) = queue.pop_front() {
        let graph =
            operation.group.as_deref().filter(|_| parts.get(&name) == Some(&"graph_resources"));
        let group = match (graph, &operation.group) {
            (Some(group), _) => format!("graph_{group}"),
            (None, Some(group)) => group.clone(),
            (None, None) => continue,
        };
        if !seen.insert((name.clone(), group.clone())) {
            continue;
        }
        let article = operation.article.clone().filter(|_| distance == 0);
        near.entry(name.clone()).or_default().push((distance, group, article));
        for member in members.get(&name).into_iter().flatten() {
            queue.push_back((distance + 1, member.clone(), operation));
        }
    }
    near.into_iter()
        .map(|(name, groups)| {
            let (distance, file, article) = groups[0].clone();
            let shared = distance > 0 && groups.iter().filter(|it| it.0 == distance).count() > 2;
            let file = if shared { "utility".into() } else { file };
            (name, Home { file, article })
        })
        .collect()
}

/// The types that the text of a type names.
fn named(kind: &str) -> Vec<String> {
    let inner =
        kind.trim_start_matches("array<").trim_start_matches("map<string,").trim_end_matches('>');
    let is_name = inner.starts_with(|first: char| first.is_ascii_uppercase());
    is_name.then(|| our_name("resources", inner)).into_iter().collect()
}

/// What is known while types are added.
struct Written {
    /// The file of each type.
    files: HashMap<String, String>,
    /// The enumeration of each list of values.
    by_values: HashMap<Vec<String>, String>,
    enumerations: HashSet<String>,
}

impl Written {
    fn of(files: &BTreeMap<String, write_types::File>, enumerations: &[Enumeration]) -> Self {
        let mut all = HashMap::new();
        for (file, content) in files {
            all.extend(content.types.keys().map(|name| (name.clone(), file.clone())));
        }
        let by_values =
            enumerations.iter().rev().map(|it| (it.values.clone(), it.name.clone())).collect();
        let enumerations = enumerations.iter().map(|it| it.name.clone()).collect();
        Self { files: all, by_values, enumerations }
    }

    fn add(
        &mut self,
        files: &mut BTreeMap<String, write_types::File>,
        name: &str,
        home: Home,
        part: &str,
        catalogue: &str,
    ) {
        let service = match part {
            "graph_resources" => "graph",
            _ => "partner_center",
        };
        let added = WrittenType {
            service: service.into(),
            article: home.article,
            catalogue: (name != catalogue && RENAMED.iter().any(|it| it.2 == name))
                .then(|| catalogue.to_owned()),
            ..WrittenType::default()
        };
        files.entry(home.file.clone()).or_default().types.insert(name.to_owned(), added);
        self.files.insert(name.to_owned(), home.file);
    }

    /// Adds the members that are missing; says how many.
    fn complete(
        &self,
        kept: &mut WrittenType,
        of: &str,
        members: Vec<Member>,
        is_sent: bool,
    ) -> Result<usize, String> {
        let mut count = 0;
        for member in members {
            let name = member_name(of, &member.name);
            let is_there = kept.fields.keys().any(|known| known.eq_ignore_ascii_case(&name));
            if is_there {
                continue;
            }
            let (kind, values) =
                self.kind(&member.kind).map_err(|why| format!("{of}.{name}: {why}"))?;
            let mut other_types: Vec<String> = member
                .other_types
                .values()
                .filter_map(|other| self.kind(other).ok())
                .filter(|(other, values)| values.is_empty() && is_other(&kind, other))
                .map(|(other, _)| other)
                .collect();
            other_types.dedup();
            let field = LongField {
                kind,
                values,
                required: member.required
                    && is_sent
                    && !NOT_REQUIRED.contains(&(of, name.as_str())),
                read_only: member.readonly,
                nullable: member.nullable,
                other_types,
                summary: None,
            };
            kept.fields.insert(name, WrittenField::Long(field));
            count += 1;
        }
        Ok(count)
    }

    /// A type of the catalogue in our own words, with its values.
    fn kind(&self, text: &str) -> Result<(String, Vec<String>), String> {
        if let Some(items) = text.strip_prefix("array<").and_then(|rest| rest.strip_suffix('>')) {
            let (kind, values) = self.kind(items)?;
            return Ok((format!("[{kind}]"), values));
        }
        if let Some(entry) = text.strip_prefix("map<").and_then(|rest| rest.strip_suffix('>')) {
            let values_of_map = entry.split_once(',').map_or(entry, |(_, value)| value);
            let (kind, values) = self.kind(values_of_map)?;
            return Ok((format!("{{{kind}}}"), values));
        }
        if let Some(values) = text.strip_prefix("enum:[").and_then(|rest| rest.strip_suffix(']')) {
            let values: Vec<String> = values.split(',').map(str::to_owned).collect();
            return Ok(match self.by_values.get(&values) {
                Some(name) => (name.clone(), Vec::new()),
                None => ("one_of".into(), values),
            });
        }
        let kind = match text {
            "string" | "url" => "text",
            "guid" => "guid",
            "int" => "integer",
            "number" | "decimal" => "number",
            "bool" => "boolean",
            "datetime" | "date" => "date",
            "any" | "object" | "file" => "json",
            name if self.enumerations.contains(name) => name,
            name => {
                let name = our_name("resources", name);
                let is_name = name.chars().all(|c| c.is_ascii_alphanumeric());
                if !is_name || !name.starts_with(|first: char| first.is_ascii_uppercase()) {
                    return Err(format!("there is no type {text}"));
                }
                return Ok((name, Vec::new()));
            }
        };
        Ok((kind.to_owned(), Vec::new()))
    }
}

/// Whether a second source says something else: a GUID is a text, and any links are links.
fn is_other(kind: &str, other: &str) -> bool {
    let plain = |kind: &str| -> String {
        match kind {
            "guid" | "date" | "one_of" => "text".into(),
            "integer" => "number".into(),
            kind if kind.ends_with("Links") => "Links".into(),
            "[json]" => "json".into(),
            kind => kind.into(),
        }
    };
    let (kind, other) = (plain(kind), plain(other));
    kind != other && other != "json" && other != "SecureString"
}

fn member_name(of: &str, name: &str) -> String {
    if let Some((_, ours)) = MEMBERS.iter().find(|(from, _)| *from == name) {
        return (*ours).to_owned();
    }
    let mut letters = name.chars();
    match letters.next().filter(|first| LOWERED.contains(&of) && first.is_ascii_uppercase()) {
        Some(first) => std::iter::once(first.to_ascii_lowercase()).chain(letters).collect(),
        None => name.to_owned(),
    }
}
