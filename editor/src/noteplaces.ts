// Where notes stand in the text: each keeps its block while people type, and has a mark in the margin.

import type { Node } from 'prosemirror-model';
import { Plugin, PluginKey, type EditorState } from 'prosemirror-state';
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view';

import { placesInText } from './places';

/** What a note stands on, as the desk tells it. */
export interface Anchor {
  readonly id: string;
  /** The number of the block, from 0. */
  readonly at: number | null;
  readonly text: string;
  readonly quote: string;
}

/** A note's block in the text of now, and the words within it that are meant. */
interface Place {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly quote: string;
}

const key = new PluginKey<readonly Place[]>('notes');

/** Marks the places of notes; `open` is called with the note whose mark is pressed. */
export function notePlaces(open: (id: string) => void): Plugin<readonly Place[]> {
  return new Plugin<readonly Place[]>({
    key,
    state: placesInText(key, (place, mapping) => {
      const [from, to] = [mapping.map(place.from, 1), mapping.map(place.to, -1)];
      return to > from ? { ...place, from, to } : null;
    }),
    props: {
      decorations: (state) => DecorationSet.create(state.doc, (key.getState(state) ?? []).flatMap((place) => marksOf(state.doc, place, open))),
    },
  });
}

/** Puts notes where their blocks are in the text of now. */
export function setPlaces(view: EditorView, anchors: readonly Anchor[]): void {
  const places = anchors.flatMap((anchor): Place[] => {
    const block = findBlock(view.state.doc, anchor);
    return block === null ? [] : [{ id: anchor.id, quote: anchor.quote, ...block }];
  });
  view.dispatch(view.state.tr.setMeta(key, places).setMeta('addToHistory', false));
}

/** Where a note's block begins; nowhere if it is gone. */
export function placeOf(state: EditorState, id: string): number | null {
  return key.getState(state)?.find((place) => place.id === id)?.from ?? null;
}

/** What is selected, as a new note stands on it. */
export function selectedAnchor(state: EditorState): { at: number; text: string; quote: string } {
  const { from, to, $from } = state.selection;
  const at = Math.min($from.index(0), state.doc.childCount - 1);
  const end = Math.min(to, $from.depth > 0 ? $from.end(1) : to);
  return { at, text: state.doc.child(at).textContent, quote: state.doc.textBetween(from, Math.max(from, end), ' ').trim() };
}

/** Finds a block by what it said, the nearest of those that say the same; else the one that stands where it stood. */
function findBlock(doc: Node, anchor: Anchor): { from: number; to: number } | null {
  if (anchor.at === null) return null;
  let best: { from: number; to: number; far: number } | null = null;
  doc.forEach((block, offset, index) => {
    const isSame = sameWords(block.textContent, anchor.text);
    const far = Math.abs(index - (anchor.at ?? 0)) + (isSame ? 0 : doc.childCount);
    if ((isSame || index === anchor.at) && (best === null || far < best.far)) best = { from: offset, to: offset + block.nodeSize, far };
  });
  const found = best as { from: number; to: number } | null;
  return found && { from: found.from, to: found.to };
}

function sameWords(one: string, other: string): boolean {
  const plain = (text: string) => text.replace(/\s+/g, '');
  return plain(one) === plain(other);
}

function marksOf(doc: Node, place: Place, open: (id: string) => void): Decoration[] {
  const block = doc.nodeAt(place.from);
  if (block === null || place.from + block.nodeSize > doc.content.size) return [];
  const mark = Decoration.widget(place.from, () => markOf(() => open(place.id)), { side: -1, key: `note-${place.id}`, ignoreSelection: true });
  const words = findWords(block, place.from, place.quote);
  return words === null ? [mark] : [mark, Decoration.inline(words.from, words.to, { class: 'mk' })];
}

/** The mark in the margin. It is for the pointer alone: the panel leads to the text, and back, for everyone. */
function markOf(open: () => void): HTMLElement {
  const at = document.createElement('div');
  at.className = 'note-at';
  at.contentEditable = 'false';
  at.setAttribute('aria-hidden', 'true');
  const mark = document.createElement('span');
  mark.className = 'note-mark i i-mod';
  mark.addEventListener('mousedown', (event) => {
    event.preventDefault();
    open();
  });
  at.append(mark);
  return at;
}

/** Where words stand within a block. */
function findWords(block: Node, start: number, words: string): { from: number; to: number } | null {
  if (words === '') return null;
  let text = '';
  const places: number[] = [];
  block.descendants((node, offset) => {
    if (!node.isText) return;
    for (let at = 0; at < (node.text ?? '').length; at++) places.push(start + 1 + offset + at);
    text += node.text ?? '';
  });
  const at = text.indexOf(words);
  const [from, to] = [places[at], places[at + words.length - 1]];
  return at < 0 || from === undefined || to === undefined ? null : { from, to: to + 1 };
}
