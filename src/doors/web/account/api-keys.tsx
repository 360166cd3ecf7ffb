import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router';
import { plainDate } from '#kernel/language/format.ts';
import { inLanguage } from '#kernel/language/words.ts';
import { answerOf } from '#kernel/sign-in/session.ts';
import { requestOf } from '#kernel/web/context.ts';
import { useRefused } from '#kernel/web/use-form.ts';
import { Button } from '#ui/button.tsx';
import { SelectField } from '#ui/choice-field.tsx';
import { Form } from '#ui/form.tsx';
import { Notice } from '#ui/notice.tsx';
import { Section } from '#ui/page.tsx';
import { TextField } from '#ui/text-field.tsx';
import { useLanguage, useWords } from '#ui/words.ts';
import { AccountPage, KeyRow } from './account-page.tsx';
import { fieldsOf, refusedForm } from './answers.ts';
import { doneAt, ownAccount, ownPage } from './own-account.ts';
import { accountWords } from './words.ts';

const lives = [30, 90, 365] as const;

/** One's own API keys; of each only its first signs are known. */
export async function loader(args: LoaderFunctionArgs) {
  const page = await ownPage(args);
  const { apiKeys } = await requestOf(args).platform.signIn.api.listApiKeys({ headers: args.request.headers });
  return {
    ...page,
    keys: apiKeys.map(({ id, name, start, createdAt, expiresAt, lastRequest }) => ({
      id,
      name: name ?? '',
      start: start ?? '',
      createdAt,
      expiresAt,
      lastRequest,
    })),
  };
}

/** Creates a key, which is shown in this answer and never again, or revokes one. */
export async function action(args: ActionFunctionArgs) {
  const { platform, language } = requestOf(args);
  const w = inLanguage(accountWords, language);
  const { headers } = args.request;
  await ownAccount(args);
  const fields = await fieldsOf(args.request);
  if (fields._form === 'cabut') {
    await answerOf(platform.signIn.api.deleteApiKey({ body: { keyId: fields.id ?? '' }, headers, asResponse: true }));
    return redirect(doneAt('/akun/kunci-api', 'cabut'), 303);
  }
  const name = (fields.nama ?? '').trim().slice(0, 32);
  if (!name) return refusedForm('kunci', fields, { field: 'nama', text: w.required });
  const days = lives.find((each) => String(each) === fields.hari) ?? 90;
  const { key } = await platform.signIn.api.createApiKey({ body: { name, expiresIn: days * 86_400 }, headers });
  return data({ key, name }, { headers: { 'Cache-Control': 'no-store' } });
}

export default function ApiKeys() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const w = useWords(accountWords);
  const language = useLanguage();
  const refused = useRefused('kunci');
  return (
    <AccountPage page={page} title={w.apiKeys} done={{ cabut: w.revoked }}>
      {answer && 'key' in answer && (
        <Notice tone="due" title={w.keyCreated}>
          <p className="my-2">
            <code className="text-work break-all select-all">{answer.key}</code>
          </p>
          <p>{w.keyOnce}</p>
        </Notice>
      )}
      <Section title={w.apiKeys} lead={w.apiLead}>
        {page.keys.length === 0 ? (
          <p className="max-w-read text-tinta-redup">{w.noKeys}</p>
        ) : (
          <ul className="border-b border-garis">
            {page.keys.map((key) => (
              <KeyRow
                key={key.id}
                name={key.name}
                notes={[
                  `${key.start}…`,
                  key.expiresAt ? w.until(plainDate(new Date(key.expiresAt), language)) : '',
                  key.lastRequest ? w.lastUsed(plainDate(new Date(key.lastRequest), language)) : w.neverUsed,
                ]}
              >
                <form method="post">
                  <input type="hidden" name="_form" value="cabut" />
                  <Button small kind="danger" name="id" value={key.id}>
                    {w.revoke}
                  </Button>
                </form>
              </KeyRow>
            ))}
          </ul>
        )}
      </Section>
      <Section title={w.createKey}>
        <div className="max-w-[28rem]">
          <Form problems={refused.problems}>
            <input type="hidden" name="_form" value="kunci" />
            <TextField
              name="nama"
              label={w.keyName}
              hint={w.keyNameHint}
              maxLength={32}
              defaultValue={refused.valueOf('nama')}
              error={refused.errorOf('nama')}
              autoComplete="off"
            />
            <SelectField
              name="hari"
              label={w.keyLife}
              defaultValue={refused.valueOf('hari', 90)}
              choices={lives.map((days) => ({ value: String(days), label: w.days(days) }))}
            />
            <div>
              <Button kind="primary">{w.createKey}</Button>
            </div>
          </Form>
        </div>
      </Section>
    </AccountPage>
  );
}
