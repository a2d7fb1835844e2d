// Readers under a story: they like, fold, change and take back; with script they see what is new; nothing they write runs.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { openPage, startBrowser, WIDTHS } from '../lib/browser.js';
import { startDateline } from '../lib/dateline.js';
import { LANGUAGES } from '../lib/languages.js';
import { VECTORS } from '../lib/vectors.js';
import { writeExport } from '../lib/wxr.js';

/** The address of readers who were published before; the export gives it to all. */
const KNOWN = 'reader@example.org';

/** Vectors that one page shows, each as a comment: as many as a page has threads. */
const ON_A_PAGE = 40;

const { en, fa } = LANGUAGES;

let browser, paper, addresses;

before(async () => {
  browser = await startBrowser();
  const chain = [1, 2, 3].map((id) => ({ id, parent: id - 1, name: `${en.reader} ${id}`, text: en.answer }));
  const many = Array.from({ length: 12 }, (_, place) => ({ id: 10 + place, name: `${en.reader} ${place}`, text: en.comment }));
  const hostile = VECTORS.map((vector, place) => ({ id: 1000 + place, name: vector, text: vector }));
  const pages = Array.from({ length: Math.ceil(hostile.length / ON_A_PAGE) }, (_, page) => ({
    slug: `hostile-${page}`,
    comments: hostile.slice(page * ON_A_PAGE, (page + 1) * ON_A_PAGE),
  }));
  const stories = [
    { slug: 'talk', comments: chain },
    { slug: 'changed', comments: [] },
    { slug: 'live', comments: many },
    { slug: 'form', comments: [] },
    ...pages,
  ].map((story) => ({ ...en, ...story }));
  const exported = writeExport({ language: 'en', ...en, stories });
  paper = await startDateline(['serve'], { exported, env: { DATELINE_TRUSTED_PROXIES: '127.0.0.1' } });
  addresses = {};
  for (let page = 1; Object.keys(addresses).length < stories.length; page += 1) {
    const list = await (await fetch(`${paper.url}/category/quay/page/${page}/`)).text();
    const found = [...list.matchAll(/href="(\/\d{4}\/[^"]*\/([^"/]*)\/)"/g)];
    assert.ok(found.length > 0, `page ${page} lists stories`);
    for (const [, address, slug] of found) addresses[slug] = address;
  }
});

after(async () => {
  await browser?.close();
  await paper?.end();
});

let client = 0;

/** Posts a comment as another reader does, from an address of their own. */
async function say(slug, comment, fields = {}) {
  const story = (await (await fetch(paper.url + addresses[slug])).text()).match(/name="comment_post_ID" value="(\d+)"/)[1];
  client += 1;
  return fetch(`${paper.url}/wp-comments-post.php`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'x-forwarded-for': `198.51.100.${client % 250}` },
    body: new URLSearchParams({ comment_post_ID: story, author: en.reader, email: KNOWN, comment, ...fields }),
  });
}

