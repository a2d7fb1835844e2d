// The text itself: a ProseMirror view over the document, and bringing others' changes into it.

import { baseKeymap, exitCode } from 'prosemirror-commands';
import { dropCursor } from 'prosemirror-dropcursor';
import { gapCursor } from 'prosemirror-gapcursor';
import { history, redo, undo } from 'prosemirror-history';
import { inputRules, textblockTypeInputRule, wrappingInputRule, InputRule } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import { DOMParser, type Node, type Slice } from 'prosemirror-model';
import { liftListItem, sinkListItem, splitListItem } from 'prosemirror-schema-list';
import { EditorState, TextSelection, type Command, type Plugin, type Transaction } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';

import { typedLink, webAddress, hostOf } from './address';
import { align } from './align';
import { clashPlugin } from './clash';
import * as commands from './commands';
import { findPlugin } from './find';
import { blockText, blockTexts, toBlock, toNode } from './json';
import { clean, quieten } from './paste';
import { schema } from './schema';
import * as table from './table';

const item = commands.nodeType('list_item');

/** What the body needs of the page. */
export interface Page {
  readonly label: string;
  readonly blocks: readonly string[];
  /** The direction of the story. */
  direction(): string;
  /** The text changed, or only the selection. */
  changed(isText: boolean): void;
  readonly keys: Record<string, Command>;
  readonly plugins: readonly Plugin[];
}

/** Shows the text in an element of the page. */
export function openBody(mount: HTMLElement, page: Page): EditorView {
  const doc = schema.topNodeType.create(null, page.blocks.map(toBlock));
  const state = EditorState.create({
    doc: doc.childCount > 0 ? doc : toNode({ type: 'doc' }),
    plugins: [
      ...page.plugins,
      rules(),
      keymap(page.keys),
      keymap(ownKeys),
      keymap(baseKeymap),
      history(),
      dropCursor(),
      gapCursor(),
      findPlugin(),
      clashPlugin(),
    ],
  });
  const view: EditorView = new EditorView(
    { mount },
    {
      state,
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': page.label, spellcheck: 'true', class: 'ed-b' },
      transformPastedHTML: quieten,
      clipboardParser: new CleaningParser(page),
      handlePaste: pasteAddress,
      dispatchTransaction(transaction) {
        view.updateState(view.state.apply(transaction));
        page.changed(transaction.docChanged);
      },
    },
  );
  return view;
}

const ownKeys: Record<string, Command> = {
  'Mod-z': undo,
  'Mod-y': redo,
  'Mod-Shift-z': redo,
  'Mod-b': commands.toggle('strong'),
  'Mod-i': commands.toggle('emphasis'),
  'Mod-Alt-0': commands.turnInto('paragraph'),
  'Mod-Alt-2': commands.heading(2),
  'Mod-Alt-3': commands.heading(3),
  'Mod-Alt-q': commands.quote('quote'),
  'Mod-Shift-8': commands.list(false),
  'Mod-Shift-7': commands.list(true),
  Enter: splitListItem(item),
  'Shift-Enter': (state, dispatch) => {
    if (exitCode(state) || !state.selection.$from.parent.inlineContent) return false;
    dispatch?.(state.tr.replaceSelectionWith(schema.node('break')).scrollIntoView());
    return true;
  },
  Tab: (state, dispatch, view) => table.toCell(1)(state, dispatch, view) || sinkListItem(item)(state, dispatch, view),
  'Shift-Tab': (state, dispatch, view) => table.toCell(-1)(state, dispatch, view) || liftListItem(item)(state, dispatch, view),
};

