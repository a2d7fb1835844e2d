// What is pasted, cleaned as a reader would want it: paragraphs, headings, lists, tables, links and emphasis stay; the
// looks and leavings of Word, Google Docs, LibreOffice and web pages go. The document it comes in runs nothing and
// fetches nothing.

import { linkAddress } from './address';

const GONE =
  'script, style, meta, link, title, head, xml, template, noscript, iframe, object, embed, svg, math, canvas, form, button, ' +
  'input, select, textarea, nav, audio, video, img, picture, o\\:p, w\\:sdtpr, [hidden], [aria-hidden="true"]';

/** Elements that say nothing by themselves: what they hold stays. */
const EMPTY_WORDS = new Set(['font', 'center', 'big', 'small', 'label', 'tt', 'u', 'w:sdt', 'o:smarttagtype', 'abbr', 'article', 'section', 'main', 'header', 'footer', 'aside']);

const BLOCKS = /^(p|h[1-6]|ul|ol|li|blockquote|pre|table|div|figure|figcaption|dl|dt|dd|hr|thead|tbody|tr|td|th|caption)$/;

/** Where styles wait to be read: the page's policy would complain of each one that it keeps from being applied. */
const STYLE = 'data-pasted-style';
const STYLED = `[style], [${STYLE}]`;

