// Which addresses may stand in a link, a picture or an embed: the same short list of schemes as the server's.

const ADDRESS_CHARS_MAX = 4096;

/** Gives an address as it may stand in a link, or none. */
export function linkAddress(address: string): string | null {
  return checked(address, ['http', 'https', 'mailto', 'tel']);
}

/** Gives an address as a picture, film or file may have it, or none. */
export function mediaAddress(address: string): string | null {
  const found = checked(address, ['http', 'https']);
  return found?.startsWith('#') ? null : found;
}

/** Gives a whole address on the web, or none. */
export function webAddress(address: string): string | null {
  const found = checked(address.trim().startsWith('//') ? `https:${address.trim()}` : address, ['http', 'https']);
  return found !== null && /^https?:\/\/[^/]/i.test(found) ? found : null;
}

/** The host of a whole address, in small letters and without `www.`. */
export function hostOf(address: string): string {
  try {
    return new URL(address).hostname.toLowerCase().replace(/^www\./, '');
  } catch {
    return ''; // It is no whole address, so it has no host.
  }
}

/** Completes what people type: `example.org/a` means the web, `a@example.org` a mailbox. */
export function typedLink(typed: string): string | null {
  const text = typed.trim();
  if (/^[^\s@/:]+@[^\s@/]+\.[^\s@/]+$/.test(text)) return linkAddress(`mailto:${text}`);
  if (/^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+(:\d+)?([/?#]|$)/u.test(text)) return linkAddress(`https://${text}`);
  return linkAddress(text);
}

function checked(address: string, schemes: string[]): string | null {
  const kept = address.replace(/^[\u0000-\u0020\u007f-\u009f]+|[\u0000-\u0020\u007f-\u009f]+$/g, '').replace(/[\u0000-\u001f\u007f-\u009f]/g, '');
  if (kept === '' || kept.length > ADDRESS_CHARS_MAX) return null;
  const scheme = /^([^/?#]*?):/.exec(kept)?.[1];
  return scheme === undefined || schemes.includes(scheme.trim().toLowerCase()) ? kept : null;
}
