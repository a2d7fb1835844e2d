// Front pages at the desk of the sample newsroom: by keyboard, by drag and without script; what will stand, versions, two
// people at once; and a Persian desk on a phone in the dark.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { openPage, startBrowser, WIDTHS } from '../lib/browser.js';
import { findBarriers, findOverflow, recordComplaints } from '../lib/checks.js';
import { startDateline } from '../lib/dateline.js';
import { signIn } from '../lib/desk.js';
import { LANGUAGES } from '../lib/languages.js';
import { takeShot } from '../lib/shots.js';
import { walk } from '../lib/walk.js';
import { writeExport } from '../lib/wxr.js';

const WAIT_MS_MAX = 10_000;
const POLL_MS = 50;
const FRONT = '/desk/front/edition-0';

let browser, dateline, cookies;

before(async () => {
  dateline = await startDateline(['demo']);
  browser = await startBrowser();
  cookies = await signIn(browser, dateline);
});

after(async () => {
  await browser?.close();
  await dateline?.end();
});

/** Opens an empty page of the browser that the demo's link signed in. */
const openDesk = (options) => openPage(browser, { cookies, ...options });

/** Does something that leads to another page, or to this one as it is after it. */
async function goOn(page, act) {
  await Promise.all([page.waitForNavigation(), act()]);
}

const headlineOf = async (place) => (await place.locator('a.story-t').first().textContent()).trim();
const namesOf = (page) => page.locator('[data-slot] > details > summary h3 bdi').allTextContents();
const publish = (page) => goOn(page, () => page.click('.bar button[form=copy]'));

