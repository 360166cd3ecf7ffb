import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useRefused } from '#kernel/web/use-form.ts';
import { Actions, Button } from '#ui/button.tsx';
import { RadioGroup } from '#ui/choice-field.tsx';
import { Form } from '#ui/form.tsx';
import { Notice } from '#ui/notice.tsx';
import { Section } from '#ui/page.tsx';
import { TextArea, TextField } from '#ui/text-field.tsx';
import { useWords } from '#ui/words.ts';
import { applicationWords } from '../words.ts';
import { linksOf } from './links.ts';
import type { LoadedApplication } from './load-application.ts';
import { HistoryFacts, IdentityFacts, ItemFiles, SelfFacts } from './summary.tsx';
import { itemTitle } from './titles.ts';

type Application = LoadedApplication['application'];

/** The reviewer's form: every item with its files and what was entered, a verdict and a reason, and the result. */
export function ReviewForm({ application, request }: { application: Application; request: string }) {
  const words = useWords(applicationWords);
  const t = words.screens.review;
  const refused = useRefused('review');
  const codes = application.reviewItems.map((item) => item.code);
  return (
    <Form id="telaah" problems={refused.problems} className="grid gap-10" guard>
      <input type="hidden" name="_form" value="review" />
      <input type="hidden" name="_request" value={request} />
      <input type="hidden" name="round" value={application.round} />
      {application.reviewItems.map(({ code, required }, index) => (
        <Section
          key={code}
          title={itemTitle(application, code, words)}
          state={required ? <span className="text-small text-tinta-redup">{t.required}</span> : undefined}
        >
          <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_16rem]">
            <Shown application={application} code={code} />
            <div className="grid content-start gap-4">
              <input type="hidden" name={`items.${index}.code`} value={code} />
              <RadioGroup
                name={`items.${index}.verdict`}
                label={t.verdict}
                value={refused.valueOf(`items.${index}.verdict`)}
                error={refused.errorOf(`items.${index}.verdict`)}
                choices={[
                  { value: 'meets', label: t.meets },
                  { value: 'fails', label: t.fails },
                  { value: 'absent', label: t.absent },
                ]}
              />
              <TextField
                name={`items.${index}.reason`}
                label={t.reason}
                required={false}
                defaultValue={refused.valueOf(`items.${index}.reason`)}
                error={refused.errorOf(`items.${index}.reason`)}
              />
            </div>
          </div>
        </Section>
      ))}
      <SupportFiles application={application} known={codes} />
      <Section title={t.decision}>
        <div className="grid max-w-read gap-6">
          <RadioGroup
            name="verdict"
            label={t.decision}
            value={refused.valueOf('verdict')}
            error={refused.errorOf('verdict')}
            choices={[
              { value: 'accept', label: t.accept, hint: t.acceptHint },
              { value: 'return', label: t.return, hint: t.returnHint },
              { value: 'reject', label: t.reject, hint: t.rejectHint },
            ]}
          />
          <TextArea
            name="reason"
            label={t.message}
            required={false}
            defaultValue={refused.valueOf('reason')}
            error={refused.errorOf('reason')}
          />
          <p className="text-small text-tinta-redup">{t.signing}</p>
          <Actions>
            <Button kind="primary" busy={t.confirming}>
              {t.confirm}
            </Button>
          </Actions>
        </div>
      </Section>
    </Form>
  );
}

/** What is to be judged: the entries and the files that prove them, side by side; a picture is shown at once. */
function Shown({ application, code }: { application: Application; code: string }) {
  const t = useWords(applicationWords).screens.review;
  if (code === 'self-assessment') return <SelfFacts application={application} narrow />;
  if (code === 'identity') {
    return (
      <div className="grid content-start gap-4">
        <IdentityFacts application={application} narrow />
        {application.nikAgrees !== null && (
          <Notice tone={application.nikAgrees ? 'met' : 'due'}>
            {application.nikAgrees ? t.nikAgrees : t.nikDiffers}
          </Notice>
        )}
      </div>
    );
  }
  const [kind, id] = code.split(':');
  const only = {
    ...application,
    form: {
      ...application.form,
      diplomas: application.form.diplomas.filter((row) => row.id === id),
      work: application.form.work.filter((row) => row.id === id),
    },
  };
  return (
    <div className="grid content-start gap-4">
      {(kind === 'diploma' || kind === 'letter') && <HistoryFacts application={only} narrow rowsOnly />}
      <Pictures application={application} item={code} />
      <ItemFiles application={application} item={code} />
    </div>
  );
}

function Pictures({ application, item }: { application: Application; item: string }): ReactNode {
  const links = linksOf(useParams());
  const t = useWords(applicationWords).screens.review;
  return application.documents
    .filter((one) => one.item === item && one.mediaType.startsWith('image/'))
    .map((one) => (
      <a key={one.documentId} href={links.document(one.documentId)}>
        <img
          src={links.document(one.documentId)}
          alt={`${t.openFile}: ${one.name}`}
          loading="lazy"
          className="max-h-80 rounded-md border border-garis"
        />
      </a>
    ));
}

function SupportFiles({ application, known }: { application: Application; known: readonly string[] }) {
  const words = useWords(applicationWords);
  const others = [...new Set(application.documents.map((one) => one.item))].filter((item) => !known.includes(item));
  return others.map((item) => (
    <Section key={item} title={itemTitle(application, item, words)}>
      <ItemFiles application={application} item={item} />
    </Section>
  ));
}
