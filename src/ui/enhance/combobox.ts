import { w } from './words.ts';

/** Turns `select[data-filter]` into a list that narrows as one types (ARIA 1.2 combobox). The select stays and is what is posted. */
export function comboboxes(): void {
  for (const select of document.querySelectorAll<HTMLSelectElement>('select[data-filter]:not([hidden])')) build(select);
}

function build(select: HTMLSelectElement): void {
  const box = document.createElement('div');
  const input = document.createElement('input');
  const list = document.createElement('ul');
  box.className = 'combo';
  input.className = 'control';
  input.id = select.id;
  input.autocomplete = 'off';
  select.id = `${select.id}-select`;
  list.id = `${input.id}-list`;
  list.hidden = true;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', document.querySelector(`label[for="${input.id}"]`)?.textContent ?? '');
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-controls': list.id,
    'aria-autocomplete': 'list',
    'aria-describedby': select.getAttribute('aria-describedby') ?? '',
    'aria-invalid': select.getAttribute('aria-invalid') ?? 'false',
    title: w.typeToFilter,
  }))
    if (value) input.setAttribute(name, value);
  select.before(box);
  box.append(input, list, select);
  select.hidden = true;

  let at = -1;
  const shownText = () => (select.value ? (select.selectedOptions[0]?.textContent ?? '') : '');
  const items = () => [...list.querySelectorAll<HTMLElement>('[role=option]')];
  const close = () => {
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const point = (to: number) => {
    const all = items();
    at = Math.max(-1, Math.min(to, all.length - 1));
    for (const [index, item] of all.entries()) item.classList.toggle('at', index === at);
    if (at >= 0) input.setAttribute('aria-activedescendant', all[at]?.id ?? '');
    else input.removeAttribute('aria-activedescendant');
    all[at]?.scrollIntoView({ block: 'nearest' });
  };
  const choose = (value: string) => {
    select.value = value;
    input.value = shownText();
    select.dispatchEvent(new Event('input', { bubbles: true }));
    close();
  };
  const open = (typed: string) => {
    const words = typed.toLocaleLowerCase().split(/\s+/).filter(Boolean);
    const matching = [...select.options].filter(
      (option) => option.value && words.every((word) => option.text.toLocaleLowerCase().includes(word)),
    );
    list.replaceChildren(
      ...matching.map((option, index) => {
        const item = document.createElement('li');
        item.id = `${list.id}-${index}`;
        item.setAttribute('role', 'option');
        item.setAttribute('aria-selected', String(option.selected));
        item.dataset.value = option.value;
        item.textContent = option.text;
        return item;
      }),
    );
    if (matching.length === 0) {
      const none = document.createElement('li');
      none.setAttribute('role', 'option');
      none.setAttribute('aria-disabled', 'true');
      none.textContent = w.noMatch;
      list.append(none);
    }
    list.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    point(words.length > 0 && matching.length > 0 ? 0 : -1);
  };

  input.value = shownText();
  input.addEventListener('click', () => open(''));
  input.addEventListener('input', (event) => {
    event.stopPropagation();
    open(input.value);
  });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (list.hidden) open('');
      else point(at + (event.key === 'ArrowDown' ? 1 : -1));
    } else if (event.key === 'Enter' && !list.hidden) {
      event.preventDefault();
      const value = items()[at]?.dataset.value;
      if (value) choose(value);
    } else if (event.key === 'Escape') {
      input.value = shownText();
      close();
    }
  });
  list.addEventListener('mousedown', (event) => {
    event.preventDefault();
    const value = (event.target as HTMLElement).dataset.value;
    if (value) choose(value);
  });
  input.addEventListener('blur', () => {
    if (input.value.trim() === '' && select.value) choose('');
    input.value = shownText();
    close();
  });
  select.addEventListener('change', () => {
    input.value = shownText();
  });
}
