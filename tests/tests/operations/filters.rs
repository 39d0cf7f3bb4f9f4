//! Any text of a filter arrives as it is, and is compared by the service.

use std::collections::BTreeSet;

use partnercenter::{
    Cloud, TenantId,
    operations::{Filter, Params},
};
use partnercenter_emulator::World;
use proptest::{
    strategy::{Strategy as _, ValueTree as _},
    test_runner::TestRunner,
};
use uuid::Uuid;

use crate::bed::{Bed, Way};

/// Names that hurt, and some that chance made.
fn names() -> Vec<String> {
    let mut names: Vec<String> = [
        "O'Neil",
        "\"quoted\"",
        "back\\slash",
        "a&b=c",
        "50% off",
        "%27 or 1 eq 1",
        "plus+plus",
        "#1",
        "{\"Field\":1}",
        "line\nbreak",
        "tab\t",
        "nul\0",
        "Zürich",
        "株式会社",
        "🦀",
        "' or '1' eq '1",
    ]
    .map(String::from)
    .into();
    let mut runner = TestRunner::deterministic();
    let any = proptest::arbitrary::any::<String>();
    names.extend((0..60).map(|_| any.new_tree(&mut runner).unwrap().current()));
    names.retain(|name| !name.is_empty());
    names
}

#[tokio::test]
async fn any_name_is_found_by_its_beginning() {
    let cloud = Cloud::global();
    let mut world = World::contoso();
    let adatum = world.tenant_named("global", "adatum").unwrap().clone();
    for (number, name) in names().into_iter().enumerate() {
        let mut customer = adatum.clone();
        customer.id = TenantId::from_uuid(Uuid::from_u128(0xF117_0000 + number as u128));
        customer.name = format!("named{number}");
        customer.domains = vec![format!("named{number}.example")];
        customer.title = name;
        world.tenants.push(customer);
    }
    let bed = Bed::of(world).await;
    let partner = bed.partner(&cloud, Way::Direct).await;
    for name in names() {
        let filter = Filter::field("CompanyName").starts_with(&*name);
        let params = Params::from_iter([("filter".to_owned(), filter.into())]);
        let mut pages = partner.pages("customers.list", params, None).unwrap();
        let page = pages.next(partner.app().deadline()).await.unwrap().unwrap();
        let found: BTreeSet<String> = page
            .items()
            .unwrap()
            .iter()
            .map(|item| serde_json::from_str::<serde_json::Value>(item.get()).unwrap())
            .map(|item| item["id"].as_str().unwrap().to_owned())
            .collect();
        let wanted: BTreeSet<String> = bed
            .emulator
            .world()
            .tenants
            .iter()
            .filter(|tenant| {
                tenant.relationship_with(partner.tenant()).is_some_and(|it| it.reseller)
            })
            .filter(|tenant| tenant.title.to_lowercase().starts_with(&name.to_lowercase()))
            .map(|tenant| tenant.id.to_string())
            .collect();
        assert!(!wanted.is_empty());
        assert_eq!(found, wanted, "{name:?}");
    }
}
