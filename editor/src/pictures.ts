// Pictures in the text: chosen from the library, pasted or dropped. Writing goes on while a file is sent; its place keeps
// up with what is typed.

import type { Node } from 'prosemirror-model';
import { Plugin, PluginKey, type EditorState } from 'prosemirror-state';
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view';

import { schema } from './schema';
import { send, type Desk } from './upload';
import type { Say } from './words';

/** A picture of the library, as the desk tells it. */
export interface Item {
  readonly id: number;
  readonly name: string;
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
  readonly src: string | null;
  readonly thumb: string | null;
  readonly width: number | null;
  readonly height: number | null;
}

const FOUND = '/desk/media/found';

/** Asks for pictures; none if nobody answers. */
export async function findItems(query: string): Promise<{ items: Item[]; next: string | null }> {
  const answer = await fetch(`${FOUND}?${query}`, { redirect: 'error' }).catch(() => null);
  if (!answer?.ok) return { items: [], next: null };
  return (await answer.json()) as { items: Item[]; next: string | null };
}

/** A picture as a block, with the words that the library has for it. */
export function figureOf(item: Item): Node {
  const attributes = { src: item.src ?? '', media: item.id, width: item.width, height: item.height, alt: item.alt, credit: item.credit || null };
  return schema.node('figure', attributes, item.caption === '' ? [] : [schema.text(item.caption.replace(/\s*\n\s*/g, ' '))]);
}

/** What is sent to the library by paste or drop: the pictures among the files. */
export function picturesOf(data: DataTransfer | null): File[] {
  return [...(data?.files ?? [])].filter((file) => file.type.startsWith('image/'));
}

interface Adding {
  readonly add?: { readonly id: object; readonly at: number; readonly widget: HTMLElement };
  readonly remove?: object;
}

const key = new PluginKey<DecorationSet>('pictures');
const bareKey = new PluginKey<DecorationSet>('bare');

/** Takes pictures that are pasted or dropped, and keeps the places of those on their way. */
export function picturePlugin(desk: Desk, say: Say, tell: (text: string) => void): Plugin<DecorationSet> {
  const take = (view: EditorView, files: File[], at: number) => {
    // Each after the one before it.
    for (const file of files) void bring(view, file, at, desk, say, tell);
    return files.length > 0;
  };
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply(transaction, set) {
        let places = set.map(transaction.mapping, transaction.doc);
        const change = transaction.getMeta(key) as Adding | undefined;
        if (change?.add) {
          const { id, at, widget } = change.add;
          places = places.add(transaction.doc, [Decoration.widget(at, widget, { id, side: 1 })]);
        }
        if (change?.remove) places = places.remove(places.find(undefined, undefined, (spec) => spec['id'] === change.remove));
        return places;
      },
    },
    props: {
      decorations: (state) => key.getState(state),
      handlePaste(view, event) {
        const data = event.clipboardData;
        // A word processor sends a picture of its words beside the words themselves.
        if (data?.getData('text/plain').trim()) return false;
        return take(view, picturesOf(data), view.state.selection.to);
      },
      handleDrop(view, event, _slice, moved) {
        const files = moved ? [] : picturesOf(event.dataTransfer);
        if (files.length === 0) return false;
        event.preventDefault();
        const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos ?? view.state.selection.to;
        return take(view, files, at);
      },
    },
  });
}

/** Sends a file and puts it in where it was dropped. */
async function bring(view: EditorView, file: File, at: number, desk: Desk, say: Say, tell: (text: string) => void): Promise<void> {
  const id = {};
  const widget = document.createElement('div');
  const bar = document.createElement('progress');
  const name = document.createElement('span');
  widget.className = 'blk sending';
  widget.contentEditable = 'false';
  bar.max = 100;
  name.textContent = say('sending').replace('{name}', file.name);
  bar.setAttribute('aria-label', name.textContent);
  widget.append(name, bar);
  view.dispatch(view.state.tr.setMeta(key, { add: { id, at: blockEnd(view.state, at), widget } } satisfies Adding).setMeta('addToHistory', false));
  const sent = await send(file, desk, (percent) => {
    bar.value = percent;
  });
  const [item] = sent.kind === 'taken' ? (await findItems(`id=${sent.id}`)).items : [];
  const place = key.getState(view.state)?.find(undefined, undefined, (spec) => spec['id'] === id)[0]?.from;
  const transaction = view.state.tr.setMeta(key, { remove: id } satisfies Adding);
  if (item?.src && place !== undefined) transaction.insert(place, figureOf(item));
  view.dispatch(transaction);
  if (!item) tell(sent.kind === 'refused' ? sent.said : sent.kind === 'ended' ? say('ended') : say('broke').replace('{name}', file.name));
}

/** The end of the outermost block at a place: a picture stands between blocks. */
function blockEnd(state: EditorState, at: number): number {
  const $at = state.doc.resolve(Math.min(at, state.doc.content.size));
  return $at.depth > 0 ? $at.after(1) : $at.pos;
}

