import { ArrowRight } from 'lucide-react';
import { Link } from 'react-router';
import { LinkButton } from '#ui/button.tsx';
import { Facts } from '#ui/facts.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page, Section } from '#ui/page.tsx';
import { useLanguage, useWords } from '#ui/words.ts';
import { placeIcon } from '../house/place-icons.ts';
import { type TenantPage, useTenantPage } from '../house/use-tenant-page.ts';
import { houseWords } from '../house/words.ts';

/** The front of an organisation: its name, what it is for, what it offers, how to reach it. */
export default function TenantHome() {
  const page = useTenantPage();
  const w = useWords(houseWords);
  const language = useLanguage();
  const { tenant, me, places, isOpen } = page;
  const work = w.frontOf[tenant.kind] ?? tenant.kind;
  const shown = places.filter((place) => !place.href.endsWith('/kotak-masuk'));
  return (
    <Page
      title={tenant.name}
      site={work}
      lead={tenant.profile.about?.[language]}
      actions={
        me && (
          <LinkButton kind="primary" to={`/${tenant.slug}/kotak-masuk`}>
            {w.toInbox(me.inbox)}
          </LinkButton>
        )
      }
      aside={<Contact profile={tenant.profile} />}
    >
      {!isOpen && (
        <Notice tone="due" title={w.closedTitle}>
          <p>{w.closed(work)}</p>
          <p className="mt-2">
            <Link to="/" className="link">
              {w.toPlatform}
            </Link>
          </p>
        </Notice>
      )}
      {shown.length > 0 && (
        <Section title={me ? w.yours : w.offers}>
          <ul className="border-b border-garis">
            {shown.map((place) => (
              <Offer key={place.href} place={place} />
            ))}
          </ul>
        </Section>
      )}
      {isOpen && !me && <Entrance page={page} />}
    </Page>
  );
}

function Offer({ place }: { place: TenantPage['places'][number] }) {
  const Icon = placeIcon(place.icon);
  return (
    <li className="relative flex min-h-14 items-center gap-4 border-t border-garis py-3">
      <Icon size={22} strokeWidth={1.75} className="shrink-0 text-nila" aria-hidden />
      <Link to={place.href} className="link text-lead font-semibold after:absolute after:inset-0">
        {place.label}
      </Link>
      <ArrowRight size={20} className="ms-auto shrink-0 text-nila" aria-hidden />
    </li>
  );
}

function Entrance({ page: { tenant, account, openRole } }: { page: TenantPage }) {
  const w = useWords(houseWords);
  const here = encodeURIComponent(`/${tenant.slug}`);
  return (
    <Section title={w.forMembers}>
      <div className="grid max-w-read gap-3">
        <p>{w.forMembersText}</p>
        {openRole && <p>{w.mayJoin(openRole)}</p>}
        <div className="flex flex-wrap gap-3 pt-1">
          {account
            ? openRole && (
                <LinkButton kind="primary" to={`/${tenant.slug}/gabung`}>
                  {w.join}
                </LinkButton>
              )
            : null}
          {!account && (
            <LinkButton kind="primary" to={`/masuk?kembali=${encodeURIComponent(`/${tenant.slug}/kotak-masuk`)}`}>
              {w.signIn}
            </LinkButton>
          )}
          {!account && openRole && <LinkButton to={`/daftar?kembali=${here}`}>{w.signUp}</LinkButton>}
        </div>
      </div>
    </Section>
  );
}

function Contact({ profile }: { profile: TenantPage['tenant']['profile'] }) {
  const w = useWords(houseWords);
  const facts = [
    { label: w.licence, value: profile.licence },
    { label: w.address, value: [profile.address, profile.city].filter(Boolean).join(', ') },
    { label: w.phone, value: profile.phone },
    { label: w.email, value: profile.email },
  ].filter((fact) => fact.value);
  return (
    <Section small title={w.contact}>
      {facts.length > 0 ? <Facts facts={facts} /> : <p className="text-small text-tinta-redup">{w.noContact}</p>}
    </Section>
  );
}
