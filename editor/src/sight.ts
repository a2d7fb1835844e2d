// Which part of a long text is on the screen or near it: what is drawn beside the text is drawn there alone, so that a key
// costs no more in a long story than in a short one.

import type { EditorView } from 'prosemirror-view';

import type { Range } from './plaintext';

/** Screens above and below that are drawn as well, and how few and how many of them there may be before others are. */
const SCREENS_DRAWN = 2;
const SCREENS_MIN = 0.5;
const SCREENS_MAX = 4;

/**
 * Has another part drawn as soon as the screen comes near the end of the one that is, or that has grown: what is written
 * or pasted within it is of it.
 */
export class Sight {
  private isAsked = false;
  private readonly ask = (): void => {
    if (this.isAsked) return;
    this.isAsked = true;
    requestAnimationFrame(() => {
      this.isAsked = false;
      this.look();
    });
  };
  private readonly sizes = new ResizeObserver(this.ask);

  constructor(
    private readonly view: EditorView,
    private readonly drawn: () => Range,
    private readonly show: (drawn: Range) => void,
  ) {
    // Scrolling does not bubble: whatever scrolls is heard on its way down.
    document.addEventListener('scroll', this.ask, { capture: true, passive: true });
    addEventListener('resize', this.ask);
    this.sizes.observe(view.dom);
  }

  /** Hears no more. */
  destroy(): void {
    document.removeEventListener('scroll', this.ask, { capture: true });
    removeEventListener('resize', this.ask);
    this.sizes.disconnect();
  }

  private look(): void {
    if (this.view.isDestroyed) return;
    const drawn = this.drawn();
    const [least, most] = [near(this.view, SCREENS_MIN), near(this.view, SCREENS_MAX)];
    const isEnough = drawn.from <= least.from && least.to <= drawn.to;
    const isTooMuch = drawn.from < most.from || most.to < drawn.to;
    if (!isEnough || isTooMuch) this.show(near(this.view, SCREENS_DRAWN));
  }
}

/** The blocks within so many screens of what is on the screen, by two searches over the blocks' heights. */
function near(view: EditorView, screens: number): Range {
  const { children } = view.dom;
  const far = innerHeight * screens;
  const first = firstOf(children, (rect) => rect.bottom >= -far);
  const past = firstOf(children, (rect) => rect.top > innerHeight + far);
  const end = view.state.doc.content.size;
  return { from: first ? Math.max(0, view.posAtDOM(first, 0) - 1) : end, to: past ? view.posAtDOM(past, 0) : end };
}

/** The first of elements one below the other for which something holds, as for all after it. */
function firstOf(elements: HTMLCollection, holds: (rect: DOMRect) => boolean): Element | null {
  let [low, high] = [0, elements.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const element = elements[middle];
    if (element && holds(element.getBoundingClientRect())) high = middle;
    else low = middle + 1;
  }
  return elements[low] ?? null;
}
