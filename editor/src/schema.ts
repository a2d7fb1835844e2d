// The document as the editor knows it: exactly the blocks and marks of the server's `document::json`, under the same
// names. What is not here cannot be typed, pasted or loaded.

import { Schema } from 'prosemirror-model';
import type { Attrs, AttributeSpec, DOMOutputSpec, MarkSpec, Node, NodeSpec, TagParseRule } from 'prosemirror-model';

import { linkAddress, mediaAddress, webAddress } from './address';

const DIRECTIONS = ['ltr', 'rtl', 'auto'];
const ALIGNMENTS = ['wide', 'full', 'left', 'right', 'center'];

/** Attributes that every block can have: a language and a direction of its own, and a name that addresses point at. */
const ofBlock = (more: Record<string, AttributeSpec> = {}): Record<string, AttributeSpec> => ({
  lang: { default: null, validate: 'string|null' },
  dir: { default: null, validate: 'string|null' },
  anchor: { default: null, validate: 'string|null' },
  ...more,
});

const text = (initial = ''): AttributeSpec => ({ default: initial, validate: 'string' });
const optionalText: AttributeSpec = { default: null, validate: 'string|null' };
const optionalNumber: AttributeSpec = { default: null, validate: 'number|null' };

const pictureAttributes: Record<string, AttributeSpec> = {
  src: text(),
  media: optionalNumber,
  width: optionalNumber,
  height: optionalNumber,
  alt: text(),
  credit: optionalText,
  link: optionalText,
  align: optionalText,
  decorative: { default: false, validate: 'boolean' },
};

/** What any block shows of itself, and what brings it back from the clipboard. */
function shown(node: Node, more: Record<string, string | null> = {}): Record<string, string | null> {
  const { lang, dir, anchor, ...own } = node.attrs;
  return {
    lang: lang as string | null,
    dir: dir as string | null,
    'data-anchor': anchor as string | null,
    'data-block': node.type.name,
    'data-attrs': Object.keys(own).length > 0 ? JSON.stringify(own) : null,
    ...more,
  };
}

const isText = (value: unknown): value is string => typeof value === 'string';
const known = (value: string | null, of: string[]): string | null => (value !== null && of.includes(value) ? value : null);

/** Language, direction and anchor as an element has them. */
export function blockAttributes(dom: HTMLElement): Attrs {
  return {
    lang: dom.getAttribute('lang') || null,
    dir: known(dom.getAttribute('dir'), DIRECTIONS),
    anchor: dom.getAttribute('data-anchor') || null,
  };
}

/** A rule that reads what this editor wrote: the attributes are checked like anything from outside. */
function own(tag: string, name: string, check: (attributes: Attrs) => Attrs | false = () => ({})): TagParseRule {
  return {
    tag: `${tag}[data-block="${name}"]`,
    priority: 60,
    getAttrs: (dom) => {
      const checked = check(readAttributes(dom));
      return checked === false ? false : { ...blockAttributes(dom), ...checked };
    },
  };
}

function readAttributes(dom: HTMLElement): Attrs {
  try {
    const value: unknown = JSON.parse(dom.getAttribute('data-attrs') ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Attrs) : {};
  } catch {
    return {}; // Written by someone else: it has no attributes that we know.
  }
}

const plain = (tag: string): TagParseRule => ({ tag, getAttrs: blockAttributes });

const textOf = (value: unknown): string => (isText(value) ? value : '');
const textOrNone = (value: unknown): string | null => (isText(value) && value !== '' ? value : null);
const sizeOf = (value: unknown): number | null => (Number.isInteger(value) && (value as number) >= 0 ? (value as number) : null);

function checkPicture(attributes: Attrs): Attrs | false {
  const src = mediaAddress(textOf(attributes['src']));
  if (src === null) return false;
  return {
    src,
    media: sizeOf(attributes['media']),
    width: sizeOf(attributes['width']),
    height: sizeOf(attributes['height']),
    alt: textOf(attributes['alt']),
    credit: textOrNone(attributes['credit']),
    link: linkAddress(textOf(attributes['link'])),
    align: known(textOrNone(attributes['align']), ALIGNMENTS),
    decorative: attributes['decorative'] === true,
  };
}

