// From whom a request comes: a header counts only where a trusted proxy wrote it, over real connections.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { startDateline } from '../lib/dateline.js';

/** What the sample newsroom takes of one client in ten minutes. */
const FLOOD_MAX = 5;

/** Posts a comment as a reader of its own, with headers; answers the status. */
async function comment(dateline, story, number, headers) {
  const form = new URLSearchParams({
    comment_post_ID: story.id,
    comment_parent: '0',
    author: `Reader ${number}`,
    email: `reader${number}@example.org`,
    comment: `The bell rang ${number} times this morning.`,
  });
  const answer = await fetch(`${dateline.url}/wp-comments-post.php`, { method: 'POST', body: form, headers, redirect: 'manual' });
  return answer.status;
}

/** A story that takes comments. */
async function findStory(dateline) {
  const list = await (await fetch(`${dateline.url}/harbour/trams/`)).text();
  const address = list.match(/href="(\/[^"]*\/swing-bridge-trams\/)"/)[1];
  const page = await (await fetch(dateline.url + address)).text();
  return { id: page.match(/name="comment_post_ID" value="(\d+)"/)[1] };
}

/** Posts until the flood check refuses; answers how many were taken, at most `most`. */
async function countTaken(dateline, story, from, most, headers) {
  for (let taken = 0; taken < most; taken += 1) {
    const status = await comment(dateline, story, from + taken, headers(taken));
    if (status === 429) return taken;
    assert.equal(status, 303, `comment ${taken}`);
  }
  return most;
}

test('without a trusted proxy no header makes another client of one', async (t) => {
  const dateline = await startDateline(['demo']);
  t.after(() => dateline.end());
  const story = await findStory(dateline);
  const forged = (n) => ({
    'X-Forwarded-For': `203.0.113.${n}`,
    Forwarded: `for=203.0.113.${n}`,
    'X-Real-IP': `203.0.113.${n}`,
    'CF-Connecting-IP': `203.0.113.${n}`,
    'True-Client-IP': `203.0.113.${n}`,
  });
  assert.equal(await countTaken(dateline, story, 0, FLOOD_MAX + 2, forged), FLOOD_MAX);
});

test('behind a trusted proxy only what it wrote counts', async (t) => {
  const dateline = await startDateline(['demo'], { env: { DATELINE_TRUSTED_PROXIES: '127.0.0.1' } });
  t.after(() => dateline.end());
  const story = await findStory(dateline);
  // What the client sent stands before what the proxy adds, whatever it is.
  const forms = [
    (n) => `203.0.113.${n}, 198.51.100.7`,
    (n) => `203.0.113.${n}, unknown, 198.51.100.7`,
    (n) => `203.0.113.${n},, 198.51.100.7`,
    (n) => `"203.0.113.${n}", 198.51.100.7`,
    (n) => `203.0.113.${n}, 127.0.0.1x, 198.51.100.7, 127.0.0.1`,
  ];
  const forged = (n) => ({ 'X-Forwarded-For': forms[n % forms.length](n), Forwarded: `for=203.0.113.${n}` });
  assert.equal(await countTaken(dateline, story, 100, FLOOD_MAX + 2, forged), FLOOD_MAX);
  assert.equal(await comment(dateline, story, 200, { 'X-Forwarded-For': '198.51.100.8' }), 303, 'another client');
  assert.equal(await comment(dateline, story, 201, { 'X-Forwarded-For': '198.51.100.7' }), 429, 'the one before');
});
