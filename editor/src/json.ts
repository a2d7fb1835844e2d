// Between the document's JSON and the editor's tree. Each block is also kept as a text of its own, so that a save, a
// comparison or a merge looks only at the blocks that changed.

import type { Node } from 'prosemirror-model';

import { ALWAYS_WRITTEN, schema } from './schema';

/** A node of the document's JSON. */
export interface Json {
  type: string;
  attrs?: Record<string, unknown>;
  content?: Json[];
  marks?: Json[];
  text?: string;
}

/** Reads a document. What the schema needs and the document leaves out, such as the paragraph of an empty list item, is added. */
export function toNode(document: Json): Node {
  return schema.nodeFromJSON(complete(document));
}

/** Reads one block. */
export function toBlock(text: string): Node {
  return schema.nodeFromJSON(complete(JSON.parse(text) as Json));
}

/** Writes a node as the server writes it: no attribute that says nothing. */
export function toJson(node: Node): Json {
  const json: Json = { type: node.type.name };
  if (node.isText) json.text = node.text ?? '';
  const attrs = written(node.type.name, node.attrs, defaultsOf(node));
  if (node.type.name === 'image') {
    const caption = JSON.parse(node.attrs['caption'] as string) as Json[];
    delete attrs['caption'];
    if (caption.length > 0) json.content = caption;
  }
  if (Object.keys(attrs).length > 0) json.attrs = attrs;
  if (node.content.size > 0) json.content = node.content.content.map(toJson);
  if (node.marks.length > 0) {
    json.marks = node.marks.map((mark) => {
      const own = written(mark.type.name, mark.attrs, {});
      return Object.keys(own).length > 0 ? { type: mark.type.name, attrs: own } : { type: mark.type.name };
    });
  }
  return json;
}

const texts = new WeakMap<Node, string>();

/** Writes a block as text; the same node is written once. */
export function blockText(block: Node): string {
  let text = texts.get(block);
  if (text === undefined) {
    text = JSON.stringify(toJson(block));
    texts.set(block, text);
  }
  return text;
}

/** Writes every block of a document as text. */
export function blockTexts(doc: Node): string[] {
  return doc.content.content.map(blockText);
}

function defaultsOf(node: Node): Record<string, unknown> {
  return node.type.spec.attrs ? Object.fromEntries(Object.entries(node.type.spec.attrs).map(([name, spec]) => [name, spec.default])) : {};
}

function written(type: string, attrs: Record<string, unknown>, defaults: Record<string, unknown>): Record<string, unknown> {
  const always = ALWAYS_WRITTEN[type] ?? [];
  const kept = Object.entries(attrs).filter(([name, value]) => {
    if (value === null || value === undefined) return false;
    return always.includes(name) || (value !== defaults[name] && value !== '');
  });
  return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Brings JSON to what the schema accepts without losing a word of it. */
function complete(json: Json): Json {
  const { content, ...rest } = json;
  if (json.type === 'image') {
    return { ...rest, attrs: { ...rest.attrs, caption: JSON.stringify(content ?? []) } };
  }
  const children = (content ?? []).filter((child) => child.type !== 'text' || child.text !== '').map(complete);
  const paragraph: Json = { type: 'paragraph' };
  const isBlock = (child: Json) => child.type !== 'attribution' && child.type !== 'summary';
  if (json.type === 'doc' && children.length === 0) children.push(paragraph);
  if (json.type === 'list' && children.length === 0) children.push({ type: 'list_item', content: [paragraph] });
  if (json.type === 'list_item' && children.length === 0) children.push(paragraph);
  if ((json.type === 'quote' || json.type === 'pull_quote') && !children.some(isBlock)) children.unshift(paragraph);
  if (json.type === 'details') {
    if (children[0]?.type !== 'summary') children.unshift({ type: 'summary' });
    if (!children.some(isBlock)) children.push(paragraph);
  }
  if (json.type === 'footnotes' && children.length === 0) children.push({ type: 'footnote', attrs: { id: '1' } });
  if (json.type === 'table_head' || json.type === 'table_body') {
    for (const row of children) if ((row.content ?? []).length === 0) row.content = [{ type: 'table_cell' }];
  }
  return children.length > 0 ? { ...rest, content: children } : rest;
}
