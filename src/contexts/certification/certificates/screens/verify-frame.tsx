import type { ReactNode } from 'react';
import { Button } from '#ui/button.tsx';
import { PublicShell } from '#ui/public-shell.tsx';
import { TextField } from '#ui/text-field.tsx';
import { useWords } from '#ui/words.ts';
import { certificateWords } from '../words.ts';

/** The house of verification: nothing but what is needed. */
export function VerifyFrame({ title, children }: { title: string; children: ReactNode }) {
  return (
    <PublicShell>
      <title>{`${title} · Pancakarya`}</title>
      <div className="grid max-w-form gap-8">{children}</div>
    </PublicShell>
  );
}

/** The field for a verification number; asks by GET, so that it works everywhere. */
export function VerifyField({ value, label }: { value?: string; label?: string }) {
  const w = useWords(certificateWords).verify;
  return (
    <form method="get" action="/verifikasi" className="grid gap-4">
      <TextField
        name="nomor"
        label={label ?? w.field}
        hint={w.hint}
        defaultValue={value}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={200}
      />
      <div>
        <Button kind="primary">{w.check}</Button>
      </div>
    </form>
  );
}

/** How to be sure that the page itself is genuine. */
export function Genuine({ address }: { address: string }) {
  const w = useWords(certificateWords).verify;
  return (
    <section className="border-t border-garis pt-6">
      <h2 className="mb-2 text-lead font-bold">{w.genuine}</h2>
      <ul className="grid list-disc gap-2 ps-5">
        {w.genuineTips(address).map((tip) => (
          <li key={tip}>{tip}</li>
        ))}
      </ul>
    </section>
  );
}
