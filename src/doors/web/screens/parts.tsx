import { CalendarDays, FileStack, Inbox, Settings, Users } from 'lucide-react';
import { dictionary } from '#kernel/language/words.ts';
import { LinkButton } from '#ui/button.tsx';
import { Deadline } from '#ui/deadline.tsx';
import { Facts, KeyValue } from '#ui/facts.tsx';
import { readPage, readSort } from '#ui/list-query.ts';
import { NextStep } from '#ui/next-step.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page, Section } from '#ui/page.tsx';
import { PaperLink } from '#ui/paper-link.tsx';
import { WorkShell } from '#ui/shell.tsx';
import { Stat } from '#ui/stat.tsx';
import { Status } from '#ui/status.tsx';
import { Steps } from '#ui/steps.tsx';
import { Timeline } from '#ui/timeline.tsx';
import { useWords } from '#ui/words.ts';
import type { Route } from './+types/parts.ts';
import { PartsForm } from './parts-form.tsx';
import { PartsGrid, PartsList, type SampleRow } from './parts-list.tsx';
import { LookPanel, TypeScale } from './parts-look.tsx';
import { en } from './parts-words.en.ts';
import { id } from './parts-words.id.ts';

const partsWords = dictionary(id, en);
const today = '2025-08-18';

const tones = [
  'due',
  'active',
  'neutral',
  'met',
  'bad',
  'active',
  'due',
  'met',
  'neutral',
  'active',
  'met',
  'due',
  'active',
] as const;
const names = [
  'Bima Prasetya',
  'Sari Anggraini',
  'Yohanes Lumban',
  'Dewi Kartika',
  'Agus Salim',
  'Ni Luh Ayu',
  'Rahmat Hidayat',
  'Maria Tombokan',
  'Budi Santoso',
  'Cut Meutia',
  'Teguh Wibowo',
  'Lestari Wulan',
  'Hendra Gunawan',
];
const samples: SampleRow[] = names.map((name, index) => ({
  name,
  number: `APL/${String(41 + index).padStart(4, '0')}/VIII/2025`,
  tone: tones[index] ?? 'neutral',
  due: `2025-08-${String(19 + (index % 9)).padStart(2, '0')}`,
  fee: 1_250_000 + (index % 3) * 250_000,
}));

/** Sorts, filters and pages the samples by the address, as a real list would in its query. */
export function loader({ request }: Route.LoaderArgs) {
  const query = new URL(request.url).searchParams;
  const sort = readSort(query, ['nama', 'tenggat'], { key: 'tenggat', down: false });
  const state = query.get('keadaan') ?? '';
  const page = readPage(query);
  const value = (row: SampleRow) => (sort.key === 'nama' ? row.name : row.due);
  const all = samples
    .filter((row) => state === '' || row.tone === state)
    .sort((a, b) => value(a).localeCompare(value(b)) * (sort.down ? -1 : 1));
  return { rows: all.slice((page - 1) * 5, page * 5), total: all.length, sort, state, page };
}

/** The sample forms lead back to the page. */
export const action = () => null;

