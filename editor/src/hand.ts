// The form by which somebody says who said the selected words.

import type { Quoted } from './before';
import { button, element, words } from './elements';
import type { Say } from './words';

/** The longest that an answer is waited for, and how long after a key names are looked for, in ms. */
const ANSWER_MS_MAX = 10_000;
const AFTER_MS = 200;
const NAME_MAX = 300;

const MARKS = /["“”„«»‹›]/u;

interface Speaker {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

/** What the form leads to. */
export interface Acts {
  /** Keeps what was filled in; says whether that was done. */
  keep(fields: [string, string][]): Promise<boolean>;
  /** It was closed without. */
  end(): void;
  /** Who was chosen for which words. */
  asks(quoted: Quoted | null): void;
}

/** Says how words are quoted, as far as they show it. */
export function kindOf(text: string): 'direct' | 'mixed' | 'indirect' {
  const bare = text.trim().replace(/[.,;:!?،؛؟…]+$/u, '');
  if (bare !== '' && MARKS.test(bare.charAt(0)) && MARKS.test(bare.charAt(bare.length - 1))) return 'direct';
  return MARKS.test(bare) ? 'mixed' : 'indirect';
}

/** The form in the panel of statements. */
export class HandForm {
  readonly element = element('form', 'said-form note-new field') as HTMLFormElement;
  private chosen: Speaker | null = null;
  private quoted = '';
  private at = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly name = element('input', 'input') as HTMLInputElement;
  private readonly kind = element('select', 'input') as HTMLSelectElement;
  private readonly offer = element('div', 'row names');
  private readonly on = words('p', 'on', '');

  constructor(
    private readonly address: string,
    say: Say,
    private readonly acts: Acts,
  ) {
    this.element.hidden = true;
    this.name.id = 'said-name';
    this.name.dir = 'auto';
    this.name.autocomplete = 'off';
    this.name.maxLength = NAME_MAX;
    this.kind.id = 'said-kind';
    for (const kind of ['direct', 'mixed', 'indirect']) this.kind.append(new Option(say(`kind-${kind}`), kind));
    this.offer.hidden = true;
    const keep = button(say('statementKeep'), 'btn btn--s', () => {});
    keep.type = 'submit';
    const row = element('div', 'row');
    row.append(keep, button(say('cancel'), 'btn btn--quiet btn--s', () => this.leave()));
    this.element.append(this.on, labelOf('said-name', say('statementSpeaker')), this.name, this.offer, labelOf('said-kind', say('statementKind')), this.kind, row);
    this.element.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.submit();
    });
    this.element.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      this.leave();
    });
    this.name.addEventListener('input', () => this.typed());
    this.name.addEventListener('keydown', (event) => {
      if (event.key !== 'ArrowDown' || this.offer.hidden) return;
      event.preventDefault();
      this.offer.querySelector('button')?.focus();
    });
  }

  /** Whether somebody fills it in. */
  get isOpen(): boolean {
    return !this.element.hidden;
  }

  /** Asks who said these words, which begin at a character of the text. */
  open(quoted: string, at: number): void {
    [this.quoted, this.at, this.chosen] = [quoted, at, null];
    this.on.textContent = quoted;
    this.name.value = '';
    this.offer.hidden = true;
    this.kind.value = kindOf(quoted);
    this.element.hidden = false;
    this.name.focus();
  }

  /** Puts it away. */
  close(): void {
    clearTimeout(this.timer);
    this.element.hidden = true;
  }

  private leave(): void {
    this.close();
    this.acts.asks(null);
    this.acts.end();
  }

  private async submit(): Promise<void> {
    const who: [string, string] = this.chosen ? ['speaker', this.chosen.id] : ['name', this.name.value.trim()];
    const isDone = await this.acts.keep([['at', String(this.at)], ['part', this.quoted], ['kind', this.kind.value], who]);
    if (isDone) this.close();
  }

  private typed(): void {
    this.chosen = null;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.look(this.name.value.trim()), AFTER_MS);
  }

  private async look(typed: string): Promise<void> {
    if (typed === '') {
      this.offer.hidden = true;
      return;
    }
    try {
      const response = await fetch(`${this.address}?${new URLSearchParams({ q: typed })}`, { signal: AbortSignal.timeout(ANSWER_MS_MAX), redirect: 'error' });
      if (response.status !== 200) return;
      const { speakers } = (await response.json()) as { speakers: Speaker[] };
      if (this.name.value.trim() !== typed) return;
      this.offer.hidden = speakers.length === 0;
      this.offer.replaceChildren(...speakers.map((speaker) => this.choice(speaker)));
    } catch {
      this.offer.hidden = true; // No network: a name can be written all the same.
    }
  }

  private choice(speaker: Speaker): HTMLElement {
    const choose = button('', 'btn btn--quiet btn--s', () => {
      this.chosen = speaker;
      this.name.value = speaker.name;
      this.offer.hidden = true;
      this.name.focus();
      this.acts.asks({ speaker: speaker.id, words: this.quoted });
    });
    const text = document.createElement('bdi');
    text.textContent = speaker.description === '' ? speaker.name : `${speaker.name} · ${speaker.description}`;
    choose.append(text);
    return choose;
  }
}

function labelOf(id: string, text: string): HTMLElement {
  const label = element('label', '', text) as HTMLLabelElement;
  label.htmlFor = id;
  return label;
}
