// Someone of the desk in the browser.

import { openPage } from './browser.js';

/** Signs in by the link that the sample newsroom prints, and answers the cookies by which every page is that person's. */
export async function signIn(browser, dateline) {
  const page = await openPage(browser);
  await page.goto(dateline.log().match(/http\S+\/desk\/sign-in\/link\/\S+/)[0]);
  if (new URL(page.url()).pathname !== '/desk/') throw new Error(`The link led to ${page.url()}`);
  const cookies = await page.context().cookies();
  await page.context().close();
  return cookies;
}
