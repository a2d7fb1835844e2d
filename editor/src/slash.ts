// The menu of blocks: opened by a slash at the start of a line, or by the toolbar.

import { Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';

import { ITEMS, type Item } from './blocks';
import type { Say } from './words';

const MENU = 'slash-menu';

/** What is open now: the lines that match, the one in hand, and the slash in the text if one opened it. */
interface Open {
  readonly query: string;
  readonly items: readonly Item[];
  readonly current: number;
  readonly typed: { readonly from: number; readonly to: number } | null;
}

/** The menu of one view. */
export class Menu {
  private open: Open | null = null;
  private readonly list: HTMLElement;
  /** A slash that was waved off is not asked about again. */
  private refused = -1;

  constructor(
    private readonly say: Say,
    into: HTMLElement,
  ) {
    this.list = document.createElement('div');
    this.list.id = MENU;
    this.list.className = 'slash';
    this.list.setAttribute('role', 'listbox');
    this.list.hidden = true;
    into.append(this.list);
  }

  /** The plugin that watches what is typed and takes the menu's keys. */
  plugin(): Plugin {
    return new Plugin({
      view: () => ({ update: (view) => this.watch(view), destroy: () => this.list.remove() }),
      props: {
        handleKeyDown: (view, event) => this.key(view, event),
        handleDOMEvents: {
          blur: () => {
            this.close();
            return false;
          },
        },
        attributes: (): Record<string, string> =>
          this.open ? { 'aria-controls': MENU, 'aria-activedescendant': `${MENU}-${this.open.current}` } : {},
      },
    });
  }

  /** Opens it with every block. */
  show(view: EditorView): void {
    this.open = { query: '', items: ITEMS, current: 0, typed: null };
    view.focus();
    this.draw(view);
  }

  private watch(view: EditorView): void {
    const typed = this.typed(view);
    if (typed === null) {
      if (this.open?.typed) this.close();
      return;
    }
    if (typed.from === this.refused) return;
    if (this.open?.query === typed.query && this.open.typed) return;
    const items = ITEMS.filter((item) => matches(this.say(item.name), item.also, typed.query));
    this.open = items.length === 0 ? null : { query: typed.query, items, current: 0, typed };
    this.draw(view);
  }

  private typed(view: EditorView): { query: string; from: number; to: number } | null {
    const { $from, empty } = view.state.selection;
    if (!empty || $from.parent.type.name !== 'paragraph') return null;
    const before = $from.parent.textBetween(0, $from.parentOffset, undefined, '\ufffc');
    const query = /^\/([\p{L}\p{N}\u200c ]{0,20})$/u.exec(before)?.[1];
    return query === undefined ? null : { query, from: $from.start(), to: $from.pos };
  }

  private key(view: EditorView, event: KeyboardEvent): boolean {
    if (!this.open || event.isComposing) return false;
    const { items, current } = this.open;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const by = event.key === 'ArrowDown' ? 1 : -1;
      this.open = { ...this.open, current: (current + by + items.length) % items.length };
      this.draw(view);
      return true;
    }
    if (event.key === 'Enter' || event.key === 'Tab') {
      this.choose(view, items[current]);
      return true;
    }
    if (event.key === 'Escape') {
      this.refused = this.open.typed?.from ?? -1;
      this.close();
      return true;
    }
    if (!this.open.typed) this.close();
    return false;
  }

  private choose(view: EditorView, item: Item | undefined): void {
    const typed = this.open?.typed;
    this.close();
    if (!item) return;
    if (typed) view.dispatch(view.state.tr.delete(typed.from, typed.to));
    view.focus();
    void item.run(view, this.say);
  }

  private close(): void {
    this.open = null;
    this.list.hidden = true;
  }

  private draw(view: EditorView): void {
    if (!this.open) {
      this.list.hidden = true;
      return;
    }
    const { items, current } = this.open;
    this.list.setAttribute('aria-label', view.dom.getAttribute('aria-label') ?? '');
    const lines = items.map((item, at) => {
      const line = document.createElement('div');
      line.id = `${MENU}-${at}`;
      line.setAttribute('role', 'option');
      line.setAttribute('aria-selected', String(at === current));
      line.textContent = this.say(item.name);
      // The caret stays in the text.
      line.addEventListener('mousedown', (event) => {
        event.preventDefault();
        this.choose(view, item);
      });
      return line;
    });
    this.list.replaceChildren(...lines);
    this.list.hidden = false;
    this.place(view);
    lines[current]?.scrollIntoView({ block: 'nearest' });
  }

  private place(view: EditorView): void {
    const caret = view.coordsAtPos(view.state.selection.from);
    const { offsetWidth: width, offsetHeight: height } = this.list;
    const isBelow = caret.bottom + height + 8 < window.innerHeight;
    const isRtl = getComputedStyle(view.dom).direction === 'rtl';
    const left = isRtl ? caret.left - width : caret.left;
    this.list.style.top = `${isBelow ? caret.bottom + 4 : Math.max(8, caret.top - height - 4)}px`;
    this.list.style.left = `${Math.min(Math.max(8, left), window.innerWidth - width - 8)}px`;
  }
}

function matches(name: string, also: string, query: string): boolean {
  const wanted = query.trim().toLowerCase();
  return wanted === '' || name.toLowerCase().includes(wanted) || also.split(' ').some((word) => word.startsWith(wanted));
}
