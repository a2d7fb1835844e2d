// A reader's way through the sample newsroom, at both widths, in both schemes and both directions.

import assert from 'node:assert/strict';
import { get } from 'node:http';
import { after, before, test } from 'node:test';

import { openPage, startBrowser, WIDTHS } from '../lib/browser.js';
import { findBarriers, findHtmlErrors, findOverflow, recordComplaints, recordOutsideRequests } from '../lib/checks.js';
import { startDateline } from '../lib/dateline.js';
import { takeShot } from '../lib/shots.js';

/** HTML, styles and script of a typical story, compressed, and its fonts: what a page may weigh. */
const TEXT_BYTES_MAX = 18 * 1024;
const FONT_BYTES_MAX = 60 * 1024;
/** A page with italics asks for one face more, which comes on top. */
const ITALIC_BYTES_MAX = 18 * 1024;

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
    tag: '/tag/swing-bridge/',
    author: '/author/ines-okafor/',
    series: '/series/eight-months/',
    year: `/${year}/`,
    month: `/${year}/${month}/`,
    day: `/${year}/${month}/${day}/`,
    search: '/search?q=bridge',
    nothing: '/search?q=zzzzqqq',
    lost: '/no-such-page/',
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

test('every page is valid HTML', async () => {
  const errors = [];
  for (const [name, path] of Object.entries(pages)) errors.push(...(await findHtmlErrors(await text(path), name)));
  assert.deepEqual(errors, []);
});

test('every page is free of barriers, overflow and outside requests, at any width, light and dark', async () => {
  const faults = [];
  for (const [name, path] of Object.entries(pages)) {
    for (const [size, width] of Object.entries(WIDTHS)) {
      for (const scheme of ['light', 'dark']) {
        const page = await openPage(browser, { width, scheme });
        const outside = recordOutsideRequests(page, dateline.url);
        const complaints = recordComplaints(page);
        await page.goto(dateline.url + path);
        await takeShot(page, `${name}-${size}-${scheme}`);
        const found = { outside, complaints: complaints.filter((line) => !line.includes('404')), barriers: await findBarriers(page), overflow: await findOverflow(page) };
        for (const [kind, lines] of Object.entries(found)) faults.push(...lines.map((line) => `${name} ${size} ${scheme}: ${kind}: ${line}`));
        await page.context().close();
      }
    }
  }
  assert.deepEqual(faults, []);
});

test('a typical story page and its fonts are light', async () => {
  const page = await openPage(browser, { width: WIDTHS.phone });
  const files = [];
  page.on('response', (response) => files.push(response.url()));
  await page.goto(dateline.url + pages.story, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready.then(() => true));
  const weigh = async (addresses) => (await Promise.all(addresses.map(weightOf))).reduce((sum, bytes) => sum + bytes, 0);
  const isFont = (address) => address.endsWith('.woff2');
  const isItalic = (address) => isFont(address) && address.includes('italic');
  const isText = (address) => /\.(css|js)$/.test(address);
  const own = [...new Set(files)];
  const [texts, fonts] = [await weigh([dateline.url + pages.story, ...own.filter(isText)]), await weigh(own.filter((address) => isFont(address) && !isItalic(address)))];
  const italic = await weigh(own.filter(isItalic));
  await page.context().close();
  assert.ok(own.filter(isText).length >= 3 && own.some(isFont), 'styles, script and a font were asked for');
  assert.ok(texts < TEXT_BYTES_MAX, `HTML, styles and script weigh ${texts} bytes`);
  assert.ok(fonts < FONT_BYTES_MAX, `fonts weigh ${fonts} bytes`);
  assert.ok(italic < ITALIC_BYTES_MAX, `the italic face weighs ${italic} bytes`);
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
    // axe waits by timers, which a page without script does not have.
    if (script) assert.deepEqual(await findBarriers(page), []);
    await takeShot(page, `fault-${script ? 'with' : 'without'}-script`);
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
