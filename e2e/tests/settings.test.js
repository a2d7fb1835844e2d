// An admin's way through the settings of the sample newsroom, on a desk and on a phone in Persian, with and without script.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { openPage, startBrowser, WIDTHS } from '../lib/browser.js';
import { findBarriers, findOverflow } from '../lib/checks.js';
import { startDateline } from '../lib/dateline.js';
import { signIn } from '../lib/desk.js';
import { takeShot } from '../lib/shots.js';

const WAIT_MS_MAX = 10_000;
const POLL_MS = 50;

const PARTS = ['names', 'languages', 'dates', 'addresses', 'pages', 'comments', 'menus', 'trust', 'policies', 'crawlers'];

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

const openDeskPage = (options) => openPage(browser, { cookies, ...options });

async function send(page, selector) {
  await Promise.all([page.waitForNavigation(), page.click(selector)]);
}

/** What a reader finds, asked until it holds some words. */
async function waitForReader(address, words) {
  const end = Date.now() + WAIT_MS_MAX;
  let html = '';
  while (Date.now() < end) {
    html = await (await fetch(dateline.url + address)).text();
    if (html.includes(words)) return html;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  return assert.fail(`after ${WAIT_MS_MAX} ms ${address} does not hold ${words}:\n${html.slice(0, 2_000)}`);
}

test('names, a policy and a menu are changed at a desk, and readers see them', async () => {
  const page = await openDeskPage();
  await page.setViewportSize({ width: WIDTHS.desk, height: 900 });
  await page.goto(`${dateline.url}/desk/settings`);
  await page.fill('#title', '');
  await send(page, 'form:has(#title) button[type=submit]');
  assert.match(await page.title(), /^Error: /);
  assert.match(await page.textContent('#title-error'), /Fill this in/);
  await page.fill('#title', 'The Almira Beacon');
  await send(page, 'form:has(#title) button[type=submit]');
  await page.waitForSelector('[role=status] >> text=The settings are kept.');
  await waitForReader('/', 'The Almira Beacon');
  await page.goto(`${dateline.url}/desk/settings/policies`);
  await page.click('#ethics details summary');
  await page.fill('#text-ethics', 'We take no gifts.');
  await takeShot(page, 'settings-policy-desk-light');
  await send(page, '#ethics button[value=write]');
  await waitForReader('/', '"ethicsPolicy"');
  await page.goto(`${dateline.url}/desk/settings/menus`);
  const rows = [['Front', '/'], ['Almira elsewhere', 'https://almira.example/'], ['Corrections', '/corrections/']];
  for (const [place, [name, to]] of rows.entries()) {
    await page.fill(`#name-foot-0-${place}`, name);
    await page.fill(`#to-foot-0-${place}`, to);
    await send(page, '#foot-0 .row > button.btn[value=keep]');
  }
  await send(page, '#foot-0 button[value=up-2]');
  await takeShot(page, 'settings-menus-desk-light');
  const front = await waitForReader('/', 'Almira elsewhere');
  assert.ok(front.indexOf('>Corrections<') < front.indexOf('Almira elsewhere'));
  await page.context().close();
});

test('a mark is sent, stands beside the name and is the icon; a colour that cannot be read names one that can', async () => {
  const page = await openDeskPage();
  await page.setViewportSize({ width: WIDTHS.desk, height: 900 });
  await page.goto(`${dateline.url}/desk/settings/names`);
  const mark = await page.evaluate(async () => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 400, height: 300 });
    const context = canvas.getContext('2d');
    context.fillStyle = '#8a1c1c';
    context.fillRect(0, 0, 400, 300);
    return canvas.toDataURL('image/png').split(',')[1];
  });
  await page.setInputFiles('#mark-file', { name: 'mark.png', mimeType: 'image/png', buffer: Buffer.from(mark, 'base64') });
  await send(page, '#mark-form button[value=keep]');
  await page.waitForSelector('[role=status] >> text=The mark is kept.');
  await takeShot(page, 'settings-mark-desk-light');
  assert.deepEqual(await findBarriers(page), []);
  await waitForReader('/', 'class="mark" src="/media/');
  const icon = await fetch(`${dateline.url}/icon-192.png`);
  assert.equal(icon.headers.get('content-type'), 'image/png');
  await page.setInputFiles('#mark-file', { name: 'mark.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg/>') });
  await send(page, '#mark-form button[value=keep]');
  assert.match(await page.textContent('#mark-file-error'), /SVG can hold script/);
  assert.deepEqual(await findBarriers(page), []);
  await page.fill('#brand', '#ffcc00');
  await send(page, 'form:has(#brand) button[type=submit]');
  const nearest = (await page.textContent('#brand-error')).match(/#[0-9a-f]{6}/)[0];
  await page.fill('#brand', nearest);
  await send(page, 'form:has(#brand) button[type=submit]');
  await waitForReader('/', `/assets/brand-${nearest.slice(1)}-`);
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme });
    for (const [size, width] of Object.entries(WIDTHS)) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${dateline.url}/`);
      await takeShot(page, `front-brand-${size}-${colorScheme}`);
      assert.deepEqual(await findBarriers(page), [], `${size} ${colorScheme}`);
    }
  }
  await page.context().close();
});

test('without script the same forms do the same', async () => {
  const page = await openDeskPage({ script: false });
  await page.goto(`${dateline.url}/desk/settings/crawlers`);
  await page.check('#no-training');
  await send(page, 'form:has(#no-training) button[type=submit]');
  assert.match(await (await fetch(`${dateline.url}/robots.txt`)).text(), /User-agent: GPTBot/);
  assert.match(await (await fetch(`${dateline.url}/trust.txt`)).text(), /datatrainingallowed=no/);
  await page.context().close();
});

test('in Persian, on a phone in the dark, every part fits and is free of barriers', async () => {
  const page = await openDeskPage();
  await page.goto(`${dateline.url}/desk/settings/languages`);
  for (const name of ['language', 'prefix', 'title', 'tagline']) await page.fill(`#edition-${name}-0`, '');
  await page.fill('#language', 'fa');
  await send(page, 'form:has(#language) button[type=submit]');
  assert.equal(await page.getAttribute('html', 'dir'), 'rtl');
  await page.setViewportSize({ width: WIDTHS.phone, height: 844 });
  await page.emulateMedia({ colorScheme: 'dark' });
  for (const part of PARTS) {
    await page.goto(`${dateline.url}/desk/settings/${part}`);
    await takeShot(page, `settings-${part}-phone-fa-dark`);
    assert.deepEqual(await findBarriers(page), [], part);
    assert.deepEqual(await findOverflow(page), [], part);
  }
  await page.context().close();
});
