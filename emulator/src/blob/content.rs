//! The content of blobs: one gzip member of any length, made without holding it. A block of lines is
//! compressed once and repeated; the checksum of the whole follows from that of the block.

use std::io::Write as _;

use bytes::Bytes;
use flate2::{Compression, Crc, write::DeflateEncoder};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::world::{BlobFlaw, derived_id};

/// Lines of a block.
const BLOCK: u64 = 1_000;
/// A gzip header without name and time, and the block that ends a deflate stream.
const HEADER: [u8; 10] = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff];
const END: [u8; 2] = [0x03, 0x00];

/// What one blob holds, compressed.
pub(crate) struct Content {
    block: Bytes,
    repeated: u64,
    /// What follows the blocks, with the end and the checksum.
    tail: Bytes,
    /// How many records the manifest announces.
    pub records: u64,
}

impl Content {
    pub(crate) fn new(export: Uuid, index: u32, records: u64, flaw: Option<BlobFlaw>) -> Self {
        let lines = |from: u64, count: u64| text(export, index, from, count, flaw);
        let (repeated, rest) = (records / BLOCK, records % BLOCK);
        let mut repeated = repeated;
        let block = if repeated > 0 { lines(0, BLOCK) } else { Vec::new() };
        let mut last = lines(0, rest);
        let announced = records + u64::from(flaw == Some(BlobFlaw::Altered));
        match flaw {
            Some(BlobFlaw::CutLine) => last.truncate(last.len().saturating_sub(20)),
            Some(BlobFlaw::Unended) => drop(last.pop()),
            Some(BlobFlaw::Joined) => {
                last.pop();
                last.extend_from_slice(b"{\"LineNumber\":0}\n");
            }
            _ => {}
        }
        if flaw == Some(BlobFlaw::Windows) && repeated == 0 {
            last.splice(0..0, *b"\xEF\xBB\xBF");
        }
        let mut block = Packed::of(&block);
        if flaw == Some(BlobFlaw::Bomb) {
            // Lines of nothing, for ever.
            let mut line = vec![b' '; 1 << 20];
            line.push(b'\n');
            block = Packed::of(&line);
            repeated = 100;
        }
        let last = Packed::of(&last);
        let mut checksum = Crc::new();
        for _ in 0..repeated {
            checksum.combine(&block.checksum);
        }
        checksum.combine(&last.checksum);
        let mut tail = last.bytes;
        tail.extend_from_slice(&END);
        tail.extend_from_slice(&checksum.sum().to_le_bytes());
        tail.extend_from_slice(&checksum.amount().to_le_bytes());
        Self { block: block.bytes.into(), repeated, tail: tail.into(), records: announced }
    }

    /// Its size in bytes.
    pub(crate) fn size(&self) -> u64 {
        (HEADER.len() + self.tail.len()) as u64 + self.repeated * self.block.len() as u64
    }

    /// Its bytes from an offset on, piece by piece.
    pub(crate) fn pieces(self, from: u64) -> impl Iterator<Item = Bytes> + Send {
        let blocks = std::iter::repeat_n(self.block, usize::try_from(self.repeated).unwrap_or(0));
        let whole = std::iter::once(Bytes::from_static(&HEADER))
            .chain(blocks)
            .chain(std::iter::once(self.tail));
        whole.scan(from, |skip, mut piece| {
            let left_out = (*skip).min(piece.len() as u64);
            *skip -= left_out;
            Some(piece.split_off(usize::try_from(left_out).unwrap_or(0)))
        })
    }
}

/// A part of a deflate stream that stands on its own.
struct Packed {
    bytes: Vec<u8>,
    checksum: Crc,
}

impl Packed {
    fn of(text: &[u8]) -> Self {
        let mut checksum = Crc::new();
        checksum.update(text);
        let mut encoder = DeflateEncoder::new(Vec::new(), Compression::new(6));
        // Writing to memory does not fail; a flush ends at a whole byte.
        let _ = encoder.write_all(text).and_then(|()| encoder.flush());
        let bytes = if text.is_empty() { Vec::new() } else { encoder.get_ref().clone() };
        Self { bytes, checksum }
    }
}

fn text(export: Uuid, index: u32, from: u64, count: u64, flaw: Option<BlobFlaw>) -> Vec<u8> {
    let end: &[u8] = if flaw == Some(BlobFlaw::Windows) { b"\r\n" } else { b"\n" };
    let mut text = Vec::new();
    for line in from..from + count {
        let _ = serde_json::to_writer(&mut text, &line_item(export, index, line));
        text.extend_from_slice(end);
    }
    text
}

