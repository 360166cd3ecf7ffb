import type { Decree, DecreedDay } from './rules.ts';

/**
 * The joint decrees of the Ministers of Religious Affairs, of Manpower and of Administrative Reform (SKB 3 Menteri) that are at hand.
 * They are data: an organisation enters the next decree when it is signed. A year without one is answered as provisional.
 */
export const decrees: readonly Decree[] = [
  {
    id: 'skb-1017-2024',
    number: 'SKB 1017/2024, 2/2024, 2/2024',
    signedOn: '2024-10-14',
    days: [
      holiday('2025-01-01', 'Tahun Baru 2025 Masehi', "New Year's Day 2025"),
      holiday('2025-01-27', 'Isra Mikraj Nabi Muhammad saw.', 'Ascension of the Prophet Muhammad'),
      leave('2025-01-28', 'Tahun Baru Imlek 2576 Kongzili', 'Lunar New Year 2576'),
      holiday('2025-01-29', 'Tahun Baru Imlek 2576 Kongzili', 'Lunar New Year 2576'),
      leave('2025-03-28', 'Hari Suci Nyepi (Tahun Baru Saka 1947)', 'Nyepi, Day of Silence (Saka New Year 1947)'),
      holiday('2025-03-29', 'Hari Suci Nyepi (Tahun Baru Saka 1947)', 'Nyepi, Day of Silence (Saka New Year 1947)'),
      holiday('2025-03-31', 'Idul Fitri 1446 Hijriah', 'Eid al-Fitr 1446 H'),
      holiday('2025-04-01', 'Idul Fitri 1446 Hijriah', 'Eid al-Fitr 1446 H'),
      leave('2025-04-02', 'Idul Fitri 1446 Hijriah', 'Eid al-Fitr 1446 H'),
      leave('2025-04-03', 'Idul Fitri 1446 Hijriah', 'Eid al-Fitr 1446 H'),
      leave('2025-04-04', 'Idul Fitri 1446 Hijriah', 'Eid al-Fitr 1446 H'),
      leave('2025-04-07', 'Idul Fitri 1446 Hijriah', 'Eid al-Fitr 1446 H'),
      holiday('2025-04-18', 'Wafat Yesus Kristus', 'Good Friday'),
      holiday('2025-04-20', 'Kebangkitan Yesus Kristus (Paskah)', 'Easter Sunday'),
      holiday('2025-05-01', 'Hari Buruh Internasional', 'International Labour Day'),
      holiday('2025-05-12', 'Hari Raya Waisak 2569 BE', 'Vesak Day 2569 BE'),
      leave('2025-05-13', 'Hari Raya Waisak 2569 BE', 'Vesak Day 2569 BE'),
      holiday('2025-05-29', 'Kenaikan Yesus Kristus', 'Ascension of Jesus Christ'),
      leave('2025-05-30', 'Kenaikan Yesus Kristus', 'Ascension of Jesus Christ'),
      holiday('2025-06-01', 'Hari Lahir Pancasila', 'Pancasila Day'),
      holiday('2025-06-06', 'Idul Adha 1446 Hijriah', 'Eid al-Adha 1446 H'),
      leave('2025-06-09', 'Idul Adha 1446 Hijriah', 'Eid al-Adha 1446 H'),
      holiday('2025-06-27', '1 Muharam, Tahun Baru Islam 1447 Hijriah', 'Islamic New Year 1447 H'),
      holiday('2025-08-17', 'Proklamasi Kemerdekaan', 'Independence Day'),
      holiday('2025-09-05', 'Maulid Nabi Muhammad saw.', 'Birthday of the Prophet Muhammad'),
      holiday('2025-12-25', 'Kelahiran Yesus Kristus (Natal)', 'Christmas Day'),
      leave('2025-12-26', 'Kelahiran Yesus Kristus (Natal)', 'Christmas Day'),
    ],
  },
  {
    id: 'skb-933-2025',
    number: 'SKB 933/2025, 1/2025, 3/2025',
    signedOn: '2025-08-07',
    amends: 'skb-1017-2024',
    days: [leave('2025-08-18', 'Proklamasi Kemerdekaan', 'Independence Day')],
  },
  {
    id: 'skb-1497-2025',
    number: 'SKB 1497/2025, 2/2025, 5/2025',
    signedOn: '2025-09-19',
    days: [
      holiday('2026-01-01', 'Tahun Baru 2026 Masehi', "New Year's Day 2026"),
      holiday('2026-01-16', 'Isra Mikraj Nabi Muhammad saw.', 'Ascension of the Prophet Muhammad'),
      leave('2026-02-16', 'Tahun Baru Imlek 2577 Kongzili', 'Lunar New Year 2577'),
      holiday('2026-02-17', 'Tahun Baru Imlek 2577 Kongzili', 'Lunar New Year 2577'),
      leave('2026-03-18', 'Hari Suci Nyepi (Tahun Baru Saka 1948)', 'Nyepi, Day of Silence (Saka New Year 1948)'),
      holiday('2026-03-19', 'Hari Suci Nyepi (Tahun Baru Saka 1948)', 'Nyepi, Day of Silence (Saka New Year 1948)'),
      leave('2026-03-20', 'Idul Fitri 1447 Hijriah', 'Eid al-Fitr 1447 H'),
      holiday('2026-03-21', 'Idul Fitri 1447 Hijriah', 'Eid al-Fitr 1447 H'),
      holiday('2026-03-22', 'Idul Fitri 1447 Hijriah', 'Eid al-Fitr 1447 H'),
      leave('2026-03-23', 'Idul Fitri 1447 Hijriah', 'Eid al-Fitr 1447 H'),
      leave('2026-03-24', 'Idul Fitri 1447 Hijriah', 'Eid al-Fitr 1447 H'),
      holiday('2026-04-03', 'Wafat Yesus Kristus', 'Good Friday'),
      holiday('2026-04-05', 'Kebangkitan Yesus Kristus (Paskah)', 'Easter Sunday'),
      holiday('2026-05-01', 'Hari Buruh Internasional', 'International Labour Day'),
      holiday('2026-05-14', 'Kenaikan Yesus Kristus', 'Ascension of Jesus Christ'),
      leave('2026-05-15', 'Kenaikan Yesus Kristus', 'Ascension of Jesus Christ'),
      holiday('2026-05-27', 'Idul Adha 1447 Hijriah', 'Eid al-Adha 1447 H'),
      leave('2026-05-28', 'Idul Adha 1447 Hijriah', 'Eid al-Adha 1447 H'),
      holiday('2026-05-31', 'Hari Raya Waisak 2570 BE', 'Vesak Day 2570 BE'),
      holiday('2026-06-01', 'Hari Lahir Pancasila', 'Pancasila Day'),
      holiday('2026-06-16', '1 Muharam, Tahun Baru Islam 1448 Hijriah', 'Islamic New Year 1448 H'),
      holiday('2026-08-17', 'Proklamasi Kemerdekaan', 'Independence Day'),
      holiday('2026-08-25', 'Maulid Nabi Muhammad saw.', 'Birthday of the Prophet Muhammad'),
      leave('2026-12-24', 'Kelahiran Yesus Kristus (Natal)', 'Christmas Day'),
      holiday('2026-12-25', 'Kelahiran Yesus Kristus (Natal)', 'Christmas Day'),
    ],
  },
];

function holiday(date: string, id: string, en: string): DecreedDay {
  return { date, kind: 'holiday', name: { id, en } };
}

function leave(date: string, id: string, en: string): DecreedDay {
  return { date, kind: 'collective-leave', name: { id: `Cuti bersama ${id}`, en: `Collective leave, ${en}` } };
}
