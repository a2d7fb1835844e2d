// What is selected, asked of the browser itself.

import { TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';

/**
 * Takes the browser's selection over into the state. The browser tells of a change a moment later: a key that follows at
 * once would act on what was selected before.
 */
export function takeSelection(view: EditorView): void {
  const selection = view.dom.ownerDocument.getSelection();
  const [anchorNode, focusNode] = [selection?.anchorNode, selection?.focusNode];
  if (!selection || !anchorNode || !focusNode || !(view.state.selection instanceof TextSelection)) return;
  if (!view.dom.contains(anchorNode) || !view.dom.contains(focusNode)) return;
  const { doc, tr, selection: known } = view.state;
  const anchor = view.posAtDOM(anchorNode, selection.anchorOffset);
  const head = view.posAtDOM(focusNode, selection.focusOffset);
  if (anchor === known.anchor && head === known.head) return;
  view.dispatch(tr.setSelection(TextSelection.between(doc.resolve(anchor), doc.resolve(head))));
}
