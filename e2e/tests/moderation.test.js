// Moderators at their queue: comment after comment by keyboard alone and without loading a page, from left to right and from
// right to left; what the network loses is decided again; two people do not read the same comment.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { openPage, startBrowser, WIDTHS } from '../lib/browser.js';
import { findBarriers, findOverflow, recordComplaints } from '../lib/checks.js';
import { startDateline } from '../lib/dateline.js';
import { addPerson } from '../lib/desk.js';
import { LANGUAGES } from '../lib/languages.js';
import { takeShot } from '../lib/shots.js';
import { writeExport } from '../lib/wxr.js';

/** Comments that wait in each newsroom at its beginning. */
const WAITING = 100;

/** Comments that are decided for the measure. */
const DECIDED = 90;

const READERS_MS_MAX = 10_000;
const POLL_MS = 50;

/** The newsroom's reasons, of which the second is chosen by its number. */
const REASONS = ['Insults', 'Off the subject'];

const WORDS = {
  en: { approved: /^Approved: /, undone: 'The decision was undone.', colleague: 'Ines is looking at this', first: 'Ines decided this' },
  fa: { approved: /^تأیید شد/, undone: 'تصمیم برگردانده شد.' },
};

let browser;
const rooms = {};

before(async () => {
  browser = await startBrowser();
  for (const language of ['en', 'fa']) rooms[language] = await openRoom(language);
});

after(async () => {
  await browser?.close();
  for (const room of Object.values(rooms)) await room.paper.end();
});

/** A newsroom of one language with comments that wait, Ines and Samir at its desk, and reasons to choose from. */
async function openRoom(language) {
  const words = LANGUAGES[language];
  const comments = Array.from({ length: WAITING }, (_, place) => ({
    id: place + 1,
    name: `${words.reader} ${place + 1}`,
    email: `reader-${place % 40}@example.org`,
    text: `${place + 1}. ${words.comment} ${words.answer}`,
    isHeld: true,
  }));
  const exported = writeExport({ language, ...words, stories: [{ ...words, slug: 'talk', comments }] });
  const paper = await startDateline(['serve'], { exported });
  const ines = await addPerson(browser, paper, { email: 'ines@example.org', name: 'Ines', role: 'admin' });
  const samir = await addPerson(browser, paper, { email: 'samir@example.org', name: 'Samir', role: 'moderator' });
  const page = await openPage(browser, { cookies: ines, script: false });
  await page.goto(`${paper.url}/desk/settings/comments`);
  await page.fill('[name=reasons]', REASONS.join('\n'));
  await page.click('form:has([name=reasons]) button[type=submit]');
  await page.context().close();
  return { paper, ines, samir };
}

/** Opens the queue of a newsroom, with the counts of what the page loads and complains of. */
async function openQueue({ paper, ines }, { cookies = ines, ...options } = {}) {
  const page = await openPage(browser, { cookies, ...options });
  const complaints = recordComplaints(page);
  await page.goto(`${paper.url}/desk/comments`);
  await page.waitForSelector('[data-reasons] option[label]', { state: 'attached' });
  let loads = 0;
  page.on('request', (request) => (loads += request.isNavigationRequest() ? 1 : 0));
  return { page, complaints, loads: () => loads };
}

/** The comment in hand, by its id. */
const idInHand = (page) => page.inputValue('#in-hand .acts [name=comment]');

/** Presses a key, and waits until another comment is in hand. */
async function pressOn(page, key) {
  const before = await idInHand(page);
  await page.keyboard.press(key);
  await waitForAnother(page, before);
  return before;
}

const waitForAnother = (page, before) =>
  page.waitForFunction((id) => document.querySelector('#in-hand .acts [name=comment]')?.value !== id, before);

