// What machines read of the sample newsroom: feeds, structured data, sitemaps, and a page with its furniture taken off.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { Readability } from '@mozilla/readability';
import { parseFeed } from '@rowanmanning/feed-parser';
import { parseHTML } from 'linkedom';
import RssParser from 'rss-parser';

import { startDateline } from '../lib/dateline.js';

let dateline, story;

before(async () => {
  dateline = await startDateline(['demo']);
  story = (await text('/harbour/trams/')).match(/href="(\/[^"]*\/swing-bridge-trams\/)"/)[1];
});

after(() => dateline?.end());

const text = async (path) => (await fetch(dateline.url + path)).text();

test('two readers agree on every feed', async () => {
  const lists = ['/', '/harbour/', '/harbour/ferries/', '/tag/swing-bridge/', '/author/ines-okafor/', '/fa/', story];
  const endings = ['feed/', 'feed/atom/'];
  for (const path of lists.flatMap((list) => endings.map((ending) => list + ending))) {
    const xml = await text(path);
    const one = parseFeed(xml);
    const other = await new RssParser().parseString(xml);
    assert.ok(one.items.length > 0, path);
    assert.deepEqual(one.items.map((item) => item.url), other.items.map((item) => item.link), path);
    assert.equal(new Set(one.items.map((item) => item.id)).size, one.items.length, `${path}: an identity of its own each`);
    assert.deepEqual(parseFeed(await text(path)).items.map((item) => item.id), one.items.map((item) => item.id), path);
    assert.ok(one.items.every((item) => item.published instanceof Date), `${path}: every item is dated`);
  }
});

test('the JSON feed has what its standard requires', async () => {
  const feed = JSON.parse(await text('/feed.json'));
  assert.match(feed.version, /^https:\/\/jsonfeed\.org\/version\/1/);
  assert.ok(feed.title && feed.items.length > 0);
  for (const item of feed.items) assert.ok(item.id && item.url && (item.content_html || item.content_text), item.id);
});

test('a story says of itself what search engines require', async () => {
  const { document } = parseHTML(await text(story));
  const blocks = [...document.querySelectorAll('script[type="application/ld+json"]')].map((own) => JSON.parse(own.textContent));
  const article = blocks.find((block) => block['@type'] === 'NewsArticle');
  for (const name of ['headline', 'image', 'datePublished', 'dateModified', 'publisher', 'mainEntityOfPage', 'inLanguage']) {
    assert.ok(article[name], name);
  }
  assert.deepEqual(article.author.map((author) => author.name), ['Ines Okafor', 'Samir Haddan']);
  assert.ok(article.author.every((author) => author.url.startsWith(dateline.url)));
  assert.equal(article.publisher['@type'], 'NewsMediaOrganization');
  assert.equal(article.correction[0]['@type'], 'CorrectionComment');
  const crumbs = blocks.find((block) => block['@type'] === 'BreadcrumbList').itemListElement;
  assert.deepEqual(crumbs.map((crumb) => crumb.position), crumbs.map((_, place) => place + 1));
  const canonical = document.querySelector('link[rel="canonical"]').getAttribute('href');
  assert.equal(canonical, dateline.url + story);
  assert.equal(document.querySelector('meta[property="og:url"]').getAttribute('content'), canonical);
});

test('translations name each other', async () => {
  const alternates = (html) =>
    [...parseHTML(html).document.querySelectorAll('link[hreflang]')].map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]);
  const english = Object.fromEntries(alternates(await text(story)));
  assert.ok(english.en && english.fa);
  const persian = Object.fromEntries(alternates(await (await fetch(english.fa)).text()));
  assert.deepEqual(persian, english);
});

test('an extractor takes headline, byline, date and body, and nothing else', async () => {
  const { document } = parseHTML(await text(story));
  const taken = new Readability(document).parse();
  assert.match(taken.title, /^Trams cross the swing bridge again/);
  assert.match(taken.byline, /Ines Okafor/);
  assert.ok(taken.publishedTime);
  assert.match(taken.textContent, /The bell rang once/);
  assert.match(taken.textContent, /rang the bell again/);
  for (const furniture of ['Leave a reply', 'passenger seven', 'Back to top', 'More about', 'Copy link', 'Related', 'Skip to']) {
    assert.doesNotMatch(taken.textContent, new RegExp(furniture), furniture);
  }
});

test('sitemaps lead to every story, and the news sitemap to those of two days', async () => {
  const locations = (xml) => [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1]);
  const months = locations(await text('/sitemap.xml'));
  const all = (await Promise.all(months.map(async (month) => locations(await (await fetch(month)).text())))).flat();
  assert.equal(new Set(all).size, all.length);
  assert.ok(all.length > 80, `${all.length} addresses`);
  const dates = [...(await text('/news-sitemap.xml')).matchAll(/<news:publication_date>([^<]*)</g)].map((match) => new Date(match[1]));
  const twoDaysAgo = Date.now() - 48 * 60 * 60 * 1000;
  assert.ok(dates.length > 0 && dates.every((date) => date >= twoDaysAgo));
});
