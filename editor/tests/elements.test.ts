// Lines of a list that stay where they are while others come, change and go.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHTML } from 'linkedom';

import { Lines } from '../src/elements';

test('a line that shows the same is the same element, whatever comes, changes and goes around it', () => {
  const { document } = parseHTML('<html><body><ul></ul></body></html>');
  const list = document.querySelector('ul') as unknown as HTMLElement;
  const lines = new Lines(list);
  const show = (...texts: string[]): Element[] => {
    lines.show(
      texts.map((shown) => ({
        shown,
        make: () => {
          const item = document.createElement('li') as unknown as HTMLElement;
          item.textContent = shown;
          return item;
        },
      })),
    );
    assert.deepEqual([...list.children].map((item) => item.textContent), texts);
    return [...list.children];
  };
  const [a, b, c] = show('a', 'b', 'c');
  assert.deepEqual(show('a', 'b, changed', 'c').filter((item) => item === a || item === c).length, 2);
  const again = show('new', 'a', 'c', 'last');
  assert.ok(again[1] === a && again[2] === c);
  assert.ok(show('c', 'a')[0] === c);
  show();
  assert.ok(show('b')[0] !== b, 'what has gone is made anew');
});
