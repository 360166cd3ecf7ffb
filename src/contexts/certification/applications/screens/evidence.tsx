import type { LoaderFunctionArgs } from 'react-router';
import { Link, useActionData, useLoaderData, useParams } from 'react-router';
import { requestOf } from '#kernel/web/context.ts';
import { form, type Refused, submit } from '#kernel/web/submit.ts';
import { Actions, LinkButton } from '#ui/button.tsx';
import { Section } from '#ui/page.tsx';
import { useWords } from '#ui/words.ts';
import { addEvidence } from '../add-evidence.ts';
import { removeEvidence } from '../remove-evidence.ts';
import { applicationWords } from '../words.ts';
import { EvidenceSlot } from './evidence-slot.tsx';
import { StepFrame } from './frame.tsx';
import { linksOf } from './links.ts';
import { loadStep } from './load-application.ts';
import { isThreeByFour, jpegSize } from './picture-size.ts';
import { itemTitle } from './titles.ts';

/** The step, and the size of the photo when it is not 3 x 4. */
export async function loader(args: LoaderFunctionArgs) {
  const loaded = await loadStep(args);
  const { asked, documents } = loaded.application;
  const photoItem = asked.evidence.find((item) => item.role === 'photo')?.code;
  const photo = documents.find((one) => one.item === photoItem);
  const bytes = photo && (await requestOf(args).platform.blobs.get(photo.sha256));
  const size = bytes && jpegSize(bytes);
  return { ...loaded, oddPhoto: size && !isThreeByFour(size) ? `${size.width} x ${size.height}` : null };
}

const here = (fields: Record<string, unknown>, params: Record<string, string | undefined>) => ({
  ...fields,
  caseId: params.caseId,
});

export const action = submit({
  add: form(addEvidence, {
    input: ({ file, ...fields }, params) => ({
      document: Array.isArray(file) ? file[0] : undefined,
      ...here(fields, params),
    }),
  }),
  remove: form(removeEvidence, { input: here }),
});

export default function EvidenceStep() {
  const { application, request, oddPhoto } = useLoaderData<typeof loader>();
  const words = useWords(applicationWords);
  const t = words.screens.evidence;
  const links = linksOf(useParams());
  const answer = useActionData() as Refused | undefined;
  const { asked, form: draft, documents } = application;
  const items = [
    ...draft.diplomas.map((row) => `diploma:${row.id}`),
    ...draft.work.map((row) => `letter:${row.id}`),
    ...asked.evidence.map((item) => item.code),
    'support',
  ];
  const slot = (item: string, pdf = true, more: { hint?: string; warning?: string } = {}) => (
    <EvidenceSlot
      key={item}
      field={`file.${items.indexOf(item)}`}
      item={item}
      title={itemTitle(application, item, words)}
      pdf={pdf}
      {...more}
      request={request}
      documents={documents.filter((one) => one.item === item)}
      problems={answer?.values?.item === item ? answer.problems : []}
      hrefOf={links.document}
    />
  );
  const toHistory = (
    <Link className="text-nila underline" to={links.steps.history}>
      {t.toHistory}
    </Link>
  );
  return (
    <StepFrame step="evidence" application={application} lead={t.lead}>
      <div className="grid max-w-read gap-10">
        <Section title={t.diplomas}>
          {draft.diplomas.length === 0 ? (
            <p className="text-tinta-redup">
              {t.noDiploma} {toHistory}
            </p>
          ) : (
            <div className="grid gap-8">{draft.diplomas.map((row) => slot(`diploma:${row.id}`))}</div>
          )}
        </Section>
        <Section title={t.letters}>
          {draft.work.length === 0 ? (
            <p className="text-tinta-redup">
              {t.noWork} {toHistory}
            </p>
          ) : (
            <div className="grid gap-8">{draft.work.map((row) => slot(`letter:${row.id}`))}</div>
          )}
        </Section>
        <Section title={t.personal}>
          <div className="grid gap-8">
            {asked.evidence.map((item) =>
              slot(item.code, item.kinds.includes('pdf'), {
                hint: `${words.screens.clauseCapital(item.clause)}.`,
                warning: item.role === 'photo' && oddPhoto ? t.photoRatio(oddPhoto) : undefined,
              }),
            )}
          </div>
        </Section>
        <Section title={t.support} lead={t.supportHint}>
          {slot('support')}
        </Section>
        <Actions>
          <LinkButton kind="primary" to={links.steps.self}>
            {words.screens.steps.self}
          </LinkButton>
        </Actions>
      </div>
    </StepFrame>
  );
}
