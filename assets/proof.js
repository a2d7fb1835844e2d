// Finds the number that a comment is sent with while the site is flooded (ALTCHA's protocol, SHA-256). It is the script of
// a form with data-proof and, in a thread of its own, the search. Without it a person reads the comment first.
(() => {
  // FIPS 180-4: constants are the first bits of the fractions of square and cube roots of primes
  const primes = [], bits = (x) => ((x - Math.floor(x)) * 0x100000000) | 0;
  for (let n = 2; primes.length < 64; n++) if (primes.every((p) => n % p)) primes.push(n);
  const START = Int32Array.from(primes.slice(0, 8), (p) => bits(Math.sqrt(p)));
  const ROUND = Int32Array.from(primes, (p) => bits(Math.cbrt(p)));
  const w = new Int32Array(64), h = new Int32Array(8);
  const turn = (x, n) => (x >>> n) | (x << (32 - n));
  // The hash of the one block in w
  const digest = () => {
    for (let i = 16; i < 64; i++) {
      const a = w[i - 15], b = w[i - 2];
      w[i] = w[i - 16] + (turn(a, 7) ^ turn(a, 18) ^ (a >>> 3)) + w[i - 7] + (turn(b, 17) ^ turn(b, 19) ^ (b >>> 10));
    }
    let [a, b, c, d, e, f, g, k] = START;
    for (let i = 0; i < 64; i++) {
      const s = (k + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + ROUND[i] + w[i]) | 0;
      const t = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      k = g; g = f; f = e; e = (d + s) | 0; d = c; c = b; b = a; a = (s + t) | 0;
    }
    [a, b, c, d, e, f, g, k].forEach((own, i) => { h[i] = START[i] + own; });
  };
  const put = (block, text, from) => {
    for (let i = 0; i < text.length; i++) block[(from + i) >> 2] |= text.charCodeAt(i) << (24 - 8 * ((from + i) & 3));
  };
  const find = ({ salt, challenge }, from, to) => {
    const wanted = Int32Array.from({ length: 8 }, (_, i) => parseInt(challenge.slice(8 * i, 8 * i + 8), 16));
    const begun = new Int32Array(16);
    put(begun, salt, 0);
    for (let number = from; number <= to; number++) {
      const text = number + '\x80', length = salt.length + text.length - 1;
      w.set(begun);
      put(w, text, salt.length);
      w[15] = 8 * length;
      digest();
      if (h[0] === wanted[0] && h.every((own, i) => own === wanted[i])) return number;
    }
    return -1;
  };
  const STEP = 5000;
  const search = async (task, tell, rest) => {
    // One block holds 55 letters
    if (task.algorithm !== 'SHA-256' || (task.salt + task.maxnumber).length > 55) throw new Error('another task');
    for (let from = 0; from <= task.maxnumber; from += STEP) {
      const number = find(task, from, Math.min(from + STEP - 1, task.maxnumber));
      if (number >= 0) return number;
      tell(from + STEP);
      await rest?.();
    }
    throw new Error('no number');
  };
  if (typeof document === 'undefined') {
    onmessage = ({ data }) => search(data, (at) => postMessage({ at })).catch(() => -1).then((number) => postMessage({ number }));
    return;
  }

  const src = document.currentScript.src, form = document.querySelector('form[data-proof]');
  const pause = (ms) => new Promise((next) => setTimeout(next, ms));
  // In a thread of its own, so that nothing stands still; where there is none, in steps
  const searchBeside = (task, tell) => new Promise((done, fail) => {
    const worker = new Worker(src);
    worker.onerror = fail;
    worker.onmessage = ({ data }) => {
      if (data.at) return tell(data.at);
      worker.terminate();
      if (data.number < 0) fail(); else done(data.number);
    };
    worker.postMessage(task);
  }).catch(() => search(task, tell, pause));
  const make = (name, more) => Object.assign(document.createElement(name), more);
  const fill = (name, value) => {
    (form.elements[name]?.type === 'hidden' ? form.elements[name] : form.appendChild(make('input', { type: 'hidden', name }))).value = value;
  };
  // The form's button may be called as its function is
  const send = () => HTMLFormElement.prototype.submit.call(form);
  const isAlone = 'proofNow' in form.dataset;
  let status, bar;
  const prove = async () => {
    if (status) return;
    const note = make('div', { className: 'note' });
    status = note.appendChild(make('p'));
    status.setAttribute('role', 'status');
    bar = note.appendChild(make('progress', { value: 0 }));
    bar.setAttribute('aria-label', form.dataset.working);
    [...form.querySelectorAll('.row')].at(-1).before(note);
    // What is said in a place that has just come is not heard everywhere
    await pause(100);
    status.textContent = form.dataset.working;
    try {
      const task = await (await fetch(form.dataset.proof, { cache: 'no-store' })).json();
      bar.max = task.maxnumber;
      const number = await searchBeside(task, (at) => { bar.value = at; });
      const { algorithm, challenge, salt, signature } = task;
      fill('altcha', btoa(JSON.stringify({ algorithm, challenge, number, salt, signature })));
      bar.value = bar.max;
      status.textContent = form.dataset.found;
      send();
    } catch {
      bar.remove();
      status.textContent = form.dataset.failed;
      if (isAlone) return;
      fill('unproved', 1);
      send();
    }
  };
  if (isAlone) prove();
  else form.addEventListener('submit', (event) => { event.preventDefault(); prove(); });
  // A page that is come back to begins anew
  addEventListener('pageshow', (event) => {
    if (!event.persisted) return;
    status?.parentNode.remove();
    status = null;
  });
})();
