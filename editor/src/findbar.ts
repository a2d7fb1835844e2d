// The bar of find and replace.

import type { EditorView } from 'prosemirror-view';

import { find, replace, replaceAll, searchOf, step } from './find';
import type { Say } from './words';

/** The bar of one view. */
export class FindBar {
  private readonly what: HTMLInputElement;
  private readonly by: HTMLInputElement;
  private readonly count: HTMLElement;

  constructor(
    private readonly bar: HTMLFormElement,
    private readonly view: EditorView,
    private readonly say: Say,
    private readonly digits: Intl.NumberFormat,
  ) {
    this.what = bar.querySelector('#find-what') as HTMLInputElement;
    this.by = bar.querySelector('#find-with') as HTMLInputElement;
    this.count = bar.querySelector('#find-count') as HTMLElement;
    this.what.addEventListener('input', () => this.look());
    bar.addEventListener('submit', (event) => {
      event.preventDefault();
      this.go(1);
    });
    bar.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.close();
      if (event.key === 'Enter' && event.shiftKey) {
        event.preventDefault();
        this.go(-1);
      }
    });
    const acts: Record<string, () => void> = {
      previous: () => this.go(-1),
      replace: () => this.change(() => replace(view, this.by.value)),
      all: () => this.change(() => replaceAll(view, this.by.value)),
      close: () => this.close(),
    };
    for (const button of bar.querySelectorAll<HTMLButtonElement>('[data-find]')) {
      const act = acts[button.dataset['find'] ?? ''];
      if (act) button.addEventListener('click', act);
    }
  }

  /** Opens it with what is selected. */
  open(): void {
    const { from, to } = this.view.state.selection;
    const selected = this.view.state.doc.textBetween(from, to, ' ').trim();
    this.bar.hidden = false;
    if (selected !== '' && selected.length < 100) this.what.value = selected;
    this.what.focus();
    this.what.select();
    if (this.what.value !== '') this.look();
  }

  private close(): void {
    this.bar.hidden = true;
    find(this.view, '');
    this.view.focus();
  }

  private look(): void {
    find(this.view, this.what.value);
    this.tell();
  }

  private go(by: 1 | -1): void {
    if (searchOf(this.view.state).what !== this.what.value) find(this.view, this.what.value);
    else step(this.view, by);
    this.tell();
  }

  private change(act: () => void): void {
    if (searchOf(this.view.state).what !== this.what.value) find(this.view, this.what.value);
    act();
    this.tell();
  }

  private tell(): void {
    const { matches, current, what } = searchOf(this.view.state);
    if (what === '') this.count.textContent = '';
    else if (matches.length === 0) this.count.textContent = this.say('noMatches');
    else this.count.textContent = `${this.digits.format(current + 1)} / ${this.digits.format(matches.length)}`;
  }
}
