// Who else has the story open: faces above the text, and a name in the margin of the paragraph that they are in.

import { Plugin, PluginKey } from 'prosemirror-state';
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view';

import { placesInText } from './places';

/** The longest that an answer is waited for, in ms. */
const ANSWER_MS_MAX = 5_000;

interface Other {
  readonly id: string;
  readonly name: string;
  readonly said: string;
  readonly initials: string;
  readonly look: string;
  readonly block: number | null;
}

interface Place {
  readonly other: Other;
  readonly from: number;
}

const key = new PluginKey<readonly Place[]>('presence');

/** Marks the paragraphs that others are in. */
export function presencePlaces(): Plugin<readonly Place[]> {
  return new Plugin<readonly Place[]>({
    key,
    state: placesInText(key, (place, mapping) => ({ ...place, from: mapping.map(place.from, 1) })),
    props: {
      decorations: (state) =>
        DecorationSet.create(
          state.doc,
          (key.getState(state) ?? []).flatMap(({ other, from }) => {
            const block = from < state.doc.content.size ? state.doc.nodeAt(from) : null;
            if (block === null || state.doc.resolve(from).depth > 0) return [];
            const marked = Decoration.node(from, from + block.nodeSize, { class: `here ${other.look}` });
            if (!block.isTextblock) return [marked];
            return [marked, Decoration.widget(from + 1, () => nameOf(other), { side: -1, key: `here-${other.id}`, ignoreSelection: true })];
          }),
        ),
    },
  });
}

function nameOf(other: Other): HTMLElement {
  const name = document.createElement('span');
  name.className = 'who';
  name.contentEditable = 'false';
  name.textContent = other.name.split(' ')[0] ?? other.name;
  return name;
}

/** Gives the desk a sign, and shows who else gave one. */
export class Presence {
  private shown = '';

  constructor(
    private readonly view: EditorView,
    private readonly faces: HTMLElement,
    private readonly address: string,
    private readonly token: () => string,
  ) {}

  /** Says where the caret is; asks who else is here. */
  async look(): Promise<void> {
    try {
      const response = await fetch(this.address, {
        method: 'PUT',
        headers: { 'content-type': 'application/json', 'x-dateline-form': this.token() },
        body: JSON.stringify({ block: this.view.hasFocus() ? this.view.state.selection.$from.index(0) : null }),
        signal: AbortSignal.timeout(ANSWER_MS_MAX),
        redirect: 'error',
      });
      const others = response.status === 200 ? ((await response.json()) as { others: Other[] }).others : [];
      this.show(others);
    } catch {
      this.show([]); // No network: nobody is known to be here.
    }
  }

  private show(others: readonly Other[]): void {
    const text = JSON.stringify(others);
    if (text === this.shown) return;
    this.shown = text;
    this.faces.replaceChildren(...others.flatMap(faceOf));
    const { doc } = this.view.state;
    const starts: number[] = [];
    doc.forEach((_, offset) => starts.push(offset));
    const places = others.flatMap((other): Place[] => {
      const from = other.block === null ? undefined : starts[other.block];
      return from === undefined ? [] : [{ other, from }];
    });
    this.view.dispatch(this.view.state.tr.setMeta(key, places).setMeta('addToHistory', false));
  }
}

function faceOf(other: Other): HTMLElement[] {
  const face = document.createElement('span');
  face.className = `av ${other.look} av--on`;
  face.setAttribute('aria-hidden', 'true');
  face.textContent = other.initials;
  const said = document.createElement('span');
  said.className = 'vh';
  said.textContent = other.said;
  return [face, said];
}
