import { release } from './forms.ts';
import { w } from './words.ts';

/** Posts `form[data-upload]` with progress, and shows the answer as the browser would have. `dress` runs on the new page. */
export function uploads(dress: () => void): void {
  document.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    if (event.defaultPrevented || !form.dataset.upload || form.dataset.sent) return;
    const files = [...form.querySelectorAll<HTMLInputElement>('input[type=file]')].filter(
      (input) => input.files?.length,
    );
    if (files.length === 0) return;
    event.preventDefault();
    if (!files.every(fits)) return;
    send(form, event.submitter, files[0] as HTMLInputElement, dress);
  });
  document.addEventListener('change', (event) => {
    if (event.target instanceof HTMLInputElement && event.target.type === 'file') {
      fits(event.target);
      name(event.target);
    }
  });
  drops();
  addEventListener('popstate', () => location.reload());
}

/** Names what was chosen, where the browser's own field would have. */
function name(input: HTMLInputElement): void {
  const place = input.closest('[data-drop]')?.querySelector<HTMLElement>('[data-chosen]');
  if (!place) return;
  const names = [...(input.files ?? [])].map((file) => file.name);
  place.textContent = names.length > 0 ? names.join(', ') : (place.dataset.chosen ?? '');
}

/** Says at once what the server would refuse later: too large, or empty. */
function fits(input: HTMLInputElement): boolean {
  const wrong = [...(input.files ?? [])].map((file) => {
    if (file.size === 0) return w.emptyFile(file.name);
    return file.size > Number(input.dataset.limit ?? Infinity)
      ? w.tooLarge(file.name, input.dataset.limitWords ?? '')
      : '';
  });
  const text = wrong.filter(Boolean).join(' ');
  const id = `${input.id}-check`;
  document.getElementById(id)?.remove();
  input.toggleAttribute('aria-invalid', Boolean(text));
  if (!text) return true;
  input.setAttribute('aria-invalid', 'true');
  const line = document.createElement('p');
  line.id = id;
  line.className = 'problem';
  line.setAttribute('role', 'alert');
  line.textContent = text;
  input.closest('.field')?.append(line);
  return false;
}

function send(form: HTMLFormElement, button: HTMLElement | null, input: HTMLInputElement, dress: () => void): void {
  const area = input.closest('[data-drop]')?.querySelector<HTMLElement>('[data-progress]');
  const bar = area?.querySelector('progress');
  const note = area?.querySelector<HTMLElement>('span');
  const tell = (text: string, percent?: number) => {
    area?.classList.remove('hidden');
    if (note) note.textContent = text;
    if (bar && percent !== undefined) bar.value = percent;
  };
  form.dataset.sent = 'yes';
  const request = new XMLHttpRequest();
  request.open('POST', form.action);
  request.setRequestHeader('Accept', 'text/html');
  request.upload.addEventListener('progress', (event) => {
    if (event.lengthComputable)
      tell(w.uploading(Math.round((event.loaded / event.total) * 100)), (event.loaded / event.total) * 100);
  });
  request.upload.addEventListener('load', () => tell(w.checking, 100));
  request.addEventListener('error', () => {
    release(form);
    tell(w.uploadFailed, 0);
  });
  request.addEventListener('load', () => {
    const page = new DOMParser().parseFromString(request.responseText, 'text/html');
    if (request.responseURL !== location.href) history.pushState(null, '', request.responseURL);
    document.title = page.title;
    document.body.replaceWith(page.body);
    scrollTo(0, 0);
    dress();
  });
  const body = new FormData(form, button instanceof HTMLButtonElement ? button : null);
  request.send(body);
}

function drops(): void {
  const zone = (event: DragEvent) => (event.target as Element | null)?.closest?.<HTMLElement>('[data-drop]');
  for (const kind of ['dragover', 'dragleave', 'drop'] as const)
    document.addEventListener(kind, (event) => {
      const over = zone(event);
      const input = over?.querySelector<HTMLInputElement>('input[type=file]');
      if (!over || !input) return;
      event.preventDefault();
      over.classList.toggle('drop-over', kind === 'dragover');
      if (kind !== 'drop' || !event.dataTransfer?.files.length) return;
      input.files = event.dataTransfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
}
