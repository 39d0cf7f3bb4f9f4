//! JSON of documents that decide about trust. Two parsers that disagree about a member that is given
//! twice are an attack; here such a document is none.

use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

/// The deepest nesting of arrays and objects.
const DEEPEST: u8 = 64;

/// Reads one object: no member twice, at any depth, and nested at most 64 deep. Nothing when it is
/// anything else.
pub(super) fn object(bytes: &[u8]) -> Option<Map<String, Value>> {
    let mut deserializer = serde_json::Deserializer::from_slice(bytes);
    let value = deserializer.deserialize_any(Strict { levels: DEEPEST }).ok()?;
    deserializer.end().ok()?;
    match value {
        Value::Object(members) => Some(members),
        _ => None,
    }
}

/// Whether arrays and objects are nested at most 64 deep: what other parsers are given, they may
/// follow further. Anything may be asked, JSON or not.
pub(super) fn is_shallow(bytes: &[u8]) -> bool {
    let (mut levels, mut in_text, mut escaped) = (0_usize, false, false);
    for byte in bytes {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_text => escaped = true,
            b'"' => in_text = !in_text,
            b'[' | b'{' if !in_text => {
                levels += 1;
                if levels > usize::from(DEEPEST) {
                    return false;
                }
            }
            b']' | b'}' if !in_text => levels = levels.saturating_sub(1),
            _ => {}
        }
    }
    true
}

#[derive(Clone, Copy)]
struct Strict {
    levels: u8,
}

impl Strict {
    fn inner<E: serde::de::Error>(self) -> Result<Self, E> {
        let levels = self.levels.checked_sub(1).ok_or_else(|| E::custom("nested too deeply"))?;
        Ok(Self { levels })
    }
}

impl<'de> DeserializeSeed<'de> for Strict {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Strict {
    type Value = Value;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let inner = self.inner()?;
        let mut array = Vec::new();
        while let Some(item) = items.next_element_seed(inner)? {
            array.push(item);
        }
        Ok(array.into())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let inner = self.inner()?;
        let mut members = Map::new();
        while let Some(name) = entries.next_key::<String>()? {
            let value = entries.next_value_seed(inner)?;
            if members.insert(name, value).is_some() {
                return Err(A::Error::custom("a member is given twice"));
            }
        }
        Ok(members.into())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn what_two_parsers_could_read_differently_is_refused() {
        for bad in [
            "",
            "null",
            "[]",
            "7",
            r#"{"a":1"#,
            r#"{"a":1}{"#,
            r#"{"a":1,"a":1}"#,
            r#"{"a":1,"\u0061":2}"#,
            r#"{"a":{"b":1,"b":2}}"#,
            r#"{"a":[{"b":1,"b":2}]}"#,
        ] {
            assert_eq!(object(bad.as_bytes()), None, "{bad}");
        }
        let members = object(br#" {"a":[1,-1,1.5,"x",true,null,{"b":{}}]} "#).unwrap();
        assert_eq!(Value::from(members).to_string(), r#"{"a":[1,-1,1.5,"x",true,null,{"b":{}}]}"#);
    }

    #[test]
    fn nesting_has_an_end() {
        let nested = |depth: usize| format!("{{\"a\":{}{}}}", "[".repeat(depth), "]".repeat(depth));
        assert!(object(nested(63).as_bytes()).is_some());
        assert!(object(nested(64).as_bytes()).is_none());
        assert!(object(nested(100_000).as_bytes()).is_none());
    }

    #[test]
    fn depth_is_that_of_arrays_and_objects_alone() {
        let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        assert!(is_shallow(nested(64).as_bytes()) && !is_shallow(nested(65).as_bytes()));
        let text = format!(r#"{{"a":"{}\"{}"}}"#, "[".repeat(100), "{".repeat(100));
        assert!(is_shallow(text.as_bytes()));
        assert!(is_shallow("[]".repeat(100).as_bytes()) && is_shallow(b""));
    }

    proptest::proptest! {
        #[test]
        fn any_bytes_are_read_to_their_end(bytes: Vec<u8>) {
            object(&bytes);
        }

        #[test]
        fn what_is_read_is_shallow(text in "[{}\\[\\]:,\"a\\\\ ]{0,60}") {
            proptest::prop_assert!(object(text.as_bytes()).is_none() || is_shallow(text.as_bytes()));
        }

        #[test]
        fn agrees_with_the_lenient_parser(text in "[{}\\[\\]:,\"a-c0-9 ]{0,40}") {
            if let Some(members) = object(text.as_bytes()) {
                let lenient: Value = serde_json::from_str(&text).unwrap();
                proptest::prop_assert_eq!(Value::from(members), lenient);
            }
        }
    }
}
