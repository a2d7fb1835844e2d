// Texts that try to become markup or script, one of each kind: what a page shows of them is text.

import { readFileSync } from 'node:fs';

const RUN = 'alert(1)';

const OWN = [
  `<script>${RUN}</script>`,
  `"><script>${RUN}</script>`,
  `'><script>${RUN}</script>`,
  `</textarea><script>${RUN}</script>`,
  `</title></style></noscript></template><script>${RUN}</script>`,
  `--><script>${RUN}</script><!--`,
  `]]><script>${RUN}</script>`,
  `<img src=x onerror=${RUN}>`,
  `<img src="x"/onerror="${RUN}">`,
  `<svg onload=${RUN}>`,
  `<svg><script>${RUN}</script></svg>`,
  `<math><mtext></form><form><mglyph><style></math><img src onerror=${RUN}>`,
  `<details open ontoggle=${RUN}>`,
  `<video><source onerror=${RUN}></video>`,
  `<iframe srcdoc="<script>parent.${RUN}</script>"></iframe>`,
  `<iframe src="javascript:${RUN}"></iframe>`,
  `<object data="javascript:${RUN}"></object>`,
  `<a href="javascript:${RUN}" autofocus onfocus=${RUN}>press</a>`,
  `<input autofocus onfocus=${RUN}>`,
  `" autofocus onfocus=${RUN} x="`,
  `' autofocus onfocus=${RUN} x='`,
  `" style="animation-name:x" onanimationstart="${RUN}`,
  `<style>@import 'javascript:${RUN}';</style>`,
  `<meta http-equiv="refresh" content="0;javascript:${RUN}">`,
  `<base href="javascript:/a/-${RUN}//">`,
  `<form><button formaction="javascript:${RUN}">press</button></form>`,
  `javascript:${RUN}`,
  `JaVaScRiPt:${RUN}`,
  ` javascript:${RUN}`,
  `java\tscript:${RUN}`,
  `data:text/html,<script>${RUN}</script>`,
  `https://example.org/"onmouseover="${RUN}`,
  `https://example.org/'><svg/onload=${RUN}>`,
  `&lt;script&gt;${RUN}&lt;/script&gt;`,
  `&#60;script&#62;${RUN}&#60;/script&#62;`,
  `\\u003cscript\\u003e${RUN}\\u003c/script\\u003e`,
  `{{7*7}}{% raw %}<script>${RUN}</script>`,
  `[press](javascript:${RUN})`,
  `<<script>script>${RUN}<</script>/script>`,
  `\u2028<script>${RUN}</script>\u202e`,
];

/**
 * Our own, and those of the files that `E2E_VECTORS` names, separated by colons: one a line, or a JSON list of
 * `{ payload }`.
 */
export const VECTORS = [...OWN, ...(process.env.E2E_VECTORS ?? '').split(':').filter(Boolean).flatMap(read)];

function read(file) {
  const text = readFileSync(file, 'utf8');
  const payloads = file.endsWith('.json') ? JSON.parse(text).map(({ payload }) => payload) : text.split('\n');
  return payloads.filter((payload) => payload?.trim());
}
