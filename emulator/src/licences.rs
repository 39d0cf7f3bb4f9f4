//! The licences of a tenant: its subscriptions hold them, its users have them.

use partnercenter::TenantId;
use uuid::Uuid;

use crate::{
    partner_center::shop::{
        Units,
        catalogue::{self, Licence},
        units,
    },
    state::State,
    world::{User, UserLicence, World},
};

/// How many licences of a kind there are, and how many users have one.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Stock {
    pub licence: &'static Licence,
    pub units: Units,
    pub consumed: i64,
}

impl Stock {
    /// How many can still be assigned. Fewer than none is none.
    pub(crate) fn left(&self) -> i64 {
        (self.units.active - self.consumed).max(0)
    }

    /// As services say it.
    pub(crate) fn status(&self) -> &'static str {
        if self.units.active > 0 {
            "Enabled"
        } else if self.units.suspended > 0 {
            "Suspended"
        } else {
            "Deleted"
        }
    }
}

/// Why licences cannot be assigned, or taken away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refused {
    /// There is no such user.
    NoUser,
    /// It is not said where the user works.
    NoLocation,
    /// The tenant has no subscription of it.
    Unknown(Uuid),
    /// All are assigned.
    NoneLeft(Uuid),
    /// The user does not have what is to be taken away.
    NotAssigned(Uuid),
}

/// The licences of a tenant now.
pub(crate) fn stock(state: &State, tenant: TenantId) -> Vec<Stock> {
    let held = state.shop().with(tenant, state.now(), |account| units(&account.subscriptions));
    state.read(|world| counted(world, tenant, &held))
}

fn counted(world: &World, tenant: TenantId, held: &[(&'static Licence, Units)]) -> Vec<Stock> {
    let has = |user: &&User, sku: Uuid| user.licences.iter().any(|own| own.sku == sku);
    let consumed = |sku: Uuid| world.users_of(tenant).filter(|user| has(user, sku)).count();
    held.iter()
        .map(|&(licence, units)| Stock {
            licence,
            units,
            consumed: consumed(licence.id).try_into().unwrap_or(i64::MAX),
        })
        .collect()
}

/// Takes licences away from a user and assigns others: all of it or nothing. A licence that the user
/// has already gets other plans.
pub(crate) fn update(
    state: &State,
    tenant: TenantId,
    user: &str,
    assign: &[UserLicence],
    remove: &[Uuid],
) -> Result<(), Refused> {
    let held = state.shop().with(tenant, state.now(), |account| units(&account.subscriptions));
    state.change(|world| {
        let found = find(world, tenant, user).ok_or(Refused::NoUser)?;
        let mut licences = found.licences.clone();
        for sku in remove {
            let at = licences.iter().position(|own| own.sku == *sku);
            licences.remove(at.ok_or(Refused::NotAssigned(*sku))?);
        }
        if !assign.is_empty() && found.usage_location.is_none() {
            return Err(Refused::NoLocation);
        }
        let (id, stock) = (found.id, counted(world, tenant, &held));
        for wanted in assign {
            let sku = wanted.sku;
            let known = stock.iter().find(|stock| stock.licence.id == sku);
            let known = known.ok_or(Refused::Unknown(sku))?;
            match licences.iter().position(|own| own.sku == sku) {
                Some(at) => licences[at] = wanted.clone(),
                None => {
                    // One that the same call takes away and gives again is the user's own.
                    let had = world
                        .user(id)
                        .is_some_and(|user| user.licences.iter().any(|own| own.sku == sku));
                    if !had && known.left() == 0 {
                        return Err(Refused::NoneLeft(sku));
                    }
                    licences.push(wanted.clone());
                }
            }
        }
        let key = id.to_string();
        if let Some(user) = world.user_mut(&key) {
            user.licences = licences;
        }
        Ok(())
    })
}

/// A user of a tenant, by object id or principal name.
pub(crate) fn find<'w>(world: &'w World, tenant: TenantId, user: &str) -> Option<&'w User> {
    let id = Uuid::try_parse(user).ok();
    world.users_of(tenant).find(|own| Some(own.id) == id || own.upn.eq_ignore_ascii_case(user))
}

/// What a user has: the licences of the catalogue, with the plans that are switched off.
pub(crate) fn of_user(user: &User) -> Vec<(&'static Licence, &[Uuid])> {
    let known = |own: &UserLicence| catalogue::licence(own.sku);
    user.licences.iter().filter_map(|own| Some((known(own)?, own.without.as_slice()))).collect()
}

/// Lets a restored user keep only those licences of which some are left.
pub(crate) fn keep_what_is_left(state: &State, tenant: TenantId, user: Uuid) {
    let over: Vec<Uuid> = stock(state, tenant)
        .iter()
        .filter(|stock| stock.consumed > stock.units.active)
        .map(|stock| stock.licence.id)
        .collect();
    state.change(|world| {
        if let Some(user) = world.user_mut(&user.to_string()) {
            user.licences.retain(|own| !over.contains(&own.sku));
        }
    });
}
