// The picture above the text: chosen from the library. Its number stands in a field of the form, which without this file
// is typed.

import { choosePicture, findItems } from './pictures';
import type { Desk } from './upload';
import type { Say } from './words';

/** The choice of the lead picture. */
export class Lead {
  private shown = '';

  constructor(
    private readonly field: HTMLInputElement,
    private readonly box: HTMLElement,
    /** What the story says of its picture; of another picture it says nothing yet. */
    private readonly own: readonly HTMLInputElement[],
    say: Say,
    desk: Desk,
  ) {
    field.type = 'hidden';
    for (const part of document.querySelectorAll<HTMLElement>('[data-lead-plain]')) part.hidden = true;
    box.hidden = false;
    const [choose, remove] = ['choose', 'remove'].map((name) => box.querySelector<HTMLButtonElement>(`[data-lead="${name}"]`));
    choose?.addEventListener('click', () => {
      void choosePicture(say, desk, false).then((chosen) => {
        if (chosen !== null && chosen !== 'address') this.set(String(chosen.id));
        choose.focus();
      });
    });
    remove?.addEventListener('click', () => {
      this.set('');
      choose?.focus();
    });
    this.show();
  }

  /** Shows the picture that the field names. */
  show(): void {
    const id = this.field.value;
    if (id === this.shown) return;
    this.shown = id;
    const [picture, name, remove] = ['img', '.nm', '[data-lead="remove"]'].map((part) => this.box.querySelector<HTMLElement>(part));
    if (!(picture instanceof HTMLImageElement) || !name || !remove) return;
    remove.hidden = id === '';
    picture.hidden = true;
    name.textContent = '';
    if (id === '') return;
    void findItems(`id=${encodeURIComponent(id)}`).then(({ items: [item] }) => {
      if (!item || this.shown !== id) return;
      name.textContent = item.name;
      if (item.thumb === null) return;
      picture.src = item.thumb;
      picture.alt = item.alt;
      picture.hidden = false;
    });
  }

  private set(id: string): void {
    if (this.field.value !== id) for (const field of this.own) field.value = '';
    this.field.value = id;
    this.field.dispatchEvent(new Event('change', { bubbles: true }));
    this.show();
  }
}
