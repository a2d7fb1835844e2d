// Saving, with a clock and a server of the test's own.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { Draft, Fields } from '../src/draft';
import { isSame } from '../src/draft';
import type { Clash } from '../src/merge';
import { Saver, type Answer, type State } from '../src/save';

const fields: Fields = {
  headline: '', standfirst: '', kicker: '', dateline: '', language: 'en', slug: '', sections: [], tags: [], bylines: [], lead: '', series: '',
  leadCaption: '', leadAlt: '', leadCredit: '', searchTitle: '', searchDescription: '', socialTitle: '', socialDescription: '', canonical: '', robots: '',
};
const draft = (...blocks: string[]): Draft => ({ fields, blocks });

class Desk {
  time = 0;
  calls: { at: number; call: () => void }[] = [];
  text = draft('a');
  kept: { version: number; draft: Draft; unanswered: readonly Draft[] } | null = null;
  newest = { version: 1, draft: draft('a') };
  sent: string[] = [];
  states: State[] = [];
  asked: readonly Clash[] = [];
  isAway = false;
  losesAnswers = false;
  waitsForDisk = false;
  saver: Saver;

  constructor() {
    this.saver = this.sit(draft('a'), 1);
  }

  /** Opens the editor on a draft. */
  sit(base: Draft, version: number): Saver {
    return new Saver(
      {
        current: () => this.text,
        show: (shown) => (this.text = shown),
        ask: (clashes) => (this.asked = clashes),
        send: (sent, version, step) => Promise.resolve(this.answer(sent, version, step)),
        keep: async (version, _base, kept, unanswered, onDisk) => {
          this.kept = { version, draft: kept, unanswered };
          this.waitsForDisk = onDisk;
        },
        forget: async () => void (this.kept = null),
        tell: (state) => this.states.push(state),
        after: (ms, call) => {
          const entry = { at: this.time + ms, call };
          this.calls.push(entry);
          return () => void (this.calls = this.calls.filter((other) => other !== entry));
        },
        now: () => this.time,
      },
      base,
      version,
      'Saved',
    );
  }

  answer(sent: Draft, version: number, step: boolean): Answer {
    this.sent.push(`${sent.blocks.join('|')}${step ? ' step' : ''}@${this.time}`);
    if (this.isAway) return { kind: 'away' };
    if (version !== this.newest.version) return { kind: 'changed', ...this.newest, by: 'Omar' };
    this.newest = { version: version + 1, draft: sent };
    if (this.losesAnswers) return { kind: 'away' };
    return { kind: 'saved', version: version + 1, said: 'Saved' };
  }

  type(...blocks: string[]): void {
    this.text = draft(...blocks);
    this.saver.touch();
  }

  async pass(ms: number): Promise<void> {
    const end = this.time + ms;
    for (;;) {
      for (let turn = 0; turn < 10; turn++) await Promise.resolve();
      const next = this.calls.filter((entry) => entry.at <= end).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      this.calls = this.calls.filter((entry) => entry !== next);
      this.time = next.at;
      next.call();
    }
    this.time = end;
  }

  get said(): string | undefined {
    return this.states.at(-1)?.kind;
  }
}

test('a key is kept within a fifth of a second and sent within one', async () => {
  const desk = new Desk();
  desk.type('ab');
  await desk.pass(200);
  assert.deepEqual(desk.kept, { version: 1, draft: draft('ab'), unanswered: [] });
  await desk.pass(800);
  assert.deepEqual(desk.sent, ['ab@700']);
  assert.deepEqual([desk.said, desk.kept, desk.saver.version], ['saved', null, 2]);
});

test('who types on without a pause is saved every three seconds', async () => {
  const desk = new Desk();
  for (let n = 0; n < 70; n++) {
    desk.type('a'.repeat(n));
    await desk.pass(100);
  }
  assert.equal(desk.sent.length, 2, desk.sent.join());
});

test('without a network it is kept, tried again ever less often, and sent when the network is back', async () => {
  const desk = new Desk();
  desk.isAway = true;
  desk.type('ab');
  await desk.pass(60_000);
  assert.equal(desk.said, 'away');
  assert.ok(desk.sent.length >= 5 && desk.sent.length <= 8, desk.sent.join());
  desk.type('abc');
  await desk.pass(200);
  assert.deepEqual(desk.kept?.draft, draft('abc'));
  desk.isAway = false;
  await desk.saver.sendNow();
  await desk.pass(0);
  assert.deepEqual([desk.newest.draft, desk.said, desk.kept], [draft('abc'), 'saved', null]);
});

