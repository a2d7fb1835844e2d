// The browser of the journeys: Debian's Chromium, quiet, in a profile of its own.

import { spawn } from 'node:child_process';
import { access } from 'node:fs/promises';
import { chromium } from 'playwright-core';

const CANDIDATES = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser'];

// Nothing a browser does for itself may reach the network, or a journey could not tell whose request it was.
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-quic',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
];

/** The widths at which every page is looked at: a phone and a desk, in CSS pixels. */
export const WIDTHS = { phone: 390, desk: 1280 };

/** Starts the browser. The caller closes it. */
export async function startBrowser() {
  const isRoot = process.getuid?.() === 0;
  // Chromium's sandbox refuses to be started by root.
  const args = isRoot ? [...QUIET, '--no-sandbox'] : QUIET;
  return chromium.launch({ executablePath: await findChromium(), args });
}

/**
 * Starts a browser that keeps what its pages write in a folder, as a person's own does, and can be ended as a power switch
 * would end it: `kill()`. Answers `{ context, kill() }`.
 */
export async function startOwnBrowser(folder) {
  const isRoot = process.getuid?.() === 0;
  const args = [
    ...QUIET,
    ...(isRoot ? ['--no-sandbox'] : []),
    '--headless=new',
    '--remote-debugging-port=0',
    '--hide-crash-restore-bubble',
    `--user-data-dir=${folder}`,
    'about:blank',
  ];
  // A group of its own, so that its helpers end with it.
  const child = spawn(await findChromium(), args, { detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const browser = await chromium.connectOverCDP(await readAddress(child));
  const kill = async () => {
    process.kill(-child.pid, 'SIGKILL');
    await ended;
    await browser.close().catch(() => {}); // The line is cut already.
  };
  return { context: browser.contexts()[0], kill };
}

/** Where a browser says that it can be told what to do. */
async function readAddress(child) {
  let said = '';
  for await (const chunk of child.stderr) {
    said += chunk;
    const address = said.match(/DevTools listening on (ws:\S+)/)?.[1];
    if (address) {
      child.stderr.resume();
      return address;
    }
  }
  throw new Error(`The browser ended: ${said}`);
}

/**
 * Opens an empty page.
 *
 * `width` is in CSS pixels; `scheme` is 'light' or 'dark'; `script: false` is a reader without script;
 * `cookies` are those of someone signed in.
 */
export async function openPage(browser, { width = WIDTHS.desk, scheme = 'light', script = true, locale, cookies = [] } = {}) {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: scheme,
    javaScriptEnabled: script,
    reducedMotion: 'reduce',
    locale,
  });
  await context.addCookies(cookies);
  return context.newPage();
}

async function findChromium() {
  for (const path of CANDIDATES) {
    if (path && (await exists(path))) return path;
  }
  throw new Error('No Chromium here: `cargo xtask test` installs it, or name one in CHROMIUM.');
}

async function exists(path) {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}
