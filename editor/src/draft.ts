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
  /** What is said of that picture for this story alone; empty for the picture's own words. */
  readonly leadCaption: string;
  readonly leadAlt: string;
  readonly leadCredit: string;
  /** How search results show it; empty for headline and standfirst. */
  readonly searchTitle: string;
  readonly searchDescription: string;
  /** The same where it is shared. */
  readonly socialTitle: string;
  readonly socialDescription: string;
  /** The address that counts, where it is another. */
  readonly canonical: string;
  /** `noindex` if search engines are asked to leave it out. */
  readonly robots: string;
}

/** The fields that are a text each. */
export type TextField = { [Name in keyof Fields]: Fields[Name] extends string ? Name : never }[keyof Fields];

/** A whole draft; each block of its text as JSON of its own. */
export interface Draft {
  readonly fields: Fields;
  readonly blocks: readonly string[];
}

/** A draft as the server sends it. */
export type Sent = Omit<Fields, Beside> & {
  readonly lead_words: { readonly caption: string; readonly alt: string; readonly credit: string };
  readonly search: {
    readonly title: string;
    readonly description: string;
    readonly social_title: string;
    readonly social_description: string;
    readonly canonical: string;
    readonly noindex: boolean;
  };
  readonly body: Json;
};

/** The fields that the server keeps together. */
type Beside = `lead${'Caption' | 'Alt' | 'Credit'}` | `${'search' | 'social'}${'Title' | 'Description'}` | 'canonical' | 'robots';

/** Reads the fields as the server sends them, in the order of the form, for they are compared as texts. */
export function toFields(sent: Sent): Fields {
  const { headline, standfirst, kicker, dateline, language, slug, sections, tags, bylines, lead, series, lead_words, search } = sent;
  const people = bylines.map(({ name, role }) => ({ name, role }));
  return {
    headline, standfirst, kicker, dateline, language, slug, sections, tags, bylines: people, lead, series,
    leadCaption: lead_words.caption,
    leadAlt: lead_words.alt,
    leadCredit: lead_words.credit,
    searchTitle: search.title,
    searchDescription: search.description,
    socialTitle: search.social_title,
    socialDescription: search.social_description,
    canonical: search.canonical,
    robots: search.noindex ? 'noindex' : '',
  };
}

/** Writes a draft as the server reads it. Fields that an older editor kept in the browser without are not sent: they stay. */
export function toBody(draft: Draft, version: number, step: boolean): string {
  const { leadCaption, leadAlt, leadCredit, searchTitle, searchDescription, socialTitle, socialDescription, canonical, robots, ...rest } = draft.fields;
  const lead_words = { caption: leadCaption, alt: leadAlt, credit: leadCredit };
  const search = {
    title: searchTitle,
    description: searchDescription,
    social_title: socialTitle,
    social_description: socialDescription,
    canonical,
    noindex: (robots as string | undefined) === undefined ? undefined : robots === 'noindex',
  };
  const head = JSON.stringify({ version, step, ...rest, lead_words, search });
  return `${head.slice(0, -1)},"body":{"type":"doc","content":[${draft.blocks.join(',')}]}}`;
}

/** Whether two drafts say the same. */
export function isSame(a: Draft, b: Draft): boolean {
  if (a.blocks.length !== b.blocks.length) return false;
  return a.blocks.every((block, at) => block === b.blocks[at]) && JSON.stringify(a.fields) === JSON.stringify(b.fields);
}
