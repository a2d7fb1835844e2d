// Writing stories: blocks in two scripts, a network that goes and comes back, two people in one story, what is pasted.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { after, before, test } from 'node:test';

import { openPage, startBrowser, WIDTHS } from '../lib/browser.js';
import { findBarriers, findHtmlErrors, findOverflow, recordComplaints, recordOutsideRequests } from '../lib/checks.js';
import { startDateline } from '../lib/dateline.js';
import { signIn } from '../lib/desk.js';
import { takeShot } from '../lib/shots.js';

const WAIT_MS_MAX = 10_000;
const POLL_MS = 50;
// A save is asked for 0.7 s after the last key; the rest is for a busy machine.
const SAVED_MS_MAX = 1_500;

const LAG_MS_MAX = 50;

const SAVED = '#status[data-state=saved]';

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

/** Opens a page of someone signed in. */
async function openDesk(options) {
  const page = await openPage(browser, { cookies, ...options });
  complaints.set(page, recordComplaints(page));
  return page;
}

/** What a page has complained of, but for the icon that browsers ask for by themselves and the newsroom may not have. */
const complaintsOf = (page) => complaints.get(page).filter((line) => !line.includes('404'));

/** Begins a story by the button of the list; gives the address of its editor. */
async function beginStory(page) {
  await page.goto(`${dateline.url}/desk/stories`);
  await page.click('.bar button');
  await page.waitForSelector('.ProseMirror');
  return page.url();
}

const body = (page) => page.locator('.ProseMirror');
const at = (address, rest) => address.replace(/\/edit$/, rest);

/** Puts the caret at the end of its line, and waits until the page knows: no person types on within a millisecond. */
async function goToEnd(page) {
  await page.keyboard.press('End');
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20))));
}

/** What the desk has of a story. */
async function readDraft(page, address) {
  return (await (await page.request.get(at(address, '/draft'))).json()).draft;
}

