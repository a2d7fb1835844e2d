// A flood of comments: readers' browsers prove work, others wait for a person, and nobody's words are lost.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { openPage, startBrowser, WIDTHS } from '../lib/browser.js';
import { findBarriers, findHtmlErrors, findOverflow, recordComplaints, recordOutsideRequests } from '../lib/checks.js';
import { startDateline } from '../lib/dateline.js';
import { LANGUAGES } from '../lib/languages.js';
import { takeShot } from '../lib/shots.js';
import { writeExport } from '../lib/wxr.js';

/** The address of a reader who was published before: what they write need not wait. */
const KNOWN = 'reader@example.org';

const { en, fa } = LANGUAGES;

let browser, english;

before(async () => {
  browser = await startBrowser();
  english = await openPaper('en', en);
});

after(async () => {
  await browser?.close();
  await english?.end();
});

/** A paper with one story, under which machines post what no reader would, each from an address of its own. */
async function openPaper(language, words) {
  const stories = [{ ...words, slug: 'flood', comments: [{ id: 1, name: words.reader, text: words.comment }] }];
  const exported = writeExport({ language, ...words, stories });
  const paper = await startDateline(['serve'], { exported, env: { DATELINE_TRUSTED_PROXIES: '127.0.0.1' } });
  const list = await (await fetch(`${paper.url}/category/quay/`)).text();
  const address = paper.url + list.match(/href="(\/\d{4}\/[^"]*\/flood\/)"/)[1];
  const story = (await (await fetch(address)).text()).match(/name="comment_post_ID" value="(\d+)"/)[1];
  for (let number = 0; number < 40; number += 1) {
    await fetch(`${paper.url}/wp-comments-post.php`, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'x-forwarded-for': `198.51.100.${number}` },
      body: new URLSearchParams({
        comment_post_ID: story,
        author: `Loans ${number}`,
        email: `m${number}@loans.example`,
        comment: `Cheap loans ${number}: https://a.example https://b.example https://c.example`,
      }),
    });
  }
  return { ...paper, address };
}

async function write(page, paper, words, email = KNOWN) {
  await page.goto(paper.address);
  await page.fill('#comment', words);
  await page.fill('#author', en.reader);
  await page.fill('#email', email);
  // Within two seconds a machine writes.
  await page.waitForTimeout(2_500);
}

test('a browser proves work by itself, by keyboard alone, and the comment stands', async () => {
  const page = await openPage(browser, { width: WIDTHS.phone });
  const [outside, complaints] = [recordOutsideRequests(page, english.url), recordComplaints(page)];
  await write(page, english, 'The ferry was late.');
  const asked = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.focus('button[name="submit"]');
  await Promise.all([page.waitForURL(/#comment-\d+$/), page.keyboard.press('Enter')]);
  assert.match(await page.textContent('#comments'), /The ferry was late\./);
  assert.ok(asked.includes('/comments/challenge'), `${asked}`);
  assert.deepEqual(outside, []);
  // That the comment is asked about is told with a status of its own, of which a browser complains.
  assert.deepEqual(complaints.filter((line) => !line.includes('403')), []);
  await page.context().close();
});

test('where the search has no thread of its own, it goes on in steps', async () => {
  const page = await openPage(browser);
  await page.addInitScript(() => delete globalThis.Worker);
  await write(page, english, 'It goes on in steps.');
  await Promise.all([page.waitForURL(/#comment-\d+$/), page.click('button[name="submit"]')]);
  assert.match(await page.textContent('#comments'), /It goes on in steps\./);
  await page.context().close();
});

for (const [tag, words] of [['en', en], ['fa', fa]]) {
  test(`the page that asks says what goes on, and lets one post without: ${tag}`, async () => {
    const paper = tag === 'en' ? english : await openPaper(tag, words);
    const page = await openPage(browser, { width: WIDTHS.phone });
    await page.route('**/comments/challenge', (route) => route.abort());
    await write(page, paper, 'Nothing of this is lost.', 'new@example.org');
    const [answer] = await Promise.all([page.waitForResponse('**/wp-comments-post.php'), page.click('button[name="submit"]')]);
    assert.deepEqual(await findHtmlErrors(await answer.text(), `proof in ${tag}`), []);
    await page.locator('[role="status"]').filter({ hasText: /\S/ }).waitFor();
    await page.waitForFunction(() => !document.querySelector('progress'));
    assert.equal(await page.inputValue('#comment'), 'Nothing of this is lost.');
    assert.equal(await page.getAttribute('html', 'dir'), words.direction);
    assert.deepEqual(await findBarriers(page), []);
    assert.deepEqual(await findOverflow(page), []);
    await takeShot(page, `proof-${tag}`);
    await Promise.all([page.waitForURL(/#held$/), page.click('button[name="unproved"]')]);
    assert.match(await page.textContent('#held'), /Nothing of this is lost\./);
    await page.context().close();
    if (paper !== english) await paper.end();
  });
}

test('a reader without script waits for a person', async () => {
  const page = await openPage(browser, { script: false });
  await write(page, english, 'Without script.');
  await page.click('button[name="submit"]');
  assert.match(await page.textContent('#held'), /Without script\./);
  await page.context().close();
});
