// What was typed, kept in the browser until the server has said yes. An entry belongs to one tab: a tab that is open
// holds a lock of its name, so that another knows an entry whose tab is gone from one that is being written.

import type { Draft } from './draft';

/** What a tab has not brought to the server yet. */
export interface Entry {
  readonly key: string;
  readonly story: string;
  readonly account: string;
  readonly tab: string;
  /** The version that the server last gave, and what stood there. */
  readonly version: number;
  readonly base: Draft;
  readonly draft: Draft;
  /** What was sent and not answered; entries of an older release have none. */
  readonly unanswered?: readonly Draft[];
  /** When it was written, in Unix milliseconds by the browser's clock. */
  readonly at: number;
}

const NAME = 'dateline-journal';
const STORE = 'drafts';

/** The journal of one tab. */
export class Journal {
  private readonly key: string;

  private constructor(
    private readonly db: IDBDatabase,
    private readonly story: string,
    private readonly account: string,
    private readonly tab: string,
  ) {
    this.key = `${account}/${story}/${tab}`;
  }

  /** Opens it; fails where the browser keeps nothing, as in some private windows. */
  static async open(story: string, account: string, tab: string): Promise<Journal> {
    const opening = indexedDB.open(NAME, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE, { keyPath: 'key' });
    const db = await done(opening);
    // Held until the tab is gone; nobody waits for it.
    void navigator.locks?.request(`${NAME}/${tab}`, () => new Promise(() => {}));
    return new Journal(db, story, account, tab);
  }

  /**
   * Keeps what has been typed so far. `onDisk` waits until the disk has it, for when nobody else will: a busy disk takes
   * seconds for that, in which what is typed next waits as well. What is not waited for is with the system, and outlives
   * the browser.
   */
  async keep(version: number, base: Draft, draft: Draft, unanswered: readonly Draft[], onDisk: boolean): Promise<void> {
    const { key, story, account, tab } = this;
    const entry: Entry = { key, story, account, tab, version, base, draft, unanswered, at: Date.now() };
    await done(this.store('readwrite', onDisk ? 'strict' : 'relaxed').put(entry));
  }

  /** Forgets what this tab has kept: the server has it. */
  async forget(): Promise<void> {
    await done(this.store('readwrite').delete(this.key));
  }

  /** Forgets an entry of a tab that is gone. */
  async forgetEntry(entry: Entry): Promise<void> {
    await done(this.store('readwrite').delete(entry.key));
  }

  /** What tabs that are gone have left of this story, the oldest first. */
  async listLeft(): Promise<Entry[]> {
    const all = (await done(this.store('readonly').getAll())) as Entry[];
    const held = new Set((await navigator.locks?.query())?.held?.map((lock) => lock.name) ?? []);
    const isLeft = (entry: Entry) =>
      entry.story === this.story && entry.account === this.account && entry.tab !== this.tab && !held.has(`${NAME}/${entry.tab}`);
    return all.filter(isLeft).sort((a, b) => a.at - b.at);
  }

  private store(mode: IDBTransactionMode, durability: IDBTransactionDurability = 'relaxed'): IDBObjectStore {
    return this.db.transaction(STORE, mode, { durability }).objectStore(STORE);
  }
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the browser keeps nothing'));
  });
}
