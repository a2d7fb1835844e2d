// A notice of illegal content from its form to the end: the receipt, the decision at the desk, the writer's statement of
// reasons, their appeal, and another moderator who decides it. With script and without, in English and in Persian.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { openPage, startBrowser, WIDTHS } from '../lib/browser.js';
import { findBarriers, findHtmlErrors, findOverflow, recordComplaints } from '../lib/checks.js';
import { startDateline } from '../lib/dateline.js';
import { addPerson } from '../lib/desk.js';
import { LANGUAGES } from '../lib/languages.js';
import { openMailbox } from '../lib/letters.js';
import { takeShot } from '../lib/shots.js';
import { writeExport } from '../lib/wxr.js';

const READERS_MS_MAX = 10_000;
const POLL_MS = 50;

const CASES = '/desk/comments/cases';

/** What the journey reads in each language. */
const WORDS = {
  en: {
    arrived: 'Your notice has arrived', receipt: /Notice \S+ has arrived/, own: /Your comments at/, law: 'It is held to be against the law: Threat',
    followed: 'The notice was followed.', appealed: 'Your appeal has arrived', changed: 'The decision was changed.', yourself: 'You made this decision yourself.',
  },
  fa: {
    arrived: 'گزارش شما رسید', receipt: /گزارش \S+ رسید/, own: /دیدگاه‌های شما در/, law: 'خلاف قانون دانسته شد: تهدید',
    followed: 'به گزارش عمل شد.', appealed: 'اعتراض شما رسید', changed: 'تصمیم تغییر کرد.', yourself: 'این تصمیم را خودتان گرفته‌اید.',
  },
};

let browser;
const rooms = {};

before(async () => {
  browser = await startBrowser();
  for (const language of ['en', 'fa']) rooms[language] = await openRoom(language);
});

after(async () => {
  await browser?.close();
  for (const { paper, mailbox } of Object.values(rooms)) {
    await paper.end();
    await mailbox.end();
  }
});

/** A newsroom of one language with two comments that readers see, and Ines and Samir at its desk. */
async function openRoom(language) {
  const words = LANGUAGES[language];
  const comments = [1, 2].map((id) => ({
    id, name: `${words.reader} ${id}`, email: `writer-${id}@example.org`, text: `${words.comment} (${id})`,
  }));
  const exported = writeExport({ language, ...words, stories: [{ ...words, slug: 'talk', comments }] });
  const mailbox = await openMailbox();
  const paper = await startDateline(['serve'], { exported, env: mailbox.env() });
  const ines = await addPerson(browser, paper, { email: 'ines@example.org', name: 'Ines', role: 'moderator' });
  const samir = await addPerson(browser, paper, { email: 'samir@example.org', name: 'Samir', role: 'editor' });
  const [, story] = (await (await fetch(paper.url)).text()).match(/href="(\/[^"]*\/talk\/)"/);
  return { paper, mailbox, ines, samir, story: paper.url + story };
}

/** Looks at a page that stands: accessible, valid, within its width, and in its direction. */
async function look(page, language, name) {
  for (const width of Object.values(WIDTHS)) {
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme });
      await takeShot(page, `cases-${name}-${language}-${width}-${colorScheme}`);
    }
    assert.deepEqual(await findOverflow(page), [], `${name} at ${width}`);
    if (page.context().runsScript) assert.deepEqual(await findBarriers(page), [], `${name} at ${width}`);
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: WIDTHS.desk, height: 900 });
  assert.equal(await page.getAttribute('html', 'dir'), LANGUAGES[language].direction);
}

async function open(script, cookies = []) {
  const page = await openPage(browser, { script, cookies });
  page.context().runsScript = script;
  return page;
}

/** Fetches what somebody sees at an address, and validates it as it was sent. */
async function validate(page, name) {
  const response = await page.context().request.get(page.url());
  assert.deepEqual(await findHtmlErrors(await response.text(), name), [], name);
}

/** Waits until readers find a page as it shall be: what the desk does reaches them a moment later. */
async function waitForReader(address, isSo) {
  for (let waited = 0; waited < READERS_MS_MAX; waited += POLL_MS) {
    if (isSo(await (await fetch(address)).text())) return;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  assert.fail(`after ${READERS_MS_MAX} ms readers do not find what was done at ${address}`);
}

/** Gives a reason and decides: by keyboard alone where script runs. */
async function decide(page, { script, reason, key }) {
  if (!script) {
    await page.fill('#reason', reason);
    await page.click(`#in-hand [data-key=${key}]`);
    return;
  }
  await page.keyboard.press('e');
  await page.waitForFunction(() => document.activeElement?.id === 'reason');
  await page.keyboard.type(reason);
  for (let pressed = 0; pressed < 5; pressed += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.dataset.key === wanted, key)) break;
  }
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
}

