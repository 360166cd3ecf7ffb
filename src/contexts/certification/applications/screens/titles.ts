import type { applicationWords } from '../words.ts';
import type { LoadedApplication } from './load-application.ts';

type Application = LoadedApplication['application'];

/** What an item of the application is called on the screen: with level, school or employer where a row stands behind it. */
export function itemTitle(
  { form, asked }: Pick<Application, 'form' | 'asked'>,
  code: string,
  words: (typeof applicationWords)['id'],
): string {
  const [kind, id] = code.split(':');
  const title = asked.evidence.find((item) => item.code === code)?.title ?? words.itemName(code);
  if (kind === 'diploma') {
    const row = form.diplomas.find((one) => one.id === id);
    return [title, row?.level, row?.fieldOfStudy].filter(Boolean).join(' ');
  }
  if (kind === 'letter') {
    const row = form.work.find((one) => one.id === id);
    return [title, row?.employer].filter(Boolean).join(', ');
  }
  return title;
}
