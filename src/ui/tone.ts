/**
 * What a colour means: `neutral` (at rest, nothing expected), `active` (under way), `met` (done, valid),
 * `due` (due soon, needs you), `bad` (overdue, refused, revoked).
 */
export type Tone = 'neutral' | 'active' | 'met' | 'due' | 'bad';

/** The class that sets `--tone` and `--tone-soft` for what is inside. */
export const toneClass: Record<Tone, string> = {
  neutral: 'tone-neutral',
  active: 'tone-active',
  met: 'tone-met',
  due: 'tone-due',
  bad: 'tone-bad',
};

/** Class names joined; falsy ones are left out. */
export const classes = (...names: (string | false | null | undefined)[]): string => names.filter(Boolean).join(' ');
