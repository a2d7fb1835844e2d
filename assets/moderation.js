// The queue of comments, page after page without loading one: what is decided, undone or opened comes into the page that
// stands. Every link and form of it works without this file.
{
  // For how long the desk may take to answer, and how often it is asked what colleagues do, in milliseconds.
  const ANSWER_MS_MAX = 10_000;
  const LOOK_MS = 10_000;
  const QUEUE = '/desk/comments';

  const main = document.getElementById('main');
  // What is announced stands outside of what is exchanged, so that a screen reader hears of it.
  const said = main.querySelector('[data-said]');
  // How each decision is undone, the last one last: also after its notice has gone.
  const undoable = [];
  let isBusy = false;

  // Asks the desk for a page. XMLHttpRequest reads it itself: the desk's policy lets no script make markup of text.
  const ask = (method, address, body = null) =>
    new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open(method, address);
      request.responseType = 'document';
      request.timeout = ANSWER_MS_MAX;
      request.onload = () => resolve({ page: request.response, status: request.status, address: request.responseURL });
      request.onerror = request.ontimeout = request.onabort = () => reject(new Error('no answer'));
      request.send(body);
    });

  const isQueue = (page) => Boolean(page?.querySelector('#main [data-said]'));
  const idInHand = (page) => page.querySelector('#in-hand [name=comment]')?.value;

  // Says that something went wrong, beside the comment that stays.
  const warn = (text) => {
    const before = main.querySelector('[data-warning]');
    if (before?.textContent === text) return;
    before?.remove();
    const warning = Object.assign(document.createElement('p'), { className: 'toast toast--in toast--caution', textContent: text });
    warning.setAttribute('role', 'alert');
    warning.dataset.warning = '';
    (main.querySelector('.dock') ?? main).prepend(warning);
  };

  // The bulk bar appears when something is selected, and names the count.
  const tellSelected = () => {
    const bulk = main.querySelector('[data-bulk]');
    if (!bulk) return;
    const boxes = [...main.querySelectorAll('[data-comment] .sel')];
    const count = boxes.filter((box) => box.checked).length;
    const all = main.querySelector('[data-select-all]');
    bulk.hidden = count === 0;
    bulk.querySelector('[data-count]').textContent = bulk.dataset.selected.split('|')[count];
    all.hidden = false;
    all.firstElementChild.checked = count === boxes.length;
  };
  main.addEventListener('change', ({ target }) => {
    if (target.closest('[data-select-all]')) {
      for (const box of main.querySelectorAll('[data-comment] .sel')) box.checked = target.checked;
    }
    tellSelected();
  });

  // What was just done can be undone from the dock, until something else was.
  const offerUndo = () => {
    const form = main.querySelector('[data-undo]');
    if (!form || undoable.length === 0) return;
    for (const value of undoable.at(-1)) {
      form.prepend(Object.assign(document.createElement('input'), { type: 'hidden', name: 'undo', value }));
    }
    form.hidden = form.lastElementChild.disabled = false;
  };

  const prepare = () => {
    for (const reason of main.querySelectorAll('[data-reasons] [data-number]')) {
      reason.label = `${reason.dataset.number} · ${reason.value}`;
    }
    tellSelected();
    offerUndo();
    bringDraft();
    document.dispatchEvent(new Event('desk-shown'));
  };

  // Puts a page of the queue into the one that stands: what was said is announced, and the next comment is in focus.
  const show = ({ page, address }) => {
    const keysWereOpen = main.querySelector('[data-keys]')?.open ?? false;
    const toast = page.querySelector('#main .toast');
    const undo = [...page.querySelectorAll('#main .toast [name=undo]')].map((field) => field.value);
    if (undo.length > 0) undoable.push(undo);
    toast?.removeAttribute('role');
    const fresh = [...page.getElementById('main').children].filter((child) => !child.matches('[data-said]'));
    main.replaceChildren(said, ...fresh);
    document.querySelector('.rail nav').replaceChildren(...page.querySelector('.rail nav').childNodes);
    if (new URL(address).pathname === QUEUE) history.replaceState(null, '', address);
    const keys = main.querySelector('[data-keys]');
    if (keys) keys.open = keysWereOpen;
    said.textContent = toast?.firstElementChild.textContent ?? '';
    prepare();
    (main.querySelector('[aria-invalid=true]') ?? main.querySelector('[data-hand]'))?.focus();
  };

  // Goes where a link or a form leads. While an answer is waited for nothing else is done, so that no decision meets a
  // comment that has not been seen; without one the comment stays, and is decided again: the desk knows the same
  // decision when it comes twice.
  const go = async (method, address, { body, isUndo, draft } = {}) => {
    if (isBusy) return;
    isBusy = true;
    main.setAttribute('aria-busy', 'true');
    try {
      const answer = await ask(method, address, body);
      if (isQueue(answer.page)) {
        if (isUndo) undoable.pop();
        if (draft && answer.status < 400) sessionStorage.removeItem(draft);
        show(answer);
      } else if (answer.status < 400) location.assign(answer.address);
      else warn(said.dataset.lost);
    } catch {
      warn(said.dataset.lost);
    } finally {
      isBusy = false;
      main.removeAttribute('aria-busy');
    }
  };

  main.addEventListener('submit', (event) => {
    const { target: form, submitter } = event;
    const action = new URL(submitter?.getAttribute('formaction') ?? form.getAttribute('action'), location.href);
    if (!action.pathname.startsWith(QUEUE)) return;
    event.preventDefault();
    const fields = new URLSearchParams(new FormData(form));
    if (submitter?.name) fields.append(submitter.name, submitter.value);
    const answer = form.querySelector('textarea[name=body]');
    const draft = answer && draftOf(answer);
    if (form.method === 'post') go('POST', action.href, { body: fields, isUndo: fields.has('undo'), draft });
    else go('GET', `${action.pathname}?${fields}`);
  });

  main.addEventListener('click', (event) => {
    const link = event.target.closest('a[href]');
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (!link || !isPlain || link.origin !== location.origin || link.pathname !== QUEUE) return;
    event.preventDefault();
    go('GET', link.href);
  });

  // An answer is kept in the browser until the desk has it. Its field is in focus once it is opened; with Control and Enter
  // it is sent, and Escape closes it.
  const draftOf = (field) => `dateline-answer ${idInHand(field.ownerDocument)}`;
  main.addEventListener('input', ({ target }) => {
    if (target.closest('[data-answer]')) sessionStorage.setItem(draftOf(target), target.value);
  });
  main.addEventListener(
    'toggle',
    ({ target }) => {
      if (target.matches('[data-answer]') && target.open) target.querySelector('textarea').focus();
    },
    true,
  );
  main.addEventListener('keydown', (event) => {
    const form = event.target.closest('[data-answer] form');
    if (form && event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit();
    if (!form || event.key !== 'Escape') return;
    form.parentElement.open = false;
    main.querySelector('[data-hand]').focus();
  });
  const bringDraft = () => {
    const field = main.querySelector('[data-answer] textarea');
    const draft = field && !field.value && sessionStorage.getItem(draftOf(field));
    if (draft) field.value = draft;
  };

  // A digit chooses the reason of that number, 0 none.
  document.addEventListener('keydown', (event) => {
    const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1];
    if (!digit || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const reasons = main.querySelector('[data-reasons]');
    if (!reasons?.options[digit] || isTyping(event.target) || !keysAreOn()) return;
    event.preventDefault();
    reasons.selectedIndex = Number(digit);
    said.textContent = reasons.options[digit].text;
  });

  // While a comment is being read, colleagues are told that it is, and the list beside it says what they have in hand.
  const look = async () => {
    if (document.hidden || isBusy) return;
    const current = main.querySelector('.queue [aria-current]');
    const id = idInHand(main);
    const answer = await ask('GET', current?.href ?? location.href).catch(() => null);
    if (!isQueue(answer?.page) || isBusy || idInHand(main) !== id) return;
    if (!id) {
      if (idInHand(answer.page)) show(answer);
    } else if (idInHand(answer.page) !== id) {
      warn(said.dataset.gone);
    } else if (!main.querySelector('[data-comment] .sel:checked') && !document.activeElement.closest('.queue')) {
      main.querySelector('.queue ol').replaceWith(answer.page.querySelector('.queue ol'));
      tellSelected();
    }
  };
  setInterval(look, LOOK_MS);

  prepare();
}
