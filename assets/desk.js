// Enhancement only: the desk's lists work without this file. Keys act on the comment in hand.
(() => {
  const cards = [...document.querySelectorAll('[data-comment]')];
  if (!cards.length) return;
  let at = 0;
  const show = i => { at = Math.max(0, Math.min(cards.length - 1, i)); cards[at].focus(); cards[at].scrollIntoView({ block: 'nearest' }); };
  const acts = { KeyA: 'approve', KeyR: 'reject', KeyS: 'spam' };
  document.addEventListener('keydown', e => {
    if (e.ctrlKey || e.metaKey || e.altKey || /^(input|textarea|select)$/i.test(e.target.tagName)) return;
    if (e.code === 'KeyJ') show(at + 1);
    else if (e.code === 'KeyK') show(at - 1);
    else if (e.code === 'KeyX') { const box = cards[at].querySelector('input[type=checkbox]'); if (box) box.checked = !box.checked; }
    else if (acts[e.code]) cards[at].querySelector(`[data-act=${acts[e.code]}]`)?.click();
    else return;
    e.preventDefault();
  });
})();
