//! Pages of Partner Center's collections, sought by `MS-ContinuationToken`.

use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use url::form_urlencoded;
use uuid::Uuid;

/// Items of a page when the caller names no size, and the most that it may name.
const DEFAULT_SIZE: usize = 100;
const LARGEST_SIZE: usize = 500;

/// Where a page begins, and of what. Its encoded form is the continuation token, which is good for
/// its partner and its list only.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Place {
    pub partner: Uuid,
    pub list: String,
    pub offset: usize,
    pub size: usize,
    pub filter: Option<String>,
}

impl Place {
    /// The first page.
    ///
    /// # Errors
    /// What is wrong with the size, in words.
    pub(crate) fn first(
        partner: Uuid,
        list: &str,
        size: Option<&str>,
        filter: Option<String>,
    ) -> Result<Self, String> {
        let size = match size.unwrap_or("0").parse() {
            Ok(0) => DEFAULT_SIZE,
            Ok(size) => usize::min(size, LARGEST_SIZE),
            Err(_) => return Err("The size is not a whole number.".into()),
        };
        Ok(Self { partner, list: list.to_owned(), offset: 0, size, filter })
    }

    pub(crate) fn token(&self) -> String {
        // A struct of numbers and texts always serialises.
        BASE64_URL_SAFE_NO_PAD.encode(serde_json::to_vec(self).unwrap_or_default())
    }

    /// The page that a token of the same partner and list means.
    pub(crate) fn of_token(token: &str, partner: Uuid, list: &str) -> Option<Self> {
        let bytes = BASE64_URL_SAFE_NO_PAD.decode(token).ok()?;
        let place: Self = serde_json::from_slice(&bytes).ok()?;
        (place.partner == partner && place.list == list).then_some(place)
    }

    /// The body of this page of `items`, which lies under `path`.
    pub(crate) fn page(&self, path: &str, items: Vec<Value>) -> Value {
        let is_last = items.len() <= self.offset.saturating_add(self.size);
        let page: Vec<Value> = items.into_iter().skip(self.offset).take(self.size).collect();
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.append_pair("size", &self.size.to_string());
        if let Some(filter) = &self.filter {
            query.append_pair("filter", filter);
        }
        let own = format!("{path}?{}", query.finish());
        let link =
            |uri: &str, headers: Value| json!({"uri": uri, "method": "GET", "headers": headers});
        let mut body = json!({
            // The documentation shows a count of this page; nobody may page by it.
            "totalCount": page.len(),
            "items": page,
            "links": { "self": link(&own, json!([])) },
            "attributes": { "objectType": "Collection" },
        });
        if !is_last {
            let next = Self { offset: self.offset + self.size, ..self.clone() };
            let headers = json!([{ "key": "MS-ContinuationToken", "value": next.token() }]);
            body["continuationToken"] = json!(next.token());
            body["links"]["next"] = link(&format!("{own}&seekOperation=Next"), headers);
        }
        body
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn every_item_comes_once_over_all_pages() {
        let partner = Uuid::new_v4();
        let items: Vec<Value> = (0..7).map(Value::from).collect();
        let mut place = Place::first(partner, "customers", Some("3"), None).unwrap();
        let mut seen = Vec::new();
        loop {
            let page = place.page("/customers", items.clone());
            seen.extend(page["items"].as_array().unwrap().clone());
            let Some(next) = page["links"].get("next") else { break };
            assert_eq!(next["headers"][0]["value"], page["continuationToken"]);
            let token = page["continuationToken"].as_str().unwrap();
            place = Place::of_token(token, partner, "customers").unwrap();
        }
        assert_eq!(seen, items);
    }

    #[test]
    fn sizes_have_a_default_and_a_limit() {
        let size = |text| Place::first(Uuid::nil(), "x", text, None).map(|place| place.size);
        assert_eq!(size(None), Ok(DEFAULT_SIZE));
        assert_eq!(size(Some("0")), Ok(DEFAULT_SIZE));
        assert_eq!(size(Some("100000")), Ok(LARGEST_SIZE));
        assert!(size(Some("-1")).is_err());
    }

    #[test]
    fn a_token_is_good_for_its_own_list_and_partner() {
        let partner = Uuid::new_v4();
        let token = Place::first(partner, "customers", None, None).unwrap().token();
        assert!(Place::of_token(&token, partner, "customers").is_some());
        assert!(Place::of_token(&token, Uuid::new_v4(), "customers").is_none());
        assert!(Place::of_token(&token, partner, "users").is_none());
        assert!(Place::of_token("bm90aGluZw", partner, "customers").is_none());
    }
}
