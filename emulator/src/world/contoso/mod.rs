//! The built-in world: one partner with everything that can happen to it, in every cloud.

mod cast;

use partnercenter::Cloud;

use self::cast::{CI_ISSUER, Cast, Special};
use super::{WorkloadIssuer, World};

impl World {
    /// The built-in world: in each cloud
    ///
    /// - the partner `contoso` with the users `adele` (admin agent, MFA as the page asks), `service`
    ///   (admin agent, always MFA), `bert` (admin agent, never MFA), `carla` (disabled), `dave` (not
    ///   in AdminAgents) and `erin` (admin agent, and a guest at `fabrikam`); the partner `northwind`
    ///   with `nina`; the vendor `fourthcoffee`;
    /// - the apps `csp` (web; secret, certificate and federated credentials; registered at `contoso`,
    ///   multi-tenant), `cpv` (the same at `fourthcoffee`), `public` (no credential), `single` (not
    ///   multi-tenant, expired secret);
    /// - customers of `contoso`: `fabrikam`, `tailspin` (`csp` and `cpv` consented), `adatum`, `wingtip`
    ///   (no delegated admin relationship), `litware` (Conditional Access blocks), `proseware`
    ///   (relationship ended), `alpine` (wants its own MFA); at each the users `admin@…` and `sam@…`;
    /// - the vault `contoso-sam` (with the key `csp`: that of the app's certificate), and the managed
    ///   identities `contoso-host` (system-assigned) and `contoso-sam` (user-assigned; a federated
    ///   credential of `csp`).
    ///
    /// Ids differ from cloud to cloud and never change. China has no GDAP: there, customers have
    /// delegated administration of the old kind, and the apps are consented in advance.
    pub fn contoso() -> Self {
        let mut world = Self { name: "contoso".into(), ..Self::empty() };
        world.issuers.push(WorkloadIssuer { issuer: CI_ISSUER.into(), public_key: None });
        for cloud in Cloud::built_in() {
            Cast::new(cloud).enter(&mut world);
        }
        world
    }

    /// Adds so many more customers of `contoso` to each cloud: `customer-0001` and so on, with a
    /// delegated admin relationship and the apps `csp` and `cpv` consented.
    #[must_use]
    pub fn with_customers(mut self, count: usize) -> Self {
        for cloud in self.clouds.clone() {
            let Some(partner) = self.tenant_named(&cloud.name, "contoso").map(|tenant| tenant.id)
            else {
                continue;
            };
            let cast = Cast::new(&cloud);
            for number in 1..=count {
                let name = format!("customer-{number:04}");
                let title = format!("Customer {number:04}");
                let tenant = cast.customer(&name, &title, Special::Consented, partner);
                self.tenants.push(tenant);
            }
        }
        self
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use uuid::Uuid;

    use super::{cast::CUSTOMERS, *};

    #[test]
    fn the_built_in_worlds_are_consistent_and_survive_toml() {
        for name in World::BUILT_IN {
            let world = World::built_in(name).unwrap();
            world.check().unwrap();
            let again = World::from_toml(&world.to_toml().unwrap()).unwrap();
            assert_eq!(again.to_toml().unwrap(), world.to_toml().unwrap());
        }
    }

    #[test]
    fn ids_differ_between_clouds_and_stay() {
        let world = World::contoso();
        let id = |cloud| world.tenant_named(cloud, "contoso").unwrap().id;
        assert_ne!(id("global"), id("usgov"));
        assert_eq!(id("china"), World::contoso().tenant_named("china", "contoso").unwrap().id);
        assert_eq!(world.app_named("usgov", "csp").unwrap().tenant, id("usgov"));
    }

    #[test]
    fn as_many_customers_as_wanted() {
        let world = World::contoso().with_customers(1000);
        world.check().unwrap();
        let partner = world.tenant_named("global", "contoso").unwrap().id;
        assert_eq!(world.customers_of(partner).count(), CUSTOMERS.len() + 1000);
    }

    #[test]
    fn what_leads_nowhere_is_refused_by_name() {
        let mut world = World::contoso();
        let mut twin = world.users[0].clone();
        twin.id = Uuid::from_u128(7);
        world.users.push(twin);
        assert!(world.check().unwrap_err().contains("adele"));
        for (toml, want) in [
            ("clouds = [\"germany\"]", "germany"),
            ("clouds = []", "no cloud"),
            ("clouds = [\"global\"]\nweather = 1", "weather"),
        ] {
            assert!(World::from_toml(toml).unwrap_err().contains(want), "{toml}");
        }
    }
}
