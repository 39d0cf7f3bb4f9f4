//! What can be bought: a small catalogue of our own. Product ids, and the ids of licences and their
//! plans, have the form of real ones.

use uuid::{Uuid, uuid};

/// Something that can be bought.
#[derive(Debug)]
pub(crate) struct Item {
    pub product: &'static str,
    pub sku: &'static str,
    pub availability: &'static str,
    pub name: &'static str,
    pub kind: Kind,
    /// Terms (ISO 8601 durations) with the billing cycles that each has. What is bought once and for
    /// all has the term "".
    pub terms: &'static [(&'static str, &'static [&'static str])],
    /// The most that one subscription, or one order, can have.
    pub most: i64,
    /// Cents of a US dollar, of one unit for a month, or once.
    pub cents: i64,
}

/// What an item is.
#[derive(Debug)]
pub(crate) enum Kind {
    /// A subscription of licences, which are assigned to users.
    Licences(&'static Licence),
    /// An Azure plan: a subscription that is billed by use.
    AzurePlan,
    /// An Azure reservation, billed once.
    Reservation,
    /// Software without a term, billed once.
    Software,
}

/// What users are assigned.
#[derive(Debug)]
pub(crate) struct Licence {
    pub id: Uuid,
    pub part_number: &'static str,
    pub name: &'static str,
    pub plans: &'static [Plan],
}

/// A part of a licence.
#[derive(Debug)]
pub(crate) struct Plan {
    pub id: Uuid,
    pub service: &'static str,
    pub name: &'static str,
}

const LICENCE_TERMS: &[(&str, &[&str])] = &[
    ("P1M", &["monthly"]),
    ("P1Y", &["monthly", "annual"]),
    ("P3Y", &["monthly", "annual", "triennial"]),
];

const EXCHANGE: Plan = Plan {
    id: uuid!("9aaf7827-d63c-4b61-89c3-182f06f82e5c"),
    service: "EXCHANGE_S_STANDARD",
    name: "Exchange Online (Plan 1)",
};
const TEAMS: Plan = Plan {
    id: uuid!("57ff2da0-773e-42df-b2af-ffb7a2317929"),
    service: "TEAMS1",
    name: "Microsoft Teams",
};
const INTUNE: Plan = Plan {
    id: uuid!("c1ec4a95-1f05-45b3-a911-aa3fa01094f5"),
    service: "INTUNE_A",
    name: "Microsoft Intune",
};

static BUSINESS_PREMIUM: Licence = Licence {
    id: uuid!("cbdc14ab-d96c-4c30-b9f4-6ada7cdc1d46"),
    part_number: "SPB",
    name: "Microsoft 365 Business Premium",
    plans: &[EXCHANGE, TEAMS, INTUNE],
};
static E3: Licence = Licence {
    id: uuid!("05e9a617-0261-4cee-bb44-138d3ef5d965"),
    part_number: "SPE_E3",
    name: "Microsoft 365 E3",
    plans: &[
        Plan {
            id: uuid!("efb87545-963c-4e0d-99df-69c6916d9eb0"),
            service: "EXCHANGE_S_ENTERPRISE",
            name: "Exchange Online (Plan 2)",
        },
        TEAMS,
        INTUNE,
    ],
};
static EXCHANGE_ONLINE: Licence = Licence {
    id: uuid!("4b9405b0-7788-4568-add1-99614e613b69"),
    part_number: "EXCHANGESTANDARD",
    name: "Exchange Online (Plan 1)",
    plans: &[EXCHANGE],
};

/// The catalogue. The first is what every customer has bought already.
pub(crate) static ITEMS: &[Item] = &[
    Item {
        product: "CFQ7TTC0LCHC",
        sku: "0002",
        availability: "CFQ7TTC0K4M3",
        name: "Microsoft 365 Business Premium",
        kind: Kind::Licences(&BUSINESS_PREMIUM),
        terms: LICENCE_TERMS,
        most: 300,
        cents: 2200,
    },
    Item {
        product: "CFQ7TTC0LFLX",
        sku: "0001",
        availability: "CFQ7TTC0K971",
        name: "Microsoft 365 E3",
        kind: Kind::Licences(&E3),
        terms: LICENCE_TERMS,
        most: 10_000_000,
        cents: 3900,
    },
    Item {
        product: "CFQ7TTC0LH16",
        sku: "0001",
        availability: "CFQ7TTC0HL8W",
        name: "Exchange Online (Plan 1)",
        kind: Kind::Licences(&EXCHANGE_ONLINE),
        terms: LICENCE_TERMS,
        most: 10_000_000,
        cents: 400,
    },
    Item {
        product: "DZH318Z0BPS6",
        sku: "0001",
        availability: "DZH318Z0BQ42",
        name: "Microsoft Azure plan",
        kind: Kind::AzurePlan,
        terms: &[("P1M", &["monthly"])],
        most: 1,
        cents: 0,
    },
    Item {
        product: "DZH318Z0BQ3Q",
        sku: "004G",
        availability: "DZH318Z08C0S",
        name: "Reserved VM Instance, Standard_D2s_v5, West Europe, 1 Year",
        kind: Kind::Reservation,
        terms: &[("P1Y", &["one_time"])],
        most: 100,
        cents: 62_000,
    },
    Item {
        product: "DG7GMGF0DWT0",
        sku: "0001",
        availability: "DG7GMGF0DSQR",
        name: "Microsoft Identity Manager 2016, 1 user CAL",
        kind: Kind::Software,
        terms: &[("", &["one_time"])],
        most: 1_000,
        cents: 1800,
    },
];

/// An item by product, SKU and availability, joined by colons, in any case.
pub(crate) fn item(id: &str) -> Option<&'static Item> {
    ITEMS.iter().find(|item| item.id().eq_ignore_ascii_case(id))
}

