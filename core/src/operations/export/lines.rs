//! Splits the lines of a blob into records, and looks no deeper than it must: each line is one JSON
//! object, whole and alone. What is in it is the caller's to parse.

use crate::{Error, Result};

/// The longest record, in bytes.
pub(crate) const LONGEST: usize = 16 << 20;

/// Records as a JSON array.
#[derive(Debug, Default)]
pub(crate) struct Batch {
    /// `[`, the records with a comma and a line feed between, `]`.
    pub json: Vec<u8>,
    /// How many.
    pub records: u64,
}

impl Batch {
    fn add(&mut self, record: &[u8]) {
        self.json.extend_from_slice(if self.records == 0 { b"[" } else { b",\n" });
        self.json.extend_from_slice(record);
        self.records += 1;
    }

    fn close(&mut self) -> Self {
        if self.records > 0 {
            self.json.push(b']');
        }
        std::mem::take(self)
    }
}

/// Takes text piece by piece and gives batches.
pub(crate) struct Lines {
    /// The beginning of a line whose end has not come.
    rest: Vec<u8>,
    batch: Batch,
    /// A batch is closed once it is as long.
    size: usize,
    line: u64,
}

impl Lines {
    pub(crate) fn new(size: usize) -> Self {
        Self { rest: Vec::new(), batch: Batch::default(), size, line: 0 }
    }

    /// Takes a piece; `give` gets each batch that is full.
    ///
    /// # Errors
    /// `service` for a line that is not one JSON object.
    pub(crate) fn push(&mut self, mut text: &[u8], mut give: impl FnMut(Batch)) -> Result<()> {
        while let Some(end) = memchr::memchr(b'\n', text) {
            if self.rest.is_empty() {
                self.take(&text[..end])?;
            } else {
                let mut line = std::mem::take(&mut self.rest);
                line.extend_from_slice(&text[..end]);
                self.take(&line)?;
                line.clear();
                self.rest = line;
            }
            text = &text[end + 1..];
            if self.batch.json.len() >= self.size {
                give(self.full());
            }
        }
        self.rest.extend_from_slice(text);
        if self.rest.len() > LONGEST {
            return Err(self.wrong(&format!("is longer than {LONGEST} bytes")));
        }
        Ok(())
    }

    /// The last batch; a last line need not end in a line feed.
    ///
    /// # Errors
    /// `service` when the last line was cut off.
    pub(crate) fn finish(&mut self) -> Result<Option<Batch>> {
        let rest = std::mem::take(&mut self.rest);
        self.take(&rest)?;
        let batch = self.batch.close();
        Ok((batch.records > 0).then_some(batch))
    }

    /// Closes the batch, and makes room for one of the same size.
    fn full(&mut self) -> Batch {
        let batch = self.batch.close();
        self.batch.json.reserve(batch.json.len());
        batch
    }

    fn take(&mut self, line: &[u8]) -> Result<()> {
        self.line += 1;
        let line = match self.line {
            1 => line.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(line),
            _ => line,
        };
        // Carriage returns, and lines that are empty.
        let line = line.trim_ascii();
        if line.is_empty() {
            return Ok(());
        }
        if line.len() > LONGEST {
            return Err(self.wrong(&format!("is longer than {LONGEST} bytes")));
        }
        match span(line) {
            Span::Whole => self.batch.add(line),
            Span::Cut => return Err(self.wrong("is cut off")),
            Span::More => return Err(self.wrong("holds more than one record")),
            Span::Other => return Err(self.wrong("is no JSON object")),
        }
        Ok(())
    }

    fn wrong(&self, what: &str) -> Error {
        Error::service(format!("line {} {what}", self.line))
            .with_hint("Read the export once more; if that does not help, start it again.")
    }
}

#[derive(Debug, PartialEq, Eq)]
enum Span {
    /// One object, which ends where the line ends.
    Whole,
    /// The line ends within it.
    Cut,
    /// Something follows it.
    More,
    /// It does not begin with one.
    Other,
}

/// How far the object at the beginning of a line reaches: by its brackets, outside of strings.
fn span(line: &[u8]) -> Span {
    if line.first() != Some(&b'{') {
        return Span::Other;
    }
    let (mut at, mut depth) = (0, 0_usize);
    while at < line.len() {
        match line[at] {
            b'"' => match string_end(line, at + 1) {
                Some(end) => at = end,
                None => return Span::Cut,
            },
            b'{' | b'[' => depth += 1,
            b'}' | b']' => {
                depth -= 1;
                if depth == 0 {
                    return match (line[at], at + 1 == line.len()) {
                        (b']', _) => Span::Other,
                        (_, true) => Span::Whole,
                        (_, false) => Span::More,
                    };
                }
            }
            _ => {}
        }
        at += 1;
    }
    Span::Cut
}

/// Where the quote is that ends a string.
fn string_end(line: &[u8], from: usize) -> Option<usize> {
    let mut at = from;
    loop {
        at += memchr::memchr2(b'"', b'\\', line.get(at..)?)?;
        if line[at] == b'"' {
            return Some(at);
        }
        at += 2;
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    /// Splits in pieces of a size, and gives the records.
    fn split(text: &[u8], piece: usize, size: usize) -> Result<Vec<serde_json::Value>> {
        let mut lines = Lines::new(size);
        let mut batches = Vec::new();
        for piece in text.chunks(piece) {
            lines.push(piece, |batch| batches.push(batch))?;
        }
        batches.extend(lines.finish()?);
        let records = batches.iter().flat_map(|batch| {
            let records: Vec<serde_json::Value> = serde_json::from_slice(&batch.json).unwrap();
            assert_eq!(records.len() as u64, batch.records);
            records
        });
        Ok(records.collect())
    }

    #[test]
    fn lines_of_every_form_are_records() {
        let text =
            "\u{feff}{\"a\":\"}\\\"{\"}\r\n\n  {\"b\":[{\"c\":[]}]}  \n{\"d\":\"\u{e9}\\\\\"}";
        for piece in 1..text.len() {
            for size in [1, 10, 1000] {
                let records = split(text.as_bytes(), piece, size).unwrap();
                assert_eq!(records.len(), 3, "{piece} {size}");
                assert_eq!(records[0]["a"], "}\"{");
                assert_eq!(records[2]["d"], "\u{e9}\\");
            }
        }
        assert!(split(b"", 1, 1).unwrap().is_empty());
        assert!(split(b"\n\r\n", 1, 1).unwrap().is_empty());
    }

    #[test]
    fn what_is_not_one_object_a_line_is_refused_by_its_line() {
        for (text, message) in [
            (&b"{\"a\":1}\n{\"b\":"[..], "line 2 is cut off"),
            (b"{\"a\":\"x\n", "line 1 is cut off"),
            (b"{\"a\":\"x\\", "line 1 is cut off"),
            (b"{\"a\":1}{\"b\":2}\n", "line 1 holds more than one record"),
            (b"{\"a\":1},{\"b\":2}\n", "line 1 holds more than one record"),
            (b"{\"a\":1}\n[1]\n", "line 2 is no JSON object"),
            (b"<html>", "line 1 is no JSON object"),
            (b"{\"a\":{}]", "line 1 is no JSON object"),
            (b"{}\n\xEF\xBB\xBF{}", "line 2 is no JSON object"),
        ] {
            for piece in 1..text.len() {
                let error = split(text, piece, 4).unwrap_err();
                assert_eq!(error.message, message, "{}", String::from_utf8_lossy(text));
            }
        }
    }
}
