// The desk's story editor: puts the parts together on the page that the server has made.

import type { EditorView } from 'prosemirror-view';

import { askAlt, editBlock, editLink, ITEMS, sendTo } from './blocks';
import { openBody, showBlocks } from './body';
import { Checks } from './checks';
import { askClashes } from './clash';
import { countWords, minutesToRead } from './count';
import { isSame, type Draft, type Sent } from './draft';
import { FieldForm } from './fields';
import { FindBar } from './findbar';
import { listenToPlaces } from './goto';
import { Journal } from './journal';
import { Lead } from './lead';
import { Margin } from './margin';
import { statementMarks } from './marks';
import { blockTexts } from './json';
import { notePlaces } from './noteplaces';
import { Notes } from './notes';
import { barePlugin, picturePlugin } from './pictures';
import { Presence, presencePlaces } from './presence';
import { Saver, type State } from './save';
import { takeSelection } from './selection';
import { Server, toDraft } from './server';
import { Menu } from './slash';
import { Toolbar } from './toolbar';
import type { Desk } from './upload';
import { readWords, type Say } from './words';

/** How often the desk is asked what others have saved, in ms. */
const LOOK_MS = 5_000;
/** At every how many of these looks notes are asked for as well. */
const NOTES_EVERY = 3;
/** How often and after how many ms each it is looked whether what was typed is at the desk. */
const SAVE_TRIES = 60;
const SAVE_TRY_MS = 50;
/** How long after a key words are counted, in ms. */
const COUNT_MS = 300;

const get = <T extends HTMLElement>(id: string): T => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the page has no #${id}`);
  return element as T;
};