test('a reader without script likes a comment, takes it back, and reads the thread in another order', async () => {
  const page = await openPage(browser, { script: false });
  await page.goto(paper.url + addresses.talk);
  await page.click('#comment-2 > .cmt-acts button');
  assert.match(page.url(), /\?liked=2#comment-2$/);
  const acts = page.locator('#comment-2 > .cmt-acts');
  assert.match(await acts.textContent(), /Take back.*1 like/s);
  assert.match(await (await fetch(paper.url + addresses.talk)).text(), /1 like</);
  await acts.locator('button').click();
  assert.doesNotMatch(await page.textContent('#comments'), /1 like/);
  const replies = page.locator('#comment-1 > details.replies');
  assert.equal(await replies.locator('> summary').textContent(), '2 replies');
  await replies.locator('> summary').click();
  assert.equal(await page.locator('#comment-2').isVisible(), false, 'they fold');
  await page.click('.comments-bar a:nth-of-type(3)');
  assert.match(page.url(), /\?comments=most-liked#comments$/);
  assert.equal(await page.textContent('.comments-bar [aria-current]'), 'Most liked');
  await page.context().close();
});

test('a reader without script changes a comment and takes it back', async () => {
  const page = await openPage(browser, { script: false, width: WIDTHS.phone });
  await page.goto(paper.url + addresses.changed);
  await page.fill('#comment', 'First words');
  await page.fill('#author', en.reader);
  await page.fill('#email', KNOWN);
  await page.click('button[name="submit"]');
  assert.match(await page.textContent('#posted'), /You can edit or withdraw it until/);
  await page.click('a[href^="?edit="]');
  await page.fill('#edit-text', 'Better words');
  await page.click('#edit button >> nth=0');
  assert.match(await page.textContent('.cmt'), /Better words/);
  const seen = async () => (await fetch(paper.url + addresses.changed)).text();
  assert.match(await seen(), /Better words/);
  await page.click('a[href^="?edit="]');
  await page.click('#edit button[name="withdraw"]');
  assert.match(await page.textContent('#withdrawn'), /Your comment has been removed/);
  assert.doesNotMatch(await seen(), /words/);
  await page.context().close();
});

test('a draft survives a reload, and new comments are marked and announced without moving what is read', async () => {
  const page = await openPage(browser, { width: WIDTHS.phone });
  await page.goto(paper.url + addresses.live);
  await page.fill('#comment', 'Half a thought');
  assert.equal(await page.locator('.cmt .badge').count(), 0, 'nothing is new at the first visit');
  const place = () => page.evaluate(() => [scrollY, document.querySelector('#comment-15').getBoundingClientRect().top]);
  await page.locator('#comment-15').scrollIntoViewIfNeeded();
  const before = await place();
  assert.equal((await say('live', 'I was there as well.')).status, 303);
  await page.locator('.live a').waitFor();
  assert.equal(await page.textContent('.live a'), '1 new comment');
  assert.deepEqual(await place(), before, 'nothing moved');
  assert.equal((await say('live', 'So was I, on the other boat.')).status, 303);
  await page.locator('.live a', { hasText: '2 new comments' }).waitFor();
  await page.click('.live a');
  await page.waitForURL(/\?comments=newest#comments$/);
  assert.match(await page.locator('.cmt').first().textContent(), /So was I/);
  assert.deepEqual(await page.locator('.cmt .badge').allTextContents(), ['New', 'New']);
  assert.equal(await page.inputValue('#comment'), 'Half a thought');
  await page.reload();
  assert.equal(await page.locator('.cmt .badge').count(), 0, 'they have been seen');
  await page.context().close();
});

test('in Persian, likes, folds and what is new are said in its own words and digits', async () => {
  const chain = [1, 2, 3].map((id) => ({ id, parent: id - 1, name: `${fa.reader} ${id}`, text: fa.answer }));
  const exported = writeExport({ language: 'fa', ...fa, stories: [{ ...fa, slug: 'talk', comments: chain }] });
  const own = await startDateline(['serve'], { exported });
  try {
    const address = own.url + (await (await fetch(own.url)).text()).match(/<h2 class="card-title"><a href="([^"]*)"/)[1];
    const plain = await openPage(browser, { script: false, width: WIDTHS.phone });
    await plain.goto(address);
    assert.equal(await plain.textContent('#comment-1 > details > summary'), '۲ پاسخ');
    await plain.click('#comment-2 > .cmt-acts button');
    assert.match(await plain.textContent('#comment-2 > .cmt-acts'), /پس گرفتن پسند.*۱ پسند/s);
    await plain.context().close();
    const page = await openPage(browser, { width: WIDTHS.phone });
    await page.goto(address);
    await page.fill('#comment', fa.comment);
    const story = await page.inputValue('input[name="comment_post_ID"]');
    const body = new URLSearchParams({ comment_post_ID: story, author: fa.reader, email: KNOWN, comment: fa.comment });
    assert.equal((await fetch(`${own.url}/wp-comments-post.php`, { method: 'POST', redirect: 'manual', body })).status, 303);
    await page.locator('.live a', { hasText: '۱ دیدگاه تازه' }).waitFor();
    await page.click('.live a');
    await page.locator('.cmt .badge', { hasText: 'تازه' }).waitFor();
    assert.equal(await page.inputValue('#comment'), fa.comment);
    await page.context().close();
  } finally {
    await own.end();
  }
});

test('nothing that readers write runs, in whatever field', async () => {
  const ran = [];
  const page = await openPage(browser);
  const watch = (what) => {
    page.removeAllListeners('dialog');
    page.on('dialog', (dialog) => (ran.push(`${what}: ${dialog.message()}`), dialog.dismiss()));
  };
  for (const slug of Object.keys(addresses).filter((slug) => slug.startsWith('hostile-'))) {
    watch(slug);
    await page.goto(paper.url + addresses[slug]);
    const [shown, markup] = await page.evaluate(() => [
      document.querySelectorAll('.cmt').length,
      document.querySelectorAll('.cmt :is(script,img,svg,iframe,object,style,form,input,video,[onerror],[onload],[onfocus])').length,
    ]);
    assert.ok(shown > 0 && markup === 0, `${slug}: ${shown} comments, ${markup} elements of theirs`);
    for (const link of await page.locator('.cmt a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))) {
      assert.match(link, /^(https?:\/\/|[#?/])/);
    }
  }
  // A form that comes back shows what was typed: as it would be read without the policy that forbids script in the page.
  await page.goto('about:blank');
  for (const [place, vector] of VECTORS.entries()) {
    watch(`field: ${vector}`);
    const back = await say('form', vector, { author: vector, email: vector, url: vector, comment_parent: vector });
    assert.ok([400, 403].includes(back.status), `${place}: ${back.status}`);
    const html = await back.text();
    await page.setContent(html.replace(/<(link|script)[^>]*(href|src)=[^>]*>(<\/script>)?/g, ''), { waitUntil: 'domcontentloaded' });
    assert.equal(await page.locator('#respond').count(), 1, vector);
  }
  assert.deepEqual(ran, []);
  await page.context().close();
});
