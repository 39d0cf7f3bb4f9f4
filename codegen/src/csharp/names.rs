//! Names as C# writes them, which must be no word of the language and not there twice.

/// `application_consents`, `companyProfile` and `@odata.etag` as `ApplicationConsents`, `CompanyProfile` and `OdataEtag`.
pub fn pascal(name: &str) -> String {
    let mut out = String::new();
    let mut is_start = true;
    for letter in name.chars() {
        if !letter.is_ascii_alphanumeric() {
            is_start = true;
        } else if std::mem::take(&mut is_start) {
            out.push(letter.to_ascii_uppercase());
        } else {
            out.push(letter);
        }
    }
    match out.chars().next() {
        Some(first) if first.is_ascii_digit() => format!("N{out}"),
        _ => out,
    }
}

/// `redirect_uri` as `redirectUri`; of a word of the language as `@event`.
pub fn variable(name: &str) -> String {
    let name = pascal(name);
    let mut letters = name.chars();
    let first = letters.next().map(|first| first.to_ascii_lowercase());
    let name: String = first.into_iter().chain(letters).collect();
    match name.as_str() {
        // What every method has besides.
        "options" | "cancellationToken" => format!("{name}Value"),
        "as" | "base" | "bool" | "case" | "checked" | "class" | "const" | "continue"
        | "decimal" | "default" | "delegate" | "do" | "double" | "else" | "enum" | "event"
        | "explicit" | "extern" | "false" | "fixed" | "float" | "for" | "foreach" | "if" | "in"
        | "int" | "interface" | "internal" | "is" | "lock" | "long" | "namespace" | "new"
        | "null" | "object" | "operator" | "out" | "override" | "params" | "private"
        | "protected" | "public" | "readonly" | "ref" | "return" | "sealed" | "short"
        | "static" | "string" | "struct" | "switch" | "this" | "throw" | "true" | "try"
        | "typeof" | "unchecked" | "unsafe" | "using" | "virtual" | "void" | "volatile"
        | "while" => format!("@{name}"),
        _ => name,
    }
}

/// The names of a record's members, in order: another than the record's own, than every object's, and than each other.
pub fn members<'a>(record: &str, wire: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for name in wire {
        let mut name = pascal(name);
        let is_taken = |name: &String, names: &[String]| {
            name == record
                || names.contains(name)
                || matches!(
                    name.as_str(),
                    "AdditionalData"
                        | "Clone"
                        | "Deconstruct"
                        | "EqualityContract"
                        | "Equals"
                        | "Finalize"
                        | "GetHashCode"
                        | "GetType"
                        | "MemberwiseClone"
                        | "PrintMembers"
                        | "ReferenceEquals"
                        | "ToString"
                )
        };
        while is_taken(&name, &names) {
            name.push_str("Value");
        }
        names.push(name);
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_follow_the_language() {
        assert_eq!(pascal("sign_in_required"), "SignInRequired");
        assert_eq!(pascal("@odata.etag"), "OdataEtag");
        assert_eq!(pascal("3mf"), "N3mf");
        assert_eq!(variable("customer_id"), "customerId");
        assert_eq!(variable("event"), "@event");
        assert_eq!(variable("options"), "optionsValue");
    }

    #[test]
    fn members_have_names_of_their_own() {
        let names = members("Link", ["link", "uri", "Uri", "clone"].into_iter());
        assert_eq!(names, ["LinkValue", "Uri", "UriValue", "CloneValue"]);
    }
}
