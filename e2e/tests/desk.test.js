// A moderator's way through the desk of the sample newsroom, by keyboard and without script, and a first set-up.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { openPage, startBrowser, WIDTHS } from '../lib/browser.js';
import { findBarriers, findHtmlErrors, findOverflow, recordComplaints, recordOutsideRequests } from '../lib/checks.js';
import { startDateline } from '../lib/dateline.js';
import { takeShot } from '../lib/shots.js';

const WAIT_MS_MAX = 10_000;
const POLL_MS = 50;

let browser, dateline, cookies, pages;

before(async () => {
  dateline = await startDateline(['demo']);
  browser = await startBrowser();
  const page = await openPage(browser);
  await page.goto(dateline.log().match(/http\S+\/desk\/sign-in\/link\/\S+/)[0]);
  assert.equal(new URL(page.url()).pathname, '/desk/');
  cookies = await page.context().cookies();
  await page.context().close();
  pages = {
    home: '/desk/',
    comments: '/desk/comments',
    spam: '/desk/comments?status=spam',
    none: '/desk/comments?status=rejected',
    stories: '/desk/stories',
    story: '/desk/stories/1',
    sessions: '/desk/sessions',
    tokens: '/desk/tokens',
    codes: '/desk/codes',
    people: '/desk/people',
    lost: '/desk/no-such-page',
  };
});

after(async () => {
  await browser?.close();
  await dateline?.end();
});

/** Opens an empty page of the browser that the demo's link signed in. */
async function openDeskPage(options) {
  const page = await openPage(browser, options);
  await page.context().addCookies(cookies);
  return page;
}

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

test('every page of the desk is valid HTML', async () => {
  const page = await openDeskPage();
  for (const path of [...Object.values(pages), '/desk/sign-in']) {
    const html = await (await page.context().request.get(dateline.url + path)).text();
    assert.deepEqual(await findHtmlErrors(html), [], path);
  }
  await page.context().close();
});

test('every page of the desk is free of barriers, overflow and outside requests', async () => {
  for (const [name, path] of Object.entries({ ...pages, 'sign-in': '/desk/sign-in' })) {
    for (const [size, width] of Object.entries(WIDTHS)) {
      for (const scheme of ['light', 'dark']) {
        const page = await openDeskPage({ width, scheme });
        const outside = recordOutsideRequests(page, dateline.url);
        const complaints = recordComplaints(page);
        await page.goto(dateline.url + path);
        await takeShot(page, `desk-${name}-${size}-${scheme}`);
        const found = {
          outside,
          complaints: complaints.filter((line) => !line.includes('404')),
          barriers: await findBarriers(page),
          overflow: await findOverflow(page),
        };
        assert.deepEqual(found, { outside: [], complaints: [], barriers: [], overflow: [] }, `${name} ${size} ${scheme}`);
        await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
        assert.deepEqual(await findOverflow(page), [], `${name} ${size} from right to left`);
        await page.context().close();
      }
    }
  }
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
  assert.match(await page.textContent('[role=status]'), new RegExp(`^${boxes.length} comments decided`));
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
