// Planning: the board by keyboard and without script, what needs someone, lists by what is asked, notes in the text,
// checks before publishing, and two people in one story.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { openPage, startBrowser, WIDTHS } from '../lib/browser.js';
import { findBarriers, findHtmlErrors, findOverflow, recordComplaints } from '../lib/checks.js';
import { startDateline } from '../lib/dateline.js';
import { signIn } from '../lib/desk.js';
import { LANGUAGES } from '../lib/languages.js';
import { takeShot } from '../lib/shots.js';
import { walk } from '../lib/walk.js';
import { writeExport } from '../lib/wxr.js';

let browser, dateline, cookies;

before(async () => {
  dateline = await startDateline(['demo']);
  browser = await startBrowser();
  cookies = await signIn(browser, dateline);
  const page = await openDesk();
  await planStory(page, 'Barrier gates: two closures this weekend');
  await planStory(page, 'بازار ماهی تا نیمه‌شب باز می‌ماند');
  await postponeScheduled(page);
  await page.context().close();
});

after(async () => {
  await browser?.close();
  await dateline?.end();
});

/** Opens an empty page of the browser that the demo's link signed in. */
const openDesk = (options) => openPage(browser, { cookies, ...options });

/** Plans a story for today, for whoever is signed in; gives the address of its page. */
async function planStory(page, idea) {
  await page.goto(`${dateline.url}/desk/planning/new`);
  await page.fill('#idea', idea);
  await page.fill('#place', 'Port Almira');
  await page.fill('#slot', `${new Date().toISOString().slice(0, 10)}T23:00`);
  await page.fill('#due', '2026-01-05T18:00');
  await page.selectOption('#person', { index: 1 });
  await page.fill('#ask', 'Pictures needed');
  await page.click('main form button');
  await page.waitForSelector('text=The story is planned.');
  return page.getAttribute(`.sc:has-text("${idea}") a.story-t`, 'href');
}

/** Lets the story that the demo has scheduled go out late tonight, so that it is still ahead at the end of a slow run. */
async function postponeScheduled(page) {
  await page.goto(`${dateline.url}/desk/stories?stage=scheduled`);
  await page.click('main a.story-t >> nth=0');
  await page.fill('#at', `${new Date().toISOString().slice(0, 10)}T23:59`);
  await page.click('button[name=when][value=at]');
  await page.waitForSelector('.tag:has-text("Scheduled")');
}

test('the pages of planning are valid, free of barriers, and fit both ways', async () => {
  const pages = {
    'planning-home': '/desk/',
    'planning-board': '/desk/planning',
    'planning-week': '/desk/planning/week',
    'planning-day': '/desk/planning/day',
    'planning-month': '/desk/planning/month',
    'planning-week-empty': '/desk/planning/week?of=2027-05-14',
    'planning-week-move': async (page) => {
      await page.goto(`${dateline.url}/desk/planning/week`);
      await page.click('.ev--plan summary >> nth=0');
      await page.click('.ev--sched summary >> nth=0');
    },
    'planning-month-move': async (page) => {
      await page.goto(`${dateline.url}/desk/planning/month`);
      await page.click('.ev--plan summary >> nth=0');
      await page.click('.ev--sched summary >> nth=0');
    },
    'planning-plan': '/desk/planning/new',
    'planning-list': '/desk/stories?stage=published&language=en&q=the',
    'planning-nothing': '/desk/stories?q=nosuchword',
  };
  assert.deepEqual(await walk(browser, dateline.url, pages, { cookies, mirrored: true }), []);
});

test('a card is moved by keyboard, and back without script', async () => {
  const page = await openDesk();
  await planStory(page, 'Night shift at the lock');
  const card = page.locator('.sc', { hasText: 'Night shift at the lock' });
  await card.focus();
  await page.keyboard.press('Alt+ArrowRight');
  await page.waitForSelector('text=The story has moved on: Writing.');
  assert.equal(await page.locator('[data-lane=writing] .sc', { hasText: 'Night shift at the lock' }).count(), 1);
  await page.context().close();

  const plain = await openDesk({ script: false });
  await plain.goto(`${dateline.url}/desk/planning`);
  const again = plain.locator('.sc', { hasText: 'Night shift at the lock' });
  await again.locator('summary').click();
  await again.locator('text=Back to planned').click();
  await plain.waitForSelector('text=The story has moved on: Planned.');
  await plain.context().close();
});

