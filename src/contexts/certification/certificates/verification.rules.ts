/** The digits of Crockford's base 32: no I, L, O or U, so that nothing is misread or spells a word. */
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * A verification number `2026-000001-7Q4M2XKD`: year, serial, and eight signs out of 40 random bits, which nobody can guess from the number
 * before. Takes exactly five random bytes. Throws RangeError for any other number of them.
 */
export function verificationNumber(year: number, serial: number, random: Uint8Array): string {
  if (random.length !== 5) throw new RangeError(`${random.length} bytes`);
  let bits = random.reduce((all, byte) => (all << 8n) | BigInt(byte), 0n);
  let tail = '';
  for (let sign = 0; sign < 8; sign++) {
    tail = digits[Number(bits & 31n)] + tail;
    bits >>= 5n;
  }
  return `${String(year).padStart(4, '0')}-${String(serial).padStart(6, '0')}-${tail}`;
}

/**
 * What somebody typed or scanned as the verification number it means: any case, with or without dashes and blanks, O for 0 and I or L for 1.
 * Undefined when it cannot be one.
 */
export function readVerificationNumber(typed: string): string | undefined {
  if (typed.length > 200) return undefined;
  const last = typed.trim().split('/').at(-1) ?? '';
  const plain = last
    .toUpperCase()
    .replace(/[\s\u2010-\u2015-]+/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  const parts = /^(\d{4})(\d{6})([0-9A-HJKMNP-TV-Z]{8})$/.exec(plain);
  return parts ? `${parts[1]}-${parts[2]}-${parts[3]}` : undefined;
}
