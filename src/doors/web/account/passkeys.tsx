import { moment } from '#kernel/language/format.ts';
import { Button } from '#ui/button.tsx';
import { Section } from '#ui/page.tsx';
import { TextField } from '#ui/text-field.tsx';
import { useLanguage, useWords } from '#ui/words.ts';
import { KeyRow } from './account-page.tsx';
import passkeyUrl from './passkey-script.ts?worker&url';
import { accountWords } from './words.ts';

/** Whether browsers allow passkeys at this address: they need a name, never a bare number. */
export const passkeysPossible = (publicUrl: string): boolean =>
  !/^(\d+\.){3}\d+$|^\[/.test(new URL(publicUrl).hostname);

/** The passkeys of the account, and the button that adds one; without the script the button is not there and the text says why. */
export function Passkeys({
  passkeys,
  isPossible,
}: {
  passkeys: readonly { id: string; name: string; createdAt: Date | string | null }[];
  isPossible: boolean;
}) {
  const w = useWords(accountWords);
  const language = useLanguage();
  return (
    <Section title={w.passkeys} lead={w.passkeysLead}>
      {passkeys.length === 0 ? (
        <p className="text-tinta-redup">{w.noPasskeys}</p>
      ) : (
        <ul className="border-b border-garis">
          {passkeys.map((passkey) => (
            <KeyRow
              key={passkey.id}
              name={passkey.name || w.passkeys}
              notes={passkey.createdAt ? [w.added(moment(new Date(passkey.createdAt), language))] : []}
            >
              <form method="post">
                <input type="hidden" name="_form" value="hapus-kunci" />
                <Button small name="id" value={passkey.id}>
                  {w.remove}
                </Button>
              </form>
            </KeyRow>
          ))}
        </ul>
      )}
      {isPossible ? (
        <div className="mt-4 grid max-w-[28rem] gap-4">
          <script type="module" src={passkeyUrl} async />
          <noscript>
            <p className="text-tinta-redup">{w.needsScript}</p>
          </noscript>
          <div className="grid gap-4" data-passkey-box hidden>
            <TextField
              name="perangkat"
              label={w.passkeyName}
              hint={w.passkeyNameHint}
              maxLength={60}
              autoComplete="off"
            />
            <div>
              <Button
                type="button"
                data-passkey="add"
                data-to="/akun/pengaman?selesai=kunci"
                data-failed={w.passkeyFailed}
                data-stale={w.passkeyStale}
                data-waiting={w.passkeyWaiting}
              >
                {w.addPasskey}
              </Button>
            </div>
          </div>
          <p role="status" data-passkey-note />
        </div>
      ) : (
        <p className="mt-4 max-w-read text-tinta-redup">{w.passkeysNeedName}</p>
      )}
    </Section>
  );
}

/** The button on the sign-in page; shown by the script where the browser can do it. */
export function PasskeyEntrance({ to }: { to: string }) {
  const w = useWords(accountWords);
  return (
    <div className="grid gap-2" data-passkey-box hidden>
      <script type="module" src={passkeyUrl} async />
      <div>
        <Button
          type="button"
          data-passkey="enter"
          data-to={to}
          data-failed={w.passkeyFailed}
          data-waiting={w.passkeyWaiting}
        >
          {w.withPasskey}
        </Button>
      </div>
      <p role="status" className="text-small" data-passkey-note />
    </div>
  );
}
