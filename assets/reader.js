// Enhancement only: every page works without this file.
(() => {
  const $ = (s, r = document) => r.querySelector(s), on = (el, e, f) => el && el.addEventListener(e, f);
  // Close the sections menu on Escape or an outside press
  const menu = $('.menu');
  on(document, 'keydown', e => { if (e.key === 'Escape' && menu?.open) { menu.open = false; menu.firstElementChild.focus(); } });
  on(document, 'click', e => { if (menu?.open && !menu.contains(e.target)) menu.open = false; });
  // Share: the device's own sheet, else copy
  for (const b of document.querySelectorAll('[data-share]')) {
    b.hidden = false;
    on(b, 'click', async () => {
      const url = $('link[rel=canonical]')?.href || location.href;
      try { navigator.share ? await navigator.share({ title: document.title, url }) : (await navigator.clipboard.writeText(url), b.lastElementChild.textContent = b.dataset.done); } catch {}
    });
  }
  for (const b of document.querySelectorAll('[data-print]')) { b.hidden = false; on(b, 'click', () => print()); }
  // Keep an unsent comment on this device until it is accepted
  const form = $('form[data-draft]'), box = form?.elements.comment;
  if (box) {
    const key = 'draft:' + form.dataset.draft;
    try { box.value ||= localStorage.getItem(key) || ''; } catch {}
    if (document.querySelector('#held,#posted')) try { localStorage.removeItem(key); box.value = ''; } catch {}
    on(box, 'input', () => { try { localStorage.setItem(key, box.value); } catch {} });
  }
  // Name and email come back on this device, if the reader asked for that
  const mine = ['author', 'email', 'url'], keep = form?.elements['wp-comment-cookies-consent'];
  if (keep) {
    try { const kept = JSON.parse(localStorage.getItem('commenter') || '{}'); for (const n of mine) if (form.elements[n] && kept[n]) { form.elements[n].value ||= kept[n]; keep.checked = true; } } catch {}
    on(form, 'submit', () => { try { keep.checked ? localStorage.setItem('commenter', JSON.stringify(Object.fromEntries(mine.map(n => [n, form.elements[n]?.value || ''])))) : localStorage.removeItem('commenter'); } catch {} });
  }
  // A double click is one comment; and only a machine answers within two seconds
  if (form) {
    const field = n => form.elements[n] || form.appendChild(Object.assign(document.createElement('input'), { type: 'hidden', name: n }));
    const fresh = () => { field('idempotency_key').value = crypto.getRandomValues(new Uint32Array(4)).join('-'); };
    const opened = Date.now();
    if (!field('idempotency_key').value) fresh();
    on(window, 'pageshow', e => e.persisted && fresh());
    on(form, 'submit', () => { field('seconds_taken').value = Math.round((Date.now() - opened) / 1000); });
  }
  $('#flaws')?.focus();
  // Reply in place: the form moves under the comment; focus goes to its text box
  on(document, 'click', e => {
    const a = e.target.closest('[data-reply]'); if (!a || !form) return;
    e.preventDefault();
    form.elements.comment_parent.value = a.dataset.reply;
    $('#replying').hidden = false; $('#replying b').textContent = a.dataset.name;
    box.focus();
  });
})();