/// A line item of our own invention, with the kinds of columns that usage has.
fn line_item(export: Uuid, blob: u32, line: u64) -> Value {
    let id = |what: &str, of: u64| derived_id(&["line item", what, &of.to_string()]);
    let quantity = (line % 97) as f64 / 8.0 + 0.125;
    let price = (line % 13) as f64 / 100.0 + 0.01;
    let mut item = json!({
        "PartnerId": id("partner", 0),
        "PartnerName": "Contoso Cloud Services",
        "CustomerId": id("customer", line % 50),
        "CustomerName": format!("Customer {}", line % 50),
        "CustomerDomainName": format!("customer{}.onmicrosoft.com", line % 50),
        "CustomerCountry": if line.is_multiple_of(3) { "DE" } else { "US" },
        "MpnId": "1234567",
        "Tier2MpnId": 0,
        "InvoiceNumber": "G000024135",
        "ExportId": export,
        "BlobNumber": blob,
        "LineNumber": line,
        "ProductId": "DZH318Z0BPS6",
        "SkuId": format!("{:04}", line % 7),
        "AvailabilityId": "DZH318Z0BP04",
        "SkuName": format!("Sku {} \u{2013} standard", line % 7),
        "ProductName": "Azure plan",
        "PublisherName": "Microsoft",
        "PublisherId": null,
        "SubscriptionDescription": "Azure plan",
        "SubscriptionId": id("subscription", line % 80),
        "EntitlementId": id("entitlement", line % 90),
        "EntitlementDescription": "Subscription of \"operations\"",
    });
    let usage = json!({
        "ChargeStartDate": "2026-10-01T00:00:00Z",
        "ChargeEndDate": "2026-10-31T00:00:00Z",
        "UsageDate": format!("2026-10-{:02}T00:00:00Z", line % 31 + 1),
        "MeterType": "1 Compute Hour",
        "MeterCategory": "Virtual Machines",
        "MeterId": id("meter", line % 40),
        "MeterSubCategory": "Dsv5 Series",
        "MeterName": format!("D{}s v5", line % 16 + 1),
        "MeterRegion": "EU West",
        "Unit": "1 Hour",
        "ResourceLocation": "WESTEUROPE",
        "ConsumedService": "Microsoft.Compute",
        "ResourceGroup": format!("rg-{}", line % 25),
        "ResourceURI": format!("/subscriptions/{}/resourceGroups/rg-{}/providers/vm-{line}", id("subscription", line % 80), line % 25),
        "ChargeType": "new",
        "UnitPrice": price,
        "EffectiveUnitPrice": price * 0.85,
        "Quantity": quantity,
        "UnitType": "1 Hour",
        "BillingPreTaxTotal": quantity * price,
        "BillingCurrency": "EUR",
        "PricingPreTaxTotal": quantity * price * 1.1,
        "PricingCurrency": "USD",
        "PCToBCExchangeRate": 0.909,
        "PCToBCExchangeRateDate": "2026-10-01T00:00:00Z",
        "Tags": format!("{{\"env\":\"{}\"}}", if line.is_multiple_of(2) { "prod" } else { "test" }),
        "AdditionalInfo": null,
        "CreditType": null,
        "CreditPercentage": 100,
        "HasPartnerEarnedCredit": line.is_multiple_of(4),
    });
    if let (Some(item), Value::Object(usage)) = (item.as_object_mut(), usage) {
        item.extend(usage);
    }
    item
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::io::Read as _;

    use super::*;

    #[test]
    fn a_blob_of_any_length_is_one_whole_gzip_file() {
        for records in [0, 3, BLOCK, 3 * BLOCK + 7] {
            let content = || Content::new(Uuid::nil(), 1, records, None);
            let bytes: Vec<u8> = content().pieces(0).flatten().collect();
            assert_eq!(bytes.len() as u64, content().size());
            let mut text = String::new();
            flate2::read::GzDecoder::new(bytes.as_slice()).read_to_string(&mut text).unwrap();
            assert_eq!(text.lines().count() as u64, records);
            assert!(text.lines().all(|line| serde_json::from_str::<Value>(line).is_ok()));
            for from in [1, 9, 10, 11, bytes.len() as u64 / 2] {
                let rest: Vec<u8> = content().pieces(from).flatten().collect();
                assert_eq!(rest, bytes[usize::try_from(from).unwrap()..]);
            }
        }
    }
}
