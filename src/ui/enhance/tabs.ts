/** Tabs wider than the screen begin where the current one can be seen; only the strip is moved, never the page. */
export function tabs(): void {
  for (const strip of document.querySelectorAll<HTMLElement>('.tabs')) {
    const current = strip.querySelector<HTMLElement>('[aria-current]');
    if (!current || strip.scrollWidth <= strip.clientWidth) continue;
    const { left, width } = current.getBoundingClientRect();
    strip.scrollLeft += left - strip.getBoundingClientRect().left - (strip.clientWidth - width) / 2;
  }
}
