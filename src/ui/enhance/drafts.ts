/** What a form held when it was last kept on this device. */
export interface Draft {
  at: string;
  fields: [string, string][];
  /** Set when the form was posted: perhaps it arrived, perhaps the session had ended. */
  posted?: boolean;
}

const prefix = 'draft:';

/** The key of a form's draft: person, path and form, so that two people on one device never see each other's. */
export const draftKey = (form: HTMLFormElement): string =>
  `${prefix}${form.dataset.owner ?? ''}:${location.pathname}#${form.id}`;

/** A storage that is full or forbidden must never stop anyone from typing. */
function quietly<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

/** Reads a kept draft. */
export const readDraft = (key: string): Draft | undefined =>
  quietly(() => JSON.parse(localStorage.getItem(key) ?? 'null') ?? undefined);

/** Keeps a draft; false when the device refused. */
export const keepDraft = (key: string, draft: Draft): boolean =>
  quietly(() => {
    localStorage.setItem(key, JSON.stringify(draft));
    return true;
  }) ?? false;

/** Forgets a draft. */
export const dropDraft = (key: string): void => void quietly(() => localStorage.removeItem(key));

/** Forgets every draft on this device; done when someone signs out. */
export function dropAllDrafts(): void {
  quietly(() => {
    for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key);
  });
}

/** The fields a person fills in: no hidden ones (request ids), no passwords, no files. */
export function typedFields(form: HTMLFormElement): [string, string][] {
  const unkept = new Set<string>();
  for (const element of form.elements)
    if (element instanceof HTMLInputElement && ['hidden', 'password', 'file'].includes(element.type))
      unkept.add(element.name);
  return [...new FormData(form).entries()].filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && !unkept.has(entry[0]),
  );
}

/**
 * What of typed fields may lie on this device, where anyone who opens the browser can read it: not the controls that say `data-unkept`
 * (identity numbers). They go to the server like all others.
 */
export function keptFields(
  fields: Draft['fields'],
  controls: Iterable<{ name?: string; dataset?: DOMStringMap }>,
): Draft['fields'] {
  const unkept = new Set<string>();
  for (const { name, dataset } of controls) if (name && dataset && 'unkept' in dataset) unkept.add(name);
  return fields.filter(([name]) => !unkept.has(name));
}

/** Puts kept fields back where they stood. */
export function fill(form: HTMLFormElement, fields: Draft['fields']): void {
  const values = Map.groupBy(fields, ([name]) => name);
  for (const element of form.elements) {
    if (
      !(
        element instanceof HTMLInputElement ||
        element instanceof HTMLTextAreaElement ||
        element instanceof HTMLSelectElement
      ) ||
      !element.name ||
      ['hidden', 'password', 'file', 'submit'].includes(element.type)
    )
      continue;
    const kept = (values.get(element.name) ?? []).map(([, value]) => value);
    if (element instanceof HTMLInputElement && (element.type === 'checkbox' || element.type === 'radio'))
      element.checked = kept.includes(element.value);
    else if (kept[0] !== undefined) element.value = kept[0];
    element.dispatchEvent(new Event('change', { bubbles: true }));
  }
}
