//! From a request's method and path to its row of the operation table.

use std::{collections::BTreeMap, sync::LazyLock};

use http::Method;
use partnercenter::{
    cloud::Service,
    operations::{Operation, all},
};
use percent_encoding::percent_decode_str;

/// Path parameters by name, decoded.
pub(crate) type PathValues = BTreeMap<&'static str, String>;

/// Where a request leads.
#[derive(Debug)]
pub(crate) enum Route {
    Row(&'static Operation, PathValues),
    /// The path is known, with other methods.
    OtherMethod(Vec<&'static str>),
    Nowhere,
}

struct Template {
    row: &'static Operation,
    segments: Vec<Segment>,
}

enum Segment {
    Literal(String),
    Value(&'static str),
    /// Values with text before each, and text at the end: `fxrates(Month='{month}')`.
    Around(Vec<(String, &'static str)>, String),
}

/// The rows of one service. Services compare paths without regard to case, so literals are kept in
/// lower case.
fn templates(service: Service) -> &'static [Template] {
    static OF_PARTNER_CENTER: LazyLock<Vec<Template>> =
        LazyLock::new(|| read_table(Service::PartnerCenter));
    static OF_PARTNER_API: LazyLock<Vec<Template>> =
        LazyLock::new(|| read_table(Service::PartnerApi));
    static OF_GRAPH: LazyLock<Vec<Template>> = LazyLock::new(|| read_table(Service::Graph));
    static OF_ARM: LazyLock<Vec<Template>> = LazyLock::new(|| read_table(Service::Arm));
    match service {
        Service::PartnerCenter => &OF_PARTNER_CENTER,
        Service::PartnerApi => &OF_PARTNER_API,
        Service::Graph => &OF_GRAPH,
        _ => &OF_ARM,
    }
}

fn read_table(service: Service) -> Vec<Template> {
    let rows = all().iter().filter(|row| row.service == service);
    rows.map(|row| Template {
        row,
        segments: row.path.trim_start_matches('/').split('/').map(Segment::of).collect(),
    })
    .collect()
}

impl Segment {
    fn of(text: &'static str) -> Self {
        let (mut values, mut rest) = (Vec::new(), text);
        while let Some((before, (name, after))) =
            rest.split_once('{').and_then(|(before, rest)| Some((before, rest.split_once('}')?)))
        {
            values.push((before.to_ascii_lowercase(), name));
            rest = after;
        }
        match values.as_slice() {
            [] => Self::Literal(text.to_ascii_lowercase()),
            [(before, name)] if before.is_empty() && rest.is_empty() => Self::Value(name),
            _ => Self::Around(values, rest.to_ascii_lowercase()),
        }
    }
}

/// Takes the values out of a segment that has text around them.
fn within(
    wanted: &[(String, &'static str)],
    end: &str,
    segment: &str,
    values: &mut PathValues,
) -> Option<()> {
    let (mut rest, lower) = (segment, segment.to_ascii_lowercase());
    let place = |rest: &str| lower.len() - rest.len();
    for (at, (before, name)) in wanted.iter().enumerate() {
        lower[place(rest)..].strip_prefix(before.as_str())?;
        rest = &rest[before.len()..];
        let length = match wanted.get(at + 1) {
            Some((next, _)) => lower[place(rest)..].find(next.as_str())?,
            None => lower[place(rest)..].strip_suffix(end)?.len(),
        };
        // In a text of OData a quotation mark is doubled.
        let is_quoted = before.ends_with('\'');
        let value = &rest[..length];
        values.insert(name, if is_quoted { value.replace("''", "'") } else { value.to_owned() });
        rest = &rest[length..];
    }
    Some(())
}

/// Finds the row that a request means. Where several fit, the one with the more words of its own
/// wins: `/customers/relationshiprequests` is no customer.
pub(crate) fn route(service: Service, method: &Method, path: &str) -> Route {
    let segments: Vec<String> = path
        .trim_matches('/')
        .split('/')
        .map(|segment| percent_decode_str(segment).decode_utf8_lossy().into_owned())
        .collect();
    let mut fitting: Vec<(usize, &Template, PathValues)> = templates(service)
        .iter()
        .filter_map(|template| {
            let values = template.fit(&segments)?;
            Some((values.len(), template, values))
        })
        .collect();
    let Some(fewest) = fitting.iter().map(|(values, ..)| *values).min() else {
        return Route::Nowhere;
    };
    fitting.retain(|(values, ..)| *values == fewest);
    match fitting.iter().position(|(_, template, _)| template.row.method == method.as_str()) {
        Some(found) => {
            let (_, template, values) = fitting.swap_remove(found);
            Route::Row(template.row, values)
        }
        None => {
            Route::OtherMethod(fitting.iter().map(|(_, template, _)| template.row.method).collect())
        }
    }
}

impl Template {
    fn fit(&self, segments: &[String]) -> Option<PathValues> {
        if segments.len() != self.segments.len() {
            return None;
        }
        let mut values = PathValues::new();
        for (wanted, segment) in self.segments.iter().zip(segments) {
            match wanted {
                Segment::Literal(word) if *word == segment.to_lowercase() => {}
                Segment::Value(name) if !segment.is_empty() => {
                    values.insert(*name, segment.clone());
                }
                Segment::Around(wanted, end) => within(wanted, end, segment, &mut values)?,
                _ => return None,
            }
        }
        Some(values)
    }
}

/// Whether a path is one of the row's.
#[cfg(test)]
pub(crate) fn matches(row: &'static Operation, path: &str) -> bool {
    let segments = row.path.trim_start_matches('/').split('/').map(Segment::of).collect();
    let template = Template { row, segments };
    let path: Vec<String> = path.trim_matches('/').split('/').map(str::to_owned).collect();
    template.fit(&path).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    const CUSTOMER: &str = "8f0c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a";

    fn found(method: Method, path: &str) -> Option<(&'static str, PathValues)> {
        match route(Service::PartnerCenter, &method, path) {
            Route::Row(row, values) => Some((row.id, values)),
            _ => None,
        }
    }

    #[test]
    fn every_row_is_reached_by_its_own_path() {
        for row in all().iter().filter(|row| row.service == Service::PartnerCenter) {
            let path = row.path.replace(['{', '}'], "x");
            let method = Method::from_bytes(row.method.as_bytes()).unwrap_or_default();
            assert_eq!(found(method, &path).map(|(id, _)| id), Some(row.id), "{}", row.path);
        }
    }

    #[test]
    fn values_have_text_around_them_where_the_row_says_so() {
        let path = "/v1.0/sales/PriceSheets(Market='it''s',PricesheetView='updated_%2F')/$value";
        let Route::Row(row, values) = route(Service::PartnerApi, &Method::GET, path) else {
            panic!("{path} leads nowhere");
        };
        let (market, view) = (values["market"].as_str(), values["view"].as_str());
        assert_eq!((row.id, market, view), ("price_sheets.get", "it's", "updated_/"));
        for path in
            ["/v1.0/sales/pricesheets(Market='a'/$value", "/v1.0/sales/pricesheets()/$value"]
        {
            assert!(matches!(route(Service::PartnerApi, &Method::GET, path), Route::Nowhere));
        }
    }

    #[test]
    fn case_and_a_last_slash_do_not_matter_and_values_are_decoded() {
        let (id, values) = found(Method::GET, &format!("/V1/Customers/{}%2d/", &CUSTOMER[..35]))
            .unwrap_or_default();
        assert_eq!(id, "customers.get");
        assert_eq!(values["customer_id"], format!("{}-", &CUSTOMER[..35]));
    }

    #[test]
    fn another_method_is_named_and_an_unknown_path_leads_nowhere() {
        let path = format!("/v1/customers/{CUSTOMER}/applicationconsents");
        assert!(matches!(
            route(Service::PartnerCenter, &Method::PATCH, &path),
            Route::OtherMethod(methods) if methods == ["POST"]
        ));
        for path in ["/", "/v1", "/v2/customers", "/v1/customers//applicationconsents"] {
            assert!(
                matches!(route(Service::PartnerCenter, &Method::GET, path), Route::Nowhere),
                "{path}"
            );
        }
    }
}
