// Places of the page by their names in an address: `#headline`, `#section`, `#block-3`.

import { NodeSelection, Selection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';

/** Goes to the place that the address names, now and whenever it names another. */
export function listenToPlaces(view: EditorView): void {
  const go = () => goTo(view, location.hash.slice(1));
  addEventListener('hashchange', go);
  // A way to the place that the address names already leads there again.
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href*="#"]');
    if (link && link.hash !== '' && link.href === location.href) go();
  });
  go();
}

function goTo(view: EditorView, name: string): void {
  const block = /^block-(\d+)$/.exec(name)?.[1];
  if (block !== undefined) {
    select(view, Number(block));
    return;
  }
  const place = name === '' ? null : document.getElementById(name);
  if (place instanceof HTMLDetailsElement) place.open = true;
  place?.scrollIntoView({ block: 'nearest' });
  (place instanceof HTMLDetailsElement ? place.querySelector('summary') : place)?.focus();
}

function select(view: EditorView, index: number): void {
  const { doc } = view.state;
  if (index >= doc.childCount) return;
  let start = 0;
  for (let at = 0; at < index; at++) start += doc.child(at).nodeSize;
  const isLeaf = NodeSelection.isSelectable(doc.child(index)) && doc.child(index).isAtom;
  const selection = isLeaf ? NodeSelection.create(doc, start) : Selection.near(doc.resolve(start + 1));
  view.dispatch(view.state.tr.setSelection(selection).scrollIntoView());
  view.focus();
}
