import { useRefused } from '#kernel/web/use-form.ts';
import { Button } from '#ui/button.tsx';
import { Form } from '#ui/form.tsx';
import { Section } from '#ui/page.tsx';
import { Status } from '#ui/status.tsx';
import { TextField } from '#ui/text-field.tsx';
import { useWords } from '#ui/words.ts';
import { accountWords } from './words.ts';

/** What an account needs to set up its authenticator: shown in one answer, never kept by the page. */
export interface TotpSetup {
  uri: string;
  /** The QR code as a data address. */
  picture: string;
  secret: string;
  codes: string[];
}

/** The second factor: off, being set up, or on. */
export function Totp({ isOn, setup }: { isOn: boolean; setup?: TotpSetup }) {
  const w = useWords(accountWords);
  return (
    <Section
      title={w.totp}
      lead={w.totpLead}
      state={<Status tone={isOn ? 'met' : 'neutral'} word={isOn ? w.isOn : w.isOff} />}
    >
      <div className="max-w-[28rem]">
        {setup ? <Setup setup={setup} /> : <PasswordFirst form={isOn ? 'matikan' : 'aktifkan'} isOn={isOn} />}
      </div>
    </Section>
  );
}

function PasswordFirst({ form, isOn }: { form: string; isOn: boolean }) {
  const w = useWords(accountWords);
  const refused = useRefused(form);
  return (
    <Form problems={refused.problems}>
      <input type="hidden" name="_form" value={form} />
      <TextField
        name="password"
        type="password"
        label={w.confirmPassword}
        hint={isOn ? w.turnOffHint : undefined}
        error={refused.errorOf('password')}
        autoComplete="current-password"
      />
      <div>
        <Button kind={isOn ? 'danger' : 'primary'}>{isOn ? w.turnOff : w.turnOn}</Button>
      </div>
    </Form>
  );
}

function Setup({ setup }: { setup: TotpSetup }) {
  const w = useWords(accountWords);
  const refused = useRefused('kode');
  return (
    <Form problems={refused.problems}>
      <input type="hidden" name="_form" value="kode" />
      <input type="hidden" name="uri" value={setup.uri} />
      {setup.codes.map((code) => (
        <input key={code} type="hidden" name="cadangan" value={code} />
      ))}
      <div>
        <h3 className="mb-2 font-bold">{w.scan}</h3>
        <img src={setup.picture} alt={w.qrAlt} width="220" height="220" className="rounded bg-white" />
        <p className="mt-3 text-small text-tinta-redup">{w.scanByHand}</p>
        <code className="text-work break-all select-all">{setup.secret}</code>
      </div>
      <div>
        <h3 className="mb-1 font-bold">{w.keepCodes}</h3>
        <p className="mb-3">{w.keepCodesText}</p>
        <ul className="grid grid-cols-2 gap-x-8 gap-y-1 text-work">
          {setup.codes.map((code) => (
            <li key={code}>
              <code>{code}</code>
            </li>
          ))}
        </ul>
      </div>
      <TextField
        name="kode"
        label={w.proveCode}
        error={refused.errorOf('kode')}
        inputMode="numeric"
        autoComplete="one-time-code"
        width="medium"
      />
      <div>
        <Button kind="primary">{w.activate}</Button>
      </div>
    </Form>
  );
}
