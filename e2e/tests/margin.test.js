// Statements in the margin of the editor: read in what is typed, decided on by keys, added by hand, and what was said before.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { openPage, startBrowser, WIDTHS } from '../lib/browser.js';
import { findBarriers, findOverflow, recordComplaints } from '../lib/checks.js';
import { startDateline } from '../lib/dateline.js';
import { signIn } from '../lib/desk.js';
import { takeShot } from '../lib/shots.js';

const SAVED = '#status[data-state=saved]';
const CARD = '#statements .said-card';

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

const complaints = new WeakMap();
const complaintsOf = (page) => complaints.get(page).filter((line) => !/status of 4\d\d/.test(line));

/** Begins a story in a language; gives the page of its editor. */
async function beginStory(headline, language, paragraphs) {
  const page = await openPage(browser, { cookies });
  complaints.set(page, recordComplaints(page));
  await page.goto(`${dateline.url}/desk/stories`);
  await page.click('.bar button');
  await page.waitForSelector('.ProseMirror');
  if (language !== 'en') await page.selectOption('#language', language);
  await page.selectOption('#section', { index: 1 });
  await page.fill('[name=headline]', headline);
  await page.locator('.ProseMirror').click();
  for (const [at, paragraph] of paragraphs.entries()) {
    if (at > 0) await page.keyboard.press('Enter');
    await page.keyboard.insertText(paragraph);
  }
  await page.keyboard.press('Control+s');
  await page.waitForSelector(SAVED);
  return page;
}

const story = (page) => page.url().replace(/\/edit.*$/, '');
const marksOf = async (page) => (await (await page.request.get(`${story(page)}/statements`)).json()).marks;
const statesOf = async (page) => (await marksOf(page)).map((mark) => mark.state);

/** Selects words of the text, as by dragging over them. */
async function select(page, words) {
  await page.locator('.ProseMirror').evaluate((body, words) => {
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.data.indexOf(words);
      if (at < 0) continue;
      body.focus();
      document.getSelection().setBaseAndExtent(node, at, node, at + words.length);
      return;
    }
    throw new Error(`the text does not say ${words}`);
  }, words);
}

async function publish(page) {
  await page.goto(story(page));
  await page.click('text=Publish now');
  await page.waitForSelector('text=Published at');
}

/** Looks at the page as it stands in both widths, schemes and directions. */
async function lookAt(page, name) {
  for (const [size, width] of Object.entries(WIDTHS)) {
    await page.setViewportSize({ width, height: 900 });
    for (const scheme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme: scheme });
      await takeShot(page, `margin-${name}-${size}-${scheme}`);
      assert.deepEqual(await findBarriers(page), [], `${name} ${size} ${scheme}`);
      assert.deepEqual(await findOverflow(page), [], `${name} ${size}`);
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
}

test('statements are read in a draft, decided on by one key each, added by hand, and on record once it is published', async () => {
  const page = await beginStory('Bridge opens in June', 'en', [
    '“The old bridge will open again in June,” said Lena Ortiz, the mayor.',
    '“We have waited for it long enough,” Ortiz said.',
    'It will cost far more than planned.',
  ]);
  await page.waitForSelector('.said-mark');
  assert.equal(await page.locator('.said-mark').count(), 2, 'each has a mark beside its paragraph');
  assert.equal(await page.locator('.said-mk').count(), 0, 'no words are underlined but those in hand');
  const written = await page.locator('.ProseMirror p').allTextContents();

  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Control+Alt+j');
  await page.waitForSelector(`${CARD}:focus`);
  assert.equal(await page.textContent('.said-mk'), '“The old bridge will open again in June,”');
  await page.keyboard.press('a');
  await page.waitForSelector('#statements [role=status] >> text=Confirmed: Lena Ortiz');
  assert.match(await page.textContent(CARD), /waited for it long enough/, 'the next is in hand');
  await page.keyboard.press('r');
  await page.waitForSelector('#statements [role=status] >> text=Rejected');
  assert.deepEqual(await statesOf(page), ['confirmed', 'rejected']);
  await page.keyboard.press('o');
  await page.waitForSelector('#statements [role=status] >> text=Proposed');
  assert.deepEqual(await statesOf(page), ['confirmed', 'proposed']);
  await page.keyboard.press('z');
  await page.waitForSelector('#statements [role=status] >> text=Rejected');
  assert.deepEqual(await statesOf(page), ['confirmed', 'rejected'], 'one decision is undone, and stays in hand');
  assert.match(await page.textContent(CARD), /waited for it long enough/);
  await page.keyboard.press('z');
  await page.keyboard.press('o');
  await page.waitForSelector('#statements [role=status] >> text=Proposed');
  assert.deepEqual(await statesOf(page), ['confirmed', 'proposed'], 'there is nothing more to undo');
  await page.keyboard.press('k');
  await page.waitForSelector(`${CARD} >> text=old bridge`);
  assert.match(await page.textContent(CARD), /once these words are published/);
  await lookAt(page, 'draft');
  await page.setViewportSize({ width: WIDTHS.desk, height: 900 });
  await page.locator(CARD).focus();
  await page.keyboard.press('Escape');
  assert.ok(await page.evaluate(() => document.activeElement.classList.contains('ProseMirror')), 'back in the text');
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('Now: ');
  await page.waitForSelector(SAVED);
  assert.equal(await page.textContent('.said-mk'), '“The old bridge will open again in June,”', 'it follows what is typed');

  await select(page, 'It will cost far more than planned.');
  await page.keyboard.press('Control+Alt+s');
  await page.waitForSelector('#said-name:focus');
  assert.equal(await page.inputValue('#said-kind'), 'indirect');
  await page.keyboard.type('Lena Ortiz');
  assert.deepEqual(await findBarriers(page), []);
  await takeShot(page, 'margin-hand');
  await page.keyboard.press('Enter');
  await page.waitForSelector(`${CARD}:focus >> text=far more than planned`);
  assert.deepEqual(await statesOf(page), ['confirmed', 'proposed', 'confirmed']);
  assert.deepEqual(await page.locator('.ProseMirror p').allTextContents(), [`Now: ${written[0]}`, ...written.slice(1)], 'nothing of it is in the text');
  const list = `${dateline.url}/desk/statements?state=confirmed`;
  const desk = await openPage(browser, { cookies });
  await desk.goto(list);
  assert.ok(!(await desk.textContent('main')).includes('old bridge'), 'no word of a draft is on record');
  await publish(page);
  await desk.goto(list);
  assert.match(await desk.textContent('main'), /old bridge will open again in June/);
  assert.match(await desk.textContent('main'), /far more than planned/);
  assert.deepEqual(complaintsOf(page), []);
  await Promise.all([page.context().close(), desk.context().close()]);
});