/** Puts a button to pictures that have no words for who cannot see them. */
export function barePlugin(say: Say, edit: (view: EditorView, at: number) => void): Plugin<DecorationSet> {
  const marks = (doc: Node) => {
    const found: Decoration[] = [];
    doc.descendants((node, at) => {
      if (node.type.name !== 'figure') return !node.isTextblock;
      if (node.attrs['alt'] !== '' || node.attrs['decorative'] === true) return false;
      const button = (view: EditorView) => {
        const made = document.createElement('button');
        made.type = 'button';
        made.className = 'btn btn--quiet btn--s';
        made.textContent = say('askAlt');
        made.contentEditable = 'false';
        made.addEventListener('mousedown', (event) => event.preventDefault());
        made.addEventListener('click', () => edit(view, view.posAtDOM(made, 0)));
        return made;
      };
      found.push(Decoration.widget(at + node.nodeSize, button, { side: -1, key: 'bare', stopEvent: () => true }));
      return false;
    });
    return DecorationSet.create(doc, found);
  };
  return new Plugin<DecorationSet>({
    key: bareKey,
    state: {
      init: (_, state) => marks(state.doc),
      apply: (transaction, set) => (transaction.docChanged ? marks(transaction.doc) : set),
    },
    props: { decorations: (state) => bareKey.getState(state) },
  });
}

/** What was chosen in the dialog: a picture, that an address is wanted, or nothing. */
export type Chosen = Item | 'address' | null;

/** Lets someone choose a picture of the library, find one by its words, or send one from their device. */
export function choosePicture(say: Say, desk: Desk, offersAddress: boolean): Promise<Chosen> {
  const dialog = document.createElement('dialog');
  dialog.className = 'ask ask--wide';
  dialog.setAttribute('aria-labelledby', 'choose-title');
  const make = <K extends keyof HTMLElementTagNameMap>(name: K, look: string, text = ''): HTMLElementTagNameMap[K] => {
    const made = document.createElement(name);
    made.className = look;
    made.textContent = text;
    return made;
  };
  const button = (look: string, text: string, press: () => void) => {
    const made = make('button', look, text);
    made.type = 'button';
    made.addEventListener('click', press);
    return made;
  };
  const title = make('h2', '', say('choosePicture'));
  title.id = 'choose-title';
  const form = make('form', 'row');
  form.setAttribute('role', 'search');
  const words = make('input', 'input');
  words.type = 'search';
  words.dir = 'auto';
  words.placeholder = say('findPicture');
  words.setAttribute('aria-label', say('findPicture'));
  const list = make('ul', 'thumbs plain');
  const told = make('p', 'hint');
  told.setAttribute('role', 'status');
  const file = make('input', 'vh');
  file.type = 'file';
  file.accept = 'image/*';
  file.tabIndex = -1;
  file.setAttribute('aria-hidden', 'true');
  return new Promise((resolve) => {
    const end = (chosen: Chosen) => {
      dialog.close();
      dialog.remove();
      resolve(chosen);
    };
    let asked = 0;
    const look = async (after: string | null) => {
      const own = ++asked;
      const query = new URLSearchParams({ q: words.value, ...(after === null ? {} : { after }) });
      const found = await findItems(query.toString());
      if (own !== asked) return;
      if (after === null) list.replaceChildren();
      told.textContent = list.childElementCount + found.items.length === 0 ? say('noPictures') : '';
      for (const item of found.items) {
        const line = document.createElement('li');
        const press = button('thumb', '', () => end(item));
        if (item.thumb) {
          const picture = document.createElement('img');
          picture.src = item.thumb;
          picture.alt = '';
          press.append(picture);
        } else {
          press.append(make('span', 'thumb-i'));
        }
        const name = make('span', 'nm', item.name);
        name.dir = 'auto';
        press.append(name);
        line.append(press);
        list.append(line);
      }
      more.hidden = found.next === null;
      more.dataset['after'] = found.next ?? '';
    };
    const more = button('btn btn--quiet btn--s', say('morePictures'), () => void look(more.dataset['after'] ?? null));
    const upload = button('btn', say('uploadPicture'), () => file.click());
    const find = make('button', 'btn btn--quiet', say('searchPictures'));
    const row = make('div', 'row');
    row.append(upload, ...(offersAddress ? [button('btn btn--quiet', say('pictureAddress'), () => end('address'))] : []));
    row.append(button('btn btn--quiet', say('cancel'), () => end(null)));
    form.append(words, find);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void look(null);
    });
    file.addEventListener('change', () => {
      const [one] = file.files ?? [];
      if (!one) return;
      upload.disabled = true;
      const sending = say('sending').replace('{name}', one.name);
      told.textContent = sending;
      void send(one, desk, (percent) => {
        told.textContent = `${sending} ${percent} %`;
      }).then(async (sent) => {
        upload.disabled = false;
        file.value = '';
        const [item] = sent.kind === 'taken' ? (await findItems(`id=${sent.id}`)).items : [];
        if (item) end(item);
        else told.textContent = sent.kind === 'refused' ? sent.said : say('broke').replace('{name}', one.name);
      });
    });
    dialog.addEventListener('cancel', () => end(null));
    const body = make('div', 'stack');
    body.append(title, form, told, list, more, row, file);
    dialog.append(body);
    document.body.append(dialog);
    dialog.showModal();
    words.focus();
    void look(null);
  });
}
