// What can be done to the text: blocks, marks, languages and directions.

import { lift, setBlockType, toggleMark, wrapIn } from 'prosemirror-commands';
import type { Attrs, MarkType, Node, NodeType, ResolvedPos } from 'prosemirror-model';
import { liftListItem, wrapInList } from 'prosemirror-schema-list';
import { NodeSelection, TextSelection, type Command, type EditorState, type Transaction } from 'prosemirror-state';

import { schema } from './schema';

const { nodes, marks } = schema;

/** The type of a name that the schema is known to have. */
export function nodeType(name: string): NodeType {
  const type = nodes[name];
  if (!type) throw new Error(`the schema has no block ${name}`);
  return type;
}

export function markType(name: string): MarkType {
  const type = marks[name];
  if (!type) throw new Error(`the schema has no mark ${name}`);
  return type;
}

/** Puts a mark on the selection, or takes it off. */
export const toggle = (name: string): Command => toggleMark(markType(name));

/** Makes the block a heading of a level; a heading of that level becomes a paragraph again. */
export function heading(level: number): Command {
  return (state, dispatch) => {
    const is = state.selection.$from.parent;
    if (is.type === nodes['heading'] && is.attrs['level'] === level) return setBlockType(nodeType('paragraph'), own(is))(state, dispatch);
    return setBlockType(nodeType('heading'), { ...own(is), level })(state, dispatch);
  };
}

/** Makes the block one of another kind, with its language and direction. */
export function turnInto(name: string): Command {
  return (state, dispatch) => setBlockType(nodeType(name), own(state.selection.$from.parent))(state, dispatch);
}

/** Language and direction, which a block keeps whatever it becomes. */
function own(block: Node): Attrs {
  return { lang: block.attrs['lang'] ?? null, dir: block.attrs['dir'] ?? null, anchor: block.attrs['anchor'] ?? null };
}

/** Makes a list of the selection, changes its kind, or takes the list away. */
export function list(ordered: boolean): Command {
  return (state, dispatch, view) => {
    const around = find(state, 'list');
    if (!around) return wrapInList(nodeType('list'), { ordered })(state, dispatch);
    if (around.node.attrs['ordered'] === ordered) return liftListItem(nodeType('list_item'))(state, dispatch, view);
    dispatch?.(state.tr.setNodeMarkup(around.at, null, { ...around.node.attrs, ordered, start: null }));
    return true;
  };
}

/** Puts the blocks of the selection into a quote, or out of it. */
export function quote(name: 'quote' | 'pull_quote'): Command {
  return (state, dispatch, view) => {
    const around = find(state, 'quote') ?? find(state, 'pull_quote');
    if (!around) return wrapIn(nodeType(name))(state, dispatch, view);
    if (around.node.type.name === name) return lift(state, dispatch, view);
    dispatch?.(state.tr.setNodeMarkup(around.at, nodeType(name)));
    return true;
  };
}

/** Puts a line for whose words they are under a quote. */
export const attribute: Command = (state, dispatch) => {
  const around = find(state, 'quote') ?? find(state, 'pull_quote');
  if (!around || around.node.lastChild?.type === nodes['attribution']) return false;
  const end = around.at + around.node.nodeSize - 1;
  if (dispatch) {
    const transaction = state.tr.insert(end, nodeType('attribution').create());
    dispatch(transaction.setSelection(TextSelection.create(transaction.doc, end + 1)).scrollIntoView());
  }
  return true;
};

/** Puts a block in: in place of an empty one, else after the one in hand. The caret goes to where one types on. */
export function insert(block: Node): Command {
  return (state, dispatch) => {
    const $from = state.selection.$from;
    const depth = blockDepth($from, block.type);
    if (depth === null) return false;
    if (!dispatch) return true;
    const isEmpty = $from.depth >= depth && $from.node(depth).type === nodes['paragraph'] && $from.node(depth).content.size === 0;
    const at = $from.depth < depth ? $from.pos : isEmpty ? $from.before(depth) : $from.after(depth);
    const transaction = state.tr;
    if (isEmpty) transaction.replaceWith(at, $from.after(depth), block);
    else transaction.insert(at, block);
    typeOn(transaction, at, block);
    dispatch(transaction.scrollIntoView());
    return true;
  };
}

/** How deep the block stands beside which another may stand. */
function blockDepth($from: ResolvedPos, type: NodeType): number | null {
  for (let depth = $from.depth; depth >= 0; depth--) {
    const parent = $from.node(depth);
    const at = $from.indexAfter(depth);
    if (parent.canReplaceWith(at, at, type)) return depth + 1;
  }
  return null;
}

