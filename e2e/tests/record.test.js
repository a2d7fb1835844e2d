// Who said what: from what a machine has read of the sample newsroom to a page of whoever said it, by the desk's keys.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { openPage, startBrowser, WIDTHS } from '../lib/browser.js';
import { startDateline } from '../lib/dateline.js';
import { signIn } from '../lib/desk.js';
import { walk } from '../lib/walk.js';

/** Decisions that one minute must have room for; the test makes a third of them. */
const DECISIONS_A_MINUTE = 20;

let browser, dateline, cookies;

before(async () => {
  browser = await startBrowser();
  dateline = await startDateline(['demo']);
  cookies = await signIn(browser, dateline);
});

after(async () => {
  await browser?.close();
  await dateline?.end();
});

/** Opens the queue once the sample newsroom has been read. */
async function openQueue(query = '') {
  const page = await openPage(browser, { cookies });
  for (let tries = 0; tries < 60; tries += 1) {
    await page.goto(`${dateline.url}/desk/statements${query}`);
    if ((await page.locator('[data-statement]').count()) > 0) return page;
    await page.waitForTimeout(500);
  }
  throw new Error('Nothing was proposed within half a minute.');
}

test('words are given to somebody new, confirmed by a key, and stand on a page of theirs', async () => {
  const page = await openQueue('?confidence=80');
  assert.equal(await page.locator('.focus-c .tag', { hasText: 'Proposed by a machine' }).count(), 1);
  const parts = await page.locator('.said-words').allTextContents();
  const words = parts.join(' ');
  await page.locator('aside details', { hasText: 'Somebody new' }).locator('summary').click();
  await page.fill('#name', 'Marta Vale');
  await page.fill('#description', 'Chief engineer of the Harbour Trust.');
  await page.check('input[name="page"][type="checkbox"]');
  await page.locator('aside form.stack button[type="submit"]').click();
  assert.match(await page.locator('.toast').textContent(), /whose words/);
  assert.deepEqual(await page.locator('.said-words').allTextContents(), parts, 'it is still in hand');
  await page.keyboard.press('a');
  await page.waitForSelector('.toast >> text=Confirmed: 1');

  await page.goto(`${dateline.url}/people/marta-vale/`);
  assert.equal(await page.locator('h1').textContent(), 'Marta Vale');
  assert.equal(await page.locator('.said blockquote p').first().textContent(), words);
  const sentence = await page.locator('.said .src a').first().getAttribute('href');
  assert.match(sentence, /#:~:text=/);
  await page.locator('.said .src a').first().click();
  assert.ok((await page.locator('main').textContent()).includes(parts[0]), 'the story holds the very words');
  await page.goto(`${dateline.url}/statements/?q=${encodeURIComponent(words.split(' ').slice(1, 3).join(' '))}`);
  assert.equal(await page.locator('.said .who').first().textContent(), 'Marta Vale');
  await page.context().close();
});

test('the queue is worked through by keys, and the last decision is taken back by one', async () => {
  const page = await openQueue();
  const began = Date.now();
  const decisions = Math.ceil(DECISIONS_A_MINUTE / 3);
  for (let done = 0; done < decisions; done += 1) {
    const before = await page.locator('.said-words').first().textContent();
    await Promise.all([page.waitForNavigation(), page.keyboard.press(done % 2 ? 'r' : 'a')]);
    assert.notEqual(await page.locator('.said-words').first().textContent(), before);
  }
  const seconds = (Date.now() - began) / 1000;
  assert.ok(seconds < 20, `${decisions} decisions took ${seconds} s`);
  await Promise.all([page.waitForNavigation(), page.keyboard.press('j')]);
  await Promise.all([page.waitForNavigation(), page.keyboard.press('k')]);
  await page.keyboard.press('a');
  await page.waitForSelector('.toast [data-key="Z"]');
  await page.keyboard.press('z');
  await page.waitForSelector('.toast >> text=Put back: 1');
  await page.context().close();
});

test('an editor says what somebody was; a reader without script objects, and reads the answer', async () => {
  const desk = await openPage(browser, { cookies });
  await desk.goto(`${dateline.url}/desk/speakers?q=marta`);
  await desk.click('tbody a');
  await desk.fill('#title-1', 'Chief engineer');
  await desk.fill('#organisation-1', 'Harbour Trust');
  await desk.fill('#from-1', '2020');
  await desk.fill('#wikidata', 'Q42');
  await desk.locator('#one button[type="submit"]').click();
  assert.match(await desk.locator('main').textContent(), /The speaker was kept/);

  const reader = await openPage(browser, { script: false, width: WIDTHS.phone });
  await reader.goto(`${dateline.url}/people/marta-vale/`);
  assert.match(await reader.locator('.roles').textContent(), /Chief engineer, Harbour Trust since 2020/);
  assert.match(await reader.locator('.said figcaption').first().textContent(), /Chief engineer, Harbour Trust/);
  await reader.locator('text=Object to this').first().click();
  await reader.click('#objection button[type="submit"]');
  assert.equal(await reader.locator('.field--bad').count(), 3, 'what is missing is told beside each field');
  await reader.fill('#name', 'Marta Vale');
  await reader.fill('#email', 'marta@example.org');
  await reader.fill('#text', 'I said eight months.');
  await reader.click('#objection button[type="submit"]');
  assert.match(await reader.locator('[role="status"]').textContent(), /An editor will read it/);

  await desk.goto(`${dateline.url}/desk/objections`);
  await desk.fill('textarea[name="answer"]', 'We have listened again.');
  await desk.click('button[value="answer"]');
  assert.match(await desk.locator('main').textContent(), /stands beside the statement/);
  await reader.goto(`${dateline.url}/people/marta-vale/`);
  assert.match(await reader.locator('.said-answer').first().textContent(), /We have listened again/);
  await Promise.all([reader.context().close(), desk.context().close()]);
});

test('the pages of the record are whole for everybody', async () => {
  const page = await openPage(browser, { cookies });
  await page.goto(`${dateline.url}/people/marta-vale/`);
  const form = await page.locator('text=Object to this').first().getAttribute('href');
  await page.goto(`${dateline.url}/desk/speakers?q=marta`);
  const speaker = await page.locator('tbody a').first().getAttribute('href');
  await page.context().close();
  const pages = {
    statements: '/statements/',
    'statements-none': '/statements/?q=nothing-like-it',
    person: '/people/marta-vale/',
    objection: form,
    'objection-sent': `${form}?sent`,
  };
  assert.deepEqual(await walk(browser, dateline.url, pages, { mirrored: true }), []);
  const desk = {
    'desk-statements': '/desk/statements',
    'desk-statements-confirmed': '/desk/statements?state=confirmed',
    'desk-speakers': '/desk/speakers',
    'desk-speaker': `${speaker}?into=a`,
    'desk-objections': '/desk/objections?state=answered',
  };
  assert.deepEqual(await walk(browser, dateline.url, desk, { cookies, mirrored: true }), []);
});
