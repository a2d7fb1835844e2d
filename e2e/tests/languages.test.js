// A small paper in each language of the interface: no page of it has a barrier, and each is written as its readers write.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { startBrowser } from '../lib/browser.js';
import { startDateline } from '../lib/dateline.js';
import { LANGUAGES } from '../lib/languages.js';
import { walk } from '../lib/walk.js';
import { writeExport } from '../lib/wxr.js';

let browser;

before(async () => {
  browser = await startBrowser();
});

after(() => browser?.close());

for (const [language, own] of Object.entries(LANGUAGES)) {
  test(`a paper in ${language} has no barriers, and its own direction and digits`, async () => {
    const dateline = await startDateline(['serve'], { exported: writeExport({ language, ...own, stories: storiesOf(own) }) });
    try {
      const text = async (path) => (await fetch(dateline.url + path)).text();
      const story = (await text('/')).match(/<h2 class="card-title"><a href="([^"]*)"/)[1];
      const pages = {
        front: '/',
        story,
        list: '/category/quay/',
        search: `/search?q=${encodeURIComponent(own.word)}`,
        nothing: '/search?q=zzzzqqq',
        lost: `/${encodeURIComponent(own.word)}-zzz/`,
      };
      for (const [name, path] of Object.entries(pages)) {
        const html = await text(path);
        assert.match(html, new RegExp(`<html lang="${language}" dir="${own.direction}"`), name);
        const today = html.match(/class="wrap util"><span>([^<]*)</)[1];
        assert.match(today, own.digits, `${name}: ${today}`);
        for (const [, instant, shown] of html.matchAll(/<time datetime="([^"]*)">([^<]*)</g)) {
          assert.match(instant, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/, `${name}: a Gregorian instant for machines`);
          assert.match(shown, own.digits, `${name}: ${shown}`);
        }
      }
      assert.match(await text(pages.search), /<mark>/, `${own.word} is found and marked`);
      assert.match(await text(story), /class="replies"/, 'an answer stands under its comment');
      // The same templates are looked at on a desk in the sample newsroom.
      assert.deepEqual(await walk(browser, dateline.url, prefixed(language, pages), { sizes: ['phone'] }), []);
    } finally {
      await dateline.end();
    }
  });
}

const prefixed = (language, pages) => Object.fromEntries(Object.entries(pages).map(([name, path]) => [`${language}-${name}`, path]));

function storiesOf({ headline, standfirst, text, reader, comment, answer }) {
  const comments = [
    { id: 1, name: reader, text: comment },
    { id: 2, parent: 1, name: reader, text: answer },
  ];
  const others = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => ({ slug: `older-${number}`, headline, standfirst, text }));
  return [{ slug: 'first', headline, standfirst, text, comments }, ...others];
}
