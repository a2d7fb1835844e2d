// The desk's side of a draft, by its addresses.

import { toBody, toFields, type Draft, type Sent } from './draft';
import { blockTexts, toNode } from './json';
import type { Answer } from './save';

/** The longest that an answer is waited for, in ms. */
const ANSWER_MS_MAX = 20_000;

/** The newest draft at the desk. */
export interface Newest {
  readonly version: number;
  readonly by: string;
  readonly draft: Draft;
}

/** Brings what the server sends to the editor's form, in which blocks can be compared as texts. */
export function toDraft(sent: Sent): Draft {
  return { fields: toFields(sent), blocks: blockTexts(toNode(sent.body)) };
}

/** One story's draft at the desk. */
export class Server {
  private readonly address: string;

  constructor(
    story: string,
    private readonly account: string,
    private token: string,
  ) {
    this.address = `/desk/stories/${story}/draft`;
  }

  /** Sends a draft that began from a version. */
  async send(draft: Draft, version: number, step: boolean): Promise<Answer> {
    try {
      const response = await this.put(draft, version, step);
      if (response.status !== 403) return await answerOf(response);
      // Signed in again in another window: the token of this page is of the sign-in before.
      const renewed = await this.renew();
      return renewed ?? (await answerOf(await this.put(draft, version, step)));
    } catch {
      return { kind: 'away' }; // No network, or no server: it is tried again.
    }
  }

  /** Asks for a draft newer than a version; none if there is none, or if nobody answers. */
  async findNewer(version: number): Promise<Newest | null> {
    try {
      const response = await this.get(`?version=${version}`);
      if (response.status !== 200) return null;
      return await newestOf(response);
    } catch {
      return null; // No network: what is typed meanwhile says so.
    }
  }

  private async renew(): Promise<Answer | null> {
    const response = await this.get('');
    if (response.status === 401) return { kind: 'ended' };
    if (response.status !== 200) return { kind: 'refused', said: '' };
    const { form, account } = (await response.json()) as { form: string; account: string };
    if (account !== this.account) return { kind: 'ended' };
    this.token = form;
    return null;
  }

  private get(query: string): Promise<Response> {
    return fetch(this.address + query, { signal: AbortSignal.timeout(ANSWER_MS_MAX), redirect: 'error' });
  }

  private put(draft: Draft, version: number, step: boolean): Promise<Response> {
    return fetch(this.address, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', 'x-dateline-form': this.token },
      body: toBody(draft, version, step),
      signal: AbortSignal.timeout(ANSWER_MS_MAX),
      redirect: 'error',
    });
  }
}

async function newestOf(response: Response): Promise<Newest> {
  const { version, by, draft } = (await response.json()) as { version: number; by: string; draft: Sent };
  return { version, by, draft: toDraft(draft) };
}

async function answerOf(response: Response): Promise<Answer> {
  switch (response.status) {
    case 200: {
      const { version, said } = (await response.json()) as { version: number; said: string };
      return { kind: 'saved', version, said };
    }
    case 401:
      return { kind: 'ended' };
    case 412:
      return { kind: 'changed', ...(await newestOf(response)) };
    case 422: {
      const { said } = (await response.json()) as { said: string };
      return { kind: 'refused', said };
    }
    case 403:
    case 404:
    case 413:
      return { kind: 'refused', said: '' };
    default:
      return { kind: 'away' };
  }
}