/** Waits until readers find a page as it shall be: what the desk does reaches them a moment later. */
async function waitForReader(address, isSo) {
  const end = Date.now() + READERS_MS_MAX;
  while (Date.now() < end) {
    if (isSo(await (await fetch(address)).text())) return;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  assert.fail(`after ${READERS_MS_MAX} ms readers do not find what was done at ${address}`);
}

/** How many comments a list holds, as the page says it. */
const count = (page, status) => page.textContent(`.tabs a[href$="status=${status}"]`);

/** What was decided on the comment in hand, the newest first, in the words of an English page. */
const readMade = (page) => page.locator('#in-hand details:has(summary:has-text("Decisions")) li').allTextContents();

/** Opens a comment of a list, which is as its page was loaded. */
async function openComment({ paper }, page, status, id) {
  await page.goto(`${paper.url}/desk/comments?status=${status}&comment-in-hand=${id}`);
  assert.equal(await idInHand(page), id);
}

for (const language of ['en', 'fa']) {
  test(`${DECIDED} comments are decided by keyboard alone, without loading a page (${language})`, async (t) => {
    const room = rooms[language];
    const { page, complaints, loads } = await openQueue(room);
    const number = (value) => new Intl.NumberFormat(language).format(value);
    assert.equal(await page.getAttribute('html', 'dir'), LANGUAGES[language].direction);
    const begun = performance.now();
    for (let place = 0; place < DECIDED; place += 3) {
      await pressOn(page, 'a');
      await page.keyboard.press('2');
      await pressOn(page, 'r');
      await pressOn(page, 's');
    }
    const seconds = (performance.now() - begun) / 1000;
    t.diagnostic(`${DECIDED} decisions in ${seconds.toFixed(1)} s: ${Math.round((60 * DECIDED) / seconds)} a minute`);
    assert.equal(loads(), 0, 'no page was loaded');
    assert.ok(await page.evaluate(() => document.activeElement.matches('article[data-hand]')), 'the next one is in focus');
    for (const status of ['published', 'rejected', 'spam']) {
      assert.match(await count(page, status), new RegExp(` ${number(DECIDED / 3)}$`), status);
    }
    assert.match(await count(page, 'held'), new RegExp(` ${number(WAITING - DECIDED)}$`));
    assert.match(await page.textContent('.rail .count'), new RegExp(number(WAITING - DECIDED)));
    await pressOn(page, 'a');
    assert.match(await page.textContent('[data-said]'), WORDS[language].approved, 'what was done is announced');
    assert.deepEqual(complaints, []);
    await page.goto(`${room.paper.url}/desk/comments?status=rejected`);
    assert.match(await page.textContent('#in-hand details .why >> nth=-1'), /Off the subject/);
    await page.context().close();
  });

  test(`what was done is undone step by step, also after one has gone on (${language})`, async () => {
    const room = rooms[language];
    const { page, loads } = await openQueue(room);
    const [before, first] = [await count(page, 'held'), await pressOn(page, 'r')];
    const second = await pressOn(page, 's');
    await pressOn(page, 'j');
    assert.equal(await page.locator('.toast').count(), 0, 'the notice has gone');
    for (const id of [second, first]) {
      await page.keyboard.press('z');
      await page.waitForFunction((id) => document.querySelector('#in-hand .acts [name=comment]').value === id, id);
      assert.equal(await page.textContent('[data-said]'), WORDS[language].undone);
    }
    assert.equal(await count(page, 'held'), before);
    await page.keyboard.press('z');
    assert.equal(await idInHand(page), first, 'there is nothing more to undo');
    assert.equal(loads(), 0);
    await page.context().close();
  });

  test(`the page is free of barriers after the script has exchanged it, at each width (${language})`, async () => {
    const { page } = await openQueue(rooms[language]);
    for (const [size, width] of Object.entries(WIDTHS)) {
      for (const scheme of ['light', 'dark']) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme: scheme });
        await pressOn(page, 'j');
        await pressOn(page, 'r');
        await takeShot(page, `moderation-${language}-${size}-${scheme}`);
        assert.deepEqual(await findBarriers(page), [], `${size} ${scheme}`);
        assert.deepEqual(await findOverflow(page), [], size);
        await page.keyboard.press('z');
        await page.waitForFunction((text) => document.querySelector('[data-said]').textContent === text, WORDS[language].undone);
      }
    }
    await page.context().close();
  });
}

