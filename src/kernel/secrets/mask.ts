/** The digits of a number as people write it: `3171.2345-…` gives `31712345…`. */
export const digitsOf = (written: string): string => written.replace(/\D/g, '');

/** Shows the first and last digits of a number and a dot for each between. Too short to hide anything: all dots. */
function masked(written: string, first: number, last: number): string {
  const digits = digitsOf(written);
  const hidden = digits.length - first - last;
  if (hidden < 4) return '•'.repeat(digits.length);
  return digits.slice(0, first) + '•'.repeat(hidden) + digits.slice(-last);
}

/** A NIK as others may see it, `3171••••••••0001`: the regency and the serial; the date of birth inside it stays hidden. */
export const maskNik = (nik: string): string => masked(nik, 4, 4);

/** An NPWP of 15 or 16 digits as others may see it: the first two and last three digits. */
export const maskNpwp = (npwp: string): string => masked(npwp, 2, 3);
