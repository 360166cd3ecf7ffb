import { type LoaderFunctionArgs, redirect, useLoaderData } from 'react-router';
import { requestOf } from '#kernel/web/context.ts';
import { useWords } from '#ui/words.ts';
import { readVerificationNumber } from '../verification.rules.ts';
import { certificateWords } from '../words.ts';
import { Genuine, VerifyField, VerifyFrame } from './verify-frame.tsx';

/** Asks for a number; one that was typed (`?nomor=`) leads to its own address, written as it is printed. */
export function loader(args: LoaderFunctionArgs) {
  const typed = new URL(args.request.url).searchParams.get('nomor')?.trim().slice(0, 200);
  if (typed)
    throw redirect(`/verifikasi/${encodeURIComponent(readVerificationNumber(typed) ?? typed.replaceAll('/', '-'))}`);
  return { address: requestOf(args).platform.settings.publicUrl };
}

export default function VerifyForm() {
  const { address } = useLoaderData<typeof loader>();
  const w = useWords(certificateWords).verify;
  return (
    <VerifyFrame title={w.title}>
      <header>
        <h1 className="text-display font-bold tracking-[-0.015em]">{w.title}</h1>
        <p className="mt-2">{w.lead}</p>
      </header>
      <VerifyField />
      <Genuine address={address} />
    </VerifyFrame>
  );
}
