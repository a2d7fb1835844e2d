// The statements of a story at their places: a mark in the margin of each block that holds some, and a line under the words
// of the one in hand. They are drawn over the text and follow it; the document knows nothing of them.

import type { Node } from 'prosemirror-model';
import { Plugin, PluginKey, type EditorState } from 'prosemirror-state';
import type { Mapping } from 'prosemirror-transform';
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view';

import { findParts, plainText, unitsOf, wordsIn, type Range } from './plaintext';
import { Sight } from './sight';

/** Where a statement stands with the desk. */
export type MarkState = 'proposed' | 'confirmed' | 'rejected' | 'broken';

/** What a mark needs to know of a statement. */
export interface Marked {
  readonly key: string;
  readonly state: MarkState;
  readonly is_gone: boolean;
  /** The character at which it begins, or began. */
  readonly at: number;
  readonly parts: readonly string[];
}

/** A statement in the text of now. */
interface Place {
  readonly key: string;
  readonly state: MarkState;
  /** The words; none if they are gone. */
  readonly ranges: readonly Range[];
  /** Somewhere in the block beside which the mark stands. */
  readonly at: number;
  readonly isInHand: boolean;
}

/**
 * The statements of a text, and how those in sight are drawn: a key that is typed moves what is drawn, and draws nothing
 * anew.
 */
interface Marks {
  readonly places: readonly Place[];
  readonly sight: Range;
  readonly drawn: DecorationSet;
}

const key = new PluginKey<Marks>('statements');

const ICONS = { proposed: 'i-quote', confirmed: 'i-check', rejected: 'i-x', broken: 'i-alert' };

/** Marks statements; `open` is called with the one whose mark is pressed. */
export function statementMarks(open: (key: string) => void): Plugin<Marks> {
  const draw = (doc: Node, places: readonly Place[], sight: Range): Marks => ({
    places,
    sight,
    drawn: DecorationSet.create(doc, drawn(doc, places, sight, open)),
  });
  return new Plugin<Marks>({
    key,
    state: {
      init: () => ({ places: [], sight: { from: 0, to: 0 }, drawn: DecorationSet.empty }),
      apply(transaction, before) {
        const set = transaction.getMeta(key) as Partial<Marks> | undefined;
        if (set) return draw(transaction.doc, set.places ?? before.places, set.sight ?? before.sight);
        if (!transaction.docChanged) return before;
        const { mapping, doc } = transaction;
        const sight = { from: mapping.map(before.sight.from, -1), to: mapping.map(before.sight.to, 1) };
        const places = before.places.flatMap((place) => moved(place, mapping) ?? []);
        if (places.length < before.places.length) return draw(doc, places, sight);
        return { places, sight, drawn: before.drawn.map(mapping, doc) };
      },
    },
    props: { decorations: (state) => key.getState(state)?.drawn },
    view: (view) =>
      new Sight(
        view,
        () => key.getState(view.state)?.sight ?? { from: 0, to: 0 },
        (sight) => showAround(view, sight),
      ),
  });
}

/** Changes what is marked, or which part of it is drawn; that is no change of the text, and nothing to undo. */
function tell(view: EditorView, change: Partial<Pick<Marks, 'places' | 'sight'>>): void {
  view.dispatch(view.state.tr.setMeta(key, change).setMeta('addToHistory', false));
}

/** Where a statement is after a change; nowhere if its words are gone. */
function moved(place: Place, mapping: Mapping): Place | null {
  const at = mapping.map(place.at, 1);
  if (place.ranges.length === 0) return { ...place, at };
  const ranges = place.ranges.map(({ from, to }) => ({ from: mapping.map(from, 1), to: mapping.map(to, -1) }));
  return ranges.every(({ from, to }) => to > from) ? { ...place, at, ranges } : null;
}

