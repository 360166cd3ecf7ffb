import { Refusal, type RefusalBody } from '#kernel/refusals.ts';

/** Refuses with everything that stands against a request at once, each beside its field. Does nothing when nothing does. */
export function refuseAll(bodies: readonly RefusalBody[]): void {
  const [first, ...also] = bodies;
  if (first) throw new Refusal(first.code, first.data, first.field, also);
}

/** A refusal as data, typed by its code. */
export function against<C extends RefusalBody['code']>(
  code: C,
  data: RefusalBody<C>['data'],
  field?: string,
): RefusalBody {
  return { code, data, field } as RefusalBody;
}