test('a planned story is moved to another day by keyboard, by dragging it, and without script', async () => {
  const idea = 'Ferry timetable, checked';
  const page = await openDesk();
  await planStory(page, idea);
  const day = (after) => new Date(Date.now() + after * 86_400_000).toISOString().slice(0, 10);
  // The week ends on Sunday: from there the way leads back.
  const way = new Date().getUTCDay() === 0 ? -1 : 1;
  const standsOn = (onPage, iso) => onPage.waitForSelector(`[data-lane="${iso}"] .ev--plan:has-text("${idea}")`);
  await page.goto(`${dateline.url}/desk/planning/week`);
  await standsOn(page, day(0));
  await page.locator('.ev--plan', { hasText: idea }).focus();
  await page.keyboard.press(way > 0 ? 'Alt+ArrowRight' : 'Alt+ArrowLeft');
  await page.waitForSelector('text=The story has been moved to');
  await standsOn(page, day(way));
  assert.match(page.url(), /#slot-\d+$/);
  // Both stand in the evening, so that neither has to be scrolled to while the other is in hand.
  const evening = `[data-lane="${day(0)}"] .cell >> nth=2`;
  await Promise.all([page.waitForNavigation(), page.dragAndDrop(`.ev--plan:has-text("${idea}")`, evening)]);
  await standsOn(page, day(0));
  await takeShot(page, 'planning-week-dragged');
  await page.context().close();

  const plain = await openDesk({ script: false });
  await plain.goto(`${dateline.url}/desk/planning/week`);
  const again = plain.locator('.ev--plan', { hasText: idea });
  await again.locator('summary').click();
  await again.locator(`button[value="${day(way)}"]`).click();
  await standsOn(plain, day(way));
  await plain.context().close();
});

test('in a month a planned story is moved by keyboard, by dragging it to any day, and without script', async () => {
  const idea = 'Bridge repairs, month by month';
  const page = await openDesk();
  await planStory(page, idea);
  // All of one week, so that no day has to be scrolled to while the story is in hand.
  const today = new Date();
  const day = (number) => new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), number)).toISOString().slice(0, 10);
  const way = [1, 2, 3, 4].includes(today.getUTCDay()) ? 1 : -1;
  const other = today.getUTCDate() + 3 * way;
  const standsOn = (onPage, iso) => onPage.waitForSelector(`[data-lane="${iso}"] .ev--plan:has-text("${idea}")`);
  const card = `.ev--plan:has-text("${idea}")`;
  await page.goto(`${dateline.url}/desk/planning/month`);
  await standsOn(page, day(today.getUTCDate()));
  await page.focus(card);
  await page.keyboard.press(way > 0 ? 'Alt+ArrowRight' : 'Alt+ArrowLeft');
  await page.waitForSelector('text=The story has been moved to');
  await standsOn(page, day(today.getUTCDate() + way));
  // Beside where it stands: the head of the day may lie below the bar of the page.
  const lane = `[data-lane="${day(other)}"]`;
  const [own, its] = [await page.locator(card).boundingBox(), await page.locator(lane).boundingBox()];
  const targetPosition = { x: its.width / 2, y: own.y + own.height / 2 - its.y };
  await Promise.all([page.waitForNavigation(), page.dragAndDrop(card, lane, { targetPosition })]);
  await standsOn(page, day(other));
  assert.match(page.url(), /planning\/month.*#slot-\d+$/);
  await takeShot(page, 'planning-month-dragged');
  await page.context().close();

  const plain = await openDesk({ script: false });
  await plain.goto(`${dateline.url}/desk/planning/month`);
  const again = plain.locator(card);
  await again.locator('summary').click();
  await again.getByLabel('Another day').fill(day(other - way));
  await again.locator('button', { hasText: /^Move$/ }).click();
  await standsOn(plain, day(other - way));
  await plain.context().close();
});

/** Begins a story with some paragraphs; gives the address of its page. */
async function beginStory(page, headline, paragraphs) {
  await page.goto(`${dateline.url}/desk/stories`);
  await page.click('.bar button');
  await page.waitForSelector('.ProseMirror');
  await page.fill('[name=headline]', headline);
  await page.click('.ProseMirror');
  for (const [at, paragraph] of paragraphs.entries()) {
    if (at > 0) await page.keyboard.press('Enter');
    await page.keyboard.insertText(paragraph);
  }
  await waitForSaved(page, paragraphs.at(-1));
  return page.url().replace(/\/edit$/, '');
}

