import { type LoaderFunctionArgs, useLoaderData, useParams } from 'react-router';
import { moment, plainDate } from '#kernel/language/format.ts';
import { load } from '#kernel/web/load.ts';
import { form, submit } from '#kernel/web/submit.ts';
import { LinkButton } from '#ui/button.tsx';
import { Facts } from '#ui/facts.tsx';
import { NextStep } from '#ui/next-step.tsx';
import { Page, Section } from '#ui/page.tsx';
import { PaperLink } from '#ui/paper-link.tsx';
import { useLanguage, useWords } from '#ui/words.ts';
import { LateForm } from '../../cases/screens/late-form.tsx';
import { handOver } from '../hand-over.ts';
import { issueCertificate } from '../issue-certificate.ts';
import { readCertificate } from '../read-certificate.ts';
import { signAgreement } from '../sign-agreement.ts';
import { certificateWords } from '../words.ts';
import { AgreementForm, HandOverForm, IssueForm } from './certificate-forms.tsx';
import { CertificateStatus } from './certificate-status.tsx';

export const loader = (args: LoaderFunctionArgs) => load(args, readCertificate, { caseId: args.params.caseId });

/** The page's data. */
export type LoadedCertificate = Awaited<ReturnType<typeof loader>>;

const input = (fields: Record<string, unknown>, params: Record<string, string | undefined>) => ({
  ...fields,
  caseId: params.caseId,
});

export const action = submit({
  issue: form(issueCertificate, { input }),
  agree: form(signAgreement, { input }),
  handOver: form(handOver, { input }),
});

export default function CertificatePage() {
  const found = useLoaderData<typeof loader>();
  const w = useWords(certificateWords);
  const { tenant } = useParams();
  const { certificate, may } = found;
  const here = `/${tenant}/perkara/${found.caseId}`;
  return (
    <Page
      title={w.certificate}
      number={certificate?.number ?? found.number ?? undefined}
      status={certificate && <CertificateStatus status={certificate.status} />}
      lead={`${found.applicant} · ${found.scheme.title}`}
      crumbs={[
        { label: w.case, href: `/${tenant}/${found.standing.isApplicant ? 'permohonan' : 'perkara'}` },
        { label: found.number ?? w.case, href: here },
      ]}
    >
      <LateForm
        shown={[may.issue && found.grant && 'issue', may.agree && certificate && 'agree', may.handOver && 'handOver']}
      />
      <Next found={found} />
      {found.may.issue && found.grant && <IssueForm grant={found.grant} />}
      {found.may.agree && certificate && <AgreementForm promises={found.promises} />}
      {found.may.handOver && <HandOverForm />}
      {certificate && <Issued found={found} certificate={certificate} />}
      {certificate && (
        <Section title={w.papers}>
          <div className="flex flex-wrap gap-2">
            <PaperLink href={`${here}/sertifikat.pdf`} name={w.letter} />
            <PaperLink href={`${here}/kartu.pdf`} name={w.card} />
            <PaperLink href={`${here}/persetujuan.pdf`} name={w.agreement} />
          </div>
        </Section>
      )}
    </Page>
  );
}

function Next({ found }: { found: LoadedCertificate }) {
  const w = useWords(certificateWords);
  const { tenant } = useParams();
  const { certificate, grant, may } = found;
  if (found.state === 'handed-over') return null;
  if (certificate?.agreedAt)
    return <NextStep what={w.handOver} who={w.admin} yours={may.handOver} why={<p>{w.clause('9.4.7')}</p>} />;
  if (certificate)
    return <NextStep what={w.agree} who={found.applicant} yours={may.agree} why={<p>{w.clause('9.8')}</p>} />;
  if (grant) return <NextStep what={w.issue} who={w.admin} yours={may.issue} why={<p>{w.clause('9.4.6')}</p>} />;
  const isCompetent = found.state === 'competent';
  return (
    <NextStep
      what={isCompetent ? w.waitsDecree : w.waitsDecision}
      who={isCompetent ? w.head : w.case}
      yours={false}
      why={<p>{isCompetent ? w.waitsDecreeHint : w.waitsDecisionHint}</p>}
      action={found.meetingId && <LinkButton to={`/${tenant}/rapat/${found.meetingId}`}>{w.toMeeting}</LinkButton>}
    />
  );
}

function Issued({
  found,
  certificate,
}: {
  found: LoadedCertificate;
  certificate: NonNullable<LoadedCertificate['certificate']>;
}) {
  const w = useWords(certificateWords);
  const language = useLanguage();
  const day = (on: string) => plainDate(on, language);
  return (
    <Section title={w.certificate}>
      <Facts
        wide
        facts={[
          { label: w.status, value: <CertificateStatus status={certificate.status} /> },
          { label: w.holder, value: certificate.holder },
          { label: w.scheme, value: `${found.scheme.title} · ${found.scheme.number}` },
          { label: w.number, value: certificate.number },
          { label: w.issued, value: day(certificate.issuedOn) },
          { label: w.until, value: day(certificate.validUntil) },
          ...(found.grant ? [{ label: w.decree, value: `${found.grant.decree}, ${day(found.grant.on)}` }] : []),
          ...(certificate.registration ? [{ label: w.registration, value: certificate.registration }] : []),
          ...(certificate.blank ? [{ label: w.blank, value: certificate.blank }] : []),
          {
            label: w.agreement,
            value: certificate.agreedAt
              ? w.agreedAt(moment(new Date(certificate.agreedAt), language))
              : w.waitsAgreement,
          },
          {
            label: w.handedOver,
            value: certificate.handedOverAt
              ? `${w.handedOverAt(moment(new Date(certificate.handedOverAt), language))} ${certificate.handedOverNote ?? ''}`
              : w.notHandedOver,
          },
          {
            label: w.public,
            value: (
              <>
                <a className="link tabular-nums" href={`/verifikasi/${certificate.verificationNumber}`}>
                  {certificate.verificationNumber}
                </a>
                <span className="block text-small text-tinta-redup">{w.publicHint}</span>
              </>
            ),
          },
        ]}
      />
    </Section>
  );
}
