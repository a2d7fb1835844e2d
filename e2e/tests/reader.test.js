// A reader's way through the sample newsroom, at both widths, in both schemes and both directions.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { openPage, startBrowser, WIDTHS } from '../lib/browser.js';
import { findBarriers, findHtmlErrors, findOverflow, recordComplaints, recordOutsideRequests } from '../lib/checks.js';
import { startDateline } from '../lib/dateline.js';
import { takeShot } from '../lib/shots.js';

let browser, dateline, pages;

before(async () => {
  dateline = await startDateline(['demo']);
  browser = await startBrowser();
  const front = await (await fetch(`${dateline.url}/`)).text();
  const story = front.match(/href="(\/\d{4}\/\d\d\/\d\d\/ferry-returns[^"]*)"/)[1];
  pages = { front: '/', story, section: '/harbour/', search: '/search?q=boat', lost: '/no-such-page/', persian: '/fa/' };
});

after(async () => {
  await browser?.close();
  await dateline?.end();
});

test('every page is valid HTML', async () => {
  for (const path of Object.values(pages)) {
    const html = await (await fetch(dateline.url + path)).text();
    assert.deepEqual(await findHtmlErrors(html), [], path);
  }
});

test('every page is free of barriers, overflow and outside requests, at any width, light and dark', async () => {
  for (const [name, path] of Object.entries(pages)) {
    for (const [size, width] of Object.entries(WIDTHS)) {
      for (const scheme of ['light', 'dark']) {
        const page = await openPage(browser, { width, scheme });
        const outside = recordOutsideRequests(page, dateline.url);
        const complaints = recordComplaints(page);
        await page.goto(dateline.url + path);
        await takeShot(page, `${name}-${size}-${scheme}`);
        const found = { outside, complaints: complaints.filter((line) => !line.includes('404')), barriers: await findBarriers(page), overflow: await findOverflow(page) };
        assert.deepEqual(found, { outside: [], complaints: [], barriers: [], overflow: [] }, `${name} ${size} ${scheme}`);
        await page.context().close();
      }
    }
  }
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
  const page = await openPage(browser, { script: false });
  await page.goto(dateline.url + pages.story);
  await page.fill('#comment', 'Kept words.');
  await page.click('button[name="submit"]');
  assert.equal(await page.inputValue('#comment'), 'Kept words.');
  assert.equal(await page.getAttribute('#email', 'aria-invalid'), 'true');
  assert.deepEqual(await findBarriers(page), []);
  await page.context().close();
});
