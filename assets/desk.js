// Enhancement only: every page of the desk works without this file.

// Whether single letters act, as chosen on this device.
const KEYS_CHOICE = 'dateline-desk-keys';
const keysAreOn = () => localStorage.getItem(KEYS_CHOICE) !== 'off';

// The letter printed on the key; where the keyboard writes another script, the key's place.
const letterOf = (event) => (/^[a-z]$/i.test(event.key) ? event.key.toUpperCase() : event.code.replace(/^Key/, ''));
const isTyping = (target) => /^(textarea|select)$/i.test(target.tagName) || (target.tagName === 'INPUT' && target.type !== 'checkbox');

// A letter presses what shows it: buttons and links name theirs in data-key.
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isTyping(event.target) || !keysAreOn()) return;
  const keys = document.querySelector('[data-keys]');
  const pressed = document.querySelector(`[data-key="${CSS.escape(letterOf(event))}"]`);
  if (keys && (event.key === '?' || event.key === '؟')) keys.open = !keys.open;
  else if (pressed) pressed.click();
  else return;
  event.preventDefault();
});

// Single letters can be turned off (WCAG 2.1.4).
const choice = document.querySelector('[data-keys-choice]');
if (choice) {
  choice.hidden = false;
  choice.firstElementChild.checked = keysAreOn();
  choice.addEventListener('change', (event) => localStorage.setItem(KEYS_CHOICE, event.target.checked ? 'on' : 'off'));
}

// The bulk bar appears when something is selected, and names the count.
const bulk = document.querySelector('[data-bulk]');
if (bulk) {
  const boxes = [...document.querySelectorAll('[data-comment] input')];
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
  for (const box of boxes) box.addEventListener('change', tell);
  tell();
}

// A file of text fills the field that it stands beside; what it holds is sent with the form.
for (const filler of document.querySelectorAll('[data-fills]')) {
  filler.hidden = false;
  filler.querySelector('input').addEventListener('change', async (event) => {
    const [file] = event.target.files;
    if (file) document.getElementById(filler.dataset.fills).value = await file.text();
  });
}

// The board: J and K go from card to card, Alt and an arrow presses the way on or back. Cards can be dragged as well.
const board = document.querySelector('[data-board]');
if (board) {
  const cards = [...board.querySelectorAll('[data-card]')];
  const inHand = () => document.activeElement?.closest('[data-card]');
  const wayOf = (event) => {
    const isForward = event.key === (document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight');
    return isForward ? 'on' : 'back';
  };
  board.addEventListener('keydown', (event) => {
    if (!event.altKey || event.ctrlKey || event.metaKey || !/^Arrow(Left|Right)$/.test(event.key)) return;
    const button = inHand()?.querySelector(`[data-way=${wayOf(event)}]`);
    if (!button) return;
    event.preventDefault();
    button.form.requestSubmit(button);
  });
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || !keysAreOn()) return;
    const step = { J: 1, K: -1 }[letterOf(event)];
    if (!step || cards.length === 0) return;
    event.preventDefault();
    const at = cards.indexOf(inHand());
    cards[Math.max(0, Math.min(cards.length - 1, at < 0 ? 0 : at + step))].focus();
  });
  let dragged = null;
  for (const card of cards) {
    if (!card.querySelector('[data-way]')) continue;
    card.draggable = true;
    card.addEventListener('dragstart', () => {
      dragged = card;
      card.classList.add('drag');
    });
    card.addEventListener('dragend', () => {
      dragged = null;
      card.classList.remove('drag');
    });
  }
  for (const lane of board.querySelectorAll('[data-lane]')) {
    const button = () => dragged?.querySelector(`[name=to][value=${lane.dataset.lane}]`);
    lane.addEventListener('dragover', (event) => {
      if (!button()) return;
      event.preventDefault();
      lane.classList.add('drop');
    });
    lane.addEventListener('dragleave', () => lane.classList.remove('drop'));
    lane.addEventListener('drop', (event) => {
      event.preventDefault();
      lane.classList.remove('drop');
      const pressed = button();
      pressed?.form.requestSubmit(pressed);
    });
  }
}
