// The pages of the library: files dropped or chosen go to the desk in pieces, and the focal point follows the pointer and
// the arrow keys. Both pages work without this file.

import { send, type Desk } from './upload';

type Words = Record<string, string>;

/** Files that are sent at the same time. */
const AT_ONCE = 2;

const put = (text: string | undefined, values: Record<string, string>): string =>
  Object.entries(values).reduce((said, [name, value]) => said.replaceAll(`{${name}}`, value), text ?? '');

function library(section: HTMLElement): void {
  const words = JSON.parse(section.dataset['words'] ?? '{}') as Words;
  const list = section.querySelector('.thumbs');
  const told = section.querySelector('[data-told]');
  if (!list || !told || !('adds' in section.dataset)) return;
  const desk: Desk = { address: words['uploads'] ?? '', token: () => section.dataset['form'] ?? '' };
  const waiting: File[] = [];
  let busy = 0;
  const next = () => {
    while (busy < AT_ONCE) {
      const file = waiting.shift();
      if (!file) return;
      busy++;
      void one(file).finally(() => {
        busy--;
        next();
      });
    }
  };
  const one = async (file: File) => {
    const line = document.createElement('li');
    const box = document.createElement('div');
    const frame = document.createElement('span');
    const name = document.createElement('span');
    const bar = document.createElement('progress');
    box.className = 'thumb';
    frame.className = 'thumb-i';
    name.className = 'nm';
    name.dir = 'auto';
    name.textContent = file.name;
    bar.max = 100;
    const tell = (percent: number) => {
      bar.value = percent;
      bar.setAttribute('aria-label', put(words['sent'], { name: file.name, part: String(percent) }));
    };
    tell(0);
    box.append(frame, name, bar);
    line.append(box);
    list.prepend(line);
    section.querySelector('.empty')?.remove();
    const sent = await send(file, desk, tell);
    if (sent.kind === 'taken') {
      told.textContent = put(words['arrived'], { name: file.name });
      await arrived(line, sent.id);
      return;
    }
    const why = document.createElement('span');
    why.className = 'hint hint--caution';
    why.setAttribute('role', 'alert');
    why.textContent = sent.kind === 'refused' ? sent.said : sent.kind === 'ended' ? (words['ended'] ?? '') : put(words['broke'], { name: file.name });
    const again = document.createElement('button');
    again.type = 'button';
    again.className = 'btn btn--quiet btn--s';
    again.textContent = (sent.kind === 'refused' ? words['cancel'] : words['again']) ?? '';
    again.addEventListener('click', () => {
      line.remove();
      if (sent.kind !== 'refused') add([file]);
    });
    bar.replaceWith(why, again);
  };
  const arrived = async (line: HTMLElement, id: number) => {
    const answer = await fetch(`/desk/media/found?id=${id}`).catch(() => null);
    const [item] = answer?.ok ? ((await answer.json()) as { items: { name: string; thumb: string | null }[] }).items : [];
    const link = document.createElement('a');
    const name = document.createElement('span');
    const hint = document.createElement('span');
    link.className = 'thumb';
    link.href = `/desk/media/${id}`;
    name.className = 'nm';
    name.dir = 'auto';
    name.textContent = item?.name ?? line.textContent;
    hint.className = 'hint';
    hint.textContent = words['open'] ?? '';
    if (item?.thumb) {
      const picture = document.createElement('img');
      picture.src = item.thumb;
      picture.alt = '';
      link.append(picture);
    } else {
      const frame = document.createElement('span');
      frame.className = 'thumb-i';
      link.append(frame);
    }
    link.append(name, hint);
    line.replaceChildren(link);
  };
  const add = (files: Iterable<File>) => {
    waiting.push(...files);
    next();
  };
  const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
  document.addEventListener('dragover', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    section.classList.add('drop');
  });
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) section.classList.remove('drop');
  });
  document.addEventListener('drop', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    section.classList.remove('drop');
    add(event.dataTransfer?.files ?? []);
  });
  const field = document.querySelector<HTMLInputElement>('#files');
  field?.form?.addEventListener('submit', (event) => {
    if (!field.files?.length) return;
    event.preventDefault();
    add([...field.files]);
    field.value = '';
    section.scrollIntoView({ block: 'start' });
  });
  document.querySelector('[data-pick]')?.addEventListener('click', (event) => {
    event.preventDefault();
    field?.click();
  });
  field?.addEventListener('change', () => field.form?.requestSubmit());
}

function focalPoint(form: HTMLElement): void {
  const words = JSON.parse(form.dataset['words'] ?? '{}') as Words;
  const [frame, point] = [form.querySelector<HTMLElement>('[data-focal]'), form.querySelector<HTMLElement>('[data-focal] .pt')];
  const [x, y] = ['focus_x', 'focus_y'].map((name) => form.querySelector<HTMLInputElement>(`#${name}`));
  const crops = form.querySelector<HTMLElement>('[data-crops]');
  if (!frame || !point || !x || !y || !crops) return;
  const cent = (value: number) => Math.max(0, Math.min(100, Math.round(value)));
  const show = () => {
    const [left, top] = [cent(Number(x.value)), cent(Number(y.value))];
    for (const element of [frame, ...crops.querySelectorAll('img')]) {
      element.style.setProperty('--fx', `${left}%`);
      element.style.setProperty('--fy', `${top}%`);
    }
    point.setAttribute('aria-valuenow', String(left));
    point.setAttribute('aria-valuetext', put(words['point'], { x: String(left), y: String(top) }));
  };
  const set = (left: number, top: number) => {
    x.value = String(cent(left));
    y.value = String(cent(top));
    show();
  };
  const at = (event: PointerEvent | MouseEvent) => {
    const box = frame.getBoundingClientRect();
    set((100 * (event.clientX - box.left)) / box.width, (100 * (event.clientY - box.top)) / box.height);
  };
  point.hidden = false;
  frame.addEventListener('click', (event) => {
    if (event.detail === 0) return; // Pressed by a key: the arrows move it.
    at(event);
    point.focus();
  });
  point.addEventListener('pointerdown', (event) => point.setPointerCapture(event.pointerId));
  point.addEventListener('pointermove', (event) => {
    if (point.hasPointerCapture(event.pointerId)) at(event);
  });
  point.addEventListener('keydown', (event) => {
    const by = event.shiftKey ? 10 : 1;
    const moves: Record<string, [number, number]> = { ArrowLeft: [-by, 0], ArrowRight: [by, 0], ArrowUp: [0, -by], ArrowDown: [0, by] };
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    set(Number(x.value) + move[0], Number(y.value) + move[1]);
  });
  for (const field of [x, y]) field.addEventListener('input', show);
  show();
}

for (const section of document.querySelectorAll<HTMLElement>('[data-library]')) library(section);
for (const form of document.querySelectorAll<HTMLElement>('[data-item]')) focalPoint(form);
