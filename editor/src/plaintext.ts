// The text as the desk reads it, its blocks apart by an empty line, and where each letter of it stands in the editor.

import type { Node } from 'prosemirror-model';

const APART = '\n\n';

/** A text and the places of its letters. */
export interface PlainText {
  readonly text: string;
  /** Where each UTF-16 unit stands; `-1` for what stands between blocks. */
  readonly places: readonly number[];
}

/** A stretch of the document. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Reads a document as its server does (`document::text`); captions and cells may stand a few letters apart from there. */
export function plainText(doc: Node): PlainText {
  const places: number[] = [];
  let text = '';
  doc.descendants((block, at) => {
    if (!block.isTextblock) return true;
    let own = '';
    const ownPlaces: number[] = [];
    block.forEach((child, offset) => {
      const letters = child.isText ? (child.text ?? '') : child.type.name === 'break' ? '\n' : '';
      for (let unit = 0; unit < letters.length; unit++) ownPlaces.push(at + 1 + offset + unit);
      own += letters;
    });
    if (own.trim() === '') return false;
    if (text !== '') {
      text += APART;
      places.push(-1, -1);
    }
    text += own;
    for (const place of ownPlaces) places.push(place);
    return false;
  });
  return { text, places };
}

/** Turns a count of characters, as the desk counts, into one of UTF-16 units. */
export function unitsOf(text: string, characters: number): number {
  let units = text.search(/[\ud800-\udbff]/);
  if (units < 0 || characters <= units) return Math.min(characters, text.length);
  characters -= units;
  text = text.slice(units);
  for (const character of text) {
    if (characters-- <= 0) break;
    units += character.length;
  }
  return units;
}

/** Counts the characters before a place of the document. */
export function charactersBefore(plain: PlainText, place: number): number {
  let unit = plain.places.findIndex((own) => own >= place);
  if (unit < 0) unit = plain.text.length;
  return [...plain.text.slice(0, unit)].length;
}

/**
 * Finds the parts of a statement, each behind the one before: of several places of the first the nearest to where it stood.
 * None if one of them is not there.
 */
export function findParts(plain: PlainText, parts: readonly string[], characters: number): Range[] | null {
  const near = unitsOf(plain.text, characters);
  const ranges: Range[] = [];
  let behind = -1;
  for (const part of parts) {
    const start = behind < 0 ? nearest(plain.text, part, near) : plain.text.indexOf(part, behind);
    const [from, last] = [plain.places[start], plain.places[start + part.length - 1]];
    if (part === '' || start < 0 || from === undefined || last === undefined || from < 0 || last < 0) return null;
    ranges.push({ from, to: last + 1 });
    behind = start + part.length;
  }
  return ranges.length > 0 ? ranges : null;
}

function nearest(text: string, words: string, near: number): number {
  if (text.startsWith(words, near)) return near;
  const [before, behind] = [text.lastIndexOf(words, near), text.indexOf(words, near)];
  if (before < 0 || behind < 0) return Math.max(before, behind);
  return near - before <= behind - near ? before : behind;
}

/** The words of a stretch as the desk reads them. */
export function wordsIn(doc: Node, { from, to }: Range): string {
  return doc.textBetween(from, to, APART, (leaf) => (leaf.type.name === 'break' ? '\n' : ''));
}
