/** The tick in a table's head ticks every row of the page, and shows when only some are ticked. */
export function tables(): void {
  for (const all of document.querySelectorAll<HTMLInputElement>('[data-pick-all]')) {
    const rows = () => [...(all.form?.querySelectorAll<HTMLInputElement>('tbody .pick input') ?? [])];
    all.addEventListener('change', () => {
      for (const row of rows()) row.checked = all.checked;
    });
    all.form?.addEventListener('change', () => {
      const ticked = rows().filter((row) => row.checked).length;
      all.checked = ticked > 0 && ticked === rows().length;
      all.indeterminate = ticked > 0 && ticked < rows().length;
    });
  }
}
