import { z } from 'zod';
import { qrSvg } from './qr.ts';

/** A day, `YYYY-MM-DD`; papers write it "24 November 2026". */
export const Day = z.iso.date();

/** A moment with the offset of the place, `2026-11-24T14:05:00+07:00`; papers write it "24 November 2026 pukul 14.05 WIB". */
export const Moment = z.iso.datetime({ offset: true });

/** Who issues the paper, as the head of its letters says it. */
export const Letterhead = z.object({
  /** What kind of body it is, above the name: "Lembaga Sertifikasi Profesi". */
  kind: z.string().optional(),
  name: z.string().min(1),
  address: z.string(),
  /** Telephone, e-mail, site; one line. */
  contact: z.string(),
  /** The body's licence, if the paper leans on it. */
  licence: z.string().optional(),
  /** The body's own mark as SVG text; without it the five petals stand there. */
  mark: z.string().startsWith('<svg').optional(),
});

/** One place to sign. `signed` is null until the person has signed: the paper then leaves an empty line. */
export const Signature = z.object({
  role: z.string().min(1),
  name: z.string().nullable(),
  /** What stands under the name: registration number or office. */
  reference: z.string().optional(),
  signed: z
    .object({
      at: Moment,
      /** SHA-256 of the content signed, hexadecimal; the paper prints its first 16 signs. */
      hash: z.string().regex(/^[0-9a-f]{64}$/),
    })
    .nullable(),
});

/** The address under which a stranger checks the paper; its QR code is drawn from it. */
export const Verification = z
  .object({ address: z.url() })
  .transform(({ address }) => ({ address, qr: qrSvg(address) }));

const offsets: Record<string, string> = {
  'Asia/Jakarta': '+07:00',
  'Asia/Makassar': '+08:00',
  'Asia/Jayapura': '+09:00',
};

/** A moment as papers take it, in the organisation's time: `2026-11-24T14:05:00+07:00`. Zone: Asia/Jakarta, Asia/Makassar or Asia/Jayapura. */
export function paperMoment(at: Date, zone = 'Asia/Jakarta'): string {
  const offset = offsets[zone];
  if (!offset) throw new RangeError(`zone ${zone}`);
  const local = new Date(at.getTime() + Number(offset.slice(1, 3)) * 3_600_000);
  return `${local.toISOString().slice(0, 19)}${offset}`;
}