/** What is typed at the start of a line and means a block. */
function rules(): Plugin {
  return inputRules({
    rules: [
      textblockTypeInputRule(/^(#{2,4})\s$/, commands.nodeType('heading'), (match) => ({ level: match[1]?.length ?? 2 })),
      wrappingInputRule(/^[-*•]\s$/, commands.nodeType('list'), { ordered: false }),
      wrappingInputRule(/^(\d+|[٠-٩]+|[۰-۹]+)[.)]\s$/, commands.nodeType('list'), { ordered: true }),
      wrappingInputRule(/^>\s$/, commands.nodeType('quote')),
      textblockTypeInputRule(/^```$/, commands.nodeType('code_block')),
      new InputRule(/^--[-–—]$/, (state, _match, start, end) => {
        const $start = state.doc.resolve(start);
        if ($start.depth !== 1 || $start.parent.content.size !== end - start) return null;
        return state.tr.insert($start.before(), schema.node('separator')).delete(start + 1, end + 1);
      }),
    ],
  });
}

/** A parser that first takes out what does not belong into a story. */
class CleaningParser extends DOMParser {
  constructor(private readonly page: Page) {
    super(schema, DOMParser.fromSchema(schema).rules);
  }

  override parseSlice(dom: HTMLElement, options?: Parameters<DOMParser['parseSlice']>[1]): Slice {
    clean(dom, this.page.direction());
    return super.parseSlice(dom, options);
  }
}

/** Names of those who show what stands with them, as the server knows them. */
const PROVIDERS: Record<string, string> = {
  'youtube.com': 'youtube', 'youtu.be': 'youtube', 'vimeo.com': 'vimeo', 'dailymotion.com': 'dailymotion', 'aparat.com': 'aparat',
  'twitter.com': 'twitter', 'x.com': 'twitter', 'instagram.com': 'instagram', 'facebook.com': 'facebook', 'tiktok.com': 'tiktok',
  'soundcloud.com': 'soundcloud', 'spotify.com': 'spotify', 't.me': 'telegram', 'reddit.com': 'reddit', 'bsky.app': 'bluesky',
  'flickr.com': 'flickr', 'scribd.com': 'scribd', 'documentcloud.org': 'documentcloud', 'datawrapper.dwcdn.net': 'datawrapper',
  'flourish.studio': 'flourish',
};

/** An embed of an address. */
export function embedOf(address: string, title: string): Node {
  const host = hostOf(address);
  const known = Object.keys(PROVIDERS).find((name) => host === name || host.endsWith(`.${name}`));
  return schema.node('embed', { address, provider: known === undefined ? host : PROVIDERS[known], title });
}

/** An address alone: over words it becomes their link; of a known provider on an empty line it becomes an embed. */
function pasteAddress(view: EditorView, event: ClipboardEvent): boolean {
  const text = event.clipboardData?.getData('text/plain').trim() ?? '';
  if (!/^(https?:\/\/|mailto:)\S+$/i.test(text)) return false;
  const { state } = view;
  const { $from, empty } = state.selection;
  if (!empty && state.selection.$from.parent.inlineContent) {
    const href = typedLink(text);
    if (href === null) return false;
    view.dispatch(state.tr.addMark(state.selection.from, state.selection.to, commands.markType('link').create({ href })));
    return true;
  }
  const host = hostOf(text);
  const isKnown = Object.keys(PROVIDERS).some((name) => host === name || host.endsWith(`.${name}`));
  const address = webAddress(text);
  if (!isKnown || address === null || $from.parent.type.name !== 'paragraph' || $from.parent.content.size > 0) return false;
  return commands.insert(embedOf(address, ''))(state, view.dispatch);
}

/** Brings the text to other blocks by the smallest change, so that the caret and what can be undone stay. */
export function showBlocks(view: EditorView, blocks: readonly string[]): void {
  const { transaction, isChanged } = changeTo(view.state, blocks);
  if (isChanged) view.dispatch(transaction);
}

/** The change that brings a text to other blocks: each block that stays or is reworded keeps its place. */
export function changeTo(state: EditorState, blocks: readonly string[]): { transaction: Transaction; isChanged: boolean } {
  const { doc } = state;
  const { now, before } = align(blockTexts(doc), blocks);
  const starts: number[] = [];
  doc.forEach((_, offset) => starts.push(offset));
  starts.push(doc.content.size);
  const transaction = state.tr.setMeta('addToHistory', false);
  for (let at = doc.childCount; at >= 0; at--) {
    const start = starts[at] ?? doc.content.size;
    if (at < doc.childCount) {
      const [old, text] = [doc.child(at), now[at] ?? null];
      if (text === null) transaction.delete(start, start + old.nodeSize);
      else replaceBlock(transaction, start, old, toBlock(text));
    }
    const fresh = (before[at] ?? []).map(toBlock);
    if (fresh.length > 0) transaction.insert(start, fresh);
  }
  if (state.selection instanceof TextSelection) {
    // What others put in where the caret stands goes after it: who types goes on where they were.
    const place = (at: number) => transaction.doc.resolve(transaction.mapping.map(at, -1));
    transaction.setSelection(TextSelection.between(place(state.selection.anchor), place(state.selection.head)));
  }
  return { transaction, isChanged: transaction.docChanged };
}

function replaceBlock(transaction: Transaction, at: number, old: Node, fresh: Node): void {
  if (blockText(old) === blockText(fresh)) return;
  const start = old.sameMarkup(fresh) ? old.content.findDiffStart(fresh.content) : null;
  const end = start === null ? null : old.content.findDiffEnd(fresh.content);
  if (start === null || !end || !old.isTextblock) {
    transaction.replaceWith(at, at + old.nodeSize, fresh);
    return;
  }
  // A repeated letter can be counted at both ends.
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  transaction.replaceWith(at + 1 + start, at + 1 + end.a + overlap, fresh.content.cut(start, end.b + overlap));
}
