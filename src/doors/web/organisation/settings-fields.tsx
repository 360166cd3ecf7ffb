import { number } from '#kernel/language/format.ts';
import type { useRefused } from '#kernel/web/use-form.ts';
import { RadioGroup } from '#ui/choice-field.tsx';
import { Notice } from '#ui/notice.tsx';
import { Section } from '#ui/page.tsx';
import { TextArea, TextField } from '#ui/text-field.tsx';
import { useLanguage, useWords } from '#ui/words.ts';
import type { SettingsFound } from './organisation.tsx';
import { organisationWords } from './words.ts';

interface Part {
  found: SettingsFound;
  refused: ReturnType<typeof useRefused>;
}

/** What a field shows: what was typed in a refused form, emptied fields included, or what is stored. */
function standing({ problems, valueOf: typed }: Part['refused'], field: string, stored: string | undefined): string {
  return problems.length > 0 ? typed(field) : (stored ?? '');
}

/** Name, licence and the sentences of the public front. */
export function Identity({ found, refused }: Part) {
  const w = useWords(organisationWords);
  const { about, licence } = found.profile;
  const text = (name: string, label: string, hint: string, stored: string | undefined, required = true) => (
    <TextField
      name={name}
      label={label}
      hint={hint}
      required={required}
      defaultValue={standing(refused, name, stored)}
      error={refused.errorOf(name)}
    />
  );
  const area = (name: string, label: string, stored: string | undefined) => (
    <TextArea
      name={name}
      label={label}
      hint={w.aboutHint}
      rows={3}
      required={false}
      defaultValue={standing(refused, name, stored)}
      error={refused.errorOf(name)}
    />
  );
  return (
    <Section title={w.identity}>
      <div className="grid gap-6">
        {text('name', w.name, w.nameHint, found.name)}
        {text('shortName', w.shortName, w.shortNameHint, found.shortName)}
        {text('licence', w.licence, w.licenceHint, licence, false)}
        {area('about.id', w.aboutId, about?.id)}
        {area('about.en', w.aboutEn, about?.en)}
      </div>
    </Section>
  );
}

/** Where the organisation is reached; all may be left empty. */
export function Contact({ found: { profile }, refused }: Part) {
  const w = useWords(organisationWords);
  const fields = [
    { name: 'address', label: w.address, type: 'text' },
    { name: 'city', label: w.city, hint: w.cityHint, type: 'text' },
    { name: 'phone', label: w.phone, type: 'tel' },
    { name: 'email', label: w.email, type: 'email' },
  ] as const;
  return (
    <Section title={w.contact}>
      <div className="grid gap-6">
        {fields.map((field) => (
          <TextField
            key={field.name}
            {...field}
            required={false}
            defaultValue={standing(refused, field.name, profile[field.name])}
            error={refused.errorOf(field.name)}
          />
        ))}
      </div>
    </Section>
  );
}

/** Week, collective leave and clock, with what a change does not do. */
export function WorkingTime({ found, refused }: Part) {
  const w = useWords(organisationWords);
  const language = useLanguage();
  const choice = (value: string, label: string) => ({ value, label });
  const running = `${number(Math.min(found.running, 1000), language)}${found.running > 1000 ? '+' : ''}`;
  return (
    <Section title={w.time}>
      <div className="grid gap-6">
        <Notice tone="neutral" title={w.runningTitle}>
          {found.running > 0 ? w.running(running) : w.runningNone}
        </Notice>
        <RadioGroup
          name="workingDays"
          label={w.days}
          choices={[choice('5', w.fiveDays), choice('6', w.sixDays)]}
          value={refused.valueOf('workingDays', found.week.days)}
          error={refused.errorOf('workingDays')}
        />
        <RadioGroup
          name="collectiveLeave"
          label={w.leave}
          hint={w.leaveHint}
          choices={[choice('free', w.leaveFree), choice('counted', w.leaveCounted)]}
          value={refused.valueOf('collectiveLeave', found.week.collectiveLeave)}
          error={refused.errorOf('collectiveLeave')}
        />
        <RadioGroup
          name="zone"
          label={w.zone}
          choices={[choice('WIB', w.zones.WIB), choice('WITA', w.zones.WITA), choice('WIT', w.zones.WIT)]}
          value={refused.valueOf('zone', found.zone)}
          error={refused.errorOf('zone')}
        />
      </div>
    </Section>
  );
}
