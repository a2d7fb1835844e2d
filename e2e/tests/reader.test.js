// A reader's way through the sample newsroom, at both widths, in both schemes and both directions.

import assert from 'node:assert/strict';
import { get } from 'node:http';
import { after, before, test } from 'node:test';

import { openPage, startBrowser, WIDTHS } from '../lib/browser.js';
import { startDateline } from '../lib/dateline.js';
import { LANGUAGES } from '../lib/languages.js';
import { walk } from '../lib/walk.js';
import { writeExport } from '../lib/wxr.js';

/** HTML, styles and script of a story, compressed, and its fonts, italics and all: what a page may weigh. */
const TEXT_BYTES_MAX = 18 * 1024;
const FONT_BYTES_MAX = 60 * 1024;

/** The desk's own people in the sample newsroom. */
const EDITOR = 'edda-winther@lantern.example';

let browser, dateline, pages;

before(async () => {
  dateline = await startDateline(['demo']);
  browser = await startBrowser();
  const story = await findStory('/harbour/trams/', 'swing-bridge-trams');
  const long = await findStory('/tag/lighthouse/', 'keeper-of-the-last-light');
  const persian = (await text('/fa/')).match(/<h2 class="card-title"><a href="([^"]*)"/)[1];
  const [, year, month, day] = story.match(/^\/(\d{4})\/(\d\d)\/(\d\d)\//);
  pages = {
    front: '/',
    'front-2': '/page/2/',
    section: '/harbour/',
    child: '/harbour/ferries/',
    story,
    long,
    'long-2': `${long}2/`,
    table: await findStory('/tag/budget/', 'budget-passes-by-two-votes'),
    notes: await findStory('/culture/food/', 'rye-that-nearly-closed-a-bakery'),
    gallery: await findStory('/tag/bay-race/', 'slowest-bay-race'),
    embed: await findStory('/tag/tide-barrier/', 'barrier-at-ten'),
    closed: await findStory('/author/edda-winther/', 'first-edition-again'),
    page: '/about/',
    corrections: '/corrections/',
    tag: '/tag/swing-bridge/',
    author: '/author/ines-okafor/',
    series: '/series/eight-months/',
    year: `/${year}/`,
    month: `/${year}/${month}/`,
    day: `/${year}/${month}/${day}/`,
    'search-empty': '/search',
    search: '/search?q=bridge',
    narrowed: '/search?q=bridge&section=harbour&author=ines-okafor&year=' + year,
    nothing: '/search?q=zzzzqqq',
    'nothing-narrowed': '/search?q=zzzzqqq&section=harbour',
    lost: '/no-such-page/',
    'lost-with-words': '/nowhere/the-bridge/',
    gone: await takeBack('/tag/bay-race/', 'bay-race-night-before'),
    reply: await findReply(story),
    'persian-front': '/fa/',
    'persian-section': '/bandar/',
    'persian-story': persian,
    'persian-page': '/darbare-ye-fanus/',
    'persian-tag': '/tag/shora/',
  };
});

after(async () => {
  await browser?.close();
  await dateline?.end();
});

test('every page is valid, free of barriers, overflow and outside requests, at any width, light and dark', async () => {
  assert.deepEqual(await walk(browser, dateline.url, pages), []);
});

test('every state of the comments is free of them too', async () => {
  const post = async (page, path, fields) => {
    await page.goto(dateline.url + path);
    for (const [field, text] of Object.entries(fields)) await page.fill(`#${field}`, text);
    await Promise.all([page.waitForNavigation(), page.click('button[name="submit"]')]);
  };
  const faults = await walk(browser, dateline.url, {
    'comment-without-anything': (page) => post(page, pages.story, {}),
    'comment-with-a-wrong-address': (page) => post(page, pages.long, { comment: 'I was there.', author: 'Runa', email: 'runa@' }),
    'comment-held': async (page) => {
      await post(page, pages.table, { comment: 'Does the bell ring as well?', author: 'Runa', email: 'held@example.org' });
      await page.waitForSelector('#held');
    },
    'comment-to-be-edited': async (page) => {
      await post(page, pages.gallery, { comment: 'Was it the third race?', author: 'Runa', email: 'held@example.org' });
      await page.click('a[href^="?edit="]');
      await page.waitForSelector('#edit');
    },
    'comment-on-a-closed-thread': async (page) => {
      await page.goto(dateline.url + pages.closed);
      await page.waitForSelector('#respond.note');
      assert.equal(await page.locator('form#respond').count(), 0);
    },
    'comment-in-persian': (page) => post(page, pages['persian-story'], { comment: 'سلام' }),
  });
  assert.deepEqual(faults, []);
});

