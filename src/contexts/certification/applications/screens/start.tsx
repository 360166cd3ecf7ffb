import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData, useParams } from 'react-router';
import { rupiah } from '#kernel/language/format.ts';
import { joinOrganisation } from '#kernel/organisations/join-organisation.ts';
import { ask, perform } from '#kernel/perform.ts';
import { Refusal } from '#kernel/refusals.ts';
import { requestOf } from '#kernel/web/context.ts';
import { load, pageError } from '#kernel/web/load.ts';
import { form, submit } from '#kernel/web/submit.ts';
import { useRefused } from '#kernel/web/use-form.ts';
import { Actions, Button, LinkButton } from '#ui/button.tsx';
import { CheckboxField, RadioGroup } from '#ui/choice-field.tsx';
import { Form } from '#ui/form.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page, Section } from '#ui/page.tsx';
import { useLanguage, useWords } from '#ui/words.ts';
import { Purpose } from '../draft.ts';
import { eligibilityWords } from '../eligibility.words.ts';
import { startApplication } from '../start-application.ts';
import { viewStart } from '../view-start.ts';
import { applicationWords } from '../words.ts';

/** What must be read before applying (9.1.1). */
export async function loader(args: LoaderFunctionArgs) {
  const start = await load(args, viewStart, { schemeCode: args.params.schemeCode });
  return { start, request: crypto.randomUUID() };
}

/** Begins; an account that is nobody here yet becomes an applicant in the same click. */
export async function action(args: ActionFunctionArgs) {
  const { platform, accountId, account, tenant } = requestOf(args);
  try {
    const caller = { tenant: await tenant(args.params.tenant), accountId, via: 'web' as const };
    const { mayApply } = await ask(platform, viewStart, { schemeCode: args.params.schemeCode }, caller);
    const requestId = `web:${crypto.randomUUID()}`;
    if (!mayApply) await perform(platform, joinOrganisation, { name: account?.name }, { ...caller, requestId });
  } catch (error) {
    throw error instanceof Refusal ? pageError(args, error) : error;
  }
  return submit({
    start: form(startApplication, {
      input: (fields, params) => ({ ...fields, schemeCode: params.schemeCode }),
      then: ({ caseId }) => `perkara/${caseId}/permohonan`,
    }),
  })(args);
}

export default function StartPage() {
  const { start } = useLoaderData<typeof loader>();
  const language = useLanguage();
  const w = useWords(applicationWords).screens;
  const eligibility = useWords(eligibilityWords);
  const { tenant } = useParams();
  const t = w.start;
  const list = (items: readonly string[]) => (
    <ul className="grid max-w-read list-disc gap-1 ps-5">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
  return (
    <Page
      title={t.title}
      number={start.scheme.number}
      crumbs={[{ label: start.scheme.title, href: `/${tenant}/skema/${start.scheme.code}` }]}
      lead={t.lead(start.scheme.title)}
    >
      <Section title={t.requirements} lead={t.oneOf}>
        {list(start.alternatives.map((one) => eligibility.asks(one)))}
      </Section>
      <Section title={t.evidence}>{list([t.diplomaAndLetter, ...start.evidence.map((item) => item.title)])}</Section>
      <Section title={t.process}>
        <p className="max-w-read">{t.processText}</p>
      </Section>
      <Section title={t.rights}>{list(start.rights.map((one) => one.text))}</Section>
      <Section title={t.duties}>{list(start.duties.map((one) => one.text))}</Section>
      <Section title={t.fee}>
        <p className="max-w-read">
          {t.feeText(start.fee.authority)}{' '}
          {start.fee.amount === null ? t.feeUnknown : t.feeAmount(rupiah(start.fee.amount, language))}
        </p>
      </Section>
      <Section title={t.begin}>
        {start.openCase ? (
          <Notice tone="due" title={t.openCase}>
            <Actions>
              <LinkButton kind="primary" to={`/${tenant}/perkara/${start.openCase.caseId}`}>
                {t.goOn}
              </LinkButton>
            </Actions>
          </Notice>
        ) : start.inForce ? (
          <BeginForm />
        ) : (
          <Notice tone="due">{t.notInForce}</Notice>
        )}
      </Section>
    </Page>
  );
}

function BeginForm() {
  const { start, request } = useLoaderData<typeof loader>();
  const w = useWords(applicationWords).screens;
  const t = w.start;
  const refused = useRefused('start');
  return (
    <Form problems={refused.problems} className="grid max-w-read gap-6">
      <input type="hidden" name="_form" value="start" />
      <input type="hidden" name="_request" value={request} />
      <RadioGroup
        name="purpose"
        label={t.purpose}
        value={refused.valueOf('purpose')}
        error={refused.errorOf('purpose')}
        choices={Purpose.options.map((value) => ({ value, label: w.purposes[value] }))}
      />
      <CheckboxField name="informed" label={t.informed} error={refused.errorOf('informed')} />
      {!start.mayApply && <p className="text-small text-tinta-redup">{t.newcomer}</p>}
      <Actions>
        <Button kind="primary" busy={t.beginning}>
          {t.begin}
        </Button>
      </Actions>
    </Form>
  );
}