/** Waits until the desk has a draft that is as it should be; gives how long that took, in ms. */
async function waitForDraft(page, address, isRight) {
  const began = Date.now();
  while (!isRight(await readDraft(page, address))) {
    if (Date.now() - began > WAIT_MS_MAX) throw new Error('the desk has not got it');
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  return Date.now() - began;
}

const textOf = (node) => node.text ?? (node.content ?? []).map(textOf).join('');
const blocksOf = (draft) => draft.body.content.map((block) => [block.type, textOf(block)]);

/** Puts something on the clipboard of a page and pastes it, as a browser does. */
async function paste(page, html, text = '') {
  await body(page).evaluate(
    (element, [html, text]) => {
      const data = new DataTransfer();
      data.setData('text/html', html);
      data.setData('text/plain', text);
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    },
    [html, text],
  );
}

test('a story of several blocks is written, saved within a second, previewed and published', async () => {
  const page = await openDesk();
  const address = await beginStory(page);
  await page.fill('[name=headline]', 'Fish market tries staying open until midnight');
  await page.press('[name=headline]', 'Enter');
  await page.keyboard.type('Stallholders want evening customers.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('At nine the lamps will not go out.');
  await page.keyboard.press('Control+b');
  await page.keyboard.type(' They stay lit.');
  await page.keyboard.press('Control+b');
  await page.keyboard.press('Enter');
  await page.keyboard.type('/head');
  await page.waitForSelector('.slash [role=option]');
  assert.deepEqual(await findBarriers(page), []);
  await page.keyboard.press('Enter');
  await page.keyboard.type('What it costs');
  await page.keyboard.press('Enter');
  await page.keyboard.type('- Ice');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Light');
  const took = await waitForDraft(page, address, (draft) => textOf(draft.body).endsWith('Light'));
  assert.ok(took < SAVED_MS_MAX, `saved after ${took} ms`);
  await page.waitForSelector(SAVED);
  assert.match(await page.textContent('#status'), /^Saved \d/);
  const draft = await readDraft(page, address);
  assert.deepEqual(blocksOf(draft), [
    ['paragraph', 'At nine the lamps will not go out. They stay lit.'],
    ['heading', 'What it costs'],
    ['list', 'IceLight'],
  ]);
  assert.deepEqual(draft.body.content[0].content[1].marks, [{ type: 'strong' }]);
  assert.equal(draft.standfirst, 'Stallholders want evening customers.');

  await page.selectOption('#section', { index: 1 });
  await page.fill('#tags', 'Fish market, Harbour');
  await page.press('#tags', 'Tab');
  await waitForDraft(page, address, (draft) => draft.tags.length === 2);
  await page.waitForSelector(SAVED);
  await page.click('text=Preview');
  assert.equal(await page.textContent('.prose strong'), ' They stay lit.');
  await page.goto(at(address, ''));
  await page.click('text=Publish now');
  await page.waitForSelector('text=Published at');
  const place = await page.getAttribute('a.btn--quiet:has(.i-ext)', 'href');
  assert.match(await (await fetch(dateline.url + place)).text(), /What it costs/);
  assert.deepEqual(complaintsOf(page), []);
  await page.context().close();
});

test('a story is written in Persian, from right to left, with a block of English', async () => {
  const page = await openDesk();
  const address = await beginStory(page);
  await page.selectOption('#language', 'fa');
  assert.equal(await page.getAttribute('#sheet', 'dir'), 'rtl');
  await page.fill('[name=headline]', 'بازار ماهی تا نیمه‌شب باز می‌ماند');
  await body(page).click();
  await page.keyboard.insertText('ساعت نُه شب چراغ‌ها خاموش نمی‌شود.');
  await page.keyboard.press('Enter');
  await page.keyboard.insertText('Ropewalk Street agreed.');
  await page.click('[data-tool=language]');
  await page.selectOption('dialog select', 'en');
  await page.click('dialog .btn >> nth=0');
  await page.keyboard.press('Enter');
  await page.click('[data-tool=direction]');
  await page.keyboard.insertText('۱. نخست');
  await page.waitForSelector('.ProseMirror p[lang=en][dir=ltr]');
  await page.keyboard.press('Control+s');
  await page.waitForSelector(SAVED);
  const draft = await readDraft(page, address);
  assert.equal(draft.language, 'fa');
  assert.deepEqual(draft.body.content[1].attrs, { lang: 'en', dir: 'ltr' });
  assert.equal(textOf(draft.body.content[0]), 'ساعت نُه شب چراغ‌ها خاموش نمی‌شود.');
  const sides = await page.evaluate(() => [...document.querySelectorAll('.ProseMirror p')].map((p) => getComputedStyle(p).direction));
  assert.deepEqual(sides.slice(0, 2), ['rtl', 'ltr']);
  await takeShot(page, 'editor-fa-written');
  assert.deepEqual(complaintsOf(page), []);
  await page.context().close();
});

test('without a network nothing is lost: typed on, the page closed, opened again, brought back', async () => {
  const page = await openDesk();
  const address = await beginStory(page);
  await body(page).click();
  await page.keyboard.type('Before the storm.');
  await page.waitForSelector(SAVED);
  await page.context().setOffline(true);
  await page.keyboard.type(' In the storm.');
  await page.waitForSelector('#status[data-state=away]');
  assert.match(await page.textContent('#status'), /^Not saved yet: kept on this device/);
  await takeShot(page, 'editor-away');
  await page.keyboard.type(' Still in it.');
  await page.context().setOffline(false);
  await page.waitForSelector(SAVED);
  assert.equal(textOf((await readDraft(page, address)).body), 'Before the storm. In the storm. Still in it.');

  await page.context().setOffline(true);
  await page.keyboard.type(' Last words.');
  await page.waitForTimeout(500);
  // As when the browser is ended: no page is asked whether it may go.
  const context = page.context();
  await page.close({ runBeforeUnload: false });
  await context.setOffline(false);
  const again = await context.newPage();
  await again.goto(address);
  await again.waitForSelector('text=was brought back');
  assert.match(await again.textContent('.ProseMirror'), /Last words\.$/);
  await again.waitForSelector(SAVED);
  assert.match(textOf((await readDraft(again, address)).body), /Still in it\. Last words\.$/);
  await again.reload();
  assert.match(await again.textContent('.ProseMirror'), /Last words\.$/);
  await again.waitForTimeout(300);
  assert.equal(await again.locator('text=was brought back').count(), 0);
  await context.close();
});

test('two people in one story: different blocks come together, the same block asks', async () => {
  const ines = await openDesk();
  const address = await beginStory(ines);
  await body(ines).click();
  await ines.keyboard.type('The first paragraph.\nThe second paragraph.');
  await ines.waitForSelector(SAVED);
  const omar = await openDesk();
  await omar.goto(address);
  await omar.waitForSelector('.ProseMirror p >> nth=1');

  const typeAt = async (page, paragraph, text) => {
    await page.locator(`.ProseMirror p >> nth=${paragraph}`).click();
    await goToEnd(page);
    await page.keyboard.type(text);
  };
  await typeAt(ines, 0, ' Hers.');
  await typeAt(omar, 1, ' His.');
  const both = 'The first paragraph. Hers.The second paragraph. His.';
  for (const page of [ines, omar]) {
    await page.waitForFunction((text) => document.querySelector('.ProseMirror').textContent === text, both);
    await page.waitForSelector(SAVED);
  }
  // The caret of who typed stands where it stood.
  await omar.keyboard.type(' On.');
  await omar.waitForFunction(() => document.querySelector('.ProseMirror').textContent.endsWith('His. On.'));
  await ines.waitForFunction(() => document.querySelector('.ProseMirror').textContent.endsWith('His. On.'));

  await omar.context().setOffline(true);
  await typeAt(omar, 0, ' His too.');
  await typeAt(ines, 0, ' Hers again.');
  await waitForDraft(ines, address, (draft) => textOf(draft.body).includes('Hers again.'));
  await omar.waitForTimeout(500);
  await omar.context().setOffline(false);
  await omar.waitForSelector('.clash');
  const clash = await omar.textContent('.clash');
  assert.ok(clash.includes('Hers. His too.') && clash.includes('Hers. Hers again.'), clash);
  assert.deepEqual(await findBarriers(omar), []);
  await takeShot(omar, 'editor-clash');
  assert.match(textOf((await readDraft(ines, address)).body), /Hers again\./, 'nothing was written over');
  await omar.click('.clash [data-choice=both]');
  await omar.waitForSelector(SAVED);
  const text = textOf((await readDraft(ines, address)).body);
  assert.ok(text.includes('His too.') && text.includes('Hers again.'), text);
  await ines.waitForFunction(() => document.querySelector('.ProseMirror').textContent.includes('His too.'));
  // A browser names what the network or the other writer refused; nothing else may be complained of.
  const isKnown = (line) => /ERR_INTERNET_DISCONNECTED|412 \(Precondition Failed\)/.test(line);
  assert.deepEqual([...complaintsOf(ines), ...complaintsOf(omar)].filter((line) => !isKnown(line)), []);
  await ines.context().close();
  await omar.context().close();
});

test('a sign-in that ends while one writes loses nothing, and another one goes on', async () => {
  const [email, password] = ['runa@example.org', 'four boats and a quay'];
  const add = ['--data', dateline.dataDirectory, 'user', 'add', email, '--name', 'Runa Holm', '--role', 'reporter', '--password-stdin'];
  execFileSync(process.env.DATELINE_BIN, add, { input: `${password}\n`, stdio: ['pipe', 'ignore', 'inherit'] });
  const signIn = async (page) => {
    await page.goto(`${dateline.url}/desk/sign-in`);
    await page.fill('#email', email);
    await page.fill('#password', password);
    await page.click('main button');
    assert.equal(new URL(page.url()).pathname, '/desk/');
  };
  const page = await openPage(browser);
  await signIn(page);
  const address = await beginStory(page);
  await body(page).click();
  await page.keyboard.type('Signed in.');
  await page.waitForSelector(SAVED);
  await page.context().clearCookies();
  await page.keyboard.type(' Signed out.');
  await page.waitForSelector('#status[data-state=ended] a');
  assert.match(await page.textContent('#status'), /^Your sign-in ended\. Your text is kept/);
  // The token of the page is of the sign-in before.
  await signIn(await page.context().newPage());
  await page.waitForSelector(SAVED);
  assert.equal(textOf((await readDraft(page, address)).body), 'Signed in. Signed out.');
  await page.context().close();
});

test('two people who type, lose the network and choose end with one text that has every word of both', async () => {
  const [ines, omar] = [await openDesk(), await openDesk()];
  const address = await beginStory(ines);
  await body(ines).click();
  await ines.keyboard.type('One.\nTwo.\nThree.\nFour.');
  await waitForDraft(ines, address, (draft) => textOf(draft.body).endsWith('Four.'));
  await omar.goto(address);
  await omar.waitForSelector('.ProseMirror p >> nth=3');
  let seed = 11;
  const below = (n) => (seed = (seed * 48271) % 2147483647) % n;
  const typed = [];
  const act = async (page, name) => {
    const choice = page.locator('.clash [data-choice=both], .clash:not(:has([data-choice=both])) [data-choice=mine]');
    if (await choice.count()) await choice.first().click();
    await page.context().setOffline(below(4) === 0);
    const paragraphs = page.locator('.ProseMirror > p');
    await paragraphs.nth(below(await paragraphs.count())).click();
    await goToEnd(page);
    const word = `${name}${typed.length}`;
    typed.push(word);
    if (below(4) === 0) await page.keyboard.press('Enter');
    await page.keyboard.type(` ${word}`);
    await page.waitForTimeout(below(500));
  };
  for (let turn = 0; turn < 20; turn++) await Promise.all([act(ines, 'ines'), act(omar, 'omar')]);
  for (const page of [ines, omar]) await page.context().setOffline(false);
  const began = Date.now();
  const shown = (page) => page.evaluate(() => [...document.querySelectorAll('.ProseMirror > p')].map((p) => p.textContent));
  for (;;) {
    let isSettled = true;
    for (const page of [ines, omar]) {
      const choice = page.locator('.clash button >> nth=-1');
      if (await choice.count()) await choice.click();
      if (!(await page.locator(SAVED).count())) isSettled = false;
    }
    const [hers, his] = [await shown(ines), await shown(omar)];
    if (isSettled && hers.join('\n') === his.join('\n')) break;
    if (Date.now() - began > 60_000) assert.deepEqual(hers, his);
    await ines.waitForTimeout(200);
  }
  const text = (await shown(ines)).join(' ');
  assert.deepEqual(typed.filter((word) => !text.includes(word)), [], text);
  assert.deepEqual(textOf((await readDraft(ines, address)).body), (await shown(ines)).join(''));
  await ines.context().close();
  await omar.context().close();
});

test('what is pasted from Word is cleaned, undone and done again', async () => {
  const page = await openDesk();
  const outside = recordOutsideRequests(page, dateline.url);
  const address = await beginStory(page);
  await body(page).click();
  await page.keyboard.type('Before.');
  await page.keyboard.press('Enter');
  await page.waitForTimeout(600); // A pause, so that the paste is a step of its own to undo.
  await paste(
    page,
    `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0}</style></head><body>
    <!--StartFragment--><h1>Report</h1><p class=MsoNormal style='mso-margin-top-alt:auto'><b><span lang=EN-GB style='font-size:12.0pt'>Catch</span></b> of the <a href="https://example.org/day">day</a><o:p></o:p></p>
    <p class=MsoListParagraph style='text-indent:-18pt;mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span style='font:7pt "Times New Roman"'>&nbsp;&nbsp; </span></span>Mackerel</p>
    <table class=MsoTableGrid border=1><tr><td width=100 style='width:75pt'><p class=MsoNormal>Kilos</p></td></tr></table>
    <img src="https://tracker.example/pixel.png" onerror="alert(1)"><script>alert(2)</script><!--EndFragment--></body></html>`,
  );
  await page.waitForSelector('.ProseMirror table');
  await page.keyboard.press('Control+s');
  await page.waitForSelector(SAVED);
  const pasted = [
    ['paragraph', 'Before.'],
    ['heading', 'Report'],
    ['paragraph', 'Catch of the day'],
    ['list', 'Mackerel'],
    ['table', 'Kilos'],
  ];
  assert.deepEqual(blocksOf(await readDraft(page, address)).slice(0, 5), pasted);
  await page.keyboard.press('Control+z');
  await page.waitForFunction(() => !document.querySelector('.ProseMirror table'));
  await page.keyboard.press('Control+y');
  await page.waitForSelector('.ProseMirror table');

  await body(page).locator('p >> nth=0').click();
  await goToEnd(page);
  await page.keyboard.press('Enter');
  await page.waitForSelector('.ProseMirror > p:nth-child(2) > br', { state: 'attached' });
  await paste(page, '', 'https://vimeo.com/76979871');
  await page.waitForSelector('.ProseMirror figure[data-block=embed]');
  assert.deepEqual(outside, [], 'what is pasted fetches nothing');
  assert.deepEqual(complaintsOf(page), []);
  await page.context().close();
});

test('words are found and replaced', async () => {
  const page = await openDesk();
  const address = await beginStory(page);
  await body(page).click();
  await page.keyboard.type('The ferry came. The ferry went. A Ferry stays.');
  await page.keyboard.press('Control+f');
  await page.keyboard.type('ferry');
  assert.equal(await page.textContent('#find-count'), '1 / 3');
  assert.deepEqual(await findBarriers(page), []);
  await page.fill('#find-with', 'boat');
  await page.click('[data-find=all]');
  await page.click('[data-find=close]');
  await page.keyboard.press('Control+s');
  await page.waitForSelector(SAVED);
  assert.equal(textOf((await readDraft(page, address)).body), 'The boat came. The boat went. A boat stays.');
  await page.context().close();
});

test('what changed is shown, and brought back', async () => {
  const page = await openDesk();
  const address = await beginStory(page);
  await body(page).click();
  await page.keyboard.type('The red boat came.');
  await page.keyboard.press('Control+s');
  await page.waitForSelector(SAVED);
  await page.keyboard.press('Home');
  await page.keyboard.type('Late, ');
  await waitForDraft(page, address, (draft) => textOf(draft.body).includes('Late,'));
  await page.goto(at(address, '/revisions'));
  assert.match(await page.textContent('.diff ins'), /Late,/);
  await takeShot(page, 'desk-revisions');
  await page.click('text=Bring this version back');
  await page.waitForSelector('[role=status] >> text=Brought back from');
  assert.equal(textOf((await readDraft(page, address)).body), 'The red boat came.');
  await page.context().close();
});

test('without script a story is written as a form', async () => {
  const page = await openDesk({ script: false });
  await page.goto(`${dateline.url}/desk/stories`);
  await page.click('.bar button');
  await page.fill('[name=headline]', 'By hand');
  await page.fill('[name=source]', '## A heading\n\nAnd *words*.');
  await page.click('#plain button');
  await page.waitForSelector('.note--ok >> text=Saved');
  assert.match(await page.inputValue('[name=source]'), /<h2>A heading<\/h2>/);
  await takeShot(page, 'editor-plain');
  await page.context().close();
});

test('a story of 20,000 words types without lag', async (t) => {
  const page = await openDesk();
  const address = await beginStory(page);
  const words = 'the lamps over the fish market will not go out tonight said the keeper who has '.repeat(4).trim();
  const content = Array.from({ length: 320 }, () => ({ type: 'paragraph', content: [{ type: 'text', text: `${words} here.` }] }));
  const { form, version, draft } = await (await page.request.get(at(address, '/draft'))).json();
  const saved = await page.request.put(at(address, '/draft'), {
    headers: { 'x-dateline-form': form, origin: dateline.url },
    data: { ...draft, version, body: { type: 'doc', content } },
  });
  assert.equal(saved.status(), 200);
  await page.goto(address);
  await page.waitForSelector('.ProseMirror p >> nth=319');
  await page.waitForFunction(() => Number(document.querySelector('#count-words').textContent.replace(/\D/g, '')) >= 20_000);
  await page.locator('.ProseMirror p >> nth=160').click();
  // From the key to the end of the layout that shows it, without the wait for the screen's next frame.
  await page.evaluate(() => {
    globalThis.took = [];
    document.addEventListener('keydown', () => {
      const began = performance.now();
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        const script = performance.now() - began;
        requestAnimationFrame(() => {
          const frame = performance.now();
          void document.querySelector('.ProseMirror').offsetHeight;
          globalThis.took.push(script + performance.now() - frame);
        });
      };
      channel.port2.postMessage(0);
    }, true);
  });
  // Sixteen keys a second: the fastest that people type.
  for (let key = 0; key < 150; key++) await page.keyboard.press(key % 8 === 7 ? 'Space' : 'abcdefg'[key % 8], { delay: 60 });
  const took = (await page.evaluate(() => globalThis.took)).sort((a, b) => a - b);
  const p = (share) => took[Math.floor(took.length * share)].toFixed(1);
  t.diagnostic(`input to layout at 20,000 words: p50 ${p(0.5)} ms, p95 ${p(0.95)} ms, p99 ${p(0.99)} ms of ${took.length} keys`);
  // Quiet, it is below 16 ms; machines that run tests are rarely quiet.
  assert.ok(took.length >= 140 && Number(p(0.95)) < LAG_MS_MAX, `p95 ${p(0.95)} ms`);
  await page.waitForSelector(SAVED);

  // What is said is marked near the screen alone, wherever that is: marks beside every paragraph would be felt at each key.
  await page.waitForSelector('.said-mark');
  const marked = await page.locator('.said-mark').count();
  assert.ok(marked < 100, `${marked} marks are drawn`);
  await page.locator('.ProseMirror > p').last().scrollIntoViewIfNeeded();
  await page.waitForSelector('.said-at:has(+ p:last-child) .said-mark');

  // What is pasted where one looks makes no more of the text seen than the screen shows.
  await page.keyboard.press('Control+a');
  await paste(page, `<p>${words} there.</p>`.repeat(320));
  await page.waitForFunction(() => document.querySelectorAll('.ProseMirror > p').length >= 320 && document.querySelector('.said-mark'));
  const afterwards = await page.locator('.said-mark').count();
  assert.ok(afterwards < 100, `${afterwards} marks are drawn behind what was pasted`);
  await page.context().close();
});

test('every page of writing is valid, free of barriers and overflow, in both schemes and directions', async () => {
  const begun = await openDesk();
  const address = await beginStory(begun);
  await begun.fill('[name=headline]', 'Fish market tries staying open until midnight');
  await begun.fill('[name=standfirst]', 'Stallholders want evening customers. Neighbours want sleep.');
  await body(begun).click();
  await begun.keyboard.type('At nine on Thursday evening the lamps over the fish market will not go out.\n> They stay lit.');
  await begun.keyboard.press('Control+s');
  await begun.waitForSelector(SAVED);
  await begun.context().close();
  for (const [name, path] of Object.entries({ edit: '/edit', preview: '/preview', revisions: '/revisions' })) {
    for (const [size, width] of Object.entries(WIDTHS)) {
      for (const scheme of ['light', 'dark']) {
        const page = await openDesk({ width, scheme });
        const outside = recordOutsideRequests(page, dateline.url);
        await page.goto(at(address, path));
        if (name === 'edit') await page.waitForSelector('.ProseMirror');
        await takeShot(page, `editor-${name}-${size}-${scheme}`);
        const found = { outside, complaints: complaintsOf(page), barriers: await findBarriers(page), overflow: await findOverflow(page) };
        assert.deepEqual(found, { outside: [], complaints: [], barriers: [], overflow: [] }, `${name} ${size} ${scheme}`);
        await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
        await takeShot(page, `editor-${name}-${size}-${scheme}-rtl`);
        assert.deepEqual(await findOverflow(page), [], `${name} ${size} from right to left`);
        await page.context().close();
      }
    }
    const page = await openDesk();
    const html = await (await page.request.get(at(address, path))).text();
    assert.deepEqual(await findHtmlErrors(html, path), []);
    await page.context().close();
  }
});
