//! Reading tables: those that hold data. A table that only lays out a page is read as what it holds.

use super::blocks::Reader;
use super::{NodeRef, attribute, find_below, name_of};
use crate::tree::{Cell, Table};

/// The most columns or rows that a cell can span (HTML §4.9.11: 1000 and 65534; no story needs more than this).
const SPAN_MAX: u32 = 1000;

/// Reads a table, unless it only lays out a page.
pub(super) fn read(reader: &mut Reader, node: NodeRef) -> Option<Table> {
    let holds_layout = find_below(&node, &["table", "iframe", "figure", "h1", "h2", "blockquote"]).is_some();
    let mut table = Table::default();
    for child in node.children() {
        match name_of(&child) {
            Some("caption") => table.caption = reader.nested_line(child),
            Some("thead") => table.head.extend(rows(reader, child)),
            Some("tbody" | "tfoot") => table.body.extend(rows(reader, child)),
            Some("tr") => table.body.push(cells(reader, child)),
            _ => {}
        }
    }
    table.head.retain(|row| !row.is_empty());
    table.body.retain(|row| !row.is_empty());
    let columns = table.head.iter().chain(&table.body).map(Vec::len).max().unwrap_or(0);
    let is_data = !holds_layout && (columns > 1 || !table.head.is_empty() || !table.caption.is_empty());
    (columns > 0 && (is_data || !holds_layout)).then_some(table)
}

fn rows(reader: &mut Reader, node: NodeRef) -> Vec<Vec<Cell>> {
    let mut all = Vec::new();
    for row in node.children().filter(|child| name_of(child) == Some("tr")) {
        all.push(cells(reader, row));
    }
    all
}

fn cells(reader: &mut Reader, row: NodeRef) -> Vec<Cell> {
    let mut all = Vec::new();
    for cell in row.children() {
        let Some(name @ ("td" | "th")) = name_of(&cell) else { continue };
        all.push(Cell {
            is_header: name == "th",
            columns: span(&cell, "colspan"),
            rows: span(&cell, "rowspan"),
            content: reader.nested_line(cell),
        });
    }
    all
}

fn span(node: &NodeRef, name: &str) -> u32 {
    attribute(node, name).and_then(|value| value.trim().parse().ok()).unwrap_or(1).clamp(1, SPAN_MAX)
}