test('without the network a comment stays and is decided again, and an answer that is lost decides nothing twice', async () => {
  const room = rooms.en;
  const { page } = await openQueue(room);
  const offline = await idInHand(page);
  await page.context().setOffline(true);
  await page.keyboard.press('r');
  await page.waitForSelector('[role=alert] >> text=The desk did not answer.');
  assert.equal(await idInHand(page), offline);
  assert.deepEqual(await findBarriers(page), []);
  await page.context().setOffline(false);
  assert.equal(await pressOn(page, 'r'), offline);
  assert.equal(await page.locator('[role=alert]').count(), 0);
  // The desk decides, and its answer does not arrive.
  const lost = await idInHand(page);
  const made = await readMade(page);
  await page.evaluate(() => {
    const { prototype } = XMLHttpRequest;
    const { open } = prototype;
    prototype.open = function (method, address) {
      open.call(this, method, address);
      if (!address.endsWith('/decision')) return;
      prototype.open = open;
      Object.defineProperty(this, 'onload', { set: () => this.addEventListener('load', () => this.onerror()) });
    };
  });
  await page.keyboard.press('r');
  await page.waitForSelector('[role=alert] >> text=The desk did not answer.');
  assert.equal(await pressOn(page, 'r'), lost);
  assert.match(await page.textContent('.toast'), /^Rejected: /);
  await openComment(room, page, 'rejected', lost);
  assert.equal((await readMade(page)).length, made.length + 1);
  await page.context().close();
});

test('a key that is pressed twice decides on one comment alone', async () => {
  const { page } = await openQueue(rooms.en);
  const before = await count(page, 'held');
  const first = await idInHand(page);
  await page.route('**/desk/comments/decision', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await route.continue();
  });
  await page.keyboard.press('r');
  await page.keyboard.press('r');
  await page.keyboard.press('j');
  await waitForAnother(page, first);
  assert.equal(Number((await count(page, 'held')).match(/\d+/)), Number(before.match(/\d+/)) - 1);
  await page.context().close();
});

test('a comment is answered by keyboard, and what is typed survives the network and another comment', async () => {
  const { page, loads } = await openQueue(rooms.en);
  const asked = await idInHand(page);
  await page.keyboard.press('e');
  await page.waitForFunction(() => document.activeElement.id === 'answer');
  await page.keyboard.type('Asked and answered.');
  await page.keyboard.press('Escape');
  await pressOn(page, 'j');
  await pressOn(page, 'k');
  await page.keyboard.press('e');
  await page.waitForFunction(() => document.activeElement.id === 'answer');
  assert.equal(await page.inputValue('#answer'), 'Asked and answered.');
  await takeShot(page, 'moderation-answer');
  assert.deepEqual(await findBarriers(page), []);
  await page.context().setOffline(true);
  await page.keyboard.press('Control+Enter');
  await page.waitForSelector('[role=alert] >> text=The desk did not answer.');
  await page.context().setOffline(false);
  await page.keyboard.press('Control+Enter');
  await waitForAnother(page, asked);
  assert.match(await page.textContent('[data-said]'), /^Answered: “Asked and answered\.”/);
  assert.equal(loads(), 0);
  await page.goto(`${rooms.en.paper.url}/desk/comments?status=published`);
  assert.equal(await page.textContent('.focus-c .tx'), 'Asked and answered.');
  const story = await page.getAttribute('#in-hand a.story-t', 'href');
  await page.goto(rooms.en.paper.url + story);
  assert.match(await page.textContent(`#comment-${asked}`), /Ines\s*Staff[^]*Asked and answered\./);
  await page.context().close();
});

