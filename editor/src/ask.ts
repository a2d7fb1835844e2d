// A small dialog that asks for a few values: an address, a caption, an alternative text.

import type { Say } from './words';

/** One value to ask for. */
export interface Question {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  /** Says whether a value may stand; it is asked again if not. */
  readonly check?: (value: string) => boolean;
  /** What helps to answer. */
  readonly hint?: string;
  /** Whether the value is written from left to right in every language, as addresses are. */
  readonly isLatin?: boolean;
  /** Whether it is a yes or no: `yes`, or an empty value. */
  readonly isYes?: boolean;
  /** What can be chosen; anything can be typed if there is none. */
  readonly choices?: readonly { readonly value: string; readonly text: string }[];
}

let count = 0;

/** Asks; gives the values by name, or none if nothing is to change. `'removed'` if a button of that word was pressed. */
export function ask(say: Say, title: string, questions: readonly Question[], canRemove = false): Promise<Map<string, string> | 'removed' | null> {
  const dialog = document.createElement('dialog');
  const id = `ask-${++count}`;
  dialog.className = 'ask';
  dialog.setAttribute('aria-labelledby', id);
  const form = document.createElement('form');
  form.method = 'dialog';
  form.className = 'stack';
  const heading = document.createElement('h2');
  heading.id = id;
  heading.textContent = title;
  const fields = questions.map((question, at) => ({ question, ...fieldOf(question, `${id}-${at}`, say) }));
  const buttons = document.createElement('div');
  buttons.className = 'row';
  const apply = button('btn', say('apply'), 'submit');
  const cancel = button('btn btn--quiet', say('cancel'), 'button');
  const remove = button('btn btn--bad', say('remove'), 'button');
  buttons.append(apply, cancel, ...(canRemove ? [remove] : []));
  form.append(heading, ...fields.map((field) => field.element), buttons);
  dialog.append(form);
  document.body.append(dialog);
  return new Promise((resolve) => {
    const end = (answer: Map<string, string> | 'removed' | null) => {
      dialog.close();
      dialog.remove();
      resolve(answer);
    };
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const wrong = fields.find(({ question, input }) => question.check && !question.check(input.value));
      for (const field of fields) field.tell(field === wrong);
      if (wrong) wrong.input.focus();
      else end(new Map(fields.map(({ question, input }) => [question.name, valueOf(question, input)])));
    });
    cancel.addEventListener('click', () => end(null));
    remove.addEventListener('click', () => end('removed'));
    dialog.addEventListener('cancel', () => end(null));
    dialog.showModal();
    fields[0]?.input.focus();
  });
}

function fieldOf(question: Question, id: string, say: Say) {
  const element = document.createElement('div');
  element.className = 'field';
  const label = document.createElement('label');
  label.htmlFor = id;
  label.textContent = question.label;
  const input = question.choices ? document.createElement('select') : document.createElement('input');
  input.id = id;
  input.className = question.isLatin ? 'input ltr' : 'input';
  input.dir = question.isLatin ? 'ltr' : 'auto';
  for (const choice of question.choices ?? []) input.append(new Option(choice.text, choice.value));
  if (question.isYes && input instanceof HTMLInputElement) {
    input.type = 'checkbox';
    input.className = 'tick';
    input.checked = question.value !== '';
  } else {
    input.value = question.value;
  }
  const error = document.createElement('p');
  error.className = 'err';
  error.id = `${id}-error`;
  error.hidden = true;
  error.textContent = say('addressWrong');
  element.append(label, input, error);
  if (question.hint !== undefined) {
    const hint = document.createElement('p');
    hint.className = 'hint';
    hint.id = `${id}-hint`;
    hint.textContent = question.hint;
    input.setAttribute('aria-describedby', hint.id);
    element.append(hint);
  }
  const tell = (isWrong: boolean) => {
    error.hidden = !isWrong;
    input.setAttribute('aria-invalid', String(isWrong));
    if (isWrong) input.setAttribute('aria-describedby', error.id);
    else if (question.hint !== undefined) input.setAttribute('aria-describedby', `${id}-hint`);
    else input.removeAttribute('aria-describedby');
  };
  return { element, input, tell };
}

function valueOf(question: Question, input: HTMLInputElement | HTMLSelectElement): string {
  if (question.isYes && input instanceof HTMLInputElement) return input.checked ? 'yes' : '';
  return input.value.trim();
}

function button(look: string, text: string, type: 'submit' | 'button'): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = type;
  made.className = look;
  made.textContent = text;
  return made;
}
