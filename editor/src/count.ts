// How many words a story has, and how long it takes to read.

import type { Node } from 'prosemirror-model';

/** Words a minute of silent reading of prose, over languages: Brysbaert 2019, "How many words do we read per minute?", 238 for English. */
const WORDS_A_MINUTE = 238;

const counts = new WeakMap<Node, number>();

/** Counts words as the server does: runs between white space that hold a letter or a digit. Blocks are counted once. */
export function countWords(node: Node): number {
  let count = counts.get(node);
  if (count === undefined) {
    count = 0;
    if (node.isTextblock) {
      const text = node.textBetween(0, node.content.size, undefined, (leaf) => (leaf.type.name === 'break' ? '\n' : ''));
      for (const word of text.split(/\s+/)) if (/[\p{L}\p{N}]/u.test(word)) count++;
    } else {
      for (const child of node.content.content) count += countWords(child);
    }
    counts.set(node, count);
  }
  return count;
}

/** Whole minutes, at least one where there is anything to read. */
export function minutesToRead(words: number): number {
  return Math.ceil(words / WORDS_A_MINUTE);
}
