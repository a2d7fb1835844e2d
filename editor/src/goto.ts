// Places of the page by their names in an address: `#headline`, `#section`, `#block-3`.

import { NodeSelection, Selection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';

/** Goes to the place that the address names, now and whenever it names another. */
export function listenToPlaces(view: EditorView): void {
  const go = () => goTo(view, location.hash);
  addEventListener('hashchange', go);
  // The browser tells of another address a moment after the click: a key that follows at once would act on the place
  // that was left. So a way within the page is gone here, at once.
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href*="#"]');
    if (!link || isElsewhere(event) || pageOf(link.href) !== pageOf(location.href) || !goTo(view, link.hash)) return;
    event.preventDefault();
    if (link.href !== location.href) history.pushState(null, '', link.href);
  });
  go();
}

/** Whether a click asks for another tab or window. */
function isElsewhere(event: MouseEvent): boolean {
  return event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
}

function pageOf(address: string): string {
  return address.replace(/#.*$/, '');
}

/** Goes to a place, unless the page has none by that name or none that takes the focus. */
function goTo(view: EditorView, hash: string): boolean {
  const block = /^#block-(\d+)$/.exec(hash)?.[1];
  if (block !== undefined) return select(view, Number(block));
  const place = document.getElementById(hash.slice(1));
  if (!place) return false;
  if (place instanceof HTMLDetailsElement) place.open = true;
  place.scrollIntoView({ block: 'nearest' });
  const target = place instanceof HTMLDetailsElement ? place.querySelector('summary') : place;
  target?.focus();
  return target !== null && document.activeElement === target;
}

function select(view: EditorView, index: number): boolean {
  const { doc } = view.state;
  if (index >= doc.childCount) return false;
  let start = 0;
  for (let at = 0; at < index; at++) start += doc.child(at).nodeSize;
  const isLeaf = NodeSelection.isSelectable(doc.child(index)) && doc.child(index).isAtom;
  const selection = isLeaf ? NodeSelection.create(doc, start) : Selection.near(doc.resolve(start + 1));
  view.dispatch(view.state.tr.setSelection(selection).scrollIntoView());
  view.focus();
  return true;
}
