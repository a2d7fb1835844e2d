// The library: files dropped, refused and sent by a plain form; a picture's page; and pictures in the editor.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { openPage, startBrowser, WIDTHS } from '../lib/browser.js';
import { findBarriers, findOverflow, recordComplaints } from '../lib/checks.js';
import { startDateline } from '../lib/dateline.js';
import { signIn } from '../lib/desk.js';
import { LANGUAGES } from '../lib/languages.js';
import { takeShot } from '../lib/shots.js';
import { walk } from '../lib/walk.js';
import { writeExport } from '../lib/wxr.js';

const WAIT_MS_MAX = 10_000;
const POLL_MS = 50;

const file = (name) => fileURLToPath(new URL(`../../src/demo/pictures/${name}.jpg`, import.meta.url));
const picture = (name) => readFileSync(file(name)).toString('base64');

let browser, dateline, cookies, item;

before(async () => {
  dateline = await startDateline(['demo']);
  browser = await startBrowser();
  cookies = await signIn(browser, dateline);
  const page = await openDesk();
  await page.goto(`${dateline.url}/desk/media`);
  await page.setInputFiles('#files', file('tide-barrier-in-fog'));
  await page.waitForSelector('.thumb[href]:has-text("tide-barrier-in-fog.jpg")');
  item = await page.getAttribute('.thumb[href]:has-text("tide-barrier-in-fog.jpg")', 'href');
  await page.context().close();
});

after(async () => {
  await browser?.close();
  await dateline?.end();
});

const openDesk = (options) => openPage(browser, { cookies, ...options });

/** Drops files on an element, as a hand does. */
async function drop(page, selector, files) {
  const data = await page.evaluateHandle((files) => {
    const data = new DataTransfer();
    for (const { name, type, content } of files) {
      const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
      data.items.add(new File([bytes], name, { type }));
    }
    return data;
  }, files);
  const box = await page.locator(selector).boundingBox();
  const at = { clientX: box.x + box.width / 2, clientY: box.y + 10 };
  await page.dispatchEvent(selector, 'dragover', { dataTransfer: data, ...at });
  await page.dispatchEvent(selector, 'drop', { dataTransfer: data, ...at });
}

const jpeg = (name) => ({ name: `${name}.jpg`, type: 'image/jpeg', content: picture(name) });
const svg = { name: 'evil.svg', type: 'image/svg+xml', content: btoa('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>') };

