// The panel of notes beside the text: reading, adding, answering and settling them.

import { TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';

import { placeOf, selectedAnchor, setPlaces, type Anchor } from './noteplaces';
import type { Say } from './words';

/** The longest that an answer is waited for, in ms. */
const ANSWER_MS_MAX = 20_000;
/** Names that are offered at once. */
const NAMES_MAX = 6;

interface Said {
  readonly by: { readonly name: string; readonly initials: string; readonly look: string };
  readonly at: { readonly iso: string; readonly text: string };
  readonly body: string;
}

/** A note as the desk sends it. */
export interface Note extends Anchor {
  readonly is_gone: boolean;
  readonly settled_by: string | null;
  readonly said: readonly Said[];
}

/** The notes of one story, beside its text. */
export class Notes {
  private notes: readonly Note[] = [];
  private names: readonly string[] = [];
  private shown = '';

  constructor(
    private readonly view: EditorView,
    private readonly panel: HTMLDetailsElement,
    private readonly address: string,
    private readonly token: () => string,
    private readonly say: Say,
    private readonly digits: Intl.NumberFormat,
  ) {
    panel.hidden = false;
  }

  /** Asks the desk for the notes. What someone writes in the panel is not disturbed. */
  async look(): Promise<void> {
    try {
      const response = await fetch(this.address, { headers: { accept: 'application/json' }, signal: AbortSignal.timeout(ANSWER_MS_MAX), redirect: 'error' });
      const isWriting = [...this.panel.querySelectorAll('textarea')].some((field) => field.value !== '' || field === document.activeElement);
      if (response.status === 200 && !isWriting) this.take(await response.text());
    } catch {
      // No network: the notes that are shown stay.
    }
  }

  /** Asks for a note on what is selected. */
  begin(): void {
    const anchor = selectedAnchor(this.view.state);
    this.panel.querySelector('.note-new')?.remove();
    const form = this.form('note-new', this.say('noteText'), this.say('noteAdd'), async (body) => {
      const fields = { block: String(anchor.at), text: anchor.text, quote: anchor.quote, body };
      if (await this.send('', fields)) this.view.focus();
    });
    form.className = 'note-new field';
    const on = element('p', 'on', anchor.quote || anchor.text);
    on.dir = 'auto';
    form.prepend(on);
    const cancel = button(this.say('cancel'), 'btn btn--quiet btn--s', () => {
      form.remove();
      this.view.focus();
    });
    form.querySelector('.row')?.append(cancel);
    this.list().prepend(form);
    this.panel.open = true;
    form.querySelector('textarea')?.focus();
  }

  /** Shows a note in the panel. */
  open(id: string): void {
    this.panel.open = true;
    const thread = this.panel.querySelector<HTMLElement>(`[data-note="${CSS.escape(id)}"]`);
    thread?.scrollIntoView({ block: 'nearest' });
    thread?.focus();
  }

  private list(): HTMLElement {
    return this.panel.querySelector('.grp-b') as HTMLElement;
  }

  private take(text: string): void {
    if (text === this.shown) return;
    this.shown = text;
    const { notes, names } = JSON.parse(text) as { notes: Note[]; names: string[] };
    this.notes = notes;
    this.names = names;
    setPlaces(this.view, notes.filter((note) => note.settled_by === null));
    this.draw();
  }

  private draw(): void {
    const open = this.notes.filter((note) => note.settled_by === null).length;
    const count = this.panel.querySelector('summary .push');
    if (count) count.textContent = open > 0 ? this.digits.format(open) : '';
    const add = button(this.say('noteNew'), 'btn btn--quiet btn--s', () => this.begin());
    add.title = 'Ctrl Alt N';
    const none = this.notes.length === 0 ? [element('p', 'hint', this.say('notesNone'))] : [];
    this.list().replaceChildren(...none, ...this.notes.map((note) => this.thread(note)), add);
  }

  private thread(note: Note): HTMLElement {
    const thread = element('div', note.settled_by === null ? 'thread' : 'thread thread--done');
    thread.dataset['note'] = note.id;
    thread.tabIndex = -1;
    note.said.forEach((said, at) => thread.append(message(said, at === 0 ? this.standsOn(note) : [])));
    if (note.settled_by !== null) {
      const reopen = button(this.say('noteReopen'), 'btn btn--bare btn--s', () => void this.send(`/${note.id}/reopening`, {}));
      thread.append(element('p', 'hint', this.say('noteSettled').replace('{name}', note.settled_by)), reopen);
      return thread;
    }
    const form = this.form(`answer-${note.id}`, this.say('noteAnswer'), this.say('noteAnswer'), async (body) => {
      await this.send(`/${note.id}/answers`, { body });
    });
    const settle = button(this.say('noteSettle'), 'btn btn--quiet btn--s', () => void this.send(`/${note.id}/settlement`, {}));
    form.querySelector('.row')?.append(settle);
    thread.append(form);
    return thread;
  }

  /** The words a note stands on, as a way to them. */
  private standsOn(note: Note): HTMLElement[] {
    if (note.text === '' && note.quote === '') return [];
    const on = element('p', 'on', note.quote || note.text);
    on.dir = 'auto';
    if (note.is_gone) return [on, element('p', 'hint', this.say('noteGone'))];
    return [on, button(this.say('noteShow'), 'btn btn--bare btn--s', () => this.show(note.id))];
  }

  private show(id: string): void {
    const at = placeOf(this.view.state, id);
    if (at === null) return;
    const selection = TextSelection.near(this.view.state.doc.resolve(at + 1));
    this.view.dispatch(this.view.state.tr.setSelection(selection).scrollIntoView());
    this.view.focus();
  }

  private form(id: string, label: string, act: string, send: (body: string) => Promise<void>): HTMLFormElement {
    const form = element('form', 'field') as HTMLFormElement;
    const name = element('label', '', label) as HTMLLabelElement;
    name.htmlFor = id;
    const field = element('textarea', 'input') as HTMLTextAreaElement;
    field.id = id;
    field.dir = 'auto';
    field.maxLength = 5_000;
    field.placeholder = this.say('noteHint');
    const row = element('div', 'row');
    const submit = button(act, 'btn btn--s', () => {});
    submit.type = 'submit';
    row.append(submit);
    form.append(name, field, this.offer(field), row);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void send(field.value);
    });
    return form;
  }

  /** Names that begin as what is typed after an `@`. */
  private offer(field: HTMLTextAreaElement): HTMLElement {
    const offer = element('div', 'row names');
    offer.hidden = true;
    const put = (typed: string, name: string) => {
      const before = field.value.slice(0, field.selectionStart - typed.length);
      field.setRangeText(`${name} `, before.length, field.selectionStart, 'end');
      offer.hidden = true;
      field.focus();
    };
    field.addEventListener('input', () => {
      const typed = /@([\p{L}\p{M} .'’-]{0,40})$/u.exec(field.value.slice(0, field.selectionStart))?.[1];
      const fitting = typed === undefined ? [] : this.names.filter((name) => name.toLocaleLowerCase().startsWith(typed.toLocaleLowerCase())).slice(0, NAMES_MAX);
      offer.hidden = fitting.length === 0 || fitting[0] === typed;
      offer.replaceChildren(...fitting.map((name) => button(name, 'btn btn--quiet btn--s', () => put(typed ?? '', name))));
    });
    field.addEventListener('keydown', (event) => {
      if (event.key !== 'ArrowDown' || offer.hidden) return;
      event.preventDefault();
      offer.querySelector('button')?.focus();
    });
    return offer;
  }

  /** Sends a form to the desk; what it says to it is shown, and what was typed stays until it is taken. */
  private async send(rest: string, fields: Record<string, string>): Promise<boolean> {
    const problem = (said: string) => {
      this.panel.querySelector('.note-problem')?.remove();
      const note = element('p', 'note note--caution note-problem', said);
      note.setAttribute('role', 'alert');
      this.list().prepend(note);
    };
    try {
      const response = await fetch(this.address + rest, {
        method: 'POST',
        headers: { accept: 'application/json' },
        body: new URLSearchParams({ form: this.token(), ...fields }),
        signal: AbortSignal.timeout(ANSWER_MS_MAX),
        redirect: 'error',
      });
      if (response.status === 200) {
        this.take(await response.text());
        return true;
      }
      problem(response.status === 422 ? ((await response.json()) as { said: string }).said : this.say('noteAway'));
    } catch {
      problem(this.say('noteAway'));
    }
    return false;
  }
}

function message(said: Said, on: readonly HTMLElement[]): HTMLElement {
  const message = element('div', 'msg');
  const face = element('span', `av ${said.by.look}`, said.by.initials);
  face.setAttribute('aria-hidden', 'true');
  const who = element('p', '');
  const name = document.createElement('bdi');
  name.append(element('b', '', said.by.name));
  const at = element('time', 'hint', said.at.text) as HTMLTimeElement;
  at.dateTime = said.at.iso;
  who.append(name, ' ', at);
  const body = element('p', 'typed', said.body);
  body.dir = 'auto';
  message.append(face, who, ...on, body);
  return message;
}

function element(tag: string, look: string, text = ''): HTMLElement {
  const made = document.createElement(tag);
  if (look) made.className = look;
  made.textContent = text;
  return made;
}

function button(text: string, look: string, press: () => void): HTMLButtonElement {
  const made = element('button', look, text) as HTMLButtonElement;
  made.type = 'button';
  made.addEventListener('click', press);
  return made;
}
