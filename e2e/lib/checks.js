// What must hold on every page: accessible, valid, within its width, and no request to anyone else.

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { HtmlValidate } from 'html-validate';

const require = createRequire(import.meta.url);

// WCAG 2.2 level AA and axe's own good practice.
const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const htmlRules = {
  extends: ['html-validate:recommended'],
  rules: {
    // Matters of taste: how a doctype and `<br/>` are written; how long a title may be is the newsroom's to say.
    'doctype-style': ['error', { style: 'lowercase' }],
    'void-style': 'off',
    // A table's figure that scrolls sideways is a region, so that a keyboard reaches it.
    'prefer-native-element': ['error', { exclude: ['region'] }],
    'long-title': 'off',
    // Whitespace at line ends is compressed away and says nothing to anyone.
    'no-trailing-whitespace': 'off',
    // Checkboxes of one name are a list of what was chosen, as much as radio buttons are one choice.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
  },
};

let axeSource;

/**
 * Runs axe on an open page. Answers findings as lines; none is good. The page may forbid script in its policy, but the
 * browser must run it: axe waits by timers. `rules` names those to run; without it, all are.
 */
export async function findBarriers(page, rules) {
  axeSource ??= await readFile(require.resolve('axe-core/axe.min.js'), 'utf8');
  // A contrast must not be measured while a colour is on its way.
  await finishChanges(page);
  // Evaluated by the browser's own tool, which no content security policy stops.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource);
  const result = await page.evaluate(
    (runOnly) => globalThis.axe.run(document, { resultTypes: ['violations'], runOnly }),
    rules ? { type: 'rule', values: rules } : { type: 'tag', values: AXE_TAGS },
  );
  return result.violations.flatMap((rule) =>
    rule.nodes.map((node) => `[${rule.impact}] ${rule.id}: ${rule.help}: ${node.html.slice(0, 200)}`),
  );
}

/** Brings every change of colour or place that is under way to its end. */
export async function finishChanges(page) {
  await page.evaluate(() => document.getAnimations().forEach((change) => change.finish()));
}

/** Validates HTML as the server sent it. Answers findings as lines. */
export async function findHtmlErrors(html, name = 'page') {
  const report = await new HtmlValidate(htmlRules).validateString(html, name);
  return report.results.flatMap((result) =>
    result.messages.map((message) => `${name}:${message.line}:${message.column} ${message.ruleId}: ${message.message}`),
  );
}

/** Answers a line if a page is wider than its window, so that a reader must scroll sideways. */
export async function findOverflow(page) {
  const [wide, window] = await page.evaluate(() => [document.documentElement.scrollWidth, globalThis.innerWidth]);
  return wide > window ? [`${wide} px wide in a window of ${window} px`] : [];
}

/**
 * Records every request of a page that leaves one origin.
 *
 * Call it before the page is opened; the array that it answers fills as requests are made.
 */
export function recordOutsideRequests(page, origin) {
  const outside = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    const isOwn = url.origin === new URL(origin).origin || ['data:', 'blob:', 'about:'].includes(url.protocol);
    if (!isOwn) outside.push(request.url());
  });
  return outside;
}

/** Records what a page complains of: broken script, and what its content security policy stopped. */
export function recordComplaints(page) {
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return complaints;
}
