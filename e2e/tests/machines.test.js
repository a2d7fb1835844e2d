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
  const found = endings.map((ending) => `/search/${ending}?q=bridge`);
  for (const path of lists.flatMap((list) => endings.map((ending) => list + ending)).concat(found)) {
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

/** The structured data of a page, by type. */
async function structuredData(path) {
  const { document } = parseHTML(await text(path));
  const blocks = [...document.querySelectorAll('script[type="application/ld+json"]')].map((own) => JSON.parse(own.textContent));
  return Object.fromEntries(blocks.map((block) => [block['@type'], block]));
}

/** What a page says of itself in `meta` elements; a name that is said often has a list. */
async function properties(path) {
  const { document } = parseHTML(await text(path));
  const said = {};
  for (const meta of document.querySelectorAll('meta[property], meta[name]')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name');
    (said[name] ??= []).push(meta.getAttribute('content'));
  }
  return Object.fromEntries(Object.entries(said).map(([name, values]) => [name, values.length > 1 ? values : values[0]]));
}

/** Whether an address of this newsroom answers with a picture of that size. */
async function isPicture(address, width, height) {
  assert.ok(address.startsWith(`${dateline.url}/`), `${address} is whole`);
  const answer = await fetch(address);
  assert.equal(answer.status, 200, address);
  assert.match(answer.headers.get('content-type'), /^image\//, address);
  assert.ok(Number(width) > 0 && Number(height) > 0, `${address} has a size`);
}

test('a story says of itself what search engines require', async () => {
  const { NewsArticle: article, BreadcrumbList: list } = await structuredData(story);
  for (const name of ['headline', 'description', 'mainEntityOfPage', 'articleSection', 'keywords', 'wordCount', 'commentCount', 'dateline']) {
    assert.ok(article[name], name);
  }
  assert.equal(article.inLanguage, 'en');
  assert.equal(article.isAccessibleForFree, true);
  assert.ok(new Date(article.dateModified) > new Date(article.datePublished));
  assert.match(article.datePublished, /T.*(Z|[+-]\d\d:\d\d)$/, 'a zone is named');
  assert.deepEqual(article.author.map((author) => author.name), ['Ines Okafor', 'Samir Haddan'], 'those who wrote, all of them');
  for (const author of article.author) {
    assert.equal(author['@type'], 'Person');
    assert.equal((await fetch(author.url)).status, 200, author.url);
  }
  const [picture] = article.image;
  assert.equal(picture['@type'], 'ImageObject');
  await isPicture(picture.url, picture.width, picture.height);
  assert.match(picture.creditText, /Mirko Vale/);
  assert.equal(article.correction[0]['@type'], 'CorrectionComment');
  assert.ok(article.correction[0].text && article.correction[0].datePublished);
  const crumbs = list.itemListElement;
  assert.deepEqual(crumbs.map((crumb) => crumb.position), crumbs.map((_, place) => place + 1));
  assert.deepEqual(crumbs.map((crumb) => crumb.name).slice(0, 2), ['The Almira Lantern', 'Harbour']);
  for (const crumb of crumbs) assert.equal((await fetch(crumb.item)).status, 200, crumb.item);
});

test('the newsroom says who it is, with the pages that it has and no others', async () => {
  const { NewsArticle: article } = await structuredData(story);
  const { NewsMediaOrganization: paper, WebSite: site } = await structuredData('/');
  assert.equal(paper.name, 'The Almira Lantern');
  assert.equal(paper.url, `${dateline.url}/`);
  await isPicture(paper.logo.url, paper.logo.width, paper.logo.height);
  assert.equal((await fetch(paper.correctionsPolicy)).status, 200);
  for (const absent of ['sameAs', 'publishingPrinciples', 'ethicsPolicy', 'ownershipFundingInfo', 'masthead']) {
    assert.equal(paper[absent], undefined, `${absent}: there is no such page`);
  }
  const { '@context': _, ...publisher } = paper;
  assert.deepEqual(article.publisher, publisher);
  const search = site.potentialAction.target.urlTemplate.replace('{search_term_string}', 'bridge');
  assert.equal((await fetch(search)).status, 200);
});

test('lists say where they stand, and people who they are', async () => {
  const { BreadcrumbList: list } = await structuredData('/harbour/ferries/');
  assert.deepEqual(list.itemListElement.map((crumb) => crumb.name), ['The Almira Lantern', 'Harbour', 'Ferries']);
  const { Person: person } = await structuredData('/author/ines-okafor/');
  assert.equal(person.name, 'Ines Okafor');
  assert.ok(person.description);
});

test('a story that is shared has a card', async () => {
  const said = await properties(story);
  const { NewsArticle: article } = await structuredData(story);
  assert.equal(said['og:type'], 'article');
  assert.equal(said['og:title'], article.headline);
  assert.equal(said['og:description'], said.description);
  assert.equal(said['og:url'], dateline.url + story);
  assert.equal(said['og:site_name'], 'The Almira Lantern');
  assert.equal(said['og:locale'], 'en_US');
  assert.equal(said['og:locale:alternate'], 'fa_IR');
  assert.equal(said['twitter:card'], 'summary_large_image');
  await isPicture(said['og:image'], said['og:image:width'], said['og:image:height']);
  assert.match(said['og:image:alt'], /tram/);
  assert.equal(new Date(said['article:published_time']).getTime(), new Date(article.datePublished).getTime());
  assert.equal(new Date(said['article:modified_time']).getTime(), new Date(article.dateModified).getTime());
  assert.deepEqual(said['article:author'], article.author.map((author) => author.url));
  assert.equal(said['article:section'], 'Harbour');
  assert.deepEqual(said['article:tag'], article.keywords);
  const canonical = parseHTML(await text(story)).document.querySelector('link[rel="canonical"]').getAttribute('href');
  assert.equal(canonical, dateline.url + story);
});

test('fronts and lists have a card, and what no one should find says so', async () => {
  for (const [path, locale] of [['/', 'en_US'], ['/fa/', 'fa_IR'], ['/harbour/', 'en_US'], ['/author/ines-okafor/', 'en_US'], ['/about/', 'en_US']]) {
    const said = await properties(path);
    assert.equal(said['og:type'], 'website', path);
    assert.equal(said['og:url'], dateline.url + path);
    assert.equal(said['og:locale'], locale, path);
    assert.equal(said['twitter:card'], 'summary', path);
    assert.ok(said['og:title'] && said['og:image'], path);
    assert.equal(said.robots, undefined, path);
  }
  for (const path of ['/search?q=bridge', '/no-such-page/']) {
    const said = await properties(path);
    assert.equal(said.robots, 'noindex', path);
    assert.equal(said['og:title'], undefined, path);
  }
});

test('every list names its feed', async () => {
  for (const list of ['/', '/fa/', '/harbour/', '/harbour/ferries/', '/tag/swing-bridge/', '/author/ines-okafor/', '/series/eight-months/', story]) {
    const { document } = parseHTML(await text(list));
    const named = [...document.querySelectorAll('link[type="application/rss+xml"]')].map((link) => link.getAttribute('href'));
    assert.ok(named.includes(`${list}feed/`), `${list}: ${named}`);
    for (const feed of named) assert.ok(parseFeed(await text(feed)).title, feed);
  }
});

test('translations name each other', async () => {
  const alternates = (html) =>
    [...parseHTML(html).document.querySelectorAll('link[hreflang]')].map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]);
  const english = Object.fromEntries(alternates(await text(story)));
  assert.ok(english.en && english.fa);
  const persian = Object.fromEntries(alternates(await (await fetch(english.fa)).text()));
  assert.deepEqual(persian, english);
  const fronts = { en: `${dateline.url}/`, fa: `${dateline.url}/fa/` };
  for (const front of ['/', '/fa/']) assert.deepEqual(Object.fromEntries(alternates(await text(front))), fronts);
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
