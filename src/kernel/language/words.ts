/** A language of the screens: Indonesian first, English second. */
export type Language = 'id' | 'en';

/** The shape that every language of a words file must fill: same keys, strings for strings, functions with the same data. */
export type Words<Master> = {
  [K in keyof Master]: Master[K] extends string
    ? string
    : Master[K] extends (...data: infer D) => infer R
      ? (...data: D) => Words<R> extends infer W ? (R extends string ? string : W) : never
      : Master[K] extends readonly string[]
        ? readonly string[]
        : Words<Master[K]>;
};

/** Both languages of one words file; `id` is the master that fixes the keys. */
export interface Dictionary<Master> {
  id: Master;
  en: Words<Master>;
}

/** Joins the two languages of a words file. A key missing in English fails the type check here. */
export function dictionary<Master>(id: Master, en: Words<Master>): Dictionary<Master> {
  return { id, en };
}

/** The words in the reader's language. */
export function inLanguage<Master>(words: Dictionary<Master>, language: Language): Master {
  return language === 'id' ? words.id : (words.en as Master);
}
