// The blocks that can be put in, by the slash menu and the toolbar, and the dialogs that some of them need.

import { NodeSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';

import { mediaAddress, typedLink, webAddress, linkAddress } from './address';
import { ask, type Question } from './ask';
import { embedOf } from './body';
import * as commands from './commands';
import { schema } from './schema';
import { choosePicture, figureOf } from './pictures';
import * as table from './table';
import type { Desk } from './upload';
import type { Say } from './words';

/** A line of the menu. */
export interface Item {
  /** The name of its words. */
  readonly name: string;
  /** What people may type to find it besides its name. */
  readonly also: string;
  run(view: EditorView, say: Say): void | Promise<void>;
}

const command = (name: string, also: string, run: import('prosemirror-state').Command): Item => ({
  name,
  also,
  run: (view) => void run(view.state, view.dispatch, view),
});

const insertNew = (name: string, also: string): Item => command(name, also, (state, dispatch) => commands.insert(schema.node(nodeOf[name] ?? name))(state, dispatch));
const nodeOf: Record<string, string> = { pageBreak: 'page_break' };

/** Every block, in the order of the menu. */
export const ITEMS: readonly Item[] = [
  command('paragraph', 'text p', commands.turnInto('paragraph')),
  command('heading2', 'h2 title', commands.heading(2)),
  command('heading3', 'h3', commands.heading(3)),
  command('list', 'ul bullet', commands.list(false)),
  command('numbers', 'ol 1', commands.list(true)),
  command('quote', 'blockquote', commands.quote('quote')),
  command('pullQuote', 'pull', commands.quote('pull_quote')),
  command('attribution', 'cite', commands.attribute),
  { name: 'picture', also: 'image photo img', run: insertPicture },
  { name: 'embed', also: 'youtube post video', run: insertEmbed },
  command('table', 'grid', (state, dispatch) => commands.insert(commands.newTable())(state, dispatch)),
  insertNew('separator', 'hr line'),
  command('footnote', 'note', commands.footnote),
  command('details', 'open toggle', (state, dispatch) => commands.insert(commands.newDetails())(state, dispatch)),
  command('code', 'program', commands.turnInto('code_block')),
  command('preformatted', 'pre', commands.turnInto('preformatted')),
  command('verse', 'poem', commands.turnInto('verse')),
  { name: 'video', also: 'film mp4', run: (view, say) => insertFile(view, say, 'video') },
  { name: 'audio', also: 'sound mp3', run: (view, say) => insertFile(view, say, 'audio') },
  { name: 'file', also: 'pdf download', run: (view, say) => insertFile(view, say, 'file') },
  insertNew('more', 'teaser'),
  insertNew('pageBreak', 'page'),
];

const isMedia = (value: string) => mediaAddress(value) !== null;
const isWeb = (value: string) => webAddress(value) !== null;
const isLinkOrNone = (value: string) => value.trim() === '' || typedLink(value) !== null;

const address = (say: Say, value: string, check: (value: string) => boolean): Question => ({
  name: 'address',
  label: say('address'),
  value,
  check,
  isLatin: true,
});

let desk: Desk = { address: '', token: () => '' };

/** Says where pictures from this device are sent. */
export function sendTo(other: Desk): void {
  desk = other;
}

/** Puts a picture of the library in, one from this device, or one by its address. */
async function insertPicture(view: EditorView, say: Say): Promise<void> {
  const chosen = await choosePicture(say, desk, true);
  if (chosen === 'address') {
    await insertByAddress(view, say);
    return;
  }
  if (chosen?.src) {
    commands.insert(figureOf(chosen))(view.state, view.dispatch);
    if (chosen.alt === '') await askAlt(view, say, lastFigure(view, chosen.id));
  }
  view.focus();
}

/** The place of the figure that was just put in. */
function lastFigure(view: EditorView, media: number): number {
  let found = -1;
  view.state.doc.descendants((node, at) => {
    if (node.type.name === 'figure' && node.attrs['media'] === media && at < view.state.selection.from) found = at;
    return !node.isTextblock;
  });
  return found;
}

/** Asks for the words for who cannot see a picture. */
export async function askAlt(view: EditorView, say: Say, at: number): Promise<void> {
  const before = view.state.doc.nodeAt(at);
  if (before?.type.name !== 'figure') return;
  const src = before.attrs['src'] as string;
  const answer = await ask(say, say('askAlt'), [
    { name: 'alt', label: say('altText'), value: '', hint: say('altHint') },
    { name: 'decorative', label: say('decorative'), value: '', isYes: true },
  ]);
  if (answer instanceof Map) {
    // The text may have moved meanwhile: the picture is looked for anew.
    let place = -1;
    view.state.doc.descendants((node, here) => {
      const isIt = node.type.name === 'figure' && node.attrs['src'] === src && node.attrs['alt'] === '';
      if (isIt && (place < 0 || Math.abs(here - at) < Math.abs(place - at))) place = here;
      return !node.isTextblock;
    });
    const node = place < 0 ? null : view.state.doc.nodeAt(place);
    if (node) {
      const told = { alt: answer.get('alt') ?? '', decorative: answer.get('decorative') === 'yes' };
      view.dispatch(view.state.tr.setNodeMarkup(place, null, { ...node.attrs, ...told }));
    }
  }
  view.focus();
}

async function insertByAddress(view: EditorView, say: Say): Promise<void> {
  const answer = await ask(say, say('picture'), [
    address(say, '', isMedia),
    { name: 'alt', label: say('altText'), value: '' },
    { name: 'decorative', label: say('decorative'), value: '', isYes: true },
    { name: 'credit', label: say('credit'), value: '' },
  ]);
  if (answer instanceof Map) {
    const attributes = { src: mediaAddress(answer.get('address') ?? '') ?? '', alt: answer.get('alt') ?? '', decorative: answer.get('decorative') === 'yes', credit: answer.get('credit') || null };
    commands.insert(schema.node('figure', attributes))(view.state, view.dispatch);
  }
  view.focus();
}

async function insertEmbed(view: EditorView, say: Say): Promise<void> {
  const answer = await ask(say, say('embed'), [address(say, '', isWeb), { name: 'title', label: say('name'), value: '' }]);
  if (answer instanceof Map) {
    const web = webAddress(answer.get('address') ?? '') ?? '';
    commands.insert(embedOf(web, answer.get('title') ?? ''))(view.state, view.dispatch);
  }
  view.focus();
}

async function insertFile(view: EditorView, say: Say, name: 'video' | 'audio' | 'file'): Promise<void> {
  const questions = [address(say, '', isMedia)];
  if (name === 'file') questions.push({ name: 'name', label: say('name'), value: '' });
  const answer = await ask(say, say(name), questions);
  if (answer instanceof Map) {
    const src = mediaAddress(answer.get('address') ?? '') ?? '';
    const attributes = name === 'file' ? { href: src, name: answer.get('name') || src } : { src };
    commands.insert(schema.node(name, attributes))(view.state, view.dispatch);
  }
  view.focus();
}

/** Asks where the selection leads, or changes where it does. */
export async function editLink(view: EditorView, say: Say): Promise<void> {
  const around = commands.markAround(view.state, 'link');
  const { from, to, empty } = view.state.selection;
  const href = (around?.attrs['href'] as string | undefined) ?? '';
  const answer = await ask(say, say('link'), [address(say, href, (value) => typedLink(value) !== null)], around !== null);
  const type = commands.markType('link');
  const transaction = view.state.tr;
  if (answer === 'removed' && around) transaction.removeMark(around.from, around.to, type);
  if (answer instanceof Map) {
    const mark = type.create({ href: typedLink(answer.get('address') ?? '') ?? '', title: around?.attrs['title'] ?? '' });
    if (around) transaction.removeMark(around.from, around.to, type).addMark(around.from, around.to, mark);
    else if (empty) transaction.insert(from, schema.text(String(mark.attrs['href']), [mark]));
    else transaction.addMark(from, to, mark);
  }
  if (transaction.docChanged) view.dispatch(transaction);
  view.focus();
}

/** Blocks whose settings can be changed, the innermost first. */
const EDITABLE = ['figure', 'embed', 'video', 'audio', 'file', 'code_block', 'raw', 'table'];

/** Says whether the block in hand has settings. */
export function canEdit(view: EditorView): boolean {
  return EDITABLE.some((name) => commands.find(view.state, name) !== null);
}

/** Asks for the settings of the block in hand. */
export async function editBlock(view: EditorView, say: Say): Promise<void> {
  const found = EDITABLE.map((name) => commands.find(view.state, name)).find((block) => block !== null);
  if (!found) return;
  const { node, at } = found;
  const value = (name: string) => String(node.attrs[name] ?? '');
  const questions: Record<string, Question[]> = {
    figure: [
      address(say, value('src'), isMedia),
      { name: 'alt', label: say('altText'), value: value('alt') },
      { name: 'decorative', label: say('decorative'), value: node.attrs['decorative'] === true ? 'yes' : '', isYes: true },
      { name: 'credit', label: say('credit'), value: value('credit') },
      { name: 'link', label: say('link'), value: value('link'), check: isLinkOrNone, isLatin: true },
    ],
    embed: [address(say, value('address'), isWeb), { name: 'title', label: say('name'), value: value('title') }],
    video: [address(say, value('src'), isMedia)],
    audio: [address(say, value('src'), isMedia)],
    file: [address(say, value('href'), isMedia), { name: 'name', label: say('name'), value: value('name') }],
    code_block: [{ name: 'language', label: say('programLanguage'), value: value('language'), isLatin: true }],
    raw: [],
    table: [
      {
        name: 'change',
        label: say('table'),
        value: 'addRow',
        choices: ['addRow', 'addColumn', 'removeRow', 'removeColumn'].map((name) => ({ value: name, text: say(name) })),
      },
    ],
  };
  const names: Record<string, string> = { figure: 'picture', code_block: 'code', raw: 'preformatted' };
  const answer = await ask(say, say(names[node.type.name] ?? node.type.name), questions[node.type.name] ?? [], true);
  if (answer === 'removed') view.dispatch(view.state.tr.delete(at, at + node.nodeSize));
  if (answer instanceof Map) apply(view, at, node.type.name, answer);
  view.focus();
}

function apply(view: EditorView, at: number, type: string, answer: Map<string, string>): void {
  const node = view.state.doc.nodeAt(at);
  if (node?.type.name !== type) return; // Someone else took it away meanwhile.
  const told = (name: string) => answer.get(name) ?? '';
  const media = mediaAddress(told('address')) ?? '';
  if (type === 'table') {
    const changes = { addRow: table.addRow, addColumn: table.addColumn, removeRow: table.removeRow, removeColumn: table.removeColumn };
    changes[told('change') as keyof typeof changes](view.state, view.dispatch);
    return;
  }
  const changed: Record<string, Record<string, unknown>> = {
    figure: { src: media, alt: told('alt'), decorative: told('decorative') === 'yes', credit: told('credit') || null, link: linkAddress(typedLink(told('link')) ?? '') },
    embed: { ...embedOf(webAddress(told('address')) ?? '', told('title')).attrs, ...{ lang: node.attrs['lang'], dir: node.attrs['dir'], anchor: node.attrs['anchor'] } },
    video: { src: media },
    audio: { src: media },
    file: { href: media, name: told('name') || media },
    code_block: { language: told('language') || null },
  };
  // Another file has other sizes, and is no item of ours that we know of.
  const isOther = type === 'figure' && node.attrs['src'] !== media;
  const rest = isOther ? { media: null, width: null, height: null } : {};
  const transaction = view.state.tr.setNodeMarkup(at, null, { ...node.attrs, ...changed[type], ...rest });
  if (view.state.selection instanceof NodeSelection) transaction.setSelection(NodeSelection.create(transaction.doc, at));
  view.dispatch(transaction);
}
