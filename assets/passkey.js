// Enhancement only: without this file, or in a browser that has no passkeys, the password is asked for. A form that stands
// on the page, hidden, is filled with what the browser's dialogue gives, and sent as any other.

const toBytes = (text) => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
const toText = (bytes) => {
  const letters = Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join('');
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
};

const form = document.querySelector('form[data-passkey]');
if (form && window.PublicKeyCredential) {
  const isNew = form.dataset.passkey === 'new';
  const closed = form.querySelector('[data-passkey-closed]');
  const lastsMs = Number(form.dataset.lasts) * 0.9;
  let question = JSON.parse(form.dataset.question);
  let until = performance.now() + lastsMs;

  // A page may stand open for longer than what it asks can be answered.
  const askAnew = async () => {
    question = await (await fetch(form.dataset.again)).json();
    until = performance.now() + lastsMs;
  };

  const withBytes = (options) => {
    const known = (options.excludeCredentials ?? []).map((one) => ({ ...one, id: toBytes(one.id) }));
    const read = { ...options, challenge: toBytes(options.challenge) };
    return isNew ? { ...read, user: { ...options.user, id: toBytes(options.user.id) }, excludeCredentials: known } : read;
  };

  const send = ({ rawId, response }) => {
    const filled = isNew
      ? { attestation: response.attestationObject }
      : { credential: rawId, authenticator_data: response.authenticatorData, signature: response.signature, user: response.userHandle };
    form.elements.token.value = question.token;
    form.elements.client_data.value = toText(response.clientDataJSON);
    for (const [name, bytes] of Object.entries(filled)) form.elements[name].value = bytes ? toText(bytes) : '';
    form.submit();
  };

  // The dialogue that the browser offers where the address is typed; it gives way to one that is asked for.
  let offered;
  const offer = async () => {
    if (isNew || !(await PublicKeyCredential.isConditionalMediationAvailable?.())) return;
    offered = new AbortController();
    const { signal } = offered;
    const again = setTimeout(async () => {
      offered.abort();
      await askAnew();
      offer();
    }, Math.max(0, until - performance.now()));
    try {
      send(await navigator.credentials.get({ mediation: 'conditional', signal, publicKey: withBytes(question.options) }));
    } catch {
      clearTimeout(again); // It was closed or gave way.
    }
  };

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    closed.hidden = true;
    offered?.abort();
    try {
      if (performance.now() > until) await askAnew();
      const publicKey = withBytes(question.options);
      send(await (isNew ? navigator.credentials.create({ publicKey }) : navigator.credentials.get({ publicKey })));
    } catch {
      closed.hidden = false;
      offer();
    }
  });

  form.hidden = false;
  for (const other of document.querySelectorAll('[data-passkey-instead]')) other.hidden = true;
  for (const second of document.querySelectorAll('[data-passkey-second]')) second.classList.add('btn--quiet');
  offer();
}
