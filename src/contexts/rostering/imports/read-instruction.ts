import { monthNumber } from './periods.ts';

/** The head of an instruction as its paper gives it; what the paper does not say is null. Employee numbers are never kept. */
export interface InstructionHead {
  /** "INSTRUKSI GUBERNUR …" as written. */
  title: string | null;
  number: string | null;
  year: number | null;
  about: string | null;
  addressees: string | null;
  /** The clauses in order: KESATU, KEDUA, … */
  diktum: readonly { label: string; text: string }[];
  signedAt: string | null;
  /** `YYYY-MM-DD`. */
  date: string | null;
  signatory: { name: string; office: string; onBehalfOf: string | null } | null;
  copies: readonly string[];
}

const ordinals = 'KESATU|KEDUA|KETIGA|KEEMPAT|KELIMA|KEENAM|KETUJUH|KEDELAPAN|KESEMBILAN|KESEPULUH';
const clause = new RegExp(`^(${ordinals})\\s*:\\s*(.*)$`);
const employeeNumber = /^NIP\b|\d{18}/i;

/** Reads the head from the lines before the table. Pure; a part it does not find is null or empty, never guessed. */
export function readInstruction(source: readonly string[]): InstructionHead {
  const lines = source.map(plain);
  const named = lines.findIndex((line) => /^NOMOR\s+\S+\s+TAHUN\s+\d{4}$/i.test(line));
  const [, number = null, year = null] = lines[named]?.match(/^NOMOR\s+(\S+)\s+TAHUN\s+(\d{4})$/i) ?? [];
  const title = lines.findIndex((line) => /^(INSTRUKSI|KEPUTUSAN|PERATURAN)\s/.test(line));
  const dated = lines.findIndex((line) => /^pada tanggal\s/i.test(line));
  return {
    title: title < 0 ? null : block(lines, title),
    number,
    year: year ? Number(year) : null,
    about: block(lines, lines.findIndex((line) => /^TENTANG$/i.test(line)) + 1 || lines.length),
    addressees: lines.find((line) => /^Kepada\s*:/i.test(line))?.replace(/^Kepada\s*:\s*/i, '') || null,
    diktum: clausesOf(lines),
    signedAt: lines.find((line) => /^Ditetapkan di\s/i.test(line))?.replace(/^Ditetapkan di\s+/i, '') ?? null,
    date: dated < 0 ? null : dateIn(lines[dated]!),
    signatory: dated < 0 ? null : signatoryAfter(lines.slice(dated + 1)),
    copies: copiesOf(lines),
  };
}

/** A line without emphasis marks and list dash. */
const plain = (line: string): string =>
  line
    .replace(/\*\*/g, '')
    .replace(/^\s*-\s+/, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The lines from the first written one at or after `from` to the next empty one, as one text. */
function block(lines: readonly string[], from: number): string | null {
  const start = lines.findIndex((line, at) => at >= from && line !== '');
  if (start < 0) return null;
  const end = lines.findIndex((line, at) => at > start && line === '');
  return lines.slice(start, end < 0 ? undefined : end).join(' ');
}

function clausesOf(lines: readonly string[]): InstructionHead['diktum'] {
  const clauses: { label: string; text: string }[] = [];
  let open = false;
  for (const line of lines) {
    const [, label, text = ''] = line.match(clause) ?? [];
    if (label) clauses.push({ label, text });
    else if (open && line !== '') clauses[clauses.length - 1]!.text = `${clauses.at(-1)!.text} ${line}`.trim();
    open = label !== undefined || (open && line !== '');
  }
  return clauses;
}

function dateIn(line: string): string | null {
  const [, day, name, year] = line.match(/(\d{1,2})\s+(\p{Letter}+)\s+(\d{4})/u) ?? [];
  const month = name && monthNumber(name);
  if (!day || !month || !year) return null;
  try {
    return Temporal.PlainDate.from({ year: Number(year), month, day: Number(day) }, { overflow: 'reject' }).toString();
  } catch {
    return null;
  }
}

/** Office lines end with a comma; the next line is the name. "a.n." before them names on whose behalf. */
function signatoryAfter(lines: readonly string[]): InstructionHead['signatory'] {
  const written = lines.filter((line) => line !== '' && !employeeNumber.test(line));
  const office = written.findIndex((line) => line.endsWith(','));
  const name = written[office + 1];
  if (office < 0 || !name) return null;
  const before = written.slice(0, office).join(' ');
  const behalf = /^a\.?\s?n\.?\s/i.test(before);
  const title = written[office]!.replace(/,$/, '');
  return {
    name,
    office: behalf || !before ? title : `${before} ${title}`,
    onBehalfOf: behalf ? before.replace(/^a\.?\s?n\.?\s/i, '') : null,
  };
}

function copiesOf(lines: readonly string[]): readonly string[] {
  const from = lines.findIndex((line) => /^Tembusan\s*:?$/i.test(line));
  if (from < 0) return [];
  const copies: string[] = [];
  for (const line of lines.slice(from + 1)) {
    const [, copy] = line.match(/^\d+\.\s+(.+)$/) ?? [];
    if (copy) copies.push(copy);
    else if (line !== '') break;
  }
  return copies;
}
