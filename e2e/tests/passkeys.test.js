// Signing in without a password: a passkey is added, used from the button and from the address field, and removed, with a
// device that the browser pretends to have.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { openPage, startBrowser } from '../lib/browser.js';
import { findBarriers } from '../lib/checks.js';
import { startDateline } from '../lib/dateline.js';
import { signIn } from '../lib/desk.js';
import { takeShot } from '../lib/shots.js';
import { walk } from '../lib/walk.js';

let browser, dateline, cookies;

before(async () => {
  // Browsers let a site have passkeys if it has a name, and let `localhost` go without TLS.
  dateline = await startDateline(['demo'], { host: 'localhost' });
  browser = await startBrowser();
  cookies = await signIn(browser, dateline);
});

after(async () => {
  await browser?.close();
  await dateline?.end();
});

/** Gives a page a device that makes passkeys, whose owner shows that it is theirs, or not. Answers how to tell it. */
async function giveDevice(page, isUserVerified = true) {
  const line = await page.context().newCDPSession(page);
  await line.send('WebAuthn.enable');
  const options = {
    protocol: 'ctap2',
    transport: 'internal',
    hasResidentKey: true,
    hasUserVerification: true,
    isUserVerified,
    automaticPresenceSimulation: true,
  };
  const { authenticatorId } = await line.send('WebAuthn.addVirtualAuthenticator', { options });
  const tell = (method, more) => line.send(`WebAuthn.${method}`, { authenticatorId, ...more });
  return { tell, isVerified: (is) => tell('setUserVerified', { isUserVerified: is }) };
}

const openDeskPage = (options) => openPage(browser, { cookies, ...options });

/** Adds a passkey by the page, and leaves. */
async function addAndLeave(page, name) {
  await page.goto(`${dateline.url}/desk/passkeys`);
  await page.fill('#name', name);
  await page.click('form[data-passkey] button');
  await page.waitForSelector(`[role=status] >> text=${name}`);
  // Another's sign-out would end the sign-in that all tests share.
  await page.context().clearCookies();
}

test('the pages of passkeys are free of barriers and fit both ways', async () => {
  const pages = { 'desk-passkeys': '/desk/passkeys' };
  assert.deepEqual(await walk(browser, dateline.url, pages, { cookies, mirrored: true }), []);
  const door = { 'desk-sign-in-passkey': '/desk/sign-in' };
  assert.deepEqual(await walk(browser, dateline.url, door, { mirrored: true }), []);
});

test('a passkey is added, opens the desk by its button, and is removed', async () => {
  const page = await openDeskPage();
  const device = await giveDevice(page);
  // What the address field offers would answer before the button is pressed.
  await page.addInitScript(() => (PublicKeyCredential.isConditionalMediationAvailable = async () => false));
  await addAndLeave(page, 'Phone');
  await page.goto(`${dateline.url}/desk/sign-in`);
  await page.click('text=Continue with passkey');
  await page.waitForURL(`${dateline.url}/desk/`);
  await page.goto(`${dateline.url}/desk/passkeys`);
  assert.match(await page.textContent('main'), /Phone.*Last used/s);
  await takeShot(page, 'desk-passkeys-one');
  assert.deepEqual(await findBarriers(page), []);

  // A device has one passkey of a person.
  await page.fill('#name', 'Phone again');
  await page.click('form[data-passkey] button');
  await page.waitForSelector('[data-passkey-closed]:visible');
  assert.match(await page.textContent('[data-passkey-closed]'), /was not added/);
  await takeShot(page, 'desk-passkeys-again');

  await page.click('text=Remove');
  await page.waitForSelector('[role=status] >> text=Phone');
  await page.goto(`${dateline.url}/desk/`);
  assert.equal(new URL(page.url()).pathname, '/desk/', 'it ends no sign-in');
  await page.context().clearCookies();
  await page.goto(`${dateline.url}/desk/sign-in`);
  await page.click('text=Continue with passkey');
  await page.waitForSelector('[role=alert] >> text=not known here');
  await takeShot(page, 'desk-passkey-unknown');
  await device.tell('removeVirtualAuthenticator');
  await page.context().close();
});

test('the address field offers the passkey by itself', async () => {
  const page = await openDeskPage();
  const device = await giveDevice(page);
  await addAndLeave(page, 'Laptop');
  await page.goto(`${dateline.url}/desk/sign-in`);
  await page.waitForURL(`${dateline.url}/desk/`);
  await device.tell('removeVirtualAuthenticator');
  await page.context().close();
});

test('whose owner is not shown stays outside, is told so, and can go on with the password', async () => {
  const page = await openDeskPage();
  const device = await giveDevice(page);
  await page.addInitScript(() => (PublicKeyCredential.isConditionalMediationAvailable = async () => false));
  await addAndLeave(page, 'Watch');
  await device.isVerified(false);
  await page.goto(`${dateline.url}/desk/sign-in`);
  await page.click('text=Continue with passkey');
  await page.waitForSelector('[data-passkey-closed]:visible');
  await takeShot(page, 'desk-passkey-closed');
  assert.deepEqual(await findBarriers(page), []);
  await page.fill('#email', 'nobody@example.org');
  await page.fill('#password', 'no such password');
  await page.click('text=Sign in >> nth=-1');
  await page.waitForSelector('[role=alert] >> text=do not belong together');
  assert.equal(new URL(page.url()).pathname, '/desk/sign-in');
  await page.context().close();
});

test('without script there is the password, and a word on why no passkey is added', async () => {
  const page = await openDeskPage({ script: false });
  await page.goto(`${dateline.url}/desk/passkeys`);
  assert.equal(await page.isVisible('form[data-passkey]'), false);
  assert.match(await page.textContent('[data-passkey-instead]'), /cannot add a passkey/);
  await page.context().clearCookies();
  await page.goto(`${dateline.url}/desk/sign-in`);
  assert.equal(await page.isVisible('form[data-passkey]'), false);
  assert.equal(await page.isVisible('#password'), true);
  await page.context().close();
});
