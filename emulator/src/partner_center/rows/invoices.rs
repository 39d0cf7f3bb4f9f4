//! Invoices.

use super::{Call, File, Outcome, Refusal, Reply, Rows};

pub(super) const ROWS: Rows = &[("invoices.statement.get", statement)];

/// The invoice as a small PDF of our own making.
fn statement(call: &Call<'_>) -> Outcome {
    let id = call.values.get("invoice_id").map_or("", String::as_str);
    let is_id = id.len() == 10
        && id.starts_with(['D', 'G'])
        && id[1..].bytes().all(|byte| byte.is_ascii_digit());
    if !is_id {
        return Err(Refusal::not_found(7000, format!("The invoice {id} was not found.")));
    }
    let world = call.state.snapshot();
    let name = world.tenant(call.caller.tenant).map(|tenant| tenant.title.clone());
    Ok(Reply::file(File {
        kind: "application/pdf",
        name: format!("Invoice_{id}.pdf"),
        bytes: pdf(&[&format!("Invoice {id}"), &name.unwrap_or_default(), "Nothing to pay"]),
    }))
}

/// A page with lines of text, by the rules of ISO 32000: objects, their offsets, a trailer.
fn pdf(lines: &[&str]) -> Vec<u8> {
    let mut text = String::from("BT /F1 18 Tf 72 760 Td 24 TL\n");
    for line in lines {
        let plain: String =
            line.chars().filter(|c| c.is_ascii() && !matches!(c, '(' | ')' | '\\')).collect();
        text += &format!("({plain}) Tj T*\n");
    }
    text += "ET";
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R \
         /Resources << /Font << /F1 5 0 R >> >> >>"
            .to_owned(),
        format!("<< /Length {} >>\nstream\n{text}\nendstream", text.len()),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>".to_owned(),
    ];
    let mut out = String::from("%PDF-1.4\n");
    let mut offsets = Vec::new();
    for (at, object) in objects.iter().enumerate() {
        offsets.push(out.len());
        out += &format!("{} 0 obj\n{object}\nendobj\n", at + 1);
    }
    let table = out.len();
    out += &format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    for offset in offsets {
        out += &format!("{offset:010} 00000 n \n");
    }
    out += &format!(
        "trailer\n<< /Size {} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n",
        objects.len() + 1
    );
    out.into_bytes()
}
