// The panel of statements beside the text: the one in hand with what can be done to it, a form for words that no machine has
// found, and all of them in the order of the text.

import { TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';

import { Before, quotedAt } from './before';
import { button, element, letterOf, Lines, words } from './elements';
import { HandForm } from './hand';
import { markAt, rangesOf, setMarks, takeInHand, wordsNow, type Marked } from './marks';
import { charactersBefore, plainText, wordsIn } from './plaintext';
import type { Say } from './words';

/** The longest that an answer is waited for, in ms. */
const ANSWER_MS_MAX = 20_000;
/** How long after a save the desk is asked, and how long after the caret moved it is looked where it stands, in ms. */
const AFTER_MS = 1_200;
const CARET_MS = 400;
/** Characters of a statement that the list shows. */
const EXCERPT_MAX = 90;

/** A statement as the desk sends it. */
interface Statement extends Omit<Marked, 'key'> {
  readonly id: string;
  readonly said: string;
  readonly kind_text: string;
  readonly speaker: string;
  readonly name: string;
  readonly by: string;
}

type Mark = Statement & { readonly key: string };

/** A decision that can be undone: on which words, and from which state to which. */
interface Done {
  readonly words: string;
  readonly from: string;
  readonly to: string;
}

interface Answer {
  readonly version: number;
  readonly may: boolean;
  readonly marks: readonly Statement[];
}

/** What the panel needs of the page. */
export interface Place {
  /** The address of the story. */
  readonly story: string;
  token(): string;
  /** Brings what was typed to the desk; says whether it is there. */
  saved(): Promise<boolean>;
}

/** All that is shown of a statement: the place of its words moves with every key before them, and is not. */
const shownOf = (mark: Mark): string => JSON.stringify(mark, (name, value: unknown) => (name === 'at' ? undefined : value));

/** What a statement is known by before and after the desk keeps it. */
const wordsOf = (mark: Mark): string => mark.parts.join('\n');

/** The statements of one story, beside its text. */
export class Margin {
  private marks: readonly Mark[] = [];
  private may = false;
  private shown = '';
  private inHand: string | null = null;
  private done: Done | null = null;
  private isBusy = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private caretTimer: ReturnType<typeof setTimeout> | undefined;
  private readonly status = element('p', 'hint');
  private readonly hand = element('div', 'said-hand');
  private readonly list = element('ul', 'said-list');
  private readonly lines = new Lines(this.list);
  private readonly before: Before;
  private readonly form: HandForm;

  constructor(
    private readonly view: EditorView,
    private readonly panel: HTMLDetailsElement,
    private readonly place: Place,
    private readonly say: Say,
    private readonly digits: Intl.NumberFormat,
  ) {
    this.status.setAttribute('role', 'status');
    this.list.setAttribute('role', 'list');
    this.before = new Before(view, `${place.story}/said`, say);
    this.form = new HandForm(`${place.story}/speakers`, say, {
      keep: (fields) => this.add(fields),
      end: () => this.view.focus(),
      asks: (who) => this.before.ask(who),
    });
    const body = panel.querySelector('.grp-b');
    body?.append(this.status, this.form.element, this.hand, this.before.element, this.list);
    panel.addEventListener('keydown', (event) => this.press(event));
  }

  /** Something was saved: the desk is asked in a moment. */
  later(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.look(), AFTER_MS);
  }

  /** Asks the desk for the statements. */
  async look(): Promise<void> {
    if (this.isBusy) return;
    try {
      const response = await fetch(`${this.place.story}/statements`, { signal: AbortSignal.timeout(ANSWER_MS_MAX), redirect: 'error' });
      if (response.status === 200 && !this.isBusy) this.take(await response.text());
    } catch {
      // No network: the statements that are shown stay, and follow the text.
    }
  }

  /** The caret moved, or the text changed: what it stands in is shown in a moment. */
  moved(): void {
    clearTimeout(this.caretTimer);
    this.caretTimer = setTimeout(() => this.lookAtCaret(), CARET_MS);
  }

  /** Goes to the next statement of the text, or the one before; from the text, to the nearest of the caret. */
  go(step: 1 | -1): void {
    const open = this.marks.filter((mark) => mark.state !== 'rejected');
    if (open.length === 0) {
      this.tell(this.say('statementsNone'));
      return;
    }
    const at = open.findIndex((mark) => mark.key === this.inHand);
    const next = at >= 0 && this.isIn() ? (at + step + open.length) % open.length : this.nearest(open, step);
    this.open(open[next]?.key ?? null);
  }

  /** Takes a statement in hand: its words are shown in the text, and the keys of the panel are for it. */
  open(key: string | null): void {
    this.panel.open = true;
    this.form.close();
    this.inHand = key;
    takeInHand(this.view, key);
    this.showWords();
    this.draw();
    this.focusHand();
    this.askBefore();
  }

  /** Asks who said the selected words. */
  begin(): void {
    if (!this.may) return;
    const { from, to } = this.view.state.selection;
    const selected = wordsIn(this.view.state.doc, { from, to });
    const chosen = selected.trim();
    this.panel.open = true;
    if (chosen === '') {
      this.tell(this.say('statementSelect'));
      return;
    }
    const start = from + (selected.length - selected.trimStart().length);
    this.inHand = null;
    takeInHand(this.view, null);
    this.draw();
    this.before.ask(null);
    this.form.open(chosen, charactersBefore(plainText(this.view.state.doc), start));
  }

  private isIn(): boolean {
    return this.panel.contains(document.activeElement);
  }

  /** The statement that follows the caret, or stands before it. */
  private nearest(open: readonly Mark[], step: 1 | -1): number {
    const caret = this.view.state.selection.from;
    const starts = open.map((mark) => rangesOf(this.view.state, mark.key)[0]?.from ?? Number.NaN);
    if (step > 0) {
      const next = starts.findIndex((start) => start >= caret);
      return next < 0 ? 0 : next;
    }
    const before = starts.findLastIndex((start) => start < caret);
    return before < 0 ? open.length - 1 : before;
  }

  private take(text: string): void {
    const answer = JSON.parse(text) as Answer;
    this.may = answer.may;
    const known = new Map<string, number>();
    this.marks = answer.marks.map((mark) => {
      const own = mark.id || `new:${mark.parts.join(' ')}`;
      const count = known.get(own) ?? 0;
      known.set(own, count + 1);
      return { ...mark, key: count === 0 ? own : `${own}:${count}` };
    });
    if (!this.marks.some((mark) => mark.key === this.inHand)) this.inHand = null;
    this.panel.hidden = false;
    setMarks(this.view, this.marks, this.inHand);
    const drawn = JSON.stringify([answer.may, this.marks.map(shownOf), this.inHand]);
    if (drawn === this.shown) return;
    this.shown = drawn;
    this.draw();
  }

  private draw(): void {
    const hadFocus = this.hand.contains(document.activeElement);
    const listed = document.activeElement instanceof HTMLElement && this.list.contains(document.activeElement) ? document.activeElement.dataset['mark'] : undefined;
    const waiting = this.marks.filter((mark) => mark.state === 'proposed').length;
    const count = this.panel.querySelector('summary .push');
    if (count) count.textContent = waiting > 0 ? this.digits.format(waiting) : '';
    const mark = this.marks.find((own) => own.key === this.inHand);
    this.hand.replaceChildren(...(mark ? [this.card(mark)] : []));
    const none = { shown: 'none', make: () => element('li', 'hint', this.say('statementsNone')) };
    const lines = this.marks.map((own) => ({ shown: `${own.key === this.inHand} ${shownOf(own)}`, make: () => this.line(own) }));
    const adding = { shown: 'adding', make: () => this.adding() };
    this.lines.show([...(lines.length > 0 ? lines : [none]), ...(this.may ? [adding] : [])]);
    if (hadFocus) this.focusHand();
    else if (listed !== undefined) this.list.querySelector<HTMLElement>(`[data-mark="${CSS.escape(listed)}"]`)?.focus();
  }

  private adding(): HTMLElement {
    const item = element('li', '');
    const add = button(this.say('statementAdd'), 'btn btn--quiet btn--s', () => this.begin());
    // A click leaves the selection in the text where it is.
    add.addEventListener('mousedown', (event) => event.preventDefault());
    add.title = 'Ctrl Alt S';
    item.append(add);
    return item;
  }

  private card(mark: Mark): HTMLElement {
    const card = element('div', `said-card said-card--${mark.state}`);
    card.tabIndex = -1;
    card.setAttribute('role', 'group');
    card.setAttribute('aria-label', `${mark.said}: ${mark.name}`);
    const who = words('p', 'said-who', mark.name);
    const quoted = words('blockquote', 'said-quote', mark.parts.join(' … '));
    const facts = element('p', 'hint', `${mark.said} · ${mark.kind_text} · ${mark.by}`);
    card.append(who, quoted, facts, this.acts(mark), this.ways(mark));
    return card;
  }

  private acts(mark: Mark): HTMLElement {
    const row = element('div', 'row');
    if (!this.may || mark.state === 'broken') return row;
    const act = (name: string, look: string, state: string, key: string) => row.append(button(this.say(name), `btn btn--s ${look}`, () => this.decideInHand(state), key));
    if (mark.state !== 'confirmed') act('statementConfirm', 'btn--ok', 'confirmed', 'A');
    if (mark.state !== 'rejected') act('statementReject', 'btn--bad', 'rejected', 'R');
    if (mark.state !== 'proposed') act('statementReopen', 'btn--quiet', 'proposed', 'O');
    return row;
  }

  private ways(mark: Mark): HTMLElement {
    const row = element('div', 'row');
    row.append(
      button(this.say('statementPrevious'), 'btn btn--bare btn--s', () => this.go(-1), 'K'),
      button(this.say('statementNext'), 'btn btn--bare btn--s', () => this.go(1), 'J'),
    );
    if (this.done) row.append(button(this.say('statementUndo'), 'btn btn--bare btn--s', () => void this.undo(), 'Z'));
    if (!mark.is_gone) row.append(button(this.say('noteShow'), 'btn btn--bare btn--s', () => this.back()));
    return row;
  }

  private line(mark: Mark): HTMLElement {
    const item = element('li', '');
    const open = button('', `said-line said-line--${mark.state}`, () => this.open(mark.key));
    open.dataset['mark'] = mark.key;
    if (mark.key === this.inHand) open.setAttribute('aria-current', 'true');
    const text = mark.parts.join(' … ');
    const excerpt = text.length > EXCERPT_MAX ? `${text.slice(0, EXCERPT_MAX)}…` : text;
    const head = element('span', 'row between');
    const name = document.createElement('bdi');
    name.append(element('b', '', mark.name));
    head.append(name, element('span', 'tag', mark.said));
    open.append(head, words('span', 'said-ex', excerpt));
    item.append(open);
    return item;
  }

  private press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.target instanceof HTMLElement && /^(input|select|textarea)$/i.test(event.target.tagName)) return;
    if (event.key === 'Escape') {
      this.back();
      event.preventDefault();
      return;
    }
    const states: Record<string, string> = { A: 'confirmed', R: 'rejected', O: 'proposed' };
    const letter = letterOf(event);
    if (letter === 'J' || letter === 'K') this.go(letter === 'J' ? 1 : -1);
    else if (letter === 'Z' && this.done) void this.undo();
    else if (states[letter] && this.decidable()) this.decideInHand(states[letter]);
    else return;
    event.preventDefault();
  }

  /** Back into the text, at the words in hand. */
  private back(): void {
    const first = this.inHand === null ? undefined : rangesOf(this.view.state, this.inHand)[0];
    if (first) {
      const selection = TextSelection.near(this.view.state.doc.resolve(first.from));
      this.view.dispatch(this.view.state.tr.setSelection(selection).scrollIntoView());
    }
    this.view.focus();
  }

  private showWords(): void {
    const first = this.inHand === null ? undefined : rangesOf(this.view.state, this.inHand)[0];
    if (!first) return;
    const at = this.view.domAtPos(first.from).node;
    const block = at instanceof HTMLElement ? at : at.parentElement;
    block?.scrollIntoView({ block: 'center' });
  }

  private focusHand(): void {
    const card = this.hand.querySelector<HTMLElement>('.said-card');
    card?.focus({ preventScroll: true });
    card?.scrollIntoView({ block: 'nearest' });
  }

  private lookAtCaret(): void {
    if (!this.view.hasFocus() || this.form.isOpen) return;
    const { state } = this.view;
    const key = markAt(state, state.selection.from);
    if (key !== this.inHand) {
      this.inHand = key;
      takeInHand(this.view, key);
      this.draw();
    }
    if (key === null) this.before.ask(quotedAt(state));
    else this.askBefore();
  }

  private askBefore(): void {
    const mark = this.marks.find((own) => own.key === this.inHand);
    if (!mark) return this.before.ask(null);
    const quoted = wordsNow(this.view.state, mark.key) || mark.parts.join(' ');
    this.before.ask(mark.speaker === '' ? { name: mark.name, words: quoted } : { speaker: mark.speaker, words: quoted });
  }

  /** What is in hand, if whoever writes may decide on it. */
  private decidable(): Mark | undefined {
    return this.marks.find((own) => own.key === this.inHand && this.may && own.state !== 'broken');
  }

  private decideInHand(state: string): void {
    const mark = this.decidable();
    if (mark) void this.decide(mark, state);
  }

  /** Decides on a statement, and takes the next that waits in hand. */
  private async decide(mark: Mark, state: string): Promise<void> {
    if (mark.state === state) return;
    const open = this.marks.filter((own) => own.state !== 'rejected');
    const at = open.indexOf(mark);
    const next = open.slice(at + 1).find((own) => own.state === 'proposed') ?? open.find((own) => own.state === 'proposed' && own !== mark);
    const words = wordsOf(mark);
    if (!(await this.sendDecision(mark, state))) return;
    this.done = { words, from: mark.state, to: state };
    if (state !== 'proposed' && next) this.open(this.marks.find((own) => wordsOf(own) === wordsOf(next) && own.state === 'proposed')?.key ?? null);
    else this.open(this.marks.find((own) => wordsOf(own) === words)?.key ?? null);
  }

  /** Takes the last decision back, if it still stands. */
  private async undo(): Promise<void> {
    const { done } = this;
    const mark = done && this.marks.find((own) => wordsOf(own) === done.words && own.state === done.to);
    if (mark && !(await this.sendDecision(mark, done.from))) return;
    this.done = null;
    this.open((done && this.marks.find((own) => wordsOf(own) === done.words)?.key) ?? this.inHand);
  }

  private async sendDecision(mark: Mark, state: string): Promise<boolean> {
    const fields: [string, string][] =
      mark.id === ''
        ? [['at', String(mark.at)], ['state', state], ...mark.parts.map((part): [string, string] => ['part', part])]
        : [['seen', mark.state], ['state', state]];
    if (!(await this.send(mark.id === '' ? '' : `/${mark.id}/decision`, fields))) return false;
    const said: Record<string, string> = { confirmed: 'statementConfirmed', rejected: 'statementRejected', proposed: 'statementProposed' };
    this.tell(`${this.say(said[state] ?? '')}: ${mark.name}`);
    return true;
  }

  private async add(fields: [string, string][]): Promise<boolean> {
    const isDone = await this.send('', [['hand', 'yes'], ...fields]);
    if (!isDone) return false;
    const part = fields.find(([name]) => name === 'part')?.[1];
    const added = this.marks.find((own) => own.parts.length === 1 && own.parts[0] === part && own.state === 'confirmed');
    this.tell(`${this.say('statementConfirmed')}: ${added?.name ?? ''}`);
    this.open(added?.key ?? null);
    return true;
  }

  /** Sends an act to the desk and shows what stands then; what is wrong is told. */
  private async send(rest: string, fields: [string, string][]): Promise<boolean> {
    if (this.isBusy) return false;
    this.isBusy = true;
    try {
      // The desk finds the words in what it has.
      if (!(await this.place.saved())) {
        this.tell(this.say('statementAway'), true);
        return false;
      }
      const response = await fetch(`${this.place.story}/statements${rest}`, {
        method: 'POST',
        headers: { accept: 'application/json' },
        body: new URLSearchParams([['form', this.place.token()], ...fields]),
        signal: AbortSignal.timeout(ANSWER_MS_MAX),
        redirect: 'error',
      });
      if (response.status === 200) {
        this.take(await response.text());
        return true;
      }
      this.tell(response.status === 422 ? ((await response.json()) as { said: string }).said : this.say('statementAway'), true);
    } catch {
      this.tell(this.say('statementAway'), true);
    } finally {
      this.isBusy = false;
    }
    this.later();
    return false;
  }

  private tell(text: string, isBad = false): void {
    this.status.className = isBad ? 'note note--caution' : 'hint';
    this.status.textContent = text;
  }
}
