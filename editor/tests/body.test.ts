// Bringing others' changes into the text while someone types.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EditorState, TextSelection } from 'prosemirror-state';

import { changeTo } from '../src/body';
import { blockTexts, toNode } from '../src/json';

const doc = (text: string) =>
  toNode({ type: 'doc', content: text.split('|').map((words) => ({ type: 'paragraph', content: [{ type: 'text', text: words }] })) });

/** Shows a text in place of another; the caret is written `^` in both. */
function check(before: string, shown: string, expected: string): void {
  const old = doc(before.replace('^', ''));
  const caretOf = (text: string) => text.slice(0, text.indexOf('^')).split('|').reduce((at, words) => at + words.length + 2, 0) - 1;
  const state = EditorState.create({ doc: old, selection: TextSelection.create(old, caretOf(before)) });
  const { transaction } = changeTo(state, blockTexts(doc(shown)));
  const text = transaction.doc.content.content.map((block) => block.textContent).join('|');
  const caret = transaction.selection.from;
  let [at, rest] = [0, caret];
  for (const block of transaction.doc.content.content) {
    if (rest <= block.nodeSize - 1) break;
    rest -= block.nodeSize;
    at++;
  }
  const parts = text.split('|');
  parts[at] = `${(parts[at] ?? '').slice(0, rest - 1)}^${(parts[at] ?? '').slice(rest - 1)}`;
  assert.equal(parts.join('|'), expected);
}

test('the caret stays in its block whatever others change', () => {
  check('one two^|three', 'one two|three four', 'one two^|three four');
  check('one two^|three', 'zero|one two|three', 'zero|one two^|three');
  check('one two^|three', 'one two and more|new words here|three', 'one two^ and more|new words here|three');
  check('one two three^|x', 'fresh words|zero one two three|another|x', 'fresh words|zero one two three^|another|x');
  check('gone|one^ two', 'one two', 'one^ two');
  check('one tw^o|three', 'one tw^o|three'.replace('^', ''), 'one tw^o|three');
});
