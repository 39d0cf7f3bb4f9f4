//! What is known about the resources that requests and answers hold.

/// A resource type: an object with members, or a text of a list.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResourceType {
    /// Name, such as `Customer`.
    pub name: &'static str,
    /// The documented members, which may all be absent from an answer; services add others. None of
    /// an enumeration, and of an object whose members are not documented.
    pub fields: &'static [Field],
    /// The known values of an enumeration; services may know more.
    pub values: &'static [&'static str],
    /// Types that an object of it may be in particular, with the member that says which one.
    pub variants: Option<Variants>,
}

/// A member of a resource.
#[derive(Debug)]
#[non_exhaustive]
pub struct Field {
    /// Name on the wire. Services sometimes send another casing.
    pub name: &'static str,
    /// What it holds.
    pub kind: FieldKind,
    /// Whether a body that creates or replaces must have it.
    pub required: bool,
    /// Whether the service sets it, whatever a request says.
    pub read_only: bool,
    /// Whether null is a value of it.
    pub nullable: bool,
}

/// What a member holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldKind {
    /// Any text.
    Text,
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
    /// Any JSON.
    Json,
    /// One of these texts; services may know more.
    OneOf(&'static [&'static str]),
    /// The resource type of this name.
    Type(&'static str),
    /// A list of these.
    List(&'static FieldKind),
    /// An object whose members all are of this kind, by any name.
    Map(&'static FieldKind),
}

/// What tells which type an object is in particular.
#[derive(Clone, Copy, Debug)]
pub struct Variants {
    /// The names of the members that lead to the telling one.
    pub chosen_by: &'static [&'static str],
    /// Its values, each with the type.
    pub types: &'static [(&'static str, &'static str)],
}

/// The resource type of this name, if there is one.
pub fn resource_type(name: &str) -> Option<&'static ResourceType> {
    let types = resource_types();
    types.binary_search_by(|known| known.name.cmp(name)).ok().map(|index| &types[index])
}

/// All resource types, by name.
pub fn resource_types() -> &'static [ResourceType] {
    super::resource_table::TYPES
}

impl Field {
    /// Whether a caller must give it in a body that creates or replaces: what the service sets, nobody has to.
    pub fn must_be_given(&self) -> bool {
        self.required && !self.read_only
    }
}

impl ResourceType {
    /// The member of this name, in whatever casing.
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.name.eq_ignore_ascii_case(name))
    }
}

// What the generated table is written with.

pub(super) const fn object(name: &'static str, fields: &'static [Field]) -> ResourceType {
    ResourceType { name, fields, values: &[], variants: None }
}

pub(super) const fn values(name: &'static str, values: &'static [&'static str]) -> ResourceType {
    ResourceType { name, fields: &[], values, variants: None }
}

impl ResourceType {
    pub(super) const fn chosen_by(
        self,
        chosen_by: &'static [&'static str],
        types: &'static [(&'static str, &'static str)],
    ) -> Self {
        Self { variants: Some(Variants { chosen_by, types }), ..self }
    }
}

pub(super) const fn f(name: &'static str, kind: FieldKind) -> Field {
    Field { name, kind, required: false, read_only: false, nullable: false }
}

impl Field {
    pub(super) const fn required(self) -> Self {
        Self { required: true, ..self }
    }

    pub(super) const fn read_only(self) -> Self {
        Self { read_only: true, ..self }
    }

    pub(super) const fn nullable(self) -> Self {
        Self { nullable: true, ..self }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn types_are_found_by_name_and_members_in_any_casing() {
        for known in resource_types() {
            assert_eq!(resource_type(known.name).unwrap().name, known.name);
        }
        assert!(resource_type("customer").is_none(), "names are exact");
        let address = resource_type("Address").unwrap();
        let country = address.field("Country").unwrap();
        assert!(country.required && !country.read_only);
        assert_eq!(country.kind, FieldKind::Text);
        let status = resource_type("SubscriptionStatus").unwrap();
        assert!(status.fields.is_empty() && status.values.contains(&"suspended"));
    }

    #[test]
    fn what_is_named_is_there() {
        fn named(kind: &FieldKind) -> Option<&'static str> {
            match kind {
                FieldKind::Type(name) => Some(name),
                FieldKind::List(inner) | FieldKind::Map(inner) => named(inner),
                _ => None,
            }
        }
        for known in resource_types() {
            let of_fields = known.fields.iter().filter_map(|field| named(&field.kind));
            let of_variants = known.variants.iter().flat_map(|it| it.types).map(|(_, name)| *name);
            for name in of_fields.chain(of_variants) {
                assert!(resource_type(name).is_some(), "{}: {name}", known.name);
            }
        }
    }
}
