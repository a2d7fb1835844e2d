// Rules of comments at the desk, by keyboard alone: a section is closed, a word list is tried and kept, decisions are counted;
// on a desk from left to right, and on a phone from right to left.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { openPage, startBrowser, WIDTHS } from '../lib/browser.js';
import { findBarriers, findHtmlErrors, findOverflow } from '../lib/checks.js';
import { startDateline } from '../lib/dateline.js';
import { addPerson } from '../lib/desk.js';
import { LANGUAGES } from '../lib/languages.js';
import { takeShot } from '../lib/shots.js';
import { writeExport } from '../lib/wxr.js';

const READERS_MS_MAX = 10_000;
const POLL_MS = 50;

/** More stops than any page of the desk has between its head and its last button. */
const STOPS_MAX = 250;

const PLACES = { en: WIDTHS.desk, fa: WIDTHS.phone };
const CLOSED = { en: 'Comments on this story are closed.', fa: 'دیدگاه‌های این خبر بسته است.' };
const OTHER = '2, 3';
const REASON = { en: 'A dispute', fa: 'بگومگو' };

let browser;
const rooms = {};

before(async () => {
  browser = await startBrowser();
  for (const language of Object.keys(PLACES)) rooms[language] = await openRoom(language);
});

after(async () => {
  await browser?.close();
  for (const room of Object.values(rooms)) await room.paper.end();
});

/** A newsroom of one language with an admin at its desk and two stories of one section, of which one has comments. */
async function openRoom(language) {
  const words = LANGUAGES[language];
  const comments = [
    { id: 1, name: words.reader, text: words.text },
    { id: 2, name: words.reader, text: words.comment, isHeld: true },
  ];
  const stories = [{ ...words, slug: 'talk', comments }, { ...words, slug: 'other', headline: OTHER }];
  const paper = await startDateline(['serve'], { exported: writeExport({ language, ...words, stories }) });
  const cookies = await addPerson(browser, paper, { email: 'ines@example.org', name: 'Ines', role: 'admin' });
  const front = await (await fetch(`${paper.url}/`)).text();
  const [talk, other] = ['talk', 'other'].map((slug) => front.match(new RegExp(`href="(/[^"]*/${slug}/)"`))[1]);
  return { paper, cookies, talk: paper.url + talk, other: paper.url + other, words };
}

const openDeskPage = (language) => openPage(browser, { cookies: rooms[language].cookies, width: PLACES[language] });

/** Goes on from what has the focus, stop by stop, until something is reached. */
async function tabTo(page, selector) {
  for (let stop = 0; stop < STOPS_MAX; stop += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((selector) => document.activeElement?.matches(selector), selector)) return;
  }
  assert.fail(`after ${STOPS_MAX} stops a keyboard has not reached ${selector} at ${page.url()}`);
}

/** Goes to something and presses Enter, and answers the page that comes of it. */
async function enter(page, selector) {
  await tabTo(page, selector);
  const [answer] = await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  return answer;
}

/** Goes to a field and types over what it holds. */
async function fill(page, selector, text) {
  await tabTo(page, selector);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await page.keyboard.type(text);
}

/** Looks at a page that stands: its HTML as it was sent, and at each width its barriers and what sticks out. */
async function lookAt(page, name, answer) {
  assert.deepEqual(await findHtmlErrors(await answer.text(), name), []);
  const width = page.viewportSize().width;
  for (const [size, own] of Object.entries(WIDTHS)) {
    await page.setViewportSize({ width: own, height: 900 });
    await takeShot(page, `${name}-${size}`);
    assert.deepEqual(await findBarriers(page), [], `${name} ${size}`);
    assert.deepEqual(await findOverflow(page), [], `${name} ${size}`);
  }
  await page.setViewportSize({ width, height: 900 });
}

