//! Names: verbs that PowerShell approves, nouns, parameters.

use crate::text::pascal;

/// Cmdlets whose names no rule gives, by operation.
const NAMED: &[(&str, &str, &str)] = &[
    // Their parameters are those of another operation that has the name.
    ("customers.qualification.get", "Get", "PartnerCustomerOlderQualification"),
    ("invoices.summary.get", "Get", "PartnerAccountBalance"),
    ("customers.carts.place", "Complete", "PartnerCustomerCart"),
    ("customers.orders.place", "Submit", "PartnerCustomerOrder"),
    ("customers.subscriptions.reactivate", "Resume", "PartnerCustomerSubscription"),
];

/// Properties that every cmdlet of PowerShell has, or ours: a parameter of such a name would hide them.
const TAKEN: &[&str] = &[
    "Body",
    "CommandOrigin",
    "CommandRuntime",
    "Events",
    "Host",
    "IfMatch",
    "InvokeCommand",
    "InvokeProvider",
    "JobRepository",
    "MyInvocation",
    "OutFile",
    "PagingParameters",
    "ParameterSetName",
    "SessionState",
    "Stopping",
    "Target",
    "TimeoutSec",
    "Wait",
];

/// Verb and noun of an operation: the verb by its last word, the noun by the words before it.
pub fn name(id: &str) -> (String, String) {
    if let Some((_, verb, noun)) = NAMED.iter().find(|(named, _, _)| *named == id) {
        return ((*verb).into(), (*noun).into());
    }
    let words: Vec<_> = id.split('.').collect();
    let (last, before) = words.split_last().unwrap_or((&"", &[]));
    let (verb, more) = match *last {
        "list"
        | "get"
        | "download"
        | "list_by_type"
        | "get_by_commerce_id"
        | "find_by_tenant_id"
        | "find_by_domain_name" => ("Get", ""),
        "create" => ("New", ""),
        "add" => ("Add", ""),
        "update" | "replace" => ("Set", ""),
        "update_status" => ("Set", "status"),
        "change_quantity" => ("Set", "quantity"),
        "change_at_renewal" => ("Set", "renewal"),
        "change_reseller" => ("Set", "reseller"),
        "check_resellers" => ("Test", "reseller"),
        "delete" | "remove" => ("Remove", ""),
        "check"
        | "validate"
        | "verify"
        | "test"
        | "check_availability"
        | "check_by_resource_type" => ("Test", ""),
        "export" => ("Start", "export"),
        "cancel" => ("Stop", ""),
        "end_renewal" => ("Stop", "renewal"),
        "checkout" => ("Submit", ""),
        "restore" => ("Restore", ""),
        "resume" => ("Resume", ""),
        "resume_renewal" => ("Resume", "renewal"),
        "pause" | "suspend" => ("Suspend", ""),
        "rename" => ("Rename", ""),
        "accept" => ("Approve", ""),
        "reject" => ("Deny", ""),
        "activate" | "reactivate" => ("Enable", ""),
        "reset_password" => ("Reset", "password"),
        "upload" => ("Send", ""),
        other => ("Invoke", other),
    };
    let mut noun = String::from("Partner");
    for word in before.iter().flat_map(|word| word.split('_')) {
        noun.push_str(&pascal(&singular(word)));
    }
    noun.push_str(&pascal(more));
    (verb.into(), noun)
}

/// Whether a cmdlet of this verb changes something.
pub fn changes(verb: &str) -> bool {
    !["Get", "Test"].contains(&verb)
}

/// The property of a parameter.
pub fn property(wire: &str) -> String {
    let name = pascal(wire);
    if TAKEN.contains(&name.as_str()) { format!("{name}Value") } else { name }
}

fn singular(word: &str) -> String {
    match word {
        "skus" => return "sku".into(),
        "analytics" => return word.into(),
        _ => {}
    }
    if let Some(stem) = word.strip_suffix("ies") {
        return format!("{stem}y");
    }
    if let Some(stem) =
        word.strip_suffix("es").filter(|stem| stem.ends_with("ss") || stem.ends_with("ch"))
    {
        return stem.into();
    }
    match word.strip_suffix('s') {
        Some(stem) if !stem.ends_with(['s', 'u', 'i']) => stem.into(),
        _ => word.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cmdlets_have_names_of_the_field() {
        for (id, wanted) in [
            ("customers.list", "Get-PartnerCustomer"),
            ("customers.subscriptions.get", "Get-PartnerCustomerSubscription"),
            ("customers.qualifications.update", "Set-PartnerCustomerQualification"),
            ("customers.carts.checkout", "Submit-PartnerCustomerCart"),
            ("country_validation_rules.get", "Get-PartnerCountryValidationRule"),
            ("customers.subscriptions.end_renewal", "Stop-PartnerCustomerSubscriptionRenewal"),
            ("customers.subscriptions.reactivate", "Resume-PartnerCustomerSubscription"),
        ] {
            let (verb, noun) = name(id);
            assert_eq!(format!("{verb}-{noun}"), wanted);
        }
        assert_eq!(singular("skus"), "sku");
        assert_eq!(singular("addresses"), "address");
        assert_eq!(singular("status"), "status");
        assert_eq!(singular("policies"), "policy");
        assert_eq!(property("wait"), "WaitValue");
    }
}
