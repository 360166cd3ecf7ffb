import type { Params } from 'react-router';

/** What each step of the form replaces when it is posted: a section whose fields are all empty is empty, not unchanged. */
const sectionsOfStep: Record<string, Record<string, unknown>> = {
  identity: { identity: {} },
  history: { employment: {}, diplomas: [], work: [] },
  self: { self: [] },
};

/** Turns the fields of a step into the input of saving: the step's sections, and the row to add or remove. */
export function sectionsOf(fields: Record<string, unknown>, params: Params): Record<string, unknown> {
  const { step, ...given } = fields;
  return { ...sectionsOfStep[String(step)], ...given, caseId: params.caseId };
}
