import { w } from './words.ts';

/** Reads a typed day back with its weekday: "Selasa, 24 November 2026". */
export function dates(): void {
  for (const field of document.querySelectorAll<HTMLElement>('[data-date]')) {
    const [day, month, year] = field.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select');
    const output = field.querySelector('output');
    if (!day || !month || !year || !output) continue;
    const read = () => {
      const [d, m, y] = [Number(day.value), Number(month.value), Number(year.value)];
      const date = new Date(Date.UTC(y, m - 1, d));
      const whole = d > 0 && m > 0 && y > 999;
      const exists = date.getUTCDate() === d && date.getUTCMonth() === m - 1;
      output.textContent = !whole
        ? ''
        : exists
          ? new Intl.DateTimeFormat(field.dataset.date === 'en' ? 'en-GB' : 'id-ID', {
              weekday: 'long',
              timeZone: 'UTC',
            }).format(date)
          : w.noSuchDay;
    };
    field.addEventListener('input', read);
    field.addEventListener('change', read);
    read();
  }
}