export default function Parts({ loaderData }: Route.ComponentProps) {
  const w = useWords(partsWords);
  const deadline = { today, clause: w.next.clause };
  return (
    <WorkShell
      organisation={{ name: w.organisation, href: '/bagian' }}
      places={[
        { href: '/bagian', label: w.places.inbox, icon: Inbox, count: 7 },
        { href: '/bagian#perkara', label: w.places.cases, icon: FileStack },
        { href: '/bagian#kisi', label: w.places.schedule, icon: CalendarDays },
        { href: '/bagian#daftar', label: w.places.people, icon: Users, count: 2 },
        { href: '/bagian#formulir', label: w.places.settings, icon: Settings },
      ]}
      roles={{
        current: 'admin',
        action: '/bagian',
        field: 'role',
        options: [
          { value: 'admin', label: w.roles.admin },
          { value: 'assessor', label: w.roles.assessor },
        ],
      }}
      search={{ action: '/bagian', name: 'q', label: w.searchLabel }}
      account={{ name: w.account, note: w.roles.admin, signOut: '/bagian' }}
      toasts={[{ text: w.toast }]}
    >
      <Page
        title={w.title}
        crumbs={[{ href: '/', label: w.crumb }]}
        number={w.number}
        status={<Status tone="met" word={w.status} />}
        lead={w.lead}
        aside={
          <>
            <Section small title={w.deadlines}>
              <div className="grid gap-4">
                <Deadline {...deadline} label={w.deadlineLabels.complete} due="2025-08-20" />
                <Deadline {...deadline} label={w.deadlineLabels.decide} due="2025-09-15" />
                <Deadline {...deadline} label={w.deadlineLabels.answer} due="2025-08-13" />
              </div>
            </Section>
            <Section small title={w.facts}>
              <Facts
                facts={(['scheme', 'level', 'applicant', 'place'] as const).map((key) => ({
                  label: w.factRows[key],
                  value: w.factValues[key],
                }))}
              />
            </Section>
          </>
        }
      >
        <NextStep
          yours
          what={w.next.what}
          who={w.next.who}
          why={w.next.why}
          deadline={{ ...deadline, due: '2025-08-20' }}
          action={
            <LinkButton kind="primary" to="#formulir">
              {w.next.action}
            </LinkButton>
          }
        />
        <Section id="perkara" title={w.case} state={<Status tone="active" word={w.statuses.active} />}>
          <div className="grid gap-6">
            <Steps
              steps={w.steps.map((label, index) => ({
                label,
                state: index === 0 ? 'done' : index === 1 ? 'now' : 'later',
                note: w.stepNotes[index],
              }))}
            />
            <NextStepWaiting w={w} />
            <Facts
              wide
              facts={(['scheme', 'level', 'applicant', 'place'] as const).map((key) => ({
                label: w.factRows[key],
                value: w.factValues[key],
              }))}
            />
          </div>
        </Section>
        <Section title={w.timeline}>
          <Timeline
            label={w.timeline}
            entries={[
              {
                key: 'a',
                at: '2025-08-15T09:05+07:00',
                moment: '15.08.2025, 09.05 WIB',
                who: 'Ratna Widyastuti',
                what: w.events[1],
                detail: w.eventNote,
              },
              {
                key: 'b',
                at: '2025-08-06T14:20+07:00',
                moment: '06.08.2025, 14.20 WIB',
                who: 'Bima Prasetya',
                what: w.events[0],
                papers: <PaperLink href="/bagian" name={w.paper} bytes={84_200} />,
              },
              {
                key: 'c',
                at: '2025-08-04T20:11+07:00',
                moment: '04.08.2025, 20.11 WIB',
                who: 'Bima Prasetya',
                what: w.events[2],
              },
            ]}
          />
        </Section>
        <Section id="daftar" title={w.table}>
          <PartsList w={w} {...loaderData} />
        </Section>
        <Section id="kisi" title={w.grid} lead={w.gridLead}>
          <PartsGrid w={w} />
        </Section>
        <Section title={w.figures}>
          <div className="grid gap-x-10 gap-y-6 sm:grid-cols-3">
            <Stat label={w.figureLabels.share} numerator={47} denominator={61} asked={84} asOf={today} />
            <Stat label={w.figureLabels.count} value={1284} asOf={today} />
            <Stat label={w.figureLabels.days} value={11.5} unit={w.figureUnits.days} asOf={today} />
          </div>
        </Section>
        <Section title={w.verification}>
          <Status large tone="met" word={w.statuses.met} />
          <div className="mt-2">
            <KeyValue
              pairs={[
                { label: w.factRows.applicant, value: w.factValues.applicant },
                { label: w.factRows.scheme, value: w.factValues.scheme },
              ]}
            />
          </div>
        </Section>
        <Section title={w.notices}>
          <div className="grid gap-3">
            <Notice tone="active">{w.noticeActive}</Notice>
            <Notice tone="met">{w.noticeMet}</Notice>
            <Notice tone="due">{w.noticeDue}</Notice>
            <Notice tone="bad" title={w.noticeBadTitle}>
              {w.noticeBad}
            </Notice>
          </div>
        </Section>
        <Section id="formulir" title={w.form} lead={w.formLead}>
          <PartsForm w={w.fields} />
        </Section>
        <Section title={w.colour} lead={w.colourLead}>
          <div className="grid gap-4 xl:grid-cols-2">
            <LookPanel w={w} theme="light" title={w.lightPanel} />
            <LookPanel w={w} theme="dark" title={w.darkPanel} />
          </div>
        </Section>
        <Section title={w.type}>
          <TypeScale w={w.typeSamples} />
        </Section>
      </Page>
    </WorkShell>
  );
}

function NextStepWaiting({ w }: { w: typeof id }) {
  return (
    <NextStep
      id="next-step-waiting"
      yours={false}
      what={w.next.otherWhat}
      who={w.next.otherWho}
      deadline={{ today, due: '2025-08-29', clause: w.next.clause }}
    />
  );
}
