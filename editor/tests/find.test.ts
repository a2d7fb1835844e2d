// Finding, and counting words.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { countWords, minutesToRead } from '../src/count';
import { findMatches } from '../src/find';
import { toNode } from '../src/json';

const text = (words: string, marks?: { type: string }[]) => ({ type: 'text', text: words, ...(marks ? { marks } : {}) });
const paragraph = (...content: object[]) => ({ type: 'paragraph', content });
const doc = (...content: object[]) => toNode({ type: 'doc', content } as never);
const found = (node: ReturnType<typeof doc>, what: string) => findMatches(node, what).map((match) => node.textBetween(match.from, match.to));

test('a text is found over marks, without regard to capitals', () => {
  const node = doc(paragraph(text('The Fer'), text('ry', [{ type: 'strong' }]), text(' and the FERRY')));
  assert.deepEqual(found(node, 'ferry'), ['Ferry', 'FERRY']);
  assert.deepEqual(found(node, 'the'), ['The', 'the']);
  assert.deepEqual(found(node, ''), []);
  assert.deepEqual(found(node, '.'), []);
});

test('letters of two keyboards, digits and a half space are the same', () => {
  const node = doc(paragraph(text('كتاب‌های ۱۲')));
  assert.deepEqual(found(node, 'کتابهای'), ['كتاب‌های']);
  assert.deepEqual(found(node, '12'), ['۱۲']);
});

test('words are counted as the server counts them', () => {
  const node = doc(paragraph(text('One two – three'), { type: 'break' }, text('four')), { type: 'list', content: [{ type: 'list_item', content: [paragraph(text('پنج'))] }] });
  assert.equal(countWords(node), 5);
  assert.equal(minutesToRead(0), 0);
  assert.equal(minutesToRead(1), 1);
  assert.equal(minutesToRead(477), 3);
});
