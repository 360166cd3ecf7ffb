import type { z } from 'zod';
import type { Tenant } from '#kernel/actor.ts';
import type { Signature } from '#kernel/decisions/store.ts';
import type { Language } from '#kernel/language/words.ts';
import { paperMoment } from '#kernel/papers/shapes.ts';
import type { decree } from '../papers/decree.ts';
import { letterheadOf } from '../papers/letterhead.ts';
import type { minutes } from '../papers/minutes.ts';
import type { DecreeContent, MinutesContent } from './frozen.ts';
import { decisionWords } from './words.ts';

/** Where a paper is signed: the body's town; dots to be filled in by hand where the body has not said it. */
export const cityOf = ({ profile }: Tenant): string => profile.city ?? '…………';

/** A place to sign, signed or still open. */
export const signatureOn = (
  role: string,
  name: string | null,
  signature: Signature | null | undefined,
  zone: string,
) => ({
  role,
  name: signature?.name ?? name,
  signed: signature ? { at: paperMoment(signature.signedAt, zone), hash: signature.contentHash } : null,
});

/** The data of the minutes, Berita Acara: what was fixed when the meeting closed, and who has signed by now. */
export function minutesData(
  {
    tenant,
    number,
    minutes: fixed,
    signatures,
  }: { tenant: Tenant; number: string; minutes: MinutesContent; signatures: Signature[] },
  language: Language,
): z.input<typeof minutes.data> {
  const w = decisionWords[language];
  const recusals = fixed.recusals.map(({ name, number: of, kind: why }) =>
    w.paper.recusal(name, of, w.conflictNames[why as keyof typeof w.conflictNames] ?? why),
  );
  return {
    letterhead: letterheadOf(tenant),
    number,
    starts: paperMoment(new Date(fixed.beganAt), tenant.zone),
    ends: paperMoment(new Date(fixed.endedAt), tenant.zone),
    place: fixed.place,
    city: cityOf(tenant),
    scheme: fixed.scheme,
    agenda: [...w.paper.agenda(fixed.cases.length)],
    members: fixed.members.map(({ name, office, knowledge, present }) => ({
      name,
      office: w.offices[office],
      knowledge,
      present,
    })),
    independent: fixed.independent,
    quorum: fixed.quorum,
    cases: fixed.cases.map(({ name, number: of, assessor, recommendation, decision, reason }) => ({
      name,
      number: of,
      assessor,
      recommendation,
      decision,
      reason,
    })),
    notes: [...recusals, fixed.notes].filter(Boolean).join('\n\n') || null,
    signatures: fixed.members
      .filter((member) => member.present)
      .map((member) =>
        signatureOn(
          w.offices[member.office],
          member.name,
          signatures.find(({ personId }) => personId === member.personId),
          tenant.zone,
        ),
      ),
  };
}

/** A legal basis as a decree cites it. */
interface Basis {
  kind: string;
  number: string | null;
  year: number | null;
  about: string;
}

/** The data of the decree, SK: what the head signed, with the scheme's legal bases and the address under which it can be checked. */
export function decreeData(
  {
    tenant,
    decree: fixed,
    legalBases,
    signature,
  }: { tenant: Tenant; decree: DecreeContent; legalBases: Basis[]; signature: Signature },
  address: string,
  language: Language,
): z.input<typeof decree.data> {
  const w = decisionWords[language].paper;
  return {
    letterhead: letterheadOf(tenant),
    number: fixed.number,
    date: fixed.issuedOn,
    city: cityOf(tenant),
    office: w.decreeOffice(tenant.shortName),
    scheme: fixed.scheme,
    considering: [...w.considering],
    inViewOf: [
      ...legalBases.map(({ kind: what, number, year, about }) => w.basis(what, number, year, about)),
      w.schemeBasis(fixed.scheme.number),
    ],
    minutes: { number: fixed.minutes.number, date: fixed.minutes.heldOn },
    rulings: [...w.rulings(fixed.years)],
    copies: [...w.copies],
    holders: fixed.holders.map(({ name, application, certificate, validUntil }) => ({
      name,
      application,
      certificate,
      validUntil,
    })),
    signature: signatureOn(w.head, null, signature, tenant.zone),
    verification: { address },
  };
}
