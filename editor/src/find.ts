// Find and replace: matches are marked in the text, letters are compared as readers see them.

import type { Node } from 'prosemirror-model';
import { Plugin, PluginKey, TextSelection, type EditorState, type Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view';

/** A place in the document that matches. */
export interface Match {
  readonly from: number;
  readonly to: number;
}

interface Search {
  readonly what: string;
  readonly matches: readonly Match[];
  readonly current: number;
  readonly marks: DecorationSet;
}

const NOTHING: Search = { what: '', matches: [], current: -1, marks: DecorationSet.empty };
const key = new PluginKey<Search>('find');

/** Letters that differ only in how a keyboard writes them; a zero-width non-joiner counts as absent. */
const FOLDED: Record<string, string> = { ي: 'ی', ى: 'ی', ك: 'ک', '\u200c': '' };

function fold(letter: string): string {
  const known = FOLDED[letter];
  if (known !== undefined) return known;
  const code = letter.codePointAt(0) ?? 0;
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  return letter.toLowerCase();
}

/** Finds every place of a text, within blocks. */
export function findMatches(doc: Node, what: string): Match[] {
  const wanted = [...what].map(fold).join('');
  const matches: Match[] = [];
  if (wanted === '') return matches;
  doc.descendants((node, start) => {
    if (!node.isTextblock) return true;
    const text = node.textBetween(0, node.content.size, undefined, '\ufffc');
    let folded = '';
    const places: number[] = [];
    let at = 0;
    for (const letter of text) {
      const small = fold(letter);
      for (let n = 0; n < small.length; n++) places.push(at);
      folded += small;
      at += letter.length;
    }
    for (let found = folded.indexOf(wanted); found >= 0; found = folded.indexOf(wanted, found + wanted.length)) {
      const last = found + wanted.length;
      const end = last < places.length ? (places[last] ?? text.length) : text.length;
      matches.push({ from: start + 1 + (places[found] ?? 0), to: start + 1 + end });
    }
    return false;
  });
  return matches;
}

function search(doc: Node, what: string, near: number): Search {
  const matches = findMatches(doc, what);
  const after = matches.findIndex((match) => match.from >= near);
  return marked(doc, what, matches, matches.length === 0 ? -1 : Math.max(after, 0));
}

function marked(doc: Node, what: string, matches: readonly Match[], current: number): Search {
  const marks = matches.map((match, at) => Decoration.inline(match.from, match.to, { class: at === current ? 'found found--now' : 'found' }));
  return { what, matches, current, marks: DecorationSet.create(doc, marks) };
}

/** Marks what is looked for. */
export function findPlugin(): Plugin<Search> {
  return new Plugin<Search>({
    key,
    state: {
      init: () => NOTHING,
      apply(transaction, before, _old, state) {
        const next = transaction.getMeta(key) as { what: string; current?: number; near?: number } | undefined;
        if (next?.current !== undefined) return marked(state.doc, next.what, before.matches, next.current);
        if (next) return next.what === '' ? NOTHING : search(state.doc, next.what, next.near ?? 0);
        if (!transaction.docChanged || before.what === '') return before;
        const place = before.matches[before.current]?.from ?? 0;
        return search(state.doc, before.what, transaction.mapping.map(place));
      },
    },
    props: { decorations: (state) => key.getState(state)?.marks },
  });
}

/** What is looked for now. */
export function searchOf(state: EditorState): Search {
  return key.getState(state) ?? NOTHING;
}

/** Looks for a text from the selection on; an empty one ends the search. */
export function find(view: EditorView, what: string): void {
  view.dispatch(view.state.tr.setMeta(key, { what, near: view.state.selection.from }));
  reveal(view);
}

/** Goes to another match: 1 is the next, -1 the previous. */
export function step(view: EditorView, by: 1 | -1): void {
  const { what, matches, current } = searchOf(view.state);
  if (matches.length === 0) return;
  view.dispatch(view.state.tr.setMeta(key, { what, current: (current + by + matches.length) % matches.length }));
  reveal(view);
}

/** Replaces the match in hand, and goes to the next. */
export function replace(view: EditorView, by: string): void {
  const { matches, current } = searchOf(view.state);
  const match = matches[current];
  if (!match) return;
  view.dispatch(put(view.state.tr, match, by));
  reveal(view);
}

/** Replaces every match, in one step that can be undone. */
export function replaceAll(view: EditorView, by: string): void {
  const { matches } = searchOf(view.state);
  if (matches.length === 0) return;
  const transaction = view.state.tr;
  for (const match of [...matches].reverse()) put(transaction, match, by);
  view.dispatch(transaction);
}

function put(transaction: Transaction, match: Match, by: string): Transaction {
  return by === '' ? transaction.delete(match.from, match.to) : transaction.insertText(by, match.from, match.to);
}

function reveal(view: EditorView): void {
  const { matches, current } = searchOf(view.state);
  const match = matches[current];
  if (!match) return;
  const selection = TextSelection.create(view.state.doc, match.from, match.to);
  view.dispatch(view.state.tr.setSelection(selection).scrollIntoView());
}
