// Sending a file in pieces (tus 1.0.0): a line that breaks off costs one piece, and the rest goes on when it is back.

/** Bytes of a piece: what the desk takes at once, with room for its head. */
const PIECE_BYTES = 2 * 1024 * 1024;
/** How long until a piece is sent again after a failure, the first and the longest time, and how often. */
const RETRY_MS = 1_000;
const RETRY_MS_MAX = 15_000;
const RETRIES_MAX = 8;

/** Where files go, and how. */
export interface Desk {
  readonly address: string;
  /** The token of the sign-in. */
  token(): string;
}

/** What became of a file. */
export type Sent =
  | { readonly kind: 'taken'; readonly id: number }
  | { readonly kind: 'refused'; readonly said: string }
  | { readonly kind: 'ended' }
  | { readonly kind: 'broke' };

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Writes a name as the protocol carries it. */
export function metadata(name: string): string {
  const bytes = new TextEncoder().encode(name.slice(0, 200));
  return `filename ${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`;
}

/** Sends a file and tells how much of it is there, in per cent. */
export async function send(file: File, desk: Desk, tell: (percent: number) => void): Promise<Sent> {
  const ask = (address: string, method: string, headers: Record<string, string>, body?: Blob) =>
    fetch(address, {
      method,
      headers: { 'tus-resumable': '1.0.0', 'x-dateline-form': desk.token(), ...headers },
      redirect: 'error',
      ...(body ? { body } : {}),
    });
  let place: string | null = null;
  let offset = 0;
  for (let failures = 0; failures < RETRIES_MAX; ) {
    try {
      if (place === null) {
        const begun = await ask(desk.address, 'POST', { 'upload-length': String(file.size), 'upload-metadata': metadata(file.name) });
        if (begun.status !== 201) {
          const end = await ending(begun);
          if (end) return end;
          throw new Error('not begun');
        }
        place = begun.headers.get('location') ?? desk.address;
      }
      const piece = file.slice(offset, offset + PIECE_BYTES);
      const answer = await ask(place, 'PATCH', { 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' }, piece);
      if (answer.status === 409) {
        offset = Number(answer.headers.get('upload-offset') ?? 0);
        failures++;
        continue;
      }
      if (answer.status !== 204) {
        const end = await ending(answer);
        if (end) return end;
        throw new Error('not taken');
      }
      failures = 0;
      offset = Number(answer.headers.get('upload-offset') ?? file.size);
      tell(Math.round((100 * offset) / file.size));
      const id = answer.headers.get('dateline-media');
      if (id !== null) return { kind: 'taken', id: Number(id) };
    } catch {
      // No network, or no server: it is asked how much has come, and the rest is sent.
      await pause(Math.min(RETRY_MS * 2 ** failures, RETRY_MS_MAX));
      failures++;
      if (place === null) continue;
      const found: Response | null = await ask(place, 'HEAD', {}).catch(() => null);
      if (found?.status === 404) return { kind: 'broke' };
      if (found?.status === 200) offset = Number(found.headers.get('upload-offset') ?? offset);
    }
  }
  return { kind: 'broke' };
}

/** What an answer means that is no progress; none if it is to be tried again. */
async function ending(answer: Response): Promise<Sent | null> {
  if (answer.status === 401 || answer.status === 403) return { kind: 'ended' };
  if (answer.status === 413 || answer.status === 422 || answer.status === 429) {
    const { said } = (await answer.json().catch(() => ({ said: '' }))) as { said?: string };
    return { kind: 'refused', said: said ?? '' };
  }
  if (answer.status === 404) return { kind: 'broke' };
  return null;
}
