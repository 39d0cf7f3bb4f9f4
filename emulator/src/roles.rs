//! Roles of the directory by name, with the ids of their templates: the same in every tenant
//! (permissions-reference of Entra ID).

use uuid::{Uuid, uuid};

use crate::world::derived_id;

const ROLES: [(&str, Uuid); 24] = [
    ("Application Administrator", uuid!("9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3")),
    ("Application Developer", uuid!("cf1c38e5-3621-4004-a7cb-879624dced7c")),
    ("Authentication Administrator", uuid!("c4e39bd9-1100-46d3-8c65-fb160da0071f")),
    ("Billing Administrator", uuid!("b0f54661-2d74-4c50-afa3-1ec803f12efe")),
    ("Cloud Application Administrator", uuid!("158c047a-c907-4556-b7ef-446551a6b5f7")),
    ("Directory Readers", uuid!("88d8e3e3-8f55-4a1e-953a-9b9898b8876b")),
    ("Directory Writers", uuid!("9360feb5-f418-4baa-8175-e2a00bac4301")),
    ("Domain Name Administrator", uuid!("8329153b-31d0-4727-b945-745eb3bc5f31")),
    ("Exchange Administrator", uuid!("29232cdf-9323-42fd-ade2-1d097af3e4de")),
    ("Global Administrator", uuid!("62e90394-69f5-4237-9190-012177145e10")),
    ("Global Reader", uuid!("f2ef992c-3afb-46b9-b7cf-a126ee74c451")),
    ("Groups Administrator", uuid!("fdd7a751-b60b-444a-984c-02652fe8fa1c")),
    ("Helpdesk Administrator", uuid!("729827e3-9c14-49f7-bb1b-9608f156bbb8")),
    ("Intune Administrator", uuid!("3a2c62db-5318-420d-8d74-23affee5d9d5")),
    ("License Administrator", uuid!("4d6ac14f-3453-41d0-bef9-a3e0c569773a")),
    ("Privileged Authentication Administrator", uuid!("7be44c8a-adaf-4e2a-84d6-ab2649e08a13")),
    ("Privileged Role Administrator", uuid!("e8611ab8-c189-46e8-94e1-60213ab1f814")),
    ("Reports Reader", uuid!("4a5d8f65-41da-4de4-8968-e035b65339cf")),
    ("Security Administrator", uuid!("194ae4cb-b126-40b2-bd5b-6091b380977d")),
    ("Security Reader", uuid!("5d6b6bb7-de71-4623-b4af-96380a352509")),
    ("Service Support Administrator", uuid!("f023fd81-a637-4b56-95fd-791ac0226033")),
    ("SharePoint Administrator", uuid!("f28a1f50-f6e7-4571-818b-6a12f2af6b6c")),
    ("Teams Administrator", uuid!("69091246-20e8-4a56-aa4d-066075b2a7a8")),
    ("User Administrator", uuid!("fe930be7-5e62-47db-91af-98c3a49a38b1")),
];

/// The names of all roles in the list.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    ROLES.iter().map(|(name, _)| *name)
}

/// The id of a role's template; one of our own for a role that is not in the list.
pub(crate) fn id(name: &str) -> Uuid {
    let known = ROLES.iter().find(|(known, _)| *known == name);
    known.map_or_else(|| derived_id(&["role definition", name]), |(_, id)| *id)
}

/// The name of a role; nothing for one that is not in the list.
pub(crate) fn name(id: Uuid) -> Option<&'static str> {
    ROLES.iter().find(|(_, known)| *known == id).map(|(name, _)| *name)
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn names_and_ids_are_each_others() {
        let ids: HashSet<Uuid> = ROLES.iter().map(|(_, id)| *id).collect();
        assert_eq!(ids.len(), ROLES.len());
        for (own, _) in ROLES {
            assert_eq!(name(id(own)), Some(own));
        }
        assert_eq!(name(id("Chief Cook")), None);
    }
}
