// The checks before publishing beside the text: asked again after a save, each with a way to its place.

import type { Say } from './words';

/** The longest that an answer is waited for, in ms. */
const ANSWER_MS_MAX = 20_000;
/** How long after a save the desk is asked, in ms. */
const AFTER_MS = 1_500;

interface Finding {
  readonly is_must: boolean;
  readonly text: string;
  readonly about: string;
  readonly href: string;
}

interface Look {
  readonly title: string;
  readonly address: string;
  readonly text: string;
}

interface Answer {
  readonly findings: readonly Finding[];
  readonly fix: string | null;
  readonly search: Look;
  readonly social: Look;
}

/** The panel of checks of one story. */
export class Checks {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private shown = '';

  constructor(
    private readonly panel: HTMLElement,
    private readonly address: string,
    private readonly say: Say,
  ) {}

  /** Something was saved: the desk is asked in a moment. */
  later(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.look(), AFTER_MS);
  }

  private async look(): Promise<void> {
    try {
      const response = await fetch(this.address, { signal: AbortSignal.timeout(ANSWER_MS_MAX), redirect: 'error' });
      const text = await response.text();
      if (response.status !== 200 || text === this.shown) return;
      this.shown = text;
      this.draw(JSON.parse(text) as Answer);
    } catch {
      // No network: the checks that are shown stay.
    }
  }

  private draw(answer: Answer): void {
    const count = this.panel.querySelector('summary .push');
    if (count) count.textContent = answer.fix ?? '';
    const items = answer.findings.map((finding) => this.item(finding));
    const list = this.panel.querySelector('ul');
    if (list) replaceChanged(list, items.length > 0 ? items : [this.fine()]);
    for (const [name, look] of Object.entries({ search: answer.search, social: answer.social })) {
      for (const part of ['title', 'address', 'text'] as const) {
        const place = this.panel.querySelector(`[data-look="${name}-${part}"]`);
        if (place) place.textContent = look[part];
      }
    }
  }

  private item(finding: Finding): HTMLElement {
    const item = itemOf(finding.is_must ? 'chk--stop' : 'chk--warn', finding.is_must ? 'i-alert' : 'i-warn', finding.text);
    const way = document.createElement('a');
    way.className = 'btn btn--quiet btn--s';
    way.href = finding.href;
    way.textContent = this.say('checksPlace');
    const of = document.createElement('span');
    of.className = 'vh';
    of.textContent = `: ${finding.text}`;
    way.append(of);
    item.append(way);
    if (finding.about !== '' || finding.is_must) {
      const small = document.createElement('small');
      const about = document.createElement('bdi');
      about.textContent = finding.about;
      if (finding.about !== '') small.append(about);
      if (finding.is_must) small.append(finding.about === '' ? '' : ' · ', this.say('checksMust'));
      small.normalize();
      item.append(small);
    }
    return item;
  }

  private fine(): HTMLElement {
    return itemOf('chk--ok', 'i-check', this.say('checksFine'));
  }
}

/**
 * Makes a list's items these, and leaves those that are the same where they are: one that is about to be pressed, or has
 * the focus, is not taken away.
 */
function replaceChanged(list: Element, items: readonly HTMLElement[]): void {
  const before = [...list.children];
  const next = items.map((item) => {
    const same = before.findIndex((old) => old.isEqualNode(item));
    return same === -1 ? item : (before.splice(same, 1)[0] ?? item);
  });
  for (const old of before) old.remove();
  for (const [at, item] of next.entries()) if (list.children[at] !== item) list.insertBefore(item, list.children[at] ?? null);
}

function itemOf(look: string, icon: string, text: string): HTMLElement {
  const item = document.createElement('li');
  item.className = `chk ${look}`;
  const sign = document.createElement('span');
  sign.className = `i ${icon}`;
  sign.setAttribute('aria-hidden', 'true');
  const words = document.createElement('span');
  words.textContent = text;
  item.append(sign, words);
  return item;
}
