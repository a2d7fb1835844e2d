// What stands beside the text: the page's own form fields, read and written as a draft's fields.

import type { Byline, Fields, TextField } from './draft';

/** The roles of bylines, in the order of the form. */
const ROLES = ['words', 'photographs', 'translation', 'editing'];

/** Fields whose half-typed values mean nothing yet: they count once they are left. */
const WHEN_LEFT = ['slug', 'tags', 'canonical', ...ROLES.map((role) => `byline-${role}`)];

/** Fields of one line whose text stands in the draft as it stands in the form. */
const ELSEWHERE = ['leadCaption', 'leadAlt', 'leadCredit', 'searchTitle', 'searchDescription', 'socialTitle', 'socialDescription'] as const;

/** Fields that others' changes are written to as they are. */
const TEXTS: readonly TextField[] = [
  'headline', 'standfirst', 'kicker', 'dateline', 'language', 'slug', 'lead', 'series', ...ELSEWHERE, 'canonical', 'robots',
];

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The form beside and above the text. */
export class FieldForm {
  private readonly left = new Map<string, string>();

  constructor(
    private readonly form: HTMLFormElement,
    onChange: () => void,
  ) {
    for (const name of WHEN_LEFT) this.left.set(name, this.control(name).value);
    const changed = (event: Event) => {
      const control = event.target as Control;
      if (control.form !== form) return;
      if (WHEN_LEFT.includes(control.name)) {
        if (event.type !== 'change') return;
        this.left.set(control.name, control.value);
      }
      onChange();
    };
    document.addEventListener('input', changed);
    document.addEventListener('change', changed);
  }

  /** Reads what the fields say. */
  read(): Fields {
    const line = (name: string) => this.control(name).value.replace(/\s*\n\s*/g, ' ');
    const main = this.control('section').value;
    const also = this.boxes().filter((box) => box.checked && box.value !== main);
    const bylines = ROLES.flatMap((role) => names(this.left.get(`byline-${role}`)).map((name): Byline => ({ name, role })));
    return {
      headline: line('headline'),
      standfirst: this.control('standfirst').value,
      kicker: line('kicker'),
      dateline: line('dateline'),
      language: this.control('language').value,
      slug: (this.left.get('slug') ?? '').trim(),
      sections: [...(main === '' ? [] : [main]), ...also.map((box) => box.value)],
      tags: names(this.left.get('tags')),
      bylines,
      lead: this.control('lead').value.trim(),
      series: this.control('series').value,
      ...(Object.fromEntries(ELSEWHERE.map((name) => [name, line(name).trim()])) as Record<(typeof ELSEWHERE)[number], string>),
      canonical: (this.left.get('canonical') ?? '').trim(),
      robots: this.control('robots').value,
    };
  }

  /** Writes what others changed, without touching a field that says it already. */
  write(fields: Fields): void {
    const now = this.read();
    for (const name of TEXTS) {
      // What an older editor kept in the browser says nothing of fields that came since.
      const wanted = fields[name] ?? now[name];
      if (now[name] !== wanted) this.set(name, wanted);
    }
    if (now.tags.join() !== fields.tags.join()) this.set('tags', fields.tags.join(', '));
    for (const role of ROLES) {
      const of = (bylines: readonly Byline[]) => bylines.filter((byline) => byline.role === role).map((byline) => byline.name).join(', ');
      if (of(now.bylines) !== of(fields.bylines)) this.set(`byline-${role}`, of(fields.bylines));
    }
    if (now.sections.join() !== fields.sections.join()) {
      this.set('section', fields.sections[0] ?? '');
      for (const box of this.boxes()) box.checked = fields.sections.indexOf(box.value) > 0;
    }
  }

  private set(name: string, value: string): void {
    this.control(name).value = value;
    if (this.left.has(name)) this.left.set(name, value);
  }

  private control(name: string): Control {
    return this.form.elements.namedItem(name) as Control;
  }

  private boxes(): HTMLInputElement[] {
    return [...this.form.elements].filter((element): element is HTMLInputElement => element instanceof HTMLInputElement && element.name === 'sections');
  }
}

function names(text = ''): string[] {
  const all = text.split(/[,،;؛\n]/).map((name) => name.trim()).filter((name) => name !== '');
  return [...new Set(all)];
}
