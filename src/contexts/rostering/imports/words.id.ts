import { plainDate } from '#kernel/language/format.ts';
import type { Departure } from '#kernel/regions/gazetteer.ts';
import type { FindingSentences, FindingTitles } from './finding-words.ts';
import type { FindingNature } from './findings.ts';
import { periodName } from './periods.ts';

const month = (period: string): string => periodName(period, 'id');
const list = (items: readonly (string | number)[]): string =>
  new Intl.ListFormat('id-ID').format(items.map((item) => String(item)));
const even = (low: number, high: number): string => (low === high ? `${low}` : `${low}–${high}`);

const departures: Record<Departure, string> = {
  'letter-case': 'berbeda huruf besar-kecilnya',
  spacing: 'berbeda spasi atau tanda bacanya',
  shortened: 'ditulis singkat',
  'kind-of-place': 'ditulis dengan atau tanpa sebutan wilayah',
  'listed-spelling': 'ejaan lain yang terdaftar',
};

const natures: Record<FindingNature, string> = {
  answer: 'Perlu jawaban',
  check: 'Perlu diperiksa',
  note: 'Catatan',
};

const titles: FindingTitles = {
  'unknown-place': 'Nama tempat tidak dikenal',
  'ambiguous-place': 'Nama milik beberapa tempat',
  'variant-place': 'Ejaan lain',
  'former-place': 'Nama lama',
  'mixed-spelling': 'Ejaan bercampur',
  'not-a-district': 'Bukan kecamatan',
  'empty-cell': 'Sel kosong',
  'duplicate-office': 'Jabatan tercantum lebih dari sekali',
  'similar-office': 'Jabatan hampir sama',
  'repeat-in-row': 'Kecamatan berulang dalam satu baris',
  'consecutive-repeat': 'Kecamatan sama berturut-turut',
  'before-instruction': 'Sebelum tanggal instruksi',
  'zero-coverage': 'Tanpa petugas dalam satu bulan',
  'over-coverage': 'Petugas melebihi bagian rata',
  'never-covered': 'Tidak pernah dikunjungi',
  'total-off-share': 'Jumlah kunjungan tidak rata',
  'stray-line': 'Tanda lepas',
  'head-differs': 'Kepala tabel berbeda',
  'cells-missing': 'Sel kurang',
  'cells-extra': 'Sel berlebih',
  'row-without-number': 'Baris tanpa nomor',
  'number-gap': 'Nomor tidak berurutan',
  'number-repeated': 'Nomor berulang',
};

const says: FindingSentences = {
  'unknown-place': ({ data, cells }) =>
    `“${data.written}” (${cells.length} sel) tidak ada dalam daftar kode wilayah.${
      data.nearest.length > 0 ? ` Yang paling mirip: ${list(data.nearest.map(({ name }) => name))}.` : ''
    }`,
  'ambiguous-place': ({ data }) =>
    `“${data.written}” dapat berarti ${list(data.candidates.map(({ code, name }) => `${name} (${code})`))}. Yang mana?`,
  'variant-place': ({ data, cells }) =>
    `“${data.written}” (${cells.length} sel) ${departures[data.departure]}; dibaca sebagai ${data.place.officialName} (${data.place.code}).`,
  'former-place': ({ data, cells }) =>
    `“${data.written}” (${cells.length} sel) kini bernama ${data.place.officialName} (${data.place.code})${data.basis ? `, menurut ${data.basis}` : ''}.`,
  'mixed-spelling': ({ data }) =>
    `${data.place.officialName} ditulis dengan beberapa cara: ${list(data.spellings.map(({ written, count }) => `“${written}” ${count} kali`))}.`,
  'not-a-district': ({ data }) =>
    `${data.place.officialName} adalah wilayah ${data.place.code}, bukan kecamatan. Kecamatan mana yang dimaksud?`,
  'empty-cell': ({ data, cells }) =>
    `Baris ${data.no}, ${data.office}: tidak ada tempat pada ${list(cells.map(({ period }) => month(period)))}.`,
  'duplicate-office': ({ data, rows }) =>
    `${data.office} tercantum pada baris ${list(rows)}. Apakah jabatan yang sama atau jabatan lain dengan nama sama?`,
  'similar-office': ({ data, rows }) =>
    `${list(data.offices.map((office) => `“${office}”`))} (baris ${list(rows)}) berbeda satu kata. Apakah salah tulis?`,
  'repeat-in-row': ({ data }) =>
    `Baris ${data.no}, ${data.office}: ${data.place.officialName} pada ${list(data.periods.map(month))}.`,
  'consecutive-repeat': ({ data }) =>
    `Baris ${data.no}, ${data.office}: ${data.place.officialName} berturut-turut pada ${list(data.periods.map(month))}.`,
  'before-instruction': ({ data, cells }) =>
    `${month(data.period)} ${data.wholly ? 'seluruhnya' : 'sebagian'} mendahului tanggal instruksi, ${plainDate(data.date, 'id')}: ${cells.length} sel, di samping ${data.fixedRows} baris tetap.`,
  'zero-coverage': ({ data }) =>
    `${data.place.officialName} tanpa petugas pada ${month(data.period)}; bila dibagi rata ${even(data.low, data.high)}.`,
  'over-coverage': ({ data }) =>
    `${data.place.officialName} mendapat ${data.count} petugas pada ${month(data.period)}; bila dibagi rata ${even(data.low, data.high)}.`,
  'never-covered': ({ data }) => `${data.place.officialName} (${data.place.code}) tidak tercantum pada bulan mana pun.`,
  'total-off-share': ({ data }) =>
    `${data.place.officialName} mendapat ${data.total} kunjungan seluruhnya; bila dibagi rata ${even(data.low, data.high)}.`,
  'stray-line': ({ data }) => `Baris naskah ${data.line} berisi “${data.text}”, di luar tabel; tidak dipakai.`,
  'head-differs': ({ data }) =>
    `Baris naskah ${data.line}: kepala halaman ini memuat ${list(data.found)}, halaman pertama ${list(data.expected)}.`,
  'cells-missing': ({ data }) => `Baris naskah ${data.line} memiliki ${data.found} sel, seharusnya ${data.expected}.`,
  'cells-extra': ({ data }) => `Baris naskah ${data.line} memiliki ${data.found} sel, seharusnya ${data.expected}.`,
  'row-without-number': ({ data }) => `Baris naskah ${data.line} tidak bernomor dan tidak dipakai: “${data.text}”.`,
  'number-gap': ({ data }) => `Baris naskah ${data.line}: nomor ${data.found} mengikuti nomor ${data.after}.`,
  'number-repeated': ({ data }) => `Baris naskah ${data.line}: nomor ${data.found} sudah dipakai.`,
};

/** Words of the import's report, Indonesian: the master. */
export const importWordsId = {
  natures,
  titles,
  says,
  kinds: { rotating: 'Bergilir', fixed: 'Tetap di wilayahnya' },
  regionsFrom: (source: string, licence: string): string => `Kode wilayah: ${source}, ${licence}.`,
};
