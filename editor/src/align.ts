// Which blocks of one text are which of another: those that stayed, those that were reworded, those that are new.

/** What became of each block of the base, and what stands new before each of them and at the end. */
export interface Aligned {
  /** For each block of the base: its text now, or `null` if it is gone. */
  readonly now: (string | null)[];
  /** For each place, 0 to the number of blocks: what was put in before it. */
  readonly before: string[][];
}

/** Tables larger than this are not made: what differs is then told as gone and new. */
const CELLS_MAX = 4_000_000;

/** Two blocks are one, reworded, from this share of common words on. */
const LIKENESS_MIN = 0.3;

/** Aligns a text with the base that it began from. */
export function align(base: readonly string[], changed: readonly string[]): Aligned {
  const now: (string | null)[] = base.map(() => null);
  const before: string[][] = [...base, ''].map(() => []);
  let [atBase, atChanged] = [0, 0];
  for (const [inBase, inChanged] of [...common(base, changed), [base.length, changed.length] as const]) {
    fillGap(now, before, base, changed, [atBase, inBase], [atChanged, inChanged]);
    if (inBase < base.length) now[inBase] = base[inBase] ?? null;
    [atBase, atChanged] = [inBase + 1, inChanged + 1];
  }
  return { now, before };
}

function fillGap(
  now: (string | null)[],
  before: string[][],
  base: readonly string[],
  changed: readonly string[],
  [fromBase, toBase]: readonly [number, number],
  [fromChanged, toChanged]: readonly [number, number],
): void {
  const old = base.slice(fromBase, toBase);
  const fresh = changed.slice(fromChanged, toChanged);
  const partners = pair(old, fresh);
  let place = fromBase;
  fresh.forEach((block, at) => {
    const partner = partners[at];
    if (partner === undefined || partner === null) {
      before[place]?.push(block);
    } else {
      now[fromBase + partner] = block;
      place = fromBase + partner + 1;
    }
  });
}

/** For each fresh block the old one that it was, in order and with the greatest likeness in all. */
function pair(old: readonly string[], fresh: readonly string[]): (number | null)[] {
  const partners: (number | null)[] = fresh.map(() => null);
  if (old.length === 0 || fresh.length === 0) return partners;
  if (old.length === 1 && fresh.length === 1) return [0];
  if (old.length * fresh.length > CELLS_MAX / 100) return partners;
  const [oldWords, freshWords] = [old.map(wordsOf), fresh.map(wordsOf)];
  const width = fresh.length + 1;
  const scores = new Float64Array((old.length + 1) * width);
  const like = (a: number, b: number) => likeness(oldWords[a] ?? new Set(), freshWords[b] ?? new Set());
  const cell = (a: number, b: number) => scores[a * width + b] ?? 0;
  for (let a = old.length - 1; a >= 0; a--) {
    for (let b = fresh.length - 1; b >= 0; b--) {
      const likes = like(a, b);
      const together = likes >= LIKENESS_MIN ? likes + cell(a + 1, b + 1) : 0;
      scores[a * width + b] = Math.max(together, cell(a + 1, b), cell(a, b + 1));
    }
  }
  let [a, b] = [0, 0];
  while (a < old.length && b < fresh.length) {
    if (cell(a, b) === cell(a + 1, b)) a++;
    else if (cell(a, b) === cell(a, b + 1)) b++;
    else partners[b++] = a++;
  }
  // Nobody's likeness is known of blocks without words in common: as many as there were are the same ones.
  if (old.length === fresh.length && partners.every((partner) => partner === null)) return fresh.map((_, at) => at);
  return partners;
}

/** The words of a block's texts; of a block without any, such as a picture, all that is said of it. */
function wordsOf(block: string): Set<string> {
  const texts = block.match(/(?<="text":")(?:[^"\\]|\\.)*(?=")/g)?.join(' ') ?? block;
  return new Set(texts.match(/[\p{L}\p{N}]+/gu) ?? []);
}

function likeness(a: Set<string>, b: Set<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return (2 * shared) / (a.size + b.size || 1);
}

/** A longest common subsequence, as places in both. */
export function common(a: readonly string[], b: readonly string[]): [number, number][] {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const pairs: [number, number][] = [];
  for (let at = 0; at < head; at++) pairs.push([at, at]);
  pairs.push(...within(a, b, head, tail));
  for (let at = tail; at > 0; at--) pairs.push([a.length - at, b.length - at]);
  return pairs;
}

function within(a: readonly string[], b: readonly string[], head: number, tail: number): [number, number][] {
  const [rows, columns] = [a.length - head - tail, b.length - head - tail];
  const width = columns + 1;
  if (rows <= 0 || columns <= 0 || rows * width > CELLS_MAX) return [];
  const lengths = new Uint32Array((rows + 1) * width);
  const cell = (row: number, column: number) => lengths[row * width + column] ?? 0;
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      lengths[row * width + column] =
        a[head + row] === b[head + column]
          ? cell(row + 1, column + 1) + 1
          : Math.max(cell(row + 1, column), cell(row, column + 1));
    }
  }
  const pairs: [number, number][] = [];
  let [row, column] = [0, 0];
  while (row < rows && column < columns) {
    if (a[head + row] === b[head + column]) pairs.push([head + row++, head + column++]);
    else if (cell(row + 1, column) >= cell(row, column + 1)) row++;
    else column++;
  }
  return pairs;
}
