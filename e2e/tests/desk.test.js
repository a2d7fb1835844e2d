// A moderator's way through the desk of the sample newsroom, by keyboard and without script, and a first set-up.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { openPage, startBrowser } from '../lib/browser.js';
import { findBarriers, findHtmlErrors } from '../lib/checks.js';
import { startDateline } from '../lib/dateline.js';
import { signIn } from '../lib/desk.js';
import { takeShot } from '../lib/shots.js';
import { walk } from '../lib/walk.js';

const WAIT_MS_MAX = 10_000;
const POLL_MS = 50;

let browser, dateline, cookies, pages;

before(async () => {
  dateline = await startDateline(['demo']);
  browser = await startBrowser();
  cookies = await signIn(browser, dateline);
  pages = {
    'desk-home': '/desk/',
    'desk-comments': '/desk/comments',
    'desk-spam': '/desk/comments?status=spam',
    'desk-none': '/desk/comments?status=rejected',
    'desk-comment-statistics': '/desk/comments/statistics',
    'desk-comment-rule': '/desk/comments/rules/stories/1',
    'desk-comment-rule-wrong': async (page) => {
      await page.goto(`${dateline.url}/desk/comments/rules/stories/1`);
      await page.fill('#days', 'soon');
      await Promise.all([page.waitForNavigation(), page.click('form:has(#days) button[type=submit]')]);
    },
    'desk-stories': '/desk/stories',
    'desk-story': '/desk/stories/1',
    'desk-translation': (page) => openTranslation(page),
    'desk-translation-story': async (page) => {
      await openTranslation(page);
      await page.goto(page.url().replace(/\/edit$/, ''));
    },
    'desk-sessions': '/desk/sessions',
    'desk-tokens': '/desk/tokens',
    'desk-codes': '/desk/codes',
    'desk-passkeys-not-here': '/desk/passkeys',
    'desk-people': '/desk/people',
    'desk-people-sections': async (page) => {
      await page.goto(`${dateline.url}/desk/people`);
      await page.click('li:has(form[action$="/sections"]) summary >> nth=0');
    },
    'desk-sign-ins': async (page) => {
      await page.goto(`${dateline.url}/desk/people`);
      await page.goto(dateline.url + (await page.getAttribute('a[href$="/sessions"][href*="/people/"]', 'href')));
    },
    'desk-lost': '/desk/no-such-page',
    'desk-audit': '/desk/audit',
    'desk-sections': '/desk/sections',
    'desk-section-new': '/desk/sections?change=new',
    'desk-tags': '/desk/tags',
    'desk-tag': (page) => openFirst(page, '/desk/tags'),
    'desk-merger': async (page) => {
      await openFirst(page, '/desk/sections?q=ferries');
      await Promise.all([page.waitForNavigation(), page.click('form[action$="/merger"] button')]);
    },
    'desk-bylines-wrong': async (page) => {
      await page.goto(`${dateline.url}/desk/bylines?change=new`);
      await Promise.all([page.waitForNavigation(), page.click('#one button[type=submit]')]);
    },
    'desk-set-names': '/desk/settings',
    'desk-set-languages': '/desk/settings/languages',
    'desk-set-dates': '/desk/settings/dates',
    'desk-set-comments': '/desk/settings/comments',
    'desk-set-comments-tried': async (page) => {
      await page.goto(`${dateline.url}/desk/settings/comments`);
      await page.fill('#held-words', '~tram');
      await Promise.all([page.waitForNavigation(), page.click('button[name=act][value=try]')]);
    },
    'desk-set-policies': '/desk/settings/policies',
    'desk-set-menus': '/desk/settings/menus',
    'desk-set-letters-off': '/desk/settings/letters',
    'desk-proof-neither': '/desk/proof?for=tokens',
    'desk-set-wrong': async (page) => {
      await page.goto(`${dateline.url}/desk/settings/addresses`);
      await page.fill('#permalink', '/%year%/');
      await Promise.all([page.waitForNavigation(), page.click('form:has(#permalink) button[type=submit]')]);
    },
    'desk-redirects': '/desk/redirects',
    'desk-redirects-wrong': async (page) => {
      await page.goto(`${dateline.url}/desk/redirects`);
      await page.fill('textarea[name=lines]', 'nothing\n/old/,/new/ er');
      await Promise.all([page.waitForNavigation(), page.click('form:has(textarea[name=lines]) button[type=submit]')]);
    },
  };
});

after(async () => {
  await browser?.close();
  await dateline?.end();
});

let translation = null;

/** Begins a translation of the first story, and gives the address of its editor. */
async function beginTranslation(page) {
  await page.goto(`${dateline.url}/desk/stories/1`);
  await page.selectOption('#into', 'he');
  await Promise.all([page.waitForNavigation(), page.click('form[action$="/translations"] button')]);
  return page.url();
}

/** Opens the editor of that translation, which the first page that asks for it begins. */
async function openTranslation(page) {
  translation ??= beginTranslation(page);
  await page.goto(await translation);
}

/** Opens the first of a list to be changed. */
async function openFirst(page, list) {
  await page.goto(`${dateline.url}${list}`);
  await Promise.all([page.waitForNavigation(), page.click('main .todo a[href*="change="]')]);
}

