//! What customers are qualified for: said by the partner, and vetted afterwards.

use std::collections::BTreeMap;

use http::StatusCode;
use parking_lot::Mutex;
use partnercenter::TenantId;
use serde_json::{Value, json};

use super::{Call, Outcome, Refusal, Reply, Rows};
use crate::world::Moment;

pub(super) const ROWS: Rows = &[
    ("customers.qualifications.create", create),
    ("customers.qualifications.list", list),
    ("customers.qualification.get", get),
    ("customers.qualification.update", set),
];

/// Qualifications, with their names in the older form.
const KNOWN: [(&str, &str); 3] = [
    ("Education", "education"),
    ("GovernmentCommunityCloud", "government_community_cloud"),
    ("StateOwnedEntity", "state_owned_entity"),
];

/// The qualifications of all customers.
#[derive(Default)]
pub(crate) struct Qualifications(Mutex<BTreeMap<TenantId, Vec<Qualification>>>);

struct Qualification {
    name: &'static str,
    created: Moment,
    looks: u32,
    vetting: Vetting,
}

enum Vetting {
    InReview,
    Approved,
    Denied(String),
}

impl Qualification {
    /// Somebody looks: vetting takes so many looks, and comes to its end for a reason or well.
    fn look(&mut self, polls: u32, fails: Option<&String>) {
        self.looks += 1;
        if matches!(self.vetting, Vetting::InReview) && self.looks > polls {
            self.vetting = match fails {
                Some(why) => Vetting::Denied(why.clone()),
                None => Vetting::Approved,
            };
        }
    }

    fn shown(&self) -> Value {
        let (status, reason) = match &self.vetting {
            Vetting::InReview => ("InReview", None),
            Vetting::Approved => ("Approved", None),
            Vetting::Denied(why) => ("Denied", Some(why)),
        };
        let mut shown = json!({
            "qualification": self.name,
            "vettingStatus": status,
            "vettingCreatedDate": self.created,
        });
        if let Some(why) = reason {
            shown["vettingReason"] = json!(why);
        }
        shown
    }
}

/// Works on the qualifications of the customer in the path.
fn own<T>(
    call: &Call<'_>,
    work: impl FnOnce(&mut Vec<Qualification>) -> Result<T, Refusal>,
) -> Result<T, Refusal> {
    let customer = call.customer(&call.state.snapshot())?.id;
    let mut all = call.state.books().qualifications.0.lock();
    work(all.entry(customer).or_default())
}

fn create(call: &Call<'_>) -> Outcome {
    let said = call.said();
    let wrong = |why: &str| Refusal::bad_request(800002, why);
    let text = |name: &str| said[name].as_str().unwrap_or_default();
    let wanted = text("qualification");
    let known = KNOWN.iter().find(|(name, _)| name.eq_ignore_ascii_case(wanted));
    let (name, _) = known.ok_or_else(|| wrong("The qualification is none that there is."))?;
    if *name == "GovernmentCommunityCloud"
        && text("validationCode").is_empty()
        && call.query_value("code").is_none()
    {
        return Err(wrong("The government community cloud needs a validationCode."));
    }
    let segment = text("educationSegment").to_lowercase();
    if !segment.is_empty() && !["k12", "highereducation"].contains(&segment.as_str()) {
        return Err(wrong("The educationSegment is K12 or HigherEducation."));
    }
    let shown = own(call, |own| {
        let is_open = |known: &Qualification| {
            known.name == *name && !matches!(known.vetting, Vetting::Denied(_))
        };
        if own.iter().any(is_open) {
            let why = "The customer has this qualification, or it is in review.";
            return Err(Refusal::new(StatusCode::CONFLICT, 800002, why));
        }
        own.retain(|known| known.name != *name);
        let created = Moment::from(call.state.now());
        own.push(Qualification { name, created, looks: 0, vetting: Vetting::InReview });
        // What is new tells its date by another name than lists do.
        Ok(json!({
            "qualification": name,
            "vettingStatus": "InReview",
            "vettingCreateDate": created,
        }))
    })?;
    Ok(Reply::new(StatusCode::CREATED, Some(shown)))
}

fn list(call: &Call<'_>) -> Outcome {
    let settings = call.state.read(|world| world.exports.clone());
    let items = own(call, |own| {
        own.iter_mut().for_each(|known| known.look(settings.polls, settings.fails.as_ref()));
        Ok(own.iter().map(Qualification::shown).collect())
    })?;
    call.collection(items)
}

/// The older form: one word.
fn get(call: &Call<'_>) -> Outcome {
    let approved = own(call, |own| {
        let mut approved = own.iter().filter(|known| matches!(known.vetting, Vetting::Approved));
        Ok(approved.next().map(|known| known.name))
    })?;
    let older = KNOWN.iter().find(|(name, _)| Some(*name) == approved);
    Reply::ok(json!(older.map_or("none", |(_, older)| *older)))
}

/// The older form asks nobody.
fn set(call: &Call<'_>) -> Outcome {
    let said = call.body.as_ref().and_then(Value::as_str).unwrap_or_default().to_lowercase();
    let said = said.replace('_', "");
    let is_it = |(name, older): &&(&str, &str)| {
        name.to_lowercase() == said || older.replace('_', "") == said
    };
    let known = KNOWN.iter().find(is_it);
    if known.is_none() && said != "none" {
        return Err(Refusal::bad_request(800002, "The qualification is none that there is."));
    }
    own(call, |own| {
        own.clear();
        let created = call.state.now().into();
        let vetted = |(name, _): &(&'static str, &str)| Qualification {
            name,
            created,
            looks: 0,
            vetting: Vetting::Approved,
        };
        own.extend(known.map(vetted));
        Ok(())
    })?;
    Reply::ok(json!(known.map_or("none", |(_, older)| *older)))
}
