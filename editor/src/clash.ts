// Where two people changed the same: both texts side by side above the story, and a choice for each.

import type { Node } from 'prosemirror-model';
import { DOMSerializer } from 'prosemirror-model';
import { Plugin, PluginKey } from 'prosemirror-state';
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view';

import type { Byline } from './draft';
import { toBlock } from './json';
import type { BlockClash, Clash, FieldClash } from './merge';
import { placesInText } from './places';
import { schema } from './schema';
import type { Say } from './words';

interface Place {
  readonly id: number;
  readonly from: number;
  readonly to: number;
}

const key = new PluginKey<readonly Place[]>('clash');

/** Keeps where the clashing blocks are while people type, and marks them. */
export function clashPlugin(): Plugin<readonly Place[]> {
  return new Plugin<readonly Place[]>({
    key,
    state: placesInText(key, (place, mapping) => ({ ...place, from: mapping.map(place.from, -1), to: mapping.map(place.to, 1) })),
    props: {
      decorations(state) {
        const places = key.getState(state) ?? [];
        const marks = places.filter((place) => place.to > place.from).map((place) => Decoration.node(place.from, place.to, { class: 'clashing' }));
        return DecorationSet.create(state.doc, marks);
      },
    },
  });
}

/** Asks about every clash; calls back when all are settled. */
export function askClashes(
  view: EditorView,
  into: HTMLElement,
  say: Say,
  clashes: readonly Clash[],
  by: string,
  setField: (clash: FieldClash) => void,
  settled: () => void,
): void {
  const starts: number[] = [];
  view.state.doc.forEach((_, offset) => starts.push(offset));
  starts.push(view.state.doc.content.size);
  const places = clashes.flatMap((clash, id): Place[] => {
    if (clash.kind !== 'block') return [];
    const from = starts[clash.at] ?? view.state.doc.content.size;
    return [{ id, from, to: clash.mine === null ? from : (starts[clash.at + 1] ?? from) }];
  });
  view.dispatch(view.state.tr.setMeta(key, places).setMeta('addToHistory', false));
  let left = clashes.length;
  clashes.forEach((clash, id) => {
    const card = cardOf(clash, say, by, (choice) => {
      if (clash.kind === 'field') {
        if (choice !== 'mine') setField(clash);
      } else if (choice !== 'mine') {
        take(view, id, clash, choice);
      }
      forget(view, id);
      card.remove();
      if (--left === 0) settled();
      else into.querySelector<HTMLElement>('.clash')?.focus();
    });
    into.append(card);
  });
  into.querySelector<HTMLElement>('.clash')?.scrollIntoView({ block: 'center' });
}

type Choice = 'mine' | 'theirs' | 'both';

function take(view: EditorView, id: number, clash: BlockClash, choice: Choice): void {
  const place = key.getState(view.state)?.find((other) => other.id === id);
  if (!place) return;
  const theirs = clash.theirs === null ? [] : [toBlock(clash.theirs)];
  const from = choice === 'both' ? place.to : place.from;
  const transaction = view.state.tr;
  if (theirs.length === 0 && place.from === 0 && place.to === view.state.doc.content.size) theirs.push(schema.node('paragraph'));
  view.dispatch(theirs.length > 0 ? transaction.replaceWith(from, place.to, theirs) : transaction.delete(from, place.to));
}

function forget(view: EditorView, id: number): void {
  const left = (key.getState(view.state) ?? []).filter((place) => place.id !== id);
  view.dispatch(view.state.tr.setMeta(key, left).setMeta('addToHistory', false));
}

function cardOf(clash: Clash, say: Say, by: string, choose: (choice: Choice) => void): HTMLElement {
  const card = document.createElement('section');
  card.className = 'note note--caution clash';
  card.tabIndex = -1;
  card.setAttribute('role', 'group');
  card.setAttribute('aria-label', say('clashOf'));
  const icon = document.createElement('span');
  icon.className = 'i i-alert';
  icon.setAttribute('aria-hidden', 'true');
  const text = document.createElement('p');
  const what = clash.kind === 'field' ? `${say(clash.name)}: ` : '';
  text.textContent = what + say('clashOf');
  const sides = document.createElement('div');
  sides.className = 'clash-sides';
  sides.append(sideOf(say('mine'), clash, clash.mine, say), sideOf(by, clash, clash.theirs, say));
  const buttons = document.createElement('p');
  buttons.className = 'row';
  const choices: [Choice, string][] = [['mine', 'keepMine'], ['theirs', 'takeTheirs']];
  if (clash.kind === 'block' && clash.mine !== null && clash.theirs !== null) choices.push(['both', 'keepBoth']);
  for (const [choice, name] of choices) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'btn btn--quiet btn--s';
    button.dataset['choice'] = choice;
    button.textContent = say(name);
    button.addEventListener('click', () => choose(choice));
    buttons.append(button);
  }
  card.append(icon, text, sides, buttons);
  return card;
}

function sideOf(title: string, clash: Clash, value: unknown, say: Say): HTMLElement {
  const side = document.createElement('div');
  const heading = document.createElement('p');
  heading.className = 'hint';
  const name = document.createElement('bdi');
  name.textContent = title;
  heading.append(name);
  const shown = document.createElement('div');
  shown.dir = 'auto';
  shown.className = 'clash-text';
  if (value === null) shown.textContent = say('removed');
  else if (clash.kind === 'block') shown.append(domOf(toBlock(value as string)));
  else shown.textContent = fieldText(value as FieldClash['mine']);
  side.append(heading, shown);
  return side;
}

function domOf(block: Node): globalThis.Node {
  return DOMSerializer.fromSchema(schema).serializeNode(block);
}

function fieldText(value: FieldClash['mine']): string {
  if (typeof value === 'string') return value;
  return value.map((part: string | Byline) => (typeof part === 'string' ? part : part.name)).join(', ');
}
