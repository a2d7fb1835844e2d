// The editor's schema is the server's: the sample with every block and mark comes back as it was.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import sample from '../../crates/document/tests/samples/every_block.json';
import { linkAddress, mediaAddress, typedLink, webAddress } from '../src/address';
import { blockText, toBlock, toJson, toNode, type Json } from '../src/json';

test('every block and mark is read and written unchanged', () => {
  const doc = toNode(sample as Json);
  doc.check();
  const written = toJson(doc);
  sample.content.forEach((block, at) => assert.deepEqual(written.content?.[at], block));
  for (const block of doc.content.content) assert.equal(blockText(toBlock(blockText(block))), blockText(block));
});

test('what the schema needs is added, and no word is lost', () => {
  const list = { type: 'doc', content: [{ type: 'list', content: [{ type: 'list_item' }] }, { type: 'details' }, { type: 'quote' }] };
  toNode(list).check();
  toNode({ type: 'doc' }).check();
  const odd = toNode({ type: 'doc', content: [{ type: 'quote', content: [{ type: 'attribution', content: [{ type: 'text', text: 'Olga' }] }] }] });
  odd.check();
  assert.match(odd.textContent, /Olga/);
});

test('an unknown node or mark is refused', () => {
  assert.throws(() => toNode({ type: 'doc', content: [{ type: 'script' }] }));
  assert.throws(() => toNode({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'a', marks: [{ type: 'blink' }] }] }] }));
  assert.throws(() => toNode({ type: 'doc', content: [{ type: 'paragraph', attrs: { lang: 7 } }] }).check());
});

test('addresses are those that the server takes', () => {
  for (const good of ['https://example.org/a:b', '/2026/a/', '#note', '?p=7', 'mailto:a@example.org', 'tel:+4912', 'a/b:c']) {
    assert.equal(linkAddress(good), good);
  }
  for (const bad of ['javascript:alert(1)', ' JaVaScRiPt:alert(1)', 'java\nscript:alert(1)', '\u0001javascript:x', 'data:text/html,x', '', ' ']) {
    assert.equal(linkAddress(bad), null, JSON.stringify(bad));
  }
  assert.equal(mediaAddress('#a'), null);
  assert.equal(webAddress('/a'), null);
  assert.equal(webAddress('//example.org/a'), 'https://example.org/a');
  assert.equal(typedLink('example.org/a'), 'https://example.org/a');
  assert.equal(typedLink('a@example.org'), 'mailto:a@example.org');
  assert.equal(typedLink('javascript:alert(1)'), null);
  assert.equal(typedLink('/about/'), '/about/');
});
