// The helpers themselves, against a small server: a check that cannot fail proves nothing.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { openPage, startBrowser, WIDTHS } from '../lib/browser.js';
import {
  findBarriers,
  findHtmlErrors,
  findOverflow,
  recordComplaints,
  recordOutsideRequests,
} from '../lib/checks.js';
import { waitUntilReady } from '../lib/dateline.js';
import { takeShot } from '../lib/shots.js';

const GOOD = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Harbour reopens</title><meta name="viewport" content="width=device-width"></head>
<body><main><h1>Harbour reopens</h1><p>The first ferry left at six.</p></main></body>
</html>`;

const BAD = `<!doctype html>
<html>
<head><meta charset="utf-8"><title>Harbour</title></head>
<body><main><h1>Harbour</h1><img src="https://elsewhere.example/a.png"><p><div style="width: 5000px">x</div></p>
<script>throw new Error('broken')</script></main></body>
</html>`;

let browser, server, origin;

before(async () => {
  server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('content-security-policy', request.url === '/good' ? "default-src 'self'" : '');
    response.end(request.url === '/good' ? GOOD : BAD);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${server.address().port}`;
  browser = await startBrowser();
});

after(async () => {
  await browser?.close();
  server.close();
});

/** Opens a page with every recorder on and answers all findings. */
async function examine(path, settings) {
  const page = await openPage(browser, settings);
  const outside = recordOutsideRequests(page, origin);
  const complaints = recordComplaints(page);
  await page.goto(`${origin}${path}`);
  return { page, outside, complaints, barriers: await findBarriers(page), overflow: await findOverflow(page) };
}

test('a good page has no findings, at any width and in the dark', async () => {
  assert.deepEqual(await findHtmlErrors(GOOD), []);
  for (const width of Object.values(WIDTHS)) {
    const { page, ...findings } = await examine('/good', { width, scheme: 'dark' });
    assert.deepEqual(findings, { outside: [], complaints: [], barriers: [], overflow: [] });
    await page.context().close();
  }
});

test('a bad page is told from a good one by every check', async () => {
  const { page, outside, complaints, barriers, overflow } = await examine('/bad', { width: WIDTHS.phone });
  assert.deepEqual(outside, ['https://elsewhere.example/a.png']);
  assert.ok(complaints.some((line) => line.includes('broken')));
  assert.ok(barriers.some((line) => line.includes('html-has-lang')));
  assert.ok(barriers.some((line) => line.includes('image-alt')));
  assert.equal(overflow.length, 1);
  assert.ok((await findHtmlErrors(BAD)).length > 0);
  await page.context().close();
});

test('a page can be read without script', async () => {
  const page = await openPage(browser, { script: false });
  const complaints = recordComplaints(page);
  await page.goto(`${origin}/bad`);
  assert.deepEqual(complaints.filter((line) => line.includes('broken')), []);
  await page.context().close();
});

test('a process that ends before it answers is told at once', async () => {
  const child = spawn(process.execPath, ['-e', 'process.exit(3)']);
  await assert.rejects(waitUntilReady('http://127.0.0.1:9/readyz', child), /It ended \(3\)/);
});

test('a picture is taken only where a folder is named', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-shots-'));
  const named = process.env.E2E_SHOTS;
  const page = await openPage(browser);
  await page.goto(`${origin}/good`);
  try {
    delete process.env.E2E_SHOTS;
    await takeShot(page, 'unasked');
    process.env.E2E_SHOTS = folder;
    await takeShot(page, 'harbour');
    assert.deepEqual(await readdir(folder), ['harbour.png']);
  } finally {
    if (named === undefined) delete process.env.E2E_SHOTS;
    else process.env.E2E_SHOTS = named;
    await page.context().close();
    await rm(folder, { recursive: true });
  }
});