for (const language of ['en', 'fa']) {
  test(`a comment is pinned, chosen and locked by key, and readers see it (${language})`, async () => {
    const room = rooms[language];
    const { page, loads } = await openQueue(room);
    await page.click('.tabs a[href$="status=published"]');
    await page.waitForURL(/status=published/);
    await page.waitForSelector('.marks');
    // What answers another does not stand first.
    while ((await page.locator('.marks [value=pinned]').count()) === 0) await pressOn(page, 'j');
    const id = await idInHand(page);
    for (const [key, mark] of [['p', 'pinned'], ['f', 'featured'], ['l', 'locked']]) {
      await page.keyboard.press(key);
      await page.waitForSelector(`.marks [name=unset][value=${mark}]`);
      assert.equal(await idInHand(page), id);
    }
    assert.equal(loads(), 0);
    await takeShot(page, `moderation-marks-${language}`);
    assert.deepEqual(await findBarriers(page), []);
    const address = room.paper.url + (await page.getAttribute('#in-hand a.story-t', 'href'));
    await waitForReader(address, (html) => !html.includes(`data-reply="${id}"`));
    for (const [size, width] of Object.entries(WIDTHS)) {
      for (const scheme of ['light', 'dark']) {
        const reader = await openPage(browser, { width, scheme });
        await reader.goto(address);
        const first = reader.locator('.cmt').first();
        assert.equal(await first.getAttribute('id'), `comment-${id}`);
        assert.equal(await first.locator('> .cmt-head .badge').count(), 2);
        assert.equal(await first.locator('> .cmt-acts [data-reply]').count(), 0);
        await first.scrollIntoViewIfNeeded();
        await takeShot(reader, `marks-${language}-${size}-${scheme}`);
        assert.deepEqual(await findBarriers(reader), []);
        assert.deepEqual(await findOverflow(reader), []);
        await reader.context().close();
      }
    }
    await page.keyboard.press('t');
    await page.waitForSelector('.marks [name=unset][value=thread]');
    const [form, comment] = ['name="comment_post_ID"', `id="comment-${id}"`];
    await waitForReader(address, (html) => !html.includes(form) && html.includes(comment));
    await page.keyboard.press('t');
    await waitForReader(address, (html) => html.includes(form));
    await page.context().close();
  });
}

test('two moderators have different comments in hand, and are told of each other', async () => {
  const room = rooms.en;
  const { page: ines } = await openQueue(room);
  const { page: samir } = await openQueue(room, { cookies: room.samir });
  const hers = await idInHand(ines);
  assert.notEqual(await idInHand(samir), hers);
  assert.match(await samir.textContent(`.queued:has([value="${hers}"])`), new RegExp(WORDS.en.colleague));
  // Where the way of one meets the other, it goes round.
  const next = await idInHand(samir);
  await pressOn(ines, 'r');
  assert.notEqual(await idInHand(ines), next);
  await pressOn(ines, 'z');
  assert.equal(await idInHand(ines), hers);
  await samir.click(`.queued:has([value="${hers}"]) a`);
  await samir.waitForSelector(`article[data-hand] >> text=${WORDS.en.colleague}`);
  await pressOn(ines, 'a');
  await pressOn(samir, 'r');
  assert.match(await samir.textContent('.toast'), new RegExp(WORDS.en.first));
  await openComment(room, ines, 'published', hers);
  assert.match((await readMade(ines))[0], /^Published · Ines/, 'the first decision stands');
  for (const page of [ines, samir]) await page.context().close();
});

test('a sign-in that has ended leads to the door, and the comment waits', async () => {
  const { page } = await openQueue(rooms.en);
  await page.context().clearCookies();
  await page.keyboard.press('a');
  await page.waitForURL('**/desk/sign-in*');
  await page.context().close();
});
