// Enhancement only: every page of the desk works without this file.

// Whether single letters act, as the reader of the desk has chosen on this device.
const KEYS_CHOICE = 'dateline-desk-keys';
const keysAreOn = () => localStorage.getItem(KEYS_CHOICE) !== 'off';

// The letter printed on the key; where the keyboard writes another script, the key's place.
const letterOf = (event) => (/^[a-z]$/i.test(event.key) ? event.key.toUpperCase() : event.code.replace(/^Key/, ''));
const isTyping = (target) => /^(textarea|select)$/i.test(target.tagName) || (target.tagName === 'INPUT' && target.type !== 'checkbox');

// The queue of comments: letters press what shows them.
const moderation = document.querySelector('[data-moderation]');
if (moderation) {
  const keys = document.querySelector('[data-keys]');
  const boxes = [...moderation.querySelectorAll('[data-comment] input')];
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || !keysAreOn()) return;
    const inHand = moderation.querySelector('[data-comment]:has([aria-current]) input');
    if (event.key === '?' || event.key === '؟') keys.open = !keys.open;
    else if (letterOf(event) === 'X') inHand?.click();
    else {
      const pressed = document.querySelector(`[data-key="${CSS.escape(letterOf(event))}"]`);
      if (!pressed) return;
      pressed.click();
    }
    event.preventDefault();
  });

  const choice = document.querySelector('[data-keys-choice]');
  choice.hidden = false;
  choice.firstElementChild.checked = keysAreOn();
  choice.addEventListener('change', (event) => localStorage.setItem(KEYS_CHOICE, event.target.checked ? 'on' : 'off'));

  // The bulk bar appears when something is selected, and names the count.
  const bulk = document.querySelector('[data-bulk]');
  const all = document.querySelector('[data-select-all]');
  const said = bulk.dataset.selected.split('|');
  const tell = () => {
    const count = boxes.filter((box) => box.checked).length;
    bulk.hidden = count === 0;
    bulk.querySelector('[data-count]').textContent = said[count];
    all.firstElementChild.checked = count === boxes.length;
  };
  all.hidden = false;
  all.addEventListener('change', (event) => {
    for (const box of boxes) box.checked = event.target.checked;
    tell();
  });
  moderation.addEventListener('change', tell);
  tell();
}
