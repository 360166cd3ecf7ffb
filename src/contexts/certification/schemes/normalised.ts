/** A name for comparing: lower case, single spaces, without the words that only introduce it ("Program Studi", "bidang"). */
export const normalised = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:program studi|prodi|jurusan|program keahlian|kompetensi keahlian|di bidang|bidang)\s+/u, '');
