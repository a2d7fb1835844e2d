// A story's draft as the editor keeps, sends and merges it.

import type { Json } from './json';

/** Who made a story, and what they did. */
export interface Byline {
  readonly name: string;
  readonly role: string;
}

/** What stands beside the text. */
export interface Fields {
  readonly headline: string;
  readonly standfirst: string;
  readonly kicker: string;
  readonly dateline: string;
  readonly language: string;
  readonly slug: string;
  readonly sections: readonly string[];
  readonly tags: readonly string[];
  readonly bylines: readonly Byline[];
  /** The number of the picture above the text; empty for none. */
  readonly lead: string;
  /** The last part of the address of its series; empty for none. */
  readonly series: string;
}

/** A whole draft; each block of its text as JSON of its own. */
export interface Draft {
  readonly fields: Fields;
  readonly blocks: readonly string[];
}

/** A draft as the server sends it. */
export type Sent = Fields & { readonly body: Json };

/** Writes a draft as the server reads it. */
export function toBody(draft: Draft, version: number, step: boolean): string {
  const head = JSON.stringify({ version, step, ...draft.fields });
  return `${head.slice(0, -1)},"body":{"type":"doc","content":[${draft.blocks.join(',')}]}}`;
}

/** Whether two drafts say the same. */
export function isSame(a: Draft, b: Draft): boolean {
  if (a.blocks.length !== b.blocks.length) return false;
  return a.blocks.every((block, at) => block === b.blocks[at]) && JSON.stringify(a.fields) === JSON.stringify(b.fields);
}
