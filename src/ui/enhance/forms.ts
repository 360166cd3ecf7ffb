import { w } from './words.ts';

/** No form posts twice; a guarded form asks before one leaves it with changes. */
export function forms(): void {
  document.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    if (event.defaultPrevented || form.method === 'get') return;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = 'yes';
    const button = event.submitter;
    if (button instanceof HTMLButtonElement && button.classList.contains('button')) {
      // After this turn, so that the button's own name and value are still posted.
      setTimeout(() => {
        button.setAttribute('aria-disabled', 'true');
        button.dataset.label = button.textContent ?? '';
        button.textContent = button.dataset.busy ?? w.sending;
      });
    }
  });
  // Coming back by the browser's button finds the page as it was left, sent mark and all.
  addEventListener('pageshow', (event) => {
    if (event.persisted)
      for (const form of document.querySelectorAll<HTMLFormElement>('form[data-sent]')) release(form);
  });
  document.addEventListener('input', (event) => {
    const form = (event.target as HTMLInputElement).form;
    if (form?.dataset.guard) form.dataset.changed = 'yes';
  });
  addEventListener('beforeunload', (event) => {
    if (document.querySelector('form[data-guard][data-changed]:not([data-sent])')) event.preventDefault();
  });
}

/** The summary above a refused form names each field before what is wrong with it. */
export function nameFaults(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-form-error] a[href^="#field-"]')) {
    const id = link.hash.slice(1);
    const named = document.querySelector(`label[for="${id}"], #${id}-group > legend`)?.firstChild?.textContent?.trim();
    if (named && !link.textContent?.startsWith(named)) link.prepend(`${named}: `);
  }
}

/** Lets a form be posted again after a post that did not go through. */
export function release(form: HTMLFormElement): void {
  delete form.dataset.sent;
  for (const button of form.querySelectorAll<HTMLButtonElement>('button[data-label]')) {
    button.textContent = button.dataset.label ?? '';
    button.removeAttribute('aria-disabled');
    delete button.dataset.label;
  }
}