test('what others changed elsewhere comes together and is saved', async () => {
  const desk = new Desk();
  desk.newest = { version: 2, draft: draft('a', 'theirs') };
  desk.type('a mine');
  await desk.pass(5_000);
  assert.deepEqual(desk.text.blocks, ['a mine', 'theirs']);
  assert.ok(isSame(desk.newest.draft, desk.text));
  assert.equal(desk.said, 'saved');
});

test('the same block waits for a choice; nothing is sent or lost until then', async () => {
  const desk = new Desk();
  desk.newest = { version: 2, draft: draft('a theirs') };
  desk.type('a mine');
  await desk.pass(5_000);
  assert.equal(desk.said, 'clash');
  assert.deepEqual(desk.asked, [{ kind: 'block', at: 0, mine: 'a mine', theirs: 'a theirs' }]);
  const sent = desk.sent.length;
  desk.type('a mine and more');
  await desk.pass(60_000);
  assert.equal(desk.sent.length, sent);
  assert.deepEqual(desk.kept, { version: 2, draft: draft('a mine and more'), unanswered: [] });
  assert.deepEqual(desk.newest.draft, draft('a theirs'));
  desk.saver.settle();
  await desk.pass(1_000);
  assert.deepEqual([desk.newest.draft, desk.said], [draft('a mine and more'), 'saved']);
});

test('a save whose answer was lost is not a clash with oneself', async () => {
  const desk = new Desk();
  desk.newest = { version: 2, draft: draft('ab') };
  desk.type('ab');
  await desk.pass(2_000);
  assert.deepEqual([desk.said, desk.asked, desk.saver.version], ['saved', [], 2]);
});

test('what a tab kept is brought back over what others saved meanwhile', async () => {
  const desk = new Desk();
  desk.newest = { version: 3, draft: draft('a', 'theirs') };
  desk.text = draft('a', 'theirs');
  desk.saver.meet(draft('a', 'theirs'), 3, 'Omar');
  desk.saver.bringBack(draft('a'), draft('a kept'), [], 'Omar');
  await desk.pass(2_000);
  assert.deepEqual(desk.newest.draft, draft('a kept', 'theirs'));
});

test('a step is sent even when nothing changed', async () => {
  const desk = new Desk();
  await desk.saver.sendNow(true);
  await desk.pass(0);
  assert.deepEqual(desk.sent, ['a step@0']);
});

test('what the server has although its answer was lost clashes with nothing, nor after the browser was ended', async () => {
  const desk = new Desk();
  desk.losesAnswers = true;
  desk.type('ab');
  await desk.pass(700);
  desk.losesAnswers = false;
  desk.type('abc');
  await desk.pass(5_000);
  assert.deepEqual([desk.said, desk.asked, desk.newest.draft], ['saved', [], draft('abc')]);

  desk.losesAnswers = true;
  desk.type('abcd');
  await desk.pass(700);
  desk.type('abcde');
  await desk.pass(200);
  const kept = desk.kept;
  assert.deepEqual([kept?.draft, kept?.unanswered], [draft('abcde'), [draft('abcd')]]);
  const again = new Desk();
  [again.text, again.newest] = [desk.newest.draft, desk.newest];
  again.saver = again.sit(desk.newest.draft, desk.newest.version);
  again.saver.bringBack(draft('abc'), draft('abcde'), kept?.unanswered ?? [], 'someone');
  await again.pass(5_000);
  assert.deepEqual([again.asked, again.newest.draft], [[], draft('abcde')]);
});

test('nothing is sent before the journal knows of it', async () => {
  const desk = new Desk();
  let known: readonly Draft[] = [];
  const answer = desk.answer.bind(desk);
  desk.answer = (sent, version, step) => {
    known = desk.kept?.unanswered ?? [];
    return answer(sent, version, step);
  };
  desk.type('ab');
  await desk.pass(700);
  assert.deepEqual(known, [draft('ab')]);
});

test('the disk is waited for only where no server answers', async () => {
  const desk = new Desk();
  desk.type('ab');
  await desk.pass(200);
  assert.equal(desk.waitsForDisk, false);
  desk.isAway = true;
  await desk.pass(1_000);
  desk.type('abc');
  await desk.pass(200);
  assert.equal(desk.waitsForDisk, true);
});