/** Waits until readers find a page as it shall be: what the desk does reaches them a moment later. */
async function waitForReader(address, isSo) {
  const end = Date.now() + READERS_MS_MAX;
  while (Date.now() < end) {
    const html = await (await fetch(address)).text();
    if (isSo(html)) return html;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  return assert.fail(`after ${READERS_MS_MAX} ms readers do not find what was done at ${address}`);
}

/** What a reader's form sends as a comment on a story; answers the status and where it leads. */
async function comment({ paper }, story, text) {
  const html = await (await fetch(story)).text();
  const form = new URLSearchParams({
    comment_post_ID: html.match(/name="comment_post_ID" value="(\d+)"/)[1],
    comment_parent: '0',
    author: 'Mira',
    email: 'mira@example.org',
    comment: text,
  });
  const answer = await fetch(`${paper.url}/wp-comments-post.php`, { method: 'POST', body: form, redirect: 'manual' });
  return [answer.status, answer.headers.get('location')];
}

for (const language of Object.keys(PLACES)) {
  test(`a section is closed by keyboard, but for the story that has a rule of its own (${language})`, async () => {
    const room = rooms[language];
    const page = await openDeskPage(language);
    await page.goto(`${room.paper.url}/desk/stories`);
    await Promise.all([page.waitForNavigation(), page.click(`.td-story a:has-text("${OTHER}")`)]);
    assert.equal(await page.getAttribute('html', 'dir'), LANGUAGES[language].direction);
    await enter(page, 'a[href^="/desk/comments/rules/stories/"]');
    await tabTo(page, '#mode');
    await page.keyboard.press('ArrowDown');
    assert.equal(await page.inputValue('#mode'), 'open');
    await enter(page, 'form:has(#mode) button');
    await waitForReader(room.other, (html) => html.includes('id="reply-title"') && !html.includes(CLOSED[language]));

    await page.goto(`${room.paper.url}/desk/sections`);
    await enter(page, 'main .todo a[href*="change="]');
    await lookAt(page, `rules-sections-${language}`, await page.reload());
    await enter(page, 'a[href^="/desk/comments/rules/sections/"]');
    await tabTo(page, '#mode');
    await page.keyboard.press('End');
    assert.equal(await page.inputValue('#mode'), 'closed');
    await fill(page, '#days', 'soon');
    const [refused] = await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    assert.equal(refused.status(), 422);
    assert.equal(await page.getAttribute('#days', 'aria-describedby'), 'days-hint days-error');
    assert.deepEqual([await page.inputValue('#mode'), await page.inputValue('#days')], ['closed', 'soon']);
    await lookAt(page, `rules-wrong-${language}`, refused);
    await fill(page, '#days', '');
    await fill(page, '#reason', REASON[language]);
    await enter(page, 'form:has(#mode) button');
    assert.match(await page.textContent('main'), new RegExp(REASON[language]));
    assert.match(await page.textContent('main'), /Ines/);
    await lookAt(page, `rules-section-${language}`, await page.reload());

    const closed = await waitForReader(room.talk, (html) => html.includes(CLOSED[language]));
    assert.ok(!closed.includes('id="reply-title"'), 'there is no form');
    assert.ok((await (await fetch(room.other)).text()).includes('id="reply-title"'), 'its own rule holds');
    await page.context().close();
  });

  test(`a word list is put right, tried on past comments, kept, and holds (${language})`, async () => {
    const room = rooms[language];
    const page = await openDeskPage(language);
    const entry = `"${room.words.word}"`;
    await page.goto(`${room.paper.url}/desk/settings/comments`);
    await fill(page, '#held-words', `${entry}\n/a(b/`);
    const refused = await enter(page, 'button[name=act][value=try]');
    assert.equal(refused.status(), 422);
    assert.match(await page.textContent('#held-words-error'), /\(b/);
    await lookAt(page, `rules-pattern-${language}`, refused);
    await fill(page, '#held-words', entry);
    const tried = await enter(page, 'button[name=act][value=try]');
    assert.equal(tried.status(), 200);
    assert.equal(await page.locator('#trial .todo li').count(), 1);
    assert.match(await page.textContent('#trial .todo'), new RegExp(room.words.word));
    await lookAt(page, `rules-trial-${language}`, tried);
    assert.equal(await page.inputValue('#held-words'), entry);
    await enter(page, 'form:has(#held-words) button:not([name])');
    await page.goto(`${room.paper.url}/desk/settings/comments`);
    assert.equal(await page.inputValue('#held-words'), entry);

    const [status, place] = await comment(room, room.other, `${room.words.text} 2`);
    assert.equal(status, 303);
    assert.doesNotMatch(place, /#comment-\d+$/, 'it waits');
    await page.goto(`${room.paper.url}/desk/comments`);
    await page.keyboard.press('j');
    await page.waitForFunction((text) => document.querySelector('#in-hand .why')?.textContent.includes(text), room.words.word);
    await page.context().close();
  });

  test(`decisions are counted, and given as a file (${language})`, async () => {
    const room = rooms[language];
    const page = await openDeskPage(language);
    await page.goto(`${room.paper.url}/desk/comments`);
    await page.keyboard.press('r');
    await page.waitForFunction(() => document.querySelector('[data-said]').textContent !== '');
    await page.goto(`${room.paper.url}/desk/comments`);
    await enter(page, 'a[href="/desk/comments/statistics"]');
    await lookAt(page, `rules-statistics-${language}`, await page.reload());
    await enter(page, 'a[href$="?days=7"]');
    assert.match(await page.textContent('main table >> nth=0'), /Ines/);
    const file = await page.getAttribute('a[href*="/statistics/people?days=7"]', 'href');
    const answer = await page.context().request.get(room.paper.url + file);
    assert.match(await answer.text(), /^person,approved,rejected,[^\r]*\r\n"Ines",0,1,0,0,0,\d+,\d+\r\n$/);
    await page.context().close();
  });
}
