import { autosave } from './enhance/autosave.ts';
import { comboboxes } from './enhance/combobox.ts';
import { confirmations } from './enhance/confirm.ts';
import { dates } from './enhance/dates.ts';
import { forms, nameFaults } from './enhance/forms.ts';
import { menus } from './enhance/menus.ts';
import { tables } from './enhance/tables.ts';
import { tabs } from './enhance/tabs.ts';
import { toasts } from './enhance/toasts.ts';
import { uploads } from './enhance/uploads.ts';

/**
 * The one script of a plain page. Everything works without it; it adds comfort. Parts that listen to the whole document
 * start once; parts that touch elements run again on a page that an upload has put in place of this one.
 */
function dress(): void {
  autosave();
  comboboxes();
  dates();
  nameFaults();
  tables();
  tabs();
  toasts();
  document.querySelector<HTMLElement>('[data-form-error="focus"]')?.focus();
}

document.documentElement.classList.add('enhanced');
// Order matters: a confirmation stops the post before the forms see it; the guard against a second click comes last.
confirmations();
menus();
uploads(dress);
forms();
dress();
