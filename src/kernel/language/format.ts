import type { Language } from './words.ts';

const locale = { id: 'id-ID', en: 'en-GB' } as const;

const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter costs some hundred times what using it does, so each is made once. */
function dateFormat(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${Object.values(options).join(' ')}`;
  const known = dateFormats.get(key) ?? new Intl.DateTimeFormat(locale[language], options);
  dateFormats.set(key, known);
  return known;
}

const numberFormats = new Map<string, Intl.NumberFormat>();

function numberFormat(language: Language, digits: number): Intl.NumberFormat {
  const key = `${language} ${digits}`;
  const known = numberFormats.get(key) ?? new Intl.NumberFormat(locale[language], { maximumFractionDigits: digits });
  numberFormats.set(key, known);
  return known;
}

const asDate = (day: string | Date): Date =>
  typeof day === 'string' ? new Date(`${day.slice(0, 10)}T12:00:00Z`) : day;

/** A day in full: "Senin, 24 November 2026". Takes `YYYY-MM-DD`. */
export function longDate(day: string | Date, language: Language, zone = 'UTC'): string {
  return dateFormat(language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: typeof day === 'string' ? 'UTC' : zone,
  }).format(asDate(day));
}

/** A day without its weekday: "24 November 2026". Takes `YYYY-MM-DD`. */
export function plainDate(day: string | Date, language: Language, zone = 'UTC'): string {
  return dateFormat(language, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: typeof day === 'string' ? 'UTC' : zone,
  }).format(asDate(day));
}

const zoneLabel: Record<string, string> = { 'Asia/Jakarta': 'WIB', 'Asia/Makassar': 'WITA', 'Asia/Jayapura': 'WIT' };

/** A moment in the organisation's own time: "24 November 2026 pukul 14.05 WIB". */
export function moment(at: Date, language: Language, zone = 'Asia/Jakarta'): string {
  const time = dateFormat(language, { hour: '2-digit', minute: '2-digit', timeZone: zone }).format(at);
  const label = zoneLabel[zone] ?? zone;
  return language === 'id'
    ? `${plainDate(at, language, zone)} pukul ${time.replace(':', '.')} ${label}`
    : `${plainDate(at, language, zone)}, ${time} ${label}`;
}

/** "Rp 1.250.000": whole rupiah as officials write them. */
export function rupiah(amount: number, language: Language): string {
  return `Rp ${numberFormat(language, 0).format(amount)}`;
}

/** A number with the language's separators; at most `digits` decimals. */
export function number(value: number, language: Language, digits = 2): string {
  return numberFormat(language, digits).format(value);
}

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] as const;

/** The month as in official numbers: 4 -> "IV". Month is 1-12. */
export function romanMonth(month: number): string {
  const numeral = roman[month - 1];
  if (!numeral) throw new RangeError(`month ${month}`);
  return numeral;
}
