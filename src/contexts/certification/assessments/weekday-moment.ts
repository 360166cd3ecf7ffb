import { longDate, moment, plainDate } from '#kernel/language/format.ts';
import type { Language } from '#kernel/language/words.ts';

/** A moment that people must keep, with its weekday: "Senin, 24 November 2026 pukul 14.00 WIB", on the clock of the session's zone. */
export const weekdayMoment = (at: Date, language: Language, zone = 'Asia/Jakarta'): string =>
  moment(at, language, zone).replace(plainDate(at, language, zone), longDate(at, language, zone));