function start(): void {
  const editor = get('editor');
  const said = (name: string) => editor.dataset[name] ?? '';
  const say = readWords(said('words'));
  const [story, account] = [said('story'), said('account')];
  const server = new Server(story, account, get<HTMLInputElement>('form-token').value);
  const base = toDraft(JSON.parse(said('draft')) as Sent);
  const sheet = get('sheet');
  const language = get<HTMLSelectElement>('language');
  const digits = new Intl.NumberFormat(document.documentElement.lang);
  let journal: Journal | null = null;
  let toolbar: Toolbar | null = null;
  let notes: Notes | null = null;
  let margin: Margin | null = null;

  get('plain').remove();
  get('body').hidden = false;
  const menu = new Menu(say, get('main'));
  const desk: Desk = { address: '/desk/uploads', token: () => get<HTMLInputElement>('form-token').value };
  sendTo(desk);
  const ownWords = ['leadCaption', 'leadAlt', 'leadCredit'].map((name) => get<HTMLInputElement>(name));
  const lead = new Lead(get<HTMLInputElement>('lead'), get('lead-shown'), ownWords, say, desk);
  const view = openBody(get('body'), {
    label: say('text'),
    blocks: base.blocks,
    direction: () => sheet.dir,
    changed: (isText) => {
      toolbar?.update();
      if (isText) changed();
      margin?.moved();
    },
    plugins: [
      menu.plugin(),
      statementMarks((key) => margin?.open(key)),
      notePlaces((id) => notes?.open(id)),
      presencePlaces(),
      picturePlugin(desk, say, (text) => notice(text, 'note--caution', 'i-alert')),
      barePlugin(say, (view, at) => void askAlt(view, say, figureAt(view, at))),
    ],
    keys: {
      'Mod-k': asking((view) => editLink(view, say)),
      'Mod-Alt-e': asking((view) => editBlock(view, say)),
      'Mod-Alt-n': asking(() => notes?.begin()),
      'Mod-Alt-j': asking(() => margin?.go(1)),
      'Mod-Alt-k': asking(() => margin?.go(-1)),
      'Mod-Alt-s': asking(() => margin?.begin()),
      'Mod-Alt-p': asking((view) => ITEMS.find((item) => item.name === 'picture')?.run(view, say)),
    },
  });
  const checks = new Checks(get('checks'), `/desk/stories/${story}/checks`, say);
  const fields = new FieldForm(get<HTMLFormElement>('story'), () => {
    turnSheet(sheet, language);
    changed();
  });
  const current = (): Draft => ({ fields: fields.read(), blocks: blockTexts(view.state.doc) });
  const saver = new Saver(
    {
      current,
      show: (draft) => {
        fields.write(draft.fields);
        lead.show();
        turnSheet(sheet, language);
        showBlocks(view, draft.blocks);
      },
      ask: (clashes, by) =>
        askClashes(view, get('notices'), say, clashes, by, (clash) => {
          fields.write({ ...fields.read(), [clash.name]: clash.theirs });
          lead.show();
          turnSheet(sheet, language);
        }, () => saver.settle()),
      send: (draft, version, step) => server.send(draft, version, step),
      keep: async (...entry) => await journal?.keep(...entry),
      forget: async () => await journal?.forget(),
      tell: (state) => {
        tellState(state, say);
        if (state.kind !== 'saved') return;
        checks.later();
        margin?.later();
      },
      after: (ms, call) => {
        const timer = setTimeout(call, ms);
        return () => clearTimeout(timer);
      },
      now: () => Date.now(),
    },
    // What the form makes of the draft: an address that a browser writes otherwise is no change.
    current(),
    Number(said('version')),
    said('saved'),
  );
  const count = counter(view, digits);
  function changed(): void {
    saver.touch();
    count();
  }
  count();

  const findBar = new FindBar(get<HTMLFormElement>('find'), view, say, digits);
  toolbar = new Toolbar(get('tools'), view, say, {
    find: () => findBar.open(),
    insert: (view) => menu.show(view),
    note: () => notes?.begin(),
  });
  listenToKeys({ find: () => findBar.open(), step: () => void saver.sendNow(true) });
  const token = () => get<HTMLInputElement>('form-token').value;
  notes = new Notes(view, get<HTMLDetailsElement>('notes'), `/desk/stories/${story}/notes`, token, say, digits);
  void notes.look();
  margin = new Margin(view, get<HTMLDetailsElement>('statements'), { story: `/desk/stories/${story}`, token, saved: () => bringToDesk(saver) }, say, digits);
  void margin.look();
  const presence = new Presence(view, get('here'), `/desk/stories/${story}/presence`, token);
  void presence.look();
  listenToPlaces(view);
  leadOn(get<HTMLFormElement>('story'), view);
  guard(saver, () => journal === null);

  Journal.open(story, account, crypto.randomUUID?.() ?? String(Math.random()))
    .then(async (opened) => {
      journal = opened;
      for (const entry of await opened.listLeft()) {
        if (!isSame(entry.draft, entry.base) && !saver.isAsking) {
          saver.bringBack(entry.base, entry.draft, entry.unanswered ?? [], say('someone'));
          await saver.keepNow();
          notice(say('broughtBack'), 'note--ok', 'i-check');
        }
        if (!saver.isAsking || isSame(entry.draft, entry.base)) await opened.forgetEntry(entry);
      }
    })
    .catch(() => notice(say('noJournal'), 'note--caution', 'i-alert'));

  let looks = 0;
  const look = async () => {
    if (document.visibilityState === 'visible') {
      void presence.look();
      if (++looks % NOTES_EVERY === 0) {
        void notes?.look();
        void margin?.look();
      }
    }
    if (document.visibilityState === 'visible' && !saver.isBehind && !saver.isAsking) {
      const newer = await server.findNewer(saver.version);
      // What was typed meanwhile is sent first, and meets the newer draft there.
      if (newer && !saver.isBehind && !saver.isAsking && newer.version > saver.version) saver.meet(newer.draft, newer.version, newer.by);
    }
    setTimeout(() => void look(), LOOK_MS);
  };
  setTimeout(() => void look(), LOOK_MS);
}

/** Brings what was typed to the desk; says whether it is there within some seconds. */
async function bringToDesk(saver: Saver): Promise<boolean> {
  for (let tries = 0; saver.isBehind && !saver.isAsking && tries < SAVE_TRIES; tries++) {
    await saver.sendNow();
    if (saver.isBehind) await new Promise((resolve) => setTimeout(resolve, SAVE_TRY_MS));
  }
  return !saver.isBehind;
}

