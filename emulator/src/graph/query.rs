//! The OData of Graph that is answered: `$top`, `$select`, `$skiptoken`, and `$filter` by one
//! property.

use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD};
use serde_json::{Value, json};
use url::form_urlencoded;

use super::refusal::Refusal;

/// Items of a page when the caller names no number, and the most that it may name.
const DEFAULT_TOP: usize = 100;
const LARGEST_TOP: usize = 999;

/// What a request asks of a collection.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Query {
    top: Option<usize>,
    skip: usize,
    select: Option<Vec<String>>,
    filter: Option<(String, String)>,
    /// The query as received, without the place of the page.
    rest: Vec<(String, String)>,
}

impl Query {
    /// Reads a query string.
    ///
    /// # Errors
    /// 400 for an option that is not answered here, rather than an answer that ignores it.
    pub(crate) fn parse(text: &str) -> Result<Self, Refusal> {
        let mut query = Self::default();
        for (name, value) in form_urlencoded::parse(text.as_bytes()) {
            match name.to_ascii_lowercase().as_str() {
                "$top" => {
                    let top = value.parse().ok().filter(|top| (1..=LARGEST_TOP).contains(top));
                    query.top = Some(top.ok_or_else(|| {
                        Refusal::bad_request(format!("$top must be 1 to {LARGEST_TOP}."))
                    })?);
                }
                "$skiptoken" => {
                    query.skip = skip_of(&value)
                        .ok_or_else(|| Refusal::bad_request("The $skiptoken is not valid."))?;
                    continue;
                }
                "$select" => {
                    query.select = Some(value.split(',').map(|name| name.trim().into()).collect());
                }
                "$filter" => query.filter = Some(equality(&value)?),
                "$count" => {}
                other if other.starts_with('$') => {
                    return Err(Refusal::bad_request(format!(
                        "The query option {} is not supported here.",
                        other.chars().take(40).filter(|c| !c.is_control()).collect::<String>()
                    )));
                }
                _ => {}
            }
            query.rest.push((name.into_owned(), value.into_owned()));
        }
        Ok(query)
    }

    /// Refuses a filter by any property but these.
    pub(crate) fn filters_by(&self, properties: &[&str]) -> Result<(), Refusal> {
        match &self.filter {
            Some((property, _)) if !properties.contains(&property.as_str()) => {
                Err(Refusal::bad_request(format!("Filtering by {property} is not supported here.")))
            }
            _ => Ok(()),
        }
    }

    /// A page of a collection at `address`.
    pub(crate) fn page(&self, origin: &str, path: &str, items: Vec<Value>) -> Value {
        let passes = |item: &Value| {
            self.filter.as_ref().is_none_or(|(property, wanted)| {
                item[property].as_str().is_some_and(|value| value.eq_ignore_ascii_case(wanted))
            })
        };
        let items: Vec<Value> = items.into_iter().filter(passes).collect();
        let size = self.top.unwrap_or(DEFAULT_TOP);
        let end = self.skip.saturating_add(size);
        let is_last = items.len() <= end;
        let page: Vec<Value> =
            items.into_iter().skip(self.skip).take(size).map(|item| self.selected(item)).collect();
        let name = path.trim_start_matches('/').split_once('/').map_or("", |(_, name)| name);
        let mut body = json!({
            "@odata.context": format!("{origin}/v1.0/$metadata#{name}"),
            "value": page,
        });
        if !is_last {
            let mut query = form_urlencoded::Serializer::new(String::new());
            query.extend_pairs(&self.rest);
            query.append_pair("$skiptoken", &skip_token(end));
            body["@odata.nextLink"] = json!(format!("{origin}{path}?{}", query.finish()));
        }
        body
    }

    /// The properties that were asked for.
    pub(crate) fn selected(&self, mut item: Value) -> Value {
        if let (Some(select), Some(members)) = (&self.select, item.as_object_mut()) {
            members.retain(|name, _| select.contains(name) || name.starts_with('@'));
        }
        item
    }
}

/// `appId eq 'value'`, with doubled quotes inside.
fn equality(text: &str) -> Result<(String, String), Refusal> {
    let wrong = || Refusal::bad_request("The $filter must have the form: property eq 'value'.");
    let (property, value) = text.trim().split_once(" eq ").ok_or_else(wrong)?;
    let value = value.trim().strip_prefix('\'').and_then(|rest| rest.strip_suffix('\''));
    let value = value.ok_or_else(wrong)?.replace("''", "\u{0}");
    if value.contains('\'') || !property.trim().bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return Err(wrong());
    }
    Ok((property.trim().to_owned(), value.replace('\u{0}', "'")))
}

fn skip_token(skip: usize) -> String {
    BASE64_URL_SAFE_NO_PAD.encode(format!("graph:{skip}"))
}

fn skip_of(token: &str) -> Option<usize> {
    let text = String::from_utf8(BASE64_URL_SAFE_NO_PAD.decode(token).ok()?).ok()?;
    text.strip_prefix("graph:")?.parse().ok()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn items() -> Vec<Value> {
        (0..5).map(|id| json!({"id": id.to_string(), "appId": format!("APP-{id}")})).collect()
    }

    #[test]
    fn links_lead_through_all_pages_with_the_same_options() {
        let (mut text, mut seen) = ("$top=2&$select=id".to_owned(), Vec::new());
        for _ in 0..3 {
            let query = Query::parse(&text).unwrap();
            let page = query.page("https://graph.example", "/v1.0/things", items());
            seen.extend(page["value"].as_array().unwrap().clone());
            match page.get("@odata.nextLink") {
                Some(link) => {
                    let link = link.as_str().unwrap();
                    let (path, query) = link.split_once('?').unwrap();
                    assert_eq!(path, "https://graph.example/v1.0/things");
                    text = query.to_owned();
                }
                None => text.clear(),
            }
        }
        assert!(text.is_empty());
        let ids: Vec<Value> = (0..5).map(|id| json!({"id": id.to_string()})).collect();
        assert_eq!(seen, ids);
    }

    #[test]
    fn filters_are_equalities() {
        let query = Query::parse("$filter=appId eq 'app-3'").unwrap();
        query.filters_by(&["appId"]).unwrap();
        assert!(query.filters_by(&["id"]).is_err());
        let page = query.page("https://graph.example", "/v1.0/things", items());
        assert_eq!(page["value"], json!([{"id": "3", "appId": "APP-3"}]));
        assert_eq!(equality("name eq 'O''Hara'").unwrap().1, "O'Hara");
        for bad in ["appId", "appId eq x", "appId eq 'a' or id eq 'b'", "a/b eq 'c'", "x ne 'y'"] {
            assert!(equality(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn options_that_are_not_answered_are_refused() {
        for bad in ["$top=0", "$top=1000", "$expand=owners", "$orderby=id", "$skiptoken=1"] {
            assert!(Query::parse(bad).is_err(), "{bad}");
        }
        assert!(Query::parse("$count=true&x=1").is_ok());
    }
}
