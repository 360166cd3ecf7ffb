import {
  type Draft,
  draftKey,
  dropAllDrafts,
  dropDraft,
  fill,
  keepDraft,
  keptFields,
  readDraft,
  typedFields,
} from './drafts.ts';
import { clock, w } from './words.ts';

const pause = 1500;
const retryAfter = 15_000;

/** Forms with `data-autosave` keep what is typed: on the device at once, on the server after a pause. */
export function autosave(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-autosave]:not([data-kept])')) {
    form.dataset.kept = 'yes';
    keep(form);
  }
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-forget-drafts]'))
    form.addEventListener('submit', dropAllDrafts);
}

const onDevice = (form: HTMLFormElement): Draft['fields'] =>
  keptFields(typedFields(form), [...form.elements] as HTMLElement[] as { name?: string; dataset?: DOMStringMap }[]);

function say(form: HTMLFormElement, text: string, tone = ''): HTMLElement | null {
  const note = form.querySelector<HTMLElement>('[data-autosave-note]');
  if (note) {
    note.textContent = text;
    note.dataset.tone = tone;
  }
  return note;
}

function keep(form: HTMLFormElement): void {
  const key = draftKey(form);
  let sent = JSON.stringify(typedFields(form));
  let timer: ReturnType<typeof setTimeout> | undefined;

  const send = async () => {
    const fields = typedFields(form);
    const now = JSON.stringify(fields);
    if (now === sent || form.dataset.sent) return;
    const body = new FormData();
    for (const element of form.elements)
      if (element instanceof HTMLInputElement && element.type === 'hidden' && element.name)
        body.append(element.name, element.value);
    for (const [name, value] of fields) body.append(name, value);
    const answer = await fetch(form.dataset.autosave ?? '', {
      method: 'POST',
      body,
      headers: { Accept: 'application/json', 'X-Autosave': '1' },
      redirect: 'manual',
    }).catch(() => undefined);
    const at = clock(new Date());
    if (answer?.ok) {
      sent = now;
      // Typed on while the answer was on its way: the copy on the device is newer and stays.
      if (JSON.stringify(typedFields(form)) === now) dropDraft(key);
      say(form, w.savedAt(at));
    } else if (answer && (answer.type === 'opaqueredirect' || answer.status === 401)) {
      say(form, w.signedOut(at), 'due');
    } else if (answer && answer.status < 500 && answer.status !== 429) {
      say(form, w.draftRefused(at), 'due');
    } else {
      say(form, w.keptHere(at), 'due');
      timer = setTimeout(send, retryAfter);
    }
  };

  const changed = () => {
    keepDraft(key, { at: new Date().toISOString(), fields: onDevice(form) });
    clearTimeout(timer);
    timer = setTimeout(send, pause);
  };

  bringBack(form, key, changed);
  form.addEventListener('input', changed);
  form.addEventListener('change', (event) => event.isTrusted && changed());
  addEventListener('online', send);
  form.addEventListener('submit', (event) => {
    if (event.defaultPrevented) return;
    clearTimeout(timer);
    keepDraft(key, { at: new Date().toISOString(), fields: onDevice(form), posted: true });
  });
}

/** A copy on the device that the server never got is put back; one that may have arrived is offered. */
function bringBack(form: HTMLFormElement, key: string, changed: () => void): void {
  const draft: Draft | undefined = readDraft(key);
  if (!draft) return;
  const same = JSON.stringify(draft.fields) === JSON.stringify(onDevice(form));
  const savedLater = (form.dataset.savedAt ?? '') >= draft.at;
  // A refused form is shown again with what was typed in it, so the copy has done its work.
  const refused = form.querySelector('[data-form-error]') !== null;
  if (same || savedLater || (draft.posted && refused)) {
    dropDraft(key);
    return;
  }
  const at = clock(new Date(draft.at));
  const before = typedFields(form);
  const restore = () => {
    fill(form, draft.fields);
    changed();
  };
  const choices: [string, () => void][] = [];
  if (draft.posted) choices.push([w.restore, restore]);
  else restore();
  choices.push([
    w.discard,
    () => {
      fill(form, before);
      dropDraft(key);
      say(form, '');
    },
  ]);
  // Said at the head of the form, where one begins to read, not at its foot.
  const line = document.createElement('p');
  line.className = 'notice tone-due';
  line.setAttribute('role', 'status');
  const text = document.createElement('span');
  text.className = 'col-span-2';
  text.textContent = draft.posted ? w.offer(at) : w.restored(at);
  for (const [label, act] of choices) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button button-quiet button-small';
    button.textContent = label;
    button.addEventListener('click', () => {
      act();
      line.remove();
    });
    text.append(' ', button);
  }
  line.append(text);
  form.prepend(line);
}