/** Opens an empty page of the browser that the demo's link signed in. */
const openDeskPage = (options) => openPage(browser, { cookies, ...options });

/** Where readers find the comment in hand: the address of its story, with the comment's anchor. */
async function readPlaceInHand(page) {
  return page.getAttribute('#in-hand a.story-t', 'href');
}

/** What a reader finds at the story, asked until the comment stands there or no longer does. */
async function waitForReader(place, isThere) {
  const [address, anchor] = place.split('#');
  const end = Date.now() + WAIT_MS_MAX;
  while (Date.now() < end) {
    const html = await (await fetch(dateline.url + address)).text();
    if (html.includes(`id="${anchor}"`) === isThere) return;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  assert.fail(`after ${WAIT_MS_MAX} ms a reader ${isThere ? 'does not find' : 'still finds'} ${place}`);
}

test('every page of the desk is valid, free of barriers, overflow and outside requests, and fits both ways', async () => {
  assert.deepEqual(await walk(browser, dateline.url, pages, { cookies, mirrored: true }), []);
  assert.deepEqual(await walk(browser, dateline.url, { 'desk-sign-in': '/desk/sign-in' }, { mirrored: true }), []);
});

test('a held comment is approved by keyboard, read by readers, and put back by keyboard', async () => {
  const page = await openDeskPage();
  await page.goto(`${dateline.url}/desk/comments`);
  const place = await readPlaceInHand(page);
  await waitForReader(place, false);
  await page.keyboard.press('a');
  await page.waitForSelector('[role=status] >> text=Approved');
  await takeShot(page, 'desk-approved');
  assert.deepEqual(await findBarriers(page), []);
  await waitForReader(place, true);
  await page.keyboard.press('z');
  await page.waitForSelector('text=The decision was undone.');
  await waitForReader(place, false);
  await page.context().close();
});

test('letters in a field are letters, and may be turned off everywhere', async () => {
  const page = await openDeskPage();
  await page.goto(`${dateline.url}/desk/comments`);
  await page.keyboard.press('x');
  assert.match(await page.textContent('[data-count]'), /^1 /);
  await page.keyboard.press('?');
  await page.uncheck('[data-keys-choice] input');
  await page.keyboard.press('a');
  await page.keyboard.press('x');
  assert.match(await page.textContent('[data-count]'), /^1 /);
  assert.equal(new URL(page.url()).search, '');
  await page.context().close();
});

test('without script comments are chosen, rejected at once, and put back', async () => {
  const page = await openDeskPage({ script: false });
  await page.goto(`${dateline.url}/desk/comments?status=published`);
  const place = await readPlaceInHand(page);
  await waitForReader(place, true);
  const boxes = await page.locator('.sel').all();
  for (const box of boxes) await box.check();
  await page.click('#bulk button[value=rejected]');
  assert.match(await page.textContent('.toast[role=status]'), new RegExp(`^${boxes.length} comments decided`));
  await takeShot(page, 'desk-decided-many');
  await waitForReader(place, false);
  await page.click('text=Undo');
  await waitForReader(place, true);
  await page.context().close();
});

test('a story is taken back and published again', async () => {
  const page = await openDeskPage({ script: false });
  await page.goto(`${dateline.url}/desk/stories?q=budget`);
  await page.click('.td-story a');
  const address = await page.getAttribute('.page a.btn--quiet', 'href');
  await page.fill('#reason', 'The count was wrong.');
  await page.click('text=Take it back >> nth=-1');
  await page.waitForSelector('text=The story was taken back.');
  assert.equal((await fetch(dateline.url + address)).status, 410);
  const receipt = new URL(page.url()).pathname;
  assert.match(receipt, /\/receipts\/\d+$/);
  assert.deepEqual(await walk(browser, dateline.url, { 'desk-receipt': receipt }, { cookies, mirrored: true }), []);
  await page.click('.facts a');
  await page.click('text=Publish now');
  await page.waitForSelector('text=Published at');
  assert.equal((await fetch(dateline.url + address)).status, 200);
  await page.context().close();
});

test('the first admin sets a new newsroom up, leaves, and comes back', async () => {
  const fresh = await startDateline(['serve']);
  try {
    const page = await openPage(browser, { script: false });
    const link = fresh.log().match(/http\S+\/desk\/set-up\/\S+/)[0];
    await page.goto(link);
    await takeShot(page, 'desk-set-up');
    assert.deepEqual(await findHtmlErrors(await (await fetch(link)).text()), []);
    await page.fill('#name', 'Runa Holm');
    await page.fill('#email', 'runa@example.org');
    await page.fill('#password', 'four boats and a quay');
    await page.click('main button');
    assert.match(await page.textContent('.rail-foot'), /Runa Holm/);
    await page.click('text=Sign out');
    await page.fill('#email', 'runa@example.org');
    await page.fill('#password', 'four boats and a quay');
    await page.click('main button');
    assert.equal(new URL(page.url()).pathname, '/desk/');
    await page.goto(link);
    assert.match(await page.textContent('main'), /has been used/);
    await page.context().close();
  } finally {
    await fresh.end();
  }
});