/** The headline of the lead as readers find it, asked until it is the one. */
async function waitForLead(headline) {
  const end = Date.now() + WAIT_MS_MAX;
  for (;;) {
    const html = await (await fetch(dateline.url + '/')).text();
    const lead = html.match(/card--lead[\s\S]*?<h2 class="card-title"><a [^>]*>([^<]*)</)[1];
    if (lead === headline) return;
    assert.ok(Date.now() < end, `readers find “${lead}” and not “${headline}”`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

test('a front is arranged by keyboard, looked at, published, and brought back', async () => {
  const page = await openDesk();
  const complaints = recordComplaints(page);
  await page.goto(dateline.url + FRONT);
  const before = await namesOf(page);
  assert.ok(before.length > 4, `${before}`);
  await page.focus('[data-slot="4"] > details > summary');
  await goOn(page, () => page.keyboard.press('Alt+ArrowUp'));
  assert.deepEqual(await namesOf(page), [before[0], before[1], before[3], before[2], ...before.slice(4)]);
  assert.equal(await page.evaluate(() => document.activeElement.closest('[data-slot]')?.dataset.slot), '4');
  // What is still ahead stands first; the last is one that readers see.
  const story = page.locator('[data-put]').last();
  const headline = await headlineOf(story);
  await story.locator('summary').focus();
  await goOn(page, () => page.keyboard.press('1'));
  assert.equal(await headlineOf(page.locator('[data-slot="1"] [data-seat]')), headline);
  await takeShot(page, 'front-changed');
  const [proof] = await Promise.all([page.context().waitForEvent('page'), page.click('button[formtarget]:not([name])')]);
  await proof.waitForLoadState();
  assert.match(await proof.textContent('.note'), /Only the desk sees this/);
  assert.equal((await proof.textContent('.card--lead .card-title')).trim(), headline);
  await takeShot(proof, 'front-proof');
  assert.deepEqual(await findBarriers(proof), []);
  await proof.close();
  await page.fill('#name', 'Evening');
  await publish(page);
  await page.waitForSelector('text=Version 1 is on the page.');
  await waitForLead(headline);
  await takeShot(page, 'front-published');
  // A second version, and the first again.
  const other = page.locator('[data-put]').nth(3);
  const second = await headlineOf(other);
  await other.locator('summary').focus();
  await goOn(page, () => page.keyboard.press('1'));
  await publish(page);
  await waitForLead(second);
  await goOn(page, () => page.click('a[href$="/versions"]'));
  await goOn(page, () => page.click('form[action$="/versions/1/restoration"] button'));
  await page.waitForSelector('text=Version 1 is back on the page, as version 3.');
  await waitForLead(headline);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('stories and slots are dragged to where they are wanted', async () => {
  const page = await openDesk();
  await page.goto(dateline.url + FRONT);
  const names = await namesOf(page);
  const key = await page.locator('[data-slot]').nth(1).getAttribute('data-slot');
  await goOn(page, () => page.dragAndDrop(`[data-slot="${key}"] > [data-grab]`, '[data-slot]:first-child > details > summary'));
  assert.deepEqual(await namesOf(page), [names[1], names[0], ...names.slice(2)]);
  const story = page.locator('[data-put]').first();
  const headline = await headlineOf(story);
  const seat = page.locator('[data-seat]').nth(2);
  const place = await seat.getAttribute('data-seat');
  await goOn(page, () => story.locator('[data-grab]').dragTo(seat));
  assert.equal(await headlineOf(page.locator(`[data-seat="${place}"]`)), headline);
  await page.context().close();
});

test('without script a story is put in, held until a time, published from a minute ahead, and called off', async () => {
  const page = await openDesk({ script: false });
  await page.goto(dateline.url + FRONT);
  await page.fill('#q', 'bridge');
  await goOn(page, () => page.click('button[value=find]'));
  const found = page.locator('[data-put]').first();
  const headline = await headlineOf(found);
  assert.match(headline, /bridge/i);
  await found.locator('summary').click();
  await goOn(page, () => found.locator('button').nth(1).click());
  const held = page.locator('[data-seat]', { has: page.locator('input[name="pin[]"]'), hasText: headline });
  await held.locator('input[type=datetime-local]').fill('2099-01-01T20:00');
  await page.fill('#from', '2099-01-01T18:00');
  await publish(page);
  await page.waitForSelector('.note--ok >> text=takes its place');
  await takeShot(page, 'front-ahead');
  await page.fill('#at', '2099-01-01T18:00');
  const [proof] = await Promise.all([page.context().waitForEvent('page'), page.click('button[value=published]')]);
  await proof.waitForLoadState();
  assert.ok((await proof.textContent('main')).includes(headline));
  await proof.close();
  await goOn(page, () => page.click('form[action$="/recall"] button'));
  await page.waitForSelector('text=was called off.');
  await page.context().close();
});

test('who publishes second is told, loses nothing, and may publish all the same', async () => {
  const [one, two] = [await openDesk(), await openDesk()];
  for (const page of [one, two]) await page.goto(dateline.url + FRONT);
  const change = async (page, title) => {
    await page.locator('[data-slot] .also > summary').first().click();
    await page.locator('[name="title[]"]').first().fill(title);
  };
  await change(one, 'Morning');
  await publish(one);
  await change(two, 'Mine');
  await publish(two);
  await two.waitForSelector('[role=alert] >> text=Nothing of yours is lost');
  assert.equal(await two.locator('[name="title[]"]').first().inputValue(), 'Mine');
  await takeShot(two, 'front-conflict');
  assert.deepEqual(await findBarriers(two), []);
  await goOn(two, () => two.click('button[name=anyway]'));
  await two.waitForSelector('.note--ok');
  for (const page of [one, two]) await page.context().close();
});

test('the pages of fronts are valid, free of barriers, and fit both ways', async () => {
  const pages = {
    'front-desk': FRONT,
    'front-versions': `${FRONT}/versions`,
    'front-fa': '/desk/front/edition-1',
    'front-reader': '/',
    'front-step': async (page) => {
      await page.goto(dateline.url + FRONT);
      await page.locator('[data-put] summary').first().click();
      await goOn(page, () => page.locator('[data-put] button').first().click());
    },
    'front-wrong': async (page) => {
      await page.goto(dateline.url + FRONT);
      await page.fill('#from', '2001-01-01T10:00');
      await page.locator('.also > summary').first().click();
      await page.locator('[name="stories[]"]').first().fill('99');
      await publish(page);
    },
  };
  assert.deepEqual(await walk(browser, dateline.url, pages, { cookies, mirrored: true }), []);
});

test('a Persian desk arranges its front from right to left, on a phone in the dark', async () => {
  const own = LANGUAGES.fa;
  const stories = [1, 2, 3, 4, 5].map((number) => ({ slug: `story-${number}`, ...own, headline: `${own.headline} ${number}` }));
  const paper = await startDateline(['serve'], { exported: writeExport({ language: 'fa', ...own, stories }) });
  try {
    const page = await openPage(browser, { scheme: 'dark', width: WIDTHS.phone });
    await page.goto(paper.log().match(/http\S+\/desk\/set-up\/\S+/)[0]);
    await page.fill('#name', own.author);
    await page.fill('#email', 'nora@example.org');
    await page.fill('#password', 'four boats and a quay');
    await page.click('main button');
    await page.goto(paper.url + FRONT);
    await goOn(page, () => page.locator('button[value^="put:"]:visible').first().click());
    await takeShot(page, 'front-fa-copy-phone-dark');
    await publish(page);
    await page.waitForSelector('.note--ok');
    for (const [name, path] of Object.entries({ desk: FRONT, versions: `${FRONT}/versions`, reader: '/' })) {
      for (const [size, width] of Object.entries(WIDTHS)) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(paper.url + path);
        assert.equal(await page.getAttribute('html', 'dir'), 'rtl');
        await takeShot(page, `front-fa-${name}-${size}-dark`);
        const found = { barriers: await findBarriers(page), overflow: await findOverflow(page) };
        assert.deepEqual(found, { barriers: [], overflow: [] }, `${name} ${size}`);
      }
    }
    await page.context().close();
  } finally {
    await paper.end();
  }
});
