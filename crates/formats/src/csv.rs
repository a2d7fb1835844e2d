//! Comma-separated values, written (RFC 4180): for spreadsheets, and so that no cell of ours becomes a formula there.

/// What a spreadsheet takes for the beginning of a formula, half and full width: OWASP, "CSV Injection".
const BEGINS_FORMULA: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// What spreadsheets that are set to another separator end a cell with, marks of quotation or not.
const ENDS_CELL: [char; 4] = [';', '\t', '\r', '\n'];

/// Begins a file: by this mark spreadsheets know UTF-8 (Unicode 16.0 §23.8).
pub const BEGINNING: &str = "\u{feff}";

/// Writes a row: each cell in quotation marks, ended by CRLF (RFC 4180 §2).
///
/// Where a spreadsheet would read a formula, at the beginning of a cell or where it could take one to begin, an
/// apostrophe stands before it: the cell shows its words and does nothing. Whoever needs the words to the letter takes
/// another form.
pub fn write_row(into: &mut String, cells: &[&str]) {
    for (at, cell) in cells.iter().enumerate() {
        if at > 0 {
            into.push(',');
        }
        into.push('"');
        write_cell(into, cell);
        into.push('"');
    }
    into.push_str("\r\n");
}

fn write_cell(into: &mut String, cell: &str) {
    let mut may_begin = true;
    // Some programs run what stands behind a tab or a line's end at the beginning.
    if cell.starts_with(['\t', '\r', '\n']) {
        into.push('\'');
    }
    for letter in cell.chars() {
        match letter {
            '\0' => continue,
            '"' => into.push('"'),
            _ if may_begin && BEGINS_FORMULA.contains(&letter) => into.push('\''),
            _ => {}
        }
        into.push(letter);
        may_begin = ENDS_CELL.contains(&letter) || may_begin && (letter.is_whitespace() || letter == '"');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(cells: &[&str]) -> String {
        let mut text = String::new();
        write_row(&mut text, cells);
        text
    }

    #[test]
    fn a_row_holds_its_cells_in_quotation_marks() {
        assert_eq!(
            row(&["7", "“Yes,” he said", "a \"b\"\nc", ""]),
            "\"7\",\"“Yes,” he said\",\"a \"\"b\"\"\nc\",\"\"\r\n"
        );
    }

    #[test]
    fn no_cell_becomes_a_formula() {
        for (cell, written) in [
            ("=HYPERLINK(\"x\")", "\"'=HYPERLINK(\"\"x\"\")\"\r\n"),
            ("+1", "\"'+1\"\r\n"),
            ("-1", "\"'-1\"\r\n"),
            ("@SUM(A1)", "\"'@SUM(A1)\"\r\n"),
            ("＝1+1", "\"'＝1+1\"\r\n"),
            ("  =1+1", "\"  '=1+1\"\r\n"),
            ("\t=1", "\"'\t'=1\"\r\n"),
            ("\r1", "\"'\r1\"\r\n"),
            ("\"=1", "\"\"\"'=1\"\r\n"),
            ("yes;=cmd|' /C calc'!A0", "\"yes;'=cmd|' /C calc'!A0\"\r\n"),
            ("one\n-two", "\"one\n'-two\"\r\n"),
            ("\0=1", "\"'=1\"\r\n"),
        ] {
            assert_eq!(row(&[cell]), written, "{cell:?}");
        }
        for plain in ["2 - 1", "a=b", "mail@example.org", "“-”", "۱۲", ""] {
            assert_eq!(row(&[plain]), format!("\"{plain}\"\r\n"), "{plain:?}");
        }
    }
}
