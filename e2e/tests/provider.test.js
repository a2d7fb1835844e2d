// Signing in by a provider of OpenID Connect: a little one on this machine, and the real binary that asks it.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { openPage, startBrowser } from '../lib/browser.js';
import { findBarriers } from '../lib/checks.js';
import { startDateline } from '../lib/dateline.js';
import { startProvider } from '../lib/provider.js';
import { takeShot } from '../lib/shots.js';
import { walk } from '../lib/walk.js';

let browser, dateline, provider;

before(async () => {
  provider = await startProvider();
  dateline = await startDateline(['serve'], { host: 'localhost', env: provider.env() });
  await dateline.run('user', 'add', 'ines@example.org', '--name', 'Ines Okafor', '--role', 'editor');
  browser = await startBrowser();
});

after(async () => {
  await browser?.close();
  await dateline?.end();
  await provider?.end();
});

async function comeBy(claims, options) {
  provider.say(claims);
  const page = await openPage(browser, options);
  await page.goto(`${dateline.url}/desk/sign-in`);
  await page.click('text=Sign in by Harbour ID');
  return page;
}

test('who was invited comes in by the word of the provider, with script and without', async () => {
  for (const script of [true, false]) {
    const page = await comeBy({ email: 'ines@example.org', email_verified: true }, { script });
    assert.equal(page.url(), `${dateline.url}/desk/`);
    assert.match(await page.textContent('.rail-foot'), /Ines Okafor/);
    await page.goto(`${dateline.url}/desk/people`);
    assert.match(await page.textContent('main'), /Only editors can change this|not open/i);
    await page.context().close();
  }
});

test('whom nobody invited, and whose address nobody verified, stay outside and are told so', async () => {
  const stranger = await comeBy({ email: 'nobody@example.org', email_verified: true });
  assert.match(await stranger.textContent('[role=alert]:visible'), /Nobody here has the address that Harbour ID gives/);
  await takeShot(stranger, 'desk-provider-unknown');
  assert.deepEqual(await findBarriers(stranger), []);
  const unverified = await comeBy({ email: 'ines@example.org', email_verified: false });
  assert.match(await unverified.textContent('[role=alert]:visible'), /has not made sure/);
  const forged = await comeBy({ email: 'ines@example.org', email_verified: true, aud: 'another' });
  assert.match(await forged.textContent('[role=alert]:visible'), /did not sign you in/);
  for (const page of [stranger, unverified, forged]) {
    await page.goto(`${dateline.url}/desk/`);
    assert.equal(new URL(page.url()).pathname, '/desk/sign-in');
    await page.context().close();
  }
});

test('the door with a provider is free of barriers and fits both ways', async () => {
  const pages = { 'desk-sign-in-provider': '/desk/sign-in' };
  assert.deepEqual(await walk(browser, dateline.url, pages, { mirrored: true }), []);
});
