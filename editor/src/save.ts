// Never a lost keystroke: what is typed goes to the browser's journal at once and to the server after a pause, is tried
// again until the server says yes, and comes together with what others saved meanwhile.

import { isSame, type Draft } from './draft';
import { merge, type Clash } from './merge';

/** How long after a key the journal is written, and how long after the last one the server is asked, in ms. */
const KEEP_MS = 200;
const PAUSE_MS = 700;
/** The longest that someone types on before the server is asked all the same. */
const PAUSE_MS_MAX = 3_000;
/** How long until the server is asked again after a failure, the first and the longest time. */
const RETRY_MS = 1_000;
const RETRY_MS_MAX = 30_000;

/** Drafts without an answer that are remembered: those before them were sent into nothing. */
const UNANSWERED_MAX = 4;

/** What the server said to a draft. */
export type Answer =
  | { readonly kind: 'saved'; readonly version: number; readonly said: string }
  | { readonly kind: 'changed'; readonly version: number; readonly draft: Draft; readonly by: string }
  | { readonly kind: 'refused'; readonly said: string }
  | { readonly kind: 'ended' }
  | { readonly kind: 'away' };

/** What the line about saving says. */
export type State =
  | { readonly kind: 'saved'; readonly said: string }
  | { readonly kind: 'saving' }
  | { readonly kind: 'away' }
  | { readonly kind: 'ended' }
  | { readonly kind: 'refused'; readonly said: string }
  | { readonly kind: 'clash' };

/** What a saver needs of the world. */
export interface World {
  /** What stands in the editor now. */
  current(): Draft;
  /** Puts a merged draft into the editor, without moving who types. */
  show(draft: Draft): void;
  /** Asks someone to choose; the saver waits for `settle`. */
  ask(clashes: readonly Clash[], by: string): void;
  send(draft: Draft, version: number, step: boolean): Promise<Answer>;
  /**
   * Writes the journal; `unanswered` are drafts that were sent and may stand at the server. `onDisk` asks for more than
   * outliving the browser: no server will have it soon.
   */
  keep(version: number, base: Draft, draft: Draft, unanswered: readonly Draft[], onDisk: boolean): Promise<void>;
  forget(): Promise<void>;
  tell(state: State): void;
  /** Calls back after some milliseconds; gives what cancels it. */
  after(ms: number, call: () => void): () => void;
  now(): number;
}

/** Brings one draft to the server. */
export class Saver {
  private isSending = false;
  private isWaiting = false;
  private wantsStep = false;
  private failures = 0;
  private firstTouch: number | null = null;
  /** What was sent and not answered: if one of them stands at the server, it is our own. */
  private unanswered: readonly Draft[] = [];
  private cancelKeep: (() => void) | null = null;
  private cancelSend: (() => void) | null = null;
  private said: string;

  constructor(
    private readonly world: World,
    private base: Draft,
    private versionNow: number,
    said: string,
  ) {
    this.said = said;
  }

  /** The version that the server last gave. */
  get version(): number {
    return this.versionNow;
  }

  /** Whether something is not with the server yet. */
  get isBehind(): boolean {
    return this.isSending || !isSame(this.world.current(), this.base);
  }

  /** Whether someone is asked to choose between two texts. */
  get isAsking(): boolean {
    return this.isWaiting;
  }

  /** Something was typed. */
  touch(): void {
    this.cancelKeep ??= this.world.after(KEEP_MS, () => void this.keepNow());
    this.firstTouch ??= this.world.now();
    if (this.isSending || this.isWaiting || this.failures > 0) return;
    const left = this.firstTouch + PAUSE_MS_MAX - this.world.now();
    this.plan(Math.max(0, Math.min(PAUSE_MS, left)));
  }

