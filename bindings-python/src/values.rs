use std::fmt;

use pyo3::{
    exceptions::PyValueError,
    prelude::*,
    types::{PyDict, PyList, PyString},
};
use serde::de::{DeserializeSeed, Error, MapAccess, SeqAccess, Visitor};

/// Names longer than this are not expected again.
const LONGEST_NAME: usize = 64;

/// Makes Python's values of records, which have the same names in the same order again and again: each
/// name becomes one `str`.
#[pyclass(frozen, module = "partnercenter._native")]
pub(crate) struct Reader {
    names: parking_lot::Mutex<Names>,
}

#[pymethods]
impl Reader {
    #[new]
    fn new() -> Self {
        Self { names: parking_lot::Mutex::default() }
    }

    /// The values of a JSON array.
    fn read<'py>(&self, py: Python<'py>, json: &[u8]) -> PyResult<Bound<'py, PyAny>> {
        // A reader is used by one iterator at a time; nobody waits here with the interpreter held.
        let mut names = self
            .names
            .try_lock()
            .ok_or_else(|| PyValueError::new_err("records are read by two threads at once"))?;
        // One that failed may have ended within an object.
        names.depth = 0;
        let mut reading = serde_json::Deserializer::from_slice(json);
        let value = Value { py, names: &mut names };
        let read = value.deserialize(&mut reading);
        // The parser's own words may repeat what it read.
        read.and_then(|value| reading.end().map(|()| value)).map_err(|error| {
            let (line, column) = (error.line(), error.column());
            PyValueError::new_err(format!("line {line}, column {column} is not JSON"))
        })
    }
}

/// The names that came last, in their order.
#[derive(Default)]
struct Names {
    known: Vec<(Box<str>, Py<PyString>)>,
    /// Which one is expected.
    next: usize,
    /// In how many objects we are.
    depth: usize,
}

impl Names {
    fn get<'py>(&mut self, py: Python<'py>, name: &str) -> Bound<'py, PyString> {
        if let Some((known, text)) = self.known.get(self.next)
            && **known == *name
        {
            self.next += 1;
            return text.bind(py).clone();
        }
        let text = PyString::intern(py, name);
        if name.len() <= LONGEST_NAME && self.next < 1024 {
            let entry = (name.into(), text.clone().unbind());
            match self.known.get_mut(self.next) {
                Some(place) => *place = entry,
                None => self.known.push(entry),
            }
            self.next += 1;
        }
        text
    }
}

struct Value<'a, 'py> {
    py: Python<'py>,
    names: &'a mut Names,
}

impl<'de, 'py> DeserializeSeed<'de> for Value<'_, 'py> {
    type Value = Bound<'py, PyAny>;

    fn deserialize<D: serde::Deserializer<'de>>(self, from: D) -> Result<Self::Value, D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de, 'py> Visitor<'de> for Value<'_, 'py> {
    type Value = Bound<'py, PyAny>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(self.py.None().into_bound(self.py))
    }

    fn visit_bool<E>(self, value: bool) -> Result<Self::Value, E> {
        Ok(pyo3::types::PyBool::new(self.py, value).to_owned().into_any())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Self::Value, E> {
        Ok(value.into_pyobject(self.py).map_err(E::custom)?.into_any())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Self::Value, E> {
        Ok(value.into_pyobject(self.py).map_err(E::custom)?.into_any())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Self::Value, E> {
        Ok(value.into_pyobject(self.py).map_err(E::custom)?.into_any())
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok(PyString::new(self.py, text).into_any())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
        let list = PyList::empty(self.py);
        loop {
            let item = Value { py: self.py, names: &mut *self.names };
            match items.next_element_seed(item)? {
                Some(item) => list.append(item).map_err(A::Error::custom)?,
                None => return Ok(list.into_any()),
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Self::Value, A::Error> {
        let dict = PyDict::new(self.py);
        // Names are expected by the order of the outermost object; those within follow in between.
        self.names.next = if self.names.depth == 0 { 0 } else { self.names.next };
        self.names.depth += 1;
        while let Some(name) =
            members.next_key_seed(Name { py: self.py, names: &mut *self.names })?
        {
            let value = Value { py: self.py, names: &mut *self.names };
            let value = members.next_value_seed(value)?;
            dict.set_item(name, value).map_err(A::Error::custom)?;
        }
        self.names.depth -= 1;
        Ok(dict.into_any())
    }
}

struct Name<'a, 'py> {
    py: Python<'py>,
    names: &'a mut Names,
}

impl<'de, 'py> DeserializeSeed<'de> for Name<'_, 'py> {
    type Value = Bound<'py, PyString>;

    fn deserialize<D: serde::Deserializer<'de>>(self, from: D) -> Result<Self::Value, D::Error> {
        from.deserialize_str(self)
    }
}

impl<'py> Visitor<'_> for Name<'_, 'py> {
    type Value = Bound<'py, PyString>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    fn visit_str<E>(self, name: &str) -> Result<Self::Value, E> {
        Ok(self.names.get(self.py, name))
    }
}
