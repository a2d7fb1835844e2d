// Pictures of pages, for looking at: only where E2E_SHOTS names a folder.

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

import { finishChanges } from './checks.js';

/** Saves the whole page as `NAME.png` in the folder that E2E_SHOTS names; without one it does nothing. */
export async function takeShot(page, name) {
  const folder = process.env.E2E_SHOTS;
  if (!folder) return;
  await mkdir(folder, { recursive: true });
  await finishChanges(page);
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}
