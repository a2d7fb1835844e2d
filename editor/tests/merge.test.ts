// Two people, one draft: what comes together by itself, and what is asked.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { Draft, Fields } from '../src/draft';
import { merge } from '../src/merge';

const fields: Fields = {
  headline: 'Ferry', standfirst: '', kicker: '', dateline: '', language: 'en', slug: '', sections: [], tags: [], bylines: [], lead: '', series: '',
  leadCaption: '', leadAlt: '', leadCredit: '', searchTitle: '', searchDescription: '', socialTitle: '', socialDescription: '', canonical: '', robots: '',
};
const draft = (text: string, change: Partial<Fields> = {}): Draft => ({
  fields: { ...fields, ...change },
  blocks: text === '' ? [] : text.split('|'),
});

/** Merges texts whose blocks are separated by bars; a clash is written `mine≠theirs`. */
function check(base: string, mine: string, theirs: string, expected: string): void {
  const { draft: merged, clashes } = merge(draft(base), draft(mine), draft(theirs));
  const blocks: string[] = [...merged.blocks];
  for (const clash of [...clashes].reverse()) {
    assert.equal(clash.kind, 'block');
    if (clash.kind !== 'block') continue;
    blocks.splice(clash.at, clash.mine === null ? 0 : 1, `${clash.mine ?? '∅'}≠${clash.theirs ?? '∅'}`);
  }
  assert.equal(blocks.join('|'), expected);
}

test('changes in different blocks come together', () => {
  check('a|b|c', 'a|b|c', 'a|b|c', 'a|b|c');
  check('a|b|c', 'a2|b|c', 'a|b|c2', 'a2|b|c2');
  check('one a|two b|three c', 'one a|two b2|three c', 'one a|two b|three c3', 'one a|two b2|three c3');
  check('one a|two b', 'one a1|two b', 'one a|two b2', 'one a1|two b2');
  check('a|b', 'a|new|b', 'a|b2', 'a|new|b2');
  check('a|b|c', 'a|c', 'a|b|c|d', 'a|c|d');
  check('a|b', 'a|b|mine', 'a|b|theirs', 'a|b|theirs|mine');
  check('', 'mine', 'theirs', 'theirs|mine');
  check('a|b', 'a|same|b', 'a|same|b', 'a|same|b');
  check('the old boat|x', 'the old boat|the new one|x', 'the very old boat|x', 'the very old boat|the new one|x');
});

test('the same block asks, and both texts are there', () => {
  check('the boat|x', 'the red boat|x', 'the blue boat|x', 'the red boat≠the blue boat|x');
  check('a b|x', 'x', 'a b c|x', '∅≠a b c|x');
  check('a b|x', 'a b c|x', 'x', 'a b c≠∅|x');
  check('a b', 'a b c', 'a b c', 'a b c');
});

test('fields come together, and the same field asks', () => {
  const { draft: merged, clashes } = merge(
    draft('a'),
    draft('a', { headline: 'Ferry returns', tags: ['Sea'], slug: 'mine' }),
    draft('a', { standfirst: 'At last.', slug: 'theirs' }),
  );
  assert.deepEqual(merged.fields, { ...fields, headline: 'Ferry returns', tags: ['Sea'], standfirst: 'At last.', slug: 'mine' });
  assert.deepEqual(clashes, [{ kind: 'field', name: 'slug', mine: 'mine', theirs: 'theirs' }]);
});

test('whatever two people do, no word of either is lost', () => {
  let seed = 7;
  const below = (n: number) => (seed = (seed * 48271) % 2147483647) % n;
  let fresh = 0;
  const change = (blocks: readonly string[]): string[] => {
    const changed = [...blocks];
    for (let n = below(4); n >= 0; n--) {
      const at = below(changed.length + 1);
      if (below(3) === 0) changed.splice(at, 0, `fresh${fresh++} words${fresh}`);
      else if (at < changed.length) changed[at] += ` word${fresh++}`;
    }
    return changed;
  };
  for (let round = 0; round < 2000; round++) {
    const base = Array.from({ length: below(7) }, (_, at) => `block ${at} of${round} text${at}`);
    const [mine, theirs] = [change(base), change(base)];
    const { draft: merged, clashes } = merge(draft(base.join('|')), { fields, blocks: mine }, { fields, blocks: theirs });
    const shown = [...merged.blocks, ...clashes.map((clash) => (clash.kind === 'block' ? clash.theirs : ''))].join(' ');
    for (const word of [...mine, ...theirs].join(' ').split(' ')) {
      assert.ok(shown.split(' ').includes(word), `${word} of ${JSON.stringify({ base, mine, theirs, merged, clashes })}`);
    }
  }
});