test('threads six deep and a hundred comments long are free of them too', async () => {
  const { en } = LANGUAGES;
  const chain = [1, 2, 3, 4, 5, 6].map((id) => ({ id, parent: id - 1, name: `${en.reader} ${id}`, text: en.answer }));
  const many = Array.from({ length: 100 }, (_, place) => ({ id: 100 + place, name: `${en.reader} ${place}`, text: en.comment }));
  const stories = [
    { slug: 'deep', comments: chain },
    { slug: 'many', comments: many },
    { slug: 'closed', comments: [], closed: true },
  ].map((story) => ({ ...en, ...story }));
  const paper = await startDateline(['serve'], { exported: writeExport({ language: 'en', ...en, stories }) });
  try {
    const list = await (await fetch(`${paper.url}/category/quay/`)).text();
    const [deep, long, closed] = ['deep', 'many', 'closed'].map((slug) => list.match(new RegExp(`href="(/[^"]*/${slug}/)"`))[1]);
    const html = await (await fetch(paper.url + deep)).text();
    assert.equal([...html.matchAll(/class="cmt"/g)].length, 6);
    assert.equal([...html.matchAll(/class="replies/g)].length, 2, 'two steps are indented, then answers go on flat');
    assert.match(html, /answers Sam 5/);
    const reported = html.match(/href="(\?report=\d+)#report"/)[1];
    const thread = {
      deep,
      long,
      'long-2': `${long}comment-page-2/`,
      'long-newest': `${long}?comments=newest`,
      'closed-and-empty': closed,
      report: deep + reported,
      reported: deep + reported.replace('report', 'reported'),
    };
    for (const [name, path] of Object.entries(thread)) assert.equal((await fetch(paper.url + path)).status, 200, name);
    assert.deepEqual(await walk(browser, paper.url, thread), []);
    const second = await (await fetch(paper.url + thread['long-2'])).text();
    const anchor = second.match(/id="(comment-\d+)"/)[1];
    const page = await openPage(browser, { width: WIDTHS.phone });
    await page.goto(`${paper.url}${long}#${anchor}`);
    await page.waitForURL(`${paper.url}${thread['long-2']}#${anchor}`);
    await page.locator(`#${anchor}`).waitFor();
    await page.context().close();
  } finally {
    await paper.end();
  }
});

test('a paper that has nothing yet is free of them too', async () => {
  const paper = await startDateline(['serve']);
  try {
    assert.deepEqual(await walk(browser, paper.url, { empty: '/', 'empty-lost': '/nothing/' }), []);
  } finally {
    await paper.end();
  }
});

test('a story page is light, and its fonts are, italics and all', async () => {
  for (const name of ['story', 'long', 'notes']) {
    const { files, texts, fonts } = await weigh(pages[name]);
    assert.ok(files.filter(isText).length >= 3, `${name}: styles and script were asked for`);
    assert.ok(texts < TEXT_BYTES_MAX, `${name}: HTML, styles and script weigh ${texts} bytes`);
    assert.ok(fonts < FONT_BYTES_MAX, `${name}: fonts weigh ${fonts} bytes`);
    if (name !== 'notes') assert.ok(files.some((file) => file.includes('italic')), `${name} has italics`);
  }
});

test('a front with the stories of an edition in another script asks for no second set of fonts', async () => {
  for (const path of ['/', '/fa/']) {
    const { files, fonts } = await weigh(path);
    assert.ok(files.some((file) => /arabic/.test(file)), `${path} shows Persian`);
    assert.ok(fonts < FONT_BYTES_MAX, `${path}: fonts weigh ${fonts} bytes: ${files.filter(isFont)}`);
  }
});

test('a reader without script narrows a search, and widens it again', async () => {
  const page = await openPage(browser, { script: false, width: WIDTHS.phone });
  const found = () => page.locator('.results > li').count();
  await page.goto(`${dateline.url}/search?q=bridge`);
  const all = await found();
  await page.click('.facets > summary');
  await page.check('.facet input[name="section"][value="harbour"]');
  await page.check('.facet input[name="author"][value="ines-okafor"]');
  await page.click('.facets button');
  assert.match(page.url(), /section=harbour.*author=ines-okafor/);
  const narrowed = await found();
  assert.ok(narrowed > 0 && narrowed < all, `${narrowed} of ${all}`);
  for (const names of await page.locator('.results .meta').allTextContents()) assert.match(names, /Ines Okafor/);
  assert.equal(await page.locator('.results mark').first().textContent(), 'bridge');
  await page.click('.chip:not(.chip--all) >> nth=1');
  assert.ok((await found()) >= narrowed);
  await page.click('.chip--all');
  assert.equal(await found(), all);
  await page.goto(`${dateline.url}/search?q=bridge&year=1999`);
  assert.match(await page.textContent('#rh'), /Nothing found for “bridge” in 1999/);
  await page.context().close();
});

test('a page that is not there proposes what its address names', async () => {
  const proposed = await text('/somewhere/lighthouse/');
  assert.match(proposed, /value="lighthouse"/);
  assert.match(proposed, /class="grid grid--ruled">[^]*keeper-of-the-last-light/);
});

test('a reader without script leaves a reply, and sees alone that it waits', async () => {
  const page = await openPage(browser, { script: false });
  await page.goto(dateline.url + pages.story);
  await page.fill('#comment', 'I was on the second boat.');
  await page.fill('#author', 'Runa');
  await page.fill('#email', 'runa@example.org');
  await page.click('button[name="submit"]');
  assert.match(page.url(), /#held$/);
  assert.match(await page.textContent('#held'), /second boat/);
  const other = await (await fetch(dateline.url + pages.story)).text();
  assert.doesNotMatch(other, /second boat/);
  await page.context().close();
});

test('a form with a fault keeps what was typed and says what is wrong beside the field', async () => {
  for (const script of [false, true]) {
    const page = await openPage(browser, { script, width: WIDTHS.phone });
    await page.goto(dateline.url + pages.story);
    await page.fill('#comment', 'Kept words.');
    await page.click('button[name="submit"]');
    assert.equal(await page.inputValue('#comment'), 'Kept words.');
    assert.equal(await page.getAttribute('#email', 'aria-invalid'), 'true');
    assert.match(await page.title(), /^Error: /);
    await page.context().close();
  }
});

const text = async (path) => (await fetch(dateline.url + path)).text();

/** The address of a story, found in a list that has it. */
async function findStory(list, slug) {
  const found = (await text(list)).match(new RegExp(`href="(/[^"]*/${slug}/)"`));
  assert.ok(found, `${slug} stands in ${list}`);
  return found[1];
}

/** Takes a story of the sample newsroom back, and answers its address, which says so from then on. */
async function takeBack(list, slug) {
  const path = await findStory(list, slug);
  const token = (await dateline.run('token', 'create', '--user', EDITOR, '--name', 'journey')).trim().split('\n').pop();
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const api = `${dateline.url}/api/v1/stories`;
  let from = '';
  for (;;) {
    const { stories, cursor: next } = await (await fetch(`${api}?limit=100${from}`, { headers })).json();
    const story = stories.find((story) => new URL(story.url).pathname === path);
    if (story) {
      const body = JSON.stringify({ reason: 'It was about another race.' });
      const answer = await fetch(`${api}/${story.id}/unpublish`, { method: 'POST', headers, body });
      assert.equal(answer.status, 200, await answer.text());
      break;
    }
    assert.ok(next, `${slug} is among the stories`);
    from = `&after=${encodeURIComponent(next)}`;
  }
  assert.equal((await fetch(dateline.url + path)).status, 410);
  return path;
}

/** The address under a story at which the form answers its first comment. */
async function findReply(story) {
  return (await text(story)).match(/href="([^"#]*\?replytocom=\d+)#respond"/)[1].replaceAll('&amp;', '&');
}

const isFont = (address) => address.endsWith('.woff2');
const isText = (address) => /\.(css|js)$/.test(address);

/** What a page asks for, and the bytes of its texts and of its fonts. */
async function weigh(path) {
  const page = await openPage(browser, { width: WIDTHS.phone });
  const asked = new Set();
  page.on('response', (response) => asked.add(response.url()));
  await page.goto(dateline.url + path, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready.then(() => true));
  await page.context().close();
  const files = [...asked];
  const sum = async (addresses) => (await Promise.all(addresses.map(weightOf))).reduce((sum, bytes) => sum + bytes, 0);
  return { files, texts: await sum([dateline.url + path, ...files.filter(isText)]), fonts: await sum(files.filter(isFont)) };
}

/** Bytes of a body as they travel to a browser that takes brotli. */
async function weightOf(address) {
  const { hostname, port, pathname } = new URL(address);
  return new Promise((resolve, reject) => {
    const asked = get({ hostname, port, path: pathname, headers: { 'accept-encoding': 'br' } }, (response) => {
      let bytes = 0;
      response.on('data', (chunk) => (bytes += chunk.length));
      response.on('end', () => resolve(bytes));
    });
    asked.on('error', reject);
  });
}
