// Said before: what the speaker in hand said of the same in other stories, in which words, and taking it into this one.

import type { Node } from 'prosemirror-model';
import { TextSelection, type EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';

import { find, markType, nodeType } from './commands';
import { button, element, words } from './elements';
import { schema } from './schema';
import type { Say } from './words';

/** The longest that an answer is waited for, in ms. */
const ANSWER_MS_MAX = 20_000;
/** Characters of the words that are asked about, and the fewest for which it is worth it. */
const ASKED_MAX = 600;
const ASKED_MIN = 8;

/** Whose words, by number or by name, and which. */
export interface Quoted {
  readonly speaker?: string;
  readonly name?: string;
  readonly words: string;
}

interface Earlier {
  readonly id: string;
  readonly words: string;
  readonly bare: string;
  readonly headline: string;
  readonly href: string;
  readonly dated: { readonly iso: string; readonly text: string };
  readonly kind_text: string;
  readonly language: string;
  readonly direction: string;
  readonly likeness: 'same' | 'reworded' | 'related';
  readonly pieces: readonly { readonly element: string; readonly text: string }[];
}

interface Answer {
  readonly speaker: string;
  readonly name: string;
  readonly earlier: readonly Earlier[];
}

/** The quotation in which the caret stands, if a line under it says whose it is. */
export function quotedAt(state: EditorState): Quoted | null {
  const around = find(state, 'quote') ?? find(state, 'pull_quote');
  const last = around?.node.lastChild;
  if (!around || !last || last.type.name !== 'attribution') return null;
  const said: string[] = [];
  around.node.forEach((block) => {
    if (block !== last) said.push(block.textContent);
  });
  const name = last.textContent.split(/[,،(–—]/)[0]?.trim() ?? '';
  return name === '' ? null : { name, words: said.join('\n\n') };
}

/** The list of what was said before. */
export class Before {
  readonly element = element('div', 'said-before');
  private asked = '';

  constructor(
    private readonly view: EditorView,
    private readonly address: string,
    private readonly say: Say,
  ) {
    this.element.hidden = true;
  }

  /** Shows what was said before of these words; nothing, if there are none or nobody is known. */
  ask(quoted: Quoted | null): void {
    const isWorth = quoted !== null && quoted.words.trim().length >= ASKED_MIN && (quoted.speaker ?? quoted.name ?? '') !== '';
    const asked = isWorth ? String(new URLSearchParams({ ...quoted, words: quoted.words.slice(0, ASKED_MAX) })) : '';
    if (asked === this.asked) return;
    this.asked = asked;
    if (asked === '') this.draw(null);
    else void this.look(asked);
  }

  private async look(asked: string): Promise<void> {
    try {
      const response = await fetch(`${this.address}?${asked}`, { signal: AbortSignal.timeout(ANSWER_MS_MAX), redirect: 'error' });
      const answer = response.status === 200 ? ((await response.json()) as Answer) : null;
      // Somebody has gone on meanwhile.
      if (asked === this.asked) this.draw(answer);
    } catch {
      if (asked === this.asked) {
        this.asked = '';
        this.draw(null);
      }
    }
  }

  private draw(answer: Answer | null): void {
    const told = answer?.earlier ?? [];
    this.element.hidden = told.length === 0;
    const title = element('h3', 'said-title', `${this.say('saidBefore')}: `);
    const name = document.createElement('bdi');
    name.textContent = answer?.name ?? '';
    title.append(name);
    const list = element('ul', '');
    list.setAttribute('role', 'list');
    list.append(...told.map((earlier) => this.item(earlier, answer?.name ?? '')));
    this.element.replaceChildren(...(told.length > 0 ? [title, list] : []));
  }

  private item(earlier: Earlier, name: string): HTMLElement {
    const item = element('li', 'said-earlier');
    const quote = words('blockquote', 'said-quote', earlier.pieces.length > 0 ? '' : earlier.words);
    quote.lang = earlier.language;
    if (earlier.direction !== '') quote.dir = earlier.direction;
    quote.append(...earlier.pieces.map((piece) => (piece.element === '' ? document.createTextNode(piece.text) : element(piece.element, '', piece.text))));
    const source = element('p', 'hint');
    const at = element('time', '', earlier.dated.text) as HTMLTimeElement;
    at.dateTime = earlier.dated.iso;
    const link = words('a', '', earlier.headline) as HTMLAnchorElement;
    link.href = earlier.href;
    link.target = '_blank';
    link.rel = 'noopener';
    source.append(at, ' · ', link, ' · ', earlier.kind_text);
    const likeness = earlier.likeness === 'related' ? [] : [element('span', `tag${earlier.likeness === 'reworded' ? ' tag--caution' : ''}`, this.say(earlier.likeness === 'same' ? 'saidSame' : 'saidReworded'))];
    const use = button(this.say('saidQuote'), 'btn btn--quiet btn--s', () => this.use(earlier, name));
    const row = element('div', 'row between');
    row.append(...likeness, use);
    item.append(quote, source, row);
    return item;
  }

  /** Puts the words in as a quotation with whose they are and where they stood: where the caret is, after its block. */
  private use(earlier: Earlier, name: string): void {
    const { state } = this.view;
    const quote = quotationOf(earlier, name);
    const { $from } = state.selection;
    const index = Math.min($from.index(0), state.doc.childCount - 1);
    const block = state.doc.child(index);
    let start = 0;
    for (let at = 0; at < index; at++) start += state.doc.child(at).nodeSize;
    const isEmpty = block.type === nodeType('paragraph') && block.content.size === 0;
    const end = start + block.nodeSize;
    const transaction = isEmpty ? state.tr.replaceWith(start, end, quote) : state.tr.insert(end, quote);
    const at = (isEmpty ? start : end) + quote.nodeSize;
    if (!transaction.doc.resolve(at).nodeAfter) transaction.insert(at, nodeType('paragraph').create());
    this.view.dispatch(transaction.setSelection(TextSelection.near(transaction.doc.resolve(at), 1)).scrollIntoView());
    this.view.focus();
  }
}

/** The quotation of earlier words: their paragraphs, and below them who said it, in which story and when. */
export function quotationOf(earlier: Pick<Earlier, 'bare' | 'headline' | 'href' | 'dated'>, name: string): Node {
  const paragraphs = earlier.bare.split('\n\n').map((text) => nodeType('paragraph').create(null, text === '' ? null : schema.text(text)));
  const link = markType('link').create({ href: new URL(earlier.href, document.location.href).href });
  const under = [schema.text(`${name}, `), schema.text(earlier.headline || earlier.href, [link]), schema.text(`, ${earlier.dated.text}`)];
  return nodeType('quote').create(null, [...paragraphs, nodeType('attribution').create(null, under)]);
}