/** Puts statements where their words are in the text of now; those that are refused have no mark. */
export function setMarks(view: EditorView, marks: readonly Marked[], inHand: string | null): void {
  const plain = plainText(view.state.doc);
  const places = marks.flatMap((mark): Place[] => {
    const own = { key: mark.key, state: mark.state, isInHand: mark.key === inHand };
    if (mark.state === 'rejected') return [];
    const ranges = mark.is_gone ? null : findParts(plain, mark.parts, mark.at);
    const first = ranges?.[0];
    if (ranges && first) return [{ ...own, ranges, at: first.from }];
    if (!mark.is_gone) return [];
    const unit = Math.min(unitsOf(plain.text, mark.at), plain.places.length - 1);
    const at = plain.places.slice(0, unit + 1).findLast((place) => place >= 0);
    return at === undefined ? [] : [{ ...own, ranges: [], at }];
  });
  tell(view, { places });
}

/** Draws the marks of a part of the text, and what is in hand wherever it is. */
export function showAround(view: EditorView, sight: Range): void {
  tell(view, { sight });
}

/** Takes one in hand, or none. */
export function takeInHand(view: EditorView, inHand: string | null): void {
  const places = key.getState(view.state)?.places ?? [];
  if (places.every((place) => place.isInHand === (place.key === inHand))) return;
  tell(view, { places: places.map((place) => ({ ...place, isInHand: place.key === inHand })) });
}

/** The words of a statement in the text of now; none if they are not there. */
export function rangesOf(state: EditorState, mark: string): readonly Range[] {
  return key.getState(state)?.places.find((place) => place.key === mark)?.ranges ?? [];
}

/** The words of a statement as they are now. */
export function wordsNow(state: EditorState, mark: string): string {
  return rangesOf(state, mark).map((range) => wordsIn(state.doc, range)).join(' ');
}

/** The statement in whose words a place is. */
export function markAt(state: EditorState, at: number): string | null {
  const found = key.getState(state)?.places.find((place) => place.ranges.some(({ from, to }) => from <= at && at <= to));
  return found?.key ?? null;
}

function drawn(doc: Node, places: readonly Place[], sight: Range, open: (key: string) => void): Decoration[] {
  const blocks = new Map<number, Place[]>();
  const decorations: Decoration[] = [];
  for (const place of places) {
    const isSeen = place.isInHand || (sight.from <= place.at && place.at <= sight.to);
    if (place.at > doc.content.size || !isSeen) continue;
    const start = startOfBlock(doc, place.at);
    if (start !== null) blocks.set(start, [...(blocks.get(start) ?? []), place]);
    if (!place.isInHand) continue;
    for (const { from, to } of place.ranges) decorations.push(Decoration.inline(from, to, { class: 'said-mk' }));
  }
  for (const [start, own] of blocks) {
    const name = own.map((place) => `${place.key}.${place.state}.${place.isInHand}`).join('|');
    decorations.push(Decoration.widget(start, () => marginOf(own, open), { side: -1, key: `said-${name}`, ignoreSelection: true }));
  }
  return decorations;
}

function startOfBlock(doc: Node, at: number): number | null {
  const place = doc.resolve(Math.min(at, doc.content.size));
  if (place.depth > 0) return place.before(1);
  return place.nodeAfter ? place.pos : place.nodeBefore ? place.pos - place.nodeBefore.nodeSize : null;
}

/** The marks of a block. They are for the pointer alone: keys and the panel lead to each for everyone. */
function marginOf(places: readonly Place[], open: (key: string) => void): HTMLElement {
  const at = document.createElement('div');
  at.className = 'note-at said-at';
  at.contentEditable = 'false';
  at.setAttribute('aria-hidden', 'true');
  const column = document.createElement('div');
  column.className = 'said-marks';
  for (const place of places) {
    const mark = document.createElement('span');
    mark.className = `said-mark said-mark--${place.state} i ${ICONS[place.state]}${place.isInHand ? ' said-mark--on' : ''}`;
    mark.addEventListener('mousedown', (event) => {
      event.preventDefault();
      open(place.key);
    });
    column.append(mark);
  }
  at.append(column);
  return at;
}
