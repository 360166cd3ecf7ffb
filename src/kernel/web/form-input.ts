/** The fields of a form as text, one entry per name; several values of one name in order. */
export type FormFields = Record<string, string | string[]>;

/**
 * Builds the input of an operation from the fields of a form: `units.0.verdict` nests, a name that ends in `[]` is a list, an empty
 * field is left out, and the day, month and year parts `birth.day|month|year` of a date field become one `YYYY-MM-DD`.
 * Names that begin with `_` belong to the form itself.
 */
export function inputFrom(fields: FormFields): Record<string, unknown> {
  const root: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(joinDates(fields))) {
    if (name.startsWith('_') || name === '__proto__') continue;
    const isList = name.endsWith('[]');
    const list = Array.isArray(value) ? value : [value];
    const kept = list.filter((item) => item !== '');
    if (!isList && kept.length === 0) continue;
    place(root, (isList ? name.slice(0, -2) : name).split('.'), isList ? kept : kept.at(-1));
  }
  return listsIn(root) as Record<string, unknown>;
}

function joinDates(fields: FormFields): FormFields {
  const joined: FormFields = {};
  for (const [name, value] of Object.entries(fields)) {
    const part = /^(.+)\.(day|month|year)$/.exec(name);
    if (!part?.[1]) {
      joined[name] = value;
      continue;
    }
    const of = (which: string) => String(fields[`${part[1]}.${which}`] ?? '').trim();
    const [day, month, year] = [of('day'), of('month'), of('year')];
    if (part[2] !== 'day' && fields[`${part[1]}.day`] !== undefined) continue;
    joined[part[1]] =
      day || month || year ? `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : '';
  }
  return joined;
}

function place(target: Record<string, unknown>, [head, ...rest]: string[], value: unknown): void {
  if (head === undefined || head === '__proto__' || head === 'constructor' || head === 'prototype') return;
  if (rest.length === 0) {
    target[head] = value;
    return;
  }
  const next = target[head];
  const inner =
    typeof next === 'object' && next !== null && !Array.isArray(next) ? (next as Record<string, unknown>) : {};
  target[head] = inner;
  place(inner, rest, value);
}

/** Objects whose keys are all whole numbers are lists; gaps close up. */
function listsIn(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, listsIn(item)] as const);
  if (entries.length > 0 && entries.every(([key]) => /^\d{1,4}$/.test(key))) {
    return entries.sort(([a], [b]) => Number(a) - Number(b)).map(([, item]) => item);
  }
  return Object.fromEntries(entries);
}
