// A walk through pages: each is loaded once, and looked at in every width and scheme that a reader may have.

import { openPage, WIDTHS } from './browser.js';
import { findBarriers, findHtmlErrors, findOverflow, recordComplaints, recordOutsideRequests } from './checks.js';
import { takeShot } from './shots.js';

/** Windows that are looked at side by side: more wait for each other on two processors. */
const WINDOWS = 3;

/** The narrowest screen on which nothing may stick out (WCAG 2.2, 1.4.10), in CSS pixels. */
const NARROWEST = 320;

/**
 * Looks at every page and answers what is wrong, as lines: with its HTML as the server sent it, and for its readers.
 *
 * `pages` gives each name an address, or a function that brings an open page to the state to be looked at. `sizes` are
 * those at which barriers are looked for; nothing may stick out at any. `cookies` are those of someone signed in;
 * `mirrored` looks at each page from right to left as well, whatever its language.
 */
export async function walk(browser, origin, pages, { sizes = Object.keys(WIDTHS), cookies = [], mirrored = false } = {}) {
  const waiting = Object.entries(pages);
  const faults = [];
  const goOn = async () => {
    const page = await openPage(browser);
    const [outside, complaints] = [recordOutsideRequests(page, origin), recordComplaints(page)];
    let answer;
    page.on('response', (response) => {
      if (response.request().isNavigationRequest()) answer = response;
    });
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [name, where] = next;
      await page.context().clearCookies();
      await page.context().addCookies(cookies);
      await page.setViewportSize({ width: WIDTHS.desk, height: 900 });
      await page.emulateMedia({ colorScheme: 'light' });
      await (typeof where === 'string' ? page.goto(origin + where) : where(page));
      faults.push(...(await findHtmlErrors(await answer.text(), name)));
      faults.push(...(await lookAt(page, name, sizes, mirrored)));
      faults.push(...outside.splice(0).map((line) => `${name}: outside: ${line}`));
      // A browser complains of every page that answers 404, 410 or 422: those are what they should be.
      const ofPage = complaints.splice(0).filter((line) => !/status of 4\d\d/.test(line));
      faults.push(...ofPage.map((line) => `${name}: complaints: ${line}`));
    }
    await page.context().close();
  };
  await Promise.all(Array.from({ length: WINDOWS }, goOn));
  return faults;
}

async function lookAt(page, name, sizes, mirrored) {
  const faults = [];
  const add = (how, kind, lines) => faults.push(...lines.map((line) => `${name} ${how}: ${kind}: ${line}`));
  for (const [size, width] of Object.entries(WIDTHS)) {
    await page.setViewportSize({ width, height: 900 });
    await takeShot(page, `${name}-${size}-light`);
    if (sizes.includes(size)) add(size, 'barriers', await findBarriers(page));
    add(size, 'overflow', await findOverflow(page));
  }
  await page.setViewportSize({ width: NARROWEST, height: 900 });
  add('narrowest', 'overflow', await findOverflow(page));
  // In the dark only colours are others.
  await page.setViewportSize({ width: WIDTHS.phone, height: 900 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await takeShot(page, `${name}-phone-dark`);
  add('dark', 'barriers', await findBarriers(page, ['color-contrast']));
  if (mirrored) {
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
    for (const [size, width] of Object.entries(WIDTHS)) {
      await page.setViewportSize({ width, height: 900 });
      await takeShot(page, `${name}-${size}-mirrored`);
      add(`${size} mirrored`, 'overflow', await findOverflow(page));
    }
  }
  return faults;
}