function typeOn(transaction: Transaction, at: number, block: Node): void {
  const end = at + block.nodeSize;
  if (block.isTextblock && block.type.name !== 'figure' && block.type.name !== 'embed') {
    transaction.setSelection(TextSelection.create(transaction.doc, at + 1));
    return;
  }
  const after = transaction.doc.resolve(end);
  if (!after.nodeAfter?.isTextblock) transaction.insert(end, nodeType('paragraph').create());
  const isNested = !block.isAtom && !block.isTextblock && block.content.size > 0;
  transaction.setSelection(TextSelection.near(transaction.doc.resolve(isNested ? at + 1 : end)));
}

/** A new table: a head and two rows of three columns. */
export function newTable(): Node {
  const row = (header: boolean) => nodeType('table_row').create(null, [0, 1, 2].map(() => nodeType('table_cell').create({ header })));
  return nodeType('table').create(null, [nodeType('table_head').create(null, row(true)), nodeType('table_body').create(null, [row(false), row(false)])]);
}

/** A new block that opens. */
export function newDetails(): Node {
  return nodeType('details').create(null, [nodeType('summary').create(), nodeType('paragraph').create()]);
}

/** Puts a reference to a new footnote in, and the footnote below the text. */
export const footnote: Command = (state, dispatch) => {
  if (!state.selection.$from.parent.inlineContent || state.selection.$from.parent.type.spec.code) return false;
  let notes: { at: number; node: Node } | null = null;
  const names = new Set<string>();
  state.doc.descendants((node, at) => {
    if (node.type === nodes['footnotes']) notes = { at, node };
    if (node.type === nodes['footnote']) names.add(node.attrs['id'] as string);
  });
  if (!dispatch) return true;
  let id = names.size + 1;
  while (names.has(String(id))) id++;
  const note = nodeType('footnote').create({ id: String(id) });
  const found = notes as { at: number; node: Node } | null;
  const transaction = state.tr.replaceSelectionWith(nodeType('footnote_ref').create({ id: String(id) }), true);
  const end = found ? transaction.mapping.map(found.at + found.node.nodeSize - 1) : transaction.doc.content.size;
  transaction.insert(end, found ? note : nodeType('footnotes').create(null, note));
  transaction.setSelection(TextSelection.near(transaction.doc.resolve(end + 1)));
  dispatch(transaction.scrollIntoView());
  return true;
};

/** Sets attributes on every block of the selection that can have them. */
export function setOnBlocks(attributes: Attrs): Command {
  return (state, dispatch) => {
    const transaction = state.tr;
    const { from, to } = state.selection;
    let isFirst = true;
    state.doc.nodesBetween(from, to, (node, at) => {
      if (!node.type.isBlock || node.type.spec.attrs?.['dir'] === undefined) return true;
      const isLeaf = node.isTextblock || node.isAtom;
      if (isLeaf || (state.selection instanceof NodeSelection && isFirst)) transaction.setNodeMarkup(at, null, { ...node.attrs, ...attributes });
      isFirst = false;
      return !isLeaf;
    });
    if (!transaction.docChanged) return false;
    dispatch?.(transaction);
    return true;
  };
}

/** The nearest node of a kind around the selection, and where it begins. */
export function find(state: EditorState, name: string): { node: Node; at: number } | null {
  const { selection } = state;
  if (selection instanceof NodeSelection && selection.node.type.name === name) return { node: selection.node, at: selection.from };
  const $from = selection.$from;
  for (let depth = $from.depth; depth > 0; depth--) {
    if ($from.node(depth).type.name === name) return { node: $from.node(depth), at: $from.before(depth) };
  }
  return null;
}

/** The mark of a kind at the selection, and how far it reaches. */
export function markAround(state: EditorState, name: string): { from: number; to: number; attrs: Attrs } | null {
  const { $from, empty, from, to } = state.selection;
  const type = markType(name);
  if (!empty) {
    let found: Attrs | null = null;
    state.doc.nodesBetween(from, to, (node) => {
      found ??= type.isInSet(node.marks)?.attrs ?? null;
    });
    return found ? { from, to, attrs: found } : null;
  }
  const mark = type.isInSet($from.marks()) ?? type.isInSet($from.nodeAfter?.marks ?? []);
  if (!mark) return null;
  let [start, end] = [$from.pos, $from.pos];
  const parent = $from.parent;
  parent.forEach((child, offset) => {
    const begins = $from.start() + offset;
    if (mark.isInSet(child.marks) && begins <= $from.pos && begins + child.nodeSize >= $from.pos) {
      start = Math.min(start, begins);
      end = Math.max(end, begins + child.nodeSize);
    }
  });
  return { from: start, to: end, attrs: mark.attrs };
}
