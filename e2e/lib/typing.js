// Typing while things break: the browser or the server is killed at random, and what was typed is compared with what is
// there afterwards; two people write in one story at the same time.

import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { startOwnBrowser } from './browser.js';

/** What may be lost of the typing before a browser is killed, in ms (the promise of the editor). */
export const LOST_MS_MAX = 2_000;

/** How long one types before a kill, and between two keys, in ms. */
const TYPED_MS = { least: 300, most: 4_000 };
const KEY_MS = { least: 5, most: 90 };

/** Kills in one story; then another is begun, so that texts stay as long as stories are. */
const KILLS_A_STORY = 25;

const WAIT_MS_MAX = 60_000;
const POLL_MS = 100;

const SAVED = '#status[data-state=saved]';

/** A generator of Marsaglia's kind (xorshift, 2003): a seed gives the same run every time. */
export function chanceFrom(seed) {
  let state = (seed >>> 0) || 1;
  return (bound) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % bound;
  };
}

/**
 * Kills the browser or the server so many times while someone types, and answers
 * `{ browserKills, serverKills, keys, lostKeys, lostMs }`: what was typed last before a browser was killed and is not
 * there afterwards, at worst. Fails when more is lost than may be, or anything is lost with a server.
 */
export async function killWhileTyping({ dateline, cookies, kills, seed, tell = () => {} }) {
  const below = chanceFrom(seed);
  const folder = await mkdtemp(join(tmpdir(), 'dateline-typing-'));
  const told = { browserKills: 0, serverKills: 0, keys: 0, lostKeys: 0, lostMs: 0 };
  let writer = await sitDown(folder, cookies);
  try {
    for (let kill = 0; kill < kills; kill++) {
      if (kill % KILLS_A_STORY === 0) await writer.begin(dateline.url);
      const isBrowser = below(2) === 0;
      const victim = isBrowser ? () => writer.kill() : () => dateline.kill();
      const typed = await typeUntilKilled(writer, below, victim);
      told.keys += typed.keys.length;
      if (isBrowser) {
        told.browserKills += 1;
        writer = await sitDown(folder, cookies, writer.address);
        const lost = await findLost(writer, typed);
        told.lostKeys = Math.max(told.lostKeys, lost.keys);
        told.lostMs = Math.max(told.lostMs, lost.ms);
        assert.ok(lost.ms <= LOST_MS_MAX, `kill ${kill} (seed ${seed}): ${lost.ms} ms of typing are lost`);
      } else {
        told.serverKills += 1;
        await dateline.restart();
        const there = await writer.settle();
        assert.equal(there, typed.before + typed.text(), `kill ${kill} (seed ${seed}): a server took words along`);
      }
      tell(kill + 1, told);
    }
  } finally {
    await writer.kill();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
  return told;
}

/** Someone at a browser of their own, with a story open if they had one. */
async function sitDown(folder, cookies, address) {
  const { context, kill } = await startOwnBrowser(folder);
  await context.addCookies(cookies);
  const page = context.pages()[0] ?? (await context.newPage());
  const writer = {
    page,
    address,
    text: '',
    kill,
    /** Begins a story. */
    async begin(url) {
      await page.goto(`${url}/desk/stories`);
      await page.click('.bar button');
      await page.waitForSelector('.ProseMirror');
      [writer.address, writer.text] = [page.url(), ''];
      await goToEnd(page);
    },
    /** Waits until everything is with the desk; answers what the desk has. */
    async settle() {
      // A page that was opened a moment ago says nothing yet; what another left to it is in the journal then.
      const isSettled = async () =>
        [null, 'saved'].includes(await page.getAttribute('#status', 'data-state')) &&
        (await countKept(page)) === 0 &&
        (await shownIn(page)) === (await readDesk(writer));
      await waitFor(isSettled, async () => {
        const [state, notices] = [await page.getAttribute('#status', 'data-state'), await page.textContent('#notices')];
        return `not settled: ${state}; ${notices}\nshown: ${await shownIn(page)}\ndesk:  ${await readDesk(writer)}`;
      });
      writer.text = await readDesk(writer);
      await goToEnd(page);
      return writer.text;
    },
  };
  if (address) {
    await page.goto(address);
    await page.waitForSelector('.ProseMirror');
  }
  return writer;
}

/** Types until a moment by chance, at which something is killed in the middle of it. */
async function typeUntilKilled(writer, below, kill) {
  const typed = {
    before: writer.text,
    keys: [],
    /** The key that was on its way: it may have been typed or not. */
    last: '',
    killedAt: 0,
    text: () => typed.keys.map(({ key }) => key).join(''),
  };
  const end = Date.now() + TYPED_MS.least + below(TYPED_MS.most - TYPED_MS.least);
  let isOver = false;
  const typing = (async () => {
    for (let count = 0; !isOver; count++) {
      const key = count % 6 === 5 ? ' ' : String.fromCharCode(97 + below(26));
      typed.last = key;
      await writer.page.keyboard.type(key);
      typed.keys.push({ key, at: Date.now() });
      typed.last = '';
      await pause(KEY_MS.least + below(KEY_MS.most - KEY_MS.least));
    }
  })().catch(() => {}); // The browser went.
  await pause(end - Date.now());
  typed.killedAt = Date.now();
  await kill();
  isOver = true;
  await typing;
  return typed;
}

/** Says how much of what was typed before a browser was killed is not there after it was opened again. */
async function findLost(writer, typed) {
  const there = await writer.settle();
  const whole = typed.before + typed.text() + typed.last;
  assert.ok(whole.startsWith(there), `what is there was never typed: ${there.slice(-60)} of ${whole.slice(-60)}`);
  const kept = there.length - typed.before.length;
  assert.ok(kept >= 0, 'what was saved before is gone');
  const first = typed.keys[kept];
  return { keys: Math.max(0, typed.keys.length - kept), ms: first ? Math.max(0, typed.killedAt - first.at) : 0 };
}

/** Writes in one story with two browsers for some time, and answers `{ words, text }` once both show the same. */
export async function typeTogether({ pages, address, ms, seed }) {
  const below = chanceFrom(seed);
  const words = [];
  const end = Date.now() + ms;
  const write = async (page, name) => {
    while (Date.now() < end) {
      await choose(page);
      const paragraphs = page.locator('.ProseMirror > p');
      await paragraphs.nth(below(await paragraphs.count())).click();
      await goToLineEnd(page);
      const word = `${name}${words.length}`;
      words.push(word);
      if (below(6) === 0) await page.keyboard.press('Enter');
      await page.keyboard.type(` ${word}`, { delay: below(40) });
      await pause(below(600));
    }
  };
  await Promise.all(pages.map((page, place) => write(page, ['ines', 'omar'][place])));
  await waitFor(async () => {
    for (const page of pages) await choose(page);
    const [hers, his] = [await shownIn(pages[0]), await shownIn(pages[1])];
    const areSaved = (await Promise.all(pages.map((page) => page.locator(SAVED).count()))).every((count) => count > 0);
    return areSaved && hers === his && hers === (await readDesk({ page: pages[0], address }));
  });
  return { words, text: await shownIn(pages[0]) };
}

/** Where both wrote the same block, both texts are kept. */
async function choose(page) {
  const choice = page.locator('.clash [data-choice=both], .clash:not(:has([data-choice=both])) [data-choice=mine]');
  if (await choice.count()) await choice.first().click();
}

/** What the editor of a page shows. */
const shownIn = (page) => page.evaluate(() => document.querySelector('.ProseMirror').textContent);

/** How many drafts the browser keeps that are not with the desk. */
const countKept = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('dateline-journal');
        opening.onerror = () => reject(opening.error);
        // A journal that nobody has begun stays unmade: the editor makes it.
        opening.onupgradeneeded = () => opening.transaction.abort();
        opening.onsuccess = () => {
          const counting = opening.result.transaction('drafts').objectStore('drafts').count();
          counting.onsuccess = () => resolve(counting.result);
          opening.result.close();
        };
      }),
  ).catch(() => 1);

/** What the desk has of a story. */
async function readDesk({ page, address }) {
  const answer = await page.request.get(address.replace(/\/edit$/, '/draft'));
  const textOf = (node) => node.text ?? (node.content ?? []).map(textOf).join('');
  return textOf((await answer.json()).draft.body);
}

/** Puts the caret behind all that is written. */
async function goToEnd(page) {
  await page.locator('.ProseMirror').focus();
  await page.keyboard.press('Control+End');
  await seen(page);
}

async function goToLineEnd(page) {
  await page.keyboard.press('End');
  await seen(page);
}

/** Waits until a page knows where its caret is: no person types on within a millisecond. */
const seen = (page) => page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20))));

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)));

async function waitFor(isSo, describe = () => String(isSo)) {
  const end = Date.now() + WAIT_MS_MAX;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`After ${WAIT_MS_MAX} ms: ${await describe()}`);
    await pause(POLL_MS);
  }
}
