// Two people changed one draft: changes in different blocks come together by themselves; where both changed the same
// block or field, both texts are kept and someone chooses. Nothing is ever dropped in silence.
//
// It works on plain texts and knows nothing of the editor, so that a merge by letters (a CRDT) can take its place.

import { align } from './align';
import type { Draft, Fields } from './draft';

/** Both changed the same field. */
export interface FieldClash {
  readonly kind: 'field';
  readonly name: keyof Fields;
  readonly mine: Fields[keyof Fields];
  readonly theirs: Fields[keyof Fields];
}

/** Both changed the same block, or one changed what the other removed. */
export interface BlockClash {
  readonly kind: 'block';
  /** Where mine stands in the merged text, or where it would. */
  readonly at: number;
  /** My block; `null` if I removed it. */
  readonly mine: string | null;
  /** Their block; `null` if they removed it. */
  readonly theirs: string | null;
}

export type Clash = FieldClash | BlockClash;

/** A merged draft, in which mine stands wherever the two clash. */
export interface Merged {
  readonly draft: Draft;
  readonly clashes: readonly Clash[];
}

/** Brings together what two people made of one base. */
export function merge(base: Draft, mine: Draft, theirs: Draft): Merged {
  const fields = mergeFields(base.fields, mine.fields, theirs.fields);
  const blocks = mergeBlocks(base.blocks, mine.blocks, theirs.blocks);
  return { draft: { fields: fields.fields, blocks: blocks.blocks }, clashes: [...fields.clashes, ...blocks.clashes] };
}

function mergeFields(base: Fields, mine: Fields, theirs: Fields): { fields: Fields; clashes: FieldClash[] } {
  const clashes: FieldClash[] = [];
  const pick = (name: keyof Fields): Fields[keyof Fields] => {
    const [was, my, their] = [base[name], mine[name], theirs[name]];
    const [wasText, myText, theirText] = [was, my, their].map((value) => JSON.stringify(value));
    if (myText === theirText || theirText === wasText) return my;
    if (myText === wasText) return their;
    clashes.push({ kind: 'field', name, mine: my, theirs: their });
    return my;
  };
  const names = Object.keys(mine) as (keyof Fields)[];
  const fields = Object.fromEntries(names.map((name) => [name, pick(name)])) as unknown as Fields;
  return { fields, clashes };
}

function mergeBlocks(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
): { blocks: string[]; clashes: BlockClash[] } {
  const [my, their] = [align(base, mine), align(base, theirs)];
  const blocks: string[] = [];
  const clashes: BlockClash[] = [];
  for (let at = 0; at <= base.length; at++) {
    const [mineNew, theirsNew] = [my.before[at] ?? [], their.before[at] ?? []];
    const isTwice = mineNew.length === theirsNew.length && mineNew.every((block, place) => block === theirsNew[place]);
    blocks.push(...(isTwice ? mineNew : [...theirsNew, ...mineNew]));
    if (at === base.length) break;
    const [was, myNow, theirNow] = [base[at], my.now[at] ?? null, their.now[at] ?? null];
    const isClash = myNow !== theirNow && myNow !== was && theirNow !== was;
    if (isClash) clashes.push({ kind: 'block', at: blocks.length, mine: myNow, theirs: theirNow });
    const kept = isClash || theirNow === was ? myNow : theirNow;
    if (kept !== null) blocks.push(kept);
  }
  return { blocks, clashes };
}