/** Waits until the desk has the words. */
async function waitForSaved(page, words) {
  const address = page.url().replace(/\/edit$/, '/draft');
  const end = Date.now() + 10_000;
  while (Date.now() < end) {
    if ((await (await page.request.get(address)).text()).includes(words)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.fail(`the desk has not got: ${words}`);
}

test('a note is added in the text by keyboard, follows its paragraph, and is settled', async () => {
  const page = await openDesk();
  const complaints = recordComplaints(page);
  const story = await beginStory(page, 'Market at night', ['At nine the lamps go out.', 'The lamps were paid for by the Friends of the Market.']);
  // Both at once, before the browser has told the editor of the selection: so fast are keys on a busy machine.
  await page.evaluate(() => {
    getSelection().modify('extend', 'backward', 'lineboundary');
    const key = { key: 'n', code: 'KeyN', keyCode: 78, ctrlKey: true, altKey: true, bubbles: true, cancelable: true };
    document.querySelector('.ProseMirror').dispatchEvent(new KeyboardEvent('keydown', key));
  });
  await page.keyboard.type('Who paid? @Ed');
  await page.click('.names button');
  await page.keyboard.type('may know.');
  await takeShot(page, 'planning-note-new');
  await page.click('.note-new [type=submit]');
  await page.waitForSelector('#notes .thread');
  assert.match(await page.textContent('#notes .typed'), /Who paid\? @Edda Winther may know\./);
  assert.equal(await page.locator('.note-mark').count(), 1);
  assert.equal(await page.textContent('.ProseMirror .mk'), 'The lamps were paid for by the Friends of the Market.');
  assert.deepEqual(await findBarriers(page), []);
  await takeShot(page, 'planning-note');

  await page.locator('.ProseMirror > p').first().click();
  await page.keyboard.press('Home');
  await page.keyboard.type('New. ');
  await page.keyboard.press('Enter');
  await waitForSaved(page, 'New. ');
  await page.reload();
  await page.waitForSelector('.note-mark');
  const marked = await page.evaluate(() => document.querySelector('.note-at').nextElementSibling.textContent);
  assert.match(marked, /^The lamps/);
  await page.locator('.ProseMirror > p').last().click({ clickCount: 3 });
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await page.waitForFunction(() => document.querySelectorAll('.note-mark').length === 0);
  await page.waitForSelector('#status[data-state=saved]');
  await page.context().close();

  const plain = await openDesk({ script: false });
  await plain.goto(story);
  await plain.waitForSelector('text=Its text is gone');
  assert.deepEqual(await findHtmlErrors(await (await plain.request.get(story)).text()), []);
  await takeShot(plain, 'planning-story');
  await plain.click('text=Settle this note');
  await plain.waitForSelector('text=Settled by Edda Winther');
  await plain.context().close();
  assert.deepEqual(complaints.filter((line) => !line.includes('404')), []);
});

/** Lets someone in by an invitation; gives a page of theirs. */
async function invite(page, name) {
  await page.goto(`${dateline.url}/desk/people`);
  await page.fill('#name', name);
  await page.fill('#email', `${name.toLowerCase().replace(' ', '.')}@example.org`);
  await page.selectOption('form:has(#email) select', 'editor');
  await page.click('form:has(#email) button');
  const link = await page.inputValue('#link input');
  const theirs = await openPage(browser);
  await theirs.goto(link);
  await theirs.fill('#password', 'seven boats on a quay');
  await theirs.click('main button');
  await theirs.fill('#email', `${name.toLowerCase().replace(' ', '.')}@example.org`);
  await theirs.fill('#password', 'seven boats on a quay');
  await theirs.click('main button');
  await theirs.waitForSelector('.rail-foot');
  return theirs;
}

test('two people in one story see each other', async () => {
  const page = await openDesk();
  await beginStory(page, 'Two in one', ['At nine the lamps go out.', 'They will stay lit.']);
  const address = page.url();
  const joana = await invite(await openDesk(), 'Joana Brandt');
  const complaints = recordComplaints(joana);
  await joana.goto(address);
  await joana.waitForSelector('#here .av');
  assert.match(await joana.textContent('#here'), /Edda Winther, here now/);
  await joana.locator('.ProseMirror > p').first().click();
  await page.waitForSelector('.ProseMirror .here > .who', { timeout: 15_000 });
  assert.equal(await page.textContent('.ProseMirror .who'), 'Joana');
  assert.deepEqual(await findBarriers(page), []);
  await takeShot(page, 'planning-presence');
  assert.ok(!(await (await page.request.get(address.replace(/\/edit$/, '/draft'))).text()).includes('Joana'), 'no name gets into the text');
  await joana.context().close();
  await page.waitForFunction(() => document.querySelectorAll('#here .av').length === 0, null, { timeout: 40_000 });
  await page.context().close();
  assert.deepEqual(complaints.filter((line) => !line.includes('404')), []);
});

test('what stops a story is led to from the checks, and put right there', async () => {
  const page = await openDesk();
  const story = await beginStory(page, 'A picture of nothing', ['At nine the lamps go out.']);
  await page.keyboard.press('Enter');
  await page.click('[data-tool=picture]');
  await page.click('dialog button:has-text("address")');
  await page.fill('dialog .ltr', '/media/quay.jpg');
  await page.click('dialog [type=submit]');
  await page.waitForSelector('#checks .chk--stop:has-text("Picture has no alt text")');
  await page.waitForSelector('#checks .chk--stop:has-text("No section is chosen")');
  assert.deepEqual(await findBarriers(page), []);
  await takeShot(page, 'planning-checks');
  await page.click('#checks .chk:has-text("No section") a');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'section');
  const noAlt = await page.$('#checks .chk:has-text("no alt text") a');
  await noAlt.focus();
  await page.selectOption('#section', { index: 1 });
  await page.waitForSelector('#checks .chk:has-text("No section")', { state: 'detached' });
  assert.ok(await noAlt.evaluate((way) => document.activeElement === way), 'what is still wrong stays where it is, focused');
  const isThere = await noAlt.evaluate((way) => {
    way.click();
    return document.activeElement.matches('.ProseMirror');
  });
  assert.ok(isThere, 'a key that follows the click at once finds the place');
  await page.keyboard.press('Control+Alt+e');
  await page.check('dialog .tick');
  await page.click('dialog [type=submit]');
  await page.waitForFunction(() => document.querySelectorAll('#checks .chk--stop').length === 0);
  await page.waitForSelector('#checks .chk--warn:has-text("There is no standfirst")');
  await page.goto(story);
  await takeShot(page, 'planning-publish');
  await page.click('text=Publish now');
  await page.waitForSelector('text=Published at');
  await page.context().close();
});

for (const language of ['fa', 'ar']) {
  test(`a desk in ${language} plans, notes and checks from right to left without barriers`, async () => {
    const own = LANGUAGES[language];
    const exported = writeExport({ language, ...own, stories: [{ slug: 'one', headline: own.headline, standfirst: own.standfirst, text: own.text }] });
    const paper = await startDateline(['serve'], { exported });
    try {
      const page = await openPage(browser);
      await page.goto(paper.log().match(/http\S+\/desk\/set-up\/\S+/)[0]);
      await page.fill('#name', own.author);
      await page.fill('#email', 'nora@example.org');
      await page.fill('#password', 'four boats and a quay');
      await page.click('main button');
      await page.goto(`${paper.url}/desk/planning/new`);
      await page.fill('#idea', own.headline);
      await page.fill('#due', '2026-01-05T18:00');
      await page.selectOption('#person', { index: 1 });
      await page.click('main form button');
      const story = await page.getAttribute('.sc a.story-t', 'href');
      await page.goto(paper.url + story);
      await page.fill('#note-body', `@${own.author} ${own.comment}`);
      await page.click('form[action$="/notes"] button');
      await page.waitForSelector('.thread');
      for (const [name, path] of Object.entries({ home: '/desk/', board: '/desk/planning', week: '/desk/planning/week', story, editor: `${story}/edit` })) {
        for (const [size, width] of Object.entries(WIDTHS)) {
          await page.setViewportSize({ width, height: 900 });
          await page.goto(paper.url + path);
          assert.equal(await page.getAttribute('html', 'dir'), 'rtl');
          await takeShot(page, `planning-${language}-${name}-${size}`);
          const found = { barriers: await findBarriers(page), overflow: await findOverflow(page) };
          assert.deepEqual(found, { barriers: [], overflow: [] }, `${name} ${size}`);
        }
      }
      await page.context().close();
    } finally {
      await paper.end();
    }
  });
}
