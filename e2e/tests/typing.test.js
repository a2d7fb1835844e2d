// No lost keystroke: typing while the browser and the server are killed, and two people in one story.
//
// TYPING_KILLS, TYPING_TOGETHER_MS and TYPING_SEED make it longer and repeat a run: `cargo xtask torture --only typing`.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { openPage, startBrowser } from '../lib/browser.js';
import { startDateline } from '../lib/dateline.js';
import { signIn } from '../lib/desk.js';
import { killWhileTyping, LOST_MS_MAX, typeTogether } from '../lib/typing.js';

const KILLS = Number(process.env.TYPING_KILLS ?? 12);
const TOGETHER_MS = Number(process.env.TYPING_TOGETHER_MS ?? 8_000);
const SEED = Number(process.env.TYPING_SEED ?? 7);

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

test(`of ${KILLS} kills of browser and server while one types, none takes more than ${LOST_MS_MAX / 1000} s along`, async (t) => {
  const tell = (kill, told) => kill % 10 === 0 && t.diagnostic(`${kill} kills: ${JSON.stringify(told)}`);
  const told = await killWhileTyping({ dateline, cookies, kills: KILLS, seed: SEED, tell });
  t.diagnostic(JSON.stringify(told));
  assert.equal(told.browserKills + told.serverKills, KILLS);
});

test('two people who write in one story at the same time end with one text that has every word of both', async (t) => {
  const pages = [];
  for (let place = 0; place < 2; place++) {
    const page = await openPage(browser, { cookies });
    pages.push(page);
  }
  const [ines, omar] = pages;
  await ines.goto(`${dateline.url}/desk/stories`);
  await ines.click('.bar button');
  await ines.locator('.ProseMirror').click();
  await ines.keyboard.type('One.\nTwo.\nThree.\nFour.');
  await ines.waitForSelector('#status[data-state=saved]');
  const address = ines.url();
  await omar.goto(address);
  await omar.waitForSelector('.ProseMirror p >> nth=3');
  const { words, text } = await typeTogether({ pages, address, ms: TOGETHER_MS, seed: SEED });
  t.diagnostic(`${words.length} words`);
  assert.deepEqual(words.filter((word) => !new RegExp(`${word}(?!\\d)`).test(text)), [], text);
  for (const page of pages) await page.context().close();
});