  /** Writes the journal at once, as when the page is left. */
  async keepNow(): Promise<void> {
    this.cancelKeep?.();
    this.cancelKeep = null;
    const draft = this.world.current();
    if (isSame(draft, this.base)) await this.world.forget();
    else await this.world.keep(this.versionNow, this.base, draft, this.unanswered, this.failures > 0 || this.isWaiting);
  }

  /** Asks the server at once: the network is back, or someone saves a step by hand. */
  async sendNow(step = false): Promise<void> {
    this.wantsStep ||= step;
    this.cancelSend?.();
    this.cancelSend = null;
    if (this.isSending || this.isWaiting) return;
    const draft = this.world.current();
    if (isSame(draft, this.base) && !this.wantsStep) {
      this.rest();
      return;
    }
    this.isSending = true;
    if (this.failures === 0) this.world.tell({ kind: 'saving' });
    const isStep = this.wantsStep;
    this.firstTouch = null;
    this.unanswered = [...this.unanswered.filter((other) => !isSame(other, draft)), draft].slice(-UNANSWERED_MAX);
    // Before the server can have it: who is ended now must know it for their own when they come back. A browser that
    // keeps nothing sends all the same.
    await this.keepNow().catch(() => {});
    const answer = await this.world.send(draft, this.versionNow, isStep);
    this.isSending = false;
    this.take(draft, isStep, answer);
  }

  /** Someone else saved: `theirs` is the newest, and this draft began from `base`. */
  meet(theirs: Draft, version: number, by: string): void {
    const mine = this.world.current();
    // The server had what was sent, and its answer was lost: nobody else has written.
    const isOurs = this.unanswered.some((draft) => isSame(draft, theirs));
    const merged = merge(isOurs ? theirs : this.base, mine, theirs);
    this.unanswered = [];
    this.base = theirs;
    this.versionNow = version;
    if (!isSame(merged.draft, mine)) this.world.show(merged.draft);
    if (merged.clashes.length > 0) {
      this.isWaiting = true;
      this.world.tell({ kind: 'clash' });
      this.world.ask(merged.clashes, by);
      void this.keepNow();
      return;
    }
    this.continue();
  }

  /**
   * A draft that a tab had kept and not brought to the server: it began from `base`, which may no longer be the newest,
   * and `unanswered` were sent by that tab.
   */
  bringBack(base: Draft, kept: Draft, unanswered: readonly Draft[], by: string): void {
    const [newest, version] = [this.base, this.versionNow];
    this.world.show(kept);
    this.base = base;
    this.unanswered = unanswered;
    this.meet(newest, version, by);
  }

  /** Every clash is settled: what stands in the editor is what is meant. */
  settle(): void {
    this.isWaiting = false;
    this.continue();
  }

  private take(sent: Draft, wasStep: boolean, answer: Answer): void {
    switch (answer.kind) {
      case 'saved':
        this.failures = 0;
        this.unanswered = [];
        this.base = sent;
        this.versionNow = answer.version;
        this.said = answer.said;
        if (wasStep) this.wantsStep = false;
        this.continue();
        return;
      case 'changed':
        this.failures = 0;
        this.meet(answer.draft, answer.version, answer.by);
        return;
      case 'refused':
        this.world.tell({ kind: 'refused', said: answer.said });
        this.fail();
        return;
      case 'ended':
      case 'away':
        this.world.tell({ kind: answer.kind });
        this.fail();
        return;
    }
  }

  private continue(): void {
    void this.keepNow();
    if (isSame(this.world.current(), this.base) && !this.wantsStep) this.rest();
    else this.plan(PAUSE_MS);
  }

  private rest(): void {
    this.firstTouch = null;
    this.world.tell({ kind: 'saved', said: this.said });
  }

  private fail(): void {
    void this.keepNow();
    this.plan(Math.min(RETRY_MS * 2 ** this.failures, RETRY_MS_MAX));
    this.failures++;
  }

  private plan(ms: number): void {
    this.cancelSend?.();
    this.cancelSend = this.world.after(ms, () => void this.sendNow());
  }
}
