// Letters that the binary puts into a folder, read as a mail program reads them.

import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const LETTER_MS_MAX = 10_000;
const POLL_MS = 50;

/**
 * Opens a folder for letters. Answers `{ env(), next(), end() }`; `next(subject)` waits for a letter that was not read yet
 * and whose subject is so. Letters that have one cause, and those of others, come in any order.
 */
export async function openMailbox() {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-letters-'));
  const read = new Set();
  const find = async (subject) => {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.eml') && !read.has(name)).sort();
    for (const name of names) {
      const letter = parseLetter(await readFile(join(folder, name), 'utf8'));
      if (!subject.test(letter.headers.subject)) continue;
      read.add(name);
      return letter;
    }
    return undefined;
  };
  const next = async (subject) => {
    for (let waited = 0; waited < LETTER_MS_MAX; waited += POLL_MS) {
      const letter = await find(subject);
      if (letter) return letter;
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
    throw new Error(`no letter came with a subject like ${subject}`);
  };
  return {
    env: () => ({ DATELINE_SMTP: `folder:${folder}` }),
    next,
    count: async () => (await readdir(folder)).length,
    end: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Parts a letter into `{ headers, text, html }`; headers by their names in small letters. */
export function parseLetter(source) {
  const { headers, body } = part(source);
  const boundary = headers['content-type'].match(/boundary="?([^";]+)"?/)[1];
  const parts = body.split(`--${boundary}`).slice(1, -1).map((one) => part(one.replace(/^\r\n/, '')));
  const of = (kind) => decode(parts.find((one) => one.headers['content-type'].startsWith(kind)));
  return { headers, text: of('text/plain'), html: of('text/html') };
}

function part(source) {
  const at = source.indexOf('\r\n\r\n');
  const lines = source.slice(0, at).replaceAll(/\r\n[ \t]/g, ' ').split('\r\n');
  const headers = lines.map((line) => line.match(/^([^:]+):\s*(.*)$/)).map(([, name, value]) => [name.toLowerCase(), decodeWords(value)]);
  return { headers: Object.fromEntries(headers), body: source.slice(at + 4) };
}

/** Reads what stands encoded in a header (RFC 2047 §4, §6.2). */
function decodeWords(value) {
  const joined = value.replaceAll(/\?=\s+=\?/g, '?==?');
  return joined.replaceAll(/=\?utf-8\?b\?([^?]*)\?=/gi, (_, word) => Buffer.from(word, 'base64').toString('utf8'));
}

function decode({ headers, body }) {
  if (headers['content-transfer-encoding'] === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  const bytes = body
    .replaceAll('=\r\n', '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
