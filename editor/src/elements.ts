// Small pieces of the page, made by hand.

/** An element with a look and a text. */
export function element(tag: string, look: string, text = ''): HTMLElement {
  const made = document.createElement(tag);
  if (look) made.className = look;
  made.textContent = text;
  return made;
}

/** A button that is no form's, with the key that presses it where one does. */
export function button(text: string, look: string, press: () => void, key = ''): HTMLButtonElement {
  const made = element('button', look, text) as HTMLButtonElement;
  made.type = 'button';
  if (key !== '') {
    const cap = element('kbd', '', key);
    cap.setAttribute('aria-hidden', 'true');
    made.setAttribute('aria-keyshortcuts', key);
    made.append(' ', cap);
  }
  made.addEventListener('click', press);
  return made;
}

/** Words of a story in their own direction. */
export function words(tag: string, look: string, text: string): HTMLElement {
  const made = element(tag, look, text);
  made.dir = 'auto';
  return made;
}

/** The letter printed on a key; where the keyboard writes another script, the key's place. */
export function letterOf(event: KeyboardEvent): string {
  return (/^[a-z]$/i.test(event.key) ? event.key : event.code.replace(/^Key/, '')).toUpperCase();
}

/** A line of a list: all that it shows, by which it is known, and what makes it. */
export interface Line {
  readonly shown: string;
  make(): HTMLElement;
}

/** The lines of a list. Those that show what they showed before stay where they are and are not laid out anew. */
export class Lines {
  private items = new Map<string, HTMLElement>();

  constructor(private readonly list: HTMLElement) {}

  show(lines: readonly Line[]): void {
    const before = this.items;
    this.items = new Map(lines.map(({ shown, make }) => [shown, before.get(shown) ?? make()]));
    for (const [shown, item] of before) if (!this.items.has(shown)) item.remove();
    let next = this.list.firstElementChild;
    for (const item of this.items.values()) {
      if (item === next) next = next.nextElementSibling;
      else this.list.insertBefore(item, next);
    }
  }
}
