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

/** Adds somebody to the desk, who takes the invitation, and answers the cookies by which every page is theirs. */
export async function addPerson(browser, dateline, { email, name, role }) {
  const said = await dateline.run('user', 'add', email, '--name', name, '--role', role);
  const page = await openPage(browser, { script: false });
  await page.goto(dateline.url + new URL(said.match(/http\S+\/desk\/invitation\/\S+/)[0]).pathname);
  const password = 'four boats and a quay';
  await page.fill('#password', password);
  await page.click('main button');
  await page.fill('#email', email);
  await page.fill('#password', password);
  await page.click('main button');
  if (new URL(page.url()).pathname !== '/desk/') throw new Error(`The sign-in led to ${page.url()}`);
  const cookies = await page.context().cookies();
  await page.context().close();
  return cookies;
}
