import { useLocation } from 'react-router';
import type { Refused } from '#kernel/web/submit.ts';
import { Actions, Button } from '#ui/button.tsx';
import { Page } from '#ui/page.tsx';
import { PublicShell } from '#ui/public-shell.tsx';
import { useWords } from '#ui/words.ts';
import { houseWords } from '../house/words.ts';

/** Whether what a page threw is a form that came after the session had ended, with everything that was typed in it. */
export const isUnsent = (status: number, body: unknown): body is Refused =>
  status === 401 && typeof body === 'object' && body !== null && 'values' in body && 'form' in body;

/**
 * A form that came after the session had ended: one signs in beside it and sends it once more. Everything typed waits in hidden fields
 * under the same request id, so that nothing is lost and nothing happens twice, also without a script; files must be chosen anew.
 * The house around it needs what only a page that loaded knows.
 */
export function SendAgain({ unsent }: { unsent: Refused }) {
  const { pathname, search } = useLocation();
  const w = useWords(houseWords);
  const fields = Object.entries(unsent.values).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map((each, index) => ({ name, value: each, key: `${name}:${index}` })),
  );
  return (
    <PublicShell>
      <Page title={w.sessionEnded} lead={w.sessionEndedLead}>
        <form method="post" action={pathname + search} className="grid max-w-read gap-4">
          {fields.map(({ key, name, value }) => (
            <input key={key} type="hidden" name={name} value={value} />
          ))}
          <ol className="grid list-decimal gap-2 ps-5">
            <li>
              <a href="/masuk" target="_blank" rel="noreferrer" className="link font-semibold">
                {w.signInBeside}
              </a>
            </li>
            <li>{w.thenBack}</li>
          </ol>
          <Actions>
            <Button kind="primary">{w.sendAgain}</Button>
          </Actions>
        </form>
      </Page>
    </PublicShell>
  );
}
