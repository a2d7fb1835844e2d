// A spam service outside, here a server of the test's own: set up at the desk without script, asked before a comment is
// published, told where a moderator decides otherwise.

import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';

import { openPage, startBrowser, WIDTHS } from '../lib/browser.js';
import { findBarriers, findOverflow } from '../lib/checks.js';
import { startDateline } from '../lib/dateline.js';
import { addPerson } from '../lib/desk.js';
import { LANGUAGES } from '../lib/languages.js';
import { takeShot } from '../lib/shots.js';
import { writeExport } from '../lib/wxr.js';

/** A decision rests for half a minute before it is told. */
const TOLD_MS_MAX = 60_000;

const { en } = LANGUAGES;

let browser, paper, service, asked, cookies, address;

before(async () => {
  asked = [];
  service = createServer(async (request, response) => {
    let body = '';
    for await (const piece of request) body += piece;
    const form = Object.fromEntries(new URLSearchParams(body));
    asked.push({ path: request.url, form });
    const answer = {
      '/1.1/verify-key': () => (form.api_key === 'k-17' ? 'valid' : 'invalid'),
      '/1.1/comment-check': () => String(form.comment_content.includes('boats')),
    }[request.url];
    if (form.comment_content?.includes('pills')) response.setHeader('X-akismet-pro-tip', 'discard');
    response.end(answer ? answer() : 'Thanks for making the web a better place.');
  });
  await new Promise((listening) => service.listen(0, '127.0.0.1', listening));
  browser = await startBrowser();
  const stories = [{ ...en, slug: 'ferry', comments: [{ id: 1, name: en.reader, text: en.comment }] }];
  const exported = writeExport({ language: 'en', ...en, stories });
  paper = await startDateline(['serve'], { exported, env: { DATELINE_OUTBOUND_ALLOW: '127.0.0.0/8' } });
  cookies = await addPerson(browser, paper, { email: 'omar@quay.example', name: 'Omar', role: 'admin' });
  const list = await (await fetch(`${paper.url}/category/quay/`)).text();
  address = paper.url + list.match(/href="(\/\d{4}\/[^"]*\/ferry\/)"/)[1];
});

after(async () => {
  await browser?.close();
  await paper?.end();
  service?.close();
});

/** Posts as a reader who was published before. */
async function say(comment) {
  const story = (await (await fetch(address)).text()).match(/name="comment_post_ID" value="(\d+)"/)[1];
  const body = new URLSearchParams({ comment_post_ID: story, author: en.reader, email: 'reader@example.org', comment });
  const answer = await fetch(`${paper.url}/wp-comments-post.php`, { method: 'POST', redirect: 'manual', body });
  return answer.headers.get('location');
}

test('an admin sets it up; a wrong key is refused, and a right one is never shown', async () => {
  const page = await openPage(browser, { cookies, script: false, width: WIDTHS.phone });
  await page.goto(`${paper.url}/desk/settings/service`);
  const save = async (key) => {
    await page.check('#service-on');
    await page.fill('#service-host', `http://127.0.0.1:${service.address().port}`);
    await page.fill('#service-key', key);
    await page.click('form:has(#service-key) button[type=submit]');
  };
  await save('k-18');
  assert.match(await page.textContent('#service-key-error'), /does not know this key/);
  await save('k-17');
  assert.match(await page.textContent('#service-key-hint'), /A key is kept/);
  assert.doesNotMatch(await page.content(), /k-17/);
  const scripted = await openPage(browser, { cookies, width: WIDTHS.phone });
  await scripted.goto(`${paper.url}/desk/settings/service`);
  assert.deepEqual(await findBarriers(scripted), []);
  assert.deepEqual(await findOverflow(scripted), []);
  await takeShot(scripted, 'spam-service');
  await scripted.context().close();
  await page.context().close();
});

test('what it calls spam waits, what it is sure of is spam, and a decision against it is told', async () => {
  assert.match(await say('A fair word.'), /\?comment=/);
  assert.match(await say('Cheap boats.'), /#held$/);
  assert.match(await say('Cheap pills.'), /#held$/);
  const checks = asked.filter(({ path }) => path === '/1.1/comment-check');
  assert.equal(checks.length, 3);
  assert.ok(checks.every(({ form }) => form.user_ip && form.api_key === 'k-17' && !('comment_author_email' in form)));
  const page = await openPage(browser, { cookies, script: false });
  await page.goto(`${paper.url}/desk/comments?status=spam`);
  assert.match(await page.textContent('#in-hand'), /Cheap pills\..*is sure that it is spam/s);
  await page.goto(`${paper.url}/desk/comments`);
  assert.match(await page.textContent('#in-hand'), /Cheap boats\..*takes it for spam/s);
  await page.click('#in-hand button[value="published"]');
  const end = Date.now() + TOLD_MS_MAX;
  const told = () => asked.filter(({ path }) => path.startsWith('/1.1/submit-'));
  while (told().length === 0 && Date.now() < end) await new Promise((next) => setTimeout(next, 200));
  assert.deepEqual(told().map(({ path, form }) => [path, form.comment_content]), [['/1.1/submit-ham', 'Cheap boats.']]);
  await page.context().close();
});
