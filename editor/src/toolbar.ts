// The toolbar: one stop for the Tab key, arrows within it, and what is on shown as pressed.

import { undo } from 'prosemirror-history';
import type { EditorView } from 'prosemirror-view';

import { ask } from './ask';
import { canEdit, editBlock, editLink, ITEMS } from './blocks';
import * as commands from './commands';
import type { Say } from './words';

/** What a button does. */
type Tool = (view: EditorView, say: Say) => void | Promise<void>;

const run = (command: import('prosemirror-state').Command): Tool => (view) => {
  command(view.state, view.dispatch, view);
  view.focus();
};

const MARKS = ['strong', 'emphasis', 'strike', 'superscript', 'subscript', 'code'];

/** The toolbar of one view. */
export class Toolbar {
  private readonly buttons: HTMLButtonElement[];
  private isDue = false;

  constructor(
    private readonly bar: HTMLElement,
    private readonly view: EditorView,
    say: Say,
    own: Record<string, Tool>,
  ) {
    const tools: Record<string, Tool> = {
      ...Object.fromEntries(MARKS.map((name) => [name, run(commands.toggle(name))])),
      link: editLink,
      heading: run(commands.heading(2)),
      list: run(commands.list(false)),
      numbers: run(commands.list(true)),
      quote: run(commands.quote('quote')),
      picture: (view, say) => ITEMS.find((item) => item.name === 'picture')?.run(view, say),
      embed: (view, say) => ITEMS.find((item) => item.name === 'embed')?.run(view, say),
      edit: editBlock,
      undo: run(undo),
      direction: turnDirection,
      language: chooseLanguage,
      ...own,
    };
    this.buttons = [...bar.querySelectorAll<HTMLButtonElement>('[data-tool]')];
    for (const button of this.buttons) {
      // A click leaves the selection in the text where it is.
      button.addEventListener('mousedown', (event) => event.preventDefault());
      button.addEventListener('click', () => void tools[button.dataset['tool'] ?? '']?.(view, say));
    }
    const first = this.buttons[0];
    if (first) first.tabIndex = 0;
    bar.addEventListener('keydown', (event) => this.move(event));
    bar.hidden = false;
    this.update();
  }

  /** Shows what is on at the selection, at the next frame. */
  update(): void {
    if (this.isDue) return;
    this.isDue = true;
    requestAnimationFrame(() => {
      this.isDue = false;
      this.show();
    });
  }

  private show(): void {
    const { state } = this.view;
    const { from, to, empty, $from } = state.selection;
    const has = (name: string) => {
      const type = commands.markType(name);
      return empty ? type.isInSet(state.storedMarks ?? $from.marks()) !== undefined : state.doc.rangeHasMark(from, to, type);
    };
    const around = commands.find(state, 'list');
    const on: Record<string, boolean> = {
      link: commands.markAround(state, 'link') !== null,
      heading: $from.parent.type.name === 'heading',
      list: around?.node.attrs['ordered'] === false,
      numbers: around?.node.attrs['ordered'] === true,
      quote: commands.find(state, 'quote') !== null || commands.find(state, 'pull_quote') !== null,
      direction: $from.parent.attrs['dir'] !== undefined && $from.parent.attrs['dir'] !== null,
      language: $from.parent.attrs['lang'] !== undefined && $from.parent.attrs['lang'] !== null,
      edit: false,
    };
    for (const button of this.buttons) {
      const name = button.dataset['tool'] ?? '';
      const is = MARKS.includes(name) ? has(name) : on[name];
      if (is === undefined) button.removeAttribute('aria-pressed');
      else if (button.getAttribute('aria-pressed') !== String(is)) button.setAttribute('aria-pressed', String(is));
      if (name === 'edit') {
        button.removeAttribute('aria-pressed');
        button.disabled = !canEdit(this.view);
      }
    }
  }

  private move(event: KeyboardEvent): void {
    const isRtl = getComputedStyle(this.bar).direction === 'rtl';
    const forward = isRtl ? 'ArrowLeft' : 'ArrowRight';
    const back = isRtl ? 'ArrowRight' : 'ArrowLeft';
    const enabled = this.buttons.filter((button) => !button.disabled);
    const at = enabled.indexOf(document.activeElement as HTMLButtonElement);
    const places: Record<string, number> = { [forward]: at + 1, [back]: at - 1, Home: 0, End: enabled.length - 1 };
    const place = places[event.key];
    if (place === undefined || at < 0) return;
    event.preventDefault();
    const next = enabled[(place + enabled.length) % enabled.length];
    for (const button of this.buttons) button.tabIndex = button === next ? 0 : -1;
    next?.focus();
  }
}

/** Turns the blocks of the selection to the other direction; one that is the story's own is not written. */
const turnDirection: Tool = (view) => {
  const story = view.dom.closest('[dir]:not(.ProseMirror [dir])')?.getAttribute('dir') === 'rtl' ? 'rtl' : 'ltr';
  const now = (view.state.selection.$from.parent.attrs['dir'] as string | null) ?? story;
  const other = now === 'rtl' ? 'ltr' : 'rtl';
  commands.setOnBlocks({ dir: other === story ? null : other })(view.state, view.dispatch);
  view.focus();
};

/** Says in which language selected words are, or the block if nothing is selected. */
const chooseLanguage: Tool = async (view, say) => {
  const select = document.querySelector<HTMLSelectElement>('#language');
  const languages = [...(select?.options ?? [])];
  const { empty, $from, from, to } = view.state.selection;
  const isWords = !empty && $from.sameParent(view.state.selection.$to);
  const current = isWords ? commands.markAround(view.state, 'span')?.attrs['lang'] : $from.parent.attrs['lang'];
  const choices = [{ value: '', text: '–' }, ...languages.map((option) => ({ value: option.value, text: option.text }))];
  const answer = await ask(say, say('language'), [{ name: 'lang', label: say('language'), value: (current as string | null) ?? '', choices }]);
  if (answer instanceof Map) {
    const lang = answer.get('lang') || null;
    const direction = (tag: string | null) => languages.find((option) => option.value === tag)?.dataset['dir'] ?? null;
    const [own, story] = [direction(lang), direction(select?.value ?? null)];
    if (isWords) {
      const type = commands.markType('span');
      const transaction = view.state.tr.removeMark(from, to, type);
      if (lang !== null) transaction.addMark(from, to, type.create({ lang, rtl: own === null ? null : own === 'rtl' }));
      view.dispatch(transaction);
    } else {
      commands.setOnBlocks({ lang, dir: own === story ? null : own })(view.state, view.dispatch);
    }
  }
  view.focus();
};
