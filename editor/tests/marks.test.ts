// Statements in the margin: found where their words are, and following them through what is typed.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { EditorState, TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';

import { quotedAt } from '../src/before';
import { kindOf } from '../src/hand';
import { toJson, toNode } from '../src/json';
import { markAt, rangesOf, setMarks, showAround, statementMarks, takeInHand, wordsNow, type Marked } from '../src/marks';
import { charactersBefore, findParts, plainText, wordsIn } from '../src/plaintext';

const text = (words: string, marks?: { type: string }[]) => ({ type: 'text', text: words, ...(marks ? { marks } : {}) });
const paragraph = (...content: object[]) => ({ type: 'paragraph', content });
const doc = (...content: object[]) => toNode({ type: 'doc', content } as never);

/** A view of which only the state is real. */
function viewOf(...content: object[]): EditorView {
  const view = {
    state: EditorState.create({ doc: doc(...content), plugins: [statementMarks(() => {})] }),
    dispatch(transaction: EditorState['tr']) {
      view.state = view.state.apply(transaction);
    },
  };
  return view as unknown as EditorView;
}

const mark = (key: string, at: number, ...parts: string[]): Marked => ({ key, state: 'proposed', is_gone: false, at, parts });

test('the text is read as the desk reads it, over marks, breaks and nested blocks', () => {
  const node = doc(
    paragraph(text('The 🌉 '), text('opens', [{ type: 'strong' }]), { type: 'break' }, text('in June.')),
    paragraph(),
    { type: 'quote', content: [paragraph(text('“We waited,”')), { type: 'attribution', content: [text('Lena')] }] },
    { type: 'list', content: [{ type: 'list_item', content: [paragraph(text('پایان'))] }] },
  );
  const plain = plainText(node);
  assert.equal(plain.text, 'The 🌉 opens\nin June.\n\n“We waited,”\n\nLena\n\nپایان');
  assert.equal(plain.places.length, plain.text.length);
  const ranges = findParts(plain, ['opens\nin', '“We waited,”'], 6);
  assert.deepEqual(ranges?.map((range) => wordsIn(node, range)), ['opens\nin', '“We waited,”']);
  assert.equal(charactersBefore(plain, ranges?.[0]?.from ?? 0), 6, 'a character outside of the first plane is one');
});

test('of several places the nearest is it, and parts stand in their order', () => {
  const plain = plainText(doc(paragraph(text('We wait. Now. We wait. Then. We wait.'))));
  const at = (parts: string[], near: number) => findParts(plain, parts, near)?.map(({ from }) => from - 1);
  assert.deepEqual(at(['We wait.'], 0), [0]);
  assert.deepEqual(at(['We wait.'], 12), [14]);
  assert.deepEqual(at(['We wait.'], 999), [29]);
  assert.deepEqual(at(['We wait.', 'Then'], 13), [14, 23]);
  assert.equal(at(['Then', 'Now'], 0), undefined);
  assert.equal(at(['We waited.'], 0), undefined);
  assert.equal(at([''], 0), undefined);
  assert.equal(at([], 0), undefined);
});

test('a mark follows its words, is gone with them, and is never in the document', () => {
  const view = viewOf(paragraph(text('It rained.')), paragraph(text('“It opens in June,” said Ortiz.')));
  const before = JSON.stringify(toJson(view.state.doc));
  setMarks(view, [mark('a', 12, '“It opens in June,”'), { ...mark('r', 0, 'It rained.'), state: 'rejected' }], null);
  assert.equal(JSON.stringify(toJson(view.state.doc)), before);
  assert.equal(wordsNow(view.state, 'a'), '“It opens in June,”');
  assert.deepEqual(rangesOf(view.state, 'r'), [], 'what was refused has no mark');
  view.dispatch(view.state.tr.insertText('Again: ', 1));
  assert.equal(wordsNow(view.state, 'a'), '“It opens in June,”');
  const start = rangesOf(view.state, 'a')[0]?.from ?? 0;
  assert.equal(markAt(view.state, start + 2), 'a');
  assert.equal(markAt(view.state, 2), null);
  view.dispatch(view.state.tr.insertText('soon ', start + 4));
  assert.equal(wordsNow(view.state, 'a'), '“It soon opens in June,”', 'what is typed within is of it until the desk says otherwise');
  view.dispatch(view.state.tr.delete(start, start + '“It soon opens in June,”'.length));
  assert.deepEqual(rangesOf(view.state, 'a'), []);
});

test('words in hand are underlined, each block in sight that has statements has a mark, one that is gone as well', () => {
  const view = viewOf(paragraph(text('“It opens in June,” said Ortiz. “We wait,” she said.')), paragraph(text('It rained.')));
  setMarks(view, [mark('a', 0, '“It opens in June,”'), mark('b', 32, '“We wait,”'), { ...mark('c', 55, 'It snowed.'), is_gone: true, state: 'broken' }], 'b');
  const drawn = () => {
    const plugin = view.state.plugins[0];
    const set = plugin?.props.decorations?.call(plugin, view.state) as { find(): { from: number; to: number }[] };
    return set
      .find()
      .map(({ from, to }) => [from, to])
      .sort(([a = 0], [b = 0]) => a - b);
  };
  const second = view.state.doc.child(0).nodeSize;
  showAround(view, { from: 0, to: view.state.doc.content.size });
  assert.deepEqual(drawn(), [[0, 0], [33, 43], [second, second]]);
  takeInHand(view, null);
  assert.deepEqual(drawn(), [[0, 0], [second, second]]);
  showAround(view, { from: second, to: view.state.doc.content.size });
  assert.deepEqual(drawn(), [[second, second]], 'what is out of sight is not drawn');
  takeInHand(view, 'b');
  assert.deepEqual(drawn(), [[0, 0], [33, 43], [second, second]], 'but for what is in hand');
});

test('how selected words are quoted is seen by their marks', () => {
  assert.equal(kindOf('“It opens in June,”'), 'direct');
  assert.equal(kindOf('«خواهیم دید».'), 'direct');
  assert.equal(kindOf('it “opens” in June'), 'mixed');
  assert.equal(kindOf('it opens in June'), 'indirect');
});

test('whose a quotation is, is told by the line under it', () => {
  const view = viewOf({ type: 'quote', content: [paragraph(text('We wait.')), paragraph(text('Still.')), { type: 'attribution', content: [text('Lena Ortiz, mayor')] }] }, paragraph(text('It rained.')));
  const at = (place: number) => quotedAt(view.state.apply(view.state.tr.setSelection(TextSelection.near(view.state.doc.resolve(place)))));
  assert.deepEqual(at(3), { name: 'Lena Ortiz', words: 'We wait.\n\nStill.' });
  assert.equal(at(view.state.doc.content.size - 2), null);
});