/** The place of the picture that ends at a place. */
function figureAt(view: EditorView, end: number): number {
  const before = view.state.doc.resolve(end).nodeBefore;
  return before === null ? end : end - before.nodeSize;
}

/** Runs what asks about the selection, as a key's command. */
function asking(run: (view: EditorView) => unknown) {
  return (_state: unknown, _dispatch: unknown, view?: EditorView): boolean => {
    if (view) {
      takeSelection(view);
      void run(view);
    }
    return view !== undefined;
  };
}

/** Gives the sheet the language and direction of the story. */
function turnSheet(sheet: HTMLElement, language: HTMLSelectElement): void {
  if (sheet.lang === language.value) return;
  sheet.lang = language.value;
  sheet.dir = language.selectedOptions[0]?.dataset['dir'] ?? 'auto';
}

function tellState(state: State, say: Say): void {
  const status = get('status');
  const looks = { saved: 'i-cloud', saving: 'i-cloud', away: 'i-cloudoff', ended: 'i-cloudoff', refused: 'i-alert', clash: 'i-alert' };
  const texts = { saved: '', saving: say('saving'), away: say('away'), ended: say('ended'), refused: '', clash: say('clash') };
  const text = 'said' in state ? state.said || say('away') : texts[state.kind];
  status.className = state.kind === 'saved' ? 'status status--ok' : state.kind === 'saving' ? 'status' : 'status status--caution';
  status.dataset['state'] = state.kind;
  const [icon, words] = [status.firstElementChild, status.lastElementChild];
  if (icon) icon.className = `i ${looks[state.kind]}`;
  if (words && words.textContent !== text) {
    words.textContent = text;
    if (state.kind === 'ended') {
      const link = document.createElement('a');
      link.href = '/desk/sign-in';
      link.target = '_blank';
      link.textContent = say('signIn');
      words.append(' ', link);
    }
  }
}

function notice(text: string, look: string, icon: string): void {
  const note = document.createElement('div');
  note.className = `note ${look}`;
  note.setAttribute('role', 'status');
  const sign = document.createElement('span');
  sign.className = `i ${icon}`;
  sign.setAttribute('aria-hidden', 'true');
  const words = document.createElement('p');
  words.textContent = text;
  note.append(sign, words);
  get('notices').append(note);
}

/** Counts words a moment after the last key. */
function counter(view: EditorView, digits: Intl.NumberFormat): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  get('counts').hidden = false;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const words = countWords(view.state.doc);
      get('count-words').textContent = digits.format(words);
      get('count-minutes').textContent = digits.format(minutesToRead(words));
    }, COUNT_MS);
  };
}

/** Keys that hold anywhere on the page. */
function listenToKeys(acts: { find: () => void; step: () => void }): void {
  document.addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    // The letter printed on the key; where the keyboard writes another script, the key's place.
    const letter = /^[a-z.]$/i.test(event.key) ? event.key.toLowerCase() : event.code.replace(/^Key/, '').toLowerCase();
    if (letter === 'f') acts.find();
    else if (letter === 's') acts.step();
    else if (letter === '.' || letter === 'period') get('slug').focus();
    else return;
    event.preventDefault();
  });
}

/** Enter goes from the headline to the standfirst, and on into the text. */
function leadOn(form: HTMLFormElement, view: EditorView): void {
  const [headline, standfirst] = ['headline', 'standfirst'].map((name) => form.elements.namedItem(name) as HTMLTextAreaElement);
  headline?.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    standfirst?.focus();
  });
  standfirst?.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    view.focus();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
}

/** When the page is left or hidden, what was typed is kept first; where nothing can be kept, the browser asks. */
function guard(saver: Saver, hasNoJournal: () => boolean): void {
  const keep = () => {
    void saver.keepNow();
    void saver.sendNow();
  };
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') keep();
  });
  addEventListener('pagehide', keep);
  addEventListener('online', () => void saver.sendNow());
  addEventListener('beforeunload', (event) => {
    if (saver.isBehind && hasNoJournal()) event.preventDefault();
  });
}

start();
