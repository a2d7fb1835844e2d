// Tables: from cell to cell, and rows and columns more or less.

import type { Node } from 'prosemirror-model';
import { TextSelection, type Command, type EditorState } from 'prosemirror-state';

import { find, nodeType } from './commands';

interface Place {
  /** Where the table, its part, the row and the cell begin. */
  readonly table: { node: Node; at: number };
  readonly part: { node: Node; at: number };
  readonly row: { node: Node; at: number };
  readonly cell: { node: Node; at: number };
  readonly column: number;
}

function placeOf(state: EditorState): Place | null {
  const cell = find(state, 'table_cell');
  const row = find(state, 'table_row');
  const part = find(state, 'table_body') ?? find(state, 'table_head');
  const table = find(state, 'table');
  if (!cell || !row || !part || !table) return null;
  let column = 0;
  let at = row.at + 1;
  for (const child of row.node.content.content) {
    if (at === cell.at) break;
    at += child.nodeSize;
    column++;
  }
  return { table, part, row, cell, column };
}

/** Goes to the next cell, or the one before; after the last one a row is added. */
export function toCell(by: 1 | -1): Command {
  return (state, dispatch, view) => {
    const place = placeOf(state);
    if (!place) return false;
    const cells: number[] = [];
    state.doc.nodesBetween(place.table.at, place.table.at + place.table.node.nodeSize, (node, at) => {
      if (node.type.name === 'table_cell') cells.push(at);
    });
    const next = cells[cells.indexOf(place.cell.at) + by];
    if (next === undefined) return by === 1 ? addRow(state, dispatch, view) : true;
    dispatch?.(state.tr.setSelection(TextSelection.near(state.doc.resolve(next + 1))).scrollIntoView());
    return true;
  };
}

/** Adds a row under the one in hand. */
export const addRow: Command = (state, dispatch) => {
  const place = placeOf(state);
  if (!place) return false;
  const cells = place.row.node.content.content.map((cell) => nodeType('table_cell').create({ ...cell.attrs, rows: 1, header: false }));
  const row = nodeType('table_row').create(null, cells);
  if (dispatch) {
    const isHead = place.part.node.type.name === 'table_head';
    const transaction = state.tr;
    let at = place.row.at + place.row.node.nodeSize;
    if (isHead) {
      // A row of the text goes under the head.
      const body = bodyOf(place);
      at = body === null ? place.part.at + place.part.node.nodeSize : body + 1;
      transaction.insert(at, body === null ? nodeType('table_body').create(null, row) : row);
    } else {
      transaction.insert(at, row);
    }
    dispatch(transaction.setSelection(TextSelection.near(transaction.doc.resolve(at + 1))).scrollIntoView());
  }
  return true;
};

function bodyOf(place: Place): number | null {
  let at = place.table.at + 1;
  for (const child of place.table.node.content.content) {
    if (child.type.name === 'table_body') return at;
    at += child.nodeSize;
  }
  return null;
}

/** Adds a column after the one in hand. */
export const addColumn: Command = (state, dispatch) => {
  const place = placeOf(state);
  if (!place) return false;
  const transaction = state.tr;
  eachCell(place, (cell, at) => {
    const fresh = nodeType('table_cell').create({ header: cell.attrs['header'] as boolean });
    transaction.insert(transaction.mapping.map(at + cell.nodeSize), fresh);
  });
  dispatch?.(transaction);
  return true;
};

/** Removes the row in hand; with the last one the table goes. */
export const removeRow: Command = (state, dispatch) => {
  const place = placeOf(state);
  if (!place) return false;
  const { table, part, row } = place;
  const gone = part.node.childCount > 1 ? row : partsOf(table.node) > 1 ? part : table;
  dispatch?.(state.tr.delete(gone.at, gone.at + gone.node.nodeSize).scrollIntoView());
  return true;
};

/** Removes the column in hand; with the last one the table goes. */
export const removeColumn: Command = (state, dispatch) => {
  const place = placeOf(state);
  if (!place) return false;
  const transaction = state.tr;
  if (place.row.node.childCount === 1) transaction.delete(place.table.at, place.table.at + place.table.node.nodeSize);
  else eachCell(place, (cell, at, isOnly) => {
      if (!isOnly) transaction.delete(transaction.mapping.map(at), transaction.mapping.map(at + cell.nodeSize));
    });
  dispatch?.(transaction.scrollIntoView());
  return true;
};

function partsOf(table: Node): number {
  return table.content.content.filter((child) => child.type.name !== 'caption').length;
}

/** Visits the cell of each row that stands in the column in hand. */
function eachCell(place: Place, visit: (cell: Node, at: number, isOnly: boolean) => void): void {
  place.table.node.descendants((node, offset) => {
    if (node.type.name !== 'table_row') return node.type.name !== 'caption';
    const column = Math.min(place.column, node.childCount - 1);
    const cell = node.maybeChild(column);
    let at = place.table.at + 1 + offset + 1;
    for (let n = 0; n < column; n++) at += node.child(n).nodeSize;
    if (cell) visit(cell, at, node.childCount === 1);
    return false;
  });
}