/// A licence by its id.
pub(crate) fn licence(id: Uuid) -> Option<&'static Licence> {
    ITEMS.iter().filter_map(Item::licence).find(|licence| licence.id == id)
}

impl Item {
    /// Product, SKU and availability, joined by colons.
    pub(crate) fn id(&self) -> String {
        format!("{}:{}:{}", self.product, self.sku, self.availability)
    }

    pub(crate) fn licence(&self) -> Option<&'static Licence> {
        match self.kind {
            Kind::Licences(licence) => Some(licence),
            _ => None,
        }
    }

    /// Whether buying it makes a subscription.
    pub(crate) const fn is_subscription(&self) -> bool {
        matches!(self.kind, Kind::Licences(_) | Kind::AzurePlan)
    }

    /// What Partner Center calls its kind.
    pub(crate) const fn product_type(&self) -> &'static str {
        match self.kind {
            Kind::Licences(_) => "OnlineServicesNCE",
            Kind::AzurePlan => "Azure",
            Kind::Reservation => "AzureReservation",
            Kind::Software => "Software",
        }
    }

    /// Whether it can be bought for this term and billed so.
    pub(crate) fn is_sold(&self, term: &str, cycle: &str) -> bool {
        let same = |known: &&(&str, &[&str])| known.0.eq_ignore_ascii_case(term);
        self.terms.iter().find(same).is_some_and(|(_, cycles)| cycles.contains(&cycle))
    }
}

/// A billing cycle as the catalogue has it: `oneTime` and `One_Time` are `one_time`.
pub(crate) fn cycle(text: &str) -> String {
    match text.to_lowercase().as_str() {
        "onetime" => "one_time".into(),
        other => other.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn every_item_is_found_by_its_id_and_sold_on_its_own_terms() {
        let ids: HashSet<String> = ITEMS.iter().map(Item::id).collect();
        assert_eq!(ids.len(), ITEMS.len());
        for own in ITEMS {
            let found = item(&own.id().to_lowercase());
            assert!(found.is_some_and(|found| found.name == own.name), "{}", own.name);
            for (term, cycles) in own.terms {
                assert!(cycles.iter().all(|cycle| own.is_sold(term, cycle)), "{}", own.name);
            }
            assert!(!own.is_sold("P9Y", "monthly") && !own.is_sold(own.terms[0].0, "weekly"));
        }
        assert!(item("CFQ7TTC0LCHC:0002").is_none());
        assert_eq!(cycle("OneTime"), "one_time");
    }
}
