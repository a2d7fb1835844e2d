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