/** Where the desk sees a picture of the library: readers see it at its own address once a public story shows it. */
export function deskAddress(src: string): string {
  return src.replace(/^\/media\/(\d+)-[0-9a-f]{32}\/(?:(\d+)\.[a-z]+|(original\.[a-z]+))$/, (_all, id: string, width?: string, whole?: string) =>
    `/desk/media/${id}/files/${whole ?? `${width}.webp`}`,
  );
}

/** Pictures of the site itself are shown; those that stand elsewhere are named, for the desk asks nobody else. */
function picture(attributes: Attrs): DOMOutputSpec {
  const src = String(attributes['src']);
  if (src.startsWith('/') && !src.startsWith('//')) return ['img', { src: deskAddress(src), alt: String(attributes['alt']), draggable: 'false' }];
  return ['span', { class: 'blk-from ltr' }, src || '…'];
}

const label = (icon: string, ...rest: string[]): DOMOutputSpec => [
  'p',
  { class: 'blk-h', contenteditable: 'false' },
  ['span', { class: `i ${icon}`, 'aria-hidden': 'true' }],
  ['bdi', {}, rest.filter((part) => part !== '').join(' · ')],
];

const nodes: Record<string, NodeSpec> = {
  doc: { content: 'block+' },

  paragraph: {
    group: 'block',
    content: 'inline*',
    attrs: ofBlock(),
    parseDOM: [plain('p')],
    toDOM: (node) => ['p', shown(node), 0],
  },

  heading: {
    group: 'block',
    content: 'inline*',
    defining: true,
    attrs: ofBlock({ level: { default: 2, validate: 'number' } }),
    parseDOM: [1, 2, 3, 4, 5, 6].map((level) => ({
      tag: `h${level}`,
      getAttrs: (dom: HTMLElement) => ({ ...blockAttributes(dom), level }),
    })),
    toDOM: (node) => [`h${node.attrs['level']}`, shown(node), 0],
  },

  list: {
    group: 'block',
    content: 'list_item+',
    attrs: ofBlock({ ordered: { default: false, validate: 'boolean' }, start: optionalNumber }),
    parseDOM: [
      plain('ul'),
      {
        tag: 'ol',
        getAttrs: (dom) => {
          const start = Number(dom.getAttribute('start') ?? NaN);
          return { ...blockAttributes(dom), ordered: true, start: Number.isInteger(start) && start !== 1 ? start : null };
        },
      },
    ],
    toDOM: (node) => {
      const start = node.attrs['start'] as number | null;
      return node.attrs['ordered'] ? ['ol', shown(node, start === null ? {} : { start: String(start) }), 0] : ['ul', shown(node), 0];
    },
  },
  list_item: { content: 'block+', defining: true, parseDOM: [{ tag: 'li' }], toDOM: () => ['li', 0] },

  quote: {
    group: 'block',
    content: 'block+ attribution?',
    defining: true,
    attrs: ofBlock(),
    parseDOM: [plain('blockquote')],
    toDOM: (node) => ['blockquote', shown(node), 0],
  },
  pull_quote: {
    group: 'block',
    content: 'block+ attribution?',
    defining: true,
    attrs: ofBlock(),
    parseDOM: [own('aside', 'pull_quote')],
    toDOM: (node) => ['aside', shown(node, { class: 'pull' }), 0],
  },
  attribution: {
    content: 'inline*',
    parseDOM: [{ tag: 'cite', context: 'quote/|pull_quote/' }],
    toDOM: () => ['cite', 0],
  },

  figure: {
    group: 'block figure',
    content: 'inline*',
    isolating: true,
    attrs: ofBlock(pictureAttributes),
    parseDOM: [own('figure', 'figure', checkPicture)],
    toDOM: (node) => [
      'figure',
      shown(node, { class: node.attrs['alt'] ? 'blk' : 'blk blk--bare' }),
      ['div', { contenteditable: 'false' }, picture(node.attrs)],
      ['figcaption', {}, 0],
    ],
  },
  gallery: {
    group: 'block',
    content: 'figure* caption?',
    isolating: true,
    attrs: ofBlock(),
    parseDOM: [own('div', 'gallery')],
    toDOM: (node) => ['div', shown(node, { class: 'blk blk--many' }), 0],
  },
  caption: {
    content: 'inline*',
    parseDOM: [{ tag: 'caption' }, { tag: 'figcaption[data-block="caption"]', priority: 60 }],
    toDOM: () => ['figcaption', { 'data-block': 'caption' }, 0],
  },

  embed: {
    group: 'block',
    content: 'inline*',
    isolating: true,
    attrs: ofBlock({ address: text(), provider: text(), title: text() }),
    parseDOM: [
      own('figure', 'embed', (attributes) => {
        const address = webAddress(textOf(attributes['address']));
        return address !== null && { address, provider: textOf(attributes['provider']), title: textOf(attributes['title']) };
      }),
    ],
    toDOM: (node) => {
      const { provider, title, address } = node.attrs as { provider: string; title: string; address: string };
      return ['figure', shown(node, { class: 'blk' }), label('i-embed', provider, title, address), ['figcaption', {}, 0]];
    },
  },
  video: {
    group: 'block',
    content: 'inline*',
    isolating: true,
    attrs: ofBlock({ src: text(), poster: optionalText }),
    parseDOM: [
      own('figure', 'video', (attributes) => {
        const src = mediaAddress(textOf(attributes['src']));
        return src !== null && { src, poster: mediaAddress(textOf(attributes['poster'])) };
      }),
    ],
    toDOM: (node) => ['figure', shown(node, { class: 'blk' }), label('i-play', node.attrs['src'] as string), ['figcaption', {}, 0]],
  },
  audio: {
    group: 'block',
    content: 'inline*',
    isolating: true,
    attrs: ofBlock({ src: text() }),
    parseDOM: [
      own('figure', 'audio', (attributes) => {
        const src = mediaAddress(textOf(attributes['src']));
        return src !== null && { src };
      }),
    ],
    toDOM: (node) => ['figure', shown(node, { class: 'blk' }), label('i-rec', node.attrs['src'] as string), ['figcaption', {}, 0]],
  },
  file: {
    group: 'block',
    atom: true,
    attrs: ofBlock({ href: text(), name: text() }),
    parseDOM: [
      own('div', 'file', (attributes) => {
        const href = mediaAddress(textOf(attributes['href']));
        return href !== null && { href, name: textOf(attributes['name']) };
      }),
    ],
    toDOM: (node) => ['div', shown(node, { class: 'blk' }), label('i-doc', node.attrs['name'] as string, node.attrs['href'] as string)],
  },

  table: {
    group: 'block',
    content: 'caption? table_head? table_body?',
    isolating: true,
    attrs: ofBlock(),
    parseDOM: [plain('table')],
    toDOM: (node) => ['table', shown(node), 0],
  },
  table_head: { content: 'table_row+', parseDOM: [{ tag: 'thead' }], toDOM: () => ['thead', 0] },
  table_body: { content: 'table_row+', parseDOM: [{ tag: 'tbody' }], toDOM: () => ['tbody', 0] },
  table_row: { content: 'table_cell+', parseDOM: [{ tag: 'tr' }], toDOM: () => ['tr', 0] },
  table_cell: {
    content: 'inline*',
    isolating: true,
    attrs: {
      header: { default: false, validate: 'boolean' },
      columns: { default: 1, validate: 'number' },
      rows: { default: 1, validate: 'number' },
    },
    parseDOM: ['td', 'th'].map((tag) => ({
      tag,
      getAttrs: (dom: HTMLElement) => ({
        header: tag === 'th',
        columns: spanOf(dom.getAttribute('colspan')),
        rows: spanOf(dom.getAttribute('rowspan')),
      }),
    })),
    toDOM: (node) => {
      const span = (name: string) => (node.attrs[name] === 1 ? null : String(node.attrs[name]));
      return [node.attrs['header'] ? 'th' : 'td', { colspan: span('columns'), rowspan: span('rows') }, 0];
    },
  },

  code_block: {
    group: 'block',
    content: 'text*',
    marks: '',
    code: true,
    defining: true,
    attrs: ofBlock({ language: optionalText }),
    parseDOM: [
      {
        tag: 'pre',
        preserveWhitespace: 'full',
        getAttrs: (dom) => ({ ...blockAttributes(dom), language: textOrNone(readAttributes(dom)['language']) }),
      },
    ],
    toDOM: (node) => ['pre', shown(node, { spellcheck: 'false', class: 'ltr' }), ['code', 0]],
  },
  preformatted: {
    group: 'block',
    content: 'inline*',
    whitespace: 'pre',
    attrs: ofBlock(),
    parseDOM: [{ ...own('pre', 'preformatted'), preserveWhitespace: 'full' }],
    toDOM: (node) => ['pre', shown(node), 0],
  },
  verse: {
    group: 'block',
    content: 'inline*',
    whitespace: 'pre',
    attrs: ofBlock(),
    parseDOM: [{ ...own('pre', 'verse'), preserveWhitespace: 'full' }],
    toDOM: (node) => ['pre', shown(node, { class: 'verse' }), 0],
  },

  separator: { group: 'block', attrs: ofBlock(), parseDOM: [plain('hr')], toDOM: (node) => ['hr', shown(node)] },
  page_break: {
    group: 'block',
    attrs: ofBlock(),
    parseDOM: [own('hr', 'page_break')],
    toDOM: (node) => ['hr', shown(node, { class: 'page-break' })],
  },
  more: {
    group: 'block',
    attrs: ofBlock(),
    parseDOM: [own('hr', 'more')],
    toDOM: (node) => ['hr', shown(node, { class: 'more' })],
  },

  footnotes: {
    group: 'block',
    content: 'footnote+',
    isolating: true,
    attrs: ofBlock(),
    parseDOM: [own('ol', 'footnotes')],
    toDOM: (node) => ['ol', shown(node, { class: 'footnotes' }), 0],
  },
  footnote: {
    content: 'inline*',
    attrs: { id: text() },
    parseDOM: [{ tag: 'li[data-note]', priority: 60, getAttrs: (dom) => ({ id: dom.getAttribute('data-note') ?? '' }) }],
    toDOM: (node) => ['li', { 'data-note': node.attrs['id'] as string }, 0],
  },

  details: {
    group: 'block',
    content: 'summary block+',
    isolating: true,
    attrs: ofBlock(),
    parseDOM: [own('div', 'details'), plain('details')],
    toDOM: (node) => ['div', shown(node, { class: 'blk blk--open' }), 0],
  },
  summary: {
    content: 'inline*',
    defining: true,
    parseDOM: [{ tag: 'summary' }, { tag: 'p[data-block="summary"]', priority: 60 }],
    toDOM: () => ['p', { 'data-block': 'summary' }, 0],
  },

  raw: {
    group: 'block',
    atom: true,
    attrs: ofBlock({ label: text(), html: text() }),
    parseDOM: [own('div', 'raw', (attributes) => ({ label: textOf(attributes['label']), html: textOf(attributes['html']) }))],
    toDOM: (node) => [
      'div',
      shown(node, { class: 'blk' }),
      label('i-warn', node.attrs['label'] as string),
      ['pre', { class: 'ltr', contenteditable: 'false' }, node.attrs['html'] as string],
    ],
  },

  text: { group: 'inline' },
  break: { group: 'inline', inline: true, selectable: false, parseDOM: [{ tag: 'br' }], toDOM: () => ['br'] },
  image: {
    group: 'inline',
    inline: true,
    draggable: true,
    // The words under a small picture are kept as they came: the editor has no place to type them.
    attrs: { ...pictureAttributes, caption: { default: '[]', validate: 'string' } },
    parseDOM: [
      {
        tag: 'span[data-block="image"]',
        priority: 60,
        getAttrs: (dom) => checkPicture(readAttributes(dom)),
      },
    ],
    toDOM: (node) => ['span', { 'data-block': 'image', 'data-attrs': JSON.stringify(node.attrs), class: 'small-picture' }, picture(node.attrs)],
  },
  footnote_ref: {
    group: 'inline',
    inline: true,
    attrs: { id: text() },
    parseDOM: [{ tag: 'sup[data-ref]', priority: 60, getAttrs: (dom) => ({ id: dom.getAttribute('data-ref') ?? '' }) }],
    toDOM: (node) => ['sup', { 'data-ref': node.attrs['id'] as string }, `[${node.attrs['id']}]`],
  },
};

