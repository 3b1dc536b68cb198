use serde_json::{Map, Value};

/// Tells spreadsheets that the text is UTF-8.
const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// What a cell may not begin with, because a spreadsheet would reckon it as a formula.
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// Rows as CSV (RFC 4180): a line of names, lines that end in CR LF, and quotation marks where they are needed.
pub(super) fn csv(columns: &[&str], rows: &[Map<String, Value>]) -> Result<Vec<u8>, csv::Error> {
    let mut bytes = BYTE_ORDER_MARK.to_vec();
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(&mut bytes);
    writer.write_record(columns)?;
    for row in rows {
        writer.write_record(columns.iter().map(|it| cell(row.get(*it))))?;
    }
    writer.flush()?;
    drop(writer);
    Ok(bytes)
}

/// A value as a cell's text: nothing for null, lists joined.
fn cell(value: Option<&Value>) -> String {
    match value {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => plain(text),
        Some(Value::Array(list)) => {
            let parts: Vec<String> =
                list.iter().map(|it| it.as_str().unwrap_or_default().to_owned()).collect();
            plain(&parts.join("; "))
        }
        Some(other) => other.to_string(),
    }
}

/// Text that no spreadsheet takes for a formula. A number below nought is none.
fn plain(text: &str) -> String {
    if text.starts_with(FORMULA) { format!("'{text}") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn no_cell_is_a_formula_and_every_cell_reads_back() {
        let row = json!({
            "a": "=1+1", "b": "a, \"b\"\nc", "c": ["x", "y"], "d": null, "e": -73.968, "f": true, "g": "\tz",
        });
        let columns = ["a", "b", "c", "d", "e", "f", "g"];
        let bytes = csv(&columns, &[row.as_object().expect("an object").clone()]).expect("a sheet");
        let text = String::from_utf8(bytes).expect("UTF-8");
        assert!(text.starts_with("\u{feff}a,b,c,d,e,f,g\r\n"), "{text}");
        let rows = text.trim_start_matches('\u{feff}').as_bytes();
        let back = csv::Reader::from_reader(rows).into_records().next().expect("a row").expect("well formed");
        let cells: Vec<&str> = back.iter().collect();
        assert_eq!(cells, ["'=1+1", "a, \"b\"\nc", "x; y", "", "-73.968", "true", "'\tz"]);
    }
}
