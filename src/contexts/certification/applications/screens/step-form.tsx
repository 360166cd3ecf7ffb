import type { ReactNode } from 'react';
import { useLoaderData, useParams } from 'react-router';
import { useRefused } from '#kernel/web/use-form.ts';
import { Actions, Button } from '#ui/button.tsx';
import { joinDate } from '#ui/date-parts.ts';
import { Form } from '#ui/form.tsx';
import { useWords } from '#ui/words.ts';
import type { Step } from '../rules.complete.ts';
import { applicationWords } from '../words.ts';
import { linksOf } from './links.ts';
import type { LoadedApplication } from './load-application.ts';

/** What was typed into a step that was refused, or what is stored. */
export function useStep() {
  const [save, next] = [useRefused('save'), useRefused('next')];
  const refused = [save, next].find((one) => one.problems.length > 0);
  const one = refused ?? save;
  return {
    problems: one.problems,
    valueOf: one.valueOf,
    valuesOf: one.valuesOf,
    errorOf: one.errorOf,
    /** A day out of its three parts. */
    dayOf: (name: string, stored?: string): string =>
      refused
        ? joinDate(one.valueOf(`${name}.day`), one.valueOf(`${name}.month`), one.valueOf(`${name}.year`))
        : (stored ?? ''),
    isTicked: (name: string, stored?: boolean): boolean =>
      refused ? one.valuesOf(name).includes('on') : (stored ?? false),
    refused: refused !== undefined,
  };
}

/** The form of a step: saved by itself while one types, by its buttons without a script. */
export function StepForm({ step, children }: { step: Step; children: ReactNode }) {
  const { application, request } = useLoaderData<LoadedApplication>();
  const w = useWords(applicationWords).screens;
  const links = linksOf(useParams());
  const { problems } = useStep();
  return (
    <Form
      id={`permohonan-${step}`}
      className="grid max-w-read gap-10"
      problems={problems}
      autosave={{ to: links.autosave, owner: application.applicant.personId, savedAt: application.savedAt }}
    >
      <input type="hidden" name="step" value={step} />
      <input type="hidden" name="_request" value={request} />
      {/* The first button of a form is what Enter presses: plain saving, not the removal of a row. */}
      <button type="submit" name="_form" value="save" className="sr-only" tabIndex={-1} aria-hidden="true">
        {w.save}
      </button>
      {children}
      <div>
        <p className="text-small text-tinta-redup needs-script">{w.autosaved}</p>
        <Actions>
          <Button kind="primary" name="_form" value="next" busy={w.saving}>
            {w.saveNext}
          </Button>
          <Button name="_form" value="save" busy={w.saving}>
            {w.save}
          </Button>
        </Actions>
      </div>
    </Form>
  );
}