/** Waits for what a call gives. */
async function until(find) {
  const end = Date.now() + WAIT_MS_MAX;
  while (Date.now() < end) {
    const found = await find();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  throw new Error('it did not come');
}

test('the pages of the library are valid, free of barriers, and fit both ways', async () => {
  const pages = {
    'media-list': '/desk/media',
    'media-nothing': '/desk/media?q=nosuchword',
    'media-item': item,
    'media-wrong': async (page) => {
      await page.goto(dateline.url + item);
      await page.fill('#focus_x', '101');
      await Promise.all([page.waitForNavigation(), page.click('form[data-item] button[value=keep]')]);
    },
    'media-overtaken': async (page) => {
      await page.goto(dateline.url + item);
      await page.evaluate(() => (document.querySelector('[name=seen]').value = 'another'));
      await page.fill('#caption', 'Fog over the barrier.');
      await Promise.all([page.waitForNavigation(), page.click('form[data-item] button[value=keep]')]);
    },
  };
  assert.deepEqual(await walk(browser, dateline.url, pages, { cookies, mirrored: true }), []);
});

test('of two editors at one item the second sees what the first has kept, and a stand-in is found beside it', async () => {
  const [first, second] = [await openDesk(), await openDesk({ script: false })];
  for (const page of [first, second]) await page.goto(dateline.url + item);
  await first.fill('#alt', 'A barrier, and fog before it.');
  await Promise.all([first.waitForNavigation(), first.click('form[data-item] button[value=keep]')]);
  await second.fill('#alt', 'The barrier in fog.');
  await second.fill('#pictures', 'ferry');
  await Promise.all([second.waitForNavigation(), second.press('#pictures', 'Enter')]);
  assert.equal(await second.inputValue('#alt'), 'The barrier in fog.');
  await second.check('.pick:has-text("ferry at quay") input');
  await Promise.all([second.waitForNavigation(), second.click('form[data-item] button[value=keep]')]);
  assert.match(await second.textContent('#alt-now'), /A barrier, and fog before it\./);
  await takeShot(second, 'media-overtaken');
  await Promise.all([second.waitForNavigation(), second.click('form[data-item] button[value=keep]')]);
  await second.waitForSelector('[role=status]');
  assert.equal(await second.inputValue('#alt'), 'The barrier in fog.');
  assert.equal(await second.isChecked('.pick:has-text("ferry at quay") input'), true);
  for (const page of [first, second]) await page.context().close();
});

test('many files are dropped at once, and one that is refused says why', async () => {
  const page = await openDesk();
  const complaints = recordComplaints(page);
  await page.goto(`${dateline.url}/desk/media`);
  await drop(page, '[data-library]', [jpeg('crane-at-dusk'), svg, jpeg('bakery-shelves')]);
  await page.waitForSelector('.thumb[href]:has-text("crane-at-dusk.jpg")');
  await page.waitForSelector('.thumb[href]:has-text("bakery-shelves.jpg")');
  const why = await page.textContent('[role=alert]:has-text("evil.svg")');
  assert.match(why, /an SVG can hold script/);
  await takeShot(page, 'media-dropped');
  assert.deepEqual(await findBarriers(page), []);
  assert.deepEqual(complaints.filter((line) => !line.includes('422')), []);
  await page.context().close();
});

test('without script files are sent by a form', async () => {
  const page = await openDesk({ script: false });
  await page.goto(`${dateline.url}/desk/media`);
  await page.setInputFiles('#files', file('ferry-at-quay'));
  await Promise.all([page.waitForNavigation(), page.click('#add button')]);
  assert.match(page.url(), /\/desk\/media\/\d+$/);
  assert.match(await page.textContent('[role=status]'), /The file is here/);
  await page.context().close();
});

test('the focal point is set by keyboard, and every crop keeps it in view', async () => {
  const page = await openDesk();
  await page.goto(dateline.url + item);
  await page.focus('.focal .pt');
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('ArrowDown');
  assert.deepEqual([await page.inputValue('#focus_x'), await page.inputValue('#focus_y')], ['40', '51']);
  assert.equal(await page.getAttribute('.focal .pt', 'aria-valuetext'), '40 per cent from the left, 51 per cent from the top');
  await page.locator('.focal').click({ position: { x: 10, y: 10 } });
  assert.ok(Number(await page.inputValue('#focus_x')) < 10);
  const position = await page.locator('.crop-square').evaluate((image) => getComputedStyle(image).objectPosition);
  assert.match(position, /^\d% \d+%$/);
  await page.fill('#alt', 'The barrier in fog, its gates up');
  await page.fill('#credit', 'Mirko Vale');
  await Promise.all([page.waitForNavigation(), page.click('form[data-item] button[value=keep]')]);
  assert.match(await page.textContent('[role=status]'), /was saved/);
  await page.context().close();
});

test('pictures come into a story from the library, by drop and by paste, and readers see them once it is public', async () => {
  const page = await openDesk();
  const complaints = recordComplaints(page);
  await page.goto(`${dateline.url}/desk/stories`);
  await page.click('.bar button');
  await page.waitForSelector('.ProseMirror');
  const address = page.url();
  await page.fill('#headline', 'Fog over the barrier');
  await page.click('[data-lead=choose]');
  await page.fill('dialog input[type=search]', 'barrier fog');
  await page.keyboard.press('Enter');
  await page.waitForSelector('dialog .thumb:has-text("tide-barrier-in-fog.jpg")');
  await takeShot(page, 'media-choose');
  assert.deepEqual(await findBarriers(page), []);
  await page.click('dialog .thumb:has-text("tide-barrier-in-fog.jpg")');
  await page.waitForSelector('#lead-shown img:not([hidden])');
  assert.equal(await page.inputValue('#lead'), item.split('/').pop());

  await page.click('.ProseMirror');
  await page.keyboard.type('The first line.');
  await drop(page, '.ProseMirror p', [jpeg('swing-bridge-span')]);
  await page.keyboard.type(' Typed while it was sent.');
  await page.waitForSelector('.ProseMirror figure img');
  assert.match(await page.textContent('.ProseMirror'), /Typed while it was sent/);
  await page.click('.ProseMirror button:has-text("Add alt text")');
  await page.fill('dialog input', 'The span of the swing bridge');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.ProseMirror figure img[alt="The span of the swing bridge"]');

  await page.locator('.ProseMirror').evaluate((element, content) => {
    const data = new DataTransfer();
    const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
    data.items.add(new File([bytes], 'pasted.jpg', { type: 'image/jpeg' }));
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, picture('island-boat'));
  await until(async () => (await page.locator('.ProseMirror figure img').count()) === 2);
  await takeShot(page, 'media-editor');
  assert.deepEqual(await findBarriers(page), []);
  const draft = async () => (await (await page.request.get(address.replace(/\/edit$/, '/draft'))).json()).draft;
  await until(async () => (await draft()).body.content.filter((block) => block.type === 'figure').length === 2);
  const figures = (await draft()).body.content.filter((block) => block.type === 'figure');
  for (const { attrs } of figures) {
    assert.match(attrs.src, /^\/media\/\d+-[0-9a-f]{32}\/\d+\.jpg$/);
    assert.equal((await fetch(dateline.url + attrs.src)).status, 404, 'no reader sees it yet');
  }
  assert.equal(await page.locator('.ProseMirror figure img').evaluateAll((all) => all.every((image) => image.complete && image.naturalWidth > 0)), true);
  await page.goto(address.replace(/\/edit$/, '/preview'));
  // Those below are fetched when they come near.
  await page.locator('figure img').evaluateAll((all) => Promise.all(all.map((image) => ((image.loading = 'eager'), image.decode()))));
  assert.equal(await page.locator('figure img').evaluateAll((all) => all.filter((image) => image.naturalWidth > 0).length), 3);
  await takeShot(page, 'media-preview');
  assert.deepEqual(complaints.filter((line) => !line.includes('404')), []);
  await page.context().close();
});

test('a desk in Persian adds a picture from right to left, in the dark, on a phone', async () => {
  const own = LANGUAGES.fa;
  const exported = writeExport({ language: 'fa', ...own, stories: [{ slug: 'one', headline: own.headline, standfirst: own.standfirst, text: own.text }] });
  const paper = await startDateline(['serve'], { exported });
  try {
    const page = await openPage(browser, { width: WIDTHS.phone, scheme: 'dark' });
    await page.goto(paper.log().match(/http\S+\/desk\/set-up\/\S+/)[0]);
    await page.fill('#name', own.author);
    await page.fill('#email', 'nora@example.org');
    await page.fill('#password', 'four boats and a quay');
    await page.click('main button');
    await page.goto(`${paper.url}/desk/media`);
    await page.setInputFiles('#files', file('swing-bridge-at-dawn'));
    await page.waitForSelector('.thumb[href]:has-text("swing-bridge-at-dawn.jpg")');
    const address = await page.getAttribute('.thumb[href]', 'href');
    for (const [name, path] of [['media-fa', '/desk/media'], ['media-fa-item', address], ['media-fa-editor', null]]) {
      if (path) await page.goto(paper.url + path);
      else {
        await page.goto(`${paper.url}/desk/stories`);
        await page.click('.bar button');
        await page.waitForSelector('.ProseMirror');
        await page.click('[data-lead=choose]');
        await page.waitForSelector('dialog .thumb');
      }
      assert.equal(await page.getAttribute('html', 'dir'), 'rtl');
      await takeShot(page, name);
      assert.deepEqual(await findBarriers(page), [], name);
      assert.deepEqual(await findOverflow(page), [], name);
    }
    await page.context().close();
  } finally {
    await paper.end();
  }
});