function spanOf(value: string | null): number {
  const span = Number(value ?? 1);
  return Number.isInteger(span) && span > 0 && span < 1000 ? span : 1;
}

/** In the order of the server's `Mark`, the outermost first. */
const marks: Record<string, MarkSpec> = {
  link: {
    attrs: { href: text(), title: text() },
    inclusive: false,
    parseDOM: [
      {
        tag: 'a[href]',
        getAttrs: (dom) => {
          const href = linkAddress(dom.getAttribute('href') ?? '');
          return href !== null && { href, title: dom.getAttribute('title') ?? '' };
        },
      },
    ],
    toDOM: (mark) => ['a', { href: mark.attrs['href'] as string, title: (mark.attrs['title'] as string) || null }, 0],
  },
  span: {
    attrs: { lang: optionalText, rtl: { default: null, validate: 'boolean|null' } },
    parseDOM: [
      {
        tag: 'span[lang], span[dir], bdo[dir]',
        getAttrs: (dom) => {
          const dir = dom.getAttribute('dir');
          return { lang: dom.getAttribute('lang') || null, rtl: dir === null ? null : dir === 'rtl' };
        },
      },
    ],
    toDOM: (mark) => {
      const rtl = mark.attrs['rtl'] as boolean | null;
      return ['span', { lang: mark.attrs['lang'] as string | null, dir: rtl === null ? null : rtl ? 'rtl' : 'ltr' }, 0];
    },
  },
  strong: { parseDOM: [{ tag: 'strong' }, { tag: 'b' }], toDOM: () => ['strong', 0] },
  emphasis: { parseDOM: [{ tag: 'em' }, { tag: 'i' }], toDOM: () => ['em', 0] },
  strike: { parseDOM: [{ tag: 's' }, { tag: 'del' }, { tag: 'strike' }], toDOM: () => ['s', 0] },
  subscript: { excludes: 'subscript superscript', parseDOM: [{ tag: 'sub' }], toDOM: () => ['sub', 0] },
  superscript: { excludes: 'subscript superscript', parseDOM: [{ tag: 'sup' }], toDOM: () => ['sup', 0] },
  code: { parseDOM: [{ tag: 'code' }], toDOM: () => ['code', 0] },
};

/** The editor's schema. */
export const schema = new Schema({ nodes, marks });

/** Attributes that stand in the document's JSON even when they have their default value. */
export const ALWAYS_WRITTEN: Record<string, string[]> = {
  heading: ['level'],
  list: ['ordered'],
  figure: ['src', 'alt'],
  image: ['src', 'alt'],
  embed: ['address', 'provider', 'title'],
  video: ['src'],
  audio: ['src'],
  file: ['href', 'name'],
  footnote: ['id'],
  footnote_ref: ['id'],
  raw: ['label', 'html'],
  link: ['href'],
};