for (const [language, script, comment] of [['en', true, 1], ['en', false, 2], ['fa', true, 1], ['fa', false, 2]]) {
  test(`a notice is followed, appealed and decided anew (${language}, ${script ? 'with' : 'without'} script)`, async () => {
    const { paper, mailbox, ines, samir, story } = rooms[language];
    const words = WORDS[language];
    const said = `${LANGUAGES[language].comment} (${comment})`;
    const name = (what) => (script ? what : `${what}-plain`);

    // Ada sends it; what is missing is named at once, and nothing of what she typed is lost.
    const ada = await open(script);
    const complaints = recordComplaints(ada);
    await ada.goto(`${story}?report=${comment}#report`);
    await ada.click('a[href^="/content-notice/"]');
    assert.match(await ada.textContent('blockquote'), new RegExp(said.replaceAll(/[().]/g, '.')));
    await look(ada, language, name('form'));
    await validate(ada, 'form');
    await ada.fill('#name', 'Ada');
    await ada.click('main form button[type=submit]');
    assert.equal(await ada.locator('#flaws li').count(), 4);
    assert.equal(await ada.inputValue('#name'), 'Ada');
    await look(ada, language, name('flaws'));
    await ada.selectOption('#matter', 'threat');
    await ada.fill('#explanation', 'It threatens somebody with a knife.');
    await ada.fill('#email', `ada-${comment}@example.org`);
    await ada.check('#faith');
    await ada.click('main form button[type=submit]');
    assert.equal(await ada.textContent('h1'), words.arrived);
    await look(ada, language, name('receipt'));
    // A form that is wrong is answered as such, which a browser with script tells its console.
    assert.deepEqual(complaints.filter((line) => !/status of 4\d\d/.test(line)), []);
    const receipt = await mailbox.next(words.receipt);
    assert.match(receipt.headers.to, new RegExp(`ada-${comment}@`));

    // Ines follows it.
    const desk = await open(script, ines);
    await desk.goto(paper.url + CASES);
    assert.match(await desk.textContent('#in-hand'), /knife/);
    await look(desk, language, name('case'));
    await validate(desk, 'case');
    await decide(desk, { script, reason: `Threat ${comment}`, key: 'R' });
    assert.match(await desk.textContent('main'), new RegExp(words.followed));
    await waitForReader(story, (html) => !html.includes(said));

    // The comment's writer reads why, and appeals.
    const writer = await open(script);
    await writer.goto(`${paper.url}/my-comments/?language=${language}`);
    await writer.fill('#email', `writer-${comment}@example.org`);
    await writer.click('main form button');
    const letter = await mailbox.next(words.own);
    await writer.goto(letter.text.split('\r\n').find((line) => line.startsWith(`${paper.url}/my-comments/open/`)));
    await writer.click('article details summary');
    const statement = await writer.textContent('article details');
    assert.ok(statement.replaceAll(/[\u2066-\u2069]/g, '').includes(words.law), statement);
    assert.ok(statement.includes(`Threat ${comment}`) && !statement.includes('Ines') && !statement.includes('Ada'));
    await look(writer, language, name('statement'));
    await validate(writer, 'statement');
    await writer.click('article details a');
    await look(writer, language, name('appeal'));
    await validate(writer, 'appeal');
    await writer.fill('#words', 'I meant bread.');
    await writer.click('main form button[type=submit]');
    assert.equal(await writer.textContent('h1'), words.appealed);

    // Not Ines decides on it, but Samir.
    await desk.goto(paper.url + CASES);
    assert.match(await desk.textContent('#in-hand'), new RegExp(words.yourself));
    assert.equal(await desk.locator('#in-hand form').count(), 0);
    const other = await open(script, samir);
    await other.goto(paper.url + CASES);
    assert.match(await other.textContent('#in-hand'), /I meant bread\./);
    await look(other, language, name('appealed'));
    await validate(other, 'appealed');
    await decide(other, { script, reason: 'It is about bread.', key: 'U' });
    assert.match(await other.textContent('main'), new RegExp(words.changed));
    await waitForReader(story, (html) => html.includes(said));
    await writer.reload();
    for (const page of [ada, desk, writer, other]) await page.context().close();
  });
}

test('a notice about a story leads whoever may to it, and is followed with a word', async () => {
  const { paper, ines, samir, story } = rooms.en;
  const ada = await open(false);
  await ada.goto(`${paper.url}/content-notice/?language=en`);
  await ada.fill('#address', story);
  await ada.selectOption('#matter', 'copyright');
  await ada.fill('#explanation', 'The second paragraph is mine.');
  await ada.fill('#name', 'Ada');
  await ada.fill('#email', 'ada@example.org');
  await ada.check('#faith');
  await ada.click('main form button[type=submit]');
  assert.equal(await ada.textContent('h1'), WORDS.en.arrived);
  const moderator = await open(true, ines);
  await moderator.goto(paper.url + CASES);
  assert.match(await moderator.textContent('#in-hand'), new RegExp(LANGUAGES.en.headline));
  assert.equal(await moderator.locator('[data-key=O]').count(), 0, 'who moderates withdraws no story');
  const editor = await open(true, samir);
  await editor.goto(paper.url + CASES);
  await look(editor, 'en', 'story');
  await validate(editor, 'story');
  await Promise.all([editor.waitForURL(/\/desk\/stories\/\d+/), editor.keyboard.press('o')]);
  await editor.goto(paper.url + CASES);
  await editor.click('#in-hand [data-key=R]');
  assert.ok(await editor.locator('#reason-error').isVisible(), 'its sender is told what was done');
  await look(editor, 'en', 'story-flaw');
  await decide(editor, { script: true, reason: 'The paragraph is gone.', key: 'R' });
  assert.match(await editor.textContent('main'), /The notice was followed\./);
  for (const page of [ada, moderator, editor]) await page.context().close();
});
