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

// Single letters can be turned off (WCAG 2.1.4). A script that brings in a part of a page says so: desk-shown.
const offerKeysChoice = () => {
  const choice = document.querySelector('[data-keys-choice]');
  if (!choice) return;
  choice.hidden = false;
  choice.firstElementChild.checked = keysAreOn();
};
document.addEventListener('change', ({ target }) => {
  if (target.closest('[data-keys-choice]')) localStorage.setItem(KEYS_CHOICE, target.checked ? 'on' : 'off');
});
document.addEventListener('desk-shown', offerKeysChoice);
offerKeysChoice();

// Where several can be selected, what is done with them appears with the first, and names their count. The queue of
// comments, whose list is exchanged, brings its own.
const bar = document.querySelector('[data-bulk-bar]');
if (bar) {
  const boxes = [...document.querySelectorAll('[data-statement] .sel')];
  const all = document.querySelector('[data-select-all]');
  const tell = () => {
    const count = boxes.filter((box) => box.checked).length;
    bar.hidden = count === 0;
    bar.querySelector('[data-count]').textContent = bar.dataset.selected.split('|')[count];
    all.firstElementChild.checked = count === boxes.length;
  };
  all.hidden = false;
  all.addEventListener('change', ({ target }) => {
    for (const box of boxes) box.checked = target.checked;
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

// The board and the week: J and K go from card to card, Alt and an arrow presses the way on or back. Cards can be dragged
// as well, to a lane or a day for which they have a button, or a field for any day.
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
    if (!card.querySelector('[data-way],[data-any-day]')) continue;
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
    const button = () => dragged?.querySelector(`[data-way][value="${lane.dataset.lane}"]`);
    const field = () => (lane.contains(dragged) ? null : dragged?.querySelector('[data-any-day]'));
    lane.addEventListener('dragover', (event) => {
      if (!button() && !field()) return;
      event.preventDefault();
      lane.classList.add('drop');
    });
    lane.addEventListener('dragleave', () => lane.classList.remove('drop'));
    lane.addEventListener('drop', (event) => {
      event.preventDefault();
      lane.classList.remove('drop');
      const [pressed, filled] = [button(), field()];
      if (pressed) pressed.form.requestSubmit(pressed);
      else if (filled) {
        filled.value = lane.dataset.lane;
        filled.form.requestSubmit();
      }
    });
  }
}

// A front: Alt and an arrow moves the slot in hand, a number puts the story in hand into that slot. Both can be dragged.
const front = document.querySelector('[data-front]');
if (front) {
  const press = (value, anchor) => {
    const button = document.createElement('button');
    Object.assign(button, { name: 'do', value, hidden: true });
    button.setAttribute('formaction', `${front.getAttribute('action')}#${anchor}`);
    front.append(button);
    front.requestSubmit(button);
  };
  for (const grab of front.querySelectorAll('[data-grab]')) grab.hidden = false;
  front.addEventListener('keydown', (event) => {
    const slot = event.target.closest('[data-slot]');
    const way = { ArrowUp: 'up', ArrowDown: 'down' }[event.key];
    if (!slot || !way || !event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    slot.querySelector(`[data-way=${way}]`)?.click();
  });
  front.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || !keysAreOn()) return;
    const button = event.target.closest('[data-put]')?.querySelector(`[data-number="${CSS.escape(event.key)}"]`);
    if (!button) return;
    event.preventDefault();
    button.click();
  });
  let dragged = null;
  const isSlot = () => 'slot' in (dragged?.dataset ?? {});
  for (const thing of front.querySelectorAll('[data-slot],[data-story]')) {
    // What is held by its handle is dragged, so that words in it can still be marked.
    const handle = thing.querySelector(':scope>[data-grab]') ?? thing;
    handle.addEventListener('pointerdown', (event) => {
      if (!event.target.closest('a,button,input,summary,label')) thing.draggable = true;
    });
    thing.addEventListener('dragstart', (event) => {
      if (dragged) return;
      dragged = thing;
      event.stopPropagation();
      event.dataTransfer.setData('text/plain', thing.dataset.story ?? thing.dataset.slot);
      thing.classList.add('drag');
    });
    thing.addEventListener('dragend', () => {
      dragged = null;
      thing.draggable = false;
      thing.classList.remove('drag');
    });
  }
  const receive = (place, takes, drop) => {
    place.addEventListener('dragover', (event) => {
      if (!dragged || dragged === place || !takes()) return;
      event.preventDefault();
      event.stopPropagation();
      place.classList.add('drop');
    });
    place.addEventListener('dragleave', () => place.classList.remove('drop'));
    place.addEventListener('drop', (event) => {
      if (!dragged || dragged === place || !takes()) return;
      event.preventDefault();
      event.stopPropagation();
      place.classList.remove('drop');
      drop();
    });
  };
  const slots = [...front.querySelectorAll('[data-slot]')];
  for (const [at, slot] of slots.entries()) {
    receive(slot, () => true, () => {
      const key = slot.dataset.slot;
      if (isSlot()) press(`move:${dragged.dataset.slot}:${at}`, `slot-${dragged.dataset.slot}`);
      else press(`put:${dragged.dataset.story}:${key}`, `slot-${key}`);
    });
  }
  for (const seat of front.querySelectorAll('[data-seat]')) {
    const [key] = seat.dataset.seat.split(':');
    receive(seat, () => !isSlot(), () => press(`put:${dragged.dataset.story}:${seat.dataset.seat}`, `slot-${key}`));
  }
}
