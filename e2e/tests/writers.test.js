// Whoever comments: an address confirmed by letter, a letter about an answer, its end by one click, and one's own comments
// seen, taken along and erased. Without script, in English and in Persian.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { openPage, startBrowser } from '../lib/browser.js';
import { findBarriers, findHtmlErrors, findOverflow } from '../lib/checks.js';
import { startDateline } from '../lib/dateline.js';
import { openMailbox } from '../lib/letters.js';
import { takeShot } from '../lib/shots.js';

/** The desk's own people in the sample newsroom. */
const EDITOR = 'edda-winther@lantern.example';

/** What the journey reads in each language. */
const WORDS = {
  en: {
    confirm: /Is this your address\?/,
    answered: /answered your comment/,
    own: /Your comments at/,
    confirmed: /Your address is confirmed\./,
    stopped: /You get no more letters/,
    erased: /Erased\./,
    removed: /removed by its author/,
  },
  fa: {
    confirm: /این نشانی از آنِ شماست؟/,
    answered: /به دیدگاه شما پاسخ داد/,
    own: /دیدگاه‌های شما در/,
    confirmed: /نشانی شما تأیید شد\./,
    stopped: /دیگر نامه‌ای دربارهٔ دیدگاه‌ها نمی‌گیرید\./,
    erased: /پاک شد\./,
    removed: undefined,
  },
};

let browser, dateline, mailbox, headers, stories;

before(async () => {
  mailbox = await openMailbox();
  dateline = await startDateline(['demo'], { env: mailbox.env() });
  browser = await startBrowser();
  const token = (await dateline.run('token', 'create', '--user', EDITOR, '--name', 'journey')).trim().split('\n').pop();
  headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const find = async (list, pattern) => (await (await fetch(dateline.url + list)).text()).match(pattern)[1];
  stories = {
    en: await find('/harbour/trams/', /href="(\/[^"]*\/swing-bridge-trams\/)"/),
    fa: await find('/fa/', /<h2 class="card-title"><a href="([^"]*)"/),
  };
});

after(async () => {
  await browser?.close();
  await dateline?.end();
  await mailbox?.end();
});

for (const language of ['en', 'fa']) {
  test(`whoever comments is told of an answer, ends letters and erases what they wrote (${language})`, async () => {
    const words = WORDS[language];
    const email = `mira-${language}@example.org`;
    const page = await openPage(browser, { script: false });
    const comment = async (address, { text, name, from, answers }) => {
      await page.goto(dateline.url + address);
      await page.fill('#comment', text);
      await page.fill('#author', name);
      await page.fill('#email', from);
      if (answers) await page.check('[name=answers]');
      await page.click('button[name="submit"]');
      return publish(text);
    };
    // To look changes nothing, so that a browser that runs script sees the same page.
    const look = async (name) => {
      const seen = await openPage(browser);
      await seen.goto(page.url());
      await takeShot(seen, `writers-${name}-${language}`);
      assert.deepEqual(await findBarriers(seen), [], name);
      assert.deepEqual(await findHtmlErrors(await (await fetch(page.url())).text(), name), [], name);
      assert.deepEqual(await findOverflow(seen), [], name);
      assert.equal(await page.getAttribute('html', 'dir'), language === 'fa' ? 'rtl' : 'ltr');
      await seen.context().close();
    };

    const mine = await comment(stories[language], { text: `Boats (${language})`, name: 'Mira', from: email, answers: true });
    const asked = await mailbox.next(words.confirm);
    assert.match(asked.headers.to, new RegExp(email));
    assert.doesNotMatch(asked.text + asked.html, /Boats/, 'anybody can give anybody’s address');
    await page.goto(linkOf(asked, 'confirm'));
    await look('confirm');
    await page.click('main form button');
    assert.match(await page.textContent('main'), words.confirmed);

    const reply = `${stories[language]}?replytocom=${mine}`;
    await comment(reply, { text: `Nets (${language})`, name: 'Ole', from: `ole-${language}@example.org` });
    const told = await mailbox.next(words.answered);
    assert.match(told.headers.to, new RegExp(email));
    assert.match(told.text, new RegExp(`Nets \\(${language}\\)`));
    assert.match(told.html, new RegExp(`dir="${language === 'fa' ? 'rtl' : 'ltr'}"`));
    assert.equal(told.headers['list-unsubscribe-post'], 'List-Unsubscribe=One-Click');
    const stop = told.headers['list-unsubscribe'].slice(1, -1);
    await page.goto(stop);
    await look('stop');
    const once = await fetch(stop, { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) });
    assert.equal(once.status, 200);
    assert.match(await once.text(), words.stopped);

    await page.goto(`${dateline.url}${stories[language]}`);
    await page.click('#respond a[href^="/my-comments/"]');
    await look('ask');
    await page.fill('#email', email);
    await page.click('main form button');
    await page.goto(linkOf(await mailbox.next(words.own), 'open'));
    assert.match(await page.textContent('main'), /Boats/);
    await look('own');
    const file = await (await fetch(await page.getAttribute('main a[download]', 'href').then((href) => dateline.url + href))).json();
    assert.deepEqual(file.comments.map(({ text }) => text), [`Boats (${language})`]);
    await page.click('button[value="erase-all"]');
    assert.match(await page.textContent('main'), words.erased);
    await look('erased');
    await page.goto(`${dateline.url}${stories[language]}`);
    const thread = await page.textContent('#comments');
    assert.doesNotMatch(thread, new RegExp(`Boats \\(${language}\\)`));
    assert.match(thread, new RegExp(`Nets \\(${language}\\)`), 'the answer stays');
    if (words.removed) assert.match(thread, words.removed);
    await page.context().close();
  });
}

/** Publishes the comment with a text as a moderator, if it waits, and answers its id. */
async function publish(text) {
  for (const status of ['held', 'published']) {
    const { comments } = await (await fetch(`${dateline.url}/api/v1/comments?status=${status}&limit=100`, { headers })).json();
    const found = comments.find((comment) => JSON.stringify(comment).includes(text));
    if (!found) continue;
    if (status === 'held') {
      const answer = await fetch(`${dateline.url}/api/v1/comments/${found.id}/approve`, { method: 'POST', headers, body: '{}' });
      assert.equal(answer.status, 200, await answer.text());
    }
    return found.id;
  }
  throw new Error(`no comment says ${text}`);
}

/** The link of a letter, which stands alone on a line of its text and behind a button of its page. */
function linkOf(letter, step) {
  const link = letter.text.split('\r\n').find((line) => line.startsWith(`${dateline.url}/my-comments/${step}/`));
  assert.ok(link, letter.text);
  assert.ok(letter.html.includes(link.replaceAll('&', '&amp;')));
  return link;
}