test('what the speaker said before is shown while a quotation is entered, what changed in it, and is quoted again', async () => {
  const first = await beginStory('Ferry timetable', 'en', ['“The new ferry will sail to the island on Monday,” said Omar Reyes.', 'He left.']);
  await first.waitForSelector('.said-mark');
  await select(first, '“The new ferry will sail to the island on Monday,”');
  await first.keyboard.press('Control+Alt+s');
  await first.waitForSelector('#said-name:focus');
  await first.keyboard.type('Omar Reyes');
  await first.keyboard.press('Enter');
  await first.waitForSelector(`${CARD}:focus`);
  await publish(first);
  await first.context().close();

  const page = await beginStory('Ferry is late', 'en', ['“The new ferry will sail to the island on Friday,” said Omar Reyes.', '']);
  await page.waitForSelector('.said-mark');
  await page.keyboard.press('Control+Home');
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowRight');
  const earlier = page.locator('.said-earlier');
  await earlier.waitFor();
  assert.equal(await earlier.locator('del').textContent(), 'Monday');
  assert.equal(await earlier.locator('ins').textContent(), 'Friday');
  assert.match(await earlier.textContent(), /Ferry timetable/);
  await lookAt(page, 'before');
  await page.setViewportSize({ width: WIDTHS.desk, height: 900 });
  await page.locator('.ProseMirror p').last().click();
  await page.keyboard.press('Control+Alt+j');
  await page.waitForSelector(`${CARD}:focus`);
  await earlier.locator('button').click();
  await page.waitForSelector('.ProseMirror blockquote');
  assert.match(await page.textContent('.ProseMirror blockquote'), /The new ferry will sail to the island on Monday.*Omar Reyes, Ferry timetable/);
  assert.match(await page.getAttribute('.ProseMirror blockquote a', 'href'), /\/ferry-timetable\/$/);
  await page.waitForSelector(SAVED);
  assert.deepEqual(complaintsOf(page), []);
  await page.context().close();
});

test('in Persian and in Arabic marks stand on the side where the text begins', async () => {
  for (const [language, quoted, rest] of [
    ['fa', '«پل قدیمی در ماه ژوئن دوباره باز خواهد شد.»', 'لنا اورتیز، شهردار، گفت: '],
    ['ar', '«سيفتح الجسر القديم من جديد في شهر يونيو المقبل»', 'قالت لينا أورتيز: '],
  ]) {
    const page = await beginStory(quoted.slice(1, 20), language, [rest + quoted]);
    await page.waitForSelector('.said-mark');
    await page.keyboard.press('Control+Alt+k');
    await page.waitForSelector(`${CARD}:focus`);
    assert.equal((await page.textContent('.said-mk')).replace('.', ''), quoted.replace('.', ''));
    const [mark, text] = await Promise.all([page.locator('.said-mark').boundingBox(), page.locator('.ProseMirror p').first().boundingBox()]);
    assert.ok(mark.x >= text.x + text.width, `${language}: the mark stands right of its paragraph`);
    await page.keyboard.press('a');
    await page.waitForSelector('#statements [role=status] >> text=Confirmed');
    assert.deepEqual(await statesOf(page), ['confirmed']);
    await lookAt(page, language);
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
    for (const [size, width] of Object.entries(WIDTHS)) {
      await page.setViewportSize({ width, height: 900 });
      await takeShot(page, `margin-${language}-${size}-mirrored`);
      assert.deepEqual(await findOverflow(page), []);
    }
    assert.deepEqual(complaintsOf(page), []);
    await page.context().close();
  }
});
