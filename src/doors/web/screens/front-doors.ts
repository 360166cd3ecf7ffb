/** The five works, in the order of one life. */
export const contextNames = ['partnership', 'certification', 'career', 'rostering', 'planning'] as const;

/** One of the five works. */
export type ContextName = (typeof contextNames)[number];

/** A figure that lives: counted at this moment, with its date. */
export interface LivingFigure {
  value: number;
  /** What is counted, in both languages. */
  unit: { id: string; en: string };
  /** `YYYY-MM-DD`. */
  asOf: string;
}

/** What a context hands to the landing page once it works for the public. */
export interface FrontDoor {
  context: ContextName;
  href: string;
  /** Counted anew for each visit; undefined when there is nothing to count yet. */
  figure: () => Promise<LivingFigure | undefined>;
}

/** The contexts that are open. One that is missing here is shown as not yet open and is not linked. */
export const frontDoors: FrontDoor[] = [];

/** True where demo accounts can be used: switched by DEMO, otherwise on unless this is production. */
export const demoOpen = (env: Record<string, string | undefined> = process.env): boolean =>
  env.DEMO === undefined || env.DEMO === ''
    ? env.NODE_ENV !== 'production'
    : !['0', 'off', 'false', 'no'].includes(env.DEMO);