/** Puts styles and handlers aside while what is pasted is still text, so that reading it asks the policy nothing. */
export function quieten(html: string): string {
  const tag = /<[a-z](?:"[^"]*"|'[^']*'|[^'">])*>/gi;
  return html
    .replace(/<style\b[\s\S]*?(?:<\/style\s*>|$)/gi, '')
    .replace(tag, (text) => text.replace(/([\s"'/])style(\s*=)/gi, `$1${STYLE}$2`).replace(/([\s"'/])on[a-z]+(\s*=)/gi, '$1data-gone$2'));
}

/** Cleans a pasted tree in place. `direction` is that of the story: what only repeats it is left out. */
export function clean(root: HTMLElement, direction: string): void {
  if (root.querySelector('[data-pm-slice]')) return; // It comes from this editor.
  removeComments(root);
  for (const element of root.querySelectorAll<HTMLElement>(GONE)) element.remove();
  for (const element of root.querySelectorAll<HTMLElement>(STYLED)) if (isUnseen(element)) element.remove();
  listWordParagraphs(root);
  for (const element of [...root.querySelectorAll<HTMLElement>('*')]) tidyElement(element, direction);
  for (const heading of root.querySelectorAll('h1')) rename(heading, 'h2');
  for (const cell of root.querySelectorAll('td, th')) flattenCell(cell);
  collapseSpaces(root);
  for (const block of [...root.querySelectorAll<HTMLElement>('p, h2, h3, h4, h5, h6')]) {
    if (!hasWords(block) && block.closest('td, th, li') === null) block.remove();
  }
}

function removeComments(node: Node): void {
  for (const child of [...node.childNodes]) {
    if (child.nodeType === 8) child.remove();
    else removeComments(child);
  }
}

/** A style as it was written: the policy of the page may keep the browser from applying it, but not us from reading it. */
function styleOf(element: Element): Map<string, string> {
  const style = new Map<string, string>();
  for (const declaration of styleText(element).split(';')) {
    const colon = declaration.indexOf(':');
    if (colon > 0) style.set(declaration.slice(0, colon).trim().toLowerCase(), declaration.slice(colon + 1).trim().toLowerCase());
  }
  return style;
}

function styleText(element: Element): string {
  return element.getAttribute(STYLE) ?? element.getAttribute('style') ?? '';
}

function isUnseen(element: Element): boolean {
  const style = styleOf(element);
  return style.get('display') === 'none' || style.get('mso-hide') === 'all' || style.get('visibility') === 'hidden';
}

function tidyElement(element: HTMLElement, direction: string): void {
  const name = element.localName;
  const style = styleOf(element);
  if (/mso-list:\s*ignore/i.test(styleText(element))) {
    element.remove();
    return;
  }
  // Google wraps all it copies in a bold element that is not bold.
  const isNotBold = (name === 'b' || name === 'strong') && /^(normal|400)$/.test(style.get('font-weight') ?? '');
  let marks = isNotBold || EMPTY_WORDS.has(name) || name === 'span' ? marksOf(style) : [];
  if (element.closest('h1, h2, h3, h4, h5, h6') !== null) marks = marks.filter((mark) => mark !== 'strong');
  if (name === 'a' && !tidyLink(element)) {
    unwrap(element);
    return;
  }
  const isBlock = BLOCKS.test(name);
  const dir = element.getAttribute('dir');
  const keepsDir = (isBlock || name === 'span' || name === 'bdo') && dir !== null && dir !== direction && dir !== 'auto';
  const kept = [
    keepsDir ? (['dir', dir] as const) : null,
    ...['href', 'title', 'colspan', 'rowspan', 'start'].map((attribute) => {
      const value = element.getAttribute(attribute);
      return value === null ? null : ([attribute, value] as const);
    }),
  ].filter((attribute) => attribute !== null);
  for (const attribute of [...element.attributes]) element.removeAttribute(attribute.name);
  for (const [attribute, value] of kept) element.setAttribute(attribute, value);
  if (marks.length > 0) wrapContent(element, marks);
  if (isNotBold || EMPTY_WORDS.has(name) || name.includes(':') || (name === 'span' && !keepsDir)) unwrap(element);
}

function marksOf(style: Map<string, string>): string[] {
  const weight = style.get('font-weight') ?? '';
  const line = `${style.get('text-decoration') ?? ''} ${style.get('text-decoration-line') ?? ''}`;
  const align = style.get('vertical-align');
  const marks = [
    weight.startsWith('bold') || Number(weight) >= 600 ? 'strong' : '',
    style.get('font-style') === 'italic' ? 'em' : '',
    line.includes('line-through') ? 's' : '',
    align === 'super' ? 'sup' : '',
    align === 'sub' ? 'sub' : '',
  ];
  return marks.filter((mark) => mark !== '');
}

/** Links keep where they lead, without a search engine's detour. Says whether this one can be followed. */
function tidyLink(link: HTMLElement): boolean {
  let href = link.getAttribute('href') ?? '';
  const detour = /^https?:\/\/(?:www\.)?google\.[a-z.]+\/url\?(.*)$/i.exec(href);
  if (detour) {
    const query = new URLSearchParams(detour[1]);
    href = query.get('q') ?? query.get('url') ?? href;
  }
  const isMark = href.startsWith('#') || href.startsWith('file:') || href.startsWith('about:');
  const address = isMark ? null : linkAddress(href);
  if (address !== null) link.setAttribute('href', address);
  return address !== null;
}

/** Word writes lists as paragraphs with a sign before them; they become lists. */
function listWordParagraphs(root: HTMLElement): void {
  const isItem = (element: Element | null): element is HTMLElement =>
    element !== null && /mso-list:\s*l\d+/i.test(styleText(element));
  for (const first of [...root.querySelectorAll<HTMLElement>('p, h1, h2, h3, h4, h5, h6')]) {
    if (!isItem(first) || first.parentNode === null || isItem(first.previousElementSibling)) continue;
    const items: HTMLElement[] = [];
    for (let item: Element | null = first; isItem(item); item = item.nextElementSibling) items.push(item);
    const document = first.ownerDocument;
    const open: { level: number; list: HTMLElement }[] = [];
    const holder = document.createElement('div');
    first.before(holder);
    for (const item of items) {
      const style = styleText(item);
      const level = Number(/level(\d+)/i.exec(style)?.[1] ?? 1);
      while (open.length > 0 && (open.at(-1)?.level ?? 0) > level) open.pop();
      if (open.at(-1)?.level !== level) {
        const list = document.createElement(isNumbered(item) ? 'ol' : 'ul');
        const last = open.at(-1)?.list.lastElementChild;
        (last ?? holder).append(list);
        open.push({ level, list });
      }
      const entry = document.createElement('li');
      const paragraph = document.createElement('p');
      paragraph.append(...[...item.childNodes]);
      entry.append(paragraph);
      open.at(-1)?.list.append(entry);
      item.remove();
    }
    unwrap(holder);
  }
}

function isNumbered(item: Element): boolean {
  const signs = [...item.querySelectorAll(STYLED)].find((part) => /mso-list:\s*ignore/i.test(styleText(part)));
  return /^[\s(]*([\d\u0660-\u0669\u06f0-\u06f9]+|[a-z]{1,4})[.)]/i.test((signs?.textContent ?? '').trim());
}

/** A cell holds a line of text; paragraphs within it become lines. */
function flattenCell(cell: Element): void {
  for (const block of [...cell.querySelectorAll('p, div, h2, h3, h4, h5, h6, li, blockquote')]) {
    if (block.nextElementSibling !== null && hasWords(block)) block.after(block.ownerDocument.createElement('br'));
    unwrap(block);
  }
  for (const list of [...cell.querySelectorAll('ul, ol')]) unwrap(list);
}

/** Spaces that only a page's source or a word processor needs are one space; those of program text stay. */
function collapseSpaces(node: Node): void {
  for (const child of [...node.childNodes]) {
    if (child.nodeType === 3) child.textContent = (child.textContent ?? '').replace(/\u00a0(?=[ \u00a0])|(?<=[ \u00a0])\u00a0/g, ' ').replace(/[ \t\r\n]+/g, ' ');
    else if ((child as Element).localName !== 'pre') collapseSpaces(child);
  }
}

function hasWords(element: Element): boolean {
  return /[^\s\u00a0]/.test(element.textContent ?? '');
}

function rename(element: Element, name: string): Element {
  const other = element.ownerDocument.createElement(name);
  for (const attribute of [...element.attributes]) other.setAttribute(attribute.name, attribute.value);
  other.append(...[...element.childNodes]);
  element.replaceWith(other);
  return other;
}

function unwrap(element: Element): void {
  element.replaceWith(...[...element.childNodes]);
}

function wrapContent(element: Element, names: string[]): void {
  let content = [...element.childNodes];
  for (const name of names) {
    const wrapper = element.ownerDocument.createElement(name);
    wrapper.append(...content);
    content = [wrapper];
  }
  element.append(...content);
}
