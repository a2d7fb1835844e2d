// Letters: an invitation and a forgotten password, from the desk through a folder to the browser of who gets them.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { openPage, startBrowser } from '../lib/browser.js';
import { findBarriers, findHtmlErrors, recordOutsideRequests } from '../lib/checks.js';
import { startDateline } from '../lib/dateline.js';
import { openMailbox } from '../lib/letters.js';
import { takeShot } from '../lib/shots.js';
import { walk } from '../lib/walk.js';

const ADMIN = { name: 'Ines Okafor', email: 'ines@example.org', password: 'four grey boats at dawn' };
const GUEST = { name: 'Samir Haddad', email: 'samir@example.org', password: 'a quay without a boat' };

let browser, dateline, mailbox;

before(async () => {
  mailbox = await openMailbox();
  dateline = await startDateline(['serve'], { env: mailbox.env() });
  browser = await startBrowser();
  const page = await openPage(browser);
  await page.goto(dateline.log().match(/https?:\S+\/desk\/set-up\/\S+/)[0]);
  await page.fill('[name=name]', ADMIN.name);
  await page.fill('[name=email]', ADMIN.email);
  await page.fill('[name=password]', ADMIN.password);
  await page.click('main button[type=submit]');
  await page.context().close();
});

after(async () => {
  await browser?.close();
  await dateline?.end();
  await mailbox?.end();
});

async function signIn({ email, password }, options) {
  const page = await openPage(browser, options);
  await page.goto(`${dateline.url}/desk/sign-in`);
  await page.fill('#email', email);
  await page.fill('#password', password);
  await page.click('form[action="/desk/sign-in"] button');
  return page;
}

/** The link of a letter, which stands alone on a line of its text and behind a button of its page. */
function linkOf(letter, step) {
  const link = letter.text.split('\r\n').find((line) => line.startsWith(`${dateline.url}/desk/${step}/`));
  assert.ok(link, letter.text);
  assert.ok(letter.html.includes(`href="${link}"`));
  return link;
}

test('somebody who is invited gets a letter, and comes in by its link', async () => {
  const admin = await signIn(ADMIN);
  await admin.goto(`${dateline.url}/desk/people`);
  await admin.fill('#name', GUEST.name);
  await admin.fill('#email', GUEST.email);
  await admin.click('form[action="/desk/people"] button');
  assert.match(await admin.textContent('#link'), /A letter with this link is on its way to samir@example\.org/);
  await takeShot(admin, 'desk-people-invited');
  assert.deepEqual(await findBarriers(admin), []);
  const letter = await mailbox.next(/You are invited/);
  assert.match(letter.headers.to, /samir@example\.org/);
  assert.match(letter.headers['auto-submitted'], /auto-generated/);
  assert.match(letter.text, /Ines Okafor/);
  const guest = await openPage(browser, { script: false });
  await guest.goto(linkOf(letter, 'invitation'));
  await guest.fill('[name=password]', GUEST.password);
  await guest.click('main button[type=submit]');
  const inside = await signIn(GUEST);
  assert.equal(inside.url(), `${dateline.url}/desk/`);
  for (const page of [admin, guest, inside]) await page.context().close();
});

test('a letter is a valid page without barriers that asks nobody for anything', async () => {
  const admin = await signIn(ADMIN);
  const strange = await mailbox.next(/A new sign-in/);
  assert.match(strange.headers.to, /ines@example\.org/, 'this device is a strange one');
  await admin.goto(`${dateline.url}/desk/settings/letters`);
  await admin.click('form[action="/desk/settings/letters"] button');
  assert.match(await admin.textContent('main'), /The test letter has gone to ines@example\.org/);
  await takeShot(admin, 'desk-settings-letters');
  const { html } = await mailbox.next(/A test letter/);
  const inMail = (line) => !line.includes('no-inline-style');
  assert.deepEqual((await findHtmlErrors(html, 'letter')).filter(inMail), []);
  const page = await openPage(browser);
  const outside = recordOutsideRequests(page, dateline.url);
  await page.setContent(html);
  assert.deepEqual(outside, []);
  await takeShot(page, 'letter');
  for (const own of [admin, page]) await own.context().close();
});

test('a forgotten password is replaced by a letter, and the answer tells nobody who has an account', async () => {
  const ask = async (email) => {
    const page = await openPage(browser, { script: false });
    await page.goto(`${dateline.url}/desk/sign-in`);
    await page.click('a[href="/desk/forgotten"]');
    await page.fill('#email', email);
    await page.click('form[action="/desk/forgotten"] button');
    const said = await page.textContent('main');
    await page.context().close();
    return said;
  };
  assert.equal(await ask('nobody@example.org'), await ask(GUEST.email));
  const letter = await mailbox.next(/Another password/);
  assert.match(letter.headers.to, /samir@example\.org/, 'nobody else got one');
  const link = linkOf(letter, 'reset');
  const page = await openPage(browser, { script: false });
  await page.goto(link);
  await page.fill('[name=password]', 'another quay entirely');
  await page.click('main button[type=submit]');
  assert.match(await page.textContent('main'), /password/i);
  assert.equal((await page.goto(link)).status(), 410, 'it works once');
  assert.match((await mailbox.next(/Your password at .* was changed/)).headers.to, /samir@example\.org/);
  const inside = await signIn({ ...GUEST, password: 'another quay entirely' });
  assert.equal(inside.url(), `${dateline.url}/desk/`);
  for (const own of [page, inside]) await own.context().close();
});

test('the pages of letters and of proofs are free of barriers and fit both ways', async () => {
  const doors = {
    'desk-sign-in-forgotten': '/desk/sign-in',
    'desk-forgotten': '/desk/forgotten',
    'desk-forgotten-sent': '/desk/forgotten?after=sent',
  };
  assert.deepEqual(await walk(browser, dateline.url, doors, { mirrored: true }), []);
  const admin = await signIn(ADMIN);
  const cookies = await admin.context().cookies();
  await admin.context().close();
  const pages = {
    'desk-letters-wanted': '/desk/sessions',
    'desk-settings-letters-on': '/desk/settings/letters',
    'desk-proof': '/desk/proof?for=tokens',
  };
  assert.deepEqual(await walk(browser, dateline.url, pages, { cookies, mirrored: true }), []);
});
